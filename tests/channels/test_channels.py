"""What a finished file says reaches us by every channel: as it is read, and as it lies inside."""

import re
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Iterable
from io import BytesIO

import pydyf  # type: ignore[import-untyped]
import pytest

from generator.channels import READERS, read_file
from generator.channels.heard import Channel
from generator.paper.formats import Format
from generator.writers import WRITERS
from tests.papers.pictures import chunk, png
from tests.papers.showcase import showcase
from tests.papers.small import brand, figures
from tests.readers.paper_words import paper_words
from tests.readers.pdf import bookmarks, page_texts

NAME = "Žofia Kobolt"


def heard(path: str, data: bytes, channel: Channel) -> str:
    """Return what a file says by a channel."""
    return "\n".join(each.words for each in read_file(path, data) if each.channel is channel)


# A page and the parts of a Word file ------------------------------------------------------------

MARKUP = {
    "a comment": (f"<p>x</p><!-- {NAME} -->", Channel.COMMENT),
    "a comment over lines": (f"<!-- a\n{NAME}\n-->", Channel.COMMENT),
    "an instruction": (f"<?note {NAME}?>", Channel.COMMENT),
    "words half of which are set otherwise": ("<p>Žo<b>fia</b> Ko<em>bolt</em></p>", Channel.TEXT),
    "entities": ("<p>&#x17d;ofia&#32;Kobolt</p>", Channel.TEXT),
    "words that are hidden": (f'<p style="display: none">{NAME}</p>', Channel.TEXT),
    "the title": (f"<title>{NAME}</title>", Channel.TEXT),
    "another text": (f'<img src="x" alt="{NAME}"/>', Channel.DESCRIPTION),
    "an address": (f'<a href="https://example.org/{NAME}">x</a>', Channel.LINK),
    "a property": (f'<meta name="author" content="{NAME}">', Channel.PROPERTY),
    "any other attribute": (f"<p id='{NAME}'>x</p>", Channel.HIDDEN),
    "words that a style sheet adds": (
        f'<style>p::after {{ content: "{NAME}" }}</style>',
        Channel.STYLE,
    ),
    "the same in escapes": (
        '<style>h1 { bookmark-label: "\\17d ofia \\4b obolt" }</style>',
        Channel.STYLE,
    ),
    "the same in two strings": ('<style>p { content: "Žofia Ko" "bolt" }</style>', Channel.STYLE),
    "a comment in it": (f"<style>/* {NAME} */</style>", Channel.STYLE),
}


@pytest.mark.parametrize(("page", "channel"), MARKUP.values(), ids=MARKUP.keys())
def test_a_page_says_it(page: str, channel: Channel) -> None:
    assert NAME in heard("page.html", page.encode(), channel)


def test_the_fonts_inside_a_page_are_not_read_and_its_pictures_are() -> None:
    picture = png(4, 4, chunk(b"tEXt", f"Author\0{NAME}".encode()))
    inside = b64encode(picture).decode()
    font = "url(data:font/ttf;base64,AAAA)"
    page = f'<img src="data:image/png;base64,{inside}"/><style>i {{ src: {font} }}</style>'
    assert NAME in heard("page.html", page.encode(), Channel.PICTURE)
    assert "AAAA" not in heard("page.html", page.encode(), Channel.STYLE)


def packed(*parts: tuple[str, str | bytes]) -> bytes:
    """Return a package of parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            package.writestr(name, data)
    return file.getvalue()


RUNS = "<w:p><w:r><w:t>Žo</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>fia Kobolt</w:t></w:r></w:p>"
PARTS = {
    "words in several runs": (("word/document.xml", RUNS), Channel.TEXT),
    "a note": (("word/footnotes.xml", RUNS), Channel.TEXT),
    "a head": (("word/header1.xml", RUNS), Channel.TEXT),
    "a comment of a reader": (("word/comments.xml", RUNS), Channel.HIDDEN),
    "words that were deleted": (
        ("word/document.xml", f"<w:del><w:delText>{NAME}</w:delText></w:del>"),
        Channel.TEXT,
    ),
    "the properties": (("docProps/core.xml", f"<dc:title>{NAME}</dc:title>"), Channel.PROPERTY),
    "a picture's description": (
        ("word/document.xml", f'<wp:docPr descr="{NAME}"/>'),
        Channel.DESCRIPTION,
    ),
    "a relation": (("word/_rels/x.rels", f'<R Target="{NAME}"/>'), Channel.LINK),
    "the name of a part": ((f"word/media/{NAME}.xml", "<x/>"), Channel.PART),
    "the name of a style": (("word/styles.xml", f'<w:name w:val="{NAME}"/>'), Channel.HIDDEN),
    "a workbook": (
        ("word/embeddings/1.xlsx", packed(("xl/sharedStrings.xml", f"<t>{NAME}</t>"))),
        Channel.HIDDEN,
    ),
    "a picture": (
        ("word/media/1.png", png(4, 4, chunk(b"iTXt", f"Title\0\0\0\0\0{NAME}".encode()))),
        Channel.PICTURE,
    ),
}


@pytest.mark.parametrize(("part", "channel"), PARTS.values(), ids=PARTS.keys())
def test_a_word_file_says_it(part: tuple[str, str | bytes], channel: Channel) -> None:
    assert NAME in heard("paper.docx", packed(part), channel)


# Pictures -----------------------------------------------------------------------------------------

EXIF = b"\xff\xe1" + (2 + 6 + len(NAME.encode())).to_bytes(2) + b"Exif\0\0" + NAME.encode()
PICTURES = {
    "a text in a PNG": png(4, 4, chunk(b"tEXt", f"Author\0{NAME}".encode())),
    "a compressed one": png(4, 4, chunk(b"zTXt", b"Author\0\0" + zlib.compress(NAME.encode()))),
    "what a camera left": b"\xff\xd8" + EXIF + b"\xff\xda\0\2",
}


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())
def test_a_picture_says_it(picture: bytes) -> None:
    assert NAME in heard("paper.docx", packed(("word/media/a.png", picture)), Channel.PICTURE)


# A PDF --------------------------------------------------------------------------------------------


def pdf(*objects: pydyf.Object, compress: bool) -> bytes:
    """Return a PDF of some objects."""
    file, made = BytesIO(), pydyf.PDF()
    for each in objects:
        made.add_object(each)
    made.write(file, compress=compress, version=b"1.7")
    return file.getvalue()


def said(key: str) -> pydyf.Dictionary:
    return pydyf.Dictionary({key: pydyf.String(NAME)})


def stream(kind: str, data: bytes) -> pydyf.Stream:
    return pydyf.Stream([data], {"Type": kind}, compress=True)


OBJECTS = {
    "a bookmark": (said("Title"), Channel.BOOKMARK),
    "an author": (said("Author"), Channel.PROPERTY),
    "a description": (said("Alt"), Channel.DESCRIPTION),
    "a link": (said("URI"), Channel.LINK),
    "the name of an attachment": (said("UF"), Channel.ATTACHMENT),
    "an attachment": (stream("/EmbeddedFile", NAME.encode()), Channel.ATTACHMENT),
    "metadata": (stream("/Metadata", f"<dc:title>{NAME}</dc:title>".encode()), Channel.PROPERTY),
    "any other string": (said("Whatever"), Channel.HIDDEN),
}


@pytest.mark.parametrize("compress", [True, False], ids=["compressed", "plain"])
@pytest.mark.parametrize(("found", "channel"), OBJECTS.values(), ids=OBJECTS.keys())
def test_a_pdf_says_it(found: pydyf.Object, channel: Channel, compress: bool) -> None:
    assert NAME in heard("paper.pdf", pdf(found, compress=compress), channel)


def words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"[^\W\d_]+", text)}


def test_every_word_that_a_pdf_shows_is_heard() -> None:
    data = WRITERS[Format.PDF](showcase(), brand()).data
    shown = words(page_texts(data))
    assert len(shown) > 100
    assert shown - words([heard("a.pdf", data, Channel.TEXT).replace("\u2010\n", "")]) == set()
    titles = heard("a.pdf", data, Channel.BOOKMARK).splitlines()
    assert {title for _, title in bookmarks(data)} <= set(titles)


@pytest.mark.parametrize("format", [Format.DOCX, Format.HTML, Format.TEXT])
def test_every_word_of_a_paper_is_heard_in_every_format(format: Format) -> None:
    paper = figures()
    data = WRITERS[format](paper, brand()).data
    told = words(heard(f"a.{format.ending}", data, channel) for channel in Channel)
    assert words(paper_words(paper)) - told == set()


def test_every_format_can_be_read_back() -> None:
    assert {format.ending for format in Format} < READERS.keys()
