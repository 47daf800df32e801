"""What gives way so that a paper keeps within its limit: depth first, then whole facts.

Trims can only take away. The gate asks them last, of what it lets through anyway: what it bars
stays barred, and what a later record replaced stays replaced.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.house.audiences import Depth

SHALLOWER = (Depth.LINE, Depth.SHORT, Depth.FULL)


@dataclass(frozen=True, slots=True)
class Trims:
    """The most that is told of some facts, and the facts that are left out."""

    depths: Mapping[str, Depth] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()

    def at_most(self, id: str, depth: Depth) -> Depth:
        """Return a depth, or the shallower one that is left for a fact."""
        return min(depth, self.depths.get(id, depth), key=SHALLOWER.index)


UNTRIMMED = Trims()
