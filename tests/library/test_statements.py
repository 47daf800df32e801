"""Nothing that the five texts state is lost: each statement has its records, or a reason not to.

The lists stand in `statements/`, one of each text, in our words. `own.yaml` has what the library
holds of its own, and why.
"""

from generator.facts.accounts import Quote
from generator.facts.acts import Benchmark
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.vocabulary import Assertion, Origin
from tests.tools.statements import LISTS, carriers, library, our_own, statements

SPEAKING = (Recommendation, Benchmark, Quote)
SURE = {
    Assertion.DOCUMENTED: 0,
    Assertion.STATED: 0,
    Assertion.REPORTED: 1,
    Assertion.ALLEGED: 2,
    Assertion.DISPUTED: 3,
}


def test_each_of_the_texts_has_its_list() -> None:
    assert [path.stem for path in LISTS] == sorted({one.source for one in statements()})
    assert len(LISTS) == 5
    assert all(path.stem in library() for path in LISTS)


def test_each_statement_has_a_record_or_a_reason_to_be_left_out() -> None:
    assert [str(one) for one in statements() if bool(one.records) == bool(one.left_out)] == []


def test_each_record_of_a_statement_exists() -> None:
    assert [f"{id} ({one})" for id, one in carriers() if id not in library()] == []


def test_each_fact_rests_on_the_text_whose_statement_it_carries() -> None:
    facts = {id: fact for id, fact in library().items() if isinstance(fact, Fact)}
    sources = {id: {source.read for source in fact.sources} for id, fact in facts.items()}
    apart = [
        f"{id} ({one})" for id, one in carriers() if one.source not in sources.get(id, {one.source})
    ]
    assert apart == []


def test_each_record_of_the_library_comes_from_a_statement_or_is_known_as_our_own() -> None:
    carried = {id for id, _ in carriers()}
    own = {id for group in our_own() for id in group.records}
    assert sorted(library().keys() - carried - own) == []
    assert sorted(own - library().keys()) == []
    assert sorted(own & carried) == []


def test_an_ask_is_derived_if_no_text_makes_it() -> None:
    asks = [ask for ask in library().values() if isinstance(ask, Recommendation)]
    carried = {id for id, _ in carriers()}
    made = {ask.id: Origin.STATED if ask.id in carried else Origin.DERIVED for ask in asks}
    assert [ask.id for ask in asks if ask.origin is not made[ask.id]] == []


def test_a_record_is_as_sure_as_the_least_sure_statement_it_carries() -> None:
    sure = _statements_of_facts()
    facts = [fact for fact in library().values() if isinstance(fact, Fact) and fact.id in sure]
    wrong = [fact.id for fact in facts if fact.assertion not in _least_sure(sure[fact.id])]
    assert wrong == []


def _statements_of_facts() -> dict[str, set[Assertion]]:
    """How sure the statements are that a record carries; what has a speaker says so itself."""
    found: dict[str, set[Assertion]] = {}
    for id, one in carriers():
        if not isinstance(library().get(id), SPEAKING):
            found.setdefault(id, set()).add(one.assertion)
    return found


def _least_sure(found: set[Assertion]) -> set[Assertion]:
    least = max(SURE[one] for one in found)
    return {one for one in found if SURE[one] == least}
