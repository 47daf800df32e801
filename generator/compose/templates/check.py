"""Find what is wrong with a template, and with all it builds on, before anything is filled in."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, nodes

from generator.compose.templates.attributes import nothing_called
from generator.compose.templates.environment import NAMES
from generator.compose.templates.parsed import Building, ParsedTemplate, parsed, place_of
from generator.errors import BriefError, Place, Problem, near
from generator.house.shelf import Shelf


class Checker:
    """Checks the templates of a shelf, each read and held against the others once."""

    def __init__(self, shelf: Shelf, environment: Environment) -> None:
        self._shelf = shelf
        self._environment = environment
        self._find = cache(shelf.find)
        self._template = cache(self._read)
        self._below = cache(self._extended_by)
        self._misfits = cache(self._held_against_others)

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
        template = self._template(name)
        known |= template.given | self._given_below(template)
        yield from template.problems
        yield from _undeclared(template, known)
        yield from self._misfits(template)
        above = (*above, template.shown)
        for other in template.building:
            found = self._find(other.name)
            if found is None:
                yield _missing(self._shelf, other.name, other.place)
            elif found[1] in above:
                yield _endless(self._shelf, other)
            else:
                yield from self._check(other.name, known, above, done)

    def _read(self, name: str) -> ParsedTemplate:
        path, shown = self._find(name) or (Path(name), Path(name))
        try:
            return parsed(self._shelf.read(path, shown), shown)
        except BriefError as error:
            return ParsedTemplate(shown, error.problems)

    def _extended_by(self, template: ParsedTemplate) -> tuple[ParsedTemplate, ...]:
        """Return all that a template extends, the nearest first."""
        found: list[ParsedTemplate] = []
        while parents := [one for one in template.parents if self._find(one.name)]:
            template = self._template(parents[0].name)
            if template in found:
                break
            found.append(template)
        return tuple(found)

    def _given_below(self, template: ParsedTemplate) -> frozenset[str]:
        return frozenset().union(*(below.given for below in self._below(template)))

    def _held_against_others(self, template: ParsedTemplate) -> tuple[Problem, ...]:
        """Return what does not fit what the template extends and imports."""
        checks = (self._homeless, self._unimported, self._unnamed)
        return tuple(problem for check in checks for problem in check(template))

    def _homeless(self, template: ParsedTemplate) -> Iterator[Problem]:
        """Yield the blocks that no template below has: Jinja would leave them out in silence."""
        below = self._below(template)
        if not below or not all(other.tree for other in below):
            return
        blocks = frozenset().union(*(other.blocks for other in below))
        for part in template.tree.body if template.tree else ():
            if isinstance(part, nodes.Block) and part.name not in blocks:
                hint = near(part.name, blocks) or "known: " + ", ".join(sorted(blocks))
                message = f"the template it extends has no block {part.name!r}"
                yield Problem(message, template.line(part), hint, "template-block")

    def _unimported(self, template: ParsedTemplate) -> Iterator[Problem]:
        """Yield what is asked of an imported template, and is not in it."""
        called = self._imported(template) if template.lookups else {}
        for name, parts in template.lookups.items():
            for part in parts if name in called else ():
                yield from _lacking(template, part, part.attr, called[name])
        for tag in template.taking:
            match tag.template:
                case nodes.Const(value=name) if self._find(name):
                    for asked in tag.names:
                        title = asked[0] if isinstance(asked, tuple) else asked
                        yield from _lacking(template, tag, title, self._template(name))
                case _:
                    pass

    def _unnamed(self, template: ParsedTemplate) -> Iterator[Problem]:
        """Yield what is asked of a value, and no value has."""
        others = {"loop", *self._imported(template), *template.own} if template.unnamed else ()
        for part in template.unnamed:
            if not (isinstance(part.node, nodes.Name) and part.node.name in others):
                message, hint = nothing_called(part.attr)
                yield Problem(message, template.line(part), hint, "template-value")

    def _imported(self, template: ParsedTemplate) -> dict[str, ParsedTemplate]:
        """Return the templates that a template, or one it extends, imports under a name."""
        return {
            one.tag.target: self._template(one.name)
            for each in reversed([template, *self._below(template)])
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


def _undeclared(template: ParsedTemplate, known: frozenset[str]) -> Iterator[Problem]:
    unknown = set(template.asked - known)
    for part in template.parts if unknown else ():
        if isinstance(part, nodes.Name) and part.name in unknown:
            unknown.remove(part.name)
            hint = near(part.name, known) or "known: " + ", ".join(sorted(known))
            message = f"unknown variable {part.name!r}"
            yield Problem(message, place_of(part, template), hint, "template-variable")


def _lacking(
    template: ParsedTemplate, part: nodes.Node, title: str, other: ParsedTemplate
) -> Iterator[Problem]:
    if other.tree and title not in other.given:
        hint = near(title, other.given) or "it has " + ", ".join(sorted(other.given))
        message = f"{other.shown.name} has no macro {title!r}"
        yield Problem(message, template.line(part), hint, "template-macro")
