"""The looks of boxes and quotations: what has edges, or stands in from the margin."""

from collections.abc import Iterator

from generator.paper.document import CalloutKind
from generator.paper.scale import Scale
from generator.paper.scale.measures import BoxStyle, Ink
from generator.paper.scale.parts import Box, Boxes
from generator.writers.docx.frames import callout_frame
from generator.writers.docx.looks import Edge, Family, Letters, Lines, Look, Side, line_ends, unlike
from generator.writers.docx.measures import distance, indent

_GROUND = 0.5  # points: an edge in the colour of a ground, by which Word draws it wider than words
_IN_BOX = 0.8  # of the space between paragraphs
_ABOVE = 0.9  # of the space around a box, above its title; an empty paragraph has some below
_BEFORE = 0.625  # of the space around a quotation: Word adds it to that of the paragraph above

_PLAIN = Letters()


def box_styles(scale: Scale) -> Iterator[Look]:
    """Yield the styles of all boxes and of quotations."""
    yield from _quote_styles(scale)
    for kind in CalloutKind:
        yield from _box_styles(kind, scale)


def _quote_styles(scale: Scale) -> Iterator[Look]:
    text, around, edge = scale.text, scale.quote.around, indent(scale.quote.indent)
    quoted = Lines(_BEFORE * around, text.after, left=edge, right=edge, align=line_ends(text))
    yield Look("Quote", Letters(italic=True), quoted)
    byline = Letters(Family.HEADING, scale.byline.size, ink=scale.quote_byline.ink)
    yield Look("Quote Byline", byline, Lines(0, around, left=edge, right=edge))
    items = Lines(before=0, after=scale.lists.between)
    yield Look("Quote List", lines=items, based_on="Quote")


def _box_styles(kind: CalloutKind, scale: Scale) -> Iterator[Look]:
    """Yield the styles of one kind of box; all have the edges and the ground of its text."""
    frame, after = callout_frame(kind), _IN_BOX * scale.text.after
    text = f"{frame} Text"
    yield Look(text, _box_letters(kind, scale), _box_lines(scale.box(kind), scale, after))
    yield _box_title(kind, scale)
    facts, lines = Letters(Family.HEADING, scale.small.size), Lines(after=after, keep_next=True)
    yield Look(f"{frame} Facts", facts, lines, based_on=text, following=text)
    yield Look(f"{frame} List", lines=Lines(after=scale.lists.between), based_on=text)


def _box_letters(kind: CalloutKind, scale: Scale) -> Letters:
    drawn_out = kind is CalloutKind.QUOTE
    return Letters(Family.HEADING, scale.pull_quote.size) if drawn_out else _PLAIN


def _box_title(kind: CalloutKind, scale: Scale) -> Look:
    """Return the look of a title; that of key messages stands among the chapters' headings."""
    title, text = scale.box_title, f"{callout_frame(kind)} Text"
    return Look(
        f"{callout_frame(kind)} Title",
        Letters(
            Family.HEADING,
            title.size,
            unlike(title.weight, scale.text.weight),
            ink=scale.box(kind).title,
        ),
        Lines(
            _ABOVE * scale.boxes.around,
            title.after,
            title.leading,
            keep_next=True,
            whole=True,
            hyphens=False,
            outline=0 if kind is CalloutKind.KEY_MESSAGES else 2,
        ),
        based_on=text,
        following=text,
    )


def _box_lines(box: Box, scale: Scale, after: float) -> Lines:
    """Return how the text of a box stands: as far from its edges as the box needs air."""
    side = distance(scale.boxes.sides)
    left, right = _insides(box.style, side)
    return Lines(
        after=after,
        left=left,
        right=right,
        edges=_edges(box, scale.boxes),
        ground=box.ground if box.style.grounded else None,
        align=line_ends(scale.text),
    )


def _insides(style: BoxStyle, side: float) -> tuple[float, float]:
    if style.inset:
        return side, side
    return (side, 0) if style is BoxStyle.BAR else (0, 0)


def _edges(box: Box, boxes: Boxes) -> tuple[Edge, ...]:
    side, air = distance(boxes.sides), distance(boxes.air)
    bold = Edge(Side.TOP, boxes.bold, air, box.rule)
    match box.style:
        case BoxStyle.TINT:
            return _around(_GROUND, box.ground, boxes)
        case BoxStyle.HEADED:
            return (bold, *_around(_GROUND, box.ground, boxes)[1:])
        case BoxStyle.BAR:
            return (Edge(Side.LEFT, boxes.bold, side - boxes.bold, box.rule),)
        case BoxStyle.FRAME:
            return _around(boxes.fine, box.rule, boxes)
        case BoxStyle.RULES:
            return (bold, Edge(Side.BOTTOM, boxes.fine, air, box.rule))
        case BoxStyle.NONE:
            return ()


def _around(width: float, ink: Ink, boxes: Boxes) -> tuple[Edge, ...]:
    """Return four edges, in the order of their sides."""
    side, air = max(0, distance(boxes.sides) - width), distance(boxes.air)
    return tuple(
        Edge(each, width, air if each in (Side.TOP, Side.BOTTOM) else side, ink) for each in Side
    )
