"""What a writer returns."""

from dataclasses import dataclass

from generator.formats import Format

__all__ = ["Format", "Written"]


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of one file, and its pages where the format knows them."""

    data: bytes
    pages: int | None = None
