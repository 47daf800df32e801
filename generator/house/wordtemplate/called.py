"""Check the short map of a `_brand.yml` that says which styles of a template stand for ours."""

from collections.abc import Iterable, Iterator, Sequence

from generator.errors import Problem, near
from generator.yamlfile import Scalar

CODE = "word-template"

Called = Sequence[tuple[str, str]]


def missed(called: Called) -> Iterator[Problem]:
    """Yield that styles are said to stand for ours, and no template has any."""
    for _, theirs in called[:1]:
        hint = "put the template there, or take the names out"
        yield _problem("there is no Word template, templates/_house.docx", theirs, hint)


def misnamed(called: Called, styles: str) -> Iterator[Problem]:
    """Yield names that are no style: of ours, or of the template."""
    from generator.writers.docx.stylematch import styles_of

    known, ours = {each.name for each in styles_of(styles)}, _ours()
    for name, theirs in called:
        if name.casefold() not in ours:
            hint = _near(name, ours.values())
            yield _problem(f"we have no style {str(name)!r}", theirs, hint)
        if theirs.casefold() not in map(str.casefold, known):
            hint = _near(theirs, known)
            yield _problem(f"the Word template has no style {str(theirs)!r}", theirs, hint)


def as_ours(called: Called) -> tuple[tuple[str, str], ...]:
    """Return the map with the names of our styles as we write them."""
    ours = _ours() if called else {}
    return tuple((ours[name.casefold()], str(theirs)) for name, theirs in called)


def _ours() -> dict[str, str]:
    from generator.writers.docx.stylenames import OURS

    return {name.casefold(): name for name in OURS}


def _near(name: str, known: Iterable[str]) -> str:
    return near(name, known) or "brief doctor --word lists the styles of both"


def _problem(message: str, theirs: str, hint: str) -> Problem:
    place = theirs.place if isinstance(theirs, Scalar) else None
    return Problem(message, place, hint, CODE)
