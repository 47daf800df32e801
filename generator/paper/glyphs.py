"""See whether the brand's fonts have every sign of a paper, and which of them it needs.

A sign without a glyph is printed as a box, or borrowed from whatever font a machine happens to
have. The families of text and headings come first; any other of the brand stands in for the signs
that they lack, such as the letters of another script.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from unicodedata import category, normalize

from generator.paper.brand import Brand
from generator.paper.fontfile import characters_of

# Soft hyphens, joiners, marks of direction, tags: they shape what is seen. Other signs that Unicode
# calls format, such as those before Arabic numbers, are seen themselves.
_UNSEEN = re.compile(
    "[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\U0001d173-\U0001d17a\U000e0001-\U000e007f]"
)


def signs_without_glyph(words: str, brand: Brand) -> tuple[str, ...]:
    """Return the signs that no family of the brand has in all its faces, in their order."""
    if not brand.faces:
        return ()
    known = _all_of(characters_in(family, brand) for family in families_of(brand))
    composed = normalize("NFC", words)
    lacking = (sign for sign in dict.fromkeys(words) if _lacks(known, sign))
    return tuple(sign for sign in lacking if not _is_part(sign, composed))


def families_of(brand: Brand) -> tuple[str, ...]:
    """Return the brand's families in the order in which they are asked for a glyph."""
    others = (face.family for face in brand.faces)
    return tuple(dict.fromkeys((brand.text_family, brand.heading_family, *others)))


def fitted(brand: Brand, words: str) -> Brand:
    """Return a brand without the faces that some words do not need."""
    own = {brand.text_family, brand.heading_family}
    signs = frozenset(normalize("NFC", words)) - _all_of(characters_in(each, brand) for each in own)
    others = (family for family in families_of(brand) if family not in own)
    needed = own | {family for family in others if signs & characters_in(family, brand)}
    return replace(brand, faces=tuple(face for face in brand.faces if face.family in needed))


def family_with(sign: str, brand: Brand) -> str:
    """Return the first family that has a sign, or nothing."""
    found = (family for family in families_of(brand) if sign in characters_in(family, brand))
    return next(found, "")


def characters_in(family: str, brand: Brand) -> frozenset[str]:
    """Return the characters that all faces of a family have."""
    faces = [characters_of(face.data) for face in brand.faces if face.family == family]
    return reduce(frozenset.intersection, faces) if faces else frozenset()


def _lacks(known: frozenset[str], sign: str) -> bool:
    """Return whether a sign has no glyph, whole or in its parts."""
    if sign in known or _UNSEEN.match(sign) or category(sign) == "Cc":
        return False
    return not known.issuperset(normalize("NFD", sign))


def _is_part(sign: str, composed: str) -> bool:
    """Return whether a sign is an accent that has become a part of a letter everywhere."""
    return category(sign) == "Mn" and sign not in composed


def _all_of(each: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*each)
