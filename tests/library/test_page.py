"""The page on our library has its tables from the lists of statements, and from the library."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

import pytest

from generator.facts.envelope import Fact
from generator.facts.registers import Source
from generator.facts.texts import plain_words
from tests.checkout import ROOT
from tests.tools.statements import LISTS, Statement, library, our_own, statements

PAGE = ROOT / "docs" / "library.md"
TEXTS = {path.stem for path in LISTS}


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return a table as Markdown has it."""
    heads = tuple(heads)
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(map(str, cells))} |\n" for cells in lines)


def texts() -> str:
    """Return what became of the statements of each text."""
    heads = ("text", "its record", "statements", "left out", "records that carry them")
    return table(heads, (_row(text) for text in sorted(TEXTS, key=_came_out)))


def _row(text: str) -> tuple[object, ...]:
    listed = [one for one in statements() if one.source == text]
    left_out = sum(bool(one.left_out) for one in listed)
    records = {id for one in listed for id in one.records}
    return _title(text), f"`{text}`", len(listed), left_out, len(records)


def left_out() -> str:
    """Return the statements that no record carries, with the reasons."""
    lost = sorted(
        (one for one in statements() if one.left_out), key=lambda one: _came_out(one.source)
    )
    return table(("where", "what it says", "why it was left out"), map(_lost, lost))


def _lost(one: Statement) -> tuple[str, str, str]:
    return f"`{one.source}`, {one.paragraph}", one.says, one.left_out


def own() -> str:
    """Return what the library holds that no statement gives, with the reasons."""
    return table(
        ("records", "why they are there"), ((len(each.records), each.why) for each in our_own())
    )


def second_hand() -> str:
    """Return the works that records cite and nobody here has read, with how many cite each."""
    cited = Counter(
        str(source.id)
        for fact in library().values()
        if isinstance(fact, Fact)
        for source in fact.sources
        if source.in_
    )
    rows = ((_title(id), f"`{id}`", cited[id]) for id in sorted(cited))
    return table(("work", "its record", "facts that cite it"), rows)


def _title(id: str) -> str:
    return plain_words(_source(id).title)


def _came_out(id: str) -> str:
    return str(_source(id).out)


def _source(id: str) -> Source:
    source = library()[id]
    assert isinstance(source, Source)
    return source


MARKED = re.compile(r"<!-- (texts|left out|own|second hand) -->\n.*?<!-- end -->", re.DOTALL)
TABLES: dict[str, Callable[[], str]] = {
    "texts": texts,
    "left out": left_out,
    "own": own,
    "second hand": second_hand,
}


def filled_in(page: str) -> str:
    """Return the page with its tables as they are now."""
    return MARKED.sub(_made, page)


def _made(marked: re.Match[str]) -> str:
    name = marked.group(1)
    return f"<!-- {name} -->\n{TABLES[name]()}<!-- end -->"


def test_the_page_tells_what_the_lists_tell(request: pytest.FixtureRequest) -> None:
    page = PAGE.read_text(encoding="utf-8")
    if request.config.getoption("--accept"):
        PAGE.write_text(filled_in(page), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == filled_in(page), "right? then run: pytest --accept"


def test_each_record_that_the_page_names_exists() -> None:
    named = re.findall(r"`([a-z]{2}-[a-z0-9-]+)`", PAGE.read_text(encoding="utf-8"))
    assert [id for id in named if id not in library()] == []
