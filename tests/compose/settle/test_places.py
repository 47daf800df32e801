"""A place in a work is not named beside one that takes it in."""

import pytest

from generator.compose.settle import settle
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import ENGLISH
from generator.languages.marks import mark
from generator.paper.document import Cite, Document, OpenBlock, Paragraph, Text
from tests.papers.small import META
from tests.readers.paper_words import paper_notes

SOURCES = [
    SourceNote("report", (), "Report", False, "SHC", "2020", "", "", ""),
    SourceNote("census", (), "Census", False, "ROS", "2021", "", "", ""),
]


def note(*locators: str) -> str:
    """Return the note on places in one work."""
    cites = (Cite("census", locator, read_in="report") for locator in locators)
    paragraph: OpenBlock = Paragraph((Text("Said."), *cites))
    (said,) = paper_notes(settle(Document(META, (paragraph,)), SOURCES, ENGLISH))
    return said.partition("2020, ")[2].rstrip(".").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("places", "told"),
    [
        (("Table 1", "Tables 1 and 2"), "Tables 1 and 2"),
        (("paras. 8, 9 and 12", "para. 9"), "paras. 8, 9 and 12"),
        (("tableau 1", "tableaux 1 et 2"), "tableaux 1 et 2"),
        (("Tabelle 2", "Tabellen 1 und 2"), "Tabellen 1 und 2"),
        (("таблица 1", "таблицы 1 и 2"), "таблицы 1 и 2"),
        ((mark("Table 1", 1), "Tables 1 and 2"), "Tables 1 and 2"),
    ],
)
def test_the_wider_place_is_told_alone(places: tuple[str, ...], told: str) -> None:
    assert note(*places) == told


@pytest.mark.parametrize(
    "places",
    [
        ("Table 3", "Tables 1 and 2"),
        ("Figure 1", "Tables 1 and 2"),
        ("p. 1", "paras. 1 and 2"),
        ("para. 1", "parts 1 and 2"),
        ("Table 1", "notes to Tables 1 and 2"),
        ("Results", "Results and Table 2"),
    ],
)
def test_other_places_are_told_both(places: tuple[str, ...]) -> None:
    assert note(*places) == "; ".join(places)
