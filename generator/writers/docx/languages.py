"""How Word names the languages of our papers, and which of them run from right to left."""

_NAMES = {
    "ar": "ar-SA",
    "de": "de-DE",
    "en": "en-GB",
    "fa": "fa-IR",
    "fr": "fr-FR",
    "kk": "kk-KZ",
    "ky": "ky-KG",
    "ru": "ru-RU",
    "tg": "tg-Cyrl-TJ",
    "tk": "tk-TM",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "uz": "uz-Latn-UZ",
}

_RIGHT_TO_LEFT = {"ar", "fa", "he", "ps", "ug", "ur"}


def word_language(tag: str) -> str:
    """Return a language as Word names it; a tag that names a country is right as it is."""
    return _NAMES.get(tag, tag)


def right_to_left(tag: str) -> bool:
    """Return whether a language runs from right to left."""
    return tag.partition("-")[0] in _RIGHT_TO_LEFT
