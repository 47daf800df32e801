"""Nothing is lost in silence: each fact that the gate lets in is printed, or accounted for by name.

A word that stands in one fact alone says whether a paper tells it; the account must say the same.
"""

import re
from collections.abc import Iterator

import pytest

from generator.compose.account import LeftOut, Named, Told, Unprinted
from generator.compose.editions import Edition, compose_whole, compose_within_limits
from generator.compose.order import Order, prepare
from generator.errors import BriefError
from generator.facts.envelope import Fact
from generator.facts.texts import plain_words
from generator.gate.ledger import Outcome
from generator.paper.walk import words_of
from tests.houses.marked_ruritania import KEPT_OUT, READERS, mark
from tests.houses.real import OURS
from tests.houses.ruritania import Ruritania


def editions(ruritania: Ruritania) -> Iterator[Edition]:
    """Yield all documents that there are, for each audience."""
    house = ruritania.house
    for audience in READERS:
        name = ruritania.brief_for(audience)
        known = [one for one in house.document_names(audience) if one != "letter"]
        letter = ["letter"] if audience == "eu-leaders" else []
        ruritania.add(f"briefs/{name}.yaml", f"documents: [{', '.join([*letter, *known])}]\n")
        yield compose_whole(ruritania.prepare(brief=name))


def faults(edition: Edition, words: dict[str, str]) -> Iterator[str]:
    """Yield each fact that a document tells while its account does not say so, or the reverse."""
    entries = {entry.id: entry for entry in edition.prepared.opened.ledger}
    for account in edition.accounts:
        paper = edition.composed[account.document].paper
        printed = set(re.findall(r"mill[a-z]{2}", words_of(paper.blocks).lower()))
        for id, word in words.items():
            answer = account.of(id)
            let_in = entries[id].outcome is Outcome.IN
            match answer:
                case Told() | Named():
                    right = let_in and word in printed
                case Unprinted():
                    right = let_in and word not in printed
                case LeftOut():
                    right = not let_in and word not in printed
                case None:
                    right = False
            if not right:
                yield f"{edition.prepared.audience.title}, {account.document}: {id} {answer}"


def test_each_fact_is_printed_or_accounted_for_in_each_document_of_each_audience(
    ruritania: Ruritania,
) -> None:
    words = mark(ruritania)
    made = list(editions(ruritania))
    assert [fault for edition in made for fault in faults(edition, words)] == []
    assert len({account.document for edition in made for account in edition.accounts}) >= 8


def test_each_rule_that_keeps_a_fact_out_is_told_by_its_name(ruritania: Ruritania) -> None:
    words = mark(ruritania)
    (account, *_) = compose_whole(ruritania.prepare()).accounts
    kept_out = [account.of(id) for id in list(words)[-len(KEPT_OUT) :]]
    rules = [answer.entry.rule.value for answer in kept_out if isinstance(answer, LeftOut)]
    assert rules == [
        "excluded",
        "not-yet-known",
        "scope",
        "embargo",
        "audience",
        "outdated",
        "period",
    ]


def test_a_template_that_drops_a_fact_is_found_out(ruritania: Ruritania) -> None:
    """The words on the page decide: an account that trusted `data-fact` alone would be wrong."""
    words = mark(ruritania)
    page = '{% set form = "paper" %}{% for e in whole.events %}<p>{{ e.title }}</p>{% endfor %}'
    ruritania.write("templates/eu-leaders/briefing-paper.html", page)
    found = list(faults(compose_whole(ruritania.prepare()), words))
    assert any("briefing-paper: rt-m0 Unprinted" in fault for fault in found)


# All of ours --------------------------------------------------------------------------------------


@pytest.mark.prove
@pytest.mark.parametrize("audience", READERS[:9])
@pytest.mark.parametrize("brief", OURS.brief_names())
def test_no_fact_of_ours_is_lost_in_silence(brief: str, audience: str) -> None:
    try:
        prepared = prepare(OURS, Order(brief, audience=audience))
    except BriefError:
        return  # these readers get no such paper
    edition = compose_within_limits(OURS, prepared, lambda _: None)
    for account in edition.accounts:
        words = " ".join(words_of(edition.composed[account.document].paper.blocks).split())
        assert {answer.id for answer in account.answers} >= prepared.opened.ordered
        for answer in account.answers:
            if isinstance(answer, Unprinted | LeftOut):
                fact = prepared.library.find(Fact, answer.id)
                said = " ".join(plain_words(fact.text[:1]).split())
                assert not said or said not in words
