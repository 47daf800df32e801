"""Say a look as Word's properties, for one brand and one language; their order is the schema's."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.paper.brand import Brand
from generator.paper.scale.measures import Weight
from generator.writers.agreed.directions import right_to_left
from generator.writers.docx.faces import natural_leading
from generator.writers.docx.looks import Edge, Family, Letters, Lines, Look, Side
from generator.writers.docx.paragraphs import write_place
from generator.writers.docx.theme import hex_of, ink_element, place_of
from generator.writers.docx.xml import twips, twips_of_millimetres, value

_USUAL_LEADING = 1.2
_FARTHEST = 31  # points between a rule and the words: Word knows no more

_TURNED = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


@dataclass(frozen=True, slots=True)
class Rules:
    """Writes the properties of styles."""

    brand: Brand
    language: str

    def lines(self, look: Look) -> str:
        """Return how the paragraphs of a look stand."""
        lines = look.lines
        root = look.name == "Normal"
        return "".join(
            (
                "<w:keepNext/>" if lines.keep_next else "",
                "<w:keepLines/>" if lines.whole else "",
                "<w:widowControl/>" if root else "",
                write_place(lines.place) if lines.place else "",
                self._edges(lines.edges),
                self._ground(lines),
                "" if lines.hyphens else "<w:suppressAutoHyphens/>",
                "<w:bidi/>" if root and right_to_left(self.language) else "",
                self._spacing(look),
                self._indent(lines),
                value("jc", lines.align) if lines.align else "",
                "" if lines.outline is None else value("outlineLvl", lines.outline),
            )
        )

    def _edges(self, edges: tuple[Edge, ...]) -> str:
        drawn = "".join(self._edge(edge) for edge in self._turned(edges) if edge.width)
        return f"<w:pBdr>{drawn}</w:pBdr>" if drawn else ""

    def _turned(self, edges: tuple[Edge, ...]) -> tuple[Edge, ...]:
        """Return edges as they lie on the sheet: unlike indents, they do not turn by themselves."""
        if not right_to_left(self.language):
            return edges
        turned = (replace(edge, side=_TURNED.get(edge.side, edge.side)) for edge in edges)
        return tuple(sorted(turned, key=lambda edge: list(Side).index(edge.side)))

    def _edge(self, edge: Edge) -> str:
        colour = hex_of(edge.ink, self.brand.colours)
        return (
            f'<w:{edge.side} w:val="single" w:sz="{round(edge.width * 8)}" '
            f'w:space="{min(round(edge.distance), _FARTHEST)}" w:color="{colour}"'
            f"{place_of(edge.ink, 'themeColor')}/>"
        )

    def _ground(self, lines: Lines) -> str:
        if lines.ground is None:
            return ""
        colour = hex_of(lines.ground, self.brand.colours)
        place = place_of(lines.ground, "themeFill")
        return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"{place}/>'

    def _indent(self, lines: Lines) -> str:
        hang = twips_of_millimetres(self.brand.page.hang) if lines.hung else 0
        left = twips(lines.left or 0) - hang
        said = f' w:left="{left}"' if lines.left is not None or lines.hung else ""
        if lines.right is not None:
            said += f' w:right="{twips(lines.right)}"'
        return f"<w:ind{said}/>" if said else ""

    def _spacing(self, look: Look) -> str:
        line = self.brand.text_size * self.brand.leading
        said = [
            f'w:{where}="{twips(amount * line)}"'
            for where, amount in (("before", look.lines.before), ("after", look.lines.after))
            if amount is not None
        ]
        said += self._leading(look)
        return f"<w:spacing {' '.join(said)}/>" if said else ""

    def _leading(self, look: Look) -> Iterator[str]:
        """Say the height of a line: of headings as it is, of text so that it grows with it.

        Readers disagree how tall the heading family's own lines are, and agree on the text's.
        """
        leading = look.lines.leading or self.brand.leading
        if look.lines.natural:
            yield 'w:line="240" w:lineRule="auto"'
        elif look.letters.family is Family.HEADING:
            exact = self.brand.text_size * (look.letters.size or 1) * leading
            yield f'w:line="{twips(exact)}" w:lineRule="exact"'
        elif look.lines.leading or look.letters.family:
            yield f'w:line="{round(240 * leading / _natural(self.brand))}" w:lineRule="auto"'

    def letters(self, letters: Letters) -> str:
        """Return how letters look."""
        points = self.brand.text_size * (letters.size or 0)
        half_points = round(points * 2)
        return "".join(
            (
                write_fonts_of(letters.family) if letters.family else "",
                _write_weight(letters.weight),
                "<w:i/><w:iCs/>" if letters.italic else "",
                "<w:caps/>" if letters.capitals else "",
                "<w:noProof/>" if letters.unproofed else "",
                ink_element(letters.ink, self.brand.colours) if letters.ink else "",
                value("spacing", twips(letters.spaced * points)) if letters.spaced else "",
                f"{value('sz', half_points)}{value('szCs', half_points)}" if half_points else "",
                value("vertAlign", "superscript") if letters.raised else "",
            )
        )


def _write_weight(weight: Weight | None) -> str:
    match weight:
        case Weight.BOLD:
            return "<w:b/><w:bCs/>"
        case Weight.REGULAR:
            return '<w:b w:val="0"/><w:bCs w:val="0"/>'
        case None:
            return ""


def _natural(brand: Brand) -> float:
    """Return the leading of the text's own font, or what is usual if we have no file of it."""
    fonts = (face.data for face in brand.faces if face.family == brand.text_family)
    return next(map(natural_leading, fonts), _USUAL_LEADING)


def write_fonts_of(family: Family) -> str:
    """Return a font by its place in the theme."""
    return (
        f'<w:rFonts w:asciiTheme="{family}HAnsi" w:eastAsiaTheme="{family}EastAsia" '
        f'w:hAnsiTheme="{family}HAnsi" w:cstheme="{family}Bidi"/>'
    )
