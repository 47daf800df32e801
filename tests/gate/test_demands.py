"""A demand knows the cases it rests on, and ends with them."""

import re
from collections.abc import Iterator

import pytest

from generator.compose.recipe import compose
from generator.errors import BriefError
from generator.facts.cases import Case, Recommendation
from generator.facts.ends import Goal
from generator.facts.vocabulary import Status
from generator.gate import open_dossier
from generator.gate.ledger import Outcome
from generator.paper.document import Paper
from generator.paper.walk import blocks_in, origin_of
from tests.houses.ruritania import ORDER, PEOPLE, PRESS, Ruritania, found_in
from tests.readers.paper_words import paper_words

CASE = "rt-case-rassendyll"
FIRST = "{is: prosecuted, sources: [rrl-statement]}"
DOCUMENTS = (
    "briefing-paper",
    "case-list",
    "one-pager",
    "recommendations",
    "speaking-note",
    "submission",
    "press-release",
)
IN_FULL = ("", "briefing-paper", "case-list", "one-pager", "recommendations", "submission")

# An ask for each goal, as an advocate would type it.
ASKS = {
    Goal.LIBERTY: 'verb: release, what: "[[rt-{0}]]"',
    Goal.CHARGES: 'verb: drop, what: "the charges against [[rt-{0}]]"',
    Goal.CASE: 'verb: raise, what: "the case of [[rt-case-{0}]]"',
    Goal.ANYTHING: 'verb: ensure, what: "that [[rt-{0}]] sees a lawyer"',
    Goal.SAFETY: 'verb: protect, what: "[[rt-{0}]] from reprisals"',
    Goal.LASTING: 'verb: investigate, what: "how [[rt-{0}]] was treated"',
}

# What is still demanded at each status: the goals of which a demand is printed, in the order above.
DEMANDED = {
    Status.AT_LIBERTY: " CHARGES CASE ANYTHING SAFETY LASTING",
    Status.UNDER_INVESTIGATION: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.PROSECUTED: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.TRAVEL_BAN: "CHARGES CASE ANYTHING SAFETY LASTING",
    Status.HOUSE_ARREST: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.ADMINISTRATIVE_DETENTION: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.DETAINED: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.PRE_TRIAL_DETENTION: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.ON_TRIAL: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.CONVICTED_APPEAL_PENDING: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.IMPRISONED: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.SUSPENDED_SENTENCE: "CHARGES CASE ANYTHING SAFETY LASTING",
    Status.RESTRICTED_FREEDOM: "CHARGES CASE ANYTHING SAFETY LASTING",
    Status.FORCED_PSYCHIATRIC: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.FORCIBLY_DISAPPEARED: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.INCOMMUNICADO: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.IN_EXILE: "CHARGES CASE ANYTHING SAFETY LASTING",
    Status.EXTRADITION_RISK: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.EXTRADITED_OR_RETURNED: "CHARGES LASTING",
    Status.RELEASED_CONDITIONALLY: "CHARGES CASE SAFETY LASTING",
    Status.RELEASED: "CHARGES SAFETY LASTING",
    Status.ACQUITTED: "SAFETY LASTING",
    Status.CHARGES_DROPPED: "SAFETY LASTING",
    Status.PARDONED_OR_AMNESTIED: "SAFETY LASTING",
    Status.INTERNAL_EXILE: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
    Status.DECEASED_IN_CUSTODY: "CASE LASTING",
    Status.DECEASED: "LASTING",
    Status.UNKNOWN: "LIBERTY CHARGES CASE ANYTHING SAFETY LASTING",
}


PERSON = """\
  - id: rt-{0}
    name: Man {0}
    short: Man {0}
    disclosure:
      tell: {{scope: public, basis: already_public, source: rrl-letter}}
      name: {{scope: public, basis: already_public, source: rrl-letter}}
      to_state: {{scope: public, basis: already_public, source: rrl-letter}}
"""
HELD = (
    "  - {{id: rt-case-{0}, title: '[[rt-{0}]]', people: [rt-{0}], text: Told., asks: [{2}],"
    " status: [{{is: {1}, sources: [rrl-letter]}}]}}\n"
)
ASKED = "  - {{id: {}, to: ruritania, origin: stated, priority: 1, cases: rt-case-{}, {}}}\n"


def ask_of(goal: Goal, status: Status) -> str:
    return f"rt-rec-{named(status)}-{goal}"


def named(status: Status) -> str:
    return status.value.replace("_", "-")


def everywhere(ruritania: Ruritania) -> None:
    """Write a person and a case at each status, and for each an ask for each goal; no letter."""
    for status in Status:
        name, asks = named(status), {ask_of(goal, status): ASKS[goal] for goal in Goal}
        ruritania.add(PEOPLE, PERSON.format(name))
        case = HELD.format(name, status, ", ".join(asks))
        ruritania.change(PRESS, "\nrecommendations:", f"{case}\nrecommendations:")
        for id, words in asks.items():
            ruritania.add(PRESS, ASKED.format(id, name, words.format(name)))
    without_letter(ruritania)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Return the asks that the gate lets in, and those that each document prints."""
    ruritania = found_in(tmp_path_factory.mktemp("demands"))
    everywhere(ruritania)
    prepared = ruritania.prepare()
    let_in = {e.id for e in prepared.opened.ledger if e.outcome is Outcome.IN}
    papers = {document: compose(prepared, document).paper for document in DOCUMENTS}
    return {"": let_in} | {document: set(printed(paper)) for document, paper in papers.items()}


def printed(paper: Paper) -> Iterator[str]:
    """Yield the ids of the facts that a paper tells."""
    for block in blocks_in(paper.blocks):
        yield from origin_of(block)


@pytest.mark.parametrize("document", ["", *DOCUMENTS])
@pytest.mark.parametrize("status", Status)
def test_what_is_demanded_at_each_status_in_each_document(
    told: dict[str, set[str]], status: Status, document: str
) -> None:
    demanded = {goal for goal in Goal if ask_of(goal, status) in told[document]}
    wanted = {goal for goal in Goal if goal.name in DEMANDED[status].split()}
    assert demanded == wanted if document in IN_FULL else demanded <= wanted


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return why a letter is refused that asks everything, and names a case, at each status."""
    ruritania = found_in(tmp_path_factory.mktemp("letter"))
    slip = ruritania.prepare().brief.letter
    assert slip
    everywhere(ruritania)
    prepared = ruritania.prepare()
    cases = [case for case in prepared.library.of(Case) if case.asks]
    asks = [prepared.library.find(Recommendation, ask) for case in cases for ask in case.asks]
    named = {"asks": [ask for case in cases for ask in case.asks]}
    named["priority_cases"] = [id for ask in asks for id in ask.cases]
    letter = slip.model_copy(update=named)  # which is longer than one that could be typed
    brief = prepared.brief.model_copy(update={"letter": letter})
    with pytest.raises(BriefError) as refusal:
        open_dossier(prepared.library, prepared.audience, brief, prepared.catalogue)
    return str(refusal.value)


@pytest.mark.parametrize("status", Status)
def test_a_letter_that_asks_for_what_is_met_or_overtaken_or_urges_what_is_over_is_refused(
    refused: str, status: Status
) -> None:
    ended = set(re.findall(r"asks for '([^']+)', which is (?:met|overtaken): ", refused))
    asked = {goal.name for goal in Goal if ask_of(goal, status) not in ended}
    assert asked == {*DEMANDED[status].split()}
    is_over = f"urges what is over: case 'rt-case-{named(status)}'" in refused
    assert is_over == ("CASE" not in asked)


def test_every_goal_has_its_ask_and_every_status_its_row() -> None:
    assert set(DEMANDED) == set(Status)
    assert set(ASKS) == set(Goal)


# Of several cases, of other words, and by the brief's own word -----------------------------------

SECOND = """\
  - {id: rt-case-other, title: A printer, people: [rt-p1], date: 2021, text: He is held.,
     status: [{is: prosecuted, sources: [rrl-letter]}]}
"""


def reason(ruritania: Ruritania, id: str = "rt-new") -> str:
    """Return what the gate did with a recommendation, and because of which case."""
    [entry] = [entry for entry in ruritania.prepare().opened.ledger if entry.id == id]
    return f"{entry.outcome}: {entry.rule} {entry.because}".strip()


def without_letter(ruritania: Ruritania) -> None:
    ruritania.write(ORDER, ruritania.read(ORDER).split("documents:")[0])


def ask(ruritania: Ruritania, words: str) -> None:
    """Write one more recommendation to the authorities, and let there be no letter."""
    ruritania.change(PRESS, "\nrecommendations:", f"{SECOND}\nrecommendations:")
    asked = f"to: ruritania, priority: 1, origin: stated, {words}"
    ruritania.add(PRESS, f"  - {{id: rt-new, {asked}}}\n")
    without_letter(ruritania)


def now(ruritania: Ruritania, status: str) -> None:
    ruritania.change(PRESS, FIRST, FIRST.replace("prosecuted", status))


ENDED = {  # an ask, the status of the editor's case, and what became of the ask
    "met": ('verb: release, what: "[[rt-rassendyll]]"', "released", f"out: met {CASE}"),
    "overtaken": ('verb: release, what: "[[rt-rassendyll]]"', "deceased", f"out: overtaken {CASE}"),
    "by one of those it names": (
        'verb: release, what: "[[rt-rassendyll]] and [[rt-p1]]"',
        "released",
        f"out: met {CASE}",
    ),
    "not by one of those it does not name": (
        f"verb: release, what: all who are held, cases: [{CASE}, rt-case-other]",
        "released",
        "in: selected",
    ),
    "a release under another verb": (
        'verb: call_for, what: "the immediate release of [[rt-rassendyll]]"',
        "at_liberty",
        f"out: met {CASE}",
    ),
    "a release after a death in custody": (
        'verb: raise, what: "the release of [[rt-rassendyll]]"',
        "deceased_in_custody",
        f"out: overtaken {CASE}",
    ),
    "an inquiry after a death in custody": (
        'verb: investigate, what: "the death of [[rt-rassendyll]]"',
        "deceased_in_custody",
        "in: selected",
    ),
    "what rests on a case as evidence alone": (
        f"verb: end, what: trials of editors, basis: [{CASE}]",
        "released",
        "in: selected",
    ),
    "by word with a status": (
        f"verb: end, what: the trial, cases: {CASE}, ends_with: imprisoned",
        "imprisoned",
        f"out: met {CASE}",
    ),
    "by word with another status": (
        f"verb: end, what: the trial, cases: {CASE}, ends_with: imprisoned",
        "released",
        "in: selected",
    ),
    "by word with a status, after a death": (
        f"verb: end, what: the trial, cases: {CASE}, ends_with: imprisoned",
        "deceased_in_custody",
        f"out: overtaken {CASE}",
    ),
    "by word with none": (
        f"verb: ensure, what: that he is paid, cases: {CASE}, ends_with: []",
        "deceased",
        "in: selected",
    ),
}


@pytest.mark.parametrize(("words", "status", "expected"), ENDED.values(), ids=ENDED.keys())
def test_a_demand_ends_with_its_cases(
    ruritania: Ruritania, words: str, status: str, expected: str
) -> None:
    ask(ruritania, words)
    now(ruritania, status)
    assert reason(ruritania) == expected


def test_a_demand_that_is_met_is_not_told_though_the_brief_names_it(ruritania: Ruritania) -> None:
    ask(ruritania, 'verb: release, what: "[[rt-rassendyll]]"')
    now(ruritania, "released")
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-pledge, rt-new]")
    assert reason(ruritania) == f"out: met {CASE}"


def test_a_demand_a_case_lists_ends_with_it_though_it_does_not_name_it(
    ruritania: Ruritania,
) -> None:
    ask(ruritania, "verb: release, what: the editor")
    ruritania.change(PRESS, "asks: [rt-rec-rassendyll]", "asks: [rt-rec-rassendyll, rt-new]")
    now(ruritania, "released")
    assert reason(ruritania) == f"out: met {CASE}"


def test_the_later_case_of_two_decides(ruritania: Ruritania) -> None:
    ask(ruritania, f"verb: release, what: the editor, cases: {CASE}")
    now(ruritania, "released")
    ruritania.change(
        PRESS, "people: [rt-p1], date: 2021,", f"people: [rt-p1], supersedes: [{CASE}],"
    )
    assert reason(ruritania) == "in: selected"


@pytest.mark.parametrize("why", ["stale", "excluded"])
@pytest.mark.parametrize(
    "words",
    [
        f"verb: release, what: the editor, cases: {CASE}",
        'verb: release, what: "[[rt-rassendyll]]"',
        'verb: ensure, what: "that [[rt-case-rassendyll]] is heard"',
    ],
)
def test_a_case_left_out_takes_its_demands_with_it(
    ruritania: Ruritania, why: str, words: str
) -> None:
    ask(ruritania, words)
    if why == "stale":
        now(ruritania, "on_trial")
    else:
        ruritania.change(ORDER, "include:", f"exclude: [{CASE}]\ninclude:")
    assert reason(ruritania) == f"out: case {CASE}"
    ruritania.change(ORDER, "[rt-pledge]", "[rt-pledge, rt-new]")  # it stands by itself, by word
    assert reason(ruritania) == "in: by-hand"


def test_a_demand_stays_where_its_case_is_of_another_theme(ruritania: Ruritania) -> None:
    ask(ruritania, f"verb: release, what: the editor, cases: {CASE}, themes: [trials]")
    ruritania.change(ORDER, "themes: [press, trials]", "themes: [trials]")
    assert reason(ruritania) == "in: selected"


def test_a_demand_for_a_case_not_known_on_the_day_is_not_told(ruritania: Ruritania) -> None:
    ask(ruritania, "verb: release, what: the editor, cases: rt-case-other")
    ruritania.change(
        PRESS, "is: prosecuted, sources: [rrl-letter]", "is: detained, sources: [bote-2021-08]"
    )
    assert reason(ruritania) == "out: depends-on rt-case-other"


# Letters ------------------------------------------------------------------------------------------


def test_a_letter_may_not_urge_what_is_over(ruritania: Ruritania) -> None:
    now(ruritania, "released, date: 2021-04")
    assert ruritania.refusal() == (
        "briefs/visit-2021.yaml:20:10: the letter asks for 'rt-ask-rassendyll', which is overtaken:"
        " case 'rt-case-rassendyll' is at 'released'\n"
        "  hint: take it out of the letter, or say under its 'ends_with' what ends it\n"
        "briefs/visit-2021.yaml:21:20: the letter urges what is over: case 'rt-case-rassendyll' is"
        " at 'released'\n"
        "  hint: take it out of 'priority_cases'"
    )


def test_a_letter_asks_for_an_inquiry_into_a_death_in_custody(ruritania: Ruritania) -> None:
    now(ruritania, "deceased_in_custody, date: 2021-04")
    letter = " ".join(paper_words(compose(ruritania.prepare(), "letter").paper))
    assert (
        "We ask you to press for an independent inquiry into a death in custody: that of the editor"
        " Rassendyll in Ruritania."
    ) in letter
    assert "take up" not in letter
