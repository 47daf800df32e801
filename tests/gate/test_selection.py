"""Which facts a paper tells: what the brief asks for, what it names, what time has overtaken."""

from datetime import date

import pytest

from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania

LATER = date(2021, 9, 1)
PARTNERS = "templates/partners/audience.yaml"


def reason(ruritania: Ruritania, id: str, *, as_of: date | None = None, audience: str = "") -> str:
    """Return what the gate did with a record and why: `out: theme`."""
    ledger = ruritania.prepare(as_of=as_of, audience=audience).opened.ledger
    [entry] = [entry for entry in ledger if entry.id == id]
    because = f" ({entry.because})" if entry.because else ""
    return f"{entry.outcome}: {entry.rule}{because}"


def event(ruritania: Ruritania, text: str) -> None:
    """Write one more event."""
    ruritania.write(
        "facts/ruritania/trials.yaml",
        ruritania.read(TRIALS) + f"\nevents:\n  - {{id: rt-new, title: New, text: New., {text}}}\n",
    )


CHOICES = {
    "asked for by country, theme and period": ("date: 2021-04", "in: selected"),
    "without a date it is never too old": ("priority: 2", "in: selected"),
    "before the period": ("date: 2020-12-31", "out: period"),
    "on the period's first day": ("date: 2021-01-01", "in: selected"),
    "on the period's last day": ("date: 2021-12-31", "in: selected"),
    "after the period": ("date: 2022-01-01", "out: period"),
    "reaching into the period": ("date: 2019-05/2021-01", "in: selected"),
    "still going on": ("date: 2019-05/..", "in: selected"),
    "trusted until the paper's day": ("stale_after: 2021-05-04", "in: selected"),
    "trusted until the day before": ("stale_after: 2021-05-03", "out: outdated"),
    "under embargo until the paper's day": ("embargo: 2021-05-04", "in: selected"),
    "under embargo until the day after": ("embargo: 2021-05-05", "out: embargo"),
    "too narrow": ("scope: official", "out: scope"),
    "only for others": ("audiences: {allow: [partners]}", "out: audience"),
    "for this audience": ("audiences: {allow: [eu-leaders]}", "in: selected"),
    "never for this audience": ("audiences: {deny: [eu-leaders]}", "out: audience"),
    "from a source not yet out": ("sources: [bote-2021-08]", "out: not-yet-known (bote-2021-08)"),
    "from a month that was not over": ("sources: [census-2021]", "in: selected"),
}


@pytest.mark.parametrize(("text", "expected"), CHOICES.values(), ids=CHOICES.keys())
def test_a_fact_is_in_or_out_by_one_rule(ruritania: Ruritania, text: str, expected: str) -> None:
    event(ruritania, text)
    assert reason(ruritania, "rt-new") == expected


def test_a_partial_date_of_a_source_counts_from_its_last_day(ruritania: Ruritania) -> None:
    event(ruritania, "sources: [census-2021]")
    ruritania.change(ORDER, "date: 2021-05-04", "date: 2021-03-30")
    order = ruritania.read(ORDER).split("documents:")[0]
    ruritania.write(ORDER, order + "documents: [briefing-paper]\n")
    assert reason(ruritania, "rt-new", as_of=date(2021, 3, 30)) == (
        "out: not-yet-known (census-2021)"
    )
    assert reason(ruritania, "rt-new", as_of=date(2021, 3, 31)) == "in: selected"


def test_a_theme_the_brief_does_not_name_is_not_told(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "themes: [press, trials]", "themes: [press]")
    ruritania.add(TRIALS, "\nevents:\n  - {id: rt-both, title: B, themes: [press]}\n")
    assert reason(ruritania, "rt-rec-courts") == "out: theme"
    assert reason(ruritania, "rt-both") == "in: selected"


def test_without_a_region_the_neighbours_are_not_told(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    assert reason(ruritania, "el-trend") == "out: country"
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-pledge, st-trend]")
    assert reason(ruritania, "st-trend") == "in: by-hand"


def test_what_is_included_by_hand_need_not_lie_in_the_period(ruritania: Ruritania) -> None:
    event(ruritania, "date: 2019")
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-new]")
    assert reason(ruritania, "rt-new") == "in: by-hand"
    assert reason(ruritania, "rt-pledge") == "out: period"


def test_protection_is_stronger_than_an_inclusion_by_hand(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-case-p2]")
    assert reason(ruritania, "rt-case-p2") == "out: person (rt-p2)"


def test_an_exclusion_by_hand_is_stronger_than_an_inclusion(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-raid]\nexclude: [rt-raid]")
    assert reason(ruritania, "rt-raid") == "out: excluded"


def test_what_is_excluded_does_not_come_back_with_its_case(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "include:", "exclude: [rt-rec-rassendyll]\ninclude:")
    [chapter, _] = ruritania.prepare().opened.dossier.chapters
    assert chapter.cases[0].asks == ()


def test_a_later_record_replaces_an_earlier_one_from_the_day_it_was_known(
    ruritania: Ruritania,
) -> None:
    event(ruritania, "supersedes: [rt-raid], sources: [bote-2021-08]")
    assert reason(ruritania, "rt-raid", as_of=date(2021, 8, 9)) == "in: selected"
    assert reason(ruritania, "rt-raid", as_of=date(2021, 8, 10)) == "out: superseded (rt-new)"


def test_a_record_that_may_not_be_told_replaces_nothing(ruritania: Ruritania) -> None:
    event(ruritania, "supersedes: [rt-raid], scope: internal")
    assert reason(ruritania, "rt-raid") == "in: selected"


STALE = [  # a status is trusted for its limit of days after the day it was known
    ("prosecuted", date(2021, 7, 3), "in: selected"),
    ("prosecuted", date(2021, 7, 4), "out: stale"),
    ("on_trial", date(2021, 5, 7), "in: selected"),
    ("on_trial", date(2021, 5, 8), "out: stale"),
    ("released", date(2029, 1, 1), "in: selected"),
]


@pytest.mark.parametrize(("status", "as_of", "expected"), STALE)
def test_a_case_is_told_only_while_its_last_status_may_be_trusted(
    ruritania: Ruritania, status: str, as_of: date, expected: str
) -> None:
    known = "  - id: rt-case-p1\n    title: A teacher"
    ruritania.change(TRIALS, known, f"{known} of Zenda")
    text = ruritania.read(TRIALS).replace("at_liberty", status, 1)
    ruritania.write(TRIALS, text)
    assert reason(ruritania, "rt-case-p1", as_of=as_of) == expected


AGES = {  # a status is as old as the last day it was known to hold, whenever it began
    "since an earlier day": ("is: on_trial, date: 2021-04-30", date(2021, 5, 7), "in: selected"),
    "since years before": ("is: imprisoned, date: 2018-03", date(2021, 7, 3), "in: selected"),
    "the day after its limit": ("is: imprisoned, date: 2018-03", date(2021, 7, 4), "out: stale"),
    "confirmed since": ("is: imprisoned, confirmed: 2021-06-01", date(2021, 7, 31), "in: selected"),
    "confirmed too long ago": (
        "is: on_trial, confirmed: 2021-05-06",
        date(2021, 5, 10),
        "out: stale",
    ),
    "confirmed later": ("is: on_trial, confirmed: 2021-06-01", date(2021, 5, 10), "out: stale"),
    "to come when last heard of": ("is: released, date: 2021-06", LATER, "out: not-yet-known"),
    "come to pass since": (
        "is: released, date: 2021-06, confirmed: 2021-07-01",
        LATER,
        "in: selected",
    ),
}


@pytest.mark.parametrize(("status", "as_of", "expected"), AGES.values(), ids=AGES.keys())
def test_a_status_ages_from_the_day_it_was_last_known(
    ruritania: Ruritania, status: str, as_of: date, expected: str
) -> None:
    ruritania.write(TRIALS, ruritania.read(TRIALS).replace("is: at_liberty", status, 1))
    assert reason(ruritania, "rt-case-p1", as_of=as_of) == expected


def test_a_status_ages_from_its_newest_source(ruritania: Ruritania) -> None:
    ruritania.write(
        TRIALS,
        ruritania.read(TRIALS).replace(
            "is: at_liberty, sources: [rrl-letter]",
            "is: detained, sources: [rrl-letter, bote-2021-08]",
            1,
        ),
    )
    assert reason(ruritania, "rt-case-p1", as_of=date(2021, 5, 19)) == "out: stale"
    assert reason(ruritania, "rt-case-p1", as_of=date(2021, 8, 24)) == "in: selected"


def test_an_old_case_included_by_hand_is_told_as_past(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "is: imprisoned, date: 2021-08-01", "is: on_trial, date: 2021-08-01")
    prepared = ruritania.prepare(as_of=LATER)
    [case] = prepared.opened.dossier.letter.priority_cases if prepared.opened.dossier.letter else ()
    assert (case.status, case.past) == ("on trial since 1\N{NO-BREAK SPACE}August 2021", True)
    assert prepared.opened.stale == ("rt-case-rassendyll",)


def test_an_audience_may_ask_for_priority_cases_alone(ruritania: Ruritania) -> None:
    ruritania.add(PARTNERS, "cases: priority\n")
    assert reason(ruritania, "rt-case-p1", audience="partners") == "out: priority"
    assert reason(ruritania, "rt-case-rassendyll", audience="partners").startswith("in")


def test_facts_stand_by_priority_then_date_then_in_the_order_typed(ruritania: Ruritania) -> None:
    ruritania.add(
        TRIALS,
        "\nevents:\n"
        "  - {id: rt-c, title: C, text: C., date: 2021-03}\n"
        "  - {id: rt-b, title: B, text: B., date: 2021-03}\n"
        "  - {id: rt-a, title: A, text: A., date: 2021-04, priority: 1}\n",
    )
    [chapter, _] = ruritania.prepare().opened.dossier.chapters
    assert [told.id for told in chapter.events] == ["rt-a", "rt-raid", "rt-c", "rt-b"]


def test_an_ask_of_an_office_that_the_paper_does_not_go_to_is_not_told(
    ruritania: Ruritania,
) -> None:
    ruritania.change(
        TRIALS, "to: ruritania\n    priority: 2", "to: ambassador-ruritania\n    priority: 2"
    )
    assert reason(ruritania, "rt-rec-courts") == "out: addressee"
    assert reason(ruritania, "rt-ask-rassendyll") == "in: by-hand"
