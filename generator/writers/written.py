"""What a writer returns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of one file, and its pages where the format knows them."""

    data: bytes
    pages: int | None = None
