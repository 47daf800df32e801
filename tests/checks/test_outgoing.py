"""A build tells what is wrong in the records its papers tell, as a check of the library does."""

import pytest

from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania
from tests.tools.typing import Brief

TEXT = "the appeal of [[rt-p1:formal]] is before the court.\n"
FIGURES = "figures:\n"
TRIED = "  - {id: rt-tried, date: 2021, unit: people, text: '[[rt-tried]] people.', "
CASES = "cases: [rt-case-rassendyll, rt-case-p1]"
PARTS = (
    f"{FIGURES}  - {{id: rt-men, date: 2021, unit: men, value: 6, text: '[[rt-men]] men.'}}\n"
    f"{TRIED}value: 8, parts: [rt-men]}}\n"
)

# A file, what is written in it instead of what, the code, and what a build says.
WRONG = {
    "a release before the imprisonment": (
        TRIALS,
        f"{TEXT}    status:\n      - {{is: at_liberty, sources: [rrl-letter]}}\n",
        f"{TEXT}    status:\n"
        "      - {is: imprisoned, date: 2021-04-19, sources: [rrl-letter]}\n"
        "      - {is: released, date: 2021-04-01, sources: [rrl-letter]}\n",
        "status-order",
        "status 'released' of case 'rt-case-p1' stands after a later one",
    ),
    "a figure that lists fewer cases than it is": (
        TRIALS,
        FIGURES,
        f"{FIGURES}{TRIED}value: 24, {CASES}}}\n",
        "wrong-count",
        "figure 'rt-tried' is 24, and lists 2 cases",
    ),
    "a figure that is not the sum of its parts": (
        TRIALS,
        FIGURES,
        PARTS,
        "wrong-sum",
        "the parts of figure 'rt-tried' add up to 6, not 8",
    ),
    "a law in force before it was adopted": (
        PRESS,
        "date: 2021-08-01, sources: [bote-2021-08]}\n\ncases",
        "date: 2021-02-01}\n\ncases",
        "law-dates",
        "law 'rt-press-act' reached 'in_force' before the stage it follows",
    ),
}


@pytest.mark.parametrize("final", [(), ("--final",)], ids=["build", "final"])
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_a_record_that_cannot_be_right_stops_the_papers_that_tell_it(
    brief: Brief, ruritania: Ruritania, wrong: tuple[str, ...], final: tuple[str, ...]
) -> None:
    file, right, written, code, says = wrong
    ruritania.change(file, right, written)
    told = brief("build", "--to", "text", "--json", *final)
    assert told.exit == 1
    found = [(problem["code"], problem["message"]) for problem in told.json["problems"]]
    assert (code, says) in found
    assert not (ruritania.root / "build").exists()


def test_a_wrong_record_that_no_paper_tells_stops_none(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, FIGURES, f"{FIGURES}{TRIED}value: 24, {CASES}}}\n")
    ruritania.change(ORDER, "authors:", "exclude: [rt-tried]\nauthors:")
    told = brief("build", "--to", "text", "--final")
    assert (told.exit, told.err) == (0, "")


def test_a_doubtful_record_is_told_and_does_not_pass_as_final(
    brief: Brief, ruritania: Ruritania
) -> None:
    hearsay = f"{FIGURES}{TRIED}value: 2, few: cannot_identify, assertion: alleged}}\n"
    ruritania.change(TRIALS, FIGURES, hearsay)
    told = brief("build", "--to", "text")
    assert told.exit == 0
    assert "warning: figure 'rt-tried' is alleged, and does not say by whom" in told.err
    assert brief("build", "--to", "text", "--final").exit == 1
