"""Who is in a document: whom it names, and whom it tells of, named or not."""

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.compose.order import Order
from generator.gate.present import Present, present_in
from generator.paper.document import Paragraph, Text
from generator.paper.formats import Format
from generator.publish.manifest import NAME, files_of
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, PEOPLE, TRIALS, Ruritania
from tests.papers.small import paper

LETTER, PAPER = "letter", "briefing-paper"


def present(ruritania: Ruritania, **order: Any) -> dict[str, Present]:
    """Return who is in each document of a build."""
    built = build(ruritania.house, Order(BRIEF, formats=(Format.TEXT,), **order))
    return {
        file.document: Present(tuple(file.named or ()), tuple(file.told_of or ()))
        for file in files_of(built.files[NAME])
    }


def test_a_document_names_those_whose_whole_name_it_prints(ruritania: Ruritania) -> None:
    here = present(ruritania)
    assert here[LETTER].named == ("fritz-tarlenheim", "rt-rassendyll", "rudolf-elphberg")
    assert here[PAPER].named == ("rt-rassendyll",)


def test_a_document_tells_of_those_in_its_facts_also_of_those_it_does_not_name(
    ruritania: Ruritania,
) -> None:
    here = present(ruritania)
    assert here[PAPER].told_of == ("rt-p1", "rt-rassendyll")
    assert here[LETTER].told_of == ("rt-rassendyll",)


def test_whoever_may_be_named_to_partners_is_named_to_them(ruritania: Ruritania) -> None:
    assert "rt-p1" in present(ruritania, audience="partners")[PAPER].named


def test_whoever_takes_their_word_back_is_in_no_document(ruritania: Ruritania) -> None:
    ruritania.change(
        PEOPLE,
        "role: village teacher\n    forms: {formal: Ms Žofia Kobolt}\n    disclosure:\n",
        "role: village teacher\n    forms: {formal: Ms Žofia Kobolt}\n    disclosure:\n"
        "      withdrawn: 2021-05-01\n",
    )
    assert "rt-p1" not in str(present(ruritania, audience="partners"))


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("The editor Anton Rassendyll writes.", True),
        ("The editor ANTON\N{NO-BREAK SPACE}RASSENDYLL writes.", True),
        ("An\N{SOFT HYPHEN}ton Rassen\N{SOFT HYPHEN}dyll", True),
        ("The Anton-Rassendyll Prize is given.", True),
        ("The Rassendyll Prize is given.", False),
        ("Anton von Rassendyll is somebody else.", False),
        ("Žofia Kobolt may not be named here.", False),
    ],
)
def test_a_name_is_whole_and_may_be_set_in_any_way(
    ruritania: Ruritania, words: str, named: bool
) -> None:
    prepared = ruritania.prepare()
    printed = replace(paper(), blocks=(Paragraph((Text(words),)),))
    here = present_in(printed, prepared.opened, prepared.library)
    assert here == Present(("rt-rassendyll",) if named else (), ())


def test_a_recommendation_tells_of_those_whose_case_it_is_asked_for(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "what: that trials", "cases: rt-case-p1\n    what: that trials")
    assert "rt-p1" in present(ruritania)[PAPER].told_of


def test_the_manifest_has_ids_and_no_name(ruritania: Ruritania) -> None:
    manifest = build(ruritania.house, Order(BRIEF, formats=(Format.TEXT,))).files[NAME]
    assert "rt-rassendyll" in json.dumps(json.loads(manifest)["files"])
    assert b"Rassendyll" not in manifest
    assert b"Elphberg" not in manifest
