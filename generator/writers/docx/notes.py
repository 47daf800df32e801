"""Write footnotes.xml: real footnotes, which Word numbers in the order of their calls."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.errors import BriefError, Problem
from generator.paper.brand import Brand
from generator.paper.document import Note, Paragraph
from generator.writers.agreed.notes import begun, continued
from generator.writers.docx.body import Around, Body
from generator.writers.docx.bookmarks import Bookmarks
from generator.writers.docx.drawings import Drawings
from generator.writers.docx.frames import Frame
from generator.writers.docx.inlines import Words
from generator.writers.docx.labels import Called
from generator.writers.docx.numbering import Lists
from generator.writers.docx.package import Links, Part
from generator.writers.docx.paragraphs import Para, Step, write_paragraphs
from generator.writers.docx.runs import run_of, write_run
from generator.writers.docx.xml import word_part


class Notes:
    """Gather the notes of a paper as they are called."""

    def __init__(
        self,
        language: str,
        bookmarks: Bookmarks,
        labels: Mapping[str, Called],
        lists: Lists,
        brand: Brand,
    ) -> None:
        self._links, self._bookmarks, self._labels = Links(), bookmarks, labels
        words = Words(language, bookmarks, labels, self._links, _refuse)
        self._body = Body(words, lists, Drawings(brand), brand, numbers_headings=False)
        self._written: list[str] = []

    def call(self, note: Note) -> str:
        """Write a note, and return its call."""
        place = len(self._written) + 1
        if note.number != place:
            message = f"note {note.number} is called in the place of note {place}"
            raise BriefError(Problem(message, None))
        self._written.append(self._note(note))
        call = run_of(f'<w:footnoteReference w:id="{place}"/>', "footnote reference")
        return self._bookmarks.mark(note.anchor, call) if note.anchor in self._labels else call

    def write(self) -> Part:
        """Return the part of the notes."""
        inside = _SEPARATORS + "".join(self._written)
        return Part(
            "footnotes.xml", "footnotes", word_part("footnotes", inside), self._links.relations()
        )

    def _note(self, note: Note) -> str:
        steps = write_paragraphs(self._steps(note))
        return f'<w:footnote w:id="{note.number}">{steps}</w:footnote>'

    def _steps(self, note: Note) -> Iterator[Step]:
        """Yield the paragraphs of a note; its mark stands in the first."""
        first = Paragraph(begun(note))
        yield from map(_with_mark, self._body.write((first,), _IN_NOTE))
        yield from self._body.write(continued(note), _IN_NOTE)


_IN_NOTE = Around(Frame.NOTE)
_MARK = run_of("<w:footnoteRef/>", "footnote reference") + write_run(" ")


def _with_mark(step: Step) -> Step:
    return replace(step, words=_MARK + step.words) if isinstance(step, Para) else step


def _refuse(note: Note) -> str:
    message = f"note {note.number} stands in another note, which Word cannot show"
    raise BriefError(Problem(message, None))


def _separator(number: int, kind: str) -> str:
    line = write_paragraphs((Para("Note Separator", ""),))  # a rule, said by the style
    return f'<w:footnote w:type="{kind}" w:id="{number}">{line}</w:footnote>'


_SEPARATORS = _separator(-1, "separator") + _separator(0, "continuationSeparator")
