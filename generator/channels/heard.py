"""What a finished file says, and by which of its channels."""

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """Where in a file words stand, as messages call it."""

    TEXT = "its text"
    BOOKMARK = "a bookmark or title of it"
    PROPERTY = "its properties"
    DESCRIPTION = "a picture's description in it"
    LINK = "the address of a link in it"
    ATTACHMENT = "an attachment of it"
    COMMENT = "a comment in it"
    STYLE = "its style sheet"
    PICTURE = "the file of a picture in it"
    PART = "the name of a part of it"
    HIDDEN = "what stands behind its pages"
    FILE_NAME = "its own name"


@dataclass(frozen=True, slots=True)
class Heard:
    """Words of a file, and by which channel they reach whoever looks."""

    channel: Channel
    words: str
