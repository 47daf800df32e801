"""A letter that is refused hides nothing else: all is told in one run."""

import pytest

from generator.compose.order import Order
from generator.errors import BriefError, Exit
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, ORDER, PRESS, Ruritania
from tests.tools.findings import codes

ENTRY = "{is: prosecuted, sources: [rrl-statement]}"


@pytest.fixture
def released(ruritania: Ruritania) -> Ruritania:
    """Return a house whose letter urges a case that is over, and whose text does not know it."""
    over = ENTRY.replace("prosecuted", "released, date: 2021-04")
    ruritania.change(PRESS, ENTRY, f"{ENTRY}\n      - {over}")
    return ruritania


def test_a_check_tells_of_the_letter_and_of_the_text(released: Ruritania) -> None:
    assert {"case-over", "told-otherwise"} <= {*codes(released)}


def test_a_build_tells_of_both_but_for_what_a_file_allows(released: Ruritania) -> None:
    assert refused(released) == ["case-over", "case-over", "told-otherwise"]
    told = "    text: The editor [[rt-rassendyll]] is prosecuted"
    released.change(PRESS, told, f"    # allow told-otherwise: he was charged anew\n{told}")
    assert refused(released) == ["case-over", "case-over"]


def test_a_case_that_a_letter_may_not_tell_stops_it_with_the_code_of_the_gate(
    ruritania: Ruritania,
) -> None:
    ruritania.change(ORDER, "cases: [rt-case-rassendyll]", "cases: [rt-case-p2]")
    over = ENTRY.replace("prosecuted", "imprisoned, confirmed: 2021-05-03")
    ruritania.change(PRESS, ENTRY, over)
    assert refused(ruritania) == ["withheld", "told-otherwise"]
    with pytest.raises(BriefError) as stopped:
        build(ruritania.house, Order(BRIEF))
    assert stopped.value.exit is Exit.WITHHELD


def refused(ruritania: Ruritania) -> list[str]:
    """Return the codes of all that stops a build."""
    with pytest.raises(BriefError) as stopped:
        build(ruritania.house, Order(BRIEF))
    return [problem.code for problem in stopped.value.problems]
