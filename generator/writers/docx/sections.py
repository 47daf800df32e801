"""Say the sheets of a paper: upright or turned, with its text in one column or two.

Word calls each run of paragraphs on one kind of sheet a section, and is told of it in the last of
them. Headers and footers belong to the first; the others go on with them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from generator.paper.brand import Brand, Page
from generator.paper.document import Form, Meta, SectionKind
from generator.writers.agreed.directions import right_to_left
from generator.writers.docx.notekinds import NoteKind
from generator.writers.docx.paragraphs import UPRIGHT, Ending, Gap, Para, Sheet, Step, Turn
from generator.writers.docx.xml import twips, twips_of_millimetres, value

_FURNITURE_EDGE = 13.0  # millimetres from the edge of the sheet to its running heads
_MILLIMETRES = 25.4 / 72  # of a point


def sheet_of(kind: SectionKind, around: Sheet) -> Sheet:
    """Return the sheet of a section on a sheet."""
    match kind:
        case SectionKind.LANDSCAPE:
            return replace(around, turned=True)
        case SectionKind.COLUMNS:
            return replace(around, columns=2)
        case (
            SectionKind.TITLE | SectionKind.ADDRESS | SectionKind.SIGNATURES | SectionKind.ENDNOTES
        ):
            return around


def page_of(sheet: Sheet, brand: Brand) -> Page:
    """Return the page as a paragraph meets it: turned, and no wider than its column."""
    page = brand.page
    if sheet.turned:
        page = replace(page, width=page.height, height=page.width)
    text = page.width - page.left - page.right
    gaps = (sheet.columns - 1) * brand.scale.columns.gap * _MILLIMETRES
    hang = page.hang if sheet.columns == 1 else 0
    return replace(page, right=page.right + text - (text - gaps) / sheet.columns, hang=hang)


@dataclass(frozen=True, slots=True)
class Sections:
    """Writes what Word is to know of each section of one paper."""

    meta: Meta
    brand: Brand
    mentions: str  # of the headers and footers
    notes: NoteKind

    def part(self, steps: Iterable[Step]) -> tuple[list[Step], str]:
        """Return the steps with the end of each section but the last, and that of the last."""
        parting, wanted = _Parting(self._write), UPRIGHT
        for step in steps:
            if isinstance(step, Turn):
                wanted = step.sheet
                continue
            if not isinstance(step, Gap):
                parting.turn(wanted)
            parting.steps.append(step)
        parting.even_out()
        return parting.steps, self._write(parting.sheet, parting.begins)

    def _write(self, sheet: Sheet, begins: str) -> str:
        """Write a section in the order of the schema; `begins` is empty for the first."""
        first = not begins
        return "".join(
            (
                "<w:sectPr>",
                self.mentions if first else "",
                self._notes(),
                "" if first else value("type", begins),
                self._paper(sheet),
                self._columns(sheet.columns),
                "<w:titlePg/>" if first else "",
                "<w:bidi/>" if right_to_left(self.meta.language) else "",
                "</w:sectPr>",
            )
        )

    def _notes(self) -> str:
        """Say again how notes are numbered: some readers ask the section alone."""
        figures = self.notes.figures
        return f"<w:{self.notes}Pr>{figures}</w:{self.notes}Pr>" if figures else ""

    def _paper(self, sheet: Sheet) -> str:
        page, letter = page_of(replace(sheet, columns=1), self.brand), self.meta.form is Form.LETTER
        edges = {
            "top": page.top,
            "right": page.right,
            "bottom": page.bottom,
            "left": page.left,
            "header": page.top - self.brand.scale.letterhead.raised if letter else _FURNITURE_EDGE,
            "footer": _FURNITURE_EDGE,
            **self._edges_of_template(),
            "gutter": 0,
        }
        margins = "".join(f' w:{edge}="{twips_of_millimetres(edges[edge])}"' for edge in edges)
        width, height = twips_of_millimetres(page.width), twips_of_millimetres(page.height)
        turned = ' w:orient="landscape"' if sheet.turned else ""
        return f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar{margins}/>'

    def _edges_of_template(self) -> dict[str, float]:
        """Return how far the headers and footers of a template are from the edge of the sheet."""
        template = self.brand.word.template
        sheet = template.sheet if template else None
        return {"header": sheet.header, "footer": sheet.footer} if sheet else {}

    def _columns(self, count: int) -> str:
        gap = twips(self.brand.scale.columns.gap)
        return f'<w:cols w:num="{count}" w:space="{gap}"/>' if count > 1 else ""


class _Parting:
    """Ends a section wherever the sheet changes."""

    def __init__(self, write: Callable[[Sheet, str], str]) -> None:
        self._write = write
        self.steps: list[Step] = []
        self.sheet = UPRIGHT
        self.begins = ""  # how the section at hand does, empty for the first

    def turn(self, wanted: Sheet) -> None:
        """Go on on another sheet, if it is another one."""
        if wanted.turned != self.sheet.turned:
            self.even_out()
        if wanted != self.sheet and any(not isinstance(step, Gap) for step in self.steps):
            self._end(self._write(self.sheet, self.begins))
            self.begins = "continuous" if wanted.turned == self.sheet.turned else "nextPage"
        self.sheet = wanted

    def even_out(self) -> None:
        """End columns on their own page: Word makes them equally long if it goes on below them."""
        if self.sheet.columns > 1:
            self.turn(replace(self.sheet, columns=1))
            self.steps.append(Para("Table Gap", ""))

    def _end(self, words: str) -> None:
        """End a section with its last paragraph, before a page that ends after it."""
        place = len(self.steps)
        while self.steps[place - 1] is Gap.PAGE:
            place -= 1
        self.steps.insert(place, Ending(words))
