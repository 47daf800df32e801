"""Give each heading its level: none is more than one below the heading before it.

A key message may be titled before the first chapter: readers of headings would take a skipped level
for a missing chapter, and PDF/UA forbids it.
"""


class Outline:
    """Follows a paper in its order."""

    def __init__(self) -> None:
        self._above = 0

    def step(self, level: int) -> int:
        """Return the level of the next heading, which would be at some level."""
        self._above = min(level, self._above + 1)
        return self._above
