"""Whatever is typed in the place of a value becomes a problem in our words, never a crash."""

import copy
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cache, reduce
from operator import getitem
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.errors import BriefError, Problem
from generator.facts.kinds import KINDS
from generator.facts.reading import Implied, read_facts
from generator.house.audiences import Audience
from generator.house.brandfile import read_brand
from generator.house.briefs import Brief
from generator.paper.brand import PLAIN
from generator.yamlfile import parse_yaml
from generator.yamlfile.models import keys_of, validate
from tests.checkout import ROOT
from tests.houses.ruritania import FILES, ORDER

FACTS = sorted(file for file in FILES if file.startswith("facts/"))
PROFILE = "templates/partners/audience.yaml"
OURS = ROOT / "templates" / "_brand.yml"
DELETED, RENAMED = "deleted", "renamed"
WRONG = ["", " ", "7", "[[", "2021-13", "Žofia", [], ["a"], [[]], {}, {"id": "a"}, [{}], {"a": {}}]


def paths_in(value: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every value in a tree."""
    steps: Iterable[tuple[Any, Any]] = enumerate(value) if isinstance(value, list) else ()
    for step, inner in value.items() if isinstance(value, dict) else steps:
        yield (*here, step)
        yield from paths_in(inner, (*here, step))


@cache
def tree_of(file: str) -> Any:
    text = OURS.read_text(encoding="utf-8") if file == OURS.name else FILES[file]
    return yaml.load(text, Loader=yaml.BaseLoader)


def each_spoilt(file: str) -> Iterator[str]:
    """Yield the file with each value in turn deleted, renamed, or replaced."""
    for path in paths_in(tree_of(file)):
        for wrong in (DELETED, RENAMED, *WRONG):
            yield with_wrong(file, [(path, wrong)])


def with_wrong(file: str, changes: list[tuple[tuple[Any, ...], Any]]) -> str:
    """Return the file with the values at some paths changed, as far as they still are there."""
    tree = copy.deepcopy(tree_of(file))
    for (*above, last), wrong in changes:
        with suppress(KeyError, IndexError, TypeError):
            change(reduce(getitem, above, tree), last, wrong)
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)


def change(holder: Any, last: Any, wrong: Any) -> None:
    match wrong:
        case "deleted":
            del holder[last]
        case "renamed" if isinstance(holder, dict):
            holder["Anton Rassendyll"] = holder.pop(last)
        case _:
            holder[last] = copy.deepcopy(wrong)


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[str, str]:
    """A file of facts with two or three values changed."""
    file = draw(st.sampled_from(FACTS))
    path = st.sampled_from(list(paths_in(tree_of(file))))
    change = st.tuples(path, st.sampled_from([DELETED, RENAMED, *WRONG]))
    return file, with_wrong(file, draw(st.lists(change, min_size=2, max_size=3)))


def are_told(problems: Sequence[Problem]) -> bool:
    """Return whether there are problems, each with its place and a sentence."""
    return bool(problems) and all(problem.place and problem.message for problem in problems)


@settings(max_examples=250, deadline=None)
@given(spoilt())
def test_a_spoilt_file_of_facts_gives_records_and_located_problems(
    tmp_path_factory: pytest.TempPathFactory, spoilt: tuple[str, str]
) -> None:
    file, text = spoilt
    path = tmp_path_factory.getbasetemp() / "spoilt.yaml"
    path.write_text(text, encoding="utf-8")
    assert is_told_or_kept(path, file, text)


@pytest.mark.prove
@pytest.mark.parametrize("file", FACTS)
def test_each_value_of_each_fact_spoilt_in_each_way_is_told(tmp_path: Path, file: str) -> None:
    path = tmp_path / "spoilt.yaml"
    for text in each_spoilt(file):
        path.write_text(text, encoding="utf-8")
        assert is_told_or_kept(path, file, text)


def is_told_or_kept(path: Path, file: str, text: str) -> bool:
    """Return whether a file has located problems, or each of its records was read."""
    try:
        read = read_facts(path, Path(file), Implied())
    except BriefError as error:
        return are_told(error.problems)
    if read.problems:
        return are_told(read.problems)
    return len(read.records) == sum(map(len, records_of(text)))


def records_of(text: str) -> Iterator[list[Any]]:
    tree = yaml.load(text, Loader=yaml.BaseLoader)
    return (records for kind, records in tree.items() if kind in KINDS)


@pytest.mark.parametrize(("file", "model"), [(ORDER, Brief), (PROFILE, Audience)])
def test_each_value_of_a_brief_or_audience_spoilt_in_each_way_is_told(
    file: str, model: type[BaseModel]
) -> None:
    texts = list(each_spoilt(file))
    read = [validate(model, parse_yaml(text.encode(), Path(file)), "this") for text in texts]
    refused = [problems for problems in read if isinstance(problems, list)]
    assert all(map(are_told, refused))
    assert len(refused) > len(texts) / 2  # the others are lists cut short, and other good words


@pytest.mark.prove
def test_each_value_of_a_brand_spoilt_in_each_way_is_told(tmp_path: Path) -> None:
    for text in each_spoilt(OURS.name):
        (tmp_path / "_brand.yml").write_text(text, encoding="utf-8")
        assert is_brand_or_told(tmp_path / "_brand.yml")


def is_brand_or_told(path: Path) -> bool:
    try:
        brand = read_brand(path, Path("templates/_brand.yml"), PLAIN)
    except BriefError as error:
        return are_told(error.problems)
    return bool(brand.text_family and brand.heading_family)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=120))
def test_any_bytes_after_a_good_beginning_are_records_or_problems(
    tmp_path_factory: pytest.TempPathFactory, tail: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(b"events:\n- id: rt-a\n  " + tail)
    try:
        problems = read_facts(path, Path("facts/any.yaml"), Implied()).problems
    except BriefError as error:
        problems = error.problems
    assert are_told(problems)  # whatever follows, nobody vouches for the event


def test_the_keys_of_a_kind_are_those_an_editor_types() -> None:
    assert "URL" in keys_of(KINDS["sources"])
    assert not {"url", "where", "@where"} & keys_of(KINDS["sources"])
