"""Write words as HTML, and the notes called among them where they are wanted."""

import re
from collections.abc import Iterable
from enum import Enum, auto
from html import escape

from generator.paper.document import (
    Break,
    Emphasis,
    Inline,
    Link,
    Note,
    Recall,
    Reference,
    Span,
    Strong,
    Text,
)
from generator.paper.walk import notes_among, text_of
from generator.writers.agreed.addresses import leading_to
from generator.writers.agreed.directions import direction_of
from generator.writers.agreed.notes import begun
from generator.writers.html.body.calls import called

_ADDRESS = re.compile(r"(\w+://\S+)")
_RANGE = re.compile(r"\d+–\d+")
_DOUBLE_NAME = re.compile(r"\b[A-ZÀ-ÞЀ-Я][^\W\d_]{1,11}-[A-ZÀ-ÞЀ-Я][^\W\d_]{1,11}\b")


class Notes(Enum):
    """Where the notes of a paper stand."""

    AT_END = auto()
    AT_FOOT = auto()
    ELSEWHERE = auto()  # not among these words, but after them or at the heading they repeat


def write_inlines(inlines: Iterable[Inline], notes: Notes) -> str:
    """Return words as HTML."""
    if notes is Notes.ELSEWHERE:
        return _written(inlines, notes)
    return "".join(_held(run, notes) for run in called(inlines))


def _written(inlines: Iterable[Inline], notes: Notes) -> str:
    return "".join(_inline(inline, notes) for inline in inlines)


def _held(run: tuple[Inline, ...], notes: Notes) -> str:
    """Write an inline, or a word with the call that no line may part from it."""
    words = _written(run, notes)
    return words if len(run) == 1 else f'<span class="called">{words}</span>'


def _inline(inline: Inline, notes: Notes) -> str:
    match inline:
        case Text():
            return _text(inline.text)
        case Strong():
            return f"<strong>{write_inlines(inline.inlines, notes)}</strong>"
        case Emphasis():
            return f"<em>{write_inlines(inline.inlines, notes)}</em>"
        case Span():
            return _span(inline, notes)
        case Link():
            address = escape(leading_to(inline.address))
            return _link(f'<a class="link" href="{address}">', inline.inlines, notes)
        case Break():
            return "<br>"
        case Reference():
            return _link(f'<a href="#{escape(inline.anchor)}">', inline.inlines, notes)
        case Note():
            return _note(inline, notes)
        case Recall():
            return "" if notes is Notes.ELSEWHERE else _recall(inline)


def _text(text: str) -> str:
    """Write words; an address among them may be parted anywhere, like one that is a link."""
    if "://" not in text:
        return _words(text)
    parts = _ADDRESS.split(text)
    return "".join(
        f'<span class="address">{escape(part)}</span>' if number % 2 else _words(part)
        for number, part in enumerate(parts)
    )


def _words(text: str) -> str:
    """Write words; no line ends in a range such as 2–13, or a name such as Gorno-Badakhshan."""
    whole = _DOUBLE_NAME.sub(r'<span class="double-name">\g<0></span>', escape(text))
    return _RANGE.sub(r'<span class="range">\g<0></span>', whole)


def _span(span: Span[Inline], notes: Notes) -> str:
    accent = f' class="{span.accent}"' if span.accent else ""
    language = f' lang="{escape(span.language)}"' if span.language else ""
    language += direction_of(span.language)
    return f"<span{accent}{language}>{write_inlines(span.inlines, notes)}</span>"


def _link(opening: str, inlines: tuple[Inline, ...], notes: Notes) -> str:
    """Write a link, and after it the notes called in it: a link cannot hold a link.

    Without words there is nothing to follow.
    """
    words = write_inlines(inlines, Notes.ELSEWHERE)
    linked = f"{opening}{words}</a>" if text_of(inlines).strip() else words
    return linked + write_inlines(notes_among(inlines), notes)


# Notes --------------------------------------------------------------------------------------------


def _note(note: Note, notes: Notes) -> str:
    match notes:
        case Notes.AT_END:
            return _call(note)
        case Notes.AT_FOOT:
            return _note_at_foot(note)
        case Notes.ELSEWHERE:
            return ""


def _note_at_foot(note: Note) -> str:
    """Write a note where it is called; `small` and nothing else stands for a note (see repairs)."""
    words = write_inlines(begun(note), Notes.AT_FOOT)
    number = f'id="{note.anchor}" data-number="{note.number}"'
    return f'<small class="note" {number}>{words}</small>'


def _call(note: Note) -> str:
    number = note.number
    return (
        f'<sup><a id="call-of-{note.anchor}" href="#{note.anchor}" role="doc-noteref">'
        f"{number}</a></sup>"
    )


def _recall(recall: Recall) -> str:
    return f'<sup><a href="#{recall.anchor}" role="doc-noteref">{recall.number}</a></sup>'
