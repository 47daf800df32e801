"""What a finished file tells of those who made it, and whether a paper may tell it."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What sort of thing a file tells, as it is called to an officer."""

    TITLE = "title"
    LANGUAGE = "language"
    ORGANISATION = "organisation"
    DAY = "day"
    LINK = "link"
    PERSON = "person"
    MOMENT = "time of day"
    SOFTWARE = "software"
    PROPERTY = "property"
    COMMENT = "comment"
    CHANGE = "tracked change"
    HIDDEN = "hidden text"
    ATTACHMENT = "attachment"
    OUTSIDE = "file asked for from outside"
    PICTURE = "words in a picture's file"
    PICTURE_NAME = "what a picture's file was called"
    THUMBNAIL = "thumbnail"
    REVISION = "trace of earlier versions"
    PROGRAM = "program that runs when it is opened"


ALLOWED = (Sort.TITLE, Sort.ORGANISATION, Sort.LANGUAGE, Sort.DAY, Sort.LINK)


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that a file tells."""

    sort: Sort
    words: str

    @property
    def allowed(self) -> bool:
        """Whether a paper that leaves the house may tell it."""
        return self.sort in ALLOWED


_MOMENT = re.compile(r"D:\d{8}\d+|T(?!00:00:00(Z|$))")
_BETWEEN = re.compile(r"[\s,;&]*")


def date_trace(words: str) -> Trace:
    """Return a date: a day is that of the paper, an hour that of somebody's work."""
    return Trace(Sort.MOMENT if _MOMENT.search(words) else Sort.DAY, words)


def author_trace(words: str, organisations: frozenset[str]) -> Trace:
    """Return who wrote a file: organisations of the house, or a person as far as anybody knows."""
    rest = words
    for name in sorted(organisations, key=len, reverse=True):
        rest = rest.replace(name, "")
    known = organisations and _BETWEEN.fullmatch(rest)
    return Trace(Sort.ORGANISATION if known else Sort.PERSON, words)
