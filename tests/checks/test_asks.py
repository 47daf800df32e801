"""Recommendations rest on something, and are made once."""

from tests.houses.ruritania import PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings


def test_a_recommendation_that_rests_on_nothing_is_told(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "    basis: [rt-press-act]\n", "")
    assert findings(ruritania) == [
        f"[no-basis] {TRIALS}:37:5: recommendation 'rt-rec-courts' does not say what it rests on\n"
        "  hint: name facts under 'basis', paragraphs under 'context', or its 'cases'"
    ]


def test_an_ask_that_does_not_say_whose_idea_it_is_is_told(ruritania: Ruritania) -> None:
    """It has the sources at the head of its file, and those need not make the demand."""
    ruritania.add(
        TRIALS, "  - {id: rt-own, to: ruritania, verb: end, what: it, basis: [rt-raid]}\n"
    )
    assert findings(ruritania) == [
        f"[no-origin] {TRIALS}:45:5: recommendation 'rt-own' does not say whether its sources make"
        " the demand\n"
        "  hint: write 'origin: stated' if they do; if it is the house's own, 'origin: derived'"
    ]


def test_an_ask_that_names_who_states_it_says_whose_it_is(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "origin: stated", "stated_by: rrl")
    assert codes(ruritania) == []


AGAIN = (
    "  - {id: rt-again, to: ruritania, verb: ensure, what: That trials are open to observers,"
    " basis: [rt-pledge], origin: stated}\n"
)


def test_the_same_asked_of_the_same_is_told(ruritania: Ruritania) -> None:
    ruritania.add(TRIALS, AGAIN)
    assert findings(ruritania) == [
        f"[repeated-ask] {TRIALS}:45:55: recommendation 'rt-again' asks the same of the same as"
        f" 'rt-rec-courts'\n  hint: the other stands at {TRIALS}:37:5; keep one"
    ]


def test_the_same_may_be_asked_of_others_or_anew(ruritania: Ruritania) -> None:
    ruritania.add(TRIALS, AGAIN.replace("to: ruritania", "to: strelsau"))
    ruritania.add(
        TRIALS, AGAIN.replace("rt-again", "rt-anew, supersedes: [{id: rt-rec-courts, covers: all}]")
    )
    assert codes(ruritania) == []


def test_a_death_in_custody_without_an_ask_for_an_inquiry_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "is: prosecuted", "is: deceased_in_custody")
    ruritania.change(PRESS, "is prosecuted for", "was prosecuted for")
    [told] = findings(ruritania)
    assert told == (
        f"[no-inquiry] {PRESS}:55:11: case 'rt-case-rassendyll' tells of a death in custody, and"
        " nothing asks for an inquiry\n"
        "  hint: add a recommendation: 'verb: investigate', and the case under 'cases'"
    )
    ruritania.change(PRESS, "verb: drop", "verb: investigate")
    assert findings(ruritania) == []


def test_an_ask_for_somebody_whose_case_it_does_not_name_is_told(ruritania: Ruritania) -> None:
    ask = (
        "  - {id: rt-rec-new, to: ruritania, verb: release, what: '[[rt-p1]]', basis: [rt-raid],"
        " origin: stated}\n"
    )
    ruritania.add(PRESS, ask)
    [told] = findings(ruritania)
    assert told.startswith("[unnamed-case]")
    assert told.endswith(
        "recommendation 'rt-rec-new' is for somebody who has case 'rt-case-p1'\n"
        "  hint: write 'cases: rt-case-p1', so that it ends with the case"
    )


def test_an_ask_that_speaks_to_its_reader_is_told(ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS, "[[rt-case-rassendyll]] with the King", "[[rt-case-rassendyll]] on your visit"
    )
    assert findings(ruritania) == [
        f"[speaks-to-reader] {PRESS}:64:49: recommendation 'rt-ask-rassendyll' says 'your', and"
        " papers print it for other readers, too\n"
        "  hint: say whose it is, or leave it out: the sentence names those who are asked"
    ]


def test_youth_and_young_people_are_nobody_who_reads(ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS, "[[rt-case-rassendyll]] with the King", "[[rt-case-rassendyll]] of Youth"
    )
    assert codes(ruritania) == []
