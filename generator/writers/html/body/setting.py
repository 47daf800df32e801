"""How words are set: where their notes stand, and where the brand's files are found."""

from dataclasses import dataclass

from generator.paper.brand import Brand
from generator.writers.html.body.inlines import Notes
from generator.writers.html.look import Address


@dataclass(frozen=True, slots=True)
class Setting:
    """What is the same for all words and figures of one page of HTML."""

    notes: Notes
    brand: Brand
    address: Address
    lists: int = 0  # how many are around
