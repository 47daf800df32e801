"""What the build, the manifest and `brief why` say of documents that had to be shortened."""

import json

import pytest

from tests.houses.long_ruritania import LIMITS, SHEET, crowd, limit
from tests.houses.ruritania import ORDER, Ruritania
from tests.tools.typing import Brief, Told

FOLDER = f"build/{SHEET}"


@pytest.fixture
def crowded(ruritania: Ruritania) -> Ruritania:
    crowd(ruritania)
    return ruritania


def build(brief: Brief, *arguments: str) -> Told:
    return brief("build", SHEET, "--to", "text", *arguments)


def test_a_build_says_what_it_shortened_and_how_long_it_is_now(
    crowded: Ruritania, brief: Brief
) -> None:
    limit(crowded, "words: 1700")
    told = build(brief)
    assert told.exit == 0
    assert told.err == (
        f"{LIMITS}:21:21: warning: briefing-paper is shortened to 1,677 words, from 1,952 words"
        " (limit: 1,700 words): in short rt-visit-05, rt-visit-11, rt-visit-23;"
        " in a line rt-visit-02, rt-visit-08, rt-visit-17 [shortened]\n"
        "  hint: to choose otherwise, change priorities or exclude facts;"
        " to accept it, write '# allow shortened: ' and the reason\n"
    )
    assert told.out.endswith("(1677 words; limit: 1,700 words)\n")


def test_a_shortening_can_be_accepted(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 1700")
    crowded.change(LIMITS, "words: 1700}]", "words: 1700}]  # allow shortened: a short sheet")
    assert build(brief).err == ""


def test_a_document_within_its_limit_is_not_spoken_of(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 5000")
    assert build(brief).err == ""


def test_strict_length_refuses_and_lists_what_would_give_way(
    crowded: Ruritania, brief: Brief
) -> None:
    limit(crowded, "words: 1900")
    crowded.change(LIMITS, "words: 1900}]", "words: 1900}]  # allow shortened: a short sheet")
    told = build(brief, "--strict-length")
    assert told.exit == 1
    assert (
        f"{LIMITS}:21:21: briefing-paper is over its limit of 1,900 words: it has 1,952 words\n"
        "  hint: without --strict-length it would be shortened to 1,888 words:"
        " in short rt-visit-05, rt-visit-17\n"
    ) in told.err
    assert not (crowded.root / FOLDER).exists()


def test_what_cannot_be_short_enough_says_by_how_much_and_what_weighs_most(
    crowded: Ruritania, brief: Brief
) -> None:
    limit(crowded, "words: 100")
    told = build(brief)
    assert told.exit == 1
    assert (
        "briefing-paper cannot be brought within its limit of 100 words:"
        " at its shortest it has 149 words, 49 words too many\n"
        "  hint: exclude some of what weighs most, or give it a lower priority:"
        " rt-case-rassendyll (55 words), rt-message (26 words),"
        " rt-rec-rassendyll (13 words), rt-ask-rassendyll (8 words)\n"
    ) in told.err


def test_pages_too_many_are_told_as_pages(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "pages: 2, words: 100")
    assert "149 words on 1 page, 49 words too many" in build(brief).err


def test_a_letter_is_never_cut(ruritania: Ruritania, brief: Brief) -> None:
    ruritania.add(ORDER, "limits: [{document: letter, words: 50}]\n")
    told = brief("build", "--document", "letter", "--to", "text")
    assert told.exit == 1
    assert "letter cannot be brought within its limit of 50 words" in told.err


def test_the_manifest_records_the_limit_and_what_gave_way(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 1100")
    build(brief)
    manifest = json.loads(crowded.read(f"{FOLDER}/manifest.json"))
    told = manifest["lengths"]["briefing-paper"]
    assert told["limit"] == {
        "words": 1100,
        "pages": None,
        "notes": True,
        "set_by": [{"source": None, "checked": None, "verified": True}],
    }
    assert told["whole"] == {"words": 1952, "pages": None}
    assert told["now"]["words"] <= 1100
    assert "rt-visit-05" in told["left_out"]
    assert set(told["shortened"].values()) <= {"short", "line"}
    assert not set(told["left_out"]) & set(manifest["facts"])


def test_why_tells_what_gave_way_to_a_limit(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 1700")
    assert brief("why", "rt-visit-02", "--brief", SHEET).out == (
        "rt-visit-02: in – the brief asks for its country, theme and period [selected]\n"
        "but in its briefing-paper: rt-visit-02: in – told in fewer words, to keep the paper"
        " within its limit (line) [shortened]\n"
    )
    limit(crowded, "words: 900")
    assert (
        "but in its briefing-paper: rt-visit-02: out –"
        " the paper would be longer than its limit [length]\n"
    ) in brief("why", "rt-visit-02", "--brief", SHEET).out
    answer = brief("why", "rt-visit-02", "--brief", SHEET, "--json").json
    assert [(told["document"], told["rule"]) for told in answer["lengths"]] == [
        ("briefing-paper", "length")
    ]


def test_what_a_limit_does_not_touch_is_told_as_ever(crowded: Ruritania, brief: Brief) -> None:
    limit(crowded, "words: 1700")
    assert brief("why", "rt-message", "--brief", SHEET).out.count("\n") == 1
