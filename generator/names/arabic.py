"""Words in Arabic letters, which tell no short vowels: Arabic, Persian and Urdu spelt alike.

Small words are written onto the next one: the article, and, by, for, so, like. A name registered in
other letters alone can be held against them by its consonants.
"""

import re
from collections.abc import Iterator
from itertools import islice, product

SPELT, CONSONANTS = "spelt:", "consonants:"  # before what a word is known by
_LETTERS = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_WRITTEN_ON = re.compile("^(?:[وفبلك]?ال|[وفبلك](?=.{3}))")
_ALIKE = {
    **dict.fromkeys("أإآٱء", "ا"), **dict.fromkeys("ىئیے", "ي"), "ؤ": "و",
    **dict.fromkeys("ۀھہەۃ", "ه"), **dict.fromkeys("کگڪ", "ك"), "ڤ": "ف",
}  # fmt: skip
_HEARD = {
    **dict.fromkeys("اويعجة", ""), **dict.fromkeys("بپ", "p"), **dict.fromkeys("تطدض", "t"),
    **dict.fromkeys("ثسصشذزظژچ", "S"), **dict.fromkeys("حخهغ", "H"), **dict.fromkeys("قك", "k"),
    "ر": "r", "ف": "f", "ل": "l", "م": "m", "ن": "n",
}  # fmt: skip
_TO_SPELT = str.maketrans({**_ALIKE, "ة": "ه"})
_TO_CONSONANTS = str.maketrans({**_HEARD, **{one: _HEARD[like] for one, like in _ALIKE.items()}})
_OF_SOUNDS = str.maketrans(
    {**dict.fromkeys("aeiou", ""), "b": "p", "d": "t", "T": "S", "C": "S", "v": "f"}
)
_TWICE = re.compile(r"(.)\1+")
_VOWELS = {"a": "ae", "e": "eai", "i": "ie", "o": "ou", "u": "uo"}
_MOST = 64  # spellings of one word


def is_arabic(word: str) -> bool:
    """Return whether a word is in Arabic letters."""
    return _LETTERS.match(word) is not None


def arabic_sounds(word: str) -> tuple[str, ...]:
    """Return what a word in Arabic letters is known by: its letters, and its consonants."""
    forms = dict.fromkeys((word, _WRITTEN_ON.sub("", word)))
    spelt = (SPELT + form.translate(_TO_SPELT) for form in forms)
    return (*spelt, *(_known(form.translate(_TO_CONSONANTS)) for form in forms))


def consonants_of(sound: str) -> str:
    """Return by what a word of other letters is found in an Arabic text."""
    return _known(sound.translate(_OF_SOUNDS))


def _known(consonants: str) -> str:
    return CONSONANTS + _TWICE.sub(r"\1", consonants)


def vowelled_otherwise(sound: str) -> Iterator[str]:
    """Yield a sound with the vowels that others hear in a word whose letters do not tell them."""
    choices = (_VOWELS.get(letter, letter) for letter in sound)
    return ("".join(letters) for letters in islice(product(*choices), _MOST))
