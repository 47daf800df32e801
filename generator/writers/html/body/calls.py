"""Keep the call of a note beside the word it follows: no line begins with a number."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from generator.paper.document import (
    Emphasis,
    Inline,
    Note,
    Recall,
    Reference,
    Span,
    Strong,
    Text,
)

# The word that ends a text; a long one may have to be parted, and so may an address.
_WORD = re.compile(r"(?P<before>(?:.*\s)?)(?P<word>[^\s/]{1,16})", re.DOTALL)


def called(inlines: Iterable[Inline]) -> Iterator[tuple[Inline, ...]]:
    """Yield inlines one by one, but a call together with the word before it."""
    held: tuple[Inline, ...] = ()
    for inline, after in zip_longest(inlines := tuple(inlines), inlines[1:]):
        parts = (
            None if held or not isinstance(after, Note | Recall | Reference) else _parted(inline)
        )
        if parts:
            before, held = parts[0], (parts[1],)
            yield from ((part,) for part in before)
        else:
            yield (*held, inline)
            held = ()


def _parted(inline: Inline) -> tuple[tuple[Inline, ...], Inline] | None:
    """Return an inline without the word that ends it, and that word; nothing if none does."""
    match inline:
        case Text():
            found = _WORD.fullmatch(inline.text)
            if not found:
                return None
            before = (Text(found["before"]),) if found["before"] else ()
            return before, Text(found["word"])
        case Strong() | Emphasis() | Span() if inline.inlines:
            *most, last = inline.inlines
            parts = _parted(last)
            if not parts:
                return None
            kept = (*most, *parts[0])
            rest = (replace(inline, inlines=kept),) if kept else ()
            return rest, replace(inline, inlines=(parts[1],))
        case _:
            return None
