"""Our own papers put no word into anybody's mouth: neither as a fact, nor as a demand."""

import pytest

from generator.compose.order import Order, Prepared, prepare
from generator.compose.recipe import compose
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.vocabulary import Assertion, Origin
from generator.gate.adoption import lack_of, senders_of
from generator.gate.ledger import Outcome
from generator.paper.walk import blocks_in, origin_of, words_of
from tests.houses.real import OURS

BRIEFS = OURS.brief_names()
LGBTIQ, WARSAW = "lgbtiq-central-asia-2024", "warsaw-conference-2023"


@pytest.fixture(scope="module", params=BRIEFS)
def prepared(request: pytest.FixtureRequest) -> Prepared:
    return prepare(OURS, Order(str(request.param)))


def inside(prepared: Prepared) -> list[Fact]:
    ledger = prepared.opened.ledger
    let_in = {entry.id for entry in ledger if entry.outcome is Outcome.IN}
    return [fact for fact in prepared.library.of(Fact) if fact.id in let_in]


def test_every_ask_of_ours_is_one_that_all_its_senders_stand_behind(prepared: Prepared) -> None:
    senders = senders_of(prepared.brief)
    asks = [fact for fact in inside(prepared) if isinstance(fact, Recommendation)]
    assert all(senders for _ in asks)
    day = prepared.brief.knows_until
    assert [a.id for a in asks if lack_of(prepared.library, a, senders, day)] == []


def test_nobody_is_said_to_adopt_what_the_house_derived(prepared: Prepared) -> None:
    asks = prepared.library.of(Recommendation)
    assert [a.id for a in asks if a.origin is Origin.DERIVED and a.adopted_by] == []


def test_every_report_and_allegation_of_ours_says_who_makes_it(prepared: Prepared) -> None:
    hearsay = (Assertion.REPORTED, Assertion.ALLEGED)
    facts = [fact for fact in inside(prepared) if fact.assertion in hearsay]
    silent = [f for f in facts if not (f.according_to or f.attributed)]
    assert [f.id for f in silent if not isinstance(f, Recommendation)] == []


def paper_of(brief: str) -> str:
    """Return the words of a brief's paper, with plain spaces and no notes."""
    paper = compose(prepare(OURS, Order(brief)), "briefing-paper").paper
    return words_of(paper.blocks).replace("\u00a0", " ")


SAID = (
    "According to the European Parliament, sex between men is a crime in Turkmenistan",
    "According to the European Parliament, sexual relations between men are a criminal offence",
    "According to the European Parliament, there are not enough places in which LGBTIQ people",
)


def test_a_paper_says_what_the_parliament_says_as_the_parliament_s_word() -> None:
    paper = paper_of(LGBTIQ)
    for said in SAID:
        assert said in paper, said


def test_what_tgeu_supports_is_asked_as_the_parliament_s_recommendation() -> None:
    prepared = prepare(OURS, Order(LGBTIQ))
    asks = [ask for ask in inside(prepared) if isinstance(ask, Recommendation)]
    paper = compose(prepared, "briefing-paper").paper
    asked = {id: words_of((block,)) for block in blocks_in(paper.blocks) for id in origin_of(block)}
    assert len(asks) == 6
    assert all("European Parliament" in asked[str(ask.id)] for ask in asks)


def test_a_paper_for_the_conference_asks_what_its_sender_asked() -> None:
    paper = paper_of(WARSAW)
    asked = [line for line in paper.splitlines() if line.startswith("We call on")]
    assert len(asked) > 3
    assert "We call on the international actors that deal with Central Asia to speak out" in paper
    for derived in ("ban on protests in central areas", "restrictions on blogging"):
        assert derived not in " ".join(asked)
