"""The manifest says what went into a build: files, facts with their places, and decisions."""

import json
from dataclasses import replace

import pytest

from generator.gate.ledger import Entry, Outcome, Rule
from generator.paper.document import Heading, Paragraph, Text
from generator.paper.formats import Format
from generator.publish.manifest import File, counts, describe, facts_used, files_of, hash_of
from tests.houses.ruritania import PRESS, Ruritania
from tests.papers.small import paper

LETTER = File("v-letter.pdf", "letter", Format.PDF, "en", "ab", 12, 2, 900, "cd")


def test_files_are_read_back_as_they_were_described() -> None:
    manifest = describe(
        slip={"name": "v"},
        files=[LETTER],
        facts={},
        ledger={},
        accounts={},
        lengths={},
        originals=[],
    )
    assert files_of(manifest) == [LETTER]


@pytest.mark.parametrize("manifest", [b"", b"{", b"[]", b'{"files": [{"path": "x"}]}'])
def test_a_manifest_that_cannot_be_read_tells_of_no_file(manifest: bytes) -> None:
    assert files_of(manifest) == []


def test_the_same_build_has_the_same_manifest_in_any_order() -> None:
    one = describe(
        slip={"name": "v", "date": "d"},
        files=[LETTER],
        facts={},
        ledger={"a": 1},
        accounts={},
        lengths={},
        originals=[],
    )
    other = describe(
        slip={"date": "d", "name": "v"},
        files=[LETTER],
        facts={},
        ledger={"a": 1},
        accounts={},
        lengths={},
        originals=[],
    )
    assert one == other
    assert json.loads(one)["brief"] == {"date": "d", "name": "v"}


def test_decisions_are_counted_by_outcome_and_rule() -> None:
    entries = [Entry(id, Outcome.OUT, Rule.THEME) for id in ("a", "b")]
    assert counts(entries) == {"out:theme": 2}


def test_a_fact_is_told_with_its_place_and_the_blocks_it_is_in(ruritania: Ruritania) -> None:
    block = Paragraph((Text("Police searched."),), origin=("rt-raid",))
    document = replace(paper(), blocks=(Heading(1, (Text("T"),)), block))
    used = facts_used(ruritania.library(), {"paper": document}, ruritania.house.shown)
    assert used["rt-raid"]["blocks"] == {"paper": [2]}
    assert used["rt-raid"]["where"] == f"{PRESS}:4:5"


def test_the_hash_of_a_fact_follows_its_words_and_not_its_place(ruritania: Ruritania) -> None:
    before = hash_of(ruritania.library().records["rt-raid"])
    ruritania.change(PRESS, "events:\n", "# moved one line down\nevents:\n")
    assert hash_of(ruritania.library().records["rt-raid"]) == before
    ruritania.change(PRESS, "Police searched", "Soldiers searched")
    assert hash_of(ruritania.library().records["rt-raid"]) != before
