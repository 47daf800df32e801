"""Find signs that look like YAML's and are none, where one is wanted: “, –, a no-break space.

Word processors and web pages put them in place of the typed ones. Inside a text they are right; so
nothing here is asked until a file cannot be read.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from generator.yamlfile.lines import KEY, depth_of, lines_above, signs_of
from generator.yamlfile.words import Words

CURLY = "“”„‟‘’‚‛"
_QUOTES = f"{CURLY}«»‹›「」"
_LEAD = r"[ ]*(?:-[ ]+)*"
_SPACE = re.compile(rf"{_LEAD}-?(?P<sign>[^\S \t\n])|{_LEAD}[{{\[]?{KEY}:(?P<after>[^\S \t\n])")
_IN_BRACKETS = re.compile(rf"[{{,]\s*{KEY}:(?:(?P<sign>[^\S \t\n])|(?P<after>(?!)))")
_DASH = re.compile(rf"{_LEAD}(?P<sign>[‐‑‒–—―−])\s+(?P<key>{KEY}:(?!\S))?")
_COLON = re.compile(rf"{_LEAD}{KEY}(?P<sign>[：﹕∶꞉])")
_NO_BLANK = re.compile(rf"{_LEAD}(?:(?P<dash>-)(?={KEY}:(?!\S))|(?P<key>{KEY}:)(?=[^\s:/]))")
_NO_BLANK_IN_BRACKETS = re.compile(rf"[{{,]\s*(?P<key>{KEY}:)(?=[^\s:/])")
_QUOTED = re.compile(rf"{_LEAD}(?:{KEY}:[ ]+)?(?P<sign>[{_QUOTES}])")


def lookalike(lines: Sequence[str], number: int) -> Words | None:
    """Return what a line lacks at which a parser gave up, or one that it hangs on."""
    if not lines[number - 1].strip():
        number = next(lines_above(lines, number), number)
    for near in (number, *_hung_on(lines, number)):
        for rule in _RULES:
            if told := rule(lines, near):
                return told
    return None


def quoted_otherwise(lines: Sequence[str], number: int) -> Words | None:
    """Return what is wrong with the marks around a text that cannot stand without any."""
    found = _QUOTED.match(lines[number - 1])
    if not found:
        return None
    which = "curly ones" if found["sign"] in CURLY else "not straight ones"
    message = f"the quotation marks around this text are {which}"
    hint = "type straight ones, ' or \", around the whole text; inside it, others may stand"
    return Words(message, hint, number, found.start("sign") + 1)


def with_article(sign: str) -> str:
    """Return how messages call a sign, such as: an en dash (U+2013)."""
    name = _called(sign)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _hung_on(lines: Sequence[str], number: int) -> Iterator[int]:
    """Yield the lines above up to the first that is no deeper: what stands below hangs on it."""
    depth = depth_of(lines[number - 1])
    for above in lines_above(lines, number):
        yield above
        if depth_of(lines[above - 1]) <= depth:
            return


def _space(lines: Sequence[str], number: int) -> Words | None:
    line = lines[number - 1]
    found = _SPACE.match(line) or _IN_BRACKETS.search(line)
    if not found:
        return None
    at = found.start("sign") if found["sign"] else found.start("after")
    message = f"an invisible {_called(line[at])} stands here"
    hint = "delete it and type an ordinary space: no other indents and parts"
    return Words(message, hint, number, at + 1)


def _dash(lines: Sequence[str], number: int) -> Words | None:
    found = _DASH.match(lines[number - 1])
    if not found or not (found["key"] or _is_among_entries(lines, number)):
        return None
    message = f"{with_article(found['sign'])} stands where a hyphen begins an entry"
    hint = "type a hyphen and a space: '- '"
    return Words(message, hint, number, found.start("sign") + 1)


def _is_among_entries(lines: Sequence[str], number: int) -> bool:
    """Return whether a line follows an entry, or the key of a list, and stands as deep."""
    above = next(lines_above(lines, number), None)
    signs = signs_of(lines, above) if above else ()
    return (
        bool(signs) and signs[0].what == "-" and signs[0].column == depth_of(lines[number - 1]) + 1
    )


def _colon(lines: Sequence[str], number: int) -> Words | None:
    found = _COLON.match(lines[number - 1])
    if not found:
        return None
    message = f"{with_article(found['sign'])} stands where ':' ends a key"
    return Words(message, "type a colon and a space: ': '", number, found.start("sign") + 1)


def _no_blank(lines: Sequence[str], number: int) -> Words | None:
    line = lines[number - 1]
    found = _NO_BLANK.match(line) or _NO_BLANK_IN_BRACKETS.search(line)
    if not found:
        return None
    before = found.groupdict().get("dash") or found["key"]
    message = f"a space is missing after {before!r}"
    return Words(message, f"write '{before} ' and what follows", number, found.end() + 1)


def _called(sign: str) -> str:
    return f"{unicodedata.name(sign, 'unknown sign').lower()} (U+{ord(sign):04X})"


_RULES: tuple[Callable[[Sequence[str], int], Words | None], ...] = (
    _space,
    _dash,
    _colon,
    _no_blank,
)
