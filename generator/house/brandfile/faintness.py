"""Tell which colours of single parts leave words that are hard to read; they are kept."""

from collections.abc import Iterator

from generator.errors import Place, Problem
from generator.house.brandfile.findings import Lacking, warning
from generator.house.brandfile.legibility import READ, contrast
from generator.house.brandfile.looks import Switch, switches
from generator.house.brandfile.strangers import said_at
from generator.paper.brand import Brand
from generator.paper.scale.measures import Use
from generator.yamlfile import Mapping, place_at

_LOOKS = ("defaults", "briefing", "looks")
_MARKS = "lists"  # whose colour is that of no letters
_SEEN_TO = (Use.INK, Use.ACCENT, Use.QUIET)  # on the sheet, these were looked at by themselves


def faint_words(look: Brand, raw: Mapping) -> Iterator[Problem]:
    """Yield a warning where words have a colour of their own, or their box has a ground, too near.

    Somebody asked for just this part to be so: it is told, and stays.
    """
    told: set[Place] = set()
    for switch in switches(look.scale):
        for ink, ground in _pairs(look, switch):
            place = _place(raw, switch.path)
            if place and place not in told and contrast(ink, ground) < READ:
                told.add(place)
                message = f"words in {ink} are hard to read on {ground}"
                hint = "make them differ more; they are kept as they are"
                yield warning(Lacking.CONTRAST, message, place, hint)


def _pairs(look: Brand, switch: Switch) -> Iterator[tuple[str, str]]:
    """Yield the colours of words and of their ground, if a switch says one of them."""
    match switch.path:
        case (part, "color") if part != _MARKS and switch.ours not in _SEEN_TO:
            yield look.colours.of(switch.ours), look.colours.paper
        case (kind, "title" | "ground" as said):
            box = getattr(look.scale, kind.replace("-", "_"))
            ground = box.ground if box.style.grounded else Use.PAPER
            words = box.title if said == "title" else Use.INK
            yield look.colours.of(words), look.colours.of(ground)
        case _:
            pass


def _place(raw: Mapping, path: tuple[str, ...]) -> Place | None:
    """Return where a colour was typed: for its own part, or for all headings or links."""
    part, word = path[0], path[-1]
    letters = ("typography", "link" if part == "links" else "headings", "color")
    for there in ((*_LOOKS, *path), *([letters] if word == "color" else [])):
        if said_at(raw, there):
            return place_at(raw, there, raw.place)
    return None
