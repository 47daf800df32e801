"""Mark the headings that something leads to, under names that say nothing.

A reader of the file sees bookmark names: `f1` tells less about a paper than the anchor it stands
for.
"""

from generator.errors import BriefError, Problem


class Bookmarks:
    """Gather the anchors of a paper; a name may be asked for before its heading is written."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._set: set[str] = set()

    def name(self, anchor: str) -> str:
        """Return the name of the bookmark for an anchor."""
        return f"f{self._number(anchor)}"

    def mark(self, anchor: str, words: str) -> str:
        """Return words with the bookmark around them."""
        self._set.add(anchor)
        number = self._number(anchor)
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{self.name(anchor)}"/>{words}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def refuse_loose_ends(self) -> None:
        """Raise if something leads to a heading that is not in the paper."""
        for anchor in self._numbers.keys() - self._set:
            raise BriefError(Problem(f"nothing in the paper has the anchor {anchor!r}", None))

    def _number(self, anchor: str) -> int:
        return self._numbers.setdefault(anchor, len(self._numbers) + 1)
