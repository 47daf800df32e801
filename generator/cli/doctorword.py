"""Say what a house's own Word template gives to papers, what it lacks, what it would tell."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.cli.plain import say
from generator.cli.report import print_json
from generator.errors import Exit
from generator.house import House
from generator.house.wordtemplate import NAME
from generator.inspection import traces_in
from generator.paper.wordtemplate import Sheet, WordTemplate

_FOLDER = "templates"


@dataclass(frozen=True, slots=True)
class Fitting:
    """What was found: styles by our names, edges of pages, the sheet, and what is left out."""

    matched: dict[str, str]
    ours: list[str]
    edges: list[str]
    sheet: str
    left_out: list[str]


def print_fitting(house: House, *, json: bool) -> int:
    """Print how the template of a house fits; a house without one has nothing to mend."""
    template = house.brand().word.template
    if template is None:
        _print_none(json=json)
        return int(Exit.DONE)
    found = _fitting(template, house.root / _FOLDER / NAME)
    if json:
        print_json({"word_template": asdict(found)})
    else:
        for line in _lines(found):
            say(line)
    return int(Exit.DONE)


def _print_none(*, json: bool) -> None:
    if json:
        print_json({"word_template": None})
    else:
        say(f"no Word template: Word files look as the brand says (one would be {_FOLDER}/{NAME})")


def _fitting(template: WordTemplate, path: Path) -> Fitting:
    from generator.writers.docx.stylematch import styles_named
    from generator.writers.docx.stylenames import OURS

    matched = styles_named(template, OURS)
    told = traces_in(NAME, path.read_bytes(), frozenset())
    return Fitting(
        matched=matched,
        ours=[name for name in OURS if name not in matched],
        edges=[f"{edge.pages} {edge.kind}" for edge in template.edges],
        sheet=_sheet(template.sheet),
        left_out=[f"{trace.sort.value}: {trace.words}" for trace in told],
    )


def _sheet(sheet: Sheet | None) -> str:
    return f"{sheet.width:.0f} by {sheet.height:.0f} millimetres" if sheet else ""


def _lines(found: Fitting) -> Iterator[str]:
    """Yield what is taken over, what stays ours, and what no paper tells."""
    yield f"sheet        {found.sheet or 'ours: the template does not say'}"
    yield f"edges        {', '.join(found.edges) or 'ours: the template has none'}"
    for name, theirs in found.matched.items():
        other = f" ({theirs})" if theirs.casefold() != name.casefold() else ""
        yield f"template's   {name}{other}"
    for name in found.ours:
        yield f"ours         {name}"
    for told in found.left_out:
        yield f"left out     {told}"
