"""Set quotation marks, apostrophes and primes as a language prints them, whatever was typed.

A keyboard has one sign for all of them. What it means shows from what stands on both sides, so the
words of a paragraph are looked at together: `'s` after a name, a link or emphasis is an apostrophe.
A quotation inside another takes the other marks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from itertools import accumulate

_NARROW = "\u202f"  # a space that no line breaks at, as French puts inside its quotation marks
_OUTER, _INNER = 0, 1
Pair = tuple[str, str]
_ENGLISH: tuple[Pair, Pair] = (("“", "”"), ("‘", "’"))
_RUSSIAN: tuple[Pair, Pair] = (("«", "»"), ("„", "“"))
# As CLDR 45 has them (main/*/delimiters.json), but where it has none for a quotation inside another
# (French, Turkmen) or has the two the wrong way round (Tajik, inner Uzbek): French as its printers
# do, Tajik as Russian, whose marks its own are, and the Latin scripts as English.
_MARKS: dict[str, tuple[Pair, Pair]] = {
    "en": _ENGLISH,
    "fr": ((f"«{_NARROW}", f"{_NARROW}»"), ("“", "”")),
    "de": (("„", "“"), ("‚", "‘")),
    "ru": _RUSSIAN,
    "uk": _RUSSIAN,
    "kk": (("«", "»"), ("“", "”")),
    "ky": _RUSSIAN,
    "tg": _RUSSIAN,
    "tk": _ENGLISH,
    "uz": _ENGLISH,
}

_SIGN = re.compile("[\"'“”„‟‘’‚‛«»]")
_DOUBLE = '"“”„‟'
_BEFORE = re.compile(r"[\s(\[{<—–/\-\u00a0\u202f“„‟‘‚‛«]\Z")  # what an opening mark may follow
_AFTER = re.compile(r"[\s)\]}>—–/\u00a0\u202f.,;:!?…”’»\"']")  # what may follow a closing one
_MEASURE = re.compile(r"(?<!\d)\d{1,3}\Z")
_CENTURY = re.compile(r"\d\ds?\b")  # the ’90s
_CLOSING = re.compile(r"(?<=\S)['’](?!\w)")


def marks_of(language: str) -> tuple[Pair, Pair]:
    """Return the marks around a quotation, and around one inside it."""
    return _MARKS.get(language, _ENGLISH)


def with_marks(pieces: Sequence[tuple[str, str]]) -> list[str]:
    """Return the pieces of one paragraph, each given with its language, with marks as printed."""
    texts = [text for text, _ in pieces]
    if not any(map(_SIGN.search, texts)):
        return texts
    whole = "".join(texts)
    ends = list(accumulate(map(len, texts)))
    stretches = {language: _Stretch(language, whole) for _, language in pieces}
    return [
        _SIGN.sub(partial(_said, stretches[language], end - len(text)), text)
        for (text, language), end in zip(pieces, ends, strict=True)
    ]


def _said(stretch: "_Stretch", begin: int, found: re.Match[str]) -> str:
    return stretch.said_at(begin + found.start())


class _Kind(Enum):
    DOUBLE = "double"
    SINGLE = "single"


@dataclass(slots=True)
class _Stretch:
    """What a paragraph has in one language: the quotations that are open, by kind and level."""

    language: str
    whole: str
    _open: list[tuple[_Kind, int]] = field(default_factory=list)
    _opened_at: int = -1

    def said_at(self, at: int) -> str:
        """Return what is printed for the sign at a place; places come in order."""
        if self.whole[at] in "«»":
            return self._guillemet(at)
        if self.whole[at] in _DOUBLE:
            return self._double(at)
        return self._single(at)

    def _before(self, at: int) -> str:
        return self.whole[at - 1] if at else ""

    def _after(self, at: int) -> str:
        return self.whole[at + 1 : at + 2]

    def _may_open(self, at: int) -> bool:
        """Return whether a quotation may open at a place, by what stands before it."""
        before = self._before(at)
        return not before or bool(_BEFORE.match(before)) or self._opened_at == at - 1

    # Which is it? ---------------------------------------------------------------------------------

    def _guillemet(self, at: int) -> str:
        """Level these where a language has them; one that has none keeps what was typed."""
        sign = self.whole[at]
        if marks_of(self.language)[_OUTER][0][0] != "«":
            return sign
        opens = sign == "«"
        printed = self._opened(_Kind.DOUBLE, at) if opens else self._closed(_Kind.DOUBLE)
        beside = self._after(at) if opens else self._before(at)
        return sign if beside.isspace() else printed  # a space that is there need not be set

    def _double(self, at: int) -> str:
        if self.whole[at] == '"' and self._follows_number(at) and not self._has(_Kind.DOUBLE):
            return "″"
        if self._opens(at):
            return self._opened(_Kind.DOUBLE, at)
        return self._closed(_Kind.DOUBLE)

    def _opens(self, at: int) -> bool:
        sign, after = self.whole[at], self._after(at)
        may_open, may_close = self._may_open(at), not after or bool(_AFTER.match(after))
        if may_open != may_close:
            return may_open
        if sign in "“„‟”":
            return sign != "”"
        return not self._has(_Kind.DOUBLE)

    def _single(self, at: int) -> str:
        sign, goes_on = self.whole[at], self._after(at).isalnum()
        follows_word = self._before(at).isalnum()
        ends = self._has(_Kind.SINGLE) and not goes_on
        if sign in "‘‚‛":
            ended = self._closed(_Kind.SINGLE) if ends else sign  # ‘ is a letter's in Uzbek
            return ended if follows_word else self._opened(_Kind.SINGLE, at)
        if follows_word and goes_on:
            return "’"
        if sign == "'" and self._follows_number(at) and not self._has(_Kind.SINGLE):
            return "′"
        if not self._may_open(at):
            return self._closed(_Kind.SINGLE) if ends else "’"
        return self._opened(_Kind.SINGLE, at) if self._is_closed_later(at) else "’"

    def _follows_number(self, at: int) -> bool:
        """Return whether feet, inches, minutes or seconds may stand before a place: no year."""
        return bool(_MEASURE.search(self.whole[max(0, at - 4) : at]))

    def _is_closed_later(self, at: int) -> bool:
        """Return whether a sign at the head of a word opens a quotation, and is no apostrophe."""
        rest = self.whole[at + 1 :]
        return self.whole[at] == "'" and not _CENTURY.match(rest) and bool(_CLOSING.search(rest))

    # What is printed ------------------------------------------------------------------------------

    def _has(self, kind: _Kind) -> bool:
        return any(each is kind for each, _ in self._open)

    def _opened(self, kind: _Kind, at: int) -> str:
        self._opened_at = at
        first = _OUTER if kind is _Kind.DOUBLE else _INNER
        level = 1 - self._open[-1][1] if self._open else first
        self._open.append((kind, level))
        return marks_of(self.language)[level][0]

    def _closed(self, kind: _Kind) -> str:
        level = _OUTER if kind is _Kind.DOUBLE else _INNER
        while self._has(kind):
            last, level = self._open.pop()
            if last is kind:
                break
        return marks_of(self.language)[level][1]
