"""The parts of a letter stand in the order of its slip, each put as the slip wants it."""

import pytest

from generator.compose.recipe import compose
from generator.paper.document import Form, Items, Paper, Table
from generator.paper.walk import blocks_in, notes_in
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from generator.writers.text import write_text
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania
from tests.papers.small import brand
from tests.readers.docx import docx_words
from tests.readers.paper_words import paper_words

QUOTE = """\
quotes:
  - {id: rt-quote, by: rrl, date: 2021-03, words: No press is free alone.}
"""
ASKS = """\
  - {id: rt-ask-courts, to: chancellor, date: 2021, verb: visit, what: the courts of Zenda,
     origin: stated}
  - {id: st-ask-licence, to: [chancellor, ambassador-ruritania], date: 2021, verb: end,
     countries: [strelsau], what: the licence for editors, origin: stated}
"""
MARKS = """\
benchmarks:
  - id: rt-marks
    by: chancellery
    date: 2021
    title: Measures
    criteria:
      - {text: that the censor go, assessments: [{is: none, sources: [rrl-letter]}]}
      - {text: that courts open}
      - {text: that the harvest be told}
"""


@pytest.fixture
def house(ruritania: Ruritania) -> Ruritania:
    """A house with three asks, a quotation and a benchmark, and a letter for them all."""
    ruritania.add(PRESS, ASKS.replace("st-ask", "rt-ask-st"))
    ruritania.add(PRESS, QUOTE)
    ruritania.add(TRIALS, MARKS)
    asks = "[rt-ask-courts, rt-ask-st-licence, rt-ask-rassendyll]"
    ruritania.change(ORDER, "asks: [rt-ask-rassendyll]", f"asks: {asks}")
    ruritania.change(ORDER, "  cc: [ambassador-ruritania]\n", "")
    return ruritania


def let(house: Ruritania, *parts: str) -> None:
    house.add(ORDER, "".join(("  parts:\n", *(f"    - {part}\n" for part in parts))))


def letter(house: Ruritania) -> Paper:
    return compose(house.prepare(), "letter").paper


def said(house: Ruritania) -> str:
    """Return what stands between the salutation and the closing."""
    words = " ".join(paper_words(letter(house)))
    return words.partition("Dear Chancellor Elphberg, ")[2].partition(" Yours sincerely,")[0]


OPENING = "We write to you in view of your visit to Ruritania, for a meeting with the King."
COURTS = "visit the courts of Zenda"
LICENCE = "end the licence for editors"
CASE = "raise the case of Anton Rassendyll with the King"
PARTS = {
    "the occasion": (["opening"], OPENING),
    "why we write": (["purpose"], "We ask you to speak of the press with the King."),
    "texts of facts in an order": (
        ["paragraphs: [st-trend, rt-pledge]"],
        "Strelsau asks every editor for a licence. The government pledged to open its courts.",
    ),
    "asks in sentences": (
        ["asks"],
        f"First, we ask you to {COURTS}. Second, we ask you to {LICENCE}. Third, we ask you to"
        f" {CASE}. Editors avoid the harvest, the court and Tarlenheim Castle.",
    ),
    "asks in a list": (
        ["asks: {as: list}"],
        f"We ask you to: {COURTS}; {LICENCE}; and {CASE}.",
    ),
    "asks with a lead-in of one's own": (
        ["asks: {as: numbered, lead: 'In Zenda, we hope that you will:'}"],
        f"In Zenda, we hope that you will: {COURTS}; {LICENCE}; and {CASE}.",
    ),
    "asks by who is asked": (
        ["asks: {as: list, by: addressee}"],
        f"We ask you to: Chancellor of Strelsau {COURTS}; and {CASE}. Chancellor of Strelsau and"
        f" Ambassador of Strelsau {LICENCE}.",
    ),
    "asks by country": (
        ["asks: {as: list, by: country}"],
        f"We ask you to: Ruritania {COURTS}; {LICENCE}; and {CASE}.",
    ),
    "cases in a sentence": (
        ["cases"],
        "Above all, we ask you to take up with your hosts the case of the editor Anton Rassendyll"
        " in Ruritania.",
    ),
    "cases in a list": (
        ["cases: {as: list, lead: 'We think of:'}"],
        "We think of: Anton Rassendyll, editor (Ruritania): prosecuted as of 20 April 2021.",
    ),
    "cases in a table": (["cases: {as: table}"], "Table 1. 1 case of concern"),
    "benchmarks with a lead-in of one's own": (
        ["benchmarks: {lead: 'The Chancellery holds Ruritania to this:'}"],
        "The Chancellery holds Ruritania to this: that the censor go – no progress;"
        " that courts open; and that the harvest be told.",
    ),
    "somebody's words": (
        ["quote: rt-quote"],
        "“No press is free alone.” Ruritanian Rights League",
    ),
    "where to read on": (
        ["annex"],
        "The enclosed paper, “Human rights issues ahead of the visit to Ruritania”, tells more",
    ),
    "thanks": (["closing"], "Thank you for giving this your attention."),
    "several, in their order": (
        ["closing", "opening", "cases: {}"],
        f"Thank you for giving this your attention. {OPENING} Above all, we ask you",
    ),
}


@pytest.mark.parametrize(("parts", "expected"), PARTS.values(), ids=PARTS.keys())
def test_a_letter_has_the_parts_of_its_slip(
    house: Ruritania, parts: list[str], expected: str
) -> None:
    let(house, *parts)
    assert said(house).startswith(expected)


def test_a_letter_with_parts_has_no_others(house: Ruritania) -> None:
    let(house, "closing")
    assert said(house) == "Thank you for giving this your attention."


def test_a_list_is_a_list_and_a_table_a_table(house: Ruritania) -> None:
    let(house, "asks: {as: list}", "asks: {as: numbered}", "cases: {as: table}")
    blocks = list(blocks_in(letter(house).blocks))
    lists = [block.ordered for block in blocks if isinstance(block, Items)]
    assert lists == [False, True]
    assert sum(isinstance(block, Table) for block in blocks) == 1


def test_an_open_letter_says_of_whom_it_asks_what(house: Ruritania) -> None:
    house.change(ORDER, "to: [chancellor]", "public: open_letter")
    let(house, "asks: {as: list, by: addressee, lead: 'We call for action:'}", "closing")
    words = " ".join(paper_words(letter(house)))
    assert "We call for action: Chancellor of Strelsau visit the courts of Zenda; and" in words


CALL = "We call on the Chancellor of Strelsau"
CALLED = f"{CALL} to {COURTS}."
CALLED_TOO = f"{CALL} and the Ambassador of Strelsau to {LICENCE}."
TO_NOBODY = {
    "in sentences": ("asks", f"{CALLED} {CALLED_TOO} {CALL} to {CASE}."),
    "in sentences by country": ("asks: {by: country}", f"Ruritania {CALLED} {CALLED_TOO}"),
    "in a list": ("asks: {as: list}", f"{CALLED} {CALLED_TOO} {CALL} to {CASE}."),
    "numbered by country": (
        "asks: {as: numbered, by: country}",
        f"Ruritania {CALLED} {CALLED_TOO} {CALL} to {CASE}.",
    ),
    "in a list by who is asked": (
        "asks: {as: list, by: addressee}",
        f"Chancellor of Strelsau {CALLED} {CALL} to {CASE}.",
    ),
}


@pytest.mark.parametrize(("part", "expected"), TO_NOBODY.values(), ids=TO_NOBODY.keys())
def test_nobody_by_name_is_asked_as_you(house: Ruritania, part: str, expected: str) -> None:
    house.change(ORDER, "to: [chancellor]", "public: open_letter")
    let(house, part)
    words = " ".join(paper_words(letter(house)))
    assert expected in words
    assert "ask you" not in words


def test_benchmarks_run_on_over_the_last_one(house: Ruritania) -> None:
    one = "{id: rt-last, by: chancellery, date: 2021, title: Last, criteria: [{text: that it end}]}"
    house.add(TRIALS, f"  - {one}\n")
    let(house, "benchmarks")
    assert "that the harvest be told; and that it end." in said(house)


def test_a_letter_with_parts_needs_no_purpose_and_no_asks(house: Ruritania) -> None:
    asks = "  asks: [rt-ask-courts, rt-ask-st-licence, rt-ask-rassendyll]\n"
    house.change(ORDER, f"  purpose: rt-purpose\n{asks}", "")
    let(house, "opening", "paragraphs: [rt-trend]")
    assert said(house).endswith(
        "for a meeting with the King. Editors avoid the harvest, the court and Tarlenheim Castle."
    )


def test_texts_and_quotations_have_their_sources_as_notes(house: Ruritania) -> None:
    let(house, "paragraphs: [rt-pledge]", "quote: rt-quote")
    [note] = notes_in(letter(house).blocks)  # both rest on the same
    assert note.number == 1


def test_what_a_part_names_comes_in_by_hand(house: Ruritania) -> None:
    house.change(ORDER, "period: 2021-01/2021-12", "period: 2020-01/2020-02")
    let(house, "paragraphs: [rt-trend]")
    assert "Editors avoid" in said(house)


def test_all_formats_say_the_same(house: Ruritania) -> None:
    let(house, "opening", "asks: {as: list}", "cases: {as: list}", "quote: rt-quote", "closing")
    paper = letter(house)
    assert paper.meta.form is Form.LETTER
    assert docx_words(write_docx(paper, brand()).data) == paper_words(paper)
    page, text = write_html(paper, brand()).data, write_text(paper, brand()).data
    for words in ("the licence for editors; and", "No press is free"):
        assert words in page.decode()
        assert words in " ".join(text.decode().split())


REFUSED = {
    "a part that there is not": (
        ["closin"],
        "22:7: 'parts': there is no part 'closin' that stands by its name alone\n"
        "  hint: did you mean 'closing'?",
    ),
    "a form that there is not": (
        ["asks: {as: liste}"],
        "22:18: 'as' has no value 'liste'\n  hint: did you mean 'list'?",
    ),
    "two parts under one dash": (
        ["{opening: {}, closing: {}}"],
        "22:7: 'parts': each part stands for itself\n  hint: begin each with a dash: opening,",
    ),
    "a paragraph that there is not": (
        ["paragraphs: [rt-trent]"],
        "22:20: unknown fact 'rt-trent'\n  hint: did you mean 'rt-trend'?",
    ),
    "a quotation that is none": (
        ["quote: rt-trend"],
        "22:14: 'rt-trend' is a record of kind 'paragraph', not quote",
    ),
    "what may not be told": (
        ["paragraphs: [rt-case-p2]"],
        "22:20: the letter names 'rt-case-p2', which may not be told here",
    ),
    "nothing more of a part that stands for itself": (
        ["closing: {lead: Thanks}"],
        "22:17: unknown key 'lead' in",
    ),
}


@pytest.mark.parametrize(("parts", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_a_fault_in_a_part_is_told_at_its_place(
    house: Ruritania, parts: list[str], expected: str
) -> None:
    let(house, *parts)
    assert house.refusal().startswith(f"{ORDER}:{expected}")


def test_without_parts_a_letter_needs_a_purpose_and_asks(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "  purpose: rt-purpose\n", "")
    assert ruritania.refusal() == (
        f"{ORDER}:14:3: 'letter': it lacks 'purpose'\n"
        "  hint: add 'purpose', or put what else it says in order under 'parts'"
    )
