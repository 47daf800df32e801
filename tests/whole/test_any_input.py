"""Whatever is typed is read as it was meant or told with its place: properties, not examples."""

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checks.checkup import check_all
from generator.errors import BriefError, Place, Problem
from generator.facts.reading import Implied, read_facts
from generator.facts.texts import FactInline, Listed, Ref, parse_prose
from generator.paper.document import Emphasis, Link, Strong, Text
from generator.yamlfile import Scalar, parse_yaml
from generator.yamlfile.invisible import without_invisible
from tests.houses.ruritania import FILES, PRESS, found_in

FILE = Path(PRESS)

# References ---------------------------------------------------------------------------------------

ids = st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True)
forms = st.sampled_from(["", "formal", "genitive", "short-name"])
refs = st.builds(Ref, ids, forms)
words = st.text(st.sampled_from('abc .,;!?()-–’"{}<>&é中\u00a0'), max_size=20)
marks = st.sampled_from(
    ["*a*", "**b**", " _c_ ", "[d](https://example.org)", "\\*", " * ", "~", "|"]
)
nasty = st.text(st.sampled_from("[]():*_\\!`<>&#{}|~ab-A1\n\t\u00a0\u200b\u0301é"), max_size=60)


@given(st.lists(words | marks | refs, max_size=12))
def test_the_references_of_a_text_are_those_that_were_written(parts: list[str | Ref]) -> None:
    prose = parse_prose("a" + "".join(map(str, parts)))
    written = [part for part in parts if isinstance(part, Ref)]
    assert [ref for paragraph in prose for ref in references(paragraph)] == written


def references(inlines: tuple[FactInline, ...]) -> Iterator[Ref]:
    """Yield the references in words, in order."""
    for inline in inlines:
        match inline:
            case Ref():
                yield inline
            case Strong() | Emphasis() | Link():
                yield from references(inline.inlines)
            case Listed():
                for item in inline.items:
                    yield from references(item)
            case Text():
                pass


@given(nasty | st.text(max_size=60))
def test_any_text_is_prose_or_refused_with_a_sentence(text: str) -> None:
    try:
        parse_prose(text)
    except ValueError as error:
        sentence = str(error)
    else:
        sentence = "a text"
    assert sentence.startswith(("a ", "an ", "this "))


@given(st.lists(ids, min_size=1, max_size=4), st.sampled_from([" ", "\n    ", "\n\n    "]))
def test_a_reference_knows_where_it_was_written(written: list[str], gap: str) -> None:
    raw = "text: >\n    See " + gap.join(f"[[{id}]]" for id in written) + ".\nmore: [[x]]\n"
    text = parse_yaml(raw.encode(), FILE)["text"]
    places = [ref.place for words in parse_prose(text, text.place_of) for ref in references(words)]
    assert all(place and at(raw, place).startswith("[[") for place in places)
    assert [at(raw, place)[2:].split("]")[0] for place in places if place] == written


def at(raw: str, place: Place) -> str:
    """Return what stands at a place."""
    return raw.split("\n")[place.line - 1][place.column - 1 :]


# The loader ---------------------------------------------------------------------------------------

SIGNS = (
    "abZ019 :#-?[]{}&*!|>'\"%@`,\\~=<.+_é中😀\u00a0\u0301"  # signs that nobody sees are taken out
)
texts = st.text(st.sampled_from(SIGNS + "\t\n"), max_size=12)
keys = st.text(st.sampled_from(SIGNS), min_size=1, max_size=8).filter(
    lambda key: key == key.strip() and key != "<<" and without_invisible(key) == key
)


def folded(key: str) -> str:
    return unicodedata.normalize("NFC", key).casefold()


def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return a mapping whose keys differ in more than case and accents."""
    distinct = {folded(key): (key, value) for key, value in pairs}
    return dict(distinct.values())


def mappings(values: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[dict[str, Any]]:
    return st.lists(st.tuples(keys, values), min_size=least, max_size=4).map(mapping)


trees = st.recursive(texts, lambda inner: st.lists(inner, max_size=4) | mappings(inner))


class Dumper(yaml.SafeDumper):
    """Writes everything out."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


@given(mappings(trees, least=1), st.booleans(), st.integers(20, 200))
def test_what_pyyaml_writes_in_quotation_marks_is_read_back(
    root: dict[str, Any], in_flow: bool, width: int
) -> None:
    written = yaml.dump(
        root,
        Dumper=Dumper,
        default_style='"',
        default_flow_style=in_flow,
        allow_unicode=True,
        width=width,
        sort_keys=False,
    )
    assert parse_yaml(untagged(written).encode(), FILE) == seen(root)


def seen(tree: Any) -> Any:
    """Return what a reader sees of it: texts without signs that nobody sees."""
    match tree:
        case dict():
            return {key: seen(value) for key, value in tree.items()}
        case list():
            return [seen(value) for value in tree]
        case _:
            return without_invisible(tree)


def untagged(written: str) -> str:
    """Return YAML without the tags that PyYAML puts before quoted mappings."""
    return written.replace("!!map ", "").replace("!!seq ", "").replace("!!str ", "")


def written_out(value: Any, indent: str = "") -> str:
    """Return a value as YAML in blocks, every text in quotation marks on one line."""
    match value:
        case dict() if value:
            parts = (f"{json.dumps(key)}:" + below(inner, indent) for key, inner in value.items())
        case list() if value:
            parts = ("-" + below(inner, indent) for inner in value)
        case _:
            return json.dumps(value)
    return f"\n{indent}".join(parts)


def below(value: Any, indent: str) -> str:
    if isinstance(value, str) or not value:
        return " " + json.dumps(value)
    return f"\n{indent}  " + written_out(value, indent + "  ")


plain = st.recursive(
    st.text("abc #:-[]{}*&!", max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abcd", min_size=1, max_size=3), inner, max_size=4)
    ),
)


@given(st.dictionaries(st.text("abcd", min_size=1, max_size=3), plain, min_size=1, max_size=4))
def test_every_text_knows_where_it_was_written(root: dict[str, Any]) -> None:
    raw = written_out(root)
    read = parse_yaml(raw.encode(), FILE)
    assert read == root
    for text in scalars(read):
        assert at(raw, text.place).startswith(json.dumps(text))


def scalars(value: Any) -> Iterator[Scalar]:
    match value:
        case dict():
            yield from (text for inner in value.values() for text in scalars(inner))
        case list():
            yield from (text for inner in value for text in scalars(inner))
        case _:
            yield value


PIECES = (
    """a|b: |: |- |? |  |#| # |'|"|[|]|{|}|, |&a |*a |!t |<<: |\t|\\|é|~|@|`|\ufeff|\0|\u2028"""
)
LINES = ["\n", "\n  ", "\r", "|\n", ">-\n", "---\n", "...\n", "%YAML 1.1\n"]
pieces = st.sampled_from([*PIECES.split("|"), *LINES])


@given(st.lists(pieces, max_size=30).map("".join))
def test_any_pieces_of_yaml_are_read_or_told_with_place_and_hint(raw: str) -> None:
    try:
        root = parse_yaml(raw.encode(), FILE)
    except BriefError as error:
        (problem,) = error.problems
    else:
        assert all(isinstance(text, Scalar) for text in scalars(root))
        return
    assert is_located(problem, raw)
    assert problem.hint


def is_located(problem: Problem, raw: str) -> bool:
    """Return whether a problem stands inside a text, or right behind it."""
    lines = raw.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    place = problem.place
    return (
        place is not None
        and 1 <= place.line <= len(lines) + 1
        and 1 <= place.column <= max(map(len, lines)) + 2
    )


# A file of facts, damaged -------------------------------------------------------------------------

NASTY = (
    "|\t|#| #|: |\n|- |'|\"|[|]]|{|}|&a |*a|~|NO|[[|[[rt-x]]|\0|\u202e|é|2022-13|id: |about:|null"
)
damages = st.lists(
    st.tuples(
        st.integers(0, 10_000),
        st.integers(0, 30),
        st.sampled_from(NASTY.split("|")) | st.text("ab:-{"),
    ),
    min_size=1,
    max_size=4,
)


def damaged(text: str, damage: list[tuple[int, int, str]]) -> str:
    """Return a text in which stretches are replaced."""
    for start, length, other in damage:
        start %= len(text) + 1
        text = text[:start] + other + text[start + length :]
    return text


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged") / "press.yaml"


def damaged_facts_are_told(path: Path, damage: list[tuple[int, int, str]]) -> None:
    """Assert that a damaged file gives records, or problems that stand in it."""
    raw = damaged(FILES[PRESS], damage)
    path.write_text(raw, encoding="utf-8", newline="")
    try:
        problems = read_facts(path, FILE, Implied()).problems
    except BriefError as error:
        problems = error.problems
    assert all(is_located(problem, raw) for problem in problems)


@settings(max_examples=60, deadline=None)
@given(damages)
def test_a_damaged_file_gives_records_or_located_problems(
    path: Path, damage: list[tuple[int, int, str]]
) -> None:
    damaged_facts_are_told(path, damage)


@pytest.mark.prove
@settings(max_examples=3_000, deadline=None)
@given(damages)
def test_a_damaged_file_gives_records_or_located_problems_thousands_of_times(
    path: Path, damage: list[tuple[int, int, str]]
) -> None:
    damaged_facts_are_told(path, damage)


@pytest.mark.prove
@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(FILES)), damages)
def test_any_damage_to_a_house_is_told_by_a_check(
    path: Path, file: str, damage: list[tuple[int, int, str]]
) -> None:
    house = found_in(path.parent / "house")
    house.write(file, damaged(FILES[file], damage))
    try:
        problems = [*check_all(house.house, lambda _step: None)]
    except BriefError as error:
        problems = [*error.problems]
    assert all(problem.message and is_in(problem.place, house.root) for problem in problems)
    if problems:
        house.write(file, FILES[file])
        assert check_all(house.house, lambda _step: None) == []


def is_in(place: Place | None, house: Path) -> bool:
    """Return whether a place is a line of a file of the house, or a file or folder as a whole."""
    if place is None or not (house / place.file).exists():
        return False
    if (house / place.file).is_dir():
        return place.line == 0
    lines = (house / place.file).read_bytes().splitlines()
    return 0 <= place.line <= len(lines) + 1
