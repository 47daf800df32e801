"""Decide what every writer of pages must decide alike about a picture: its size on the sheet."""

from generator.paper.brand import Asset, Page
from generator.writers.agreed.charts.room import room_on

_POINT = 72 / 150  # of a pixel at most: a small picture stays small, and is never blurred
_TALLEST = 360.0  # points, half of a sheet


def size_of(asset: Asset, page: Page) -> tuple[float, float]:
    """Return the width and the height of a picture in points."""
    scale = min(_POINT, room_on(page) / asset.width, _TALLEST / asset.height)
    return asset.width * scale, asset.height * scale
