"""Words with letters of another alphabet: what they look like in Latin and in Cyrillic letters.

The pairs are from Unicode's list of confusable letters (UTS 39), as far as letters of living
alphabets look alike in print; and к, which looks like k though that list has neither.
"""

import re

_CYRILLIC = "аеорсухіјѕһԁԛԝкАВЕНІЈКМОРСТХУЅԌԜӀ"
_LATIN = "aeopcyxijshdqwkABEHIJKMOPCTXYSGWl"
_OTHERS = str.maketrans(
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχςցհոռօզսՏՍՕ",
    "ABEZHIKMNOPTYXaeikvoptuxcghnnoquSUO",
)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_ALPHABETS = ("[A-Za-z\u00c0-\u024f]", "[\u0400-\u052f]", "[\u0370-\u03ff]", "[\u0531-\u0587]")
_EITHER = re.compile("[aeopcyxijskABEHIJKMOPCTXYS]+|[аеорсухіјѕкАВЕНІЈКМОРСТХУЅ]+|[α-ωΑ-Ω]+")


def looks_of(word: str) -> tuple[str, ...]:
    """Return what else a word may be that mixes alphabets, or has only letters of two of them."""
    if not _is_mixed(word) and not _EITHER.fullmatch(word):
        return ()
    known = word.translate(_OTHERS)
    looks = dict.fromkeys((known.translate(_TO_LATIN), known.translate(_TO_CYRILLIC)))
    return tuple(look for look in looks if look != word)


def _is_mixed(word: str) -> bool:
    return not word.isascii() and sum(bool(re.search(each, word)) for each in _ALPHABETS) > 1
