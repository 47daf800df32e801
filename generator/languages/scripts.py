"""Find words that run from right to left among others: unmarked, they would carry the commas and
numbers beside them along.
"""

import re
from collections.abc import Iterator

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"  # Hebrew, Arabic and their kin
_RUN = re.compile(f"[{_RIGHT}](?:(?:[\\W\\d_]|[{_RIGHT}])*[{_RIGHT}])?")
_FIRST = re.compile(f"[\\W\\d_]*[{_RIGHT}]")
_LETTERS = {  # that one language has alone among those we are likely to meet
    "he": re.compile("[\u0590-\u05ff]"),
    "ur": re.compile("[ٹڈڑے]"),
    "ug": re.compile("[ېۈۋۆە]"),
    "fa": re.compile("[پچژگکی]"),
}


def begins_at_right(text: str) -> bool:
    """Return whether the first letter of a text belongs to a script from right to left."""
    return bool(_FIRST.match(text))


def likely_language(text: str) -> str:
    """Return the language that words in a script from right to left are likely in."""
    likely = (language for language, letters in _LETTERS.items() if letters.search(text))
    return next(likely, "ar")


def in_directions(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a text in stretches, each with whether it runs from right to left."""
    done = 0
    for found in _RUN.finditer(text):
        if found.start() > done:
            yield text[done : found.start()], False
        yield found[0], True
        done = found.end()
    if done < len(text):
        yield text[done:], False
