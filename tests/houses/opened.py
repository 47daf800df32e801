"""The gate as a brief opens it."""

from datetime import date

from generator.gate.coarse import open_gate
from generator.gate.opening import Opening
from tests.houses.ruritania import Ruritania


def opening_of(ruritania: Ruritania, audience: str = "", as_of: date | None = None) -> Opening:
    """Return the gate as the brief opens it."""
    prepared = ruritania.prepare(audience=audience, as_of=as_of)
    brief = prepared.brief.model_copy(update={"as_of": as_of or prepared.brief.date})
    return open_gate(prepared.library, prepared.audience, brief, prepared.catalogue)
