"""Find what is wrong with a template, and with all it builds on, before anything is filled in."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, meta, nodes
from jinja2.filters import FILTERS as JINJAS

from generator.errors import BriefError, Place, Problem, near
from generator.shelf import Shelf
from generator.templates.environment import NAMES
from generator.templates.source import check_source
from generator.yamlfile import read_text

_BUILT_ON = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One template: its own faults, the names it gives, and the templates it builds on.

    `blocks` are all its blocks; `overriding` those that only a block of the same name in the
    template it extends gives a place to stand.
    """

    problems: Sequence[Problem]
    given: frozenset[str] = frozenset()
    built_on: Sequence[tuple[str, Place]] = ()
    blocks: frozenset[str] = frozenset()
    overriding: Sequence[tuple[str, Place]] = ()


class Checker:
    """Checks templates; those that several build on are read once."""

    def __init__(self, shelf: Shelf, environment: Environment) -> None:
        self._shelf = shelf
        self._environment = environment
        self._sheets: dict[str, _Sheet] = {}

    def check(self, document: str) -> Iterator[Problem]:
        """Yield what is wrong with a template and with all it extends, imports and includes."""
        known = frozenset({*NAMES, *self._environment.globals})
        yield from self._check(f"{document}.html", None, known, set())

    def _check(
        self, name: str, asked: Place | None, known: frozenset[str], done: set[str]
    ) -> Iterator[Problem]:
        """Yield the faults of a template not yet done; `asked` is where another builds on it."""
        if self._shelf.find(name) is None:
            yield _missing(self._shelf, name, asked)
        elif name not in done:
            done.add(name)
            sheet = self._sheet(name, known)
            yield from sheet.problems
            yield from self._homeless(sheet, known)
            for other, place in sheet.built_on:
                yield from self._check(other, place, known | sheet.given, done)

    def _homeless(self, sheet: _Sheet, known: frozenset[str]) -> Iterator[Problem]:
        """Yield the blocks that no template below has: Jinja would leave them out in silence."""
        if not sheet.overriding:
            return
        blocks = self._blocks_below(sheet, known)
        for name, place in sheet.overriding:
            if name not in blocks:
                hint = near(name, blocks) or "known: " + ", ".join(sorted(blocks))
                message = f"the template it extends has no block {name!r}"
                yield Problem(message, place, hint, "template-block")

    def _blocks_below(self, sheet: _Sheet, known: frozenset[str]) -> set[str]:
        below = [self._sheet(name, known) for name, _ in sheet.built_on if self._shelf.find(name)]
        inherited = (self._blocks_below(other, known) for other in below)
        return set().union(*(other.blocks for other in below), *inherited)

    def _sheet(self, name: str, known: frozenset[str]) -> _Sheet:
        if name not in self._sheets:
            path, shown = self._shelf.find(name) or (Path(name), Path(name))
            self._sheets[name] = self._read(path, shown, known)
        return self._sheets[name]

    def _read(self, path: Path, shown: Path, known: frozenset[str]) -> _Sheet:
        try:
            source = read_text(path, shown)
            tree = self._environment.parse(source)
        except BriefError as error:
            return _Sheet(list(error.problems))
        except TemplateSyntaxError as error:
            place = Place(shown, error.lineno)
            return _Sheet([Problem(_lower(error.message or ""), place, "", "template-syntax")])
        except RecursionError:
            hint = "take parts of it into macros, or write it in steps with {% set %}"
            message = "tags or brackets are nested too deeply"
            return _Sheet([Problem(message, Place(shown, 1, 1), hint, "template-syntax")])
        parts = list(tree.find_all(nodes.Node))
        given = _given(parts)
        problems = [
            *check_source(source, shown),
            *self._unusable(parts, shown),
            *_undeclared(tree, parts, source, shown, known | given),
        ]
        return _Sheet(
            problems,
            given,
            list(_built_on(parts, shown)),
            frozenset(part.name for part in parts if isinstance(part, nodes.Block)),
            list(_overriding(tree, shown)),
        )

    def _unusable(self, parts: Sequence[nodes.Node], shown: Path) -> Iterator[Problem]:
        """Yield filters and tests that are not there, and what would let text become markup."""
        for part in parts:
            match part:
                case nodes.Filter():
                    yield from _unnamed("filter", part, self._environment.filters, shown)
                case nodes.Test():
                    yield from _unnamed("test", part, self._environment.tests, shown)
                case nodes.EvalContextModifier():
                    yield _unsafe("'autoescape' may not be used", Place(shown, part.lineno))
                case _:
                    pass


def _built_on(parts: Sequence[nodes.Node], shown: Path) -> Iterator[tuple[str, Place]]:
    for part in parts:
        if isinstance(part, _BUILT_ON):
            yield from ((name, Place(shown, part.lineno)) for name in _names_in(part))


def _overriding(tree: nodes.Template, shown: Path) -> Iterator[tuple[str, Place]]:
    """Yield the outermost blocks of a template that extends another."""
    if any(isinstance(part, nodes.Extends) for part in tree.body):
        for part in tree.body:
            if isinstance(part, nodes.Block):
                yield part.name, Place(shown, part.lineno)


def _names_in(node: Any) -> list[str]:
    """Return the templates that one tag names; what is computed shows only when filled."""
    try:
        named = node.template.as_const()
    except nodes.Impossible:
        return []
    return [named] if isinstance(named, str) else list(named)


def _missing(shelf: Shelf, name: str, place: Place | None) -> Problem:
    folders = dict.fromkeys(shown.as_posix() for _, shown in shelf.folders)
    hint = "looked in " + ", ".join(folders)
    return Problem(f"there is no template {name!r}", place, hint, "no-template")


def _unnamed(what: str, node: Any, known: Mapping[str, Any], shown: Path) -> Iterator[Problem]:
    place = Place(shown, node.lineno)
    if node.name in known:
        return
    if node.name in JINJAS:
        yield _unsafe(f"the filter {node.name!r} may not be used", place)
    else:
        hint = near(node.name, known)
        yield Problem(f"there is no {what} {node.name!r}", place, hint, "template-filter")
    node.name = next(iter(known))  # so that Jinja, which stops at one, can go on looking


def _unsafe(message: str, place: Place) -> Problem:
    hint = "remove it: facts print as words, and emphasis and links already come through"
    return Problem(message, place, hint, "template-unsafe")


def _undeclared(
    tree: nodes.Template,
    parts: Sequence[nodes.Node],
    source: str,
    shown: Path,
    known: frozenset[str],
) -> Iterator[Problem]:
    unknown = meta.find_undeclared_variables(tree) - known
    for part in parts:
        if isinstance(part, nodes.Name) and part.name in unknown:
            unknown.remove(part.name)
            hint = near(part.name, known) or "known: " + ", ".join(sorted(known))
            place = _place_of(part, source, shown)
            yield Problem(f"unknown variable {part.name!r}", place, hint, "template-variable")


def _place_of(name: nodes.Name, source: str, shown: Path) -> Place:
    line = source.split("\n")[name.lineno - 1]
    found = re.search(rf"\b{re.escape(name.name)}\b", line)
    return Place(shown, name.lineno, found.start() + 1 if found else 0)


def _given(parts: Sequence[nodes.Node]) -> frozenset[str]:
    """Return the names a template gives itself; Jinja does not see them from inside a block."""
    return frozenset(name for part in parts for name in _names_given(part))


def _names_given(part: nodes.Node) -> list[str]:
    match part:
        case nodes.Name(ctx="store"):
            return [part.name]
        case nodes.Macro():
            return [part.name]
        case nodes.Import():
            return [part.target]
        case nodes.FromImport():
            return [name[-1] if isinstance(name, tuple) else name for name in part.names]
        case _:
            return []


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:].rstrip(".")
