"""Tell which fonts of a `_brand.yml` are not at hand, and what to put where."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.errors import Place, Problem, near
from generator.house.brandfile.findings import Lacking, warning
from generator.house.brandfile.fontfiles import Family, Lack


@dataclass(frozen=True, slots=True)
class Asked:
    """A family that text or headings are to be set in, and the one that they are set in."""

    family: str
    place: Place
    set_in: str


def told_of_lacking(own: Mapping[str, Family], asked: tuple[Asked, ...]) -> Iterator[Problem]:
    """Yield a warning for each family that is asked for in vain, and for files that are lacking.

    A family that nothing is set in may be meant for other tools: where it is fetched from is no
    concern of papers. Its files beside the brand are: they may have letters that others lack.
    """
    missed = {each.family: each for each in asked if each.family != each.set_in}
    for each in missed.values():
        yield _missed(each, own)
    used = {each.family for each in asked}
    for family in own.values():
        for lack in family.lacks if family.name not in missed else ():
            if not lack.elsewhere or family.name in used:
                hint = lack.near or "put it there, or take its line away"
                yield warning(Lacking.FONT, f"the font file {lack.reason}", lack.place, hint)


def _missed(asked: Asked, own: Mapping[str, Family]) -> Problem:
    undeclared = Lack("no file of it is named under 'fonts'", asked.place, near(asked.family, own))
    lacks = own[asked.family].lacks if asked.family in own else (undeclared,)
    lack = next(iter(lacks), undeclared)
    message = f"the font {asked.family!r} is not at hand: {lack.reason}"
    return warning(Lacking.FONT, message, lack.place, _remedy(asked, lack))


def _remedy(asked: Asked, lack: Lack) -> str:
    """Return what to put where, in words that can be copied."""
    regular, bold = (f"{asked.family.replace(' ', '')}-{cut}.ttf" for cut in ("Regular", "Bold"))
    files = f"[{{path: fonts/{regular}}}, {{path: fonts/{bold}, weight: 700}}]"
    return (
        f"{f'{lack.near} Or ' if lack.near else ''}put {regular} and {bold} into "
        f"{lack.place.file.parent.as_posix()}/fonts/ and write under 'fonts' "
        f"- {{family: {asked.family}, source: file, files: {files}}}; "
        f"until then {asked.set_in} is used"
    )
