"""Offices have one holder at a time, and letters turn to the right ones."""

import pytest

from generator.compose.order import Order
from generator.errors import BriefError
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, ORDER, Ruritania
from tests.tools.findings import codes, findings

OFFICES = "facts/offices.yaml"


def test_two_holders_of_one_office_on_one_day_are_told_at_both_places(
    ruritania: Ruritania,
) -> None:
    ruritania.change(OFFICES, "2021-07-01/..", "2021-06-01/..")
    one = f"{OFFICES}:9:18"
    other = f"{OFFICES}:10:18"
    said = "two people hold the office 'chancellor' on the same day\n  hint: the other stands at"
    assert findings(ruritania) == [
        f"[overlapping-terms] {one}: {said} {other}; correct one of the terms",
        f"[overlapping-terms] {other}: {said} {one}; correct one of the terms",
    ]


def test_an_attested_day_within_the_term_of_another_overlaps(ruritania: Ruritania) -> None:
    ruritania.change(OFFICES, "term: 2021-07-01/..", "attested: [2021-06-01]")
    assert codes(ruritania) == ["overlapping-terms"] * 2


def test_an_office_may_be_handed_over_within_a_day_or_month(ruritania: Ruritania) -> None:
    ruritania.change(OFFICES, "term: 2021-07-01/..", "term: 2021-06-30/..")
    assert codes(ruritania) == []


def test_an_addressee_without_a_form_of_address_is_told(ruritania: Ruritania) -> None:
    ruritania.change(OFFICES, "    address_as: Chancellor\n", "")
    assert findings(ruritania) == [
        f"[no-greeting] {ORDER}:14:8: the office 'chancellor' does not say how its holder is"
        f" addressed\n  hint: add 'address_as' at {OFFICES}:4:5, such as: President"
    ]


def test_a_copy_to_an_ambassador_elsewhere_is_told(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    assert codes(ruritania) == []
    ruritania.change(OFFICES, "posted_to: ruritania", "posted_to: strelsau")
    assert findings(ruritania) == [
        f"[foreign-copy] {ORDER}:14:8: the copy to 'ambassador-ruritania' goes to a country the"
        " brief is not about\n  hint: it is posted to strelsau; drop the copy, or add the country"
    ]


def test_a_form_of_address_that_says_dear_is_told(ruritania: Ruritania) -> None:
    ruritania.change(OFFICES, "address_as: Chancellor\n", "address_as: Dear Chancellor\n")
    ruritania.change(OFFICES, "2021-07-01/..", "2021-07-01/.., greeting: Dear Madam Chancellor")
    ruritania.change(OFFICES, "2021-06-30}", "2021-06-30, greeting: Dearest Chancellor}")
    hint = "take it out: 'Chancellor Elphberg' is printed as 'Dear Chancellor Elphberg,'"
    already = f"begins with 'Dear', which the letter says already\n  hint: {hint}"
    assert findings(ruritania) == [
        f"[double-dear] {OFFICES}:6:17: 'address_as' of office 'chancellor' {already}",
        f"[double-dear] {OFFICES}:10:65: a greeting in office 'chancellor' {already}",
    ]


def test_an_addressee_without_a_greeting_in_a_language_is_told_how_to_type_it(
    ruritania: Ruritania,
) -> None:
    with pytest.raises(BriefError) as refused:
        build(ruritania.house, Order(BRIEF, language="de"))
    [told] = [one for one in refused.value.problems if "greeting" in one.message]
    assert told.message == "the addressee 'chancellor' has no greeting in 'de'"
    assert told.hint == (
        f"add 'greeting' to the holder at {OFFICES}:9:18, as it follows 'Dear' in English;"
        " then 'brief new translation de --brief visit-2021' makes the place for the whole greeting"
    )
