"""Find what is wrong with a template, and with all it builds on, before anything is filled in."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, nodes

from generator.compose.templates.environment import NAMES
from generator.compose.templates.parsed import Building, Sheet, Sheets, place_of
from generator.errors import Place, Problem, near
from generator.house.shelf import Shelf


class Checker:
    """Checks the templates of a shelf."""

    def __init__(self, shelf: Shelf, environment: Environment, sheets: Sheets) -> None:
        self._shelf = shelf
        self._find = cache(shelf.find)
        self._environment = environment
        self._sheets = sheets

    def check(self, document: str) -> Iterator[Problem]:
        """Yield what is wrong with a template and with all it extends, imports and includes."""
        name = f"{document}.html"
        known = frozenset({*NAMES, *self._environment.globals})
        if self._find(name) is None:
            yield _missing(self._shelf, name, None)
        else:
            yield from self._check(name, known, (), set())

    def _check(
        self, name: str, known: frozenset[str], above: tuple[Path, ...], done: set[str]
    ) -> Iterator[Problem]:
        """Yield the faults of a template not yet done; those in `above` build on it."""
        if name in done:
            return
        done.add(name)
        sheet = self._sheet(name)
        known |= sheet.given | self._given_below(sheet)
        yield from sheet.problems
        yield from _undeclared(sheet, known)
        yield from self._homeless(sheet)
        yield from self._unimported(sheet)
        above = (*above, sheet.shown)
        for other in sheet.building:
            found = self._find(other.name)
            if found is None:
                yield _missing(self._shelf, other.name, other.place)
            elif found[1] in above:
                yield _endless(self._shelf, other)
            else:
                yield from self._check(other.name, known, above, done)

    def _sheet(self, name: str) -> Sheet:
        path, shown = self._find(name) or (Path(name), Path(name))
        return self._sheets.read(path, shown, self._environment)

    def _below(self, sheet: Sheet) -> list[Sheet]:
        """Return all that a template extends, the nearest first."""
        found: list[Sheet] = []
        while parents := [one for one in sheet.parents if self._find(one.name)]:
            sheet = self._sheet(parents[0].name)
            if sheet in found:
                break
            found.append(sheet)
        return found

    def _given_below(self, sheet: Sheet) -> frozenset[str]:
        return frozenset().union(*(below.given for below in self._below(sheet)))

    def _homeless(self, sheet: Sheet) -> Iterator[Problem]:
        """Yield the blocks that no template below has: Jinja would leave them out in silence."""
        below = self._below(sheet)
        if not below or not all(other.tree for other in below):
            return
        blocks = frozenset().union(*(other.blocks for other in below))
        for part in sheet.tree.body if sheet.tree else ():
            if isinstance(part, nodes.Block) and part.name not in blocks:
                hint = near(part.name, blocks) or "known: " + ", ".join(sorted(blocks))
                message = f"the template it extends has no block {part.name!r}"
                yield Problem(message, sheet.line(part), hint, "template-block")

    def _unimported(self, sheet: Sheet) -> Iterator[Problem]:
        """Yield what is asked of an imported template, and is not in it."""
        called = self._imported(sheet)
        for part in sheet.lookups:
            match part:
                case nodes.Getattr(node=nodes.Name(name=name, ctx="load")) if name in called:
                    yield from _lacking(sheet, part, part.attr, called[name])
                case nodes.FromImport(template=nodes.Const(value=name)) if self._find(name):
                    for asked in part.names:
                        title = asked[0] if isinstance(asked, tuple) else asked
                        yield from _lacking(sheet, part, title, self._sheet(name))
                case _:
                    pass

    def _imported(self, sheet: Sheet) -> dict[str, Sheet]:
        """Return the templates that a template, or one it extends, imports under a name."""
        return {
            one.tag.target: self._sheet(one.name)
            for each in reversed([sheet, *self._below(sheet)])
            for one in each.building
            if isinstance(one.tag, nodes.Import) and self._find(one.name)
        }


def _missing(shelf: Shelf, name: str, place: Place | None) -> Problem:
    folders = dict.fromkeys(shown.as_posix() for _, shown in shelf.folders)
    ours = name.startswith("base/")
    alike = {other.removesuffix(".html") for other in shelf.names()}
    named = (other for other in alike if other.startswith("base/") == ours)
    hint = near(name.removesuffix(".html"), named).replace("'?", ".html'?")
    hint = hint or "looked in " + ", ".join(folders)
    return Problem(f"there is no template {name!r}", place, hint, "no-template")


def _endless(shelf: Shelf, other: Building) -> Problem:
    ours = f"base/{other.name}"
    hint = f'write "{ours}"' if shelf.find(ours) else "take this line out"
    return Problem("the template builds on itself", other.place, hint, "template-loop")


def _undeclared(sheet: Sheet, known: frozenset[str]) -> Iterator[Problem]:
    unknown = set(sheet.asked - known)
    for part in sheet.parts if unknown else ():
        if isinstance(part, nodes.Name) and part.name in unknown:
            unknown.remove(part.name)
            hint = near(part.name, known) or "known: " + ", ".join(sorted(known))
            message = f"unknown variable {part.name!r}"
            yield Problem(message, place_of(part, sheet), hint, "template-variable")


def _lacking(sheet: Sheet, part: nodes.Node, title: str, other: Sheet) -> Iterator[Problem]:
    if other.tree and title not in other.given:
        hint = near(title, other.given) or "it has " + ", ".join(sorted(other.given))
        message = f"{other.shown.name} has no macro {title!r}"
        yield Problem(message, sheet.line(part), hint, "template-macro")
