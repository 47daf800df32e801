"""Leave room below columns for the notes that are called in them.

WeasyPrint lays columns out as high as the page allows, sees how high the notes have become, and
tries once more with the rest; the notes of the lines that then come in, or go, it sends to the next
page. Here a height stands only when the notes of a try have room below it.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from generator.writers.pdf.rewriting import rewritten

_ROUNDING = 1e-6
_CLOSE = 16  # CSS pixels: less than a line
_TRIES = 12  # halving the height of a page so often leaves less than that

Stock = Callable[..., Any]


class Heights:
    """Looks for the greatest height of columns that leaves room for the notes called in them."""

    def __init__(self, most: float, before: float) -> None:
        """Begin with all the height there is, and the height of the notes called above."""
        self.next = self.left = most
        self._most, self._before = most, before
        self._fits, self._fails, self._tries = 0.0, most, 0

    def stands(self, height: float, filled: float, notes: float) -> bool:
        """Take what a try came to, filled so far and with such notes; say the next, if not this."""
        grown = notes - self._before
        fits = max(height, filled) + grown <= self._most + _ROUNDING
        self.left = self._before + self._most - max(height, filled) + _ROUNDING
        self._tries += 1
        if fits and height >= self._fits:
            self._fits = height
        elif not fits:
            self._fails = min(height, self._fails)
        if self._tries > _TRIES or (fits and self._is_last(height)):
            return True
        self.next = self._further(grown)
        return False

    def _is_last(self, height: float) -> bool:
        return height >= self._most or (height == self._fits and self._is_close())

    def _is_close(self) -> bool:
        return self._fails - self._fits < _CLOSE

    def _further(self, grown: float) -> float:
        """Return the height that surely has room, and then those between it and what has none."""
        if self._tries == 1:
            return max(0.0, self._most - grown)
        return self._fits if self._is_close() else (self._fits + self._fails) / 2


@cache
def with_room_for_notes(stock: Stock) -> Stock:
    """Return the layout of columns, made to look for a height, and to lose no note on the way."""
    return rewritten(stock, _CHANGES, Heights)


_CHANGES = {
    "    last_footnotes_height = 0\n": (
        "    last_footnotes_height = 0\n    heights = Heights(inf, footnote_area_heights[0])\n"
    ),
    "            context.page_bottom - current_position_y - original_bottom_space)\n": (
        "            context.page_bottom - current_position_y - original_bottom_space)\n"
        "        heights = Heights(max_height, footnote_area_heights[0])\n"
    ),
    """                if last_footnotes_height not in footnote_area_heights:
                    # Footnotes have been rendered, try to re-render with the
                    # new footnote area height
                    height -= last_footnotes_height - footnote_area_heights[-1]
                    footnote_area_heights.append(last_footnotes_height)
                    continue
""": """                filled = max(consumed_heights, default=0)
                if not heights.stands(height, filled, last_footnotes_height):
                    height = heights.next
                    continue
                max_height = height
""",
    "                columns = []\n                break_page = True\n": (
        "                remove_placeholders(context, columns, [], [])\n"
        "                columns = []\n                break_page = True\n"
    ),
    "    _report_footnotes(context, footnote_area_heights[-1])\n": (
        "    _report_footnotes(context, heights.left)\n"
    ),
}
