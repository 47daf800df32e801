"""The looks of tables: the style of a table as a whole, and those of the paragraphs in it."""

from collections.abc import Iterator

from generator.paper.brand import Colours
from generator.writers.docx.looks import HAIR, Family, Letters, Lines, Look
from generator.writers.docx.theme import Ink, hex_of
from generator.writers.docx.xml import twips, value

TABLE_STYLE = "BriefTable"
SIGNATURE_STYLE = "BriefSignatures"

_SIZE = 0.86
_BESIDE = 4.1  # points between the words of a cell and its edges
_ABOVE = 2.8

_TEXT = "Table Text"
_HEADING = "Table Heading"


def table_paragraph_styles() -> Iterator[Look]:
    """Yield the styles of a caption, of words and numbers in cells, and of the notes below."""
    yield Look(
        "caption",
        Letters(Family.HEADING, 0.92),
        Lines(
            before=1.2,
            after=0.35,
            leading=1.3,
            hung=True,
            keep_next=True,
            whole=True,
            hyphens=False,
        ),
        following=_TEXT,
    )
    yield Look(_TEXT, Letters(Family.HEADING, _SIZE), Lines(before=0, after=0, leading=1.3))
    yield Look("Table Number", lines=Lines(align="right", hyphens=False), based_on=_TEXT)
    yield Look(_HEADING, Letters(bold=True), Lines(keep_next=True, hyphens=False), based_on=_TEXT)
    yield Look("Table Heading Number", lines=Lines(align="right"), based_on=_HEADING)
    yield Look("Table Heading Across", lines=Lines(align="center"), based_on=_HEADING)
    yield Look(
        "Table Note",
        Letters(Family.HEADING, 0.8, ink=Ink.QUIET),
        Lines(before=0.3, after=0, leading=1.3, hung=True),
    )
    # The line of a picture or chart, as high as it is.
    yield Look("Figure", lines=Lines(before=0.1, after=0.1, natural=True, hung=True), listed=False)
    # Empty, below a table: Word would make one table of two that touch.
    yield Look("Table Gap", Letters(Family.HEADING, 0.1), Lines(before=0, after=1), listed=False)


def write_table_styles(colours: Colours) -> str:
    """Return the styles of our tables and signatures, and that of plain ones, their base.

    Three thin rules, no more: above, under the first header row, and at the foot.
    """
    top, bottom = (edge(side, Ink.INK, colours) for side in ("top", "bottom"))
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        f"{value('name', 'Normal Table')}{value('uiPriority', 99)}<w:semiHidden/>"
        f"<w:unhideWhenUsed/><w:tblPr>{_margins(0, 5.4)}</w:tblPr></w:style>"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE_STYLE}">'
        f"{value('name', 'Brief Table')}{value('basedOn', 'TableNormal')}"
        f"{value('uiPriority', 1)}<w:qFormat/>"
        f"<w:tblPr><w:tblBorders>{top}{bottom}</w:tblBorders>{_margins(_ABOVE, _BESIDE)}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{bottom}</w:tcBorders>'
        f"{value('vAlign', 'bottom')}</w:tcPr></w:tblStylePr></w:style>"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{SIGNATURE_STYLE}">'
        f"{value('name', 'Brief Signatures')}{value('basedOn', 'TableNormal')}"
        f"{value('uiPriority', 1)}<w:tblPr>{_margins(0, 0)}</w:tblPr></w:style>"
    )


def edge(side: str, ink: Ink, colours: Colours) -> str:
    """Return a thin rule at one side of a table or cell."""
    return (
        f'<w:{side} w:val="single" w:sz="{round(HAIR * 8)}" w:space="0" '
        f'w:color="{hex_of(ink, colours)}" w:themeColor="{ink}"/>'
    )


def _margins(above: float, beside: float) -> str:
    sides = {"top": above, "left": beside, "bottom": above, "right": beside}
    inside = "".join(
        f'<w:{side} w:w="{twips(length)}" w:type="dxa"/>' for side, length in sides.items()
    )
    return f"<w:tblCellMar>{inside}</w:tblCellMar>"
