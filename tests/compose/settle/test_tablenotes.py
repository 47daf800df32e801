"""Tables and charts one after another that rest on the same share a note, and it says so."""

from generator.compose.settle import settle
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import ENGLISH
from generator.paper.document import (
    Cell,
    Cite,
    Document,
    Figure,
    OpenBlock,
    OpenInline,
    Paragraph,
    Picture,
    Section,
    SectionKind,
    Table,
    Text,
)
from generator.paper.walk import notes_in
from tests.papers.small import META
from tests.readers.paper_words import paper_notes

REPORT = Cite("report", "p. 3")
SOURCE = SourceNote("report", (), "Report", False, "SHC", "2020", "", "", "")
WHOLE = "Report, SHC, 2020, p. 3"


def below(*cites: Cite) -> tuple[Paragraph[OpenInline], ...]:
    return (Paragraph((Text("Lower is better."),)), Paragraph((Text("Source: SHC."), *cites)))


def table(*cites: Cite) -> Table[None, OpenInline]:
    row = (Cell((Text("Zenda"),)),)
    return Table(None, (Text("Places"),), (1,), (row,), (row,), below(*cites))


def chart(*cites: Cite) -> Figure[None, OpenInline]:
    return Figure(None, Picture("seal.png"), (Text("Places"),), "A seal.", below(*cites))


def notes(*blocks: OpenBlock) -> list[str]:
    return paper_notes(settle(Document(META, blocks), [SOURCE], ENGLISH))


def test_the_first_has_the_note_and_the_others_none() -> None:
    alike = (chart(REPORT), table(REPORT), table(REPORT))
    assert notes(*alike) == [f"{WHOLE}, also for the next 2 tables and charts."]
    paper = settle(Document(META, alike), [SOURCE], ENGLISH)
    assert [len(list(notes_in([block]))) for block in paper.blocks] == [1, 0, 0]


def test_two_have_it_in_the_singular() -> None:
    assert notes(table(REPORT), table(REPORT)) == [f"{WHOLE}, also for the next table or chart."]


def test_on_a_turned_sheet_it_is_the_same() -> None:
    turned = Section(SectionKind.LANDSCAPE, (table(REPORT), table(REPORT)))
    assert notes(turned) == [f"{WHOLE}, also for the next table or chart."]


def test_another_place_or_words_between_part_them() -> None:
    again = f"{WHOLE}, also where this number stands again."
    between: Paragraph[OpenInline] = Paragraph((Text("Said."),))
    assert notes(table(REPORT), between, table(REPORT)) == [again]
    assert notes(table(REPORT), table(Cite("report", "p. 9"))) == [
        f"{WHOLE}.",
        "Report (note 1), p. 9.",
    ]


def test_tables_without_notes_stay_as_they_are() -> None:
    assert notes(table(), table()) == []
