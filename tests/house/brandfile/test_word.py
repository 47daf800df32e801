"""What a `_brand.yml` says of Word files alone."""

from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.paper.brand import EmbeddedFonts
from tests.houses.looks import Look

WORD = "defaults: {{briefing: {{word: {{{}}}}}}}\n"


@pytest.fixture
def look(tmp_path: Path) -> Look:
    return Look(tmp_path)


@pytest.mark.parametrize("fonts", list(EmbeddedFonts))
def test_a_house_says_how_much_of_its_fonts_word_files_bring_along(
    look: Look, fonts: EmbeddedFonts
) -> None:
    assert look.read(WORD.format(f"fonts: {fonts}")).word.fonts is fonts


def test_they_bring_along_the_alphabets_of_a_paper_if_nothing_is_said(look: Look) -> None:
    assert look.read("meta: {name: Zenda}\n").word.fonts is EmbeddedFonts.SUBSET


def test_another_word_is_refused_with_the_near_one(look: Look) -> None:
    with pytest.raises(BriefError) as refusal:
        look.read(WORD.format("fonts: subsets"))
    assert str(refusal.value).endswith(
        "1:37: 'fonts' has no value 'subsets'\n  hint: did you mean 'subset'?"
    )
