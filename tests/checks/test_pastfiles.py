"""After a withdrawal, `check` warns of each file that somebody is still in."""

import json

import pytest

from tests.houses.past_ruritania import PAPER, with_papers
from tests.houses.ruritania import BRIEF, ORDER, PEOPLE, TRIALS, Ruritania
from tests.tools.findings import findings
from tests.tools.typing import Brief

ANSWERS = "forms: {formal: Ms Žofia Kobolt}\n    disclosure:\n"


@pytest.fixture
def built(ruritania: Ruritania) -> Ruritania:
    """Return the house with its papers, and one for partners, who may read a name."""
    return with_papers(ruritania)


def outlived(ruritania: Ruritania) -> list[str]:
    return [
        each.removeprefix("[outlived-file] ").partition("\n")[0]
        for each in findings(ruritania)
        if each.startswith("[outlived-file]")
    ]


def withdraw(ruritania: Ruritania) -> None:
    ruritania.change(PEOPLE, ANSWERS, f"{ANSWERS}      withdrawn: 2021-06-01\n")


def test_nobody_is_told_of_who_may_still_be_in_it(built: Ruritania) -> None:
    assert outlived(built) == []


def test_each_file_is_told_that_names_somebody_who_took_their_word_back(
    built: Ruritania, brief: Brief
) -> None:
    withdraw(built)
    lack = "all were taken back on 2021-06-01"
    assert outlived(built) == [
        f"build/{folder}/{PAPER}: 'rt-p1' is in this file, and may not be: {lack}"
        for folder in (BRIEF, f"{BRIEF}@partners")
    ]
    told = brief("check")
    assert (told.exit, "Kobolt" in told.err) == (0, False)
    assert "hint: make it anew, or remove it with brief purge; brief recall rt-p1" in told.err
    assert brief("check", "--strict").exit == 3


def test_it_is_told_until_the_file_is_made_anew(built: Ruritania, brief: Brief) -> None:
    withdraw(built)
    assert brief("build", "--to", "text").exit == 0
    assert [each.partition(":")[0] for each in outlived(built)] == [
        f"build/{BRIEF}@partners/{PAPER}"
    ]


def test_it_is_told_until_the_file_is_removed(built: Ruritania) -> None:
    withdraw(built)
    for folder in (BRIEF, f"{BRIEF}@partners"):
        (built.root / "build" / folder / PAPER).unlink()
    assert outlived(built) == []


def test_a_name_that_may_travel_less_far_is_told_where_it_is_printed(built: Ruritania) -> None:
    built.change(PEOPLE, "name: {scope: partners", "name: {scope: internal")
    assert outlived(built) == [
        f"build/{BRIEF}@partners/{PAPER}: 'rt-p1' is in this file, and may not be: "
        "one is for 'internal' at most, and this audience is 'partners'"
    ]


def test_of_a_brief_that_is_gone_a_withdrawal_is_told(built: Ruritania) -> None:
    (built.root / ORDER).unlink()
    assert outlived(built) == []
    withdraw(built)
    assert len(outlived(built)) == 2


def test_whoever_is_out_of_the_registers_is_told(built: Ruritania) -> None:
    for file, first, last in (
        (PEOPLE, "  - id: rt-p1", "  - id: rt-p2"),
        (TRIALS, "  - id: rt-case-p1", "  - id: rt-case-p2"),
    ):
        text = built.read(file)
        built.write(file, text[: text.index(first)] + text[text.index(last) :])
    assert all("they are in the registers no more" in each for each in outlived(built))
    assert len(outlived(built)) == 2


def test_a_file_made_before_manifests_said_who_is_in_it_is_told_once_somebody_withdraws(
    built: Ruritania,
) -> None:
    path = built.root / "build" / f"{BRIEF}@partners" / "manifest.json"
    manifest = json.loads(path.read_text())
    for file in manifest["files"]:
        del file["named"], file["told_of"]
    path.write_text(json.dumps(manifest))
    assert outlived(built) == []
    withdraw(built)
    assert outlived(built)[1] == (
        f"build/{BRIEF}@partners/{PAPER}: nobody can tell who is in this file, "
        "and somebody has taken their word back"
    )
