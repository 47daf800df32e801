"""Let nothing but words be made into words: no template prints a whole case, or a list of them."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from jinja2 import Environment, Undefined, nodes
from jinja2.nodes import EvalContext
from jinja2.runtime import Context

from generator.gate.dossier import Words

# Filters that make words of whatever they are given.
SPEAKING = (
    "begun", "capitalize", "e", "escape", "lower", "quoted", "replace", "string", "title", "trim",
    "upper",
)  # fmt: skip
# What a template may ask of a text itself; the rest would print a structure, or blanks without end.
METHODS = frozenset(
    {
        "capitalize", "casefold", "count", "endswith", "find", "isdigit", "lower", "lstrip",
        "removeprefix", "removesuffix", "replace", "rstrip", "split", "startswith", "strip",
        "title", "upper",
    }
)  # fmt: skip
_GIVEN_BY_JINJA = (Context, Environment, EvalContext)


class NotWordsError(TypeError):
    """Raised for a value that is not something a paper can say, such as a whole case."""


def word(value: Any) -> Any:
    """Return a value that can be made into words, or refuse it; what is undefined tells itself."""
    if isinstance(value, bool) or not isinstance(value, Words | str | int | float | Undefined):
        raise NotWordsError
    return value


def of_words(speak: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter, or a function of templates, that takes words alone."""

    @wraps(speak)
    def checked(*given: Any, **named: Any) -> Any:
        for value in (*given, *named.values()):
            if not isinstance(value, _GIVEN_BY_JINJA):
                word(value)
        return speak(*given, **named)

    return checked


def speak_in_sums(tree: nodes.Template, environment: Environment) -> None:
    """Have each part of `a ~ b` pass the filter that takes words alone."""
    for whole in tree.find_all(nodes.Concat):
        whole.nodes = [_as_words(part, environment) for part in whole.nodes]


def _as_words(part: nodes.Expr, environment: Environment) -> nodes.Expr:
    return nodes.Filter(
        part, "string", [], [], None, None, lineno=part.lineno, environment=environment
    )
