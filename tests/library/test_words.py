"""Single facts say what their text says: no more, no less, and no surer."""

import pytest

from generator.facts.accounts import Event, Quote
from generator.facts.acts import Benchmark, Law
from generator.facts.envelope import Fact
from generator.facts.texts import plain_words
from generator.facts.vocabulary import Assertion, LawStage
from tests.tools.statements import library

SAID = {
    "kz-crisis-2022": "other abuses",
    "tj-crisis-2022": "other abuses",
    "uz-crisis-2022": "other abuses",
    "tj-persecution": "In Tajikistan too",
    "rg-persecution-charges": "They often stand accused",
    "kz-step-quota": "efforts",
    "kz-eu-debate": "Several matters",
    "kz-work-so-far": "is seen as quite effective",
    "rg-eu-once-one-unit": "30 years ago",
    "rg-eu-practice": "at single points",
    "rg-eu-bodies": "some are individual actors",
    "rg-eu-framework": "Researchers find",
    "rg-turn-causes": "Many researchers see",
    "rg-rankings-read": "The fields are called as in the study",
    "kg-lagging-behind": "does not keep up",
    "kg-fight-against-torture": "has failed in the “fight against torture”",
    "kg-bishkek-protest-ban": "in force for over a year",
}
UNSAID = {
    "kz-doubts-on-execution": "ranks",
    "kz-eu-debate": "Five",
    "rg-message-media": "Governments close",
    "kg-media-closures": "several times",
    "kg-message-dialogue": "next dialogue",
    "kg-dialogue-reciprocal": "any piece of legislation",
    "rg-eu-once-one-unit": "For a long time",
    "kz-step-quota": "obliged",
}


def fact(id: str) -> Fact:
    found = library()[id]
    assert isinstance(found, Fact)
    return found


def words(id: str) -> str:
    return " ".join(plain_words(prose) for prose in (fact(id).text, fact(id).short))


@pytest.mark.parametrize(("id", "said"), SAID.items(), ids=SAID.keys())
def test_what_the_text_says_is_said(id: str, said: str) -> None:
    assert said in words(id)


@pytest.mark.parametrize(("id", "unsaid"), UNSAID.items(), ids=UNSAID.keys())
def test_what_the_text_does_not_say_is_not_said(id: str, unsaid: str) -> None:
    assert unsaid not in words(id)


def test_no_day_is_nearer_than_the_text_has_it() -> None:
    assert fact("kg-bishkek-protest-ban").date is None
    assert str(fact("kz-january-2022-deaths").begins) == "2022-01-01"
    assert fact("kz-january-2022-deaths").date != fact("kz-january-2022").date


def test_accusations_are_told_as_such() -> None:
    assert fact("kz-crisis-2022").assertion is Assertion.ALLEGED
    assert fact("rg-impunity").assertion is Assertion.ALLEGED
    assert "torture" not in words("kz-january-2022")


def test_a_law_called_approved_is_no_draft() -> None:
    law = library()["kg-foreign-agents-bill-2014"]
    assert isinstance(law, Law)
    assert [step.stage for step in law.history] == [LawStage.ADOPTED]


def test_what_un_bodies_recommended_is_no_commitment_of_the_state() -> None:
    asked = library()["kg-spt-recommendations"]
    assert isinstance(asked, Benchmark)
    assert asked.by == "un-spt"
    assert isinstance(library()["kg-cat-recommendations"], Event)


def test_no_quotation_is_without_its_speaker() -> None:
    quotes = [quote for quote in library().values() if isinstance(quote, Quote)]
    assert {str(quote.by) for quote in quotes} == {"european-parliament"}


def test_what_a_later_text_does_not_repeat_still_stands() -> None:
    replaced = {id for record in library().values() for id in record.replaces}
    assert replaced == {"rg-message-crises", "rg-message-persecution", "rg-rec-restrictions"}
