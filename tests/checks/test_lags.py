"""What lags in a language: missing at its original, old or a machine's where it stands beside."""

import pytest

from generator.checks.lags import lags_asked, lags_of_brief
from generator.facts.texts import parse_prose
from generator.facts.translations import fingerprint
from tests.houses.ruritania import BRIEF, PEOPLE, PRESS, Ruritania
from tests.tools.typing import Brief

FRENCH = "facts/ruritania/press.fr.yaml"
SILENT = fingerprint(parse_prose("Editors are silent."))


def listed(brief: Brief, *asked: str) -> list[str]:
    """Return the lines of a list of all that lags."""
    return brief("list", "all", "--missing-translations", *asked).out.splitlines()


def test_each_lag_is_told_where_there_is_something_to_do(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.write(
        FRENCH,
        "rt-trend:\n"
        "  title: {text: Autocensure, of: 0f0f0f0f, by: reviewed}\n"
        f"  line: {{text: Ils se taisent., of: {SILENT}, by: machine}}\n",
    )
    told = [line for line in listed(brief, "fr") if "rt-trend" in line]
    now = fingerprint(parse_prose("Self-censorship"))
    assert told[0] == f"{FRENCH}:2:34: rt-trend title  outdated  of: {now}"
    assert told[1].startswith(f"{PRESS}:27:11: rt-trend text  missing  of: ")
    assert f"{FRENCH}:3:16: rt-trend line  machine  of: {SILENT}" in told


def test_what_was_reviewed_and_is_of_the_text_as_it_stands_does_not_lag(
    brief: Brief, ruritania: Ruritania
) -> None:
    reviewed = f"{{text: Ils se taisent., of: {SILENT}, by: reviewed}}"
    ruritania.write(FRENCH, f"rt-trend:\n  line: {reviewed}\n")
    assert not [line for line in listed(brief, "fr") if "rt-trend line" in line]


def test_names_lag_only_in_other_letters_and_a_works_own_title_never(brief: Brief) -> None:
    french, russian = "\n".join(listed(brief, "fr")), "\n".join(listed(brief, "ru"))
    assert "rt-p1 name" not in french
    assert f"{PEOPLE}:15:11: rt-p1 name  missing" in russian
    assert "census-2021 title" not in russian
    assert "census-2021 publisher" in russian


def test_all_is_asked_with_the_briefs_and_a_file_for_what_stands_in_it(
    ruritania: Ruritania, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ruritania.root)
    whole = lags_asked(ruritania.house, "fr", "", [])
    press = lags_asked(ruritania.house, "fr", "", [ruritania.root / PRESS])
    assert {"brief", "rt-raid", "st-trend"} <= {one.id for one in whole}
    assert {one.place.file.as_posix() for one in press} == {PRESS}


def test_a_brief_is_asked_for_what_it_prints(ruritania: Ruritania) -> None:
    found = {(one.id, one.field) for one in lags_of_brief(ruritania.house, BRIEF, "fr")}
    assert ("rt-trend", "text") in found
    assert ("brief", "letter.subject") in found
    assert ("rt-trend", "line") not in found
