"""What tells the same is linked, and no paper tells both unawares."""

import pytest

from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.tools.findings import codes, findings

CLOSURES = (
    "The police closed two printing houses in Zenda at night, and took their presses away."
    " Editors say that they were threatened, and that nobody showed them a warrant."
)
AGAIN = (
    "At night two printing houses of Zenda were closed by policemen, who took the presses away;"
    " nobody showed a warrant, and the editors were threatened."
)
OTHER = (
    "In Strelsau a court heard nine editors in the winter. It found them guilty of rumours about"
    " the harvest, and fined each of them the wages of a month."
)
LINK = "    same_matter: rt-closures\n"


def event(id: str, text: str, link: str = "") -> str:
    return f"  - id: {id}\n    date: 2021-03\n    title: Presses of {id}\n{link}    text: {text}\n"


def tell(house: Ruritania, *events: str) -> None:
    house.change(PRESS, "events:\n", "events:\n" + "".join(events))


def test_two_events_that_tell_much_the_same_are_told(ruritania: Ruritania) -> None:
    tell(ruritania, event("rt-closures", CLOSURES), event("rt-night", AGAIN))
    assert [one for one in findings(ruritania) if "near-dup" in one] == [
        f"[near-duplicate] {PRESS}:8:5: event 'rt-night' tells much the same as 'rt-closures'\n"
        f"  hint: the other stands at {PRESS}:4:5; make one of the two, let one supersede the"
        " other, or write 'same_matter: rt-closures'"
    ]


APART = {
    "linked": (event("rt-night", AGAIN, LINK),),
    "replaced": (event("rt-night", AGAIN, "    supersedes: [{id: rt-closures, covers: all}]\n"),),
    "of other content": (event("rt-fines", OTHER),),
    "of another country": (event("rt-night", AGAIN, "    countries: [strelsau]\n"),),
}


@pytest.mark.parametrize("others", APART.values(), ids=APART)
def test_what_is_linked_or_tells_something_else_is_no_duplicate(
    ruritania: Ruritania, others: tuple[str, ...]
) -> None:
    tell(ruritania, event("rt-closures", CLOSURES), *others)
    assert "near-duplicate" not in codes(ruritania)


@pytest.mark.parametrize(
    ("title", "told"),
    [("Press Act of 1921", True), ("Act on Courts", False)],
)
def test_a_law_whose_title_says_no_more_than_another_is_told(
    ruritania: Ruritania, title: str, told: bool
) -> None:
    law = f"  - {{id: rt-new, title: {title}, text: It is new., history: [{{stage: draft}}]}}\n"
    ruritania.change(PRESS, "laws:\n", f"laws:\n{law}")
    assert ("near-duplicate" in codes(ruritania)) is told


def test_a_brief_that_tells_both_of_a_linked_pair_is_told(ruritania: Ruritania) -> None:
    tell(ruritania, event("rt-closures", CLOSURES), event("rt-night", AGAIN, LINK))
    [told] = [one for one in findings(ruritania) if "told-twice" in one]
    assert told == (
        f"[told-twice] {ORDER}:8:9: the brief tells 'rt-closures' and 'rt-night', which are on the"
        " same matter\n"
        "  hint: exclude one of them; if both have to be told, write '# allow told-twice: ' and why"
    )
    ruritania.change(ORDER, "include: [rt-pledge]", "exclude: [rt-night]")
    assert "told-twice" not in codes(ruritania)
