"""The formats a paper can be written in."""

from enum import StrEnum


class Format(StrEnum):
    """A format, as it is called on the command line and in an audience's profile."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    TEXT = "text"

    @property
    def ending(self) -> str:
        """The ending of a file's name."""
        return "txt" if self is Format.TEXT else self.value
