"""How files are called: what holds originals, and what stands beside it in other languages.

`press.fr.yaml` holds the French of `press.yaml`.
"""

from collections.abc import Iterable, Iterator
from os.path import lexists
from pathlib import Path

from generator.errors import Place, Problem, near, shown
from generator.facts.translations import OTHER_LANGUAGES
from generator.languages import HOUSE_LANGUAGE

_ENDING = ".yaml"


def beside(original: Path, language: str) -> Path:
    """Return the file that holds the translations of another into a language."""
    return original.with_suffix(f".{language}{_ENDING}")


def originals_in(paths: Iterable[Path]) -> list[Path]:
    """Return those of some files that hold originals, in order."""
    return sorted(path for path in paths if not language_of(path))


def language_of(path: Path) -> str:
    """Return the language that a file's name says, nothing if it holds originals."""
    return Path(path.stem).suffix.removeprefix(".")


def misnamed(folder: Path, seen: Path) -> Iterator[Problem]:
    """Yield a problem for each translation file below a folder that nothing would ever read.

    `seen` is how messages call the folder.
    """
    for path in sorted(folder.rglob(f"*{_ENDING}")):
        if language_of(path):
            yield from _fault_of_name(path, Place(seen / path.relative_to(folder)))


def _fault_of_name(path: Path, place: Place) -> Iterator[Problem]:
    language = language_of(path)
    original = path.with_name(path.stem.removesuffix(f".{language}") + _ENDING)
    if language == HOUSE_LANGUAGE:
        message = f"originals are in {language!r}, and stand in {original.name} itself"
        yield Problem(message, place, "move them there", "unknown-language")
    elif language not in OTHER_LANGUAGES:
        message = f"the file's name says an unknown language{shown(language)}"
        hint = near(language.lower(), OTHER_LANGUAGES) or "known: " + ", ".join(OTHER_LANGUAGES)
        yield Problem(message, place, hint, "unknown-language")
    elif not lexists(original):
        message = f"there is no {original.name} of which this would be a translation"
        known = [path.name for path in originals_in(original.parent.glob(f"*{_ENDING}"))]
        hint = near(original.name, known) or "rename it as its original is called, or delete it"
        yield Problem(message, place, hint, "no-original")
