"""A paper asks for what all its senders have stated or adopted, and accounts for the rest."""

import pytest

from generator.compose.recipe import compose
from generator.paper.walk import words_of
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania
from tests.tools.typing import Brief

STATED = "    origin: stated\n"
CASE = "    cases: rt-case-rassendyll\n"
ASKED = "Ensure that trials are open to observers."
BOTH = "adopted_by: [{id: rrl, date: 2021-05-01}, {id: shc, date: 2021-04}]"


def entry_of(house: Ruritania, id: str) -> tuple[str, str, str]:
    """Return what the ledger says of a record: outcome, rule and grounds."""
    ledger = house.prepare().opened.ledger
    [entry] = [entry for entry in ledger if entry.id == id]
    return (entry.outcome, entry.rule, entry.grounds)


def paper_of(house: Ruritania) -> str:
    return words_of(compose(house.prepare(), "briefing-paper").paper.blocks)


def of_courts(house: Ruritania, *lines: str) -> None:
    """Say these lines of the ask that trials be open, instead of where it comes from."""
    house.change(TRIALS, STATED, "".join(f"    {line}\n" for line in lines))


def test_what_the_senders_state_in_their_own_source_is_asked(ruritania: Ruritania) -> None:
    assert ASKED in paper_of(ruritania)
    of_courts(ruritania, "origin: stated")
    assert ASKED in paper_of(ruritania)


LACKS = {
    "derived": (["origin: derived"], "derived, not adopted by rrl, shc"),
    "adopted by one of two": (
        ["origin: derived", "adopted_by: [{id: rrl, date: 2021-05-01}]"],
        "derived, not adopted by shc",
    ),
    "adopted in a month that is not over": (
        ["origin: derived", "adopted_by: [{id: rrl, date: 2021-05-04}, {id: shc, date: 2021-05}]"],
        "derived, not adopted by shc",
    ),
    "stated by another": (
        ["stated_by: chancellery"],
        "stated by chancellery, not adopted by rrl, shc",
    ),
    "stated by one of two": (
        ["origin: stated", "sources: [rrl-statement]"],
        "stated by rrl, not adopted by shc",
    ),
    "stated by a scholar": (
        ["origin: stated", "sources: [census-2021]"],
        "stated by others, not adopted by rrl, shc",
    ),
}


@pytest.mark.parametrize(("said", "lack"), LACKS.values(), ids=LACKS)
def test_what_a_sender_is_not_behind_waits(
    ruritania: Ruritania, said: list[str], lack: str
) -> None:
    of_courts(ruritania, *said)
    assert entry_of(ruritania, "rt-rec-courts") == ("out", "unadopted", lack)
    assert "open to observers" not in paper_of(ruritania)


def test_what_does_not_say_where_it_comes_from_waits(ruritania: Ruritania) -> None:
    """Its sources, those of its file, may tell what it rests on and ask for nothing."""
    of_courts(ruritania)
    lack = "of no 'origin', not adopted by rrl, shc"
    assert entry_of(ruritania, "rt-rec-courts") == ("out", "no-origin", lack)
    assert "open to observers" not in paper_of(ruritania)


@pytest.mark.parametrize("said", [["stated_by: [rrl, shc]"], [BOTH]], ids=["stated", "adopted"])
def test_what_says_whose_it_is_needs_no_origin(ruritania: Ruritania, said: list[str]) -> None:
    of_courts(ruritania, *said)
    assert ASKED in paper_of(ruritania)


@pytest.mark.parametrize("typed", ["rrl", "[rrl]"])
def test_an_adopter_without_the_day_is_refused_with_the_whole_form(
    ruritania: Ruritania, typed: str
) -> None:
    of_courts(ruritania, "origin: derived", f"adopted_by: {typed}")
    [told] = ruritania.problems()
    assert told.endswith("hint: write it as [{id: rrl, date: 2021-05-02}]")


def test_what_all_senders_have_adopted_by_the_day_is_asked(ruritania: Ruritania) -> None:
    of_courts(ruritania, "origin: derived", BOTH)
    assert ASKED in paper_of(ruritania)


def test_one_who_states_and_one_who_adopts_are_both_behind_it(ruritania: Ruritania) -> None:
    adopted = "adopted_by: [{id: shc, date: 2021-05-01}]"
    of_courts(ruritania, "origin: stated", "sources: [rrl-statement]", adopted)
    assert ASKED in paper_of(ruritania)


OTHERS = "Ensure that trials are open to observers (recommendation of the Chancellery of Strelsau)."
BORROWED = {
    "from others": (["stated_by: chancellery", BOTH], OTHERS),
    "from others whom its words name": (
        ["stated_by: chancellery", BOTH, 'what: "that trials open, as the [[chancellery]] asks"'],
        "Ensure that trials open, as the Chancellery of Strelsau asks.",
    ),
    "by one sender from the other": (
        ["stated_by: rrl", "adopted_by: [{id: shc, date: 2021-05-01}]"],
        ASKED,
    ),
}


@pytest.mark.parametrize(("said", "printed"), BORROWED.values(), ids=BORROWED)
def test_what_senders_have_adopted_says_who_recommends_it(
    ruritania: Ruritania, said: list[str], printed: str
) -> None:
    if any(line.startswith("what: ") for line in said):
        ruritania.change(TRIALS, "    what: that trials are open to observers\n", "")
    of_courts(ruritania, *said)
    assert printed in paper_of(ruritania)


def test_including_an_ask_adopts_nothing(ruritania: Ruritania) -> None:
    of_courts(ruritania, "origin: derived")
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-pledge, rt-rec-courts]")
    assert entry_of(ruritania, "rt-rec-courts")[:2] == ("out", "unadopted")


def test_what_the_brief_does_not_want_does_not_wait(ruritania: Ruritania) -> None:
    of_courts(ruritania, "origin: derived")
    ruritania.change(ORDER, "include: [rt-pledge]", "exclude: [rt-rec-courts]")
    assert entry_of(ruritania, "rt-rec-courts")[:2] == ("out", "excluded")


def test_a_proposal_does_not_replace_what_is_asked(ruritania: Ruritania) -> None:
    new = (
        "  - {id: rt-rec-new, to: ruritania, verb: publish, what: all verdicts, origin: derived,"
        " basis: [rt-press-act], supersedes: [rt-rec-courts]}\n"
    )
    ruritania.add(TRIALS, new)
    assert ASKED in paper_of(ruritania)


def test_a_case_prints_no_ask_that_waits(ruritania: Ruritania) -> None:
    assert "What we ask: drop the charges" in paper_of(ruritania)
    ruritania.change(PRESS, f"{CASE}{STATED}", f"{CASE}    origin: derived\n")
    paper = paper_of(ruritania)
    assert "is prosecuted for a report" in paper
    assert "drop the charges" not in paper


def test_a_letter_is_refused_that_asks_what_a_signer_has_not_asked(ruritania: Ruritania) -> None:
    ask = "    context: [rt-trend]\n"
    theirs = f"{ask}    origin: derived\n    {BOTH.replace('shc', 'rrl')}\n"
    ruritania.change(PRESS, f"{ask}{STATED}", theirs)
    assert ruritania.refusal() == (
        f"{ORDER}:20:10: the letter asks for 'rt-ask-rassendyll', which not all who sign it have"
        " asked: derived, not adopted by shc\n"
        "  hint: a paper asks what all its senders state or have adopted; once they have, name them"
        " under its 'adopted_by', each with the day"
    )
    ruritania.change(ORDER, "from: [rrl, shc]", "from: [rrl]")
    letter = ruritania.prepare().opened.dossier.letter
    assert letter
    assert [ask.id for ask in letter.asks] == ["rt-ask-rassendyll"]


def test_a_letter_is_refused_that_asks_what_may_be_nobodys(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, f"    context: [rt-trend]\n{STATED}", "    context: [rt-trend]\n")
    assert ruritania.refusal() == (
        f"{ORDER}:20:10: the letter asks for 'rt-ask-rassendyll', which not all who sign it have"
        " asked: of no 'origin', not adopted by rrl, shc\n"
        "  hint: a paper asks what is known to be its senders'; write 'origin: stated' if its"
        " sources make the demand, or 'derived' if it is the house's own"
    )


def test_a_paper_that_names_no_sender_asks_for_nothing(ruritania: Ruritania) -> None:
    order = ruritania.read(ORDER).split("letter:\n", 1)[0]
    order = order.replace("authors: [rrl, shc]\n", "").replace("[letter, ", "[")
    ruritania.write(ORDER, order)
    lack = "stated by rrl, shc, the brief has no 'authors'"
    assert entry_of(ruritania, "rt-rec-courts") == ("out", "unadopted", lack)
    assert "Recommendations" not in paper_of(ruritania)


def test_those_who_sign_are_the_senders_where_nobody_else_is(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "authors: [rrl, shc]\n", "")
    assert ASKED in paper_of(ruritania)


def test_a_build_ends_with_what_waits(ruritania: Ruritania, brief: Brief) -> None:
    of_courts(ruritania, "origin: derived")
    told = brief("build", "visit-2021", "--to", "text", "--document", "briefing-paper")
    assert told.exit == 0
    assert "1 waiting for adoption" in told.out
    assert told.out.endswith(
        "Asks that wait until all senders adopt them ('adopted_by'): rt-rec-courts.\n"
    )
    assert "Asks that wait" not in brief("build", "visit-2021", "--to", "text", "--json").out


def test_a_build_ends_with_what_does_not_say_whose_it_is(
    ruritania: Ruritania, brief: Brief
) -> None:
    of_courts(ruritania)
    told = brief("build", "visit-2021", "--to", "text", "--document", "briefing-paper")
    assert told.exit == 0
    assert "1 waiting without 'origin'" in told.out
    assert told.out.endswith(
        "Asks that wait until they say whose they are ('origin'): rt-rec-courts.\n"
    )


def test_why_says_whose_word_an_ask_lacks(ruritania: Ruritania, brief: Brief) -> None:
    of_courts(ruritania, "origin: derived")
    assert brief("why", "rt-rec-courts", "--brief", "visit-2021").out.startswith(
        "rt-rec-courts: out – a paper asks what all its senders state or have adopted; once they"
        " have, name them under its 'adopted_by', each with the day (derived, not adopted by rrl,"
        " shc) [unadopted]"
    )
