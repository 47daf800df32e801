"""The contract with those who write templates, as a page: every name, with its type and meaning."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from generator import bounds
from generator.authoring.schema.docstrings import told_in
from generator.compose import reader, recipe
from generator.compose.page import CLASSES, TAGS
from generator.compose.templates.environment import CALLED, Loader, environment_of
from generator.gate import dossier
from generator.gate.dossier import Dossier, Words
from generator.house.shelf import PIECES, Shelf
from generator.languages.catalogue import ENGLISH
from generator.pictures import drawing
from generator.shipped import our_templates
from generator.writers import bounded
from generator.yamlfile import builder, source

_LEAD = """\
# What a template may rely on

This page is made from the code (`pytest tests/docs/test_contract.py --accept` writes it anew), so
it is true. `docs/templates.md` tells how to use it.

A template sees the names under **Dossier**, and what they hold; it sees nothing else. Words, and
only words, print with `{{ … }}`; a list is gone through with `{% for … %}`. A name that is not here
is an error with the template's own line.
"""
_FILTERS = {
    "abs": "a number without its sign",
    "batch": "a list in rows of so many",
    "begun": "words with the capital that begins a sentence; ours",
    "capitalize": "words with one capital, at the beginning",
    "count": "how many a list has; the same as `length`",
    "d": "another value where there is none; the same as `default`",
    "default": "another value where there is none",
    "e": "does nothing here: all that is printed is safe already",
    "escape": "does nothing here: all that is printed is safe already",
    "first": "the first of a list",
    "groupby": "a list in groups that have a part in common",
    "int": "words as a whole number",
    "items": "the pairs of a mapping",
    "join": "a list in one line, with something between",
    "last": "the last of a list",
    "length": "how many a list has",
    "list": "a list, made of what can be gone through",
    "listed": "names joined as prose does: A, B and C; ours",
    "lower": "words in small letters",
    "map": 'a part of each in a list: `cases\\|map(attribute="title")`',
    "max": "the greatest of a list",
    "min": "the least of a list",
    "quoted": "a title in the quotation marks of the language; ours",
    "reject": "a list without those that pass a test",
    "rejectattr": "a list without those that have a part",
    "replace": "words with some replaced",
    "reverse": "a list backwards",
    "round": "a number rounded",
    "select": "those of a list that pass a test",
    "selectattr": 'those of a list that have a part: `cases\\|selectattr("asks")`',
    "slice": "a list in so many columns",
    "sort": "a list in order",
    "string": "a value as words",
    "sum": "the sum of a list; lists joined, with `start=()`",
    "title": "words with a capital each",
    "trim": "words without blanks around them",
    "truncate": "words cut short",
    "unique": "a list with each only once",
    "upper": "words in capitals",
    "wordcount": "how many words there are",
}
_GLOBALS = {
    "called": "words: what the document calls itself, by its own `{% set kind = … %}`",
    "_": '`_("Cases")`: fixed words in the language of the paper; they stand in the catalogue',
    "gettext": "the same as `_`",
    "ngettext": '`ngettext("%(num)s case", "%(num)s cases", 3)`: in the form for a number',
    "npgettext": "the same, in one of several meanings",
    "ordinals": "list of words: First, Second, Third …, in the language of the paper",
    "pgettext": '`pgettext("in a sentence", "case")`: fixed words in one of several meanings',
}
_MACRO = re.compile(r"\{#- ([^#\n]*?) -#\}\n\{% macro (\w+\([^)]*\))")
_BLOCK = re.compile(r"\{% block (\w+)")
_COMMENT = re.compile(r"\{#(.*?)#\}", re.DOTALL)
_PRINTED = {"str": "words", "bool": "yes or no", "Words": "words with emphasis and references"}


def page() -> str:
    """Return the whole page."""
    parts = [_LEAD, _values(), _globals(), _filters(), _pages(), _pieces(), _tags(), _bounds()]
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
    words = dict(pair for cls in reversed(kind.__mro__) if _is_told(cls) for pair in told_in(cls))
    assert is_dataclass(kind)
    for field in fields(kind):
        yield field.name, _type(str(field.type)), words[field.name]


def _type(written: str) -> str:
    """Return a type as somebody reads it who does not write Python."""
    name = written.replace("<class '", "").replace("'>", "").replace("generator.gate.dossier.", "")
    name = (
        name.replace("generator.paper.document.", "").replace("ForwardRef('", "").replace("')", "")
    )
    if name.startswith("tuple["):
        return f"list of {_type(name.removeprefix('tuple[').removesuffix(', ...]'))}"
    if name.endswith(" | None"):
        return f"{_type(name.removesuffix(' | None'))}, or nothing"
    return _PRINTED.get(name, name.strip("'"))


def _globals() -> str:
    known = environment_of(Loader(Shelf((), (Path(), Path()))), ENGLISH).globals
    rows = [f"| `{name}` | {_GLOBALS[name]} |" for name in sorted({*known, CALLED})]
    told = "`{% trans %}…{% endtrans %}` says fixed words with values in them."
    return "\n".join(["## Fixed words", "", told, "", *_head("name"), *rows, ""])


def _filters() -> str:
    known = environment_of(Loader(Shelf((), (Path(), Path()))), ENGLISH).filters
    rows = [f"| `{name}` | {_FILTERS[name]} |" for name in sorted(known)]
    told = "A filter stands after a value: `{{ occasion.hosts|listed }}`."
    return "\n".join(["## Filters", "", told, "", *_head("filter"), *rows, ""])


def _pages() -> str:
    """Return the pages that may be extended, each with its blocks."""
    told = "What `{% extends %}` may name, and the blocks that a template may write anew."
    rows = [
        f"| `base/{page.name}` | {_first_words(page)} | {_listed(_BLOCK, page)} |"
        for page in sorted((our_templates() / "base").glob("*.html"))
        if not page.stem.endswith(PIECES)
    ]
    head = ["| page | what it is | blocks |", "|---|---|---|"]
    return "\n".join(["## Pages and their blocks", "", told, "", *head, *rows, ""])


def _first_words(page: Path) -> str:
    """Return the first sentence of the comment that a page begins with."""
    comment = _COMMENT.search(page.read_text(encoding="utf-8"))
    assert comment
    return re.split(r"(?<=\.)\s", " ".join(comment[1].split()))[0]


def _listed(found: re.Pattern[str], page: Path) -> str:
    return ", ".join(f"`{name}`" for name in found.findall(page.read_text(encoding="utf-8")))


def _pieces() -> str:
    """Return what pages are put together from, macro by macro."""
    told = (
        "A page of ours has imported these; a block in a template that extends it may use those "
        "that stand in the page's own `{% import %}` lines: `{{ pieces.cite(fact) }}`. A page of "
        'your own imports them itself: `{% import "base/pieces.html" as pieces %}`.'
    )
    rows = [
        f"| `{page.stem.replace('-', '_')}.{call}` | {words} |"
        for page in sorted((our_templates() / "base").glob(f"*{PIECES}.html"))
        for words, call in _MACRO.findall(page.read_text(encoding="utf-8"))
    ]
    return "\n".join(["## Pieces", "", told, "", *_head("piece"), *rows, ""])


def _head(first: str) -> list[str]:
    return [f"| {first} | meaning |", "|---|---|"]


def _tags() -> str:
    rows = [f"| `<{tag}>` | {_coded(known)} | {_styles(tag)} |" for tag, known in TAGS.items()]
    head = ["## Tags", "", "| tag | attributes | what `class` may say |", "|---|---|---|"]
    return "\n".join([*head, *rows, ""])


def _styles(tag: str) -> str:
    return _coded(CLASSES.get(tag, frozenset()))


def _coded(words: frozenset[str]) -> str:
    return ", ".join(f"`{word}`" for word in sorted(words))


def _bounds() -> str:
    told = (
        "What takes more is ended or refused in one message, at its place, and nothing is written. "
        "Time is the work of the processor, so a slow machine ends nothing that is right."
    )
    longer = f"{bounds.SECONDS_A_SIGN * 1000} ms and {bounds.BYTES_A_SIGN // 1024} kB"
    rows = [
        f"| filling, composing or writing a paper | {bounds.SECONDS:g} s, and "
        f"{bounds.MORE_BYTES >> 20} MB more than is in use; {longer} more for each sign |",
        f"| a filled page | {recipe.MOST_SIGNS:,} signs, its tags among them, "
        f"and {reader.MOST_PARTS:,} parts |",
        f"| a paper | {bounded.MOST_SIGNS:,} signs |",
        f"| a file that is read as text | {source.MAX_BYTES // 1_000_000} MB, lines of "
        f"{source.MAX_LINE:,} signs, {builder.MAX_VALUES:,} values |",
        f"| a picture | {drawing.MOST_PIXELS // 1_000_000} megapixels, "
        f"{drawing.LONGEST_SIDE:,} pixels a side |",
    ]
    return "\n".join(["## Bounds", "", told, "", "| what | at most |", "|---|---|", *rows, ""])
