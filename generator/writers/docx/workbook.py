"""Write the workbook behind a chart: one sheet with its numbers, which Word opens to edit them.

The least that Excel reads: a workbook, a sheet with its words in place, and what ties them.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.paper.charts import Chart, ChartKind
from generator.writers.docx.archive import write_archive
from generator.writers.docx.charts.pieces import SHEET, letter
from generator.writers.docx.xml import RELATIONS, escape, part

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_Cell = str | Decimal | int | None


def write_workbook(chart: Chart) -> bytes:
    """Return the workbook of a chart: its categories down, and a column for each series."""
    rows = [("", *(each.name for each in chart.series)), *_numbers(chart)]
    return write_archive(
        (
            ("[Content_Types].xml", _CONTENT_TYPES),
            ("_rels/.rels", _relations("officeDocument", "xl/workbook.xml")),
            ("xl/workbook.xml", _WORKBOOK),
            ("xl/_rels/workbook.xml.rels", _relations("worksheet", "worksheets/sheet1.xml")),
            ("xl/worksheets/sheet1.xml", _sheet(rows)),
        )
    )


def _numbers(chart: Chart) -> Iterator[tuple[_Cell, ...]]:
    """Yield a row for each category; those of a dot plot count themselves, and begin somewhere."""
    for number, (category, values) in enumerate(chart.rows(), 1):
        where = (number, chart.scale.least) if chart.kind is ChartKind.DOTS else ()
        yield (category, *values, *where)


def _sheet(rows: Iterable[tuple[_Cell, ...]]) -> bytes:
    written = "".join(
        f'<row r="{number}">{"".join(_cells(number, row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    return part(f'<worksheet xmlns="{_MAIN}"><sheetData>{written}</sheetData></worksheet>')


def _cells(number: int, row: tuple[_Cell, ...]) -> Iterator[str]:
    for column, cell in enumerate(row):
        place = f'r="{letter(column)}{number}"'
        match cell:
            case str():
                words = f'<is><t xml:space="preserve">{escape(cell)}</t></is>'
                yield f'<c {place} t="inlineStr">{words}</c>'
            case Decimal() | int():
                yield f"<c {place}><v>{cell}</v></c>"
            case None:
                pass


def _relations(kind: str, target: str) -> bytes:
    return part(
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{RELATIONS}/{kind}" Target="{target}"/></Relationships>'
    )


_CONTENT_TYPES = part(
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>'
)
_WORKBOOK = part(
    f'<workbook xmlns="{_MAIN}" xmlns:r="{RELATIONS}"><sheets>'
    f'<sheet name="{SHEET}" sheetId="1" r:id="r1"/></sheets></workbook>'
)
