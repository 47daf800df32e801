"""What carries most of a paper is named once, and a paper never cites itself."""

from dataclasses import replace

import pytest

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.compose.settle import settle
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import ENGLISH
from generator.paper.document import Cite, Document, Heading, OpenBlock, OpenInline, Paragraph, Text
from tests.houses.ruritania import BRIEF, ORDER, Ruritania
from tests.papers.small import META
from tests.readers.paper_words import paper_notes, paper_words

REPORT = SourceNote("report", (), "Report", False, "SHC", "2020", "", "", "")
LETTER = SourceNote("letter", ("RRL",), "Letter", False, "", "2021", "", "", "")
SAID = "Unless a note says otherwise, the source of what this paper tells is: Report, SHC, 2020."
OWN = "Unless a note says otherwise, what this paper tells rests on the word of its authors."


def told(*cites: Cite, of: str = "") -> tuple[OpenBlock, ...]:
    """Return a paragraph under a heading, so that no neighbour shares its note."""
    said: Paragraph[OpenInline] = Paragraph((Text("Said."), *cites), origin=(of,) if of else ())
    return (Heading(2, (Text("Chapter"),)), said)


def notes(
    *parts: tuple[OpenBlock, ...], sources: tuple[SourceNote, ...] = (REPORT, LETTER)
) -> list[str]:
    blocks = tuple(block for part in parts for block in part)
    return paper_notes(settle(Document(META, blocks), sources, ENGLISH))


MOST = (told(Cite("report")),) * 4


def test_a_source_of_most_notes_is_named_once() -> None:
    assert notes(*MOST, told(Cite("letter"))) == [SAID, "RRL, Letter, 2021."]


def test_a_source_of_few_notes_or_of_half_is_named_where_it_is_cited() -> None:
    few = "Report, SHC, 2020, also where this number stands again."
    assert notes(*MOST[:3]) == [few]
    other = "RRL, Letter, 2021, also where this number stands again."
    assert notes(*MOST, *(told(Cite("letter")),) * 4) == [few, other]


def test_notes_of_the_main_source_say_the_place_alone() -> None:
    placed = (told(Cite("report", "p. 1")), told(Cite("report", "table 2")))
    assert notes(*placed, *MOST) == [
        f"{SAID} Notes that give only a place refer to it. Here: p. 1.",
        "Table 2.",
    ]


def test_beside_another_source_the_main_one_is_named() -> None:
    both = told(Cite("report", "p. 9"), Cite("letter"))
    assert notes(*MOST, both)[1:] == ["Report (note 1), p. 9; RRL, Letter, 2021."]


def test_what_the_authors_say_themselves_rests_on_their_word_and_the_paper_says_so_once() -> None:
    own = replace(LETTER, own=True)
    parts = (told(Cite("letter")), told(Cite("report")), told(Cite("letter"), Cite("report")))
    assert notes(*parts, sources=(REPORT, own)) == [
        OWN,
        "Report, SHC, 2020, also where this number stands again.",
    ]


def test_where_no_other_note_is_left_the_one_for_all_speaks_of_no_other() -> None:
    own = replace(LETTER, own=True)
    alone = (told(Cite("letter")), told(Cite("letter", "p. 1")))
    assert notes(*alone, sources=(REPORT, own)) == [
        "What this paper tells rests on the word of its authors."
    ]
    assert notes(*MOST) == ["The source of what this paper tells is: Report, SHC, 2020."]


def test_a_note_in_such_a_paper_is_for_the_whole_of_its_fact() -> None:
    start: tuple[OpenBlock, ...] = (Paragraph((Text("Begun."),), origin=("rt-a",)),)
    heading, end = told(Cite("letter"), of="rt-a")
    assert notes(*MOST, (heading, *start, end))[1:] == [
        "RRL, Letter, 2021, also for the passage before."
    ]


# In a house ---------------------------------------------------------------------------------------


def notes_of(ruritania: Ruritania, document: str, brief: str = BRIEF) -> list[str]:
    prepared = prepare(ruritania.house, Order(brief))
    return paper_notes(compose(prepared, document).paper)


def test_a_paper_never_cites_what_a_brief_says_it_produced(ruritania: Ruritania) -> None:
    assert any(
        "Human rights issues for the visit" in n for n in notes_of(ruritania, "briefing-paper")
    )
    ruritania.change(ORDER, "authors:", "produced: rrl-letter\nauthors:")
    first, *others = notes_of(ruritania, "briefing-paper")
    assert first == OWN
    assert others
    assert not [note for note in others if "etter" in note]


def test_a_letter_with_notes_does_not_cite_itself(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "authors:", "produced: [rrl-letter]\nauthors:")
    brief = ruritania.brief_for("eu-ministers")
    assert not [note for note in notes_of(ruritania, "letter", brief) if "visit" in note]


@pytest.mark.parametrize(
    ("way", "expected"),
    [("list", "The authors’ own word."), ("short_list", "; the authors’ own word.")],
)
def test_a_list_of_sources_has_the_authors_own_word(
    ruritania: Ruritania, way: str, expected: str
) -> None:
    profile = "templates/partners/audience.yaml"
    ruritania.write(profile, f"{ruritania.read(profile)}notes: {way}\n")
    ruritania.change(ORDER, "authors:", "produced: rrl-letter\nauthors:")
    prepared = prepare(ruritania.house, Order(BRIEF, audience="partners"))
    words = " ".join(paper_words(compose(prepared, "briefing-paper").paper))
    assert words.endswith(expected)


def test_what_a_paper_produced_must_be_a_source(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "authors:", "produced: rrl-leter\nauthors:")
    assert ruritania.refusal() == (
        f"{ORDER}:11:11: unknown source 'rrl-leter'\n  hint: did you mean 'rrl-letter'?"
    )
