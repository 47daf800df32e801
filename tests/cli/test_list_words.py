"""`brief list words` prints what a house may say in other words."""

from generator.languages.catalogue import EVERY
from generator.shipped import our_templates
from tests.tools.typing import Brief


def test_every_fixed_word_is_printed_as_a_catalogue_has_it(brief: Brief) -> None:
    told = brief("list", "words")
    assert (told.exit, told.out) == (0, (our_templates() / EVERY).read_text(encoding="utf-8"))


def test_programs_read_words_with_their_contexts(brief: Brief) -> None:
    items = brief("list", "words", "--json").json["items"]
    assert {"context": "infinitive", "words": ["drop"]} in items


def test_words_are_not_narrowed_to_a_country(brief: Brief) -> None:
    told = brief("list", "words", "--country", "ruritania")
    assert told.exit == 2
    assert "words belong to no country or theme" in told.err
