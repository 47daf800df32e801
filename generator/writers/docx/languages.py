"""How Word names the languages of our papers."""

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


def word_language(tag: str) -> str:
    """Return a language as Word names it; a tag that names a country is right as it is."""
    return _NAMES.get(tag, tag)
