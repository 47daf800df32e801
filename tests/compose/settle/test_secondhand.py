"""A work that nobody here has read is cited in the one that was read, in notes as in lists."""

from dataclasses import replace

import pytest

from generator.compose.settle import settle
from generator.compose.settle.endnotes import place_citations
from generator.gate.dossier import SourceNote
from generator.house.audiences import Notes
from generator.languages.catalogue import ENGLISH, Catalogue
from generator.paper.document import Cite, Document, Heading, OpenBlock, OpenInline, Paragraph, Text
from tests.houses.ruritania import Ruritania
from tests.papers.small import META
from tests.readers.paper_words import paper_notes, paper_words

STUDY = SourceNote("study", ("Sapt",), "Study", False, "", "2014", "", "5 May 2021", "Sapt 2014")
ARTICLE = SourceNote("article", ("Zenda",), "Article", False, "", "2021", "", "", "Zenda 2021")
REPORT = SourceNote("report", (), "Report", False, "SHC", "2020", "", "", "")
SOURCES = (STUDY, ARTICLE, REPORT)
STUDY_IN_ARTICLE = Cite("study", "p. 7", read_in="article")
STUDY_AT_PLACE = replace(STUDY_IN_ARTICLE, locator="p. 9")
REPORT_IN_ARTICLE = Cite("report", "p. 8", read_in="article")
MAIN = "Unless a note says otherwise, the source of what this paper tells is: Zenda, Article, 2021."


def told(*cites: Cite) -> tuple[OpenBlock, ...]:
    """Return a paragraph under a heading, so that no neighbour shares its note."""
    said: Paragraph[OpenInline] = Paragraph((Text("Said."), *cites))
    return (Heading(2, (Text("Chapter"),)), said)


def notes(*parts: tuple[OpenBlock, ...], catalogue: Catalogue = ENGLISH) -> list[str]:
    blocks = tuple(block for part in parts for block in part)
    return paper_notes(settle(Document(META, blocks), SOURCES, catalogue))


def listed(notes: Notes, *cites: Cite) -> str:
    """Return what a paper says after its own words, where its sources are a list."""
    paper = place_citations(Document(META, told(*cites)), notes, SOURCES, ENGLISH)
    words = " ".join(paper_words(settle(paper, SOURCES, ENGLISH)))
    return words.partition("Said. ")[2]


def test_both_works_are_named_in_full_and_the_place_is_one_in_what_was_read() -> None:
    assert notes(told(STUDY_IN_ARTICLE)) == [
        "Sapt, Study, 2014, cited in Zenda, Article, 2021, p. 7."
    ]


def test_after_that_both_are_named_in_short() -> None:
    assert notes(told(STUDY_IN_ARTICLE), told(REPORT_IN_ARTICLE), told(STUDY_AT_PLACE))[1:] == [
        "Report, SHC, 2020, cited in Zenda 2021 (note 1), p. 8.",
        "Sapt 2014 (note 1), cited in Zenda 2021 (note 1), p. 9.",
    ]


def test_a_note_on_several_works_names_in_full_once_what_was_read() -> None:
    assert notes(told(STUDY_IN_ARTICLE, REPORT_IN_ARTICLE)) == [
        "Sapt, Study, 2014, cited in Zenda, Article, 2021, p. 7;"
        " Report, SHC, 2020, cited in Zenda 2021, p. 8."
    ]


def test_two_places_of_one_work_in_one_note_name_it_once() -> None:
    both = told(STUDY_IN_ARTICLE, replace(STUDY_IN_ARTICLE, locator="p. 9"))
    assert notes(both) == ["Sapt, Study, 2014, cited in Zenda, Article, 2021, p. 7; p. 9."]


def test_a_day_of_access_is_not_told_of_a_work_that_was_read_elsewhere() -> None:
    on_the_web = replace(STUDY, address="https://example.org/study")
    sources = (on_the_web, ARTICLE)
    (note,) = paper_notes(settle(Document(META, told(STUDY_IN_ARTICLE)), sources, ENGLISH))
    assert "https://example.org/study, cited in" in note
    assert "accessed" not in note


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("fr", "Sapt, Study, 2014, cité dans Zenda, Article, 2021, p. 7."),
        ("de", "Sapt, Study, 2014, zitiert nach Zenda, Article, 2021, p. 7."),
        ("ru", "Sapt, Study, 2014, приводится по: Zenda, Article, 2021, p. 7."),
    ],
)
def test_every_language_says_so(ruritania: Ruritania, language: str, note: str) -> None:
    catalogue = ruritania.house.catalogue(language)
    (said,) = notes(told(STUDY_IN_ARTICLE), catalogue=catalogue)
    assert said.replace("\u00a0", " ") == note


def test_the_work_that_was_read_is_the_main_source_of_what_it_cites() -> None:
    parts = (told(Cite("article", "p. 1")), *(told(STUDY_IN_ARTICLE),) * 3, told(Cite("report")))
    assert notes(*parts) == [
        f"{MAIN} Notes that give only a place refer to it. Here: p. 1.",
        "Sapt, Study, 2014, cited in Zenda 2021, p. 7, also where this number stands again.",
        "Report, SHC, 2020.",
    ]


def test_the_first_note_on_the_main_source_may_be_on_a_work_that_it_cites() -> None:
    parts = (told(STUDY_IN_ARTICLE), *(told(Cite("article", "p. 1")),) * 3)
    assert notes(*parts)[:2] == [
        f"{MAIN} Notes that give only a place refer to it."
        " Sapt, Study, 2014, cited in Zenda 2021, p. 7.",
        "P. 1.",
    ]


def test_a_list_has_what_was_read_before_what_it_cites() -> None:
    assert listed(Notes.LIST, STUDY_IN_ARTICLE, REPORT_IN_ARTICLE) == (
        "Sources Zenda, Article, 2021. Sapt, Study, 2014, cited in Zenda 2021."
        " Report, SHC, 2020, cited in Zenda 2021."
    )


def test_a_short_list_says_so_too() -> None:
    assert listed(Notes.SHORT_LIST, STUDY_IN_ARTICLE, Cite("report")) == (
        "Sources: Sapt 2014, cited in Zenda 2021; Report."
    )
