"""Tell which fonts of a `_brand.yml` are not at hand, and what to put where."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.errors import Place, Problem, near
from generator.house.brandfile.findings import Lacking, warning
from generator.house.brandfile.fontfiles import Family, Lack


@dataclass(frozen=True, slots=True)
class Asked:
    """A family that text or headings are to be set in, and the one that they are set in."""

    use: str
    family: str
    place: Place
    set_in: str


def told_of_lacking(
    own: Mapping[str, Family], asked: tuple[Asked, ...], known: Collection[str]
) -> Iterator[Problem]:
    """Yield a warning for each family that is asked for in vain, and for files that are lacking.

    `known` are the families that can be used. One that nothing is set in may be meant for other
    tools: where it is fetched from is no concern of papers. Its files beside the brand are: they
    may have letters that others lack.
    """
    missed: dict[str, list[Asked]] = {}
    for each in asked:
        if each.family != each.set_in:
            missed.setdefault(each.family, []).append(each)
    for uses in missed.values():
        if not any(lack.told for lack in _lacks(own, uses[0].family)):
            yield _missed(uses, own, known)
    used = {each.family for each in asked}
    for family in own.values():
        for lack in family.lacks if family.name not in missed else ():
            if not lack.told and (not lack.elsewhere or family.name in used):
                hint = lack.near or "put it there, or take its line away"
                yield warning(Lacking.FONT, f"the font file {lack.reason}", lack.place, hint)


def _lacks(own: Mapping[str, Family], family: str) -> tuple[Lack, ...]:
    return own[family].lacks if family in own else ()


def _missed(uses: list[Asked], own: Mapping[str, Family], known: Collection[str]) -> Problem:
    asked = uses[0]
    hint = near(asked.family, {*own, *known} - {asked.family})
    undeclared = Lack("no file of it is named under 'fonts'", asked.place, hint)
    lack = next(iter(_lacks(own, asked.family)), undeclared)
    message = f"the font {asked.family!r} is not at hand: {lack.reason}"
    return warning(Lacking.FONT, message, lack.place, _remedy(uses, lack))


def _remedy(uses: list[Asked], lack: Lack) -> str:
    """Return what to put where, in words that can be copied."""
    family = uses[0].family
    regular, bold = (f"{family.replace(' ', '')}-{cut}.ttf" for cut in ("Regular", "Bold"))
    files = f"[{{path: fonts/{regular}}}, {{path: fonts/{bold}, weight: 700}}]"
    return (
        f"{f'{lack.near} Or ' if lack.near else ''}put {regular} and {bold} into "
        f"{lack.place.file.parent.as_posix()}/fonts/ and write under 'fonts' "
        f"- {{family: {family}, source: file, files: {files}}}; until then {_instead(uses)}"
    )


def _instead(uses: list[Asked]) -> str:
    """Return which family stands in, or which for each use if they differ."""
    if len({each.set_in for each in uses}) == 1:
        return f"{uses[0].set_in} is used"
    return " and ".join(f"{each.set_in} is used for {each.use}" for each in uses)
