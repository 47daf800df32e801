"""Occasions move, pass, and are counted; papers keep up with them."""

from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.tools.findings import codes, findings

OCCASIONS = "facts/occasions.yaml"
PROGRAMME = "    programme: a meeting with the King\n"


def held(ruritania: Ruritania, *entries: str) -> None:
    """Give the occasion a history of dates."""
    dates = "".join(f"      - {entry}\n" for entry in entries)
    ruritania.change(OCCASIONS, PROGRAMME, f"{PROGRAMME}    dates:\n{dates}")


MOVED = (
    "{date: 2021-05-10, sources: [rrl-statement]}",
    "{date: 2021-05-17, sources: [rrl-letter]}",
)


def test_dates_in_the_order_they_became_known_are_in_order(ruritania: Ruritania) -> None:
    held(ruritania, *MOVED)
    assert codes(ruritania) == []


def test_dates_out_of_order_are_told(ruritania: Ruritania) -> None:
    held(ruritania, *reversed(MOVED))
    assert findings(ruritania) == [
        f"[date-order] {OCCASIONS}:12:9: the dates of occasion 'visit-2021' are not in the order"
        " they became known\n"
        "  hint: this source is of 2021-04-20, the one before it of 2021-05-04; the latest last"
    ]


def test_two_occasions_with_one_round_are_told(ruritania: Ruritania) -> None:
    for name in ("one", "other"):
        occasion = f"{{id: {name}, title: A Dialogue, form: dialogue, series: talks, round: 10}}"
        ruritania.add(OCCASIONS, f"  - {occasion}\n")
    assert findings(ruritania) == [
        f"[repeated-round] {OCCASIONS}:11:74: round 10 of 'talks' is 'one' already\n"
        f"  hint: it stands at {OCCASIONS}:10:5; correct one of the two"
    ]


def test_a_visitor_whose_only_host_is_their_own_country_is_told(ruritania: Ruritania) -> None:
    ruritania.change(OCCASIONS, "hosts: [ruritania]", "hosts: [strelsau]")
    assert findings(ruritania) == [
        f"[own-host] {OCCASIONS}:8:13: the only host of occasion 'visit-2021' is the visitor's own"
        " country\n"
        "  hint: 'visitor' is who comes, and 'hosts' are the countries that receive them"
    ]


def test_a_paper_dated_after_its_occasion_is_told(ruritania: Ruritania) -> None:
    held(ruritania, "{date: 2021-05-01/2021-05-03, sources: [rrl-letter]}")
    assert findings(ruritania) == [
        f"[past-occasion] {ORDER}:4:7: the paper is of 2021-05-04, and its occasion was over on"
        " 2021-05-03\n  hint: correct one of the dates, or choose another occasion"
    ]


def test_an_outdated_date_in_a_fact_or_in_the_brief_is_told(ruritania: Ruritania) -> None:
    held(ruritania, *MOVED)
    ruritania.change(PRESS, "speak of the press", "speak, on 10 May 2021, of the press")
    ruritania.change(ORDER, "title: Human rights issues", "title: Human rights on 2021-05-10")
    said = "this text types a day from which 'visit-2021' was moved\n  hint: type no date of an"
    assert findings(ruritania) == [
        f"[outdated-date] {ORDER}:1:8: {said} occasion",
        f"[outdated-date] {PRESS}:33:11: {said} occasion",
    ]


def test_the_date_that_holds_and_a_longer_number_may_be_typed(ruritania: Ruritania) -> None:
    held(ruritania, *(entry.replace("05-10", "05-07") for entry in MOVED))
    ruritania.change(PRESS, "speak of", "speak, on 17 May 2021 and 27 May 2021, of")
    assert codes(ruritania) == []
