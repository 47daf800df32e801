"""What the manifest and `brief why` say of documents that had to be shortened."""

import json

import pytest

from tests.houses.long_ruritania import SHEET, crowd, limit
from tests.houses.ruritania import Ruritania
from tests.tools.typing import Brief

FOLDER = f"build/{SHEET}"


@pytest.fixture
def crowded(ruritania: Ruritania) -> Ruritania:
    crowd(ruritania)
    return ruritania


def test_the_manifest_records_the_limit_and_what_gave_way(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 1100")
    brief("build", SHEET, "--to", "text")
    manifest = json.loads(crowded.read(f"{FOLDER}/manifest.json"))
    told = manifest["lengths"]["briefing-paper"]
    assert told["limit"] == {
        "words": 1100,
        "pages": None,
        "notes": True,
        "set_by": [{"source": None, "checked": None, "verified": True}],
    }
    assert told["whole"] == {"words": 1939, "pages": None}
    assert told["now"]["words"] <= 1100
    assert "rt-visit-05" in told["left_out"]
    assert set(told["shortened"].values()) <= {"short", "line"}
    assert not set(told["left_out"]) & set(manifest["facts"])


def test_why_tells_what_gave_way_to_a_limit(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 1700")
    assert brief("why", "rt-visit-02", "--brief", SHEET).out == (
        "rt-visit-02: in – the brief asks for its country, theme and period [selected]\n"
        "in the briefing-paper (line: told in fewer words, to keep the paper within its limit),"
        " p. 4\n"
    )
    limit(crowded, "words: 900")
    assert (
        "not in the briefing-paper: the paper would be longer than its limit [length]\n"
    ) in brief("why", "rt-visit-02", "--brief", SHEET).out
    answer = brief("why", "rt-visit-02", "--brief", SHEET, "--json").json
    assert answer["documents"]["briefing-paper"]["rule"] == "length"


def test_what_a_limit_does_not_touch_is_told_as_ever(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 1700")
    assert "fewer words" not in brief("why", "rt-message", "--brief", SHEET).out
