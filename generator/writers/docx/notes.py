"""Write footnotes.xml: real footnotes, which Word numbers in the order of their calls."""

from collections.abc import Mapping

from generator.document import Inline, Label, Note, Paragraph
from generator.errors import BriefError, Problem
from generator.writers.docx.bookmarks import Bookmarks
from generator.writers.docx.inlines import Words, is_right_to_left
from generator.writers.docx.package import Links, Part
from generator.writers.docx.paragraphs import Para, write_paragraphs
from generator.writers.docx.runs import run_of, write_run
from generator.writers.docx.xml import word_part


class Notes:
    """Gather the notes of a paper as they are called."""

    def __init__(self, language: str, bookmarks: Bookmarks, labels: Mapping[str, Label]) -> None:
        self._links = Links()
        self._words = Words(language, bookmarks, labels, self._links, _refuse)
        self._written: list[str] = []

    def call(self, note: Note) -> str:
        """Write a note, and return its call."""
        place = len(self._written) + 1
        if note.number != place:
            message = f"note {note.number} is called in the place of note {place}"
            raise BriefError(Problem(message, None))
        self._written.append(self._note(note))
        return run_of(f'<w:footnoteReference w:id="{place}"/>', "footnote reference")

    def write(self) -> Part:
        """Return the part of the notes."""
        inside = _SEPARATORS + "".join(self._written)
        return Part(
            "footnotes.xml", "footnotes", word_part("footnotes", inside), self._links.relations()
        )

    def _note(self, note: Note) -> str:
        first, *rest = note.blocks or (Paragraph(()),)
        paragraphs = (self._para(first, _MARK), *(self._para(block, "") for block in rest))
        return f'<w:footnote w:id="{note.number}">{write_paragraphs(paragraphs)}</w:footnote>'

    def _para(self, block: Paragraph[Inline], before: str) -> Para:
        words = before + self._words.write(block.inlines)
        return Para("footnote text", words, right_to_left=is_right_to_left(block.inlines))


def _refuse(note: Note) -> str:
    message = f"note {note.number} stands in another note, which Word cannot show"
    raise BriefError(Problem(message, None))


_MARK = run_of("<w:footnoteRef/>", "footnote reference") + write_run(" ")


def _separator(number: int, kind: str) -> str:
    line = write_paragraphs((Para("Note Separator", run_of(f"<w:{kind}/>")),))
    return f'<w:footnote w:type="{kind}" w:id="{number}">{line}</w:footnote>'


_SEPARATORS = _separator(-1, "separator") + _separator(0, "continuationSeparator")
