"""The looks of tables: the style of a table as a whole, and those of the paragraphs in it."""

from collections.abc import Iterator

from generator.paper.brand import Brand, Colours
from generator.paper.scale import Scale
from generator.paper.scale.measures import Rule, Weight
from generator.paper.scale.parts import Tables
from generator.writers.docx.gallery import write_offer
from generator.writers.docx.looks import Family, Letters, Lines, Look, unlike
from generator.writers.docx.measures import indent
from generator.writers.docx.theme import hex_of, place_of
from generator.writers.docx.xml import twips, value

TABLE_STYLE = "BriefTable"
ABREAST_STYLE = "BriefSignatures"  # of signatories and addressees side by side

_BELOW = 1 / 1.2  # of the space around a table: an empty paragraph comes to it
_STEP = 0.1  # of a line, above and below a figure

_TEXT = "Table Text"
_HEADING = "Table Heading"


def table_paragraph_styles(scale: Scale) -> Iterator[Look]:
    """Yield the styles of a caption, of words and numbers in cells, and of the notes below."""
    yield _caption(scale)
    yield from _cells(scale)
    tables, below = scale.tables, scale.table_note
    yield Look(
        "Table Note",
        Letters(Family.HEADING, tables.size * below.size, ink=below.ink),
        Lines(before=below.before, after=0, leading=tables.leading, hung=True),
    )
    # The line of a picture or chart, as high as it is.
    figure = Lines(before=_STEP, after=_STEP, natural=True, hung=True)
    yield Look("Figure", lines=figure)
    # Empty, below a table: Word would make one table of two that touch.
    gap = Lines(before=0, after=_BELOW * tables.around)
    yield Look("Table Gap", Letters(Family.HEADING, 0.1), gap)


def _caption(scale: Scale) -> Look:
    tables, caption = scale.tables, scale.caption
    return Look(
        "caption",
        Letters(
            Family.HEADING, tables.size * caption.size, ink=unlike(caption.ink, scale.text.ink)
        ),
        Lines(
            before=tables.around,
            after=caption.after,
            leading=tables.leading,
            hung=True,
            keep_next=True,
            whole=True,
            hyphens=False,
        ),
        following=_TEXT,
    )


def _cells(scale: Scale) -> Iterator[Look]:
    size, heavy = scale.tables.size, unlike(Weight.REGULAR, scale.text.weight)
    lines = Lines(before=0, after=0, leading=scale.tables.leading)
    yield Look(_TEXT, Letters(Family.HEADING, size, heavy), lines)
    yield Look("Table Number", lines=Lines(align="right", hyphens=False), based_on=_TEXT)
    heading = Lines(keep_next=True, hyphens=False)
    yield Look(_HEADING, Letters(weight=Weight.BOLD), heading, based_on=_TEXT)
    yield Look("Table Heading Number", lines=Lines(align="right"), based_on=_HEADING)
    yield Look("Table Heading Across", lines=Lines(align="center"), based_on=_HEADING)


def write_table_styles(brand: Brand) -> str:
    """Return the styles of our tables and signatures, and that of plain ones, their base.

    Three thin rules, no more: above, under the first header row, and at the foot.
    """
    tables = brand.scale.tables
    top, bottom = (edge(side, tables.rule, brand.colours) for side in ("top", "bottom"))
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        f"{value('name', 'Normal Table')}{value('uiPriority', 99)}<w:semiHidden/>"
        f"<w:unhideWhenUsed/><w:tblPr>{_margins(left=5.4, right=5.4)}</w:tblPr></w:style>"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE_STYLE}">'
        f"{value('name', 'Brief Table')}{value('basedOn', 'TableNormal')}"
        f"{write_offer('Brief Table')}"
        f"<w:tblPr><w:tblBorders>{top}{bottom}</w:tblBorders>{_cell_margins(tables)}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{bottom}</w:tcBorders>'
        f"{value('vAlign', 'bottom')}</w:tcPr></w:tblStylePr></w:style>"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{ABREAST_STYLE}">'
        f"{value('name', 'Brief Signatures')}{value('basedOn', 'TableNormal')}"
        f"{write_offer('Brief Signatures')}"
        f"<w:tblPr>{_margins(right=2 * indent(tables.beside))}</w:tblPr></w:style>"
    )


def edge(side: str, rule: Rule, colours: Colours) -> str:
    """Return a rule at one side of a table or cell."""
    if not rule.width:
        return f'<w:{side} w:val="nil"/>'
    return (
        f'<w:{side} w:val="single" w:sz="{round(rule.width * 8)}" w:space="0" '
        f'w:color="{hex_of(rule.ink, colours)}"{place_of(rule.ink, "themeColor")}/>'
    )


def _cell_margins(tables: Tables) -> str:
    """Say how far words stand from the edges of their cell, in points whatever their size."""
    beside = indent(tables.beside)
    return _margins(indent(tables.above), beside, indent(tables.below), beside)


def _margins(top: float = 0, left: float = 0, bottom: float = 0, right: float = 0) -> str:
    sides = {"top": top, "left": left, "bottom": bottom, "right": right}
    inside = "".join(
        f'<w:{side} w:w="{twips(length)}" w:type="dxa"/>' for side, length in sides.items()
    )
    return f"<w:tblCellMar>{inside}</w:tblCellMar>"
