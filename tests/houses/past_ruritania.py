"""Ruritania with papers of the past: for its readers, and one for partners, who may read a name."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.compose.order import Order
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, Ruritania, found_in

PARTNERS = f"{BRIEF}@partners"
PAPER, LETTER = f"{BRIEF}-briefing-paper.txt", f"{BRIEF}-letter.txt"


def with_papers(ruritania: Ruritania) -> Ruritania:
    """Return the house with what builds have left in its `build/`."""
    for path, data in _built().items():
        file = ruritania.root / "build" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return ruritania


@cache
def _built() -> Mapping[str, bytes]:
    with TemporaryDirectory() as root:
        house = found_in(Path(root)).house
        ours = build(house, Order(BRIEF, formats=(Format.TEXT,)))
        order = Order(BRIEF, ("briefing-paper",), (Format.TEXT,), audience="partners")
        theirs = build(house, order)
    return {
        **{f"{BRIEF}/{name}": data for name, data in ours.files.items()},
        **{f"{PARTNERS}/{name}": data for name, data in theirs.files.items()},
    }
