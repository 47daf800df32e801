"""The kinds of parts that a paper has, each with what a scale says of it.

Sizes are parts of the text's size unless said otherwise, spaces are parts of one line of text.
"""

from dataclasses import dataclass

from generator.paper.scale.measures import (
    Align,
    BoxStyle,
    Gap,
    Gutter,
    Height,
    Indent,
    Ink,
    Leading,
    NoteSize,
    Raise,
    Rule,
    Size,
    Small,
    Space,
    SpacedRule,
    Thickness,
    Tracking,
    Use,
    Weight,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Paragraphs, and what all else begins from."""

    align: Align = Align.RAGGED
    after: Space = 0.5
    weight: Weight = Weight.REGULAR
    ink: Ink = Use.INK


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A few words within a text; unless their weight is said, as heavy as those around."""

    weight: Weight | None = None
    ink: Ink = Use.ACCENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Lines that look otherwise than the text."""

    size: Size
    leading: Leading
    weight: Weight = Weight.REGULAR
    ink: Ink = Use.INK


@dataclass(frozen=True, slots=True, kw_only=True)
class Title(Style):
    """The title of a paper."""

    spacing: Tracking


@dataclass(frozen=True, slots=True, kw_only=True)
class Subtitle(Style):
    """What stands below a title."""

    before: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening(Style):
    """A paragraph with a space of its own below it."""

    after: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(Style):
    """A heading, with its space above and below."""

    before: Space
    after: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterHeading(Heading):
    """A heading with a rule above it."""

    rule: SpacedRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead(Opening):
    """The first of the senders' names, with a rule below."""

    raised: Raise  # above the text's own first line
    rule: SpacedRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """Who and when."""

    size: Size
    ink: Ink
    before: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Title, subtitle and what else opens a paper, as one."""

    size: Size
    after: Space
    rule: SpacedRule


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetHeading:
    """A chapter's heading where room is short."""

    size: Size
    before: Space
    after: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Inked:
    """Something of which the ink alone is said."""

    ink: Ink


@dataclass(frozen=True, slots=True, kw_only=True)
class Sized:
    """Something of which the size alone is said."""

    size: Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Items and their marks."""

    indent: Indent
    between: Gap
    ink: Ink


@dataclass(frozen=True, slots=True, kw_only=True)
class Indented:
    """Paragraphs that stand in."""

    indent: Indent


@dataclass(frozen=True, slots=True, kw_only=True)
class Definitions(Indented):
    """What is said of a term."""

    after: Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Indented):
    """A quotation."""

    around: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxTitle:
    """The title of a box; its ink is the box's."""

    size: Size
    leading: Leading
    weight: Weight
    after: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """What all boxes share: the space around, the air within, the rules."""

    around: Space
    air: Space  # above and below the words
    sides: Space  # and beside them
    bold: Thickness
    fine: Thickness


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One kind of box; each style uses the inks that it needs."""

    style: BoxStyle
    title: Ink = Use.INK
    rule: Ink = Use.ACCENT
    ground: Ink = Use.TINT


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Tables and figures; the air of a cell is a part of their own size."""

    size: Size
    leading: Leading
    around: Space
    above: Gap
    below: Gap
    beside: Gap
    rule: Rule
    across: Rule  # under a heading of several columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The words above a table or figure; sizes are parts of the table's."""

    size: Size
    ink: Ink
    after: Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class TableNote:
    """The words below a table or figure; sizes are parts of the table's."""

    size: Size
    ink: Ink
    before: Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """Notes at the foot of a page, and the rule above them."""

    size: NoteSize
    leading: Leading
    before: Space
    rule: SpacedRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Endnotes:
    """Notes at the end of a paper."""

    size: Size
    leading: Leading


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningHead:
    """What stands above each page."""

    size: Small
    spacing: Tracking
    ink: Ink


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumber:
    """What stands below each page."""

    size: Small
    ink: Ink


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """The senders' sign."""

    height: Height
    after: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """A group of short paragraphs."""

    before: Space
    after: Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatories:
    """Who signs."""

    between: Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Text in two columns."""

    gap: Gutter
