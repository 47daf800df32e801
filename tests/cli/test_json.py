"""What each command answers a program: all of it, on record."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest
from typer.main import get_command

from generator import __version__
from generator.cli.app import app
from generator.cli.list_ import LISTS
from tests.houses.rich_ruritania import enrich
from tests.houses.ruritania import BRIEF, ORDER, PRESS, TRIALS, Ruritania
from tests.tools.typing import Brief

IsGolden = Callable[[str, str], bool]

# Commands whose answer does not hang on the machine; those that do have tests of their own below,
# and so have `inspect`, `recall` and `purge`, which answer of files.
ANSWERED = (
    "check --json",
    "show rt-case-rassendyll --json",
    "show chancellor --json",
    f"why rt-p1 -b {BRIEF} --json",
    f"why rudolf-elphberg -b {BRIEF} --json",
    f"why rt-p1 -b {BRIEF} --audience partners --json",
    *(f"list {what} --json" for what in LISTS if what != "words"),  # test_list_words has those
)


def test_a_program_is_answered_whole(
    brief: Brief, ruritania: Ruritania, is_golden: IsGolden
) -> None:
    enrich(ruritania)
    answers = [(typed, brief(*typed.split())) for typed in ANSWERED]
    assert {(told.exit, told.err) for _, told in answers} == {(0, "")}
    said = "\n".join(f"$ brief {typed}\n{told.out}" for typed, told in answers)
    assert is_golden("answers.txt", said)


def test_every_command_that_can_answer_a_program_is_on_record() -> None:
    commands = get_command(app).commands.items()  # type: ignore[attr-defined]
    able = {name for name, command in commands if any("--json" in p.opts for p in command.params)}
    apart = {"build", "doctor", "inspect", "purge", "recall"}
    assert able == {typed.split()[0] for typed in ANSWERED} | apart


def test_problems_are_answered_whole(
    brief: Brief, ruritania: Ruritania, is_golden: IsGolden
) -> None:
    ruritania.change(PRESS, "    title: Raid on", "    tittle: Raid on")
    ruritania.change(TRIALS, "value: 1214", "value: many")
    ruritania.write("templates/_brand.yml", "color: [\n")
    told = brief("check", "--json")
    assert (told.exit, told.err) == (1, "")
    assert is_golden("answer-of-check.txt", told.out)


def test_a_build_is_answered_whole(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "is prosecuted for", "was prosecuted for")  # and in prison by then
    late = brief("build", "--to", "text,docx", "--as-of", "2021-09-01", "--json")
    folder = f"build/{BRIEF}@eu-leaders@2021-09-01"
    assert late.exit == 0
    assert late.json["files"] == [
        file(ruritania, f"{folder}/{BRIEF}-{document}.{ending}", document, kind)
        for document in ("briefing-paper", "letter")
        for kind, ending in (("docx", "docx"), ("text", "txt"))
    ]
    assert late.json["problems"] == [
        {
            "file": ORDER,
            "line": 1,
            "column": 1,
            "code": "as-of",
            "severity": "warning",
            "message": "the paper knows of later days (2021-09-01) than its own date (2021-05-04)",
            "hint": "give it a later date",
        }
    ]


def file(house: Ruritania, path: str, document: str, kind: str) -> dict[str, Any]:
    told = sha256((house.root / path).read_bytes()).hexdigest()
    return {
        "path": path, "document": document, "format": kind, "language": "en", "sha256": told
    }  # fmt: skip


def test_a_build_that_fails_is_answered_with_its_problems(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.write("briefs/a-bad.yaml", "tittle: x\n")
    told = brief("build", "--to", "text", "--json")
    assert told.exit == 1
    assert {file["document"] for file in told.json["files"]} == {"briefing-paper", "letter"}
    assert told.json["problems"][0]["file"] == "briefs/a-bad.yaml"


@pytest.mark.parametrize("of", [(), ("--brief", BRIEF)], ids=["a house", "a brief"])
def test_texts_that_lag_are_answered_as_they_are_printed(brief: Brief, of: tuple[str, ...]) -> None:
    typed = ("list", "all", "--missing-translations", "fr", *of)
    items = brief(*typed, "--json").json["items"]
    said = [
        f"{item['file']}:{item['line']} {item['id']} {item['text']} {item['lag']} {item['of']}"
        for item in items
    ]
    printed = [line.replace("of: ", "").split() for line in brief(*typed).out.splitlines()]
    assert said == [" ".join([_line(place), *words]) for place, *words in printed]
    assert len(said) > 10


def _line(place: str) -> str:
    """Return a place without its column, which programs are not told."""
    return ":".join(place.split(":")[:2])


def test_the_health_of_a_machine_is_answered_whole(brief: Brief) -> None:
    python, us, pango, fonts, ours = brief("doctor", "--json").json["findings"]
    assert list(python) == ["name", "needed_for", "fine", "detail", "remedy"]
    assert us == {
        "name": "brief",
        "needed_for": "everything",
        "fine": True,
        "detail": __version__,
        "remedy": "",
    }
    others = [each["name"] for each in (python, pango, fonts, ours)]
    assert others == ["Python", "Pango", "Fonts", "Our templates"]
    assert [each["needed_for"] for each in (pango, fonts)] == ["PDF", "PDF and Word"]
