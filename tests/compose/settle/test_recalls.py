"""A note is called again where a new one could only lead back to it."""

from dataclasses import replace

from generator.compose.settle import settle
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import ENGLISH
from generator.languages.marks import mark
from generator.paper.document import (
    Cell,
    Cite,
    Document,
    Heading,
    Items,
    OpenBlock,
    OpenInline,
    Paper,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
)
from generator.writers.text import write_text
from tests.papers.small import META, brand
from tests.readers.paper_words import paper_notes

REPORT, OTHER = Cite("report", "p. 3"), Cite("other")
SOURCES = [
    SourceNote("report", (), "Report", False, "SHC", "2020", "", "", ""),
    SourceNote("other", (), "Other", False, "SHC", "2021", "", "", ""),
]
NEXT: OpenBlock = Heading(2, (Text("Next"),))
AGAIN = "Report, SHC, 2020, p. 3, also where this number stands again."


def said(*cites: OpenInline) -> Paragraph[OpenInline]:
    return Paragraph((Text("Said."), *cites))


def settled(*blocks: OpenBlock) -> Paper:
    return settle(Document(META, blocks), SOURCES, ENGLISH)


def calls(*blocks: OpenBlock) -> str:
    """Return the numbers of the calls, as plain text has them."""
    text = write_text(settled(*blocks), brand()).data.decode().partition("\n\n[1] ")[0]
    return "".join(sign for sign in text if sign.isdigit())


def test_the_same_under_another_heading_is_called_by_the_number_it_has() -> None:
    blocks = (said(REPORT), said(OTHER), NEXT, said(REPORT))
    assert calls(*blocks) == "121"
    assert paper_notes(settled(*blocks)) == [AGAIN, "Other, SHC, 2021."]


def test_neighbours_are_called_one_by_one_where_the_note_is_called_again() -> None:
    points = Items(((said(REPORT),),))
    assert calls(said(REPORT), points, NEXT, said(REPORT)) == "111"
    assert paper_notes(settled(said(REPORT), points, NEXT, said(REPORT))) == [AGAIN]


def test_works_cited_together_are_called_again_together_alone() -> None:
    both = said(REPORT, OTHER)
    assert calls(both, NEXT, said(OTHER), NEXT, both) == "121"
    assert paper_notes(settled(both, NEXT, said(OTHER), NEXT, both))[1] == "Other (note 1)."


def test_a_note_is_called_again_within_words_and_in_a_table() -> None:
    head: Row[OpenInline] = (Cell((Text("Head"),)),)
    row: Row[OpenInline] = (Cell((Text("Cell"), REPORT)),)
    table: OpenBlock = Table(None, (Text("Table"),), (1,), (head,), (row,))
    within: OpenBlock = Paragraph((Strong((Text("Said"), REPORT)), Text(" first, then.")))
    assert paper_notes(settled(within, table)) == [AGAIN]


def test_a_place_told_in_the_original_is_the_same_place() -> None:
    first, second = (Cite("report", mark("p. 3", number)) for number in (1, 2))
    assert calls(said(first), NEXT, said(second)) == "11"


def test_what_a_note_says_of_its_own_neighbours_is_said_of_each() -> None:
    start, end = (replace(said(*cites), origin=("rt-a",)) for cites in ((), (OTHER,)))
    several = (NEXT, start, end)
    main = (said(Cite("report")), NEXT) * 6
    assert paper_notes(settled(*main, *several, *several))[1:] == [
        "Other, SHC, 2021, also for the passage before.",
        "Other (note 2), also for the passage before.",
    ]
