"""Write the part of the notes: real ones, which Word numbers in the order of their calls."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.errors import BriefError, Problem
from generator.paper.brand import Brand
from generator.paper.document import Note, Paragraph, Recall
from generator.writers.agreed.notes import begun, continued
from generator.writers.docx.body import Around, Body
from generator.writers.docx.bookmarks import Bookmarks
from generator.writers.docx.drawings import Drawings
from generator.writers.docx.frames import Frame
from generator.writers.docx.inlines import Words
from generator.writers.docx.labels import Called
from generator.writers.docx.notekinds import NoteKind
from generator.writers.docx.numbering import Lists
from generator.writers.docx.package import Links, Part
from generator.writers.docx.paragraphs import Para, Step, write_paragraphs
from generator.writers.docx.runs import run_of, write_run
from generator.writers.docx.xml import word_part


class Notes:
    """Gather the notes of a paper as they are called."""

    def __init__(
        self,
        kind: NoteKind,
        language: str,
        bookmarks: Bookmarks,
        labels: Mapping[str, Called],
        lists: Lists,
        brand: Brand,
    ) -> None:
        self._kind = kind
        self._links, self._bookmarks, self._labels = Links(), bookmarks, labels
        words = self._words = Words(language, bookmarks, labels, self._links, _refuse)
        self._body = Body(words, lists, Drawings(brand), brand, numbers_headings=False)
        self._written: list[str] = []

    def call(self, note: Note | Recall) -> str:
        """Write a note, and return its call; one that is called again stands already."""
        return self._call(note) if isinstance(note, Note) else self._recall(note)

    def _call(self, note: Note) -> str:
        place = len(self._written) + 1
        if note.number != place:
            message = f"note {note.number} is called in the place of note {place}"
            raise BriefError(Problem(message, None))
        self._written.append(self._note(note))
        call = run_of(f'<w:{self._kind}Reference w:id="{place}"/>', f"{self._kind} reference")
        return self._bookmarks.mark(note.anchor, call) if note.anchor in self._labels else call

    def _recall(self, recall: Recall) -> str:
        """Return the number of a note, which leads to it, and which Word can fetch anew."""
        name = self._bookmarks.name(recall.anchor)
        number = write_run(str(recall.number), f"{self._kind} reference")
        return self._words.field(f"NOTEREF {name} \\f \\h", number)

    def write(self) -> Part:
        """Return the part of the notes."""
        part, inside = self._kind.part, _separators(self._kind) + "".join(self._written)
        return Part(f"{part}.xml", part, word_part(part, inside), self._links.relations())

    def _note(self, note: Note) -> str:
        steps = write_paragraphs(self._steps(note))
        return f'<w:{self._kind} w:id="{note.number}">{steps}</w:{self._kind}>'

    def _steps(self, note: Note) -> Iterator[Step]:
        """Yield the paragraphs of a note; its mark stands in the first."""
        first, around = Paragraph(begun(note)), _AROUND[self._kind]
        for step in self._body.write((first,), around):
            yield self._with_mark(step)
        yield from self._body.write(continued(note), around)

    def _with_mark(self, step: Step) -> Step:
        mark = run_of(f"<w:{self._kind}Ref/>", f"{self._kind} reference") + write_run(" ")
        return replace(step, words=mark + step.words) if isinstance(step, Para) else step


_AROUND = {NoteKind.FOOTNOTE: Around(Frame.NOTE), NoteKind.ENDNOTE: Around(Frame.ENDNOTES)}

# A rule is said by its style. Above notes at the end stands their title, and no rule.
_SEPARATOR_STYLES = {NoteKind.FOOTNOTE: "Note Separator", NoteKind.ENDNOTE: "Table Gap"}


def _refuse(note: Note | Recall) -> str:
    message = f"note {note.number} stands in another note, which Word cannot show"
    raise BriefError(Problem(message, None))


def _separators(kind: NoteKind) -> str:
    """Return what stands above the first note of a page, and above one that goes on there."""
    line = write_paragraphs((Para(_SEPARATOR_STYLES[kind], ""),))
    return "".join(
        f'<w:{kind} w:type="{place}" w:id="{number}">{line}</w:{kind}>'
        for number, place in ((-1, "separator"), (0, "continuationSeparator"))
    )
