"""Find files of a house's look and words that lie beside their place, where nothing reads them."""

from collections.abc import Iterator
from pathlib import Path

from generator.checks.findings import Code, warning
from generator.errors import Place, Problem
from generator.house import LOOK, House
from generator.shipped import our_templates

_TEMPLATES = "templates"
_LOOKS = {f"{name}{ending}" for name in ("brand", "_brand") for ending in (".yml", ".yaml")}
_LOCALE = "locale"
_OF_SHEETS = (
    f"say what is to look otherwise in {_TEMPLATES}/{LOOK}, for all formats alike; "
    "docs/looks.md lists the switches"
)


def mislaid_files(house: House) -> Iterator[Problem]:
    """Yield a warning for each look, style sheet, catalogue and folder of templates mislaid."""
    if house.root / _TEMPLATES == our_templates():
        return
    for path, message, hint in _mislaid(house.root):
        place = Place(house.shown / path.relative_to(house.root))
        yield warning(Code.IDLE_FILE, message, place, hint)


def _mislaid(root: Path) -> Iterator[tuple[Path, str, str]]:
    """Yield what lies where nothing reads it, what is wrong with that, and the remedy."""
    templates = root / _TEMPLATES
    for path in sorted([*root.iterdir(), *templates.rglob("*")]):
        if path.name.lower() in _LOOKS and path != templates / LOOK and path.is_file():
            yield path, "nothing reads a look here", _meant(LOOK)
    for path in sorted(root.iterdir()):
        if path.suffix.lower() == ".css":
            yield path, "nothing reads a style sheet", _OF_SHEETS
        elif path.name == _LOCALE and any(path.rglob("*.po")):
            yield path, "nothing reads catalogues here", _meant(f"{_LOCALE}/")
        elif path.name.lower() in ("template", _TEMPLATES) and _is_other(path, templates):
            yield path, "nothing looks for templates here", _meant("")


def _meant(name: str) -> str:
    return f"did you mean {_TEMPLATES}/{name}?"


def _is_other(folder: Path, templates: Path) -> bool:
    """Return whether a folder is not that of templates: some machines take A and a as one."""
    return folder.is_dir() and not (templates.exists() and folder.samefile(templates))
