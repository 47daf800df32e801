"""A sign that no font has is told at its fact before anything is printed."""

import pytest

from generator.compose.order import Order
from generator.errors import BriefError
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, TRIALS, Ruritania
from tests.tools.findings import findings

HINT = "  hint: write it otherwise, or add a font that has it to typography: fonts in "


def test_a_sign_without_a_glyph_is_told_with_its_name_at_the_fact_that_says_it(
    ruritania: Ruritania,
) -> None:
    ruritania.change(TRIALS, "The school dismissed", "The school 中 dismissed")
    assert findings(ruritania) == [
        f"[no-glyph] {TRIALS}:4:5: no font of the brand has U+4E2D CJK UNIFIED IDEOGRAPH-4E2D\n"
        f"{HINT}templates/_brand.yml"
    ]


def test_nothing_is_built_with_a_sign_that_no_font_has(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "The school dismissed", "The school 🙂 dismissed")
    with pytest.raises(
        BriefError, match=r"no font of the brand has U\+1F642 SLIGHTLY SMILING FACE"
    ):
        build(ruritania.house, Order(BRIEF))


def test_letters_of_the_region_and_of_arabic_are_printed(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "The school dismissed", "The school (“Мектеп”, “المدرسة”) dismissed")
    assert findings(ruritania) == []


@pytest.mark.parametrize("sign", "\u08b6\u08b9\u08ba")
def test_a_letter_that_would_be_copied_as_two_is_refused_where_it_is_typed(
    ruritania: Ruritania, sign: str
) -> None:
    ruritania.change(TRIALS, "The school dismissed", f"The school (بر{sign}ن) dismissed")
    (found,) = findings(ruritania)
    assert found.startswith(f"[no-glyph] {TRIALS}:4:5: U+{ord(sign):04X} ARABIC LETTER ")
    with pytest.raises(BriefError, match="is drawn as two letters, and copied as both"):
        build(ruritania.house, Order(BRIEF))
