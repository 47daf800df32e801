"""Where sources are named: at the foot of the page, at the end, in a list, or nowhere."""

from dataclasses import replace

import pytest

from generator.compose.order import Order
from generator.compose.settle.endnotes import place_citations
from generator.house.audiences import Notes
from generator.languages.catalogue import ENGLISH
from generator.paper.document import Cite, Document
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, Ruritania
from tests.papers.loose_ends import LETTER, REPORT, REPORT_CITED, A, para
from tests.papers.small import META

PROFILE = "templates/partners/audience.yaml"
CASE = "The editor Rassendyll is prosecuted for a report on the harvest."
FIRST = "RRL and SHC, “Human rights issues for the visit to Ruritania”, 4\u00a0May\u00a02021."


def paper(ruritania: Ruritania, notes: str) -> str:
    """Return the text of a briefing paper whose sources are named in one way."""
    ruritania.add(PROFILE, f"notes: {notes}\n")
    order = replace(Order(BRIEF, audience="partners"), formats=(Format.TEXT,))
    built = build(ruritania.house, order)
    return built.files[f"{BRIEF}-briefing-paper.txt"].decode()


@pytest.mark.parametrize("notes", ["footnotes", "endnotes"])
def test_notes_have_a_number_where_they_are_called(ruritania: Ruritania, notes: str) -> None:
    assert f"{CASE}[3]" in paper(ruritania, notes)


def test_endnotes_stand_under_a_heading_of_their_own(ruritania: Ruritania) -> None:
    text = paper(ruritania, "endnotes")
    head, _, notes = text.partition("\nNotes\n=====\n")
    said = " ".join(notes.replace("\u00a0", " ").split())
    first = FIRST.replace("\u00a0", " ")
    lead = "Unless a note says otherwise, the source of what this paper tells is:"
    assert said.startswith(f"1. {lead} {first} 2. ")
    assert first not in head.replace("\u00a0", " ")
    assert "(note 1)" in said


def test_endnotes_are_in_the_contents(ruritania: Ruritania) -> None:
    text = paper(ruritania, "endnotes")
    contents = text.partition("Contents")[2].partition("\n====")[0]
    assert "Notes" in contents


def test_a_list_has_each_source_once_and_the_text_has_no_numbers(ruritania: Ruritania) -> None:
    text = paper(ruritania, "list")
    body, _, sources = text.partition("\nSources\n=======\n")
    assert "[1]" not in body
    assert sources.count(FIRST) == 1
    assert "Prisons in Figures" in sources


def test_a_short_list_is_one_line_of_short_names(ruritania: Ruritania) -> None:
    text = paper(ruritania, "short_list")
    line = " ".join(text.partition("Sources: ")[2].split())
    assert line == (
        "Joint letter of 4 May 2021; Prisons in Figures; Statement on the case of Anton Rassendyll."
    )


def test_without_notes_no_source_is_named_at_all(ruritania: Ruritania) -> None:
    text = paper(ruritania, "none")
    assert "Joint letter" not in text
    assert "[1]" not in text


@pytest.mark.parametrize("notes", [Notes.LIST, Notes.SHORT_LIST])
def test_a_list_names_those_sources_alone_that_the_paper_was_handed(notes: Notes) -> None:
    cited = Document(META, (para(A, Cite("secret"), REPORT_CITED), para(A, REPORT_CITED)))
    listed = place_citations(cited, notes, (LETTER, REPORT), ENGLISH).blocks[2:]
    assert str(listed).count("Report") == 1
    assert "RRL letter" not in str(listed)


@pytest.mark.parametrize("notes", [Notes.LIST, Notes.SHORT_LIST])
def test_a_list_says_once_and_last_that_a_paper_rests_on_its_authors_word(notes: Notes) -> None:
    own = [replace(LETTER, id=id, own=True) for id in ("this", "beside")]
    cited = Document(META, (para(A, Cite("this"), Cite("beside"), REPORT_CITED),))
    said = str(place_citations(cited, notes, (*own, REPORT), ENGLISH).blocks[1:])
    assert said.lower().count("the authors’ own") == 1
    assert said.index("Report") < said.lower().index("the authors’ own")
