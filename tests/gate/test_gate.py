"""The gate as a whole: what depends on what is withheld goes with it, on either day."""

import time
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields
from datetime import date

import pytest

from generator.gate.dossier import Chapter
from generator.gate.ledger import REASONS, Rule
from tests.houses.ruritania import ORDER, PEOPLE, PRESS, SOURCES, TRIALS, Ruritania

LATER = date(2021, 9, 1)
RAID = "title: Raid on a newspaper"
INSIDE = "  - {id: inside, type: note, title: Inside, issued: 2021-04-01, scope: internal}\n"


def ledger(
    ruritania: Ruritania, *, as_of: date | None = None, audience: str = ""
) -> dict[str, str]:
    """Return what the gate did with each record: `out: depends-on (rt-raid)`."""
    entries = ruritania.prepare(as_of=as_of, audience=audience).opened.ledger
    return {
        entry.id: f"{entry.outcome}: {entry.rule}" + (f" ({entry.because})" * bool(entry.because))
        for entry in entries
    }


def told(ruritania: Ruritania, as_of: date | None = None) -> set[str]:
    """Return the ids of all that the chapters tell."""
    chapters = ruritania.prepare(as_of=as_of).opened.dossier.chapters
    return {id for chapter in chapters for id in ids_in(chapter)}


def ids_in(chapter: Chapter) -> Iterator[str]:
    """Yield the ids of all that one chapter tells."""
    lists = (
        chapter.context, chapter.steps, chapter.events, chapter.figures, chapter.trends,
        chapter.quotes, chapter.cases, chapter.laws, chapter.commitments, chapter.benchmarks,
    )  # fmt: skip
    yield from (fact.id for facts in lists for fact in facts)
    yield from (ask.id for group in (*chapter.asks, *chapter.recommendations) for ask in group.asks)
    yield from (id for table in chapter.tables for row in table.rows for id in row.ids)
    yield from (id for part in chapter.parts for id in ids_in(part))


# Time ---------------------------------------------------------------------------------------------


def test_a_paper_knows_only_what_was_out_on_its_day(ruritania: Ruritania) -> None:
    assert "rt-summer" not in told(ruritania)
    assert "rt-summer" in told(ruritania, as_of=LATER)
    assert "rt-summer" not in told(ruritania, as_of=date(2021, 8, 9))


def test_information_as_of_is_the_latest_knowledge_in_the_paper(ruritania: Ruritania) -> None:
    def information(as_of: date | None = None) -> str:
        return ruritania.prepare(as_of=as_of).opened.dossier.information_as_of

    assert information() == "4\u00a0May 2021"
    assert information(LATER) == "10\u00a0August 2021"


def test_a_later_status_alone_moves_information_as_of(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "include:", "exclude: [rt-summer, rt-press-act]\ninclude:")
    dossier = ruritania.prepare(as_of=LATER).opened.dossier
    assert dossier.information_as_of == "10\u00a0August 2021"


def test_an_expiry_counts_on_the_papers_date_even_if_it_knows_less(ruritania: Ruritania) -> None:
    ruritania.change(SOURCES, "issued: 2021-05-04", "issued: 2021-05-01")
    consent = "name: {scope: partners, basis: consent, given_by: herself, date: 2021-04-01"
    ruritania.change(PEOPLE, consent, consent.replace("date:", "expires: 2021-05-03, date:"))
    assert ledger(ruritania, audience="partners", as_of=date(2021, 5, 3))["rt-p1"] == (
        "masked: name-withheld"
    )


# Depending ----------------------------------------------------------------------------------------


def test_a_text_goes_with_what_it_refers_to(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, RAID, f"{RAID}\n    audiences: {{deny: [eu-leaders]}}")
    ruritania.change(PRESS, "text: Editors avoid", "text: After [[rt-raid]], editors avoid")
    ruritania.change(PRESS, "text: The Act makes", "text: As [[rt-trend]] shows, it makes")
    decided = ledger(ruritania)
    assert decided["rt-raid"] == "out: audience"
    assert decided["rt-trend"] == "out: depends-on (rt-raid)"
    assert decided["rt-press-act"] == "out: depends-on (rt-trend)"


def test_a_text_goes_with_somebody_who_may_not_be_told_of(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "text: Editors avoid", "text: Like [[rt-p2]], editors avoid")
    ruritania.change(PRESS, "text: The Act makes", "text: As [[rt-case-p2]] shows, it makes")
    decided = ledger(ruritania)
    assert decided["rt-trend"] == decided["rt-press-act"] == "out: person (rt-p2)"


def test_a_pledge_goes_with_whoever_gave_it(ruritania: Ruritania) -> None:
    ruritania.add(
        "facts/organisations.yaml", "  - {id: cellar, title: The Cellar, scope: internal}\n"
    )
    ruritania.change(TRIALS, "by: ruritania", "by: cellar")
    assert ledger(ruritania)["rt-pledge"] == "out: depends-on (cellar)"


HELD = (
    "title: A man, people: [rt-rassendyll], text: Told.,"
    " status: [{{is: detained, sources: [rrl-letter], {}}}]"
)
# Facts that say something of Detchard Bersonin (`rt-p2`), who gave no answer, or of a cellar that
# the house alone knows of: their kind, and the rest of the record.
SAID_OF_THEM = {
    "a title": ("events", "title: 'The trial of [[rt-p2]]', text: It began."),
    "a text": ("events", "title: A trial, text: 'The trial of [[rt-p2]] began.'"),
    "a shorter text": ("events", "title: A trial, text: It began., short: '[[rt-p2]] came.'"),
    "a line": ("events", "title: A trial, text: It began., line: '[[rt-p2]] came.'"),
    "an official title": (
        "laws",
        "title: An Act, text: It is new., official: 'Act on [[rt-p2]]',"
        " history: [{stage: adopted, date: 2021-03-01}]",
    ),
    "a charge": ("cases", HELD.format("charge: 'aid to [[rt-p2]]'")),
    "a sentence": ("cases", HELD.format("sentence: 'as for [[rt-p2]]'")),
    "a place": ("cases", HELD.format("place: 'the house of [[rt-p2]]'")),
    "an ask": (
        "recommendations",
        "to: ruritania, origin: stated, verb: end, what: 'the trial of [[rt-p2]]'",
    ),
    "who is asked": (
        "recommendations",
        "to: cellar, origin: stated, verb: end, what: trials of editors",
    ),
    "who gave a pledge": ("commitments", "form: pledge, by: cellar, title: A pledge, text: Given."),
    "who set a benchmark": ("benchmarks", "title: One, by: cellar, criteria: [{text: A law}]"),
    "a criterion": (
        "benchmarks",
        "title: One, by: chancellery, criteria: [{text: 'Free [[rt-p2]]'}]",
    ),
    "an assessment": (
        "benchmarks",
        "title: One, by: chancellery, criteria: [{text: A law, assessments:"
        " [{is: none, text: '[[rt-p2]] is tried.', sources: [rrl-letter]}]}]",
    ),
    "whose index": (
        "indicators",
        "title: A rank, index: An index, publisher: cellar, value: 1, edition: 2021",
    ),
    "words quoted": ("quotes", "by: rrl, words: 'Free [[rt-p2]]', text: They said."),
    "who is quoted": ("quotes", "by: cellar, words: We dig on, text: They said."),
}


@pytest.mark.parametrize(("kind", "says"), SAID_OF_THEM.values(), ids=SAID_OF_THEM.keys())
def test_a_fact_goes_with_whoever_is_said_in_any_part_of_it_that_is_printed(
    ruritania: Ruritania, kind: str, says: str
) -> None:
    cellar = "  - {id: cellar, title: The Cellar, scope: internal}\n"
    ruritania.add("facts/organisations.yaml", cellar)
    record = f"  - {{id: rt-new, themes: [press], date: 2021, {says}}}\n"
    about = ruritania.read(PRESS).partition("\n")[0]
    ruritania.add("facts/themes.yaml", "  - {id: new, title: New}\n")
    ruritania.write("facts/ruritania/new.yaml", f"{about}\n{kind}:\n{record}")
    reason = "depends-on (cellar)" if "cellar" in says else "person (rt-p2)"
    assert ledger(ruritania)["rt-new"] == f"out: {reason}"


@pytest.mark.parametrize("register", ["rrl", "upper-zenda"])
def test_a_text_goes_with_a_body_or_place_kept_from_the_audience(
    ruritania: Ruritania, register: str
) -> None:
    file = {"rrl": "facts/organisations.yaml", "upper-zenda": "facts/terms.yaml"}[register]
    ruritania.change(file, f"- id: {register}\n", f"- id: {register}\n    scope: official\n")
    ruritania.write(ORDER, ruritania.read(ORDER).replace("[rrl, shc]", "[shc]"))
    ruritania.write(SOURCES, ruritania.read(SOURCES).replace("[rrl", "[shc"))
    assert ledger(ruritania)["rt-raid"] == f"out: depends-on ({register})"


def test_a_text_goes_with_a_source_it_names_that_may_not_be_cited(ruritania: Ruritania) -> None:
    ruritania.add(SOURCES, INSIDE)
    ruritania.change(PRESS, "text: Editors avoid", "text: As [[inside]] says, editors avoid")
    assert ledger(ruritania)["rt-trend"] == "out: depends-on (inside)"


def test_a_fact_known_from_a_source_kept_from_the_audience_alone_is_left_out(
    ruritania: Ruritania,
) -> None:
    ruritania.add(SOURCES, INSIDE)
    ruritania.change(PRESS, RAID, f"{RAID}\n    sources: [inside]")
    assert ledger(ruritania)["rt-raid"] == "out: source-withheld"


def test_a_source_written_by_a_body_kept_from_the_audience_is_not_cited(
    ruritania: Ruritania,
) -> None:
    ruritania.add(
        "facts/organisations.yaml", "  - {id: cellar, title: The Cellar, scope: internal}\n"
    )
    ruritania.change(SOURCES, "author: [{family: Sapt, given: K.}]", "author: [cellar]")
    sources = [source.id for source in ruritania.prepare().opened.dossier.sources]
    assert "census-2021" not in sources


def test_what_is_asked_for_a_person_needs_their_answer_however_they_are_mentioned(
    ruritania: Ruritania,
) -> None:
    public = "basis: consent, given_by: herself, date: 2021-04-01}\n"
    ruritania.change(PEOPLE, f"      to_state: {{scope: public, {public}", "")
    asks = {
        "rt-a": "cases: rt-case-p1, what: her post",
        "rt-b": 'what: "[[rt-p1]]"',
        "rt-c": "what: 'the case of [[rt-case-p1]]'",
    }
    lines = (
        f"  - {{id: {id}, to: ruritania, origin: stated, verb: ensure, {text}}}\n"
        for id, text in asks.items()
    )
    ruritania.add(TRIALS, "".join(lines))
    decided = ledger(ruritania)
    assert {decided[id] for id in asks} == {"out: to-state (rt-p1)"}


def test_an_office_holder_acting_as_such_may_be_asked_about(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "what: that trials", 'what: "that [[fritz-tarlenheim]] sees trials')
    ruritania.change(TRIALS, "are open to observers", 'are open to observers"')
    assert ledger(ruritania)["rt-rec-courts"] == "in: selected"


def test_a_recommendation_goes_with_its_case(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "title: A teacher", "title: A teacher\n    scope: internal")
    ask = (
        "  - {id: rt-a, to: ruritania, origin: stated, verb: end, what: this, cases: rt-case-p1}\n"
    )
    ruritania.add(TRIALS, ask)
    assert ledger(ruritania)["rt-a"] == "out: depends-on (rt-case-p1)"


def test_facts_that_refer_to_each_other_are_told_together_or_not_at_all(
    ruritania: Ruritania,
) -> None:
    ruritania.change(PRESS, "text: Editors avoid", "text: See [[rt-raid]]; editors avoid")
    ruritania.change(PRESS, "text: >\n      Police", "text: >\n      See [[rt-trend]]. Police")
    assert {"rt-raid", "rt-trend"} <= told(ruritania)
    ruritania.change(PRESS, "title: Self-censorship", "title: S\n    embargo: 2021-06-01")
    assert {"rt-raid", "rt-trend"}.isdisjoint(told(ruritania))


def test_thirty_facts_that_all_refer_to_each_other_are_decided_at_once(
    ruritania: Ruritania,
) -> None:
    ids = [f"rt-x{number}" for number in range(30)]
    everyone = ", ".join(f"[[{id}]]" for id in ids)
    records = "".join(f'  - {{id: {id}, title: X, text: "See {everyone}."}}\n' for id in ids)
    ruritania.add(TRIALS, f"\nevents:\n{records}")
    begun = time.process_time()
    assert set(ids) <= told(ruritania)
    ruritania.change(TRIALS, "- {id: rt-x7,", "- {id: rt-x7, scope: internal,")
    assert set(ids).isdisjoint(told(ruritania))
    assert time.process_time() - begun < 2


# Chapters -----------------------------------------------------------------------------------------


def test_a_fact_of_two_countries_stands_in_the_regions_chapter(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, RAID, f"{RAID}\n    countries: [strelsau]")
    visited, rest = ruritania.prepare().opened.dossier.chapters
    assert [event.id for event in visited.events] == []
    assert [event.id for event in rest.events] == ["rt-raid"]


def test_without_a_region_it_stands_in_the_chapter_of_the_country_visited(
    ruritania: Ruritania,
) -> None:
    ruritania.change(PRESS, RAID, f"{RAID}\n    countries: [strelsau]")
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    [chapter] = ruritania.prepare().opened.dossier.chapters
    assert [event.id for event in chapter.events] == ["rt-raid"]


def test_each_fact_that_is_in_is_told_in_some_chapter(ruritania: Ruritania) -> None:
    for region in ("region: elphberg-lands\n", ""):
        ruritania.change(ORDER, "region: elphberg-lands\n", region)
        decided = ledger(ruritania)
        for id in ("rt-raid", "rt-trend", "rt-press-act", "rt-case-p1", "rt-pledge"):
            assert decided[id].startswith("in")
            assert id in told(ruritania)


def test_a_chapter_without_facts_is_not_there(ruritania: Ruritania) -> None:
    ruritania.change(
        "facts/strelsau/press.yaml", "title: Licences for editors", "title: L\n    scope: never"
    )
    ruritania.change("facts/region/press.yaml", "title: A", "scope: internal\n    title: A")
    assert [chapter.id for chapter in ruritania.prepare().opened.dossier.chapters] == ["ruritania"]


# The whole ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "id", "place"),
    [
        ("facts/organisations.yaml", "shc", "11:16"),
        ("facts/offices.yaml", "ambassador-ruritania", "15:8"),
        ("facts/occasions.yaml", "visit-2021", "2:11"),
    ],
)
def test_a_brief_that_names_what_its_audience_may_not_see_is_stopped(
    ruritania: Ruritania, file: str, id: str, place: str
) -> None:
    ruritania.change(file, f"- id: {id}\n", f"- id: {id}\n    scope: internal\n")
    assert f"{ORDER}:{place}: the brief names {id!r}, which may not be told here" in (
        ruritania.refusal()
    )


def test_the_ledger_names_those_who_are_named_and_those_who_are_masked(
    ruritania: Ruritania,
) -> None:
    decided = ledger(ruritania)
    assert (decided["rt-rassendyll"], decided["rt-p1"]) == ("in: named", "masked: name-withheld")


def test_every_rule_explains_itself(ruritania: Ruritania) -> None:
    assert set(REASONS) == set(Rule)
    lines = [str(entry) for entry in ruritania.prepare().opened.ledger if entry.id == "rt-case-p2"]
    assert lines == [
        "rt-case-p2: out – no answer of a person in it lets it be told to this audience"
        " (rt-p2: none was given) [person]"
    ]


def test_a_dossier_is_frozen_and_holds_no_way_back(ruritania: Ruritania) -> None:
    dossier = ruritania.prepare().opened.dossier
    with pytest.raises(FrozenInstanceError):
        dossier.title = "other"  # type: ignore[misc]
    assert {field.name for field in fields(dossier)}.isdisjoint({"library", "opening", "records"})


def test_who_is_withheld_depends_on_the_audience(ruritania: Ruritania) -> None:
    assert ruritania.prepare().opened.withheld == ("rt-p1", "rt-p2")
    assert ruritania.prepare(audience="partners").opened.withheld == ("rt-p2",)
