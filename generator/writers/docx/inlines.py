"""Write words as runs: each voice by its style, links, references, calls of notes."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from generator.paper.document import (
    Break,
    Emphasis,
    Inline,
    Label,
    Link,
    Note,
    Recall,
    Reference,
    Span,
    Strong,
    Text,
)
from generator.writers.agreed.addresses import leading_to
from generator.writers.docx.bookmarks import Bookmarks
from generator.writers.docx.labels import Called
from generator.writers.docx.package import Links
from generator.writers.docx.runs import run_of, write_run, write_tongue
from generator.writers.docx.titles import TITLE_WORDS, words_of_title
from generator.writers.docx.voices import PLAIN, Voice


@dataclass(frozen=True, slots=True)
class Words:
    """Writes the words of one part in the paper's language; `call` writes the call of a note.

    `labels` say by their anchors how things are called.
    """

    language: str
    bookmarks: Bookmarks
    labels: Mapping[str, Called]
    links: Links
    call: Callable[[Note | Recall], str]

    def write(self, inlines: Iterable[Inline], voice: Voice = PLAIN) -> str:
        """Return words said in one voice."""
        return "".join(self._inline(inline, voice) for inline in inlines)

    def title(self, inlines: tuple[Inline, ...]) -> str:
        """Return the words of a paper's title, by whose style the running head fetches them."""
        if words := words_of_title(inlines):
            return write_run(words, TITLE_WORDS, write_tongue(self.language))
        return self.write(inlines)

    def field(self, instruction: str, words: str) -> str:
        """Return words that Word can put in anew, such as a number."""
        return f'<w:fldSimple w:instr=" {instruction} ">{words}</w:fldSimple>'

    def label(self, label: Label, kind: str, anchor: str) -> str:
        """Return "Case 2. "; Word counts anew when one of its kind is put in before it."""
        number = self.field(f"SEQ {kind} \\* ARABIC", write_run(str(label.number), "Label"))
        if anchor:
            number = self.bookmarks.mark(anchor, number)
        return write_run(f"{label.word} ", "Label") + number + write_run(". ", "Label")

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
            case Note() | Recall():
                return self.call(inline)

    def _link(self, link: Link[Inline], voice: Voice) -> str:
        if voice.linked:  # a link in a link: Word follows the outer one
            return self.write(link.inlines, voice)
        words = self.write(link.inlines, replace(voice, linked=True))
        id = self.links.id_of(leading_to(link.address))
        return f'<w:hyperlink r:id="{id}" w:history="1">{words}</w:hyperlink>'

    def _reference(self, reference: Reference[Inline], voice: Voice) -> str:
        if voice.linked:
            return self.write(reference.inlines, voice)
        words = self._fetched(reference, replace(voice, linked=True))
        return self.lead_to(reference.anchor, words)

    def _fetched(self, reference: Reference[Inline], voice: Voice) -> str:
        """Return the words of a reference; what they repeat, Word can fetch anew."""
        called = self.labels.get(reference.anchor)
        match reference.inlines:
            case (Text(text=text),) if called and (parts := _parted(text, called.words)):
                before, after = (self._run(part, voice) if part else "" for part in parts)
                name = self.bookmarks.name(reference.anchor)
                field = f"{called.field} {name} {called.switches}"
                return before + self.field(field, self._run(called.words, voice)) + after
            case _:
                return self.write(reference.inlines, voice)

    def _run(self, text: str, voice: Voice) -> str:
        return write_run(text, voice.style, write_tongue(self.language, voice.language))


def _parted(text: str, words: str) -> tuple[str, str] | None:
    """Return what stands before and after some words in which a text ends, maybe in brackets.

    They begin no sooner than a word of the text does.
    """
    found = re.fullmatch(rf"((?:.*\s|)\[?){re.escape(words)}(\]?)", text, re.DOTALL)
    return (found[1], found[2]) if words and found else None


def _spanned(voice: Voice, span: Span[Inline]) -> Voice:
    return replace(
        voice, accent=span.accent or voice.accent, language=span.language or voice.language
    )
