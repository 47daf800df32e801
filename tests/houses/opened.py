"""The gate as a brief opens it."""

from datetime import date

from generator.gate.opening import Opening
from tests.houses.ruritania import Ruritania


def opening_of(ruritania: Ruritania, audience: str = "", as_of: date | None = None) -> Opening:
    """Return the gate as the brief opens it."""
    prepared = ruritania.prepare(audience=audience, as_of=as_of)
    day = as_of or prepared.brief.date
    return Opening(prepared.library, prepared.brief, prepared.audience, day, prepared.catalogue)
