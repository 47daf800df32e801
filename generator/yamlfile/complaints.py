"""Say what keeps a text from being YAML, by what stands where the parser gave up.

The parser's own words change from version to version, and speak of tokens and scalars. So they are
not read at all: the place decides, with the place where the broken part began.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.errors import Place
from generator.yamlfile.depths import at_wrong_depth
from generator.yamlfile.lines import KEY, signs_of
from generator.yamlfile.lookalikes import CURLY, lookalike, quoted_otherwise
from generator.yamlfile.words import Words

_QUOTES = ("'", '"')
_NAMING = ("&", "*", "!")
_BRACKETS = {"[": "]", "{": "}"}
_ESCAPE = re.compile(r"\\[xuU]?$")
_COLON = re.compile(r":(?!\S)")
_SIGNS = re.compile(r"^[-?](?!\S)|:(?!\S)")  # of an entry, and of a key
_KEYED = re.compile(rf"\s*(?:- +)*{KEY}:(?!\S)")
_LEAD = re.compile(r"\s*")

AROUND = "put quotation marks around the whole text"
LOOK = (
    "look at the indentation and the quotation marks just before this place; a text that begins"
    " with '[', '{' or a quotation mark needs others around it"
)

_UNKNOWN = Words("it cannot be read from here on", LOOK)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the parser gave up: the line on both sides, the line above, and the broken part.

    `begun` is what began and was not ended, to the end of its line; `begun_above` tells whether
    that is a line above, and `heads_line_above`, whether it is the first there; `is_last`, whether
    nothing but blanks is left.
    `lines` are those of the whole file, and `number` says which of them it is. `quoted` is where a
    text in quotation marks began, on a line above, that ends just before.
    """

    before: str
    here: str
    above: str
    begun: str
    begun_above: bool
    heads_line_above: bool
    is_last: bool
    lines: Sequence[str]
    number: int
    quoted: Place | None

    @property
    def first(self) -> bool:
        """Whether nothing stands before it on its line."""
        return not self.before.strip()


def lies_at_beginning(spot: Spot) -> bool:
    """Return whether to look where the broken part began, not where the parser gave up."""
    is_open_above = spot.begun.startswith(tuple(_BRACKETS)) and spot.begun_above
    is_named = spot.begun.startswith(_NAMING)
    return _never_closed(spot) or _lacks_colon(spot) or is_named or is_open_above


def ends_in_escape(spot: Spot) -> bool:
    """Return whether a backslash in double quotation marks is the fault; parsers stop around it."""
    is_at_sign = spot.here.startswith("\\") or _ESCAPE.search(spot.before)
    return spot.begun.startswith('"') and bool(is_at_sign)


def words_for(spot: Spot) -> Words:
    """Return what is wrong at a place, by the first rule that knows it."""
    found = (rule(spot) for rule in _RULES)
    return next((words for words in found if words), _UNKNOWN)


def _never_closed(spot: Spot) -> bool:
    return spot.is_last and spot.begun.startswith(_QUOTES)


def _lacks_colon(spot: Spot) -> bool:
    """Return whether a line above should have been a key."""
    is_more = spot.begun.startswith((*_QUOTES, *_BRACKETS, *"|>&*!%"))
    return spot.heads_line_above and not is_more and not _SIGNS.search(spot.begun)


def _quotation(spot: Spot) -> Words | None:
    if _never_closed(spot):
        return Words("the quotation mark is never closed", _closing(spot.begun))
    if ends_in_escape(spot):
        hint = "write \\\\ for a backslash, or use single quotation marks"
        return Words("a backslash begins nothing known here", hint)
    return None


def _closing(begun: str) -> str:
    """Return how to close a quotation, which seems to be closed by a mark of another kind."""
    if begun.rstrip()[-1:] in tuple(CURLY):
        return f"the one at the end of its line is a curly one: type {begun[0]} there"
    return "write another one where the text ends"


def _closed_late(spot: Spot) -> Words | None:
    """Tell a quotation that only the first mark of another one ends, lines below."""
    begun = spot.quoted
    if begun is None or not any(map(_KEYED.match, spot.lines[begun.line : spot.number])):
        return None
    message = f"the quotation mark is not closed before the one on line {spot.number}"
    hint = _closing(spot.lines[begun.line - 1][begun.column - 1 :])
    return Words(message, hint, begun.line, begun.column)


def _lookalike(spot: Spot) -> Words | None:
    return lookalike(spot.lines, spot.number)


def _depth(spot: Spot) -> Words | None:
    """Tell a line that stands where nothing above it can go on."""
    is_key = _COLON.match(spot.here) and not _COLON.search(spot.before)
    return at_wrong_depth(spot.lines, spot.number) if spot.first or is_key else None


def _tab(spot: Spot) -> Words | None:
    line = spot.before + spot.here
    lead = _LEAD.match(line)
    if spot.here.startswith("\t") or (lead and "\t" in lead[0]):
        hint = "indent with spaces, not tabs, and put quotation marks around the value"
        return Words("a tab stands where only spaces may", hint)
    return None


def _directive(spot: Spot) -> Words | None:
    if not (spot.before + spot.here).startswith("%"):
        return None
    hint = "remove this line, or put quotation marks around a text that begins with '%'"
    return Words("directives (%) are not used here", hint)


def _marker(spot: Spot) -> Words | None:
    if spot.first and spot.here.startswith(("---", "...")):
        return Words(f"a line of {spot.here[:3]!r} cannot stand here", "remove it")
    if spot.above.startswith("..."):
        return Words("something follows the '...' that ends the file", "remove the '...'")
    return None


def _colonless(spot: Spot) -> Words | None:
    if not _lacks_colon(spot):
        return None
    hint = "write 'key: value' with a space after the colon, and '- ' before each entry of a list"
    return Words("this line is neither a key with its value nor part of a text", hint)


def _special(spot: Spot) -> Words | None:
    """Tell a text that begins with a sign that means something, at the sign or soon after it."""
    broken = spot.begun if spot.begun.startswith(_NAMING) else spot.here
    if not broken.startswith((*_NAMING, "@", "`", "%")):
        return None
    hint = f"put quotation marks around a text that begins with {broken[0]!r}"
    return Words(f"a text cannot begin with {broken[0]!r}", hint)


def _block(spot: Spot) -> Words | None:
    if not spot.begun.startswith(("|", ">")):
        return None
    hint = "begin the text on the next line, indented, or put quotation marks around all of it"
    return Words(f"nothing may follow {spot.begun[0]!r} on its line", hint)


def _bracket(spot: Spot) -> Words | None:
    opened, sign = spot.begun[:1], spot.here[:1]
    if opened in _BRACKETS:
        closed = _BRACKETS[opened]
        hint = f"write {closed!r} where it ends, and a comma between its parts"
        return Words(
            f"{opened!r} is not closed, or a comma is missing", f"{hint}; {AROUND}, if it is one"
        )
    if sign in _BRACKETS.values():
        return Words(f"{sign!r} closes nothing", f"remove it, or {AROUND}")
    return None


def _more(spot: Spot) -> Words | None:
    last = spot.before.rstrip()[-1:]
    if spot.is_last or not last:
        return None
    if last in _QUOTES:
        return Words(
            "words follow the quotation mark that ends the text", f"{AROUND}, of the other kind"
        )
    if last in _BRACKETS.values():
        return Words(f"words follow the {last!r} that ends the list", AROUND)
    return None


def _colon(spot: Spot) -> Words | None:
    if not _COLON.match(spot.here):
        return None
    if spot.first:
        return Words("the key before ':' is missing", "write 'key: value'")
    if _COLON.search(spot.before):
        message = "a second ': ' stands on this line"
        other = quoted_otherwise(spot.lines, spot.number)
        return other or Words(message, "put quotation marks around a text with ': '")
    if not signs_of(spot.lines, spot.number):
        return Words(
            "a ': ' stands in a text that goes on from above", f"{AROUND}, from its beginning"
        )
    hint = "is the ':' of the line above missing, or does this line stand too deep? else " + AROUND
    return Words("a key cannot stand here", hint)


def _sign(spot: Spot) -> Words | None:
    if spot.here[:1] not in ("-", "?") or spot.here[1:2].strip():
        return None
    hint = "put quotation marks around a text that begins with '-' or '?'"
    return Words(
        f"{spot.here[0]!r} cannot stand here", f"{hint}; a list begins on a line of its own"
    )


def _loose(spot: Spot) -> Words | None:
    if not spot.first or spot.is_last:
        return None
    hint = "indent it like the lines it belongs with; keys and '- ' cannot stand side by side"
    return Words("this line fits nothing above it", hint)


_RULES: tuple[Callable[[Spot], Words | None], ...] = (
    _quotation,
    _closed_late,
    _lookalike,
    _tab,
    _directive,
    _colonless,
    _marker,
    _special,
    _block,
    _bracket,
    _more,
    _depth,
    _colon,
    _sign,
    _loose,
)
