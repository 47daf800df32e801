"""A Word template gives what papers are set in; what could run, fetch or tell is refused."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.house.wordtemplate import NAME, with_template
from generator.paper.brand import PLAIN as LOOK
from tests.houses import wordtemplates as templates

HEADER, FOOTER = "word/header1.xml", "word/footer1.xml"
STAINED = b"<w:p><w:ins w:id='1' w:author='A'><w:r><w:t>new</w:t></w:r></w:ins>"
TIES = "word/_rels/document.xml.rels"
OUTSIDE = (
    b'<Relationship Id="x" TargetMode="External" Target="file:///C:/Users/anton/logo.png" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
)
MACROS = b"application/vnd.ms-word.document.macroEnabled.main+xml"
PLAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

CLASSIC = templates.classic()
REFUSED = {
    "a program": (
        templates.with_part(CLASSIC, "word/vbaProject.bin", b"run"),
        "it holds a program (word/vbaProject.bin)\n"
        "  hint: save it in Word as a document without macros (.docx)",
    ),
    "a file for macros": (
        templates.changed(CLASSIC, "[Content_Types].xml", PLAIN, MACROS),
        "it is a file for macros\n  hint: save it in Word as a document without macros (.docx)",
    ),
    "an embedded object": (
        templates.with_part(CLASSIC, "word/embeddings/oleObject1.bin", b"sheet"),
        "oleObject1.bin is embedded in it\n  hint: put a picture in its place",
    ),
    "a picture on somebody's disk": (
        templates.changed(CLASSIC, TIES, b"</Relationships>", OUTSIDE + b"</Relationships>"),
        "document.xml asks for something from outside (file:///C:/Users/anton/logo.png)\n"
        "  hint: put the file itself into the template, or take the link out",
    ),
    "the name of who wrote it": (
        templates.with_field(CLASSIC, FOOTER, " AUTHOR "),
        "a header or footer has the field AUTHOR\n"
        "  hint: it may have PAGE, NUMPAGES, SECTIONPAGES, STYLEREF, TITLE",
    ),
    "tracked changes": (
        templates.changed(CLASSIC, FOOTER, b"<w:p>", STAINED),
        "it has tracked changes\n  hint: accept or reject all of them in Word, and save it",
    ),
    "the form of ISO alone": (
        templates.changed(
            CLASSIC,
            "word/styles.xml",
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
        "Word did not write it in this form\n  hint: open it in Word and save it as .docx",
    ),
    "no Word file": (
        b"PK no",
        "it is damaged, or locked with a password\n"
        "  hint: save it in Word as a document (.docx), without a password",
    ),
}


@pytest.mark.parametrize(("data", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_what_no_template_may_hold_is_refused(tmp_path: Path, data: bytes, told: str) -> None:
    with pytest.raises(BriefError) as refusal:
        templates.look_of(tmp_path, data)
    assert str(refusal.value) == f"templates/{NAME}: the Word template: {told}"


def test_all_of_it_is_told_at_once(tmp_path: Path) -> None:
    data = templates.with_part(CLASSIC, "word/vbaProject.bin", b"run")
    with pytest.raises(BriefError) as refusal:
        templates.look_of(tmp_path, templates.with_field(data, FOOTER, " USERNAME "))
    assert len(refusal.value.problems) == 2


def link_out(path: Path) -> None:
    elsewhere = path.parents[1] / "elsewhere.docx"
    elsewhere.write_bytes(CLASSIC)
    path.symlink_to(elsewhere)


def put_too_much(path: Path) -> None:
    path.touch()
    os.truncate(path, 50_000_001)


UNUSABLE: dict[str, tuple[Callable[[Path], None], str]] = {
    "a folder": (Path.mkdir, "it cannot be read: Is a directory"),
    "a pipe": (
        os.mkfifo if hasattr(os, "mkfifo") else Path.mkdir,
        "it cannot be read: it is not an ordinary file",
    ),
    "a device": (
        lambda path: path.symlink_to("/dev/zero"),
        "it cannot be read: it is not an ordinary file",
    ),
    "a link to nothing": (
        lambda path: path.symlink_to("nothing.docx"),
        "it cannot be read: No such file or directory",
    ),
    "a link out of the folder": (
        link_out,
        "it is a link that leads elsewhere\n  hint: put the file itself there",
    ),
    "too large": (put_too_much, "it is larger than 50 MB\n  hint: make it smaller"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such files")
@pytest.mark.parametrize(("put", "told"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_a_template_is_an_ordinary_file_of_the_house(
    tmp_path: Path, put: Callable[[Path], None], told: str
) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    put(folder / NAME)
    with pytest.raises(BriefError) as refusal:
        with_template(LOOK, folder, Path("templates"))
    assert str(refusal.value) == f"templates/{NAME}: the Word template: {told}"


@pytest.mark.parametrize("name", ["_house.docm", "_house.dotx", "_house.doc"])
def test_a_template_in_another_form_is_not_passed_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(BriefError, match=f"templates/{name}: .* {name} is not read"):
        templates.look_of(tmp_path, CLASSIC)


MAPS = {
    "a style the template lacks": (
        "{styles: {Body Text: Fliesttext}}",
        "1:50: the Word template has no style 'Fliesttext'\n  hint: did you mean 'Fliesstext'?",
    ),
    "a style we do not have": (
        "{styles: {Body Tekst: Fliesstext}}",
        "1:51: we have no style 'Body Tekst'\n  hint: did you mean 'Body Text'?",
    ),
    "no map": (
        "{styles: Fliesstext}",
        "1:38: 'styles': this must say which styles of the template stand for ours\n"
        "  hint: write {Body Text: the name of one in the template}",
    ),
}


@pytest.mark.parametrize(("word", "told"), MAPS.values(), ids=MAPS.keys())
def test_a_name_that_is_no_style_is_told_with_the_near_one(
    tmp_path: Path, word: str, told: str
) -> None:
    with pytest.raises(BriefError) as refusal:
        templates.look_of(tmp_path, templates.foreign(), word)
    assert str(refusal.value) == f"templates/_brand.yml:{told}"


def test_no_word_of_its_text_and_no_property_is_taken_over(tmp_path: Path) -> None:
    template = templates.look_of(tmp_path, CLASSIC).word.template
    assert template is not None
    assert "tried out" not in repr(template)
    assert "python-docx" not in repr(template)
