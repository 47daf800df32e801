"""What an id is made of, and why something is none.

Ids are names of files, too, so they are such as every computer can hold.
"""

import re
from typing import Any, TypeGuard

from generator.facts.patterns import ID_PATTERN
from generator.yamlfile import Scalar
from generator.yamlfile.lookalikes import with_article

_ID = re.compile(ID_PATTERN)
_OTHER = re.compile("[^a-z0-9-]")
# Names that Windows keeps for devices; a file called so cannot be opened there.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}
_FORM = "an id is 1 to 64 small letters, digits and hyphens"
_QUOTES = "“”„‟‘‚‛«»"  # around a whole id, as a word processor sets them
_UNQUOTED = "leave the quotation marks out, or type straight ones, ' or \""
_SIGNS = {"'": "an apostrophe", "’": "an apostrophe", " ": "a space", "_": "an underscore"}


def is_id(value: Any) -> TypeGuard[Scalar]:
    """Return whether a value was typed as an id: small letters, digits and hyphens."""
    return isinstance(value, Scalar) and bool(_ID.fullmatch(value)) and value not in _DEVICES


def fault_of_id(value: Any) -> tuple[str, str]:
    """Return what keeps a value from being an id, and the remedy; never what the value says."""
    if not isinstance(value, str) or not value:
        return _FORM, ""
    if value in _DEVICES:
        message = f"Windows keeps {str(value)!r} for itself: no file can be called so"
        return message, "choose a longer one"
    if found := _OTHER.search(value):
        message = f"{_FORM}; {named_sign(found[0])} stands in it"
        return message, _UNQUOTED if value[0] in _QUOTES else ""
    if value.startswith("-"):
        return f"{_FORM}; it begins with a hyphen", ""
    return _FORM, ""


def named_sign(sign: str) -> str:
    """Return how messages call a sign that is in the way, with its article."""
    if sign in _SIGNS:
        return _SIGNS[sign]
    if sign.isalpha():
        return "a capital letter" if sign.isascii() else "a letter beside a to z"
    return with_article(sign)
