"""Recommendations rest on something, and are made once."""

from tests.houses.ruritania import TRIALS, Ruritania
from tests.tools.findings import codes, findings


def test_a_recommendation_that_rests_on_nothing_is_told(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "    basis: [rt-press-act]\n", "")
    assert findings(ruritania) == [
        f"[no-basis] {TRIALS}:37:5: recommendation 'rt-rec-courts' does not say what it rests on\n"
        "  hint: name facts under 'basis', paragraphs under 'context', or its 'case'"
    ]


AGAIN = (
    "  - {id: rt-again, to: ruritania, verb: ensure, what: That trials are open to observers,"
    " basis: [rt-pledge]}\n"
)


def test_the_same_asked_of_the_same_is_told(ruritania: Ruritania) -> None:
    ruritania.add(TRIALS, AGAIN)
    assert findings(ruritania) == [
        f"[repeated-ask] {TRIALS}:44:55: recommendation 'rt-again' asks the same of the same as"
        f" 'rt-rec-courts'\n  hint: the other stands at {TRIALS}:37:5; keep one"
    ]


def test_the_same_may_be_asked_of_others_or_anew(ruritania: Ruritania) -> None:
    ruritania.add(TRIALS, AGAIN.replace("to: ruritania", "to: strelsau"))
    ruritania.add(TRIALS, AGAIN.replace("rt-again", "rt-anew, supersedes: [rt-rec-courts]"))
    assert codes(ruritania) == []
