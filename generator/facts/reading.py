"""Read one file of facts into records, and say everything that is wrong with it in one go."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import Place, Problem, near, shown
from generator.facts.envelope import About, Fact, Record
from generator.facts.ids import is_id
from generator.facts.kinds import KINDS
from generator.facts.references import Leads, leads_of
from generator.yamlfile import Mapping, Scalar, Sequence, glance, key_place, parse_yaml, read_raw
from generator.yamlfile.models import WHERE, keys_of, validate
from generator.yamlfile.remembered import remembered

_INHERITED = ("no-source", "no-scope")  # what a record lacks only if its `about` lacks it
_ID_LINE = re.compile(r"\bid:[ \t]*([^\s,#}][^\n,#}]*)")
_NOT_OF_ID = re.compile("[^a-z0-9-]+")


@dataclass(frozen=True, slots=True)
class FactFile:
    """What a file of facts holds: its good records, where each leads, and its problems."""

    path: Path
    records: tuple[Record, ...]
    leads: tuple[Leads, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Implied:
    """What a file's own place says of its facts: the folder's country, the name's theme."""

    countries: tuple[Scalar, ...] = ()
    themes: tuple[Scalar, ...] = ()


def read_facts(path: Path, shown: Path, implied: Implied) -> FactFile:
    """Return a file's records and problems; raises BriefError if it is not YAML at all."""
    return _facts_in(read_raw(path, shown), shown, implied)


@remembered
def _facts_in(raw: bytes, shown: Path, implied: Implied) -> FactFile:
    reader = _Reader(implied)
    records = tuple(reader.records(parse_yaml(raw, shown)))
    return FactFile(shown, records, tuple(map(leads_of, records)), tuple(reader.problems))


def ids_written_in(path: Path) -> set[str]:
    """Return the ids that a file means to define, however much else is wrong with it."""
    typed = _ID_LINE.findall(glance(path).decode("utf-8", "replace"))
    return {id for each in typed for id in _perhaps_meant(each.strip().lower())}


def _perhaps_meant(typed: str) -> Iterator[str]:
    """Yield what else an id may be called where it is referred to, if it was not typed as one."""
    yield from (_NOT_OF_ID.split(typed)[0], *(_NOT_OF_ID.sub(sign, typed) for sign in ("", "-")))


class _Reader:
    """Reads record after record, gathering problems."""

    def __init__(self, implied: Implied) -> None:
        self._implied = implied
        self._about_problems: frozenset[Problem] = frozenset()
        self.problems: list[Problem] = []

    def records(self, root: Mapping) -> Iterator[Record]:
        about = self._about(root)
        for plural, listed in root.items():
            if plural == "about":
                continue
            if plural not in KINDS:
                known = [*KINDS, "about"]
                hint = near(plural, known) or "known: " + ", ".join(known)
                self._say(f"unknown kind{shown(plural)}", key_place(root, plural), hint)
            elif not isinstance(listed, Sequence):
                self._say(f"{plural!r} must be a list of records", key_place(root, plural))
            else:
                yield from self._listed(KINDS[plural], listed, about)

    def _about(self, root: Mapping) -> dict[str, Any]:
        raw = root.get("about")
        if raw is None:
            return {}
        if not isinstance(raw, Mapping):
            self._say("'about' must hold 'key: value' pairs", key_place(root, "about"))
            return {}
        about = validate(About, raw, "'about'")
        if isinstance(about, list):
            self.problems += about
            self._about_problems = frozenset(about)
        return dict(raw)

    def _listed(
        self, kind: type[Record], listed: Sequence, about: dict[str, Any]
    ) -> Iterator[Record]:
        for raw in listed:
            if isinstance(raw, Mapping):
                yield from self._record(kind, raw, about)
            else:
                self._say(f"each {kind.kind} must hold 'key: value' pairs", raw.place)

    def _record(self, kind: type[Record], raw: Mapping, about: dict[str, Any]) -> Iterator[Record]:
        inherited = {key: value for key, value in about.items() if key in keys_of(kind)}
        implied = self._implied_by_file(kind, raw)
        whole = Mapping({**inherited, WHERE: raw.place, **raw, **implied})
        whole.place, whole.key_places = raw.place, raw.key_places
        record = validate(kind, whole, _called(kind, raw))
        if isinstance(record, list):
            self.problems += (problem for problem in record if self._is_own(problem))
        else:
            yield record

    def _is_own(self, problem: Problem) -> bool:
        """Drop what a record only suffers from a faulty `about`, which has been told."""
        if not self._about_problems:
            return True
        return problem not in self._about_problems and problem.code not in _INHERITED

    def _implied_by_file(self, kind: type[Record], raw: Mapping) -> dict[str, Any]:
        if not issubclass(kind, Fact):
            return {}
        return {
            "countries": _joined(self._implied.countries, raw.get("countries")),
            "themes": _joined(self._implied.themes, raw.get("themes")),
        }

    def _say(self, message: str, place: Place, hint: str = "") -> None:
        self.problems.append(Problem(message, place, hint, code="shape"))


def _joined(implied: Iterable[Scalar], own: Any) -> Any:
    """Return what the file implies, extended by what the record says."""
    if own is None:
        return Sequence(implied)
    if not isinstance(own, Sequence):
        return own
    joined = Sequence([*(value for value in implied if value not in own), *own])
    joined.place = own.place
    return joined


def _called(kind: type[Record], raw: Mapping) -> str:
    name = raw.get("id")
    return f"{kind.kind} {str(name)!r}" if is_id(name) else f"this {kind.kind}"
