"""The guide to facts as a page: its own words, with examples and tables of fields put in."""

import re
from collections.abc import Iterator
from typing import Any

from generator.authoring.schema import schema_of
from generator.authoring.schema.examples import WORKED
from generator.facts.envelope import Fact, Record
from generator.facts.kinds import KINDS
from generator.yamlfile.models import keys_of

_PART = re.compile(
    r"<!-- (example|fields|kinds)(?:: (\w+))? -->\n(?:.*?<!-- end -->\n)?", re.DOTALL
)
_TOLD_ONCE = ("Answer", "CaseStands")
_DEEPEST = 3
_HOMES = {
    "country": "facts/ruritania/country.yaml",
    "region": "facts/region/region.yaml",
    "person": "facts/ruritania/people.yaml",
    "source": "facts/sources/2021.yaml",
    "place": "facts/terms.yaml",
    "term": "facts/terms.yaml",
}


def home_of(kind: type[Record]) -> str:
    """Return the file where the examples of a kind stand."""
    usual = "facts/ruritania/press.yaml" if issubclass(kind, Fact) else f"facts/{kind.plural}.yaml"
    return _HOMES.get(kind.kind, usual)


def filled_in(page: str) -> str:
    """Return the page with all its parts brought up to date."""
    return _PART.sub(lambda found: f"{_mark(found)}\n{_part(found)}\n<!-- end -->\n", page)


def _mark(found: re.Match[str]) -> str:
    return found[0].split("\n")[0]


def _part(found: re.Match[str]) -> str:
    match found[1], found[2]:
        case "example", name:
            return _example(name)
        case "fields", "Record":
            return _table(_own_fields("term", keys_of(Record) - {"title"}))
        case "fields", "Fact":
            return _table(_own_fields("quote", keys_of(Fact) - keys_of(Record)))
        case "fields", name:
            return _table(_all_fields(name.lower(), set()))
        case _:
            return "\n\n".join(_kind(kind) for kind in KINDS.values())


def _example(name: str) -> str:
    return f"```yaml\n{(WORKED / f'{name}.yaml').read_text(encoding='utf-8')}```"


def _kind(kind: type[Record]) -> str:
    common = keys_of(Fact if issubclass(kind, Fact) else Record) - {"title"}
    told = " ".join((kind.__doc__ or "").split())
    home = f"Stands under `{kind.plural}:` in `{home_of(kind)}`."
    table = _table(_all_fields(kind.kind, common))
    return f"### {kind.kind}\n\n{told} {home}\n\n{_example(kind.kind)}\n\n{table}"


def _own_fields(name: str, keys: set[str]) -> Iterator[tuple[str, str]]:
    fields = schema_of(name)["properties"]
    return ((f"`{key}`", fields[key]["description"]) for key in fields if key in keys)


def _all_fields(name: str, common: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the fields of a kind but the common ones, each followed by the fields inside it."""
    schema = schema_of(name)
    for key, told in _fields(schema, schema["definitions"], "", set()):
        if key.split(".")[0].strip("`* ") not in common:
            yield key, told


def _fields(part: Any, definitions: Any, before: str, told: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the fields of a part; those of an answer, of which there are many, once."""
    for key, field in part["properties"].items():
        star = " *" if key in part.get("required", ()) else ""
        yield f"`{before}{key}`{star}", field["description"]
        inside = re.findall(r"'\$ref': '#/definitions/(\w+)'", str(field))
        for name in inside if inside != ["SourceRef"] and before.count(".") < _DEEPEST else ():
            if name not in told:
                yield from _fields(definitions[name], definitions, f"{before}{key}.", told)
            if name in _TOLD_ONCE:
                told.add(name)


def _table(rows: Iterator[tuple[str, str]]) -> str:
    lines = [f"| {key} | {told.replace('|', chr(92) + '|')} |" for key, told in rows]
    return "\n".join(["| field | meaning |", "|---|---|", *lines])
