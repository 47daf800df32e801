"""Documents are brought within their limits by the fewest cuts, on the real layout."""

import re
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.compose.fit import fit_document
from generator.compose.fit.bound import Bound
from generator.compose.fit.fitted import Fitted
from generator.compose.fit.length import count_words
from generator.compose.order import Order, Prepared, prepare, trimmed
from generator.compose.recipe import compose
from generator.gate.ledger import Entry, Outcome, Rule
from generator.gate.trims import Trims
from generator.house import House
from generator.house.audiences import Depth, Notes
from generator.paper.brand import Brand
from generator.paper.document import Contents, Paper
from generator.paper.formats import Format
from generator.paper.walk import blocks_in, notes_in, text_of, words_of
from generator.writers import WRITERS
from generator.writers.written import Written
from tests.houses.long_ruritania import SHEET, crowd
from tests.houses.real import OURS
from tests.houses.ruritania import PRESS, Ruritania, found_in
from tests.readers.docx import docx_words
from tests.readers.paper_words import paper_words
from tests.readers.pdf import page_texts
from tests.readers.pdf_tree import letters

PAPER = "briefing-paper"


def bound(words: int | None = None, pages: int | None = None, document: str = PAPER) -> Bound:
    return Bound(document, words, pages, True, ())


def fitted(ruritania: Ruritania, prepared: Prepared, within: Bound) -> Fitted:
    whole = compose(prepared, within.document)
    return fit_document(ruritania.house, prepared, whole, within)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Ruritania:
    ruritania = found_in(tmp_path_factory.mktemp("crowded") / "house")
    crowd(ruritania)
    return ruritania


@pytest.fixture(scope="module")
def prepared(crowded: Ruritania) -> Prepared:
    return crowded.prepare(brief=SHEET)


@dataclass(frozen=True)
class Sheet:
    """The crowded paper within some pages, and how many papers were laid out to find it."""

    found: Fitted
    layouts: int


@pytest.fixture(scope="module")
def sheets(crowded: Ruritania, prepared: Prepared) -> dict[int, Sheet]:
    """Return the paper within one page and within two."""
    return {pages: laid_out(crowded, prepared, bound(pages=pages)) for pages in (1, 2)}


def laid_out(crowded: Ruritania, prepared: Prepared, within: Bound) -> Sheet:
    laid: list[Paper] = []
    write = WRITERS[Format.PDF]

    def counted(paper: Paper, brand: Brand) -> Written:
        laid.append(paper)
        return write(paper, brand)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(WRITERS, Format.PDF, counted)
        return Sheet(fitted(crowded, prepared, within), len(laid))


def named(found: Fitted) -> set[str]:
    """Return the ids of the visits that a paper names, in its text or behind it."""
    paper = found.draft.paper
    said = re.findall(r"\bVisit (\d+)", words_of(paper.blocks))
    origins = (getattr(block, "origin", ()) for block in blocks_in(paper.blocks))
    return {f"rt-visit-{int(number):02}" for number in said} | {id for ids in origins for id in ids}


# Any limit ----------------------------------------------------------------------------------------

LIMITS = st.integers(min_value=150, max_value=2100)


@pytest.mark.parametrize("count", [4, pytest.param(40, marks=pytest.mark.prove)])
def test_any_limit_is_kept_and_a_looser_one_never_shows_less(
    crowded: Ruritania, prepared: Prepared, count: int
) -> None:
    @settings(max_examples=count)
    @given(limits=st.tuples(LIMITS, LIMITS))
    def prove(limits: tuple[int, int]) -> None:
        assert_kept(crowded, prepared, limits)

    prove()


def assert_kept(crowded: Ruritania, prepared: Prepared, limits: tuple[int, int]) -> None:
    tight, loose = (fitted(crowded, prepared, bound(words)) for words in sorted(limits))
    for found in (tight, loose):
        assert found.now.words <= (found.bound.words or 0) or found.words_over
        assert not found.draft.trims.left_out & named(found)
    before, after = loose.draft.trims, tight.draft.trims
    assert before.left_out <= after.left_out
    for id, depth in before.depths.items():
        assert id in after.left_out or after.at_most(id, depth) is after.depths[id]


def test_no_fewer_cuts_would_do(crowded: Ruritania, prepared: Prepared) -> None:
    exact = fitted(crowded, prepared, bound(1200))
    assert fitted(crowded, prepared, bound(exact.now.words)).draft == exact.draft
    one_less = fitted(crowded, prepared, bound(exact.now.words - 1))
    assert one_less.draft.trims != exact.draft.trims


def test_a_document_that_fits_stays_as_it_is(crowded: Ruritania, prepared: Prepared) -> None:
    found = fitted(crowded, prepared, bound(9000))
    assert not found.is_shortened
    assert found.draft.paper == compose(prepared, PAPER).paper


def test_the_same_limit_always_gives_the_same_paper(crowded: Ruritania, prepared: Prepared) -> None:
    once, again = (fitted(crowded, prepared, bound(800)) for _ in range(2))
    assert (once.draft.paper, once.draft.trims) == (again.draft.paper, again.draft.trims)


# Pages --------------------------------------------------------------------------------------------


def written(house: House, found: Fitted, format: Format) -> Written:
    return WRITERS[format](found.draft.paper, house.brand())


@pytest.mark.parametrize("pages", [1, 2])
def test_a_one_pager_and_a_two_page_sheet_hold_on_the_real_layout(
    crowded: Ruritania, sheets: dict[int, Sheet], pages: int
) -> None:
    found = sheets[pages].found
    assert (found.whole.pages or 0) > pages
    assert found.now.pages == pages
    assert len(page_texts(written(crowded.house, found, Format.PDF).data)) == pages


def test_some_lines_stay_free_where_word_may_need_them(
    crowded: Ruritania, prepared: Prepared, sheets: dict[int, Sheet]
) -> None:
    in_pdf_alone = prepared.audience.model_copy(update={"outputs": (Format.PDF,)})
    exact = fitted(crowded, replace(prepared, audience=in_pdf_alone), bound(pages=2))
    roomy = sheets[2].found
    assert roomy.now.words < exact.now.words
    assert exact.draft.trims.left_out <= roomy.draft.trims.left_out


@pytest.mark.prove
@pytest.mark.parametrize("pages", [1, 2])
def test_a_real_brief_makes_a_sheet_for_embassies_of_one_page_and_of_two(pages: int) -> None:
    whole = prepare(OURS, Order("warsaw-conference-2023", audience="embassies"))
    themes = whole.brief.themes if pages == 2 else ("expression-media",)
    real = replace(whole, brief=whole.brief.model_copy(update={"themes": themes}))
    one_pager, within = compose(real, "one-pager"), bound(pages=pages, document="one-pager")
    found = fit_document(OURS, real, one_pager, within)
    assert found.is_shortened
    assert (found.pages_over, found.now.pages) == (0, pages)
    assert written(OURS, found, Format.PDF).pages == pages


def test_word_says_the_same_as_the_pdf_that_was_measured(
    crowded: Ruritania, sheets: dict[int, Sheet]
) -> None:
    found = sheets[1].found
    word = written(crowded.house, found, Format.DOCX).data
    assert letters("".join(docx_words(word))) == letters("".join(paper_words(found.draft.paper)))


def test_a_page_limit_needs_no_more_than_a_handful_of_layouts_and_words_need_none(
    crowded: Ruritania, prepared: Prepared, sheets: dict[int, Sheet]
) -> None:
    assert 1 < sheets[1].layouts <= 9
    assert laid_out(crowded, prepared, bound(words=400)).layouts == 0


# What is counted ----------------------------------------------------------------------------------


def test_words_are_counted_with_notes_or_without(prepared: Prepared) -> None:
    paper = compose(prepared, PAPER).paper
    in_notes = sum(len(words_of(note.blocks).split()) for note in notes_in(paper.blocks))
    assert in_notes > 0
    with_notes = count_words(paper, Bound(PAPER, 1, None, True, ()))
    assert with_notes - count_words(paper, Bound(PAPER, 1, None, False, ())) == in_notes


def test_notes_at_the_end_are_notes_too(prepared: Prepared) -> None:
    at_foot = Bound(PAPER, 1, None, False, ())
    audience = prepared.audience.model_copy(update={"notes": Notes.ENDNOTES})
    paper = compose(replace(prepared, audience=audience), PAPER).paper
    listed = 1  # their heading stands in the contents
    assert (
        count_words(paper, at_foot) == count_words(compose(prepared, PAPER).paper, at_foot) + listed
    )


def test_contents_and_headings_come_after_the_cuts(crowded: Ruritania, prepared: Prepared) -> None:
    blocks = fitted(crowded, prepared, bound(300)).draft.paper.blocks
    listed = [
        text_of(entry.inlines)
        for block in blocks_in(blocks)
        if isinstance(block, Contents)
        for entry in block.entries
    ]
    assert "What happened" not in listed


# The gate decides ---------------------------------------------------------------------------------


def entry_of(prepared: Prepared, id: str, trims: Trims) -> Entry:
    return next(entry for entry in trimmed(prepared, trims).opened.ledger if entry.id == id)


def test_what_is_cut_and_what_refers_to_it_are_out(prepared: Prepared) -> None:
    trims = Trims(left_out=frozenset({"rt-visit-03"}))
    assert entry_of(prepared, "rt-visit-03", trims) == Entry(
        "rt-visit-03", Outcome.OUT, Rule.LENGTH
    )
    refers = Entry("rt-visit-04", Outcome.OUT, Rule.DEPENDS_ON, "rt-visit-03")
    assert entry_of(prepared, "rt-visit-04", trims) == refers


def test_what_is_shortened_is_in_with_its_depth(prepared: Prepared) -> None:
    trims = Trims({"rt-visit-03": Depth.LINE})
    told = Entry("rt-visit-03", Outcome.IN, Rule.SHORTENED, "line")
    assert entry_of(prepared, "rt-visit-03", trims) == told


def test_cutting_a_record_does_not_bring_back_what_it_replaced(ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS,
        "  - id: rt-summer\n",
        "  - id: rt-raid-again\n    date: 2021-02-15\n    title: Two raids\n"
        "    supersedes: [rt-raid]\n    text: Police came twice.\n  - id: rt-summer\n",
    )
    trims = Trims(left_out=frozenset({"rt-raid-again"}))
    replaced = Entry("rt-raid", Outcome.OUT, Rule.SUPERSEDED, "rt-raid-again")
    assert entry_of(ruritania.prepare(), "rt-raid", trims) == replaced


def test_a_trim_changes_nothing_for_what_is_withheld(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "text: >\n      Police", "scope: partners\n    text: >\n      Police")
    prepared = ruritania.prepare()
    for trims in (Trims({"rt-raid": Depth.LINE}), Trims(left_out=frozenset({"rt-raid"}))):
        assert entry_of(prepared, "rt-raid", trims).rule is Rule.SCOPE
