"""A chapter that rests on one source says so once; a reader can still tell each one's source."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.compose.settle import settle
from generator.compose.settle.citations import merge_notes
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import ENGLISH
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
    Reach,
    Text,
)
from tests.papers.small import META
from tests.readers.paper_words import paper_notes

CHAPTER = Heading(2, (Text("Chapter"),))
PART = Heading(3, (Text("Part"),))
REPORT, LETTER = Cite("report"), Cite("letter", "p. 2")
BARE = Paragraph((Text("Bare."),))


def said(*cites: Cite) -> Paragraph[OpenInline]:
    return Paragraph((Text("Said."), *cites))


def cites_of(block: OpenBlock) -> tuple[Cite, ...]:
    assert isinstance(block, Paragraph)
    return tuple(inline for inline in block.inlines if isinstance(inline, Cite))


def notes(*blocks: OpenBlock) -> list[int]:
    """Return the places of the paragraphs that have a note after merging."""
    merged = merge_notes(blocks)
    return [n for n, block in enumerate(merged) if isinstance(block, Paragraph) and cites_of(block)]


ALIKE = (said(REPORT), PART, said(REPORT), PART, said(REPORT))


def test_a_chapter_that_rests_on_one_source_notes_it_at_its_first_paragraph() -> None:
    assert notes(CHAPTER, *ALIKE) == [1]


def test_the_note_says_how_far_it_reaches() -> None:
    report = SourceNote("report", (), "Report", False, "SHC", "2020", "", "", "")
    paper = settle(Document(META, (CHAPTER, *ALIKE)), [report], ENGLISH)
    assert " ".join(paper_notes(paper)).endswith(
        "Report, SHC, 2020, also for the rest of this chapter, unless a note says otherwise."
    )


def test_what_rests_on_another_source_keeps_its_note() -> None:
    assert notes(CHAPTER, *ALIKE, said(LETTER), PART, said(LETTER)) == [1, 6, 8]


def test_another_chapter_begins_anew() -> None:
    assert notes(CHAPTER, *ALIKE, CHAPTER, said(REPORT)) == [1, 7]


def test_few_notes_alike_stay_where_they_are() -> None:
    assert notes(CHAPTER, said(REPORT), PART, said(REPORT)) == [1, 3]


def test_a_source_of_fewer_than_half_the_notes_is_not_what_the_chapter_rests_on() -> None:
    others = (said(Cite("a")), said(Cite("b")), said(Cite("c")))
    assert notes(CHAPTER, *ALIKE, PART, *others) == [1, 3, 5, 7, 8, 9]


def test_another_place_in_the_source_is_another_source() -> None:
    assert notes(CHAPTER, *ALIKE, PART, said(Cite("report", "p. 9"))) == [1, 7]


def test_a_paragraph_whose_source_is_told_after_the_next_one_forbids_it() -> None:
    assert notes(CHAPTER, *ALIKE, PART, BARE, said(LETTER)) == [1, 3, 5, 8]


def test_boxes_and_lists_keep_their_notes() -> None:
    box = Callout(CalloutKind.CASE, (said(REPORT),))
    items = Items(((said(REPORT),),))
    *_, kept_box, kept_items = merge_notes((CHAPTER, *ALIKE, box, items))
    assert (kept_box, kept_items) == (box, items)


PARAGRAPHS = st.sampled_from([(REPORT,), (REPORT,), (REPORT,), (LETTER,), (LETTER, REPORT), ()])
BLOCKS = st.lists(
    st.one_of(st.just(PART), st.just(CHAPTER), PARAGRAPHS.map(lambda c: said(*c))), min_size=8
)


@settings(max_examples=500)
@given(BLOCKS)
def test_reading_by_the_rule_gives_each_paragraph_the_source_it_had(
    blocks: list[OpenBlock],
) -> None:
    assert as_read(merge_notes(blocks)) == as_read(tuple(blocks))


def as_read(blocks: tuple[OpenBlock, ...]) -> list[tuple[Cite, ...]]:
    """Return the source of each paragraph, as a reader tells it from the notes.

    A paragraph's source is in its own note, or in the one before that is for it too, or else in
    the note that stands for the chapter, or else in that of the paragraph right after it.
    """
    told: list[tuple[Cite, ...]] = []
    standing: tuple[Cite, ...] = ()
    shared = 0
    for place, block in enumerate(blocks):
        if block == CHAPTER:
            standing = ()
        if isinstance(block, Paragraph):
            own, before = cites_of(block), told[-1] if shared else ()
            told.append(_plain(own) or before or standing or _next(blocks[place + 1 :]))
            shared = sum(cite.after for cite in own) if own else max(shared - 1, 0)
            if any(cite.reach is Reach.CHAPTER for cite in own):
                standing = told[-1]
    return told


def _next(blocks: tuple[OpenBlock, ...]) -> tuple[Cite, ...]:
    for block in blocks:
        if not isinstance(block, Paragraph):
            return ()
        if cites_of(block):
            return _plain(cites_of(block))
    return ()


def _plain(cites: tuple[Cite, ...]) -> tuple[Cite, ...]:
    return tuple(Cite(cite.source, cite.locator) for cite in cites)
