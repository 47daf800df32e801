"""How a run of words is said: strong, emphasised, accented, linked, in another language.

Word gives a run one style only, so that strong words in a link need a style of their own. Each
voice has one; no run carries formatting that a designer could not reach through a style.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from generator.paper.document import Accent


@dataclass(frozen=True, slots=True)
class Voice:
    """How words are said."""

    accent: Accent | None = None
    strong: bool = False
    emphasis: bool = False
    linked: bool = False
    language: str | None = None

    @property
    def style(self) -> str:
        """Return the name of the voice's style, empty for the plain one."""
        return " ".join(self._qualities())

    def _qualities(self) -> tuple[str, ...]:
        named = (
            (self.accent is Accent.LABEL, "Label"),
            (self.accent is Accent.QUIET, "Quiet"),
            (self.strong, "Strong"),
            (self.emphasis, "Emphasis"),
            (self.linked, "Hyperlink"),
        )
        return tuple(name for said, name in named if said)


PLAIN = Voice()


def all_voices() -> Iterator[Voice]:
    """Yield every voice but the plain one, in no language of its own."""
    either = (False, True)
    for accent, strong, emphasis, linked in product((None, *Accent), either, either, either):
        voice = Voice(accent, strong=strong, emphasis=emphasis, linked=linked)
        if voice.style:
            yield voice
