"""Build what is ordered of a house as the command line does, in silence."""

from collections.abc import Mapping

from generator.build import Built
from generator.build import build as build_ordered
from generator.compose.order import Order, read_order
from generator.house import House

NOTHING: Mapping[str, bytes] = {}


def build(house: House, order: Order, standing: Mapping[str, bytes] = NOTHING) -> Built:
    """Return the build of an order, where some files may stand from a build before."""
    return build_ordered(house, read_order(house, order), standing, lambda _: None)
