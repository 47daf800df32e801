"""Every text that papers print can be translated, and is read as its original is."""

from pathlib import Path

import pytest

from generator.facts.kinds import KINDS
from generator.facts.passages import field_of, texts_in
from generator.facts.registers import Office, Person
from generator.facts.translatable import reader_of, translatable
from generator.house import House
from generator.house.briefs import Brief
from tests.checkout import ROOT
from tests.houses.rich_ruritania import enrich
from tests.houses.ruritania import BRIEF, Ruritania

KEYS = {
    Person: {"title", "name", "short", "role", "greeting", "forms.*", "sources.*.locator"},
    Office: {
        "title",
        "title_plural",
        "holders.*.greeting",
        "forms.*",
        "sources.*.locator",
        "attention",
    },
    Brief: {
        "title",
        "coalition",
        "places.*",
        "embargo",
        "letter.place",
        "letter.subject",
        "letter.readdressed.*.subject",
        "contact.desk",
        "pseudonyms.*.name",
        "issued.*.place",
        "letter.parts.*.asks.lead",
        "letter.parts.*.cases.lead",
        "letter.parts.*.benchmarks.lead",
    },
}


@pytest.mark.parametrize("kind", KEYS)
def test_the_texts_of_a_kind_are_known_by_their_keys(kind: type[Person | Office | Brief]) -> None:
    assert {".".join(keys) for keys in translatable(kind)} == KEYS[kind]


def test_what_is_no_text_is_not_translated() -> None:
    keys = {keys for kind in KINDS.values() for keys in translatable(kind)}
    assert not {("variants",), ("original",), ("id",), ("date",)} & keys


def test_each_text_of_a_rich_house_and_of_ours_has_its_reader(ruritania: Ruritania) -> None:
    ours, rich = House(ROOT, Path()), enrich(ruritania).house
    briefs = [*map(ours.brief, ours.brief_names()), rich.brief(BRIEF)]
    for holder in (*ours.library().records.values(), *rich.library().records.values(), *briefs):
        for keys, _ in texts_in(holder):
            assert callable(reader_of(type(holder), keys)), field_of(holder, keys)
