"""Quotation marks, apostrophes and primes are those of the language, whatever was typed."""

import pytest

from generator.languages.quotemarks import with_marks


def marked(text: str, language: str = "en") -> str:
    [printed] = with_marks([(text, language)])
    return printed


ENGLISH = {
    "single marks and possessives": (
        "the 'foreign agents' law, the RRL's office and the guards' room",
        "the ‘foreign agents’ law, the RRL’s office and the guards’ room",
    ),
    "a quotation inside another": ('"The "honest" census"', "“The ‘honest’ census”"),
    "the same typed curly": ("“The “honest” census”", "“The ‘honest’ census”"),
    "two that begin together": (
        "““We printed at night”: editors speak”",
        "“‘We printed at night’: editors speak”",
    ),
    "two that end together": ("He said \"it is 'so'\".", "He said “it is ‘so’”."),
    "single marks around double ones": ("'He said \"so\"'", "‘He said “so”’"),
    "double marks around single ones": ("\"'So' it is\"", "“‘So’ it is”"),
    "three deep": ('"a \'b "c" d\' e"', "“a ‘b “c” d’ e”"),
    "contractions inside": ("'they won't' and \"can't\"", "‘they won’t’ and “can’t”"),
    "after brackets": (
        "the Act (1990)'s and [name withheld]'s",
        "the Act (1990)’s and [name withheld]’s",
    ),
    "in brackets": ('("so") ["so"]', "(“so”) [“so”]"),
    "beside a dash": ('"A"—"B" – "C"', "“A”—“B” – “C”"),
    "an apostrophe before a decade": (
        "the '90s and the '2014 census'",
        "the ’90s and the ‘2014 census’",
    ),
    "an apostrophe before a word": ("'tis so", "’tis so"),
    "a possessive of a quotation": ('the "Bote"\'s', "the “Bote”’s"),
    "a number that ends a quotation": ('"he was 25" and "in 2019"', "“he was 25” and “in 2019”"),
    "primes": ("5' 10\" tall, 12\" wide, at 52°13' N", "5′ 10″ tall, 12″ wide, at 52°13′ N"),
    "a year is no measure": ('so in 2019", he', "so in 2019”, he"),
    "an Uzbek letter": ("G'ulom of O‘zbekiston and Oʻz", "G’ulom of O‘zbekiston and Oʻz"),
    "marks of another language stay": ("the «Вестник» and »Bote«", "the «Вестник» and »Bote«"),
    "a mark that is alone": ('so" it', "so” it"),
}


@pytest.mark.parametrize(("typed", "printed"), ENGLISH.values(), ids=ENGLISH.keys())
def test_what_a_sign_means_shows_from_what_stands_beside_it(typed: str, printed: str) -> None:
    assert marked(typed) == printed
    assert marked(printed) == printed  # what is right already stays


INNER = {
    "en": "“a ‘b’ c” d’e",
    "fr": "«\u202fa “b” c\u202f» d’e",
    "de": "„a ‚b‘ c“ d’e",
    **dict.fromkeys(("ru", "uk", "ky", "tg"), "«a „b“ c» d’e"),
    "kk": "«a “b” c» d’e",
    **dict.fromkeys(("tk", "uz"), "“a ‘b’ c” d’e"),
}


@pytest.mark.parametrize(("language", "printed"), INNER.items())
@pytest.mark.parametrize(
    "typed",
    ['"a "b" c" d\'e', "\"a 'b' c\" d’e", "“a “b” c” d'e", "“a ‘b’ c” d’e", "„a „b“ c“ d’e"],
)
def test_inner_marks_change_in_every_language(typed: str, language: str, printed: str) -> None:
    assert marked(typed, language) == printed


GUILLEMETS = {
    "ru": ("«Газета «Вестник» так»", "«Газета „Вестник“ так»"),
    "fr": ("«La «bonne» loi» et « l'autre »", "«\u202fLa “bonne” loi\u202f» et « l’autre »"),
    "de": ("»a« und ‚b‘", "»a« und ‚b‘"),
}


@pytest.mark.parametrize(("language", "texts"), GUILLEMETS.items())
def test_guillemets_are_levelled_where_they_are_at_home(
    language: str, texts: tuple[str, str]
) -> None:
    typed, printed = texts
    assert marked(typed, language) == printed


def test_the_pieces_of_a_paragraph_are_looked_at_together() -> None:
    pieces = ["Of '", "Bote", "'s kind, the ", "RRL", "'s and \"", "so", '".']
    assert with_marks([(piece, "en") for piece in pieces]) == [
        "Of ’", "Bote", "’s kind, the ", "RRL", "’s and “", "so", "”.",
    ]  # fmt: skip


def test_words_of_another_language_have_its_marks_within_those_around_them() -> None:
    pieces = [('il dit "', "fr"), ('the "Act"', "en"), ('" et', "fr")]
    assert with_marks(pieces) == ["il dit «\u202f", "the “Act”", "\u202f» et"]
