"""What is printed never makes a terminal do anything."""

import json
from pathlib import Path

import pytest

from generator.cli.plain import plain
from generator.cli.report import as_text, report
from generator.errors import Place, Problem
from tests.checkout import ROOT
from tests.houses.ruritania import Ruritania
from tests.tools.typing import Brief

OBEYED = ["\x1b[2J", "\x07", "\b", "\r", "\x9b2J", "\x7f", "\u2028", "\u202e", "\u2066", "\ud800"]


@pytest.mark.parametrize("signs", OBEYED, ids=ascii)
def test_a_sign_that_a_terminal_obeys_is_printed_as_its_number(signs: str) -> None:
    shown = plain(f"a{signs}b")
    assert shown.isascii()
    assert shown.isprintable()


@pytest.mark.parametrize(
    "words", ["Žižka, “a – b”", "الزهراء\u200f", "two\nlines\tand a tab", "👩‍🏫"]
)
def test_words_are_printed_as_they_are(words: str) -> None:
    assert plain(words) == words


def test_json_says_the_same_to_whoever_reads_it() -> None:
    name = "letter\u202efdp.\x9bexe"
    assert json.loads(plain(as_text({"path": name}))) == {"path": name}


def test_the_name_of_a_file_cannot_forge_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    place = Place(Path("facts/a\nfacts/b.yaml:1:1: all is well\x1b[1A.yaml"), 3, 1)
    report([Problem("this is not a day", place)])
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(
        "facts/a\\u000afacts/b.yaml:1:1: all is well\\u001b[1A.yaml:3:1: this is"
    )


def test_a_file_with_such_a_name_is_told_without_them(brief: Brief, ruritania: Ruritania) -> None:
    (ruritania.root / "briefs" / "visit\x1b[2J\u202e.yaml").write_text("{}")
    told = brief("check")
    assert told.exit == 1
    assert "visit\\u001b[2J\\u202e" in told.err
    assert "\x1b" not in told.out + told.err
    assert "\u202e" not in told.out + told.err


def test_a_command_repeats_no_such_sign_that_it_was_given(brief: Brief) -> None:
    for words in (("build", "\x1b[2J"), ("\x1b[2J",), ("show", "\x1b]0;x\x07"), ("list", "\x1b")):
        told = brief(*words)
        assert told.exit in (1, 2)
        assert "\x1b" not in told.out + told.err


def test_every_command_prints_by_this_door() -> None:
    commands = (ROOT / "generator" / "cli").glob("*.py")
    doors = [path.name for path in commands if " print(" in path.read_text(encoding="utf-8")]
    assert doors == ["plain.py"]
