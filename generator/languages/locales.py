"""Find what CLDR knows of a language; Babel takes 60 ms to import, and is asked late."""

from typing import TYPE_CHECKING

from generator.errors import BriefError, Problem

if TYPE_CHECKING:
    from babel import Locale


def locale_of(language: str) -> "Locale":
    """Return the locale of a language; English is British unless it says otherwise."""
    from babel import Locale, UnknownLocaleError

    tag = "en_GB" if language == "en" else language.replace("-", "_")
    try:
        return Locale.parse(tag)
    except (ValueError, UnknownLocaleError):
        raise BriefError(
            Problem(
                f"dates cannot be printed in the language {language!r}",
                None,
                hint="use a language code such as en, fr, ru or kk",
                code="unknown-language",
            )
        ) from None


def english_name(language: str) -> str:
    """Return what English calls a language."""
    return str(locale_of(language).get_display_name("en"))
