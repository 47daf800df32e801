"""A word that fits no column of a table is told by the check, with the fact that says it."""

import pytest

from tests.houses.ruritania import ORDER, PEOPLE, Ruritania
from tests.tools.findings import codes, findings

LIST = ("documents: [letter, briefing-paper]", "documents: [letter, case-list]")


@pytest.fixture
def listing(ruritania: Ruritania) -> Ruritania:
    """Return a house whose brief orders the list of its cases, which is a table."""
    ruritania.change(ORDER, *LIST)
    return ruritania


def said(role: str) -> tuple[str, str]:
    return ("    role: editor\n", f"    role: {role}\n")


def test_a_word_of_69_letters_in_a_table_is_told_with_its_fact(listing: Ruritania) -> None:
    listing.change(PEOPLE, *said(f"editor of {'o' * 69}"))
    told = f"[wide-word] {PEOPLE}:8:21: a word of 69 letters is wider than its"
    hint = "\n  hint: part it by a space or a hyphen, or take a shorter one"
    assert [found for found in findings(listing) if "wide-word" in found] == [
        f"{told} column in Table 1{hint}",
        f"{told} line{hint}",  # of the list in the letter
    ]


@pytest.mark.parametrize("word", ["o" * 20, "-".join(["o" * 15] * 5), "o" * 15 + "/" + "o" * 15])
def test_a_word_that_fits_or_can_be_parted_is_in_order(listing: Ruritania, word: str) -> None:
    listing.change(PEOPLE, *said(f"editor of {word}"))
    assert "wide-word" not in codes(listing)


def test_a_house_whose_papers_are_no_pdf_may_have_long_words(listing: Ruritania) -> None:
    listing.change(PEOPLE, *said(f"editor of {'o' * 69}"))
    profile = "title: Leaders\nreach: public\ndocuments: [letter, case-list]\noutputs: [docx]\n"
    listing.write("templates/eu-leaders/audience.yaml", profile)
    assert "wide-word" not in codes(listing)
