"""What editors are told: the schemas take all that our reader takes, and refuse typical faults."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from generator.authoring.schema import FILES, all_schemas, schema_of
from generator.authoring.schema.examples import WORKED
from generator.errors import BriefError
from generator.facts.filenames import originals_in
from generator.facts.kinds import KINDS
from generator.facts.reading import Implied, read_facts
from tests.checkout import ROOT
from tests.houses.ruritania import FILES as RURITANIA
from tests.readers.yaml_for_editors import read_for_editors
from tests.tools.typing import Brief, files_in

KIND_NAMES = [kind.kind for kind in KINDS.values()]


@cache
def schema(name: str) -> dict[str, Any]:
    return schema_of(name)


@cache
def validator(name: str) -> Draft7Validator:
    return Draft7Validator(schema(name))


def faults(name: str, text: str) -> list[str]:
    """Return what an independent checker says of a file."""
    return [error.message for error in validator(name).iter_errors(read_for_editors(text))]


# What is taken ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*FILES, *KIND_NAMES])
def test_each_schema_is_one_of_draft_07(name: str) -> None:
    assert schema(name)["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(schema(name))


TYPED = sorted((*(ROOT / "facts").rglob("*.yaml"), *(ROOT / "briefs").glob("*.yaml")))
ORIGINALS = originals_in(TYPED)
OURS = {
    "facts": [path for path in ORIGINALS if path.is_relative_to(ROOT / "facts")],
    "brief": [path for path in ORIGINALS if path.is_relative_to(ROOT / "briefs")],
    "translation": [path for path in TYPED if path not in ORIGINALS],
    "audience": sorted((ROOT / "templates").rglob("audience.yaml")),
}


@pytest.mark.parametrize(
    ("name", "path"), [(name, path) for name, paths in OURS.items() for path in paths], ids=str
)
def test_all_our_files_fit_their_schema(name: str, path: Path) -> None:
    assert faults(name, path.read_text(encoding="utf-8")) == []


def test_all_files_of_ruritania_fit_their_schema() -> None:
    for file, text in RURITANIA.items():
        sort = {"facts": "facts", "briefs": "brief", "templates": "audience"}[file.split("/")[0]]
        assert faults(sort, text) == [], file


TAKEN = {
    "a year": "date: 2022",
    "about a year": "date: 2022~",
    "an open span": "date: 2023-08/..",
    "no quotation marks around a number": "title: 1984",
    "a flag in words": "translated: yes",
    "a whole number in quotation marks": 'themes: ["2021"]',
    "one source alone": "sources: [{id: a, locator: 12}]",
    "what YAML 1.1 would take for another thing": "title: NO",
}


@pytest.mark.parametrize("typed", TAKEN.values(), ids=TAKEN.keys())
def test_what_our_reader_takes_is_no_fault(typed: str) -> None:
    head = "about: {scope: public, sources: [a]}\n"
    record = f"quotes:\n- {{id: a, words: x, by: b}}\n- id: b\n  words: x\n  by: b\n  {typed}\n"
    assert faults("facts", head + record) == []


FIELDS = {
    "id": ["rt-a", "2021", "a_b", "Rt", "-a", "a" * 65],
    "scope": ["public", "Public", "PUBLIC", "secret", "4"],
    "date": [
        "2022",
        "2022-1",
        "2022-01-05",
        "2022~",
        "2022-01/2022-10",
        "2022/..",
        "../2022",
        "0022",
        "999",
        "1000",
        "2999",
        "3000",
        "29999",
        "2022-13",
        "2022-00-01",
        "2022-01-32",
    ],
    "stale_after": ["2022-01-05", "2022-01", "2022", "2022-01-32", "3022-01-05"],
    "priority": ["1", "3", "4", "0", "first"],
    "translated": ["true", "yes", "no", "maybe", "1"],
    "words": ["1984", "4.50", "NO", "22:30", "010", "0x1f", "2022-01-05", "[[rt-a]]"],
    "themes": ["[]", "[rt-a, 2021]", "rt-a"],
    "sources": ["[a]", "[{id: a, locator: 5}]", "[{id: a, page: 5}]", "[]", "a"],
    "text": [
        "x",
        "{en: x}",
        "{fr: x}",
        "{en: x, fr: {text: y, of: 1e234567, by: machine}}",
    ],
    "forms": ["{short: x}", "{short: {en: x}}", "x"],
}


@pytest.mark.parametrize(("key", "typed"), [(k, t) for k, texts in FIELDS.items() for t in texts])
def test_no_false_alarm_what_our_reader_takes_the_schema_takes(
    tmp_path: Path, key: str, typed: str
) -> None:
    plain = {"id": "a", "scope": "public", "sources": "[a]", "words": "x", "by": "b"}
    record = "".join(f"  {name}: {text}\n" for name, text in {**plain, key: f"{typed}"}.items())
    file = tmp_path / "facts.yaml"
    file.write_text(f"quotes:\n-\n{record}", encoding="utf-8")
    taken = not read_facts(file, file, Implied()).problems
    assert (faults("facts", file.read_text(encoding="utf-8")) == []) == taken


FIGURE = {"id": "a", "scope": "public", "sources": "[a]", "value": "1", "unit": "people"}
OCCASION = {"id": "a", "scope": "public", "sources": "[a]", "title": "x", "form": "visit"}
SOURCE = {"id": "a", "scope": "public", "type": "report", "title": "x", "issued": "2021"}
CASE = {"id": "a", "scope": "public", "sources": "[a]", "title": "x", "people": "[b]"}
BEGUN = ("999", "1000", "2999", "3000", "2022-13", "2022~", "2022-05/..", "../2022", "2022/2023")
# What is too long or too fine is in quotation marks: editors take the rest for numbers.
OTHERS = [
    *(("figures", FIGURE, "value", typed) for typed in (
        "0", "-3", "1.5", "0.123456", "'0.1234567'", "1" * 15, f"'{'1' * 16}'", "many", "'1e3'",
        "'7'", "''",
    )),
    *(("occasions", OCCASION, "round", typed) for typed in (
        "1", "0", "-1", "1.5", "5th", "'5'", "''", "1" * 15, f"'{'1' * 16}'",
    )),
    *(("sources", SOURCE, "URL", typed) for typed in (
        "https://a.org/b", "HTTP://a.org", "ftp://a.org", "https://", "https://a b", "'<https://a>'",
    )),
    *(("cases", CASE, "status", f"[{{is: detained, sources: [a], date: {typed}}}]")
      for typed in BEGUN),
    *(("sources", SOURCE, "title", typed) for typed in ("'  '", "''", "1984", "' x '")),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "plain", "key", "typed"), OTHERS)
def test_a_schema_takes_of_other_kinds_what_our_reader_takes(
    tmp_path: Path, kind: str, plain: dict[str, str], key: str, typed: str
) -> None:
    record = "".join(f"  {name}: {text}\n" for name, text in {**plain, key: typed}.items())
    file = tmp_path / "facts.yaml"
    file.write_text(f"{kind}:\n-\n{record}", encoding="utf-8")
    taken = not read_facts(file, file, Implied()).problems
    assert (faults("facts", file.read_text(encoding="utf-8")) == []) == taken


# What is refused ----------------------------------------------------------------------------------

HEAD = "about: {scope: public, sources: [a]}\n"
REFUSED = {
    "an unknown kind": (HEAD + "evnts: []", "'evnts' was unexpected"),
    "an unknown key": (HEAD + "terms: [{id: a, tittle: x}]", "'tittle' was unexpected"),
    "a missing key": (HEAD + "terms: [{id: a}]", "'title' is a required property"),
    "no scope anywhere": (
        "about: {sources: [a]}\nterms: [{id: a, title: x}]",
        "'scope' is a required property",
    ),
    "no source anywhere": (
        "about: {scope: public, sources: []}\nterms: [{id: a, title: x}]",
        "'sources' is a required property",
    ),
    "a word outside a closed set": (HEAD + "events: [{id: a, title: x, polarity: good}]", "'good'"),
    "a date the wrong way round": (HEAD + "events: [{id: a, title: x, date: 14.2.2021}]", "14.2"),
    "a thirteenth month": (HEAD + "events: [{id: a, title: x, date: 2021-13}]", "2021-13"),
    "an id in capitals": (HEAD + "terms: [{id: Bote, title: x}]", "'Bote' does not match"),
    "an address without https": (
        HEAD + "sources: [{id: a, type: webpage, title: x, URL: example.org}]",
        "'example.org' does not match",
    ),
    "a number in words": (HEAD + "figures: [{id: a, value: many, unit: x}]", "'many' does not"),
    "a rank of nought": (
        HEAD
        + "indicators: [{id: a, title: x, index: x, publisher: b, edition: 2021, "
        + "ranks: [{among: x, rank: 0, of: 9}]}]",
        "0 is less than the minimum of 1",
    ),
    "a list where none is": (HEAD + "terms: {id: a, title: x}", "is not of type 'array'"),
    "an empty value": (HEAD + "terms: [{id: a, title: }]", "None is not of type"),
    "a translation inside": (HEAD + "terms: [{id: a, title: {en: x, fr: y}}]", "is not of type"),
}


@pytest.mark.parametrize(("text", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_a_typical_fault_is_refused_while_somebody_types(text: str, told: str) -> None:
    assert any(told in fault for fault in faults("facts", text))


def test_a_record_may_leave_to_the_head_what_the_head_says() -> None:
    record = "terms: [{id: a, title: x%s}]"
    assert faults("facts", HEAD + record % "") == []
    assert faults("facts", record % ", scope: public, sources: [a]") == []
    assert faults("facts", "about: {scope: public}\n" + record % ", sources: [a]") == []
    source = "sources: [{id: a, type: book, title: x}]"
    assert faults("facts", "about: {scope: public}\n" + source) == []


def test_a_fault_of_an_order_slip_is_refused() -> None:
    slip = RURITANIA["briefs/visit-2021.yaml"]
    assert faults("brief", slip.replace("  from: [rrl, shc]\n", "")) == [
        "'from' is a required property"
    ]
    assert faults("brief", slip.replace("audience: eu", "audiance: eu")) != []


TRANSLATIONS = {
    "a text": ("rt-a: {title: {text: Oui, of: 12345678, by: machine}}", True),
    "a fingerprint that looks like a number": (
        "a: {line: {text: x, of: 1e234567, by: machine}}",
        True,
    ),
    "an entry of a list": ("a: {sources.rt-b.locator: {text: 12, of: x, by: reviewed}}", True),
    "an entry by its number": ("a: {criteria.2.text: {text: x, of: x, by: reviewed}}", True),
    "a form": ("a: {forms.at-the-start: {text: x, of: x, by: reviewed}}", True),
    "a part of a brief": ("brief: {letter.place: {text: x, of: x, by: machine}}", True),
    "nothing yet": ('a: {title: {text: "", of: x, by: machine}}', True),
    "an unknown field": ("a: {titel: {text: x, of: x, by: machine}}", False),
    "what is no text": ("a: {date: {text: x, of: x, by: machine}}", False),
    "no fingerprint": ("a: {title: {text: x, by: machine}}", False),
    "nobody who answers for it": ("a: {title: {text: x, of: x, by: me}}", False),
    "the text alone": ("a: {title: x}", False),
    "an id in capitals": ("A: {title: {text: x, of: x, by: machine}}", False),
}


@pytest.mark.parametrize(("text", "fits"), TRANSLATIONS.values(), ids=TRANSLATIONS)
def test_a_file_of_translations_is_checked_while_somebody_types(text: str, fits: bool) -> None:
    assert (faults("translation", text) == []) == fits


def test_a_part_of_a_translation_is_described_with_an_example() -> None:
    [translation] = schema_of("translation")["definitions"].values()
    for key, field in translation["properties"].items():
        assert field["description"].endswith("."), key
        assert field["examples"], key


# What is told -------------------------------------------------------------------------------------


def fields(schema: Any) -> Iterator[tuple[str, Any]]:
    """Yield every field of a schema and of what it is made of."""
    parts = {"": schema, **schema.get("definitions", {})}
    for name, part in parts.items():
        yield from ((f"{name}.{key}", field) for key, field in part["properties"].items())


@pytest.mark.parametrize("name", [*KIND_NAMES, "brief", "audience"])
def test_every_field_is_described_with_an_example_that_fits(name: str) -> None:
    whole = schema(name)
    for key, field in fields(whole):
        assert field["description"].endswith((".", "…", ";")), key
        assert field["examples"], key
        validator = Draft7Validator({**field, "definitions": whole["definitions"]})
        assert [str(e.message) for x in field["examples"] for e in validator.iter_errors(x)] == []


def test_a_closed_set_is_told_with_what_papers_print() -> None:
    status = schema_of("case")["definitions"]["StatusEntry"]["properties"]["is"]
    assert "imprisoned" in status["enum"]
    assert status["description"].startswith(
        "The status, one word of the closed list. One of: at_liberty (at liberty); "
    )


def test_an_unknown_kind_is_told_with_the_nearest() -> None:
    with pytest.raises(BriefError) as refusal:
        schema_of("cases")
    assert str(refusal.value) == "there is no schema of 'cases'\n  hint: did you mean 'case'?"


def test_each_worked_example_is_of_a_kind() -> None:
    others = {"about", "brief", "audience", "translation"}
    assert {path.stem for path in WORKED.glob("*.yaml")} == {*KIND_NAMES, *others}


# Where editors find them --------------------------------------------------------------------------


@pytest.mark.parametrize("path", [*OURS["facts"], *OURS["brief"]], ids=str)
def test_each_file_says_in_its_first_line_where_its_schema_is(path: Path) -> None:
    sort = "brief" if path.parent.name == "briefs" else "facts"
    up = "/".join(".." for _ in path.relative_to(ROOT).parent.parts)
    line = f"# yaml-language-server: $schema={up}/build/schema/{sort}.json"
    assert path.read_text(encoding="utf-8").split("\n")[0] == line
    assert (path.parent / up).resolve() == ROOT
    assert sort in FILES


# The command --------------------------------------------------------------------------------------


def test_schema_writes_one_file_for_each_sort(brief: Brief, tmp_path: Path) -> None:
    told = brief("schema", "--output-dir", str(tmp_path / "s"))
    assert (told.exit, told.err) == (0, "")
    written = files_in(tmp_path / "s")
    assert {name: json.loads(raw) for name, raw in written.items()} == dict(all_schemas())
    assert brief("schema", "--output-dir", str(tmp_path / "s")) == told


def test_schema_goes_to_the_build_folder_of_the_house(
    brief: Brief, ruritania: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ruritania.root / "facts")
    brief("schema")
    assert {path.name for path in (ruritania.root / "build/schema").iterdir()} == {
        "facts.json",
        "translation.json",
        "brief.json",
        "audience.json",
    }


def test_schema_prints_that_of_one_kind(brief: Brief) -> None:
    assert brief("schema", "case").json == schema_of("case")
