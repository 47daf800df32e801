"""Neighbours that rest on the same place of a source share one note, and it says so."""

from dataclasses import replace

from generator.compose.settle import settle
from generator.compose.settle.neighbours import share_notes, tell_beginnings
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import ENGLISH
from generator.languages.marks import mark
from generator.paper.document import (
    Callout,
    CalloutKind,
    Cite,
    Document,
    Heading,
    Items,
    OpenBlock,
    OpenInline,
    Paragraph,
    Text,
)
from tests.papers.small import META
from tests.readers.paper_words import paper_notes

REPORT = Cite("report", "p. 3")
SOURCE = SourceNote("report", (), "Report", False, "SHC", "2020", "", "", "")
WHOLE = "Report, SHC, 2020, p. 3"


def said(*cites: Cite, of: str = "") -> Paragraph[OpenInline]:
    return Paragraph((Text("Said."), *cites), origin=(of,) if of else ())


def notes(*blocks: OpenBlock) -> list[str]:
    return paper_notes(settle(Document(META, blocks), [SOURCE], ENGLISH))


def test_two_neighbours_have_one_note_at_the_first() -> None:
    first, second = share_notes((said(REPORT), said(REPORT)))
    assert (first, second) == (said(Cite("report", "p. 3", after=1)), said())
    assert notes(said(REPORT), said(REPORT)) == [f"{WHOLE}, also for the next passage."]


def test_more_neighbours_are_counted() -> None:
    alike = (said(REPORT), said(REPORT), said(REPORT))
    assert notes(*alike) == [f"{WHOLE}, also for the next 2 passages."]


def test_a_place_told_in_the_original_is_the_same_place_each_time() -> None:
    first, second = (Cite("report", mark("p. 3", number)) for number in (1, 2))
    assert share_notes((said(first), said(second))) == (said(replace(first, after=1)), said())


def test_points_of_a_list_are_neighbours_also_of_the_paragraph_before_it() -> None:
    points = Items(((said(REPORT),), (said(REPORT),)))
    assert notes(said(REPORT), points) == [f"{WHOLE}, also for the next 2 passages."]


def test_another_place_another_heading_or_a_box_parts_neighbours() -> None:
    other = Cite("report", "p. 9")
    assert notes(said(REPORT), said(other)) == [f"{WHOLE}.", "Report (note 1), p. 9."]
    heading, box = Heading(2, (Text("Next"),)), Callout(CalloutKind.CONTEXT, (said(REPORT),))
    for between in ((heading, said(REPORT)), (box,), (said(), said(REPORT))):
        assert notes(said(REPORT), *between) == [f"{WHOLE}, also where this number stands again."]


def test_a_note_may_say_that_it_is_for_the_beginning_of_its_fact() -> None:
    blocks = (said(of="rt-a"), said(of="rt-b"), said(of="rt-b"), said(REPORT, of="rt-b"))
    *_, last = tell_beginnings(blocks)
    assert last == said(Cite("report", "p. 3", before=2), of="rt-b")
    settled = notes(*tell_beginnings(blocks))
    assert settled == [f"{WHOLE}, also for the 2 passages before."]
