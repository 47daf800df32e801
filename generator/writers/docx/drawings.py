"""Put pictures and charts into the text: each is a drawing that stands in a line of its own."""

from generator.paper.brand import Asset, Brand, Page
from generator.paper.charts import Chart
from generator.writers.agreed.charts import described
from generator.writers.agreed.charts.room import room_for
from generator.writers.agreed.pictures import size_of
from generator.writers.docx.charts import write_chart
from generator.writers.docx.charts.pieces import CHART, WORKBOOK
from generator.writers.docx.package import Part, Relation
from generator.writers.docx.runs import run_of
from generator.writers.docx.workbook import write_workbook
from generator.writers.docx.xml import DRAWING, escape

_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_POINT = 12700  # the units of a drawing

_Size = tuple[float, float]  # width and height in points


class Drawings:
    """Gather the charts and pictures of a paper; each has its own part."""

    def __init__(self, brand: Brand) -> None:
        self.brand = brand
        self._parts: list[Part] = []
        self._relations: list[Relation] = []

    def chart(self, chart: Chart, alt: str, page: Page) -> str:
        """Return a run with a chart in it as wide as the text on a page."""
        room = room_for(chart, self.brand, page)
        name = f"chart{len(self._relations) + 1}"
        book = Part(f"embeddings/{name}.xlsx", "workbook", write_workbook(chart))
        tie = Relation(WORKBOOK, "package", f"../{book.name}")
        drawn = write_chart(room)
        self._parts += (Part(f"charts/{name}.xml", "chart", drawn, (tie,)), book)
        self._relations.append(Relation(name, "chart", f"charts/{name}.xml"))
        inside = f'<c:chart xmlns:c="{CHART}" r:id="{name}"/>'
        told, size = f"{alt} {described(chart)}", (room.width, room.height)
        return _drawing(len(self._relations), told, size, CHART, inside)

    def picture(self, asset: Asset, alt: str, page: Page) -> str:
        """Return a run with a picture in it, no wider than the text on a page."""
        size = size_of(asset, page)
        number = len(self._relations) + 1
        name = f"media/picture{number}.{asset.ending}"
        self._parts.append(Part(name, asset.ending, asset.data))
        self._relations.append(Relation(f"picture{number}", "image", name))
        return write_picture(number, f"picture{number}", alt, size)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts of all drawings so far."""
        return tuple(self._parts)

    def relations(self) -> tuple[Relation, ...]:
        """Return the document's relations to them."""
        return tuple(self._relations)


def _drawing(number: int, alt: str, size: _Size, kind: str, inside: str) -> str:
    return run_of(
        f'<w:drawing><wp:inline xmlns:wp="{_PLACED}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {_extent(size)}/><wp:docPr id="{number}" name="Figure {number}" '
        f'descr="{escape(alt)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{DRAWING}"><a:graphicData uri="{kind}">{inside}</a:graphicData>'
        "</a:graphic></wp:inline></w:drawing>"
    )


def _extent(size: _Size) -> str:
    width, height = (round(length * _POINT) for length in size)
    return f'cx="{width}" cy="{height}"'


def write_picture(number: int, relation: str, alt: str, size: _Size) -> str:
    """Return a run with the picture that a relation leads to."""
    inside = (
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr id="{number}" '
        f'name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        "</pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {_extent(size)}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    return _drawing(number, alt, size, _PICTURE, inside)
