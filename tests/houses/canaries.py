"""Ruritania with a canary in every text of every kind of record, in every state of disclosure.

A canary is a word that stands nowhere else. Records are generated from the models, so that a field
added tomorrow has one too; what becomes of it says `FATES`.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from inspect import get_annotations
from typing import Annotated, Any, get_args, get_origin

from generator.facts.cases import Case
from generator.facts.envelope import Fact, Record
from generator.facts.fields import Reads
from generator.facts.kinds import KINDS
from generator.facts.patterns import LINE, TEXT
from generator.facts.registers import Person
from generator.facts.vocabulary import Scope
from generator.yamlfile.models import Strict
from tests.houses.ruritania import FILES, ORDER, Ruritania
from tests.papers.pictures import png


class Fate(Enum):
    """What becomes of the words of a field."""

    PRINTED = auto()  # in a paper for everybody who may be told of the record
    SOMETIMES = auto()  # where a paper has room or use for it
    NAME = auto()  # printed as a name is: for those alone who may know who it is
    KEPT = auto()  # never: it is for searching, or for the house


_PRINTED, _SOMETIMES, _NAME, _KEPT = Fate
TRANSLATED = "a title in French"
FATES: dict[str, Fate] = {
    "SourceRef.locator": _SOMETIMES,
    "Verified.by": _KEPT,
    "Record.title": _PRINTED,
    "Record.forms": _SOMETIMES,
    "Superseded.without": _KEPT,
    "Theme.uhri": _KEPT,
    "Theme.huridocs": _KEPT,
    "Country.code": _KEPT,
    "Place.abbreviation": _PRINTED,
    "Place.variants": _KEPT,
    "Term.abbreviation": _PRINTED,
    "Term.variants": _KEPT,
    "Addressed.address": _SOMETIMES,
    "Addressed.attention": _SOMETIMES,
    "Organisation.abbreviation": _PRINTED,
    "Organisation.variants": _KEPT,
    "Boilerplate.text": _SOMETIMES,
    "Organisation.members": _SOMETIMES,
    "Organisation.greeting": _SOMETIMES,
    "Person.name": _NAME,
    "Person.short": _NAME,
    "Person.original": _KEPT,
    "Person.variants": _KEPT,
    "Person.pictures": _KEPT,
    "Person.role": _NAME,
    "Person.greeting": _SOMETIMES,
    "Answer.given_by": _KEPT,
    "Office.title_plural": _SOMETIMES,
    "Office.address_as": _SOMETIMES,
    "Holder.greeting": _SOMETIMES,
    "Signer.name": _SOMETIMES,
    "Signer.function": _SOMETIMES,
    "Signer.organisation": _SOMETIMES,
    "Signer.country": _SOMETIMES,
    "Occasion.form": _KEPT,
    "Occasion.programme": _SOMETIMES,
    "Source.type": _KEPT,
    "Source.short": _SOMETIMES,
    "Author.family": _SOMETIMES,
    "Author.given": _SOMETIMES,
    "Author.literal": _PRINTED,
    "Source.publisher": _PRINTED,
    "Fact.text": _PRINTED,
    "Fact.short": _SOMETIMES,
    "Fact.line": _SOMETIMES,
    "Law.official": _SOMETIMES,
    "Commitment.paragraph": _SOMETIMES,
    "Criterion.text": _PRINTED,
    "Assessment.text": _PRINTED,
    "Figure.unit": _SOMETIMES,
    "Indicator.index": _PRINTED,
    "Rank.among": _SOMETIMES,
    "Indicator.category": _SOMETIMES,
    "Quote.words": _PRINTED,
    "Group.called": _PRINTED,
    "StatusEntry.charge": _PRINTED,
    "StatusEntry.sentence": _PRINTED,
    "StatusEntry.place": _SOMETIMES,
    "NextEvent.what": _KEPT,
    "Recommendation.what": _SOMETIMES,
    TRANSLATED: _PRINTED,
}
# What papers print of other kinds, and seldom of these.
_GOES_BY_NAME = ("StatusEntry.place", "StatusEntry.sentence")
_UNTITLED = ("rt-person", "rt-paragraph", "rt-figure", "rt-quote", "rt-recommendation", "coalition")
_SELDOM_OF = {
    "Record.title": _UNTITLED,
    TRANSLATED: _UNTITLED,
    "Fact.text": ("rt-indicator", "rt-quote", "rt-recommendation"),
}
# How fields are written that are no texts; those that are not here are left out.
_VALUES: dict[str, Any] = {
    "SourceRef.id": "rrl-letter",
    "Verified.at": "2021-05-04",
    "Record.stage": "checked",
    "Fact.date": "2021-03",
    "Fact.priority": 1,
    "Fact.assertion": "documented",
    "Paragraph.role": "context",
    "Law.form": "law",
    "LawStep.stage": "adopted",
    "LawStep.date": "2021-03-01",
    "Commitment.form": "pledge",
    "Commitment.by": "ruritania",
    "Benchmark.by": "chancellery",
    "Assessment.is_": "none",
    "Figure.value": 4321,
    "Indicator.publisher": "rrl",
    "Indicator.edition": "2021",
    "Rank.rank": 7,
    "Rank.of": 90,
    "Quote.by": "rrl",
    "Case.people": ["rt-rassendyll"],
    "Holder.person": "fritz-tarlenheim",
    "Holder.attested": ["2021-05-04"],
    "Signer.agreed": "2021-05-01",
    "StatusEntry.is_": "prosecuted",
    "NextEvent.date": "2021-12",
    "Recommendation.to": "ruritania",
    "Recommendation.verb": "ensure",
    "Recommendation.origin": "stated",
    "OccasionDate.date": "2021-05-11",
    "Source.issued": "2021-04-01",
    "Source.held": "true",
}
# Parts that a record has only where a state or a kind says so.
_PARTS_OF_STATES = frozenset(
    ("Record.supersedes", "Theme.articles", "Person.disclosure", "Fact.audiences", "Case.group",
     "Recommendation.adopted_by", "LawStep.votes", "LawStep.sources")
)  # fmt: skip

REACH = {"house": Scope.INTERNAL, "partners": Scope.PARTNERS, "ministry": Scope.OFFICIAL,
         "everybody": Scope.PUBLIC}  # fmt: skip
EVERYBODY = frozenset(REACH)
NOBODY: frozenset[str] = frozenset()


def within(scope: Scope) -> frozenset[str]:
    """Return the audiences that a scope lets a record travel to."""
    return frozenset(name for name, reach in REACH.items() if scope >= reach)


@dataclass(frozen=True, slots=True)
class State:
    """What a record says of its disclosure, and to whom it may be told, and be named."""

    name: str
    says: Mapping[str, Any]
    told: frozenset[str]
    named: frozenset[str] = NOBODY


_SCOPES = tuple(
    State(str(scope.name).lower(), {"scope": scope.name.lower()}, within(scope)) for scope in Scope
)
STATES = (*_SCOPES, State("embargoed", {"embargo": "2999-01-01"}, NOBODY))
FACT_STATES = (
    *STATES,
    State("denied", {"audiences": {"deny": ["ministry"]}}, EVERYBODY - {"ministry"}),
    State("reserved", {"audiences": {"allow": ["ministry"]}}, frozenset({"ministry"})),
    State("later", {"sources": ["bote-2021-08"]}, NOBODY),
    State("inside", {"sources": ["inside"]}, within(Scope.INTERNAL)),
    State("excluded", {}, NOBODY),
    State("outdated", {"stale_after": "2021-05-01"}, NOBODY),
    State("replaced", {}, NOBODY),
    State("resting", {"line": "[[rt-p2]]"}, NOBODY),
)


def _answers(tell: Mapping[str, str], name: Mapping[str, str], **more: str) -> dict[str, Any]:
    said = {"tell": dict(tell), "name": dict(name), "to_state": dict(tell)}
    return {"disclosure": {**{key: each for key, each in said.items() if each}, **more}}


_YES = {"scope": "public", "basis": "consent", "date": "2021-04-01"}
_PARTNERS = {**_YES, "scope": "partners"}
PERSON_STATES = (
    State("named", _answers(_YES, _YES), EVERYBODY, EVERYBODY),
    State("masked", _answers(_YES, {}), EVERYBODY),
    State("masked-beyond", _answers(_YES, _PARTNERS), EVERYBODY, within(Scope.PARTNERS)),
    State("silent", {}, NOBODY),
    State("named-alone", _answers({}, _YES), NOBODY),
    State("withdrawn", _answers(_YES, _YES, withdrawn="2021-04-02"), NOBODY),
    State("expired", _answers(_YES, {**_YES, "expires": "2021-05-03"}), EVERYBODY),
    State("ahead", _answers(_YES, {**_YES, "date": "2021-05-05"}), EVERYBODY),
    State("narrow", {**_answers(_YES, _YES), "scope": "official"}, *[within(Scope.OFFICIAL)] * 2),
    State("embargoed", {**_answers(_YES, _YES), "embargo": "2999-01-01"}, NOBODY),
    State(
        "unpublished",
        _answers(_YES, {"scope": "public", "basis": "already_public", "source": "bote-2021-08"}),
        EVERYBODY,
    ),
)


@dataclass(frozen=True, slots=True)
class Canary:
    """A word, which field of which record holds it, and to whom it may be told."""

    word: str
    field: str
    record: str
    told: frozenset[str]

    @property
    def fate(self) -> Fate:
        seldom = self.record.startswith(_SELDOM_OF.get(self.field, ()))
        return _SOMETIMES if seldom else FATES[self.field]

    @property
    def letters(self) -> str:
        """The word as it is looked for."""
        return self.word.casefold()

    def may_stand_in(self, audience: str) -> bool:
        return audience in self.told and self.fate is not _KEPT

    def must_stand_in(self, audience: str, language: str) -> bool:
        """Return whether a paper that leaves it out lacks something; facts have a French title."""
        has_french = self.record.startswith("rt-") and self.field == "Record.title"
        is_said = language != "fr" if has_french else language == "fr" or self.field != TRANSLATED
        return is_said and audience in self.told and self.fate in (_PRINTED, _NAME)

    def __str__(self) -> str:
        return f"{self.field} of {self.record}"


@dataclass
class Canaries:
    """A house with canaries, and where they are."""

    ruritania: Ruritania
    found: list[Canary] = field(default_factory=list)

    def word(self, name: str, record: str, told: frozenset[str]) -> str:
        """Return a new canary."""
        word = word_of(len(self.found))
        self.found.append(Canary(word, name, record, told))
        return word


def word_of(number: int) -> str:
    """Return a word that sounds like no other, and that no ending could have come to."""
    number = number * 7919 + 104729
    letters = ""
    for at in range(9):
        signs = ("aoue", "bdfkptv")[at % 2 == 0]
        number, sign = divmod(number, len(signs))
        letters += signs[sign]
    return letters.capitalize()


# From the models ----------------------------------------------------------------------------------


def fields_of(model: type[Strict]) -> Iterator[tuple[str, str, Any, Any]]:
    """Yield of each field the class that declares it with its name, its key, and its type."""
    for name, found in model.model_fields.items():
        declares = next(each for each in reversed(model.__mro__) if name in _declared(each))
        key = found.alias or name
        yield f"{declares.__name__}.{name}", key, found.annotation, tuple(found.metadata)


def _declared(model: type) -> Mapping[str, Any]:
    return get_annotations(model)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a field holds: a text, or parts of a model, and whether several or by name."""

    is_text: bool
    part: type[Strict] | None
    several: bool
    by_name: bool


def shape_of(annotation: Any, marks: Any = (), *, several: bool = False) -> Shape | None:
    """Return what a field holds, if that is a text or has texts in it."""
    reads = next((mark for mark in marks if isinstance(mark, Reads)), None)
    origin, parts = get_origin(annotation), get_args(annotation)
    if reads:
        is_text = reads.form is LINE or reads.form is TEXT
        return Shape(is_text, None, several, by_name=False) if is_text else None
    if origin is Annotated:
        return shape_of(parts[0], parts[1:], several=several)
    if isinstance(annotation, type) and origin is None:
        part = annotation if issubclass(annotation, Strict) else None
        return Shape(is_text=False, part=part, several=several, by_name=False) if part else None
    inner = (shape_of(part, several=several or origin is tuple) for part in parts)
    found = next((each for each in inner if each), None)
    return Shape(found.is_text, found.part, found.several, origin is dict) if found else None


def text_fields(models: Iterator[type[Strict]]) -> set[str]:
    """Return all fields that hold a text, in models and in the parts of them."""
    found: set[str] = set()
    for model in models:
        for name, _, annotation, marks in fields_of(model):
            shape = shape_of(annotation, marks)
            if shape and shape.is_text:
                found.add(name)
            elif shape and shape.part:
                found |= text_fields(iter([shape.part]))
    return found


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes one record, with a canary in each of its texts."""

    canaries: Canaries
    record: str
    state: State

    def write(self, model: type[Strict]) -> dict[str, Any]:
        written: dict[str, Any] = {}
        for name, key, annotation, marks in fields_of(model):
            shape = shape_of(annotation, marks)
            if name in _VALUES:
                written[key] = _VALUES[name]
            elif shape and name not in _PARTS_OF_STATES:
                written[key] = self._filled(name, shape)
        return written

    def _filled(self, name: str, shape: Shape) -> Any:
        one = self._word(name) if shape.is_text else self.write(shape.part)  # type: ignore[arg-type]
        if shape.by_name:
            return {"formal": one}
        return [one] if shape.several else one

    def _word(self, name: str) -> str:
        """What is said of somebody, where they are held and for how long goes by the name."""
        tells = self.record.startswith("rt-person") or (
            self.record.startswith("rt-case-of-") and name in _GOES_BY_NAME
        )
        told = self.state.named if tells else self.state.told
        return self.canaries.word(name, self.record, told)


# The house ----------------------------------------------------------------------------------------

_FACTS = "facts/ruritania/canaries.yaml"
_ABOUT = json.dumps(
    {"scope": "public", "sources": ["rrl-letter"], "stage": "checked",
     "verified": {"at": "2021-05-04", "by": "editor"}}
)  # fmt: skip
_REGISTERS = ("place", "term", "organisation", "office", "occasion", "theme", "coalition")
_FILES = {
    "theme": "facts/themes.yaml",
    "organisation": "facts/organisations.yaml",
    "office": "facts/offices.yaml",
    "occasion": "facts/occasions.yaml",
    "place": "facts/terms.yaml",
    "term": "facts/terms.yaml",
    "coalition": "facts/coalitions.yaml",
}
_INSIDE = (
    "  - {id: inside, type: note, title: Inside, issued: 2021-04-01, scope: internal, held: true}\n"
)
_AUDIENCE = """\
title: Readers
reach: {}
documents: [briefing-paper]
cases: all
outputs: [pdf, docx]
"""
_IN_LETTER = (
    ("  to: [chancellor]", "office-public, organisation-public, rt-person-named"),
    ("  priority_cases: [rt-case-rassendyll]", "rt-case-of-named"),
)
DOCUMENTS = ("letter", "briefing-paper")


def with_canaries(ruritania: Ruritania) -> Canaries:
    """Write a canary into every text of every kind of record, and return the house with them."""
    house = _House(Canaries(ruritania))
    house.write()
    return house.canaries


class _House:
    """A house that is written kind by kind, state by state."""

    def __init__(self, canaries: Canaries) -> None:
        self.canaries = canaries
        self._facts: dict[str, list[dict[str, Any]]] = {}
        self._registers: dict[str, dict[str, list[dict[str, Any]]]] = {}
        self._excluded: list[str] = []
        self._french: dict[str, Any] = {}

    def write(self) -> None:
        for kind in KINDS.values():
            self._write_kind(kind)
        ruritania = self.canaries.ruritania
        ruritania.add("facts/sources/2021.yaml", _INSIDE)
        ruritania.add("facts/themes.yaml", "  - {id: canaries, title: Of canaries}\n")
        for file, kinds in self._registers.items():
            stands = ruritania.read(file) if (ruritania.root / file).exists() else ""
            ruritania.write(file, _joined(stands, kinds))
        ruritania.write(_FACTS, _joined("", self._facts))
        ruritania.write(_FACTS.replace(".yaml", ".fr.yaml"), json.dumps(self._french))
        for name, reach in REACH.items():
            profile = _AUDIENCE.format(reach.name.lower())
            ruritania.write(f"templates/{name}/audience.yaml", profile)
            ruritania.write(f"briefs/for-{name}.yaml", self._order(name))

    def _order(self, audience: str) -> str:
        order = FILES[ORDER].replace("audience: eu-leaders", f"audience: {audience}")
        order = order.replace("[press, trials]", "[press, trials, canaries]")
        for line, more in _IN_LETTER:
            order = order.replace(line, line.replace("]", f", {more}]"))
        signed = "  signatories: [rrl, shc, coalition-public]\n"
        return f"{order}{signed}exclude: [{', '.join(self._excluded)}]\n"

    def _write_kind(self, kind: type[Record]) -> None:
        if issubclass(kind, Fact):
            for state in FACT_STATES:
                self._fact(kind, state)
        elif kind is Person:
            for state in PERSON_STATES:
                self._person(state)
        elif kind.kind in _REGISTERS:
            for state in STATES:
                self._register(kind, state)
        else:
            self._others(kind)

    def _record(self, kind: type[Record], id: str, state: State) -> dict[str, Any]:
        return {**_Writer(self.canaries, id, state).write(kind), "id": id, **state.says}

    def _fact(self, kind: type[Record], state: State) -> None:
        id = f"rt-{kind.kind}-{state.name}"
        record = {**self._record(kind, id, state), **_besides(kind)}
        if kind is Case:
            called = self.canaries.word("Group.called", id, state.told)
            record["group"] = {"count": 12, "called": called}
        self._add(kind, record, state)
        if state.name == "excluded":
            self._excluded.append(id)
        if state.name == "replaced":
            lost = self.canaries.word("Superseded.without", f"{id}-anew", EVERYBODY)
            self._bear(id, f"{id}-anew", EVERYBODY, supersedes=[{"id": id, "without": lost}])

    def _add(self, kind: type[Record], record: dict[str, Any], state: State) -> None:
        self._facts.setdefault(kind.plural, []).append(record)
        french = self.canaries.word(TRANSLATED, f"{record['id']}", state.told)
        self._french[record["id"]] = {"title": {"text": french, "of": "12345678", "by": "machine"}}

    def _bear(self, id: str, bearer: str, told: frozenset[str], **says: Any) -> None:
        """Let an event for everybody refer to a record: it goes with what it refers to."""
        state = State("bearing", {}, told)
        word = self.canaries.word("Fact.text", bearer, told)
        text = word if "supersedes" in says else f"{word} [[{id}]]"
        event: dict[str, Any] = {
            "id": bearer,
            "title": self.canaries.word("Record.title", bearer, told),
        }
        event |= {"text": text, "date": "2021-03", "priority": 1, **says}
        self._add(KINDS["events"], event, state)

    def _register(self, kind: type[Record], state: State) -> None:
        id = f"{kind.kind}-{state.name}"
        listed = self._registers.setdefault(_FILES[kind.kind], {}).setdefault(kind.plural, [])
        listed.append(self._record(kind, id, state))
        if kind.kind != "coalition":  # no text speaks of one
            self._bear(id, f"rt-bears-{id}", state.told)

    def _person(self, state: State) -> None:
        id = f"rt-person-{state.name}"
        person = self._record(Person, id, state)
        for answer in person.get("disclosure", {}).values():
            if isinstance(answer, dict) and answer["basis"] == "consent":
                answer["given_by"] = self.canaries.word("Answer.given_by", id, NOBODY)
        self._picture(person)
        file = "facts/ruritania/people.yaml"
        self._registers.setdefault(file, {}).setdefault("people", []).append(person)
        self._case_of(id, state)

    def _picture(self, person: dict[str, Any]) -> None:
        """Let there be a picture that is called by the canary."""
        name = f"{person['pictures'][0]}.png"
        folder = self.canaries.ruritania.root / "templates/assets"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(png())
        person["pictures"] = [name]

    def _case_of(self, person: str, state: State) -> None:
        id = person.replace("person", "case-of")
        case = {**self._record(KINDS["cases"], id, State("", {}, state.told, state.named))}
        case["people"] = [person]
        case["title"] = f"{case['title']} [[{person}]]"
        case["text"] = f"{case['text']} [[{person}]] [[{person}]] [[{person}:formal]]"
        self._add(KINDS["cases"], case, state)

    def _others(self, kind: type[Record]) -> None:
        match kind.kind:
            case "source":
                for state in STATES:
                    self._source(kind, state)
            case "country":
                for number, state in enumerate(STATES):
                    self._country(kind, state, f"c{number}")
            case _:
                self._open(kind)

    def _source(self, kind: type[Record], state: State) -> None:
        id = f"source-{state.name}"
        source = self._record(kind, id, state)
        source["URL"] = f"https://example.org/{source['title'].lower()}"
        file = "facts/sources/canaries.yaml"
        self._registers.setdefault(file, {}).setdefault(kind.plural, []).append(source)
        told = state.told
        locator = self.canaries.word("SourceRef.locator", id, told)
        self._bear("rrl", f"rt-bears-{id}", told, sources=[{"id": id, "locator": locator}])

    def _country(self, kind: type[Record], state: State, prefix: str) -> None:
        id = f"land-{state.name}"
        country = {**self._record(kind, id, state), "prefix": prefix}
        file = f"facts/{id}/country.yaml"
        self._registers[file] = {kind.plural: [country]}
        self._bear(id, f"rt-bears-{id}", state.told)

    def _open(self, kind: type[Record]) -> None:
        """What a house has one of, or what only a letter calls on, is for everybody."""
        if kind.kind == "region":
            record = self._record(kind, "elphberg-lands", STATES[-2])
            record |= {"prefix": "el", "members": ["ruritania", "strelsau"]}
            file = "facts/region/region.yaml"
            self.canaries.ruritania.write(file, "")
            self._registers[file] = {kind.plural: [record]}


def _besides(kind: type[Record]) -> dict[str, Any]:
    match kind.kind:
        case "indicator":
            return {"value": 3}
        case _:
            return {}


def _joined(stands: str, kinds: Mapping[str, list[dict[str, Any]]]) -> str:
    """Return a file with more records in it, each on a line of its own."""
    text = stands or f"about: {_ABOUT}\n"
    for plural, records in kinds.items():
        lines = "".join(f"  - {json.dumps(record, ensure_ascii=False)}\n" for record in records)
        head = f"{plural}:\n"
        text = text.replace(head, head + lines) if head in text else f"{text}\n{head}{lines}"
    return text
