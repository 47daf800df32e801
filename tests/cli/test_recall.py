"""`brief recall`: every file of the past that somebody is in, and what it would be made anew."""

import json
import shutil
from typing import Any

import pytest

from tests.houses.past_ruritania import PARTNERS, with_papers
from tests.houses.ruritania import BRIEF, ORDER, PEOPLE, TRIALS, Ruritania
from tests.tools.typing import Brief

KOBOLT = "forms: {formal: Ms Žofia Kobolt}\n    disclosure:\n"


@pytest.fixture
def built(ruritania: Ruritania) -> Ruritania:
    """Return the house with its papers, and one for partners, who may read a name."""
    return with_papers(ruritania)


def recalled(brief: Brief, *typed: str) -> dict[str, Any]:
    """Return by path how somebody is in each file, and what it would be made anew."""
    told = brief("recall", *typed, "--json")
    assert (told.exit, told.err) == (0, "")
    return {
        one["path"]: ("named" if one["named"] else "told of", one["anew"])
        for one in told.json["files"]
    }


def withdraw(ruritania: Ruritania) -> None:
    ruritania.change(PEOPLE, KOBOLT, f"{KOBOLT}      withdrawn: 2021-06-01\n")


@pytest.mark.usefixtures("built")
def test_every_file_of_every_audience_is_told_that_somebody_is_in(brief: Brief) -> None:
    told = brief("recall", "rt-p1")
    assert (told.exit, told.err) == (0, "")
    assert told.out.splitlines() == [
        f"build/{BRIEF}/{BRIEF}-briefing-paper.txt: told of; made anew: no change",
        f"build/{PARTNERS}/{BRIEF}-briefing-paper.txt: named and told of; made anew: no change",
        "2 files with 'rt-p1' in it; made anew, 0 would change",
    ]


def test_after_a_withdrawal_what_tells_of_somebody_would_be_left_out(
    built: Ruritania, brief: Brief
) -> None:
    withdraw(built)
    told = brief("recall", "rt-p1").out.splitlines()
    assert [line.partition("anew: ")[2] for line in told[:2]] == 2 * [
        "what tells of them would be left out"
    ]
    assert told[-3:] == [
        "Make anew what is to change, and tell those who have it:",
        f"  brief build {BRIEF}",
        f"  brief build {BRIEF} --audience partners",
    ]


def test_a_name_that_may_travel_less_far_would_be_withheld(built: Ruritania, brief: Brief) -> None:
    built.change(PEOPLE, "name: {scope: partners", "name: {scope: internal")
    assert recalled(brief, "rt-p1") == {
        f"build/{BRIEF}/{BRIEF}-briefing-paper.txt": ("told of", "no-change"),
        f"build/{PARTNERS}/{BRIEF}-briefing-paper.txt": ("named", "withheld"),
    }


def test_a_name_that_may_travel_farther_would_be_printed(built: Ruritania, brief: Brief) -> None:
    built.change(PEOPLE, "name: {scope: partners", "name: {scope: public")
    files = recalled(brief, "rt-p1")
    assert files[f"build/{BRIEF}/{BRIEF}-briefing-paper.txt"] == ("told of", "named")


def test_what_the_brief_no_longer_makes_would_be_gone(built: Ruritania, brief: Brief) -> None:
    built.change(ORDER, "documents: [letter, briefing-paper]", "documents: [letter]")
    files = recalled(brief, "rt-p1")
    assert files[f"build/{BRIEF}/{BRIEF}-briefing-paper.txt"] == ("told of", "removed")


def test_what_cannot_be_made_anew_says_why(built: Ruritania, brief: Brief) -> None:
    (built.root / ORDER).unlink()
    told = brief("recall", "rt-p1")
    assert told.exit == 0
    assert told.out.count(f"it cannot be made now (unknown brief {BRIEF!r})") == 2


def test_files_are_found_while_the_house_has_an_error(built: Ruritania, brief: Brief) -> None:
    built.change(PEOPLE, "role: village teacher", "role: village teacher\n    pictures: [gone.jpg]")
    told = brief("recall", "rt-p1")
    assert told.exit == 0
    assert told.out.count(f"{BRIEF}-briefing-paper.txt: ") == 2


def test_other_folders_are_looked_through_and_copies_may_be_called_anything(
    built: Ruritania, brief: Brief
) -> None:
    shutil.move(built.root / "build" / PARTNERS, built.root / "sent" / "to friends")
    shutil.rmtree(built.root / "build")
    assert recalled(brief, "rt-p1") == {}
    path = f"sent/to friends/{BRIEF}-briefing-paper.txt"
    assert recalled(brief, "rt-p1", "sent") == {path: ("named", "no-change")}


def test_editions_in_other_languages_and_of_other_days_are_recalled(
    ruritania: Ruritania, brief: Brief
) -> None:
    for order in (("--language", "fr", "--allow-fallback"), ("--as-of", "2021-06-02")):
        assert brief("build", "--to", "text", "-d", "briefing-paper", *order).exit == 0
    withdraw(ruritania)
    assert recalled(brief, "rt-p1") == {
        f"build/{BRIEF}/{BRIEF}-briefing-paper-fr.txt": ("told of", "left-out"),
        f"build/{BRIEF}@eu-leaders@2021-06-02/{BRIEF}-briefing-paper.txt": ("told of", "left-out"),
    }


def test_a_file_that_is_no_longer_there_is_told_all_the_same(
    built: Ruritania, brief: Brief
) -> None:
    (built.root / "build" / PARTNERS / f"{BRIEF}-briefing-paper.txt").unlink()
    assert "briefing-paper.txt (no longer there): named" in brief("recall", "rt-p1").out


def test_whoever_is_out_of_the_register_is_found_by_their_id(
    built: Ruritania, brief: Brief
) -> None:
    text = built.read(PEOPLE)
    first, last = text.index("  - id: rt-p1"), text.index("  - id: rt-p2")
    built.write(PEOPLE, text[:first] + text[last:])
    cases = built.read(TRIALS)
    first, last = cases.index("  - id: rt-case-p1"), cases.index("  - id: rt-case-p2")
    built.write(TRIALS, cases[:first] + cases[last:])
    assert {how for _, how in recalled(brief, "rt-p1").values()} == {"left-out"}


def test_files_made_before_recall_was_kept_are_told_apart(built: Ruritania, brief: Brief) -> None:
    path = built.root / "build" / PARTNERS / "manifest.json"
    manifest = json.loads(path.read_text())
    for file in manifest["files"]:
        del file["named"], file["told_of"]
    path.write_text(json.dumps(manifest))
    told = brief("recall", "rt-p1")
    assert told.exit == 0
    assert told.err == (
        f"build/{PARTNERS}: made before recall was kept: who is in its files cannot be told\n"
    )
    assert brief("recall", "rt-p1", "--json").json["cannot_be_told"] == [
        f"build/{PARTNERS}/{BRIEF}-briefing-paper.txt"
    ]


UNKNOWN = {
    "nobody": ("rt-p9", "no person has the id 'rt-p9'\n  hint: did you mean 'rt-p2'?\n"),
    "a case": (
        "rt-case-p1",
        "'rt-case-p1' is a case, and files are recalled for a person\n"
        "  hint: name whose case it is: rt-p1\n",
    ),
    "a law": (
        "rt-press-act",
        "'rt-press-act' is a law, and files are recalled for a person\n"
        "  hint: brief list people shows all\n",
    ),
}


@pytest.mark.parametrize(("id", "told"), UNKNOWN.values(), ids=UNKNOWN.keys())
def test_an_id_of_nobody_is_refused(brief: Brief, id: str, told: str) -> None:
    said = brief("recall", id)
    assert (said.exit, said.out, said.err) == (1, "", told)


@pytest.mark.usefixtures("ruritania")
def test_somebody_in_no_file_is_no_fault(brief: Brief) -> None:
    told = brief("recall", "rt-p1")
    assert (told.exit, told.out) == (0, "no file names 'rt-p1' or tells of them\n")


@pytest.mark.usefixtures("built")
def test_programs_are_answered_whole(brief: Brief) -> None:
    answer = brief("recall", "rt-p1", "--json").json
    assert (answer["person"], answer["cannot_be_told"]) == ("rt-p1", [])
    assert answer["files"][1] == {
        "path": f"build/{PARTNERS}/{BRIEF}-briefing-paper.txt",
        "there": True,
        "brief": BRIEF,
        "audience": "partners",
        "date": "2021-05-04",
        "as_of": "2021-05-04",
        "document": "briefing-paper",
        "language": "en",
        "named": True,
        "told_of": True,
        "anew": "no-change",
        "why": "",
        "command": f"brief build {BRIEF} --audience partners",
    }


@pytest.mark.usefixtures("built")
def test_nothing_that_is_said_has_a_name(brief: Brief) -> None:
    for typed in (("recall", "rt-p1"), ("recall", "rt-p1", "--json")):
        assert "Kobolt" not in brief(*typed).out


def test_a_manifest_that_leads_elsewhere_is_passed_over_and_a_damaged_one_told(
    built: Ruritania, brief: Brief
) -> None:
    path = built.root / "build" / PARTNERS / "manifest.json"
    manifest = json.loads(path.read_text())
    manifest["files"][0]["path"] = "../../facts/people.yaml"
    path.write_text(json.dumps(manifest))
    (built.root / "build" / "manifest.json").write_text("{")
    assert list(recalled(brief, "rt-p1")) == [f"build/{BRIEF}/{BRIEF}-briefing-paper.txt"]
    assert brief("recall", "rt-p1").err == (
        "build/manifest.json: cannot be read: what files it is of cannot be told\n"
    )
