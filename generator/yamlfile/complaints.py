"""Say what keeps a text from being YAML, by what stands where the parser gave up.

The parser's own words change from version to version, and speak of tokens and scalars. So they are
not read at all: the place decides, with the place where the broken part began.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

_QUOTES = ("'", '"')
_NAMING = ("&", "*", "!")
_BRACKETS = {"[": "]", "{": "}"}
_ESCAPE = re.compile(r"\\[xuU]?$")
_COLON = re.compile(r":(?!\S)")
_SIGNS = re.compile(r"^[-?](?!\S)|:(?!\S)")  # of an entry, and of a key
_LEAD = re.compile(r"\s*")

AROUND = "put quotation marks around the whole text"
LOOK = (
    "look at the indentation and the quotation marks just before this place; a text that begins"
    " with '[', '{' or a quotation mark needs others around it"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the parser gave up: the line on both sides, the line above, and the broken part.

    `begun` is what began and was not ended, to the end of its line; `heads_line_above` tells
    whether that is the first of a line above; `is_last`, whether nothing but blanks is left.
    """

    before: str
    here: str
    above: str
    begun: str
    heads_line_above: bool
    is_last: bool

    @property
    def first(self) -> bool:
        """Whether nothing stands before it on its line."""
        return not self.before.strip()


Words = tuple[str, str]  # what is wrong, and the remedy


def lies_at_beginning(spot: Spot) -> bool:
    """Return whether to look where the broken part began, not where the parser gave up."""
    return _never_closed(spot) or _lacks_colon(spot) or spot.begun.startswith(_NAMING)


def ends_in_escape(spot: Spot) -> bool:
    """Return whether a backslash in double quotation marks is the fault; parsers stop around it."""
    is_at_sign = spot.here.startswith("\\") or _ESCAPE.search(spot.before)
    return spot.begun.startswith('"') and bool(is_at_sign)


def words_for(spot: Spot) -> Words:
    """Return what is wrong at a place, by the first rule that knows it."""
    found = (rule(spot) for rule in _RULES)
    return next((words for words in found if words), ("it cannot be read from here on", LOOK))


def _never_closed(spot: Spot) -> bool:
    return spot.is_last and spot.begun.startswith(_QUOTES)


def _lacks_colon(spot: Spot) -> bool:
    """Return whether a line above should have been a key."""
    is_more = spot.begun.startswith((*_QUOTES, *_BRACKETS, *"|>&*!%"))
    return spot.heads_line_above and not is_more and not _SIGNS.search(spot.begun)


def _quotation(spot: Spot) -> Words | None:
    if _never_closed(spot):
        return "the quotation mark is never closed", "write another one where the text ends"
    if ends_in_escape(spot):
        hint = "write \\\\ for a backslash, or use single quotation marks"
        return "a backslash begins nothing known here", hint
    return None


def _tab(spot: Spot) -> Words | None:
    line = spot.before + spot.here
    lead = _LEAD.match(line)
    if spot.here.startswith("\t") or (lead and "\t" in lead[0]):
        hint = "indent with spaces, not tabs, and put quotation marks around the value"
        return "a tab stands where only spaces may", hint
    return None


def _directive(spot: Spot) -> Words | None:
    if not (spot.before + spot.here).startswith("%"):
        return None
    hint = "remove this line, or put quotation marks around a text that begins with '%'"
    return "directives (%) are not used here", hint


def _marker(spot: Spot) -> Words | None:
    if spot.first and spot.here.startswith(("---", "...")):
        return f"a line of {spot.here[:3]!r} cannot stand here", "remove it"
    if spot.above.startswith("..."):
        return "something follows the '...' that ends the file", "remove the '...'"
    return None


def _colonless(spot: Spot) -> Words | None:
    if not _lacks_colon(spot):
        return None
    hint = "write 'key: value' with a space after the colon, and '- ' before each entry of a list"
    return "this line is neither a key with its value nor part of a text", hint


def _special(spot: Spot) -> Words | None:
    """Tell a text that begins with a sign that means something, at the sign or soon after it."""
    broken = spot.begun if spot.begun.startswith(_NAMING) else spot.here
    if not broken.startswith((*_NAMING, "@", "`", "%")):
        return None
    hint = f"put quotation marks around a text that begins with {broken[0]!r}"
    return f"a text cannot begin with {broken[0]!r}", hint


def _block(spot: Spot) -> Words | None:
    if not spot.begun.startswith(("|", ">")):
        return None
    hint = "begin the text on the next line, indented, or put quotation marks around all of it"
    return f"nothing may follow {spot.begun[0]!r} on its line", hint


def _bracket(spot: Spot) -> Words | None:
    opened, sign = spot.begun[:1], spot.here[:1]
    if opened in _BRACKETS:
        closed = _BRACKETS[opened]
        hint = f"write {closed!r} where it ends, and a comma between its parts"
        return f"{opened!r} is not closed, or a comma is missing", f"{hint}; {AROUND}, if it is one"
    if sign in _BRACKETS.values():
        return f"{sign!r} closes nothing", f"remove it, or {AROUND}"
    return None


def _more(spot: Spot) -> Words | None:
    last = spot.before.rstrip()[-1:]
    if spot.is_last or not last:
        return None
    if last in _QUOTES:
        return "words follow the quotation mark that ends the text", f"{AROUND}, of the other kind"
    if last in _BRACKETS.values():
        return f"words follow the {last!r} that ends the list", AROUND
    return None


def _colon(spot: Spot) -> Words | None:
    if not _COLON.match(spot.here):
        return None
    if spot.first:
        return "the key before ':' is missing", "write 'key: value'"
    if _COLON.search(spot.before):
        return "a second ': ' stands on this line", "put quotation marks around a text with ': '"
    hint = "is the ':' of the line above missing, or does this line stand too deep? else " + AROUND
    return "a key cannot stand here", hint


def _sign(spot: Spot) -> Words | None:
    if spot.here[:1] not in ("-", "?") or spot.here[1:2].strip():
        return None
    hint = "put quotation marks around a text that begins with '-' or '?'"
    return f"{spot.here[0]!r} cannot stand here", f"{hint}; a list begins on a line of its own"


def _loose(spot: Spot) -> Words | None:
    if not spot.first or spot.is_last:
        return None
    hint = "indent it like the lines it belongs with; keys and '- ' cannot stand side by side"
    return "this line fits nothing above it", hint


_RULES: tuple[Callable[[Spot], Words | None], ...] = (
    _quotation,
    _tab,
    _directive,
    _colonless,
    _marker,
    _special,
    _block,
    _bracket,
    _more,
    _colon,
    _sign,
    _loose,
)
