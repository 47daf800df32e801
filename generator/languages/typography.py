"""How a language joins names, writes numbers, quotes, and keeps its marks beside their words."""

import re
from collections.abc import Sequence
from decimal import Decimal

from generator.languages.locales import locale_of
from generator.languages.quotemarks import marks_of

_NARROW = "\u202f"  # a space that no line breaks at, as French puts inside its quotation marks
_FIRM = "\u00a0"
_SPACES: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "fr": (
        (re.compile(r"(?<=\S)[ \u00a0](?=[;!?»])"), _NARROW),
        (re.compile(r"(?<=«)[ \u00a0]"), _NARROW),
        (re.compile(r"(?<=\S) (?=:)"), _FIRM),
        (re.compile(r"(?<![\s\u00a0\u202f])(?=:(?:\s|$))"), _FIRM),
        (re.compile(r"(?<=[\w)])(?=[;!?](?:\s|$))"), _NARROW),
        (re.compile(r"(?<=\S) (?=–)"), _FIRM),
    ),
    "ru": (
        (re.compile(r"(?<=\S) (?=[—–])"), _FIRM),
        (re.compile(r"(?<=\bг\.)\.(?!\.)"), ""),  # the date that ends a sentence has its own stop
    ),
    "de": ((re.compile(r"(?<=\S) (?=–)"), _FIRM),),
}


def listed(names: Sequence[str], language: str) -> str:
    """Join names as prose does: Kazakhstan, Tajikistan and Uzbekistan."""
    from babel.lists import format_list

    return str(format_list(list(names), locale=locale_of(language))) if names else ""


def number(value: Decimal | int, language: str) -> str:
    """Return a number with the language's signs for thousands and for decimals."""
    from babel.numbers import format_decimal

    decimals = "0" * len(str(value).partition(".")[2])
    pattern = f"#,##0.{decimals}" if decimals else "#,##0"
    return str(format_decimal(value, format=pattern, locale=locale_of(language)))


def number_signs(language: str) -> tuple[str, str]:
    """Return the signs for thousands and for decimals."""
    shown = number(Decimal("1234.5"), language)
    return shown[1], shown[-2]


def quoted(words: str, language: str) -> str:
    """Return words in the language's quotation marks."""
    opening, closing = quotes(language)
    return f"{opening}{words}{closing}"


def quotes(language: str) -> tuple[str, str]:
    """Return the marks that open and close a quotation."""
    outer, _ = marks_of(language)
    return outer


def spaced(text: str, language: str) -> str:
    """Return a text with the spaces that hold a language's marks in place."""
    for found, space in _SPACES.get(language, ()):
        text = found.sub(space, text)
    return text
