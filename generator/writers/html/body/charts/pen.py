"""What every drawing is made of: words, lines, bars and dots in the brand's look."""

from dataclasses import dataclass
from html import escape

from generator.paper.brand import Brand
from generator.writers.agreed.charts.marks import Mark, Symbol, Tone

Point = tuple[float, float]

_RADIUS = 3.6  # points, of a dot


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws in a brand's colours, with letters of some size."""

    brand: Brand
    size: float

    def words(
        self, at: Point, words: str, ink: str, *, anchor: str = "start", bold: bool = False
    ) -> str:
        """Write words from, around or up to a point on their base line."""
        weight = ' font-weight="700"' if bold else ""
        return (
            f'<text x="{at[0]:.2f}" y="{at[1]:.2f}" font-size="{self.size:.2f}" fill="{ink}" '
            f'text-anchor="{anchor}"{weight}>{escape(" ".join(words.split()))}</text>'
        )

    def line(self, start: Point, end: Point, ink: str) -> str:
        """Draw a hairline."""
        return (
            f'<line x1="{start[0]:.2f}" y1="{start[1]:.2f}" x2="{end[0]:.2f}" y2="{end[1]:.2f}" '
            f'stroke="{ink}" stroke-width="0.5"/>'
        )

    def bar(self, at: Point, size: Point, mark: Mark) -> str:
        """Draw a bar from its upper left corner."""
        return (
            f'<rect x="{at[0]:.2f}" y="{at[1]:.2f}" width="{size[0]:.2f}" '
            f'height="{size[1]:.2f}" fill="{self.ink(mark)}"/>'
        )

    def dot(self, at: Point, mark: Mark) -> str:
        """Draw a dot around a point, in the shape of its mark."""
        (x, y), ink = at, self.ink(mark)
        match mark.symbol:
            case Symbol.CIRCLE:
                return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{_RADIUS}" fill="{ink}"/>'
            case Symbol.SQUARE:
                side = _RADIUS * 1.7
                return self.bar((x - side / 2, y - side / 2), (side, side), mark)
            case Symbol.DIAMOND:
                out = _RADIUS * 1.25
                corners = ((x, y - out), (x + out, y), (x, y + out), (x - out, y))
                told = " ".join(f"{corner[0]:.2f},{corner[1]:.2f}" for corner in corners)
                return f'<polygon points="{told}" fill="{ink}"/>'

    def path(self, points: list[Point], mark: Mark) -> str:
        """Draw a line through points."""
        told = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
        return (
            f'<polyline points="{told}" fill="none" stroke="{self.ink(mark)}" '
            f'stroke-width="{1.8 if mark.main else 1.1}" stroke-linejoin="round"/>'
        )

    def ink(self, mark: Mark) -> str:
        """Return the colour of a mark."""
        match mark.tone:
            case Tone.ACCENT:
                return self.brand.colours.accent
            case Tone.QUIET:
                return self.brand.colours.quiet
            case Tone.PALE:
                return self.brand.colours.line
            case Tone.INK:
                return self.brand.colours.ink

    def ink_of_words(self, mark: Mark) -> str:
        """Return the colour of a number or a name beside a mark: only the main one has its own."""
        return self.ink(mark) if mark.main else self.brand.colours.ink
