"""Refuse style sheets of a house's own: PDF alone would follow them, and nobody would be told."""

from collections.abc import Iterator
from pathlib import Path

from generator.errors import Place, Problem
from generator.house.brandfile.findings import error

_HINT = (
    "remove it, and say what is to look otherwise under 'defaults: briefing: looks:' in "
    "templates/_brand.yml, for all formats alike: 'heading-1: {size: 1.8}'; docs/looks.md lists "
    "the switches"
)


def own_style_sheets(folder: Path, shown: Path) -> Iterator[Problem]:
    """Yield the style sheets among a house's templates, which nothing reads."""
    for path in sorted(folder.rglob("*.css")):
        place = Place(shown / path.relative_to(folder))
        yield error("a house has no style sheet of its own", place, _HINT)
