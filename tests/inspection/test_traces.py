"""What a PDF or Word file of anybody tells, in plain words."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pikepdf
import pytest

from generator.errors import BriefError
from generator.inspection import traces_in
from generator.inspection.cleaning import cleaned
from generator.inspection.trace import Sort
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.papers.pictures import SECRET, chunk, png
from tests.papers.small import brand, letter

COMMENTED = (
    '<w:comments xmlns:w="w"><w:comment w:author="Black Michael">burn it</w:comment></w:comments>'
)
PEOPLE = '<w15:people xmlns:w15="w"><w15:person w15:author="Rupert Hentzau"/></w15:people>'
COMPANY = "<Properties><Company>Zenda Castle</Company><Application>Word</Application></Properties>"
CUSTOM = '<Properties><property name="Case"><v>42</v></property></Properties>'
TEMPLATE = (
    "<Relationships"
    ' xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="x/attachedTemplate"'
    ' Target="file:///C:/Users/anton/secret.dotm" TargetMode="External"/></Relationships>'
)
CHANGED = '<w:ins w:author="Sapt" w:date="2021-07-01T10:30:00Z"><w:r><w:t>new</w:t></w:r></w:ins>'


@cache
def word(*, changed: bool = False) -> bytes:
    """Return a Word file that tells much of those who worked on it."""
    document = docx.Document()
    document.core_properties.author = "Anton Rassendyll"
    document.core_properties.last_modified_by = "Fritz Tarlenheim"
    document.core_properties.modified = datetime(2021, 7, 1, 10, 30, tzinfo=UTC)
    document.core_properties.title = "Trials in Ruritania"
    paragraph = document.add_paragraph("A trial was held.")
    paragraph.add_run("The witness lives in Zenda.").font.hidden = True
    document.add_picture(BytesIO(png(8, 8, chunk(b"tEXt", b"Author\0" + SECRET))))
    file = BytesIO()
    document.save(file)
    return with_parts(file.getvalue(), changed=changed)


def with_parts(data: bytes, *, changed: bool) -> bytes:
    """Return a Word file with parts that only Word itself writes."""
    more = {
        "word/comments.xml": COMMENTED,
        "word/people.xml": PEOPLE,
        "docProps/app.xml": COMPANY,
        "docProps/custom.xml": CUSTOM,
        "word/_rels/settings.xml.rels": TEMPLATE,
        "word/vbaProject.bin": "",
    }
    file = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(file, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if changed and name == "word/document.xml":
                part = part.replace(b"<w:sectPr", f"<w:p>{CHANGED}</w:p><w:sectPr".encode(), 1)
            if name not in more:
                new.writestr(name, part)
        for name, text in more.items():
            new.writestr(name, text)
    return file.getvalue()


@cache
def told(data: bytes, *organisations: str) -> list[tuple[Sort, str]]:
    """Return what a file tells, as pairs."""
    return [(each.sort, each.words) for each in traces_in("file", data, frozenset(organisations))]


OF_WORD = [
    (Sort.PERSON, "Anton Rassendyll"),
    (Sort.PERSON, "Fritz Tarlenheim"),
    (Sort.PERSON, "Rupert Hentzau"),
    (Sort.PERSON, "Zenda Castle"),
    (Sort.MOMENT, "2021-07-01T10:30:00Z"),
    (Sort.TITLE, "Trials in Ruritania"),
    (Sort.SOFTWARE, "Word"),
    (Sort.PROPERTY, "Case: 42"),
    (Sort.COMMENT, "Black Michael: burn it"),
    (Sort.CHANGE, "Sapt, 2021-07-01T10:30:00Z: new"),
    (Sort.HIDDEN, "The witness lives in Zenda."),
    (Sort.OUTSIDE, "file:///C:/Users/anton/secret.dotm"),
    (Sort.THUMBNAIL, "docProps/thumbnail.jpeg"),
    (Sort.PROGRAM, "word/vbaProject.bin"),
    (Sort.PICTURE, SECRET.decode()),
]


@pytest.mark.parametrize("trace", OF_WORD, ids=lambda trace: trace[0])
def test_a_word_file_tells(trace: tuple[Sort, str]) -> None:
    assert trace in told(word(changed=True))


def test_a_word_file_tells_of_sessions_of_work_and_when_it_was_packed() -> None:
    sorts = {sort for sort, _ in told(word())}
    assert {Sort.REVISION, Sort.MOMENT} <= sorts


@cache
def pdf() -> bytes:
    """Return a PDF that tells much of those who worked on it."""
    file = BytesIO()
    with pikepdf.new() as made:
        page = made.add_blank_page().obj
        page.Contents = made.make_stream(b"BT 3 Tr (secret) Tj ET")
        note = {"/Type": "/Annot", "/Subtype": "/Text", "/T": "Black Michael", "/Contents": "burn"}
        page.Annots = pikepdf.Array([_object(note), _object({"/Subtype": "/Link", "/A": LINK})])
        made.docinfo["/Author"] = "Anton Rassendyll"
        made.docinfo["/Creator"] = "Word"
        made.docinfo["/CreationDate"] = "D:20210701103000+02'00'"
        made.attachments["list.csv"] = pikepdf.AttachedFileSpec(made, b"names", filename="list.csv")
        made.Root.OpenAction = _object({"/S": "/JavaScript", "/JS": "app.alert(1)"})
        with made.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["xmpMM:DocumentID"] = "uuid:42"
        made.save(file)
    return file.getvalue()


LINK = {"/S": "/URI", "/URI": "file:///home/anton/case.html"}


def _object(said: Mapping[str, object]) -> pikepdf.Dictionary:
    return pikepdf.Dictionary({key: _value(value) for key, value in said.items()})


def _value(value: object) -> object:
    match value:
        case dict():
            return _object(value)
        case str() if value.startswith("/"):
            return pikepdf.Name(value)
        case _:
            return pikepdf.String(str(value))


OF_PDF = [
    (Sort.PERSON, "Anton Rassendyll"),
    (Sort.SOFTWARE, "Word"),
    (Sort.MOMENT, "D:20210701103000+02'00'"),
    (Sort.COMMENT, "Black Michael: burn"),
    (Sort.OUTSIDE, "file:///home/anton/case.html"),
    (Sort.ATTACHMENT, "list.csv"),
    (Sort.PROGRAM, "JavaScript"),
    (Sort.HIDDEN, "text that is there and not drawn"),
    (Sort.PROPERTY, "DocumentID: uuid:42"),
]


@pytest.mark.parametrize("trace", OF_PDF, ids=lambda trace: trace[0])
def test_a_pdf_tells(trace: tuple[Sort, str]) -> None:
    assert trace in told(pdf())


@pytest.mark.parametrize("write", [write_docx, write_pdf])
def test_a_paper_of_ours_tells_no_more_than_it_may(write) -> None:  # type: ignore[no-untyped-def]
    paper = letter()
    traces = list(traces_in("file", write(paper, brand()).data, frozenset(paper.meta.authors)))
    assert [trace for trace in traces if not trace.allowed] == []
    assert {Sort.TITLE, Sort.LANGUAGE, Sort.DAY} <= {trace.sort for trace in traces}


def test_who_wrote_it_is_a_person_unless_it_is_an_organisation_of_the_house() -> None:
    assert (Sort.ORGANISATION, "Anton Rassendyll") in told(pdf(), "Anton Rassendyll")
    assert (Sort.PERSON, "Anton Rassendyll") in told(pdf(), "Anton")


# Cleaning -----------------------------------------------------------------------------------------


def test_a_cleaned_file_tells_its_title_and_nothing_of_anybody() -> None:
    clean = cleaned(word())
    off = [pair for pair in told(clean) if pair[0] is not Sort.TITLE]
    assert off == []
    assert (Sort.TITLE, "Trials in Ruritania") in told(clean)


def test_a_cleaned_file_opens_and_shows_what_it_showed() -> None:
    document = docx.Document(BytesIO(cleaned(word())))
    assert [paragraph.text for paragraph in document.paragraphs][:1] == ["A trial was held."]
    assert len(document.inline_shapes) == 1


def test_a_picture_is_told_and_cleaned_that_is_called_after_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Anna Novak.png"
    path.write_bytes(png())
    document = docx.Document()
    document.add_picture(str(path))
    file = BytesIO()
    document.save(file)
    data = renamed(file.getvalue(), "image1.png", "zenda_novak.png")
    named = {words for sort, words in told(data) if sort is Sort.PICTURE_NAME}
    assert named == {"Anna Novak.png", "word/media/zenda_novak.png"}
    clean = cleaned(data)
    with ZipFile(BytesIO(clean)) as package:
        assert [name for name in package.namelist() if b"ovak" in package.read(name)] == []
        assert [name for name in package.namelist() if "novak" in name] == []
    assert [pair for pair in told(clean) if pair[0] is not Sort.TITLE] == []
    assert len(docx.Document(BytesIO(clean)).inline_shapes) == 1


def renamed(data: bytes, old: str, new: str) -> bytes:
    """Return a Word file in which a part is called otherwise."""
    file = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(file, "w") as other:
        for name in package.namelist():
            part = package.read(name).replace(old.encode(), new.encode())
            other.writestr(name.replace(old, new), part)
    return file.getvalue()


def test_a_description_stays_that_is_none_of_a_file(tmp_path: Path) -> None:
    drawn = (
        '<w:p xmlns:v="urn:v" xmlns:o="urn:o"><w:r><w:pict><v:shape alt="The gate of Zenda">'
        '<v:imagedata o:title="novak at home"/></v:shape></w:pict></w:r></w:p><w:sectPr'
    )
    data = changed_part(word(), "word/document.xml", "<w:sectPr", drawn)
    assert (Sort.PICTURE_NAME, "novak at home") in told(data)
    text = ZipFile(BytesIO(cleaned(data))).read("word/document.xml").decode()
    assert ("novak" in text, "The gate of Zenda" in text) == (False, True)


def changed_part(data: bytes, name: str, old: str, new: str) -> bytes:
    """Return a Word file with other words in one part."""
    file = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(file, "w") as other:
        for each in package.namelist():
            part = package.read(each)
            if each == name:
                part = part.replace(old.encode(), new.encode(), 1)
            other.writestr(each, part)
    return file.getvalue()


def test_tracked_changes_are_for_somebody_to_decide() -> None:
    with pytest.raises(BriefError, match="accept or reject all of them in Word"):
        cleaned(word(changed=True))


# What is not opened -------------------------------------------------------------------------------


def zipped(**parts: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        for name, data in parts.items():
            package.writestr(f"word/{name}.xml", data)
    return file.getvalue()


def odd_pdf() -> bytes:
    file = BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page().obj.Annots = pikepdf.Array([pikepdf.Array([]), 1])
        made.save(file)
    return file.getvalue()


STRANGE = {
    "a PDF with something else for a note": (odd_pdf(), "it is damaged"),
    "text": (b"hello", "is neither a PDF nor a Word file"),
    "nothing": (b"", "is neither a PDF nor a Word file"),
    "half a package": (b"PK\x03\x04 cut", "it is damaged"),
    "half a PDF": (b"%PDF-1.7 cut", "it is damaged"),
    "entities": (zipped(a=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "declares entities"),
    "no markup": (zipped(a=b"<a>"), "a part of it is damaged"),
    "deep": (zipped(a=b"<a>" * 50_000 + b"</a>" * 50_000), "it is damaged"),
    "huge": (zipped(a=b"<a>" + b" " * 20_000_000 + b"</a>"), "too large when unpacked"),
}


@pytest.mark.parametrize(("data", "reason"), STRANGE.values(), ids=STRANGE)
def test_what_cannot_be_inspected_is_told_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(BriefError, match=reason):
        told(data)
