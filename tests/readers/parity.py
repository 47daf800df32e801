"""Every format of a paper says the same words in the same order, sign by sign."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser

from generator.paper.document import Paper
from tests.papers.small import brand
from tests.readers.docx import docx_note_words, docx_words
from tests.readers.paper_words import paper_notes, paper_words
from tests.readers.pdf_tree import letters, pdf_letters
from tests.readers.text_columns import without_columns

# The bars beside boxes, the lines under headings, and the numbers of lists.
_SHAPE = re.compile(r"^([|>] ?|[=-]+$)*( *(\d+|[a-z]|[ivx]+)\. )?")

_UNSAID = ("sup", "title", "desc")  # numbers of notes, and what is said of a chart


def assert_same_words(files: Mapping[str, bytes], stem: str, paper: Paper) -> None:
    """Hold every format of a paper against the paper itself, sign by sign."""
    said = letters("".join(paper_words(paper)))
    noted = letters("".join(paper_notes(paper)))
    word = files[f"{stem}.docx"]
    assert (letters("".join(docx_words(word))), letters("".join(docx_note_words(word)))) == (
        said,
        noted,
    )
    pdf_said, pdf_noted = pdf_letters(files[f"{stem}.pdf"])
    assert (pdf_said.removeprefix(letterhead(paper)), pdf_noted) == (said, noted)
    assert text_letters(files[f"{stem}.txt"], paper) == (said, noted)
    assert html_letters(files[f"{stem}.html"]).removeprefix(letterhead(paper)) == said + noted


def letterhead(paper: Paper) -> str:
    return letters("".join(paper.meta.furniture.letterhead))


def text_letters(data: bytes, paper: Paper) -> tuple[str, str]:
    """Return the signs of a plain text and of its notes, without what only shapes it."""
    text = without_columns(data.decode(), paper, brand())
    lines = [_SHAPE.sub("", line) for line in text.splitlines()]
    text, _, notes = "\n".join(lines).partition("\n[1] ")
    return letters(re.sub(r"\[\d+\]", "", text)), letters(re.sub(r"\n\[\d+\]", "", notes))


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
