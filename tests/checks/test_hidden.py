"""Signs that nobody sees are taken out, told of, and hide nothing."""

import pytest

from generator.compose.order import Order
from generator.compose.recipe import compose
from generator.facts.texts import plain_words
from generator.paper.formats import Format
from generator.paper.walk import words_of
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, ORDER, PRESS, Ruritania
from tests.tools.findings import codes, findings

HINT = "hint: delete it, with what stands around it if you cannot see it; it came with pasted text"
SHY, ZERO = "\u00ad", "\u200b"


def test_they_are_told_line_by_line_and_not_printed(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "Police searched", f"Po{SHY}lice{ZERO} searched")
    assert findings(ruritania) == [
        f"[invisible-sign] {PRESS}:9:9: an invisible soft hyphen (U+00AD) stands here, and 1 more"
        f" such sign: papers are made without\n  {HINT}"
    ]
    paper = compose(ruritania.prepare(), "briefing-paper").paper
    assert "Police searched the offices" in words_of(paper.blocks)


PASTED = {
    "fact": (PRESS, "title: Press Act", f"title: Press{ZERO} Act"),
    "order slip": (ORDER, "title: Human", f"title: Hu{SHY}man"),
    "key": (PRESS, "    role: trend", f"    ro{ZERO}le: trend"),
    "reference": (PRESS, "[[rrl]]", "[[r\u2060rl]]"),
    "indent": (PRESS, "    role: trend", "    \ufeffrole: trend"),
}


@pytest.mark.parametrize(("file", "old", "new"), PASTED.values(), ids=PASTED.keys())
def test_wherever_they_stand_nothing_else_is_wrong(
    ruritania: Ruritania, file: str, old: str, new: str
) -> None:
    ruritania.change(file, old, new)
    assert codes(ruritania) == ["invisible-sign"]
    [told] = [
        p
        for p in build(ruritania.house, Order(BRIEF, formats=(Format.TEXT,))).problems
        if p.code != "unverified-limit"
    ]
    assert (told.code, told.place and told.place.file.as_posix()) == ("invisible-sign", file)


def test_templates_and_catalogues_are_looked_through(ruritania: Ruritania) -> None:
    ruritania.write("templates/all/letter.html", f'{{% extends "base/letter.html" %}}{ZERO}\n')
    assert "invisible-sign" in codes(ruritania)


@pytest.mark.parametrize(
    "sign", ["\u00ad", "\u034f", "\u2062", "\u200b", "\u200d", "\ufeff", "\u3164"]
)
def test_a_name_with_such_a_sign_in_it_is_found(ruritania: Ruritania, sign: str) -> None:
    ruritania.change(PRESS, "Police searched", f"Police led by Detchard Ber{sign}sonin searched")
    assert set(codes(ruritania)) == {"typed-name", "invisible-sign"}


def test_a_name_that_an_escape_parts_is_found(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "text: Editors avoid", 'text: "Detchard Ber\\u00adsonin avoids')
    ruritania.change(PRESS, "[[tarlenheim-castle]].", '[[tarlenheim-castle]]."')
    assert codes(ruritania) == ["typed-name"]


def test_letters_that_join_keep_their_joiners(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "title: Press Act", "title: می\u200cخواهم")
    assert "invisible-sign" not in codes(ruritania)
    assert plain_words(ruritania.library().records["rt-press-act"].title) == "می\u200cخواهم"
