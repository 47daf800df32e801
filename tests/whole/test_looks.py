"""How lines and pages of our own papers fall: what a good typesetter would not let pass."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.compose.settle.typesetting import typeset
from generator.facts.filenames import originals_in
from generator.paper.document import Form
from generator.writers.html.measures import style_sheet
from tests.checkout import ROOT
from tests.houses.real import OURS, REAL
from tests.readers.layout import Line, pages_of

HEADINGS = ("h1", "h2", "h3", "h4")
OTHERS = [path.stem for path in originals_in(ROOT.glob("briefs/*.yaml")) if path.stem != REAL]

Pages = list[list[Line]]
Papers = list[tuple[Form, Pages]]


@pytest.fixture(
    scope="module",
    params=[REAL, *(pytest.param(name, marks=pytest.mark.prove) for name in OTHERS)],
)
def papers(request: pytest.FixtureRequest) -> Papers:
    """Return the laid out papers of a brief."""
    prepared = prepare(OURS, Order(request.param))
    composed = [compose(prepared, document).paper for document in prepared.documents]
    return [(paper.meta.form, pages_of(paper, OURS.brand())) for paper in composed]


def pages(papers: Papers) -> Iterator[list[Line]]:
    return (page for _, paper in papers for page in paper)


def line_ends(papers: Papers) -> Iterator[tuple[str, str]]:
    """Yield the lines of each paragraph with the line after, on one page or two."""
    for _, paper in papers:
        lines = [line for page in paper for line in page]
        yield from ((a.words, b.words) for a, b in pairwise(lines) if a.block == b.block)


def test_no_heading_stands_at_the_foot_of_a_page(papers: Papers) -> None:
    assert [page[-1].words for page in pages(papers) if page[-1].tag in HEADINGS] == []


def test_no_heading_has_but_one_line_of_a_list_or_a_paragraph_below_it(papers: Papers) -> None:
    lone = [
        page[-2].words
        for page, after in pairwise([*pages(papers), []])
        if page[-2].tag in HEADINGS and after and after[0].tag == page[-1].tag
    ]
    assert lone == []


def test_no_page_begins_or_ends_with_one_line_of_a_paragraph(papers: Papers) -> None:
    for _, paper in papers:
        whole = Counter(line.block for page in paper for line in page)
        for page in paper:
            here = Counter(line.block for line in page)
            lone = [line.words for line in page if here[line.block] == 1 < whole[line.block]]
            assert lone == []


def test_no_line_ends_within_what_belongs_together(papers: Papers) -> None:
    parted = [
        (above, below)
        for above, below in line_ends(papers)
        if f"{above.split()[-1]}\u00a0{below.split()[0]}" in typeset(f"{above} {below}", "en")
        or re.search(r"\d–$", above)
    ]
    assert parted == []


def test_no_name_is_hyphenated_and_no_three_lines_in_a_row_are(papers: Papers) -> None:
    ends = [line.words for _, paper in papers for page in paper for line in page]
    parted = [words for words in ends if re.search(r"\b[A-Z][a-z]+[-\u2010]$", words)]
    assert parted == []
    runs = (len(list(run)) for ends_so, run in groupby(ends, hyphenated) if ends_so)
    assert max(runs, default=0) <= 2


def hyphenated(words: str) -> bool:
    return words.endswith(("-", "\u2010"))


def test_a_line_of_a_paper_has_sixty_to_seventy_five_letters(papers: Papers) -> None:
    for form, paper in papers:
        lines = [line for page in paper for line in page if line.tag == "p"]
        full = [len(a.words) for a, b in pairwise(lines) if a.block == b.block]
        if form is Form.PAPER:
            assert 60 <= sum(full) / len(full) <= 75


def test_the_style_sheet_has_fewer_than_a_hundred_rules() -> None:
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(), flags=re.S)
    rules = re.findall(r"^\s*[^@{};\s][^{};@]*\{", sheet, re.M)
    assert len(rules) < 100
