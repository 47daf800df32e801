"""What differs from language to language: dates, lists, numbers, quotation marks, fixed words.

CLDR knows most of it, and Babel knows CLDR: this folder is the door to it. Fixed words are our own,
in catalogues that translators edit.
"""

HOUSE_LANGUAGE = "en"  # the one that facts are written in
PAPER_LANGUAGES = ("en", "fr", "de", "ru")  # those that our fixed words are written in
DATED_LANGUAGES = ("kk", "ky", "tg", "tk", "uz")  # those of which we know dates and numbers alone
_CYRILLIC = frozenset({"ru", "kk", "ky", "tg"})


def same_script(language: str, other: str) -> bool:
    """Return whether two languages share their letters, so that names need no translation."""
    return (language in _CYRILLIC) == (other in _CYRILLIC)
