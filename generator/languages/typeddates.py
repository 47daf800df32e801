"""Find dates that are typed in the words of a text, which no reference can make coarser."""

import re

from generator.yamlfile.dates import Grain

_SURE = "January|February|April|June|July|August|September|October|November|December"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_ANY = f"{_SURE}|{_SHORT}|March|May"  # these are words besides: a march, what may be, somebody Jan
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_DAYS = re.compile(
    rf"\b{_DAY}(?: of)? (?:{_ANY})(?!\w)"
    rf"|\b(?:{_ANY}) {_DAY}(?![\w.,]?\d)"
    r"|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b"
    r"|\b[0-3]?[0-9][./][01]?[0-9][./](?:[0-9]{2}){1,2}\b"
)
_MONTHS = re.compile(
    rf"\b(?:{_SURE})(?!\w)"
    rf"|\b(?:{_ANY}),? [12][0-9]{{3}}\b"
    r"|\b(?:in|since|until|from|by|of|to|early|late|mid|last|this|next)[ -](?:March|May)\b"
    r"|\b[0-9]{4}-[0-9]{2}\b"
)


def says_more_exactly(words: str, grain: Grain) -> bool:
    """Return whether English words type a date that is more exact than a grain."""
    plain = words.replace("\u00a0", " ")
    match grain:
        case Grain.DAY:
            return False
        case Grain.MONTH:
            return bool(_DAYS.search(plain))
        case Grain.YEAR:
            return bool(_DAYS.search(plain) or _MONTHS.search(plain))
