"""Every sign has a glyph in the brand's fonts; other scripts have a family that stands in."""

from dataclasses import replace

import pytest

from generator.paper.glyphs import families_of, family_with, fitted, signs_without_glyph
from tests.papers.small import brand

BRAND = brand()


@pytest.mark.parametrize(
    "words",
    ["Shañyrak, Oʻzbekiston, Tojikiston ӯ", "Бюллетень «Права»", "أُفرج عن الصحفي", "می‌گوید"],
    ids=["Latin", "Cyrillic", "Arabic", "Persian with a joiner"],
)
def test_the_scripts_of_the_region_can_be_printed(words: str) -> None:
    assert signs_without_glyph(words, BRAND) == ()


def test_signs_without_a_glyph_are_found_once_and_in_order() -> None:
    assert signs_without_glyph("a 中 b 🙂 中", BRAND) == ("中", "🙂")


@pytest.mark.parametrize(
    "words",
    ["co\u00adop", "می\u200cگوید", "\u200e(12)\u202c", "\ufeffA", "one\ntwo"],
    ids=["soft hyphen", "joiner", "direction", "byte order mark", "end of a line"],
)
def test_signs_that_nobody_sees_need_no_glyph(words: str) -> None:
    assert signs_without_glyph(words, BRAND) == ()


@pytest.mark.parametrize(
    "sign", ["\u070f", "\u08e2", "\ufff9", "\U00013438"], ids=lambda sign: f"U+{ord(sign):04X}"
)
def test_signs_of_format_that_are_seen_need_a_glyph(sign: str) -> None:
    assert signs_without_glyph(f"a{sign}b", BRAND) == (sign,)


def test_an_accented_letter_may_have_one_glyph_or_two() -> None:
    assert signs_without_glyph("e\u0301 \u00e9 \u0430\u0301", BRAND) == ()


def test_the_families_of_text_and_headings_come_first() -> None:
    assert families_of(BRAND) == ("Source Serif 4", "Source Sans 3", "Amiri")
    assert families_of(replace(BRAND, faces=())) == ("Source Serif 4", "Source Sans 3")


def families_fitted(words: str) -> set[str]:
    return {face.family for face in fitted(BRAND, words).faces}


def test_a_file_carries_a_family_that_stands_in_only_for_its_own_letters() -> None:
    assert families_fitted("Shymkent") == {"Source Serif 4", "Source Sans 3"}
    assert families_fitted("السلام") == {"Source Serif 4", "Source Sans 3", "Amiri"}


def test_one_family_may_be_that_of_text_and_headings() -> None:
    plain = replace(BRAND, heading_family=BRAND.text_family)
    assert {face.family for face in fitted(plain, "Shymkent").faces} == {"Source Serif 4"}


def test_a_family_is_found_by_a_sign() -> None:
    assert family_with("ا", BRAND) == "Amiri"
    assert family_with("中", BRAND) == ""
