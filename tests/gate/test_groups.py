"""One case of many people: each is named by their own answers alone, and the others are counted."""

import pytest

from generator.compose.account import describe
from generator.compose.editions import compose_whole
from generator.compose.order import Prepared
from generator.gate.dossier import Case, Group
from tests.houses.ruritania import PEOPLE, PRESS, Ruritania

DETAINED = "{is: detained, date: 2021-04, sources: [rrl-statement]}"
RELEASED = """\
{is: released, date: 2021-04-20, people: [rt-rassendyll], others: 6, sources: [rrl-letter]}"""


def write(
    ruritania: Ruritania,
    *,
    people: str = "[rt-rassendyll, rt-p1, rt-p2]",
    group: str = "{count: 24, called: printers}",
    text: str = "Police detained 24 printers in the night.",
    status: str = f"{DETAINED}, {RELEASED}",
    more: str = "",
) -> None:
    """Write the case of the printers: one is public, one may be told of, one gave no answer."""
    record = (
        "  - {id: rt-case-printers, title: The printers of Zenda, date: 2021,"
        f" people: {people}, group: {group}, text: {text}, status: [{status}]{more}}}"
    )
    ruritania.change(PRESS, "\nrecommendations:", f"{record}\n\nrecommendations:")


def case_in(prepared: Prepared) -> Case:
    cases = {case.id: case for case in prepared.opened.dossier.whole.cases}
    return cases["rt-case-printers"]


def group_in(prepared: Prepared) -> Group:
    group = case_in(prepared).group
    assert group is not None
    return group


def why(prepared: Prepared, id: str) -> str:
    return next(str(entry) for entry in prepared.opened.ledger if entry.id == id)


def standing_in(group: Group) -> list[tuple[str, int, tuple[str, ...]]]:
    shares = group.shares
    return [(share.status.replace("\xa0", " "), share.count, share.names) for share in shares]


def test_a_group_names_who_may_be_named_and_counts_the_others(ruritania: Ruritania) -> None:
    write(ruritania)
    group = group_in(ruritania.prepare())
    assert (group.count, group.called, group.others) == (24, "printers", 23)
    assert [(one.name, one.role) for one in group.members] == [("Anton Rassendyll", "editor")]


def test_another_of_its_people_is_named_where_their_own_answers_allow_it(
    ruritania: Ruritania,
) -> None:
    write(ruritania)
    ruritania.change(PEOPLE, "name: {scope: partners", "name: {scope: public")
    names = [one.name for one in group_in(ruritania.prepare()).members]
    assert names == ["Anton Rassendyll", "Žofia Kobolt"]


def test_who_may_not_be_told_of_bars_no_group_and_coarsens_nothing(ruritania: Ruritania) -> None:
    write(ruritania)
    assert case_in(ruritania.prepare()).status == "detained since April 2021"


def test_a_text_that_tells_of_somebody_who_may_not_be_told_of_is_out(ruritania: Ruritania) -> None:
    write(ruritania, text="'Police detained 24 printers, [[rt-p2]] among them.'")
    assert "rt-p2: none was given) [person]" in why(ruritania.prepare(), "rt-case-printers")


def test_why_and_the_account_say_who_is_named_and_who_is_in_the_count_alone(
    ruritania: Ruritania,
) -> None:
    write(ruritania)
    said = "names 1 of 24 people; in the count alone: rt-p1, rt-p2, 21 not in the register"
    prepared = ruritania.prepare()
    assert f"({said})" in why(prepared, "rt-case-printers")
    assert "masked" in why(prepared, "rt-p2")
    [_, account] = compose_whole(prepared).accounts
    answer = account.of("rt-case-printers")
    assert answer is not None
    assert describe(answer, account.document) == f"in the briefing-paper ({said})"


def test_the_people_of_a_group_may_stand_apart(ruritania: Ruritania) -> None:
    write(ruritania)
    case = case_in(ruritania.prepare())
    assert case.group is not None
    assert standing_in(case.group) == [
        ("detained since April 2021", 17, ()),
        ("released on 20 April 2021", 7, ("Anton Rassendyll",)),
    ]
    assert case.status == "detained since April 2021"


def test_a_later_number_of_others_takes_the_place_of_an_earlier(ruritania: Ruritania) -> None:
    later = "{is: released, others: 12, sources: [rrl-letter]}"
    write(ruritania, status=f"{DETAINED}, {RELEASED}, {later}")
    assert [(count, names) for _, count, names in standing_in(group_in(ruritania.prepare()))] == [
        (12, ()),
        (11, ()),
        (1, ("Anton Rassendyll",)),
    ]


def test_an_entry_on_all_ends_what_was_said_of_some(ruritania: Ruritania) -> None:
    acquitted = "{is: acquitted, date: 2021-05-01, sources: [rrl-letter]}"
    write(ruritania, status=f"{DETAINED}, {RELEASED}, {acquitted}")
    assert standing_in(group_in(ruritania.prepare())) == [
        ("acquitted on 1 May 2021", 24, ("Anton Rassendyll",))
    ]


def test_what_is_not_known_yet_is_nobodys_status(ruritania: Ruritania) -> None:
    write(ruritania, status=f"{DETAINED}, {RELEASED.replace('rrl-letter', 'bote-2021-08')}")
    assert [count for _, count, _ in standing_in(group_in(ruritania.prepare()))] == [24]


FEW = {
    "unnamed beside the named": ("{count: 4}", DETAINED),
    "of whom a status tells": (
        "{count: 24}",
        f"{DETAINED}, {{is: released, others: 2, sources: [rrl-letter]}}",
    ),
}


@pytest.mark.parametrize(("group", "status"), FEW.values(), ids=FEW.keys())
def test_so_few_that_they_are_known_by_their_number_need_a_word(
    ruritania: Ruritania, group: str, status: str
) -> None:
    write(ruritania, group=group, status=status, text="Police came at night.")
    assert why(ruritania.prepare(), "rt-case-printers").endswith("[few]")
    ruritania.change(PRESS, f"group: {group[:-1]}", f"group: {group[:-1]}, few: cannot_identify")
    assert case_in(ruritania.prepare()).group


MAKEUP = {
    "many": ("women: 10, men: 14", (10, 14, 0)),
    "few women": ("women: 3, men: 21", (0, 0, 0)),
    "few who are not men": ("men: 21", (0, 0, 0)),
    "few women, known by nobody": ("women: 3, men: 21, few: cannot_identify", (3, 21, 0)),
    "children": ("women: 10, men: 14, children: 6", (10, 14, 6)),
    "few children": ("women: 10, men: 14, children: 2", (0, 0, 0)),
}


@pytest.mark.parametrize(("makeup", "told"), MAKEUP.values(), ids=MAKEUP.keys())
def test_how_many_women_men_and_children_is_told_unless_some_are_few(
    ruritania: Ruritania, makeup: str, told: tuple[int, int, int]
) -> None:
    write(ruritania, group=f"{{count: 24, called: printers, {makeup}}}")
    group = group_in(ruritania.prepare())
    assert (group.women, group.men, group.children) == told


def test_a_demand_lasts_until_the_most_have_come_to_its_end(ruritania: Ruritania) -> None:
    ask = (
        "  - {id: rt-rec-printers, to: ruritania, date: 2021, verb: release,"
        " what: the printers, cases: rt-case-printers, origin: stated, sources: [rrl-letter]}"
    )
    write(ruritania)
    ruritania.change(PRESS, "recommendations:\n", f"recommendations:\n{ask}\n")
    assert ": in –" in why(ruritania.prepare(), "rt-rec-printers")
    ruritania.change(PRESS, "others: 6", "others: 14")
    assert ": in –" in why(ruritania.prepare(), "rt-rec-printers")
    ruritania.change(
        PRESS, RELEASED.replace("others: 6", "others: 14"), "{is: released, sources: [rrl-letter]}"
    )
    assert why(ruritania.prepare(), "rt-rec-printers").endswith("[met]")


@pytest.mark.parametrize(
    ("named", "decided"), [("[[rt-rassendyll]]", "[met]"), ("[[rt-p1]]", "[selected]")]
)
def test_a_demand_for_one_of_a_group_ends_with_where_they_stand(
    ruritania: Ruritania, named: str, decided: str
) -> None:
    ask = (
        "  - {id: rt-rec-one, to: ruritania, date: 2021, verb: release,"
        f" what: '{named}', cases: rt-case-printers, origin: stated, sources: [rrl-letter]}}"
    )
    write(ruritania)
    ruritania.change(PRESS, "recommendations:\n", f"recommendations:\n{ask}\n")
    assert why(ruritania.prepare(), "rt-rec-one").endswith(decided)
