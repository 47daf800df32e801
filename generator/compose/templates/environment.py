"""The sandbox that templates run in: what they may load, name, filter and print."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    StrictUndefined,
    TemplateNotFound,
    Undefined,
    nodes,
    pass_eval_context,
)
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.filters import do_join, make_attrgetter
from jinja2.nodes import EvalContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from generator.compose.templates.forms import faulty_forms
from generator.compose.templates.kinds import faulty_kinds
from generator.compose.templates.markup import printed
from generator.compose.templates.source import (
    check_source,
    has_words_outside,
    mark_places,
    without_comments,
)
from generator.compose.templates.words import (
    METHODS,
    SPEAKING,
    NotWordsError,
    of_words,
    speak_in_sums,
    word,
)
from generator.errors import Place
from generator.gate.dossier import Dossier, Words
from generator.house.shelf import Shelf
from generator.languages.catalogue import Catalogue
from generator.languages.typography import listed, quotes
from generator.yamlfile.source import refuse_forbidden

CALLED = "called"  # what the document that is filled calls itself
NAMES = (*(field.name for field in fields(Dossier)), CALLED)
ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")
_NOWHERE = Place(Path())  # the line is told by whoever fills the template
_EXTENDS = re.compile(r"\{%[-+]?\s*extends\b")
_BLOCK = re.compile(r"\{%[-+]?\s*block\s+(\w+)")
_FORMATTED = re.compile(r"%(?!\(\w+\)s|%)")  # more than a name: %d, or a width
_MARKUP = re.compile(r"[<&]")
_ESCAPING = re.compile(r"\{%[-+]?\s*autoescape\b")  # it would let a fact's text become markup
# What a template may do to a value. The others of Jinja's would print text as markup, print a
# value's insides, or fill the memory with blanks.
FILTERS = (
    "abs", "batch", "capitalize", "count", "d", "default", "e", "escape", "first", "groupby",
    "int", "items", "join", "last", "length", "list", "lower", "map", "max", "min", "reject",
    "rejectattr", "replace", "reverse", "round", "select", "selectattr", "slice", "sort", "string",
    "sum", "title", "trim", "truncate", "unique", "upper", "wordcount",
)  # fmt: skip


class FaultySourceError(ValueError):
    """Raised for a template that the page language does not know, before it is filled."""


class MissingError(UndefinedError):
    """Raised for a name that nothing has, or a number past the end of a list."""

    def __init__(self, name: object, *, in_list: bool) -> None:
        super().__init__()
        self.missing = name
        self.in_list = in_list


class Nothing(StrictUndefined):
    """What a template finds where nothing is: it fails by what was looked for, and where."""

    __slots__ = ()

    def __init__(self, *found: Any, **named: Any) -> None:
        super().__init__(*found, **named)
        if self._undefined_exception is UndefinedError:  # and not one that the sandbox asks for
            self._undefined_exception = self._told  # type: ignore[assignment]  # makes one

    def _told(self, _: str) -> MissingError:
        in_list = isinstance(self._undefined_obj, list | tuple)
        return MissingError(self._undefined_name, in_list=in_list)


class Loader(BaseLoader):
    """Finds templates on a shelf, and marks their places."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._blocks: dict[str, frozenset[str]] = {}
        self._extending: set[str] = set()
        self._loose: set[str] = set()

    @property
    def may_leave_out_words(self) -> bool:
        """Whether a template that extends another has words, or a block, that go nowhere."""
        return bool(self._loose) or any(
            name not in set().union(*(b for t, b in self._blocks.items() if t != template))
            for template in self._extending
            for name in self._blocks[template]
        )

    def get_source(self, environment: Any, template: str) -> Any:  # noqa: ARG002
        """Return a template's source with its places marked, as Jinja asks for it."""
        found = self._shelf.find(template)
        if found is None:
            raise TemplateNotFound(template)
        path, shown = found
        source = _looked_over(self._shelf.read(path, shown), shown)
        self._blocks[template] = source.blocks
        if source.extends:
            self._extending.add(template)
            if source.has_words_outside:
                self._loose.add(template)
        return source.marked, str(shown), None


@dataclass(frozen=True, slots=True)
class _Source:
    """A source with its places marked, and what it says outside and inside of its blocks."""

    marked: str
    blocks: frozenset[str]
    extends: bool
    has_words_outside: bool


@lru_cache(maxsize=512)  # ours are in each house and in each audience's reach
def _looked_over(source: str, shown: Path) -> _Source:
    """Return a source that the page language knows, ready to be compiled."""
    faults = (
        *check_source(source, shown),
        *faulty_forms(source, shown),
        *faulty_kinds(source, shown),
    )
    if not source.strip() or _ESCAPING.search(source) or faults:
        raise FaultySourceError
    tags = without_comments(source)
    return _Source(
        marked=mark_places(source, shown),
        blocks=frozenset(_BLOCK.findall(tags)),
        extends=bool(_EXTENDS.search(tags)),
        has_words_outside=has_words_outside(tags),
    )


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, without the sums that could take for ever or fill the memory."""

    intercepted_binops = frozenset({"**", "*", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Return a product or a rest of two small numbers; refuse all else, such as 9 ** 9 ** 9."""
        if operator == "**" or not (_is_small(left) and _is_small(right)):
            raise SecurityError
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may have a part of a value; of texts, only what is harmless."""
        if isinstance(obj, str) and attr not in METHODS:
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Offer no `format` of Jinja's own, so that it is asked whether a template may have it."""

    def _generate(self, source: nodes.Template, *given: Any, **named: Any) -> str:
        speak_in_sums(source, self)
        return super()._generate(source, *given, **named)


def _is_small(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) < 1_000_000


class _Compiled(BytecodeCache):
    """Keeps templates as code while the program runs: those of one brief serve the next."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key, bucket.checksum] = bucket.code


@cache  # filters are computed when a template is compiled, and some have their own language
def _compiled_in(language: str) -> _Compiled:  # noqa: ARG001
    return _Compiled()


def environment_of(loader: BaseLoader, catalogue: Catalogue) -> Sandbox:
    """Return the sandbox for the templates that a loader finds, with words from a catalogue."""
    environment = Sandbox(
        loader=loader,
        autoescape=True,
        undefined=Nothing,
        finalize=_finalize,
        extensions=["jinja2.ext.i18n"],
        bytecode_cache=_compiled_in(catalogue.language),
    )
    environment.policies["ext.i18n.trimmed"] = True
    environment.globals = {"ordinals": tuple(map(catalogue.say, ORDINALS))}
    _install(environment, catalogue)
    known = environment.filters
    environment.filters = {
        **{name: known[name] for name in FILTERS},
        **_spoken_filters(catalogue.language),
    }
    for name in SPEAKING:
        environment.filters[name] = of_words(environment.filters[name])
    return environment


def _install(environment: Any, catalogue: Catalogue) -> None:
    """Give templates `_("…")` and `{% trans %}`, whose words come from the catalogue."""

    def say(words: str) -> Markup:
        return _as_typed(words, catalogue.say(words))

    def say_many(one: str, many: str, count: int) -> Markup:
        return _as_typed(one + many, catalogue.say_many(one, many, count))

    def say_as(context: str, words: str) -> Markup:
        return _as_typed(words, catalogue.say_as(context, words))

    def say_many_as(context: str, one: str, many: str, count: int) -> Markup:
        return _as_typed(one + many, catalogue.say_many_as(context, one, many, count))

    environment.install_gettext_callables(
        say, say_many, newstyle=True, pgettext=say_as, npgettext=say_many_as
    )
    for name in ("gettext", "ngettext", "pgettext", "npgettext"):
        environment.globals[name] = of_words(environment.globals[name])
    environment.globals["_"] = environment.globals["gettext"]


def _as_typed(words: str, said: str) -> Markup:
    """Return what is said for words; it holds markup only if they do, so `&` is a sign in it.

    It may fill in names alone: `%(x)99999999s` would fill the memory with blanks.
    """
    if _FORMATTED.search(said):
        raise SecurityError
    return Markup(said) if _MARKUP.search(words) else escape(said)


def _spoken_filters(language: str) -> dict[str, Callable[..., str]]:
    """Return the filters that differ from language to language."""

    def names_listed(names: Iterable[Any], before: str = "") -> str:
        """Join names as prose does; `before` goes to each."""
        word(before)
        spoken = [_spoken(name) for name in names]
        if any(isinstance(name, Markup) for name in spoken):
            marked = [(escape(before) + name).strip() for name in spoken]
            return Markup(listed(marked, language))
        return listed([f"{before}{name}".strip() for name in spoken], language)

    def in_quotes(words: Any) -> str:
        opening, closing = quotes(language)
        return Markup("{}{}{}").format(Markup(opening), _spoken(words), Markup(closing))

    return {"join": _joined, "listed": names_listed, "quoted": in_quotes, "begun": _begun}


@pass_eval_context
def _joined(
    context: EvalContext, items: Iterable[Any], between: str = "", attribute: str | None = None
) -> str:
    """Join items as Jinja does, but those that are words of facts with all that is in them."""
    word(between)
    if attribute is not None:
        items = map(make_attrgetter(context.environment, attribute), items)
    whole: str = do_join(context, map(_spoken, items), between)
    return whole


def _spoken(value: Any) -> Any:
    """Return words of a fact as they print, and other words as they are."""
    return printed(value) if isinstance(value, Words) else word(value)


def _begun(words: str) -> str:
    """Return words as they begin a sentence: German keeps its capitals, other than `capitalize`."""
    return words[:1].upper() + words[1:]


def _finalize(value: Any) -> Any:
    """Return what `{{ value }}` prints, or refuse what are no words."""
    match value:
        case Words():
            return _spoken(value)
        case str():
            refuse_forbidden(value, _NOWHERE)
            return value
        case int() | Undefined() if not isinstance(value, bool):
            return value  # what is undefined then speaks for itself
        case _:
            raise NotWordsError
