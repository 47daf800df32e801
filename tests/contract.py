"""The contract with those who write templates, as a page: every name, with its type and meaning."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise

from generator.gate import dossier
from generator.gate.dossier import Dossier, Words
from generator.page import CLASSES, TAGS
from generator.templates.environment import FILTERS

_LEAD = """\
# What a template may rely on

This page is made from the code (`pytest tests/test_docs_contract.py --accept` writes it anew), so
it is true. `docs/templates.md` tells how to use it.

A template sees the names under **Dossier**, and what they hold; it sees nothing else. Words, and
only words, print with `{{ … }}`; a list is gone through with `{% for … %}`. A name that is not here
is an error with the template's own line.
"""
_OURS = """\
`listed` joins names as prose does; `begun` gives a word its first capital; `quoted` puts a title
into the quotation marks of the language. `_("…")` and `{% trans %}…{% endtrans %}` say fixed words
in the language of the paper; `ordinals` are First, Second, Third …
"""
_PRINTED = {"str": "words", "bool": "yes or no", "Words": "words with emphasis and references"}


def page() -> str:
    """Return the whole page."""
    parts = [_LEAD, _values(), _filters(), _tags()]
    return "\n".join(parts)


def _values() -> str:
    kinds = [kind for kind in vars(dossier).values() if _is_told(kind) and kind is not Words]
    others = sorted((kind for kind in kinds if kind is not Dossier), key=lambda kind: kind.__name__)
    return "\n".join(_value(kind) for kind in (Dossier, *others))


def _is_told(kind: object) -> bool:
    is_ours = getattr(kind, "__module__", "") == dossier.__name__
    return isinstance(kind, type) and is_dataclass(kind) and is_ours


def _value(kind: type) -> str:
    told = " ".join((kind.__doc__ or "").split())
    rows = [f"| `{name}` | {type} | {words} |" for name, type, words in _told(kind)]
    table = "\n".join(["| name | what it is | meaning |", "|---|---|---|", *rows])
    return f"## {kind.__name__}\n\n{told}\n\n{table}\n"


def _told(kind: type) -> Iterator[tuple[str, str, str]]:
    words = dict(pair for cls in reversed(kind.__mro__) for pair in _docstrings(cls))
    assert is_dataclass(kind)
    for field in fields(kind):
        yield field.name, _type(str(field.type)), words[field.name]


def _docstrings(cls: type) -> Iterator[tuple[str, str]]:
    if not _is_told(cls):
        return
    (body,) = ast.parse(inspect.getsource(cls)).body
    assert isinstance(body, ast.ClassDef)
    for field, words in pairwise(body.body):
        match field, words:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(told))),
            ):
                yield name, " ".join(told.split())
            case _:
                continue


def _type(written: str) -> str:
    """Return a type as somebody reads it who does not write Python."""
    name = written.replace("<class '", "").replace("'>", "").replace("generator.gate.dossier.", "")
    name = name.replace("generator.document.", "").replace("ForwardRef('", "").replace("')", "")
    if name.startswith("tuple["):
        return f"list of {_type(name.removeprefix('tuple[').removesuffix(', ...]'))}"
    if name.endswith(" | None"):
        return f"{_type(name.removesuffix(' | None'))}, or nothing"
    return _PRINTED.get(name, name)


def _filters() -> str:
    names = ", ".join(f"`{name}`" for name in sorted(FILTERS))
    return f"## Filters\n\n{names}.\n\n{_OURS}"


def _tags() -> str:
    rows = [f"| `<{tag}>` | {_coded(known)} | {_styles(tag)} |" for tag, known in TAGS.items()]
    head = ["## Tags", "", "| tag | attributes | what `class` may say |", "|---|---|---|"]
    return "\n".join([*head, *rows, ""])


def _styles(tag: str) -> str:
    return _coded(CLASSES.get(tag, frozenset()))


def _coded(words: frozenset[str]) -> str:
    return ", ".join(f"`{word}`" for word in sorted(words))
