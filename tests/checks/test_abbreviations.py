"""An abbreviation is spelt out at its first use, unless every reader knows it."""

import pytest

from generator.compose.order import Order
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings

TERMS = "facts/terms.yaml"


def test_an_abbreviation_that_is_never_spelt_out_is_told(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "The government pledged", "The KNB and the KNB pledged")
    assert findings(ruritania) == [
        f"[abbreviation] {TRIALS}:29:5: the abbreviation 'KNB' is not spelt out where a paper uses"
        " it first\n  hint: write [[id]] of a register entry that has it, or 'Full Name (KNB)'"
    ]


SPELT_OUT = {
    "by its text": "The Royal Committee (KNB), and so the KNB,",
    "as a plural": "Committees (KNB) and other KNBs",
    "a Roman numeral": "Rudolf VII and Fritz IX",
    "a symbol": "CAT/C/RUR/CO/2 of U.N. origin",
    "capitals inside a word": "The eKNBx",
}


@pytest.mark.parametrize("words", SPELT_OUT.values(), ids=SPELT_OUT.keys())
def test_what_is_spelt_out_or_is_none_is_in_order(ruritania: Ruritania, words: str) -> None:
    ruritania.change(TRIALS, "The government pledged", f"{words} pledged")
    assert codes(ruritania) == []


def test_one_that_is_spelt_out_hundreds_of_times_is_in_order_and_a_second_meaning_is_found(
    ruritania: Ruritania,
) -> None:
    """No search of these may take the square of a text's length; this one took a minute."""
    again = "the Committee (KNB) " * 900
    ruritania.change(TRIALS, "The government pledged", f"{again}pledged")
    assert "two-meanings" not in codes(ruritania)
    ruritania.change(TRIALS, "(KNB) pledged", "(KNB) and the Cabinet (KNB) pledged")
    assert "two-meanings" in codes(ruritania)


STRESSED = {
    "a word for effect": "The court did NOT hear him, and the government",
    "a word that stands in small letters, too": "For PRESS freedom and the press they",
    "a slogan": "FREE THEM ALL NOW, they wrote, and the government",
    "a title in capitals": "In STATEMENT ON ZENDA the government",
    "in French": "Under NE PAS the government",
}


@pytest.mark.parametrize("words", STRESSED.values(), ids=STRESSED.keys())
def test_words_in_capitals_for_effect_are_no_abbreviations(
    ruritania: Ruritania, words: str
) -> None:
    ruritania.change(TRIALS, "The government pledged", f"{words} pledged")
    assert codes(ruritania) == []


def test_two_abbreviations_in_a_row_are_no_slogan(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "The government pledged", "The KNB FZB and the CAT pledged")
    assert codes(ruritania) == ["abbreviation"] * 3


def doubts(ruritania: Ruritania, audience: str) -> list[str]:
    """Return what is doubtful in the papers for an audience, but for their limits and gaps."""
    order = Order(ruritania.brief_for(audience), formats=(Format.TEXT,))
    built = build(ruritania.house, order)
    beside = ("unverified-limit", "missing", "no-contact", "no-spokesperson")
    return [one.message for one in built.problems if one.code not in beside]


def test_a_list_of_abbreviations_spells_them_out(ruritania: Ruritania) -> None:
    assert doubts(ruritania, "un-treaty-body") == []


def test_a_marking_in_capitals_is_no_abbreviation(ruritania: Ruritania) -> None:
    ruritania.add(ORDER, "embargo: 5 May 2021, 10:00 CEST\n")
    assert doubts(ruritania, "media") == []


ENTRIES = {
    "organisation": ("facts/organisations.yaml", ""),
    "place": (TERMS, ""),
    "term": (TERMS, "terms:\n"),
}


@pytest.mark.parametrize(("file", "head"), ENTRIES.values(), ids=ENTRIES.keys())
def test_an_entry_that_every_reader_knows_needs_no_expansion_and_others_do(
    ruritania: Ruritania, file: str, head: str
) -> None:
    ruritania.change(PRESS, "Journalism is", "To the KNB journalism is")
    ruritania.add(file, f"{head}  - {{id: knb, title: Royal Committee, abbreviation: KNB}}\n")
    told = {*codes(ruritania)}
    ruritania.change(file, "abbreviation: KNB", "abbreviation: KNB, familiar: true")
    assert told - {*codes(ruritania)} == {"abbreviation"}


def test_articles_in_the_brackets_of_an_abbreviation_are_no_second_meaning(
    ruritania: Ruritania,
) -> None:
    both = "The Royal Guard Corps (RGC) acted on its statute (RGC, art. 2), and the government"
    ruritania.change(TRIALS, "The government", both)
    assert codes(ruritania) == []
