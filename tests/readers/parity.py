"""Every format of a paper says the same words in the same order, sign by sign."""

import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser

from generator.paper.document import Paper
from generator.paper.formats import Format
from tests.papers.small import brand
from tests.readers.docx import docx_note_words, docx_words
from tests.readers.paper_words import paper_notes, paper_words
from tests.readers.pdf_tree import letters, pdf_letters
from tests.readers.text_columns import without_columns

# The bars beside boxes, the lines under headings, and the numbers of lists.
_SHAPE = re.compile(r"^([|>] ?|[=-]+$)*( *(\d+|[a-z]|[ivx]+)\. )?")

# The signs of a paper and of its notes; without the latter where a format has them in the text.
Letters = tuple[str, str | None]

_UNSAID = ("sup", "title", "desc")  # numbers of notes, and what is said of a chart


def assert_same_words(files: Mapping[str, bytes], stem: str, paper: Paper) -> None:
    """Hold every format of a paper against the paper itself, sign by sign.

    A format that nothing here reads back fails: nobody would know what it drops.
    """
    said = letters("".join(paper_words(paper)))
    noted = letters("".join(paper_notes(paper)))
    for format in Format:
        read = READERS[format](files[f"{stem}.{format.ending}"], paper)
        assert read in ((said, noted), (said + noted, None)), format


def word_letters(data: bytes, paper: Paper) -> Letters:
    """Return the signs of a Word file, and of its notes."""
    return letters("".join(docx_words(data))), letters("".join(docx_note_words(data)))


def page_letters(data: bytes, paper: Paper) -> Letters:
    """Return the signs of a PDF without its letterhead, and of its notes."""
    said, noted = pdf_letters(data)
    return said.removeprefix(letterhead(paper)), noted


def web_letters(data: bytes, paper: Paper) -> Letters:
    """Return the signs of a web page without its letterhead; its notes stand among them."""
    return html_letters(data).removeprefix(letterhead(paper)), None


def letterhead(paper: Paper) -> str:
    furniture = paper.meta.furniture
    return letters("".join((*furniture.letterhead, *furniture.reached)))


def text_letters(data: bytes, paper: Paper) -> Letters:
    """Return the signs of a plain text and of its notes, without what only shapes it."""
    text = without_columns(data.decode(), paper, brand())
    lines = [_SHAPE.sub("", line) for line in text.splitlines()]
    text, _, notes = "\n".join(lines).partition("\n[1] ")
    return letters(re.sub(r"\[\d+\]", "", text)), letters(re.sub(r"\n\[\d+\]", "", notes))


READERS: dict[Format, Callable[[bytes, Paper], Letters]] = {
    Format.PDF: page_letters,
    Format.DOCX: word_letters,
    Format.HTML: web_letters,
    Format.TEXT: text_letters,
}


def html_letters(data: bytes) -> str:
    reader = _Words()
    reader.feed(data.decode())
    return letters("".join(reader.words))


class _Words(HTMLParser):
    """Gathers the words of a page's body, without the numbers of notes and the way back."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._silent: list[str] = ["html"]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._silent.clear()
        elif self._silent or tag in _UNSAID or "back" in (dict(attrs).get("class") or ""):
            self._silent.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._silent and self._silent[-1] == tag:
            self._silent.pop()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)
