"""Read a template for what is known of it alone: its faults, what it gives and builds on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeGuard

from jinja2 import (
    DictLoader,
    Environment,
    TemplateAssertionError,
    TemplateSyntaxError,
    meta,
    nodes,
)
from jinja2.filters import FILTERS as JINJAS

from generator.compose.templates.attributes import is_known
from generator.compose.templates.environment import environment_of
from generator.compose.templates.forms import faulty_forms
from generator.compose.templates.kinds import faulty_kinds
from generator.compose.templates.source import check_source, without_comments
from generator.compose.templates.syntax import told
from generator.errors import Place, Problem, near
from generator.languages.catalogue import ENGLISH

_MANY_DIGITS = re.compile(r"[0-9_]{4301,}")  # more than Python reads
_BUILDING = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


@dataclass(frozen=True, slots=True)
class Building:
    """A tag that builds on another template, by its name."""

    tag: nodes.Node
    name: str
    place: Place


@dataclass(frozen=True, slots=True, eq=False)
class ParsedTemplate:
    """One template: its own faults, its parts, and the templates it builds on.

    `tree` is missing if it cannot be read. `given` are the names it gives itself, which Jinja does
    not see from inside a block, `own` those of them whose values may have parts of their own;
    `asked` those that Jinja sees nobody give. `lookups` are the places that ask a name for a part,
    which may be a template's macro, `unnamed` those that ask for what no value has, `taking` the
    tags that take macros from another template.
    """

    shown: Path
    problems: Sequence[Problem]
    source: str = ""
    tree: nodes.Template | None = None
    parts: Sequence[nodes.Node] = ()
    building: Sequence[Building] = ()
    given: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    blocks: frozenset[str] = frozenset()
    lookups: Mapping[str, Sequence[nodes.Getattr]] = field(default_factory=dict)
    unnamed: Sequence[nodes.Getattr] = ()
    taking: Sequence[nodes.FromImport] = ()
    own: frozenset[str] = frozenset()

    @property
    def parents(self) -> Sequence[Building]:
        """What it extends."""
        return [one for one in self.building if isinstance(one.tag, nodes.Extends)]

    def line(self, node: nodes.Node) -> Place:
        """Return the place of a part."""
        return Place(self.shown, node.lineno)


@lru_cache(maxsize=512)  # ours are in each house and in each audience's reach
def parsed(source: str, shown: Path) -> ParsedTemplate:
    """Return a template, by what stands in its file and how messages call that."""
    if not source.strip():
        hint = "write its page, or delete the file"
        problem = Problem("the template is empty", Place(shown, 1), hint, "template-syntax")
        return ParsedTemplate(shown, [problem])
    problems = [
        *check_source(source, shown),
        *faulty_forms(source, shown),
        *faulty_kinds(source, shown),
    ]
    environment = environment_of(DictLoader({}), ENGLISH)
    try:
        tree = environment.parse(source)
        parts = list(tree.find_all(nodes.Node))
    except ValueError:
        return ParsedTemplate(shown, [*problems, _too_many_digits(source, shown)])
    except TemplateSyntaxError as error:
        return ParsedTemplate(shown, [*problems, told(error.lineno, source, shown)])
    except RecursionError:
        return ParsedTemplate(shown, [_too_deep(shown)])
    problems += [*_unusable(parts, environment, shown), *_twice(parts, shown), *_lost(tree, shown)]
    problems += _computed(parts, shown)
    try:
        asked = frozenset(meta.find_undeclared_variables(tree))
    except TemplateAssertionError as error:
        return ParsedTemplate(shown, [*problems, _out_of_place(error, shown)])
    except RecursionError:
        return ParsedTemplate(shown, [*problems, _too_deep(shown)])
    return ParsedTemplate(
        shown=shown,
        problems=problems,
        source=source,
        tree=tree,
        parts=parts,
        building=list(_building(parts, shown)),
        given=frozenset(name for part in parts for name in _names_given(part)),
        asked=asked,
        blocks=frozenset(part.name for part in parts if isinstance(part, nodes.Block)),
        lookups=_lookups(parts),
        unnamed=[part for part in parts if _asks_for_what_nothing_has(part)],
        taking=[part for part in parts if isinstance(part, nodes.FromImport)],
        own=frozenset(_own_values(parts)),
    )


def _too_deep(shown: Path) -> Problem:
    hint = "take parts of it into macros, or write it in steps with {% set %}"
    message = "tags or brackets are nested too deeply"
    return Problem(message, Place(shown, 1, 1), hint, "template-syntax")


def _out_of_place(error: TemplateAssertionError, shown: Path) -> Problem:
    """Return what Jinja can read, but not where it stands."""
    message, hint = "this tag or filter may not stand here", "docs/contract.md says what may"
    if "extend" in (error.message or ""):
        message = "{% extends %} may not stand inside another tag"
        hint = "write it once, at the top of the template"
    return Problem(message, Place(shown, error.lineno), hint, "template-syntax")


def _too_many_digits(source: str, shown: Path) -> Problem:
    digits = _MANY_DIGITS.search(source)
    line = source.count("\n", 0, digits.start()) + 1 if digits else 1
    hint = "write a shorter number, or put it in quotation marks"
    return Problem("this number has too many digits", Place(shown, line), hint, "template-syntax")


# Filters and tests --------------------------------------------------------------------------------


def _unusable(
    parts: Sequence[nodes.Node], environment: Environment, shown: Path
) -> Iterator[Problem]:
    """Yield filters and tests that are not there, and what would let text become markup."""
    for part in parts:
        match part:
            case nodes.Filter():
                yield from _unnamed("filter", part, environment.filters, shown)
            case nodes.Test():
                yield from _unnamed("test", part, environment.tests, shown)
            case nodes.EvalContextModifier():
                yield _unsafe("'autoescape' may not be used", Place(shown, part.lineno))
            case _:
                pass


def _unnamed(what: str, node: Any, known: Mapping[str, Any], shown: Path) -> Iterator[Problem]:
    place = Place(shown, node.lineno)
    if node.name in known:
        return
    if node.name in JINJAS:
        yield _unsafe(f"the filter {node.name!r} may not be used", place)
    else:
        words = sorted(name for name in known if name.isalpha())
        hint = near(node.name, words) or "known: " + ", ".join(words)
        yield Problem(f"there is no {what} {node.name!r}", place, hint, "template-filter")
    node.name = next(iter(known))  # so that Jinja, which stops at one, can go on looking


def _unsafe(message: str, place: Place) -> Problem:
    hint = "remove it: facts print as words, and emphasis and links already come through"
    return Problem(message, place, hint, "template-unsafe")


# Parts of values ----------------------------------------------------------------------------------


def _lookups(parts: Sequence[nodes.Node]) -> dict[str, list[nodes.Getattr]]:
    found: dict[str, list[nodes.Getattr]] = {}
    for part in parts:
        match part:
            case nodes.Getattr(node=nodes.Name(name=name, ctx="load")):
                found.setdefault(name, []).append(part)
            case _:
                pass
    return found


def _asks_for_what_nothing_has(part: nodes.Node) -> TypeGuard[nodes.Getattr]:
    return isinstance(part, nodes.Getattr) and not (is_known(part.attr) or part.attr[:1] == "_")


def _own_values(parts: Sequence[nodes.Node]) -> Iterator[str]:
    """Yield the names that are set to values which may have parts of their own."""
    for part in parts:
        match part:
            case nodes.Assign(target=nodes.Name(name=name), node=nodes.Call() | nodes.Dict()):
                yield name
            case _:
                pass


# Blocks -------------------------------------------------------------------------------------------


def _twice(parts: Sequence[nodes.Node], shown: Path) -> Iterator[Problem]:
    """Yield each block whose name another has already; Jinja, which stops at one, can go on."""
    seen: set[str] = set()
    for part in parts:
        if isinstance(part, nodes.Block):
            if part.name in seen:
                message = f"there are two blocks {part.name!r}"
                yield Problem(message, Place(shown, part.lineno), "keep one", "template-block")
                part.name = f"{part.name}-{len(seen)}"
            seen.add(part.name)


def _lost(tree: nodes.Template, shown: Path) -> Iterator[Problem]:
    """Yield what a template that extends another says outside its blocks: nobody would read it."""
    if not any(isinstance(part, nodes.Extends) for part in tree.body):
        return
    for output in tree.find_all(nodes.Output) if tree.body else ():
        if output in tree.body:
            for word in output.nodes:
                yield from _lost_words(word, shown)


def _lost_words(word: nodes.Expr, shown: Path) -> Iterator[Problem]:
    text = without_comments(word.data) if isinstance(word, nodes.TemplateData) else "x"
    if text.strip():
        line = word.lineno + text[: len(text) - len(text.lstrip())].count("\n")
        hint = "put it inside {% block … %}"
        yield Problem("what stands outside of blocks is lost", Place(shown, line), hint)


# What it builds on --------------------------------------------------------------------------------


def _building(parts: Sequence[nodes.Node], shown: Path) -> Iterator[Building]:
    for part in parts:
        if isinstance(part, _BUILDING):
            yield from (Building(part, n, Place(shown, part.lineno)) for n in _names_in(part))


def _computed(parts: Sequence[nodes.Node], shown: Path) -> Iterator[Problem]:
    for part in parts:
        if isinstance(part, _BUILDING) and not _names_in(part):
            hint = 'such as {% extends "base/letter.html" %}'
            message = "the name of a template stands in quotation marks"
            yield Problem(message, Place(shown, part.lineno), hint, "template-syntax")


def _names_in(node: Any) -> list[str]:
    """Return the templates that one tag names; none if their names are computed."""
    try:
        named = node.template.as_const()
    except nodes.Impossible:
        return []
    return [named] if isinstance(named, str) else list(named)


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


def place_of(name: nodes.Name, template: ParsedTemplate) -> Place:
    """Return where a name stands in its line."""
    line = template.source.split("\n")[name.lineno - 1]
    found = re.search(rf"\b{re.escape(name.name)}\b", line)
    return Place(template.shown, name.lineno, found.start() + 1 if found else 0)
