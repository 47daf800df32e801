"""References lead both ways, and nothing stands in a register for nobody."""

import pytest

from tests.houses.ruritania import ORDER, PEOPLE, PRESS, SOURCES, Ruritania
from tests.tools.findings import codes, findings

ASK = "  - id: rt-rec-rassendyll\n    to: ruritania\n    priority: 1\n    date: 2021\n"


def test_a_case_whose_ask_does_not_name_it_back_is_told(ruritania: Ruritania) -> None:
    old = "what: the charges against [[rt-rassendyll]]\n    cases: rt-case-rassendyll"
    ruritania.change(PRESS, old, "what: the charges against him\n    basis: [rt-raid]")
    assert findings(ruritania) == [
        f"[one-sided-ask] {PRESS}:55:12: case 'rt-case-rassendyll' asks 'rt-rec-rassendyll', which"
        " does not name it back\n"
        "  hint: write rt-case-rassendyll under 'cases' of rt-rec-rassendyll"
    ]


def test_an_ask_of_authorities_whose_case_does_not_list_it_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "    asks: [rt-rec-rassendyll]\n", "")
    assert findings(ruritania) == [
        f"[one-sided-ask] {PRESS}:73:12: recommendation 'rt-rec-rassendyll' is for case"
        " 'rt-case-rassendyll', which does not list it\n"
        "  hint: write rt-rec-rassendyll under 'asks' of rt-case-rassendyll"
    ]


def test_what_a_letter_asks_of_an_office_need_not_stand_in_the_case(ruritania: Ruritania) -> None:
    assert "rt-ask-rassendyll" not in ruritania.read(PRESS).split("recommendations:")[0]
    assert codes(ruritania) == []


def test_a_source_that_nothing_cites_is_told(ruritania: Ruritania) -> None:
    ruritania.add(SOURCES, "  - {id: bell, type: book, title: The Bell, issued: 2020}\n")
    assert findings(ruritania) == [
        f"[uncited-source] {SOURCES}:27:5: nothing cites source 'bell'\n"
        "  hint: cite it under 'sources' of what it vouches for, or delete it"
    ]


IDLE = {
    "person": (PEOPLE, "  - {id: rt-idle, name: Rupert Hentzau, short: Hentzau}\n"),
    "organisation": ("facts/organisations.yaml", "  - {id: rt-idle, title: Guild of Bells}\n"),
    "place": ("facts/terms.yaml", "  - {id: rt-idle, title: Hentzau}\n"),
}


@pytest.mark.parametrize("kind", IDLE)
def test_somebody_whom_nothing_refers_to_is_told(ruritania: Ruritania, kind: str) -> None:
    file, record = IDLE[kind]
    ruritania.add(file, record)
    [told] = [told for told in findings(ruritania) if "rt-idle" in told]
    assert told.startswith(f"[unreferred] {file}:")
    assert f"nothing refers to {kind} 'rt-idle'\n  hint: write [[rt-idle]] where a text" in told


def test_a_brief_refers_as_well(ruritania: Ruritania) -> None:
    ruritania.add("facts/organisations.yaml", "  - {id: guild, title: Guild of Bells}\n")
    ruritania.change(ORDER, "authors: [rrl, shc]", "authors: [rrl, shc, guild]")
    assert codes(ruritania) == []


def test_nothing_is_called_idle_while_a_file_cannot_be_read(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "  - id: rt-raid", "  - tittle: x\n    id: rt-raid")
    assert set(codes(ruritania)) & {"uncited-source", "unreferred"} == set()
