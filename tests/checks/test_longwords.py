"""A word that fits no line is told by check and build alike, with the fact that says it."""

import pytest

from generator.compose.order import Order
from generator.errors import BriefError
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, ORDER, PRESS, SOURCES, Ruritania
from tests.tools.findings import codes, findings

LONG = "o" * 69
ACT = "text: The Act makes every editor"
MESSAGE = "text: Journalism is treated"
STATEMENT = "title: Statement on the case of [["
HINT = "\n  hint: part it by a space or a hyphen, or take a shorter one"

SAID = {
    "in a text": (PRESS, ACT, f"text: The Act makes {LONG} editor", 69, "39:25"),
    "in a heading": (PRESS, "title: Press Act", f"title: Act {LONG[:66]}", 66, "38:16"),
    "in a list in a box": (PRESS, MESSAGE, f"text: Journalism is {LONG[:57]}", 57, "22:25"),
    "in a note": (SOURCES, STATEMENT, f"title: Statement {LONG * 2} [[", 138, "13:22"),
    "in the brief": (ORDER, "title: Human rights", f"title: {LONG[:45]} rights", 45, "1:8"),
}


@pytest.mark.parametrize(("file", "old", "new", "letters", "place"), SAID.values(), ids=SAID.keys())
def test_a_word_that_no_line_holds_is_told_where_it_stands(
    ruritania: Ruritania, file: str, old: str, new: str, letters: int, place: str
) -> None:
    ruritania.change(file, old, new)
    told = f"{file}:{place}: a word of {letters} letters is wider than its line{HINT}"
    assert f"[wide-word] {told}" in findings(ruritania)
    with pytest.raises(BriefError) as refused:
        build(ruritania.house, Order(BRIEF, formats=(Format.PDF,)))
    assert told in str(refused.value)


IN_ORDER = {
    "one that fits": "o" * 50,
    "one that is parted at a hyphen": f"{LONG[:40]}-{LONG[:40]}",
    "one that hyphenation parts": "pneumonoultramicroscopicsilicovolcanoconiosis" * 2,
    "an address": f"https://example.org/{LONG}{LONG}",
}


@pytest.mark.parametrize("word", IN_ORDER.values(), ids=IN_ORDER.keys())
def test_a_long_word_that_fits_or_is_parted_is_in_order(ruritania: Ruritania, word: str) -> None:
    ruritania.change(PRESS, ACT, f"text: The Act makes {word} editor")
    assert codes(ruritania) == []


def test_where_no_pdf_is_made_words_may_be_long(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, ACT, f"text: The Act makes {LONG} editor")
    profile = (
        "title: Leaders\nreach: public\ndocuments: [letter, briefing-paper]\noutputs: [docx]\n"
    )
    ruritania.write("templates/eu-leaders/audience.yaml", profile)
    assert "wide-word" not in codes(ruritania)
    assert build(ruritania.house, Order(BRIEF, formats=(Format.DOCX,))).files
