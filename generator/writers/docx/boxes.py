"""The looks of boxes and quotations: what has edges, or stands in from the margin."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.writers.docx.frames import Frame
from generator.writers.docx.looks import BAR, HAIR, Edge, Family, Letters, Lines, Look, Side
from generator.writers.docx.numbering import BOX_EDGE
from generator.writers.docx.theme import Ink

_AIR = 10.0  # points above and below the words of a box


_PLAIN = Letters()


@dataclass(frozen=True, slots=True)
class _Box:
    """What is particular to one kind of box."""

    frame: Frame
    edges: tuple[Edge, ...]
    ground: Ink | None = None
    left: float = BOX_EDGE
    right: float = BOX_EDGE
    title: Ink = Ink.INK
    outline: int = 2  # where its title stands among the headings
    letters: Letters = _PLAIN


def _around(ink: Ink, above: Edge) -> tuple[Edge, ...]:
    """Return four edges; words stand as far from each as the box needs air."""
    return (
        above,
        Edge(Side.LEFT, HAIR, BOX_EDGE - HAIR, ink),
        Edge(Side.BOTTOM, HAIR, _AIR, ink),
        Edge(Side.RIGHT, HAIR, BOX_EDGE - HAIR, ink),
    )


_BOXES = (
    _Box(Frame.CASE, (Edge(Side.LEFT, BAR, BOX_EDGE - BAR, Ink.ACCENT),), right=0),
    _Box(
        Frame.CONTEXT,
        _around(Ink.TINT, Edge(Side.TOP, HAIR, _AIR, Ink.TINT)),
        Ink.TINT,
    ),
    _Box(
        Frame.KEY_MESSAGES,
        _around(Ink.TINT, Edge(Side.TOP, BAR, _AIR, Ink.ACCENT)),
        Ink.TINT,
        title=Ink.ACCENT,
        outline=0,
    ),
    _Box(Frame.LAW, _around(Ink.LINE, Edge(Side.TOP, HAIR, _AIR, Ink.LINE))),
    _Box(
        Frame.PULL_QUOTE,
        (Edge(Side.TOP, BAR, _AIR, Ink.ACCENT), Edge(Side.BOTTOM, HAIR, _AIR, Ink.ACCENT)),
        left=0,
        right=0,
        letters=Letters(Family.HEADING, 1.25),
    ),
)


def box_styles() -> Iterator[Look]:
    """Yield the styles of all boxes and of quotations."""
    yield Look("Quote", Letters(italic=True), Lines(0.5, 0.5, left=BOX_EDGE, right=BOX_EDGE))
    yield Look(
        "Quote Byline",
        Letters(Family.HEADING, 0.95, ink=Ink.QUIET),
        Lines(0, 0.8, left=BOX_EDGE, right=BOX_EDGE),
    )
    yield Look("Quote List", lines=Lines(before=0, after=0.3), based_on="Quote")
    for box in _BOXES:
        yield from _box_styles(box)


def _box_styles(box: _Box) -> Iterator[Look]:
    """Yield the styles of one kind of box; all have the edges and the ground of its text."""
    text = f"{box.frame} Text"
    yield Look(
        text,
        box.letters,
        Lines(after=0.4, left=box.left, right=box.right, edges=box.edges, ground=box.ground),
    )
    yield Look(
        f"{box.frame} Title",
        Letters(Family.HEADING, 1.1, bold=True, ink=box.title),
        Lines(0.9, 0.3, 1.2, keep_next=True, whole=True, hyphens=False, outline=box.outline),
        based_on=text,
        following=text,
    )
    yield Look(
        f"{box.frame} Facts",
        Letters(Family.HEADING, 0.9),
        Lines(after=0.4, keep_next=True),
        based_on=text,
        following=text,
    )
    yield Look(f"{box.frame} List", lines=Lines(after=0.3), based_on=text)
