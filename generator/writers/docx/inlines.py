"""Write words as runs: each voice by its style, links, references, calls of notes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from generator.document import (
    Break,
    Emphasis,
    Inline,
    Label,
    Link,
    Note,
    Reference,
    Span,
    Strong,
    Text,
)
from generator.writers.docx.bookmarks import Bookmarks
from generator.writers.docx.languages import right_to_left
from generator.writers.docx.package import Links
from generator.writers.docx.runs import run_of, write_run, write_tongue
from generator.writers.docx.voices import PLAIN, Voice


@dataclass(frozen=True, slots=True)
class Words:
    """Writes the words of one part in the paper's language; `call` writes the call of a note.

    `labels` are those of the tables with an anchor.
    """

    language: str
    bookmarks: Bookmarks
    labels: Mapping[str, Label]
    links: Links
    call: Callable[[Note], str]

    def write(self, inlines: Iterable[Inline], voice: Voice = PLAIN) -> str:
        """Return words said in one voice."""
        return "".join(self._inline(inline, voice) for inline in inlines)

    def field(self, instruction: str, words: str) -> str:
        """Return words that Word can put in anew, such as a number."""
        return f'<w:fldSimple w:instr=" {instruction} ">{words}</w:fldSimple>'

    def lead_to(self, anchor: str, words: str) -> str:
        """Return words that lead to a heading."""
        name = self.bookmarks.name(anchor)
        return f'<w:hyperlink w:anchor="{name}" w:history="1">{words}</w:hyperlink>'

    def _inline(self, inline: Inline, voice: Voice) -> str:
        match inline:
            case Text():
                return self._run(inline.text, voice) if inline.text else ""
            case Strong():
                return self.write(inline.inlines, replace(voice, strong=True))
            case Emphasis():
                return self.write(inline.inlines, replace(voice, emphasis=True))
            case Span():
                return self.write(inline.inlines, _spanned(voice, inline))
            case Link():
                return self._link(inline, voice)
            case Break():
                return run_of("<w:br/>")
            case Reference():
                return self._reference(inline, voice)
            case Note():
                return self.call(inline)

    def _link(self, link: Link[Inline], voice: Voice) -> str:
        if voice.linked:  # a link in a link: Word follows the outer one
            return self.write(link.inlines, voice)
        words = self.write(link.inlines, replace(voice, linked=True))
        id = self.links.id_of(link.address)
        return f'<w:hyperlink r:id="{id}" w:history="1">{words}</w:hyperlink>'

    def _reference(self, reference: Reference[Inline], voice: Voice) -> str:
        if voice.linked:
            return self.write(reference.inlines, voice)
        link = replace(voice, linked=True)
        words = self._numbered(reference, link) or self.write(reference.inlines, link)
        return self.lead_to(reference.anchor, words)

    def _numbered(self, reference: Reference[Inline], voice: Voice) -> str:
        """Return the words of a reference that ends in its table's number, which Word counts."""
        label = self.labels.get(reference.anchor)
        match reference.inlines:
            case (Text(text=text),) if label and text.endswith(number := f" {label.number}"):
                before = self._run(text.removesuffix(number) + " ", voice)
                name = self.bookmarks.name(reference.anchor)
                return before + self.field(f"REF {name} \\h", self._run(number.strip(), voice))
            case _:
                return ""

    def _run(self, text: str, voice: Voice) -> str:
        return write_run(text, voice.style, write_tongue(self.language, voice.language))


def is_right_to_left(inlines: tuple[Inline, ...]) -> bool:
    """Return whether all words are in one language that runs from right to left."""
    match inlines:
        case (Span(language=str(language)),):
            return right_to_left(language)
        case _:
            return False


def _spanned(voice: Voice, span: Span[Inline]) -> Voice:
    return replace(
        voice, accent=span.accent or voice.accent, language=span.language or voice.language
    )
