"""A word in Latin letters: as it is read, or in every way in which it may be written.

A text is read in few ways; the many ways to write a name go into the index, where names are few.
Cyrillic goes by tables of our own: a passport, a German or a Polish newspaper and a library write
one name differently. All other letters go by anyascii, which knows every alphabet.
"""

import re
from collections.abc import Iterator, Mapping
from functools import reduce

from anyascii import anyascii

from generator.names.plain import APOSTROPHE

# Cyrillic -----------------------------------------------------------------------------------------

_CYRILLIC = re.compile("[\u0400-\u052f]")

_ENGLISH = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ё": "e",
    "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u",
    "ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
    "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "җ": "j", "ӝ": "j",
    "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dzh", "ѓ": "gj", "ќ": "kj",
    "ѕ": "dz",
}  # fmt: skip
_OTHER_TABLES: tuple[Mapping[str, str], ...] = (
    {"ё": "yo"},
    {"ё": "o", "ў": "o", "ә": "e", "ң": "n", "г": "h", "и": "y"},  # also Ukrainian
    {"й": "i", "ю": "iu", "я": "ia", "ъ": "ie", "ї": "i", "є": "ie"},  # passports
    {
        "щ": "schtsch", "ш": "sch", "ч": "tsch", "ц": "z", "ж": "sch", "х": "ch", "в": "w",
        "й": "j", "ю": "ju", "я": "ja", "ё": "jo", "з": "s", "є": "je", "ї": "ji", "ҷ": "dsch",
        "җ": "dsch",
    },  # German
    {
        "ш": "ch", "ч": "tch", "у": "ou", "щ": "chtch", "ж": "j", "й": "i", "ю": "iou", "я": "ia",
        "ё": "io", "ҷ": "dj",
    },  # French
    {
        "ш": "sz", "ч": "cz", "щ": "szcz", "ж": "z", "х": "ch", "ц": "c", "в": "w", "й": "j",
        "ю": "ju", "я": "ja", "ё": "jo", "є": "je", "ў": "l",
    },  # Polish
    {
        "ш": "s", "ч": "c", "щ": "sc", "ж": "z", "х": "h", "ц": "c", "й": "j", "ю": "ju",
        "я": "ja", "є": "je", "э": "e",
    },  # libraries, their signs left off
    {"х": "x", "ц": "c", "щ": "shh", "й": "j", "ж": "j", "қ": "k", "ғ": "g", "ў": "w", "ң": "n"},
    {"ж": "dzh", "х": "h", "җ": "dj", "ҷ": "dzh", "ц": "s"},
    {"ж": "c", "ч": "c", "ш": "s", "х": "x", "ў": "v", "ә": "e"},  # as Turkic letters, bare
)  # fmt: skip


def _completed(table: Mapping[str, str]) -> dict[int, str]:
    return str.maketrans({**_ENGLISH, **table})


_READ = _completed({})
_TABLES = (_READ, *map(_completed, _OTHER_TABLES))
_READ_ALSO = _completed({"ў": "o", "ә": "e", "ң": "n", "җ": "zh", "ҷ": "zh", "ё": "yo"})
_SEVERAL = re.compile("[ўәңҗҷё]")

# Latin --------------------------------------------------------------------------------------------

_SPELT_OUT = str.maketrans(
    {
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae",
        "ç": "ch", "ş": "sh", "ș": "sh", "ğ": "gh", "ı": "y", "ə": "a", "ñ": "ng",
        "č": "ch", "š": "sh", "ž": "zh", "ć": "ch", "đ": "dj", "ř": "rzh", "ż": "zh", "ś": "sh",
        "ź": "zh", "ń": "n", "ł": "l", "ň": "n", "ý": "y", "w": "v",
    }
)  # fmt: skip
_RESPELT = (  # what a name of Latin letters may be besides, where English letters were chosen
    ("zh", "j"), ("zh", "dzh"), ("zh", "dj"), ("zh", "c"), ("j", "zh"), ("j", "dzh"), ("j", "dj"),
    ("c", "k"), ("c", "j"), ("c", "zh"), ("x", "ks"), ("q", "g"), ("o'", "u"), ("ch", "kh"),
    ("w", "u"), ("ng", "n"), ("h", ""), ("o", "a"),
)  # fmt: skip
_BACK = (
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"),
    ("iu", "ю"), ("ya", "я"), ("ia", "я"), ("yo", "ё"), ("ye", "е"), ("gh", "г"), ("ph", "ф"),
    ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"),
    ("i", "и"), ("y", "й"), ("j", "ж"), ("k", "к"), ("c", "к"), ("q", "к"), ("l", "л"), ("m", "м"),
    ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"),
    ("h", "х"), ("x", "х"), (APOSTROPHE, ""),
)  # fmt: skip


def read(word: str) -> tuple[str, ...]:
    """Return a word of a text in small Latin letters: in one way, or two where readers differ."""
    word = word.lower()
    if word.isascii():
        return (word,)
    if is_cyrillic(word):
        tables = (_READ, _READ_ALSO) if _SEVERAL.search(word) else (_READ,)
        return tuple(_bare(word.translate(table)) for table in tables)
    bare, spelt_out = _bare(word), _bare(word.translate(_SPELT_OUT))
    return (bare,) if bare == spelt_out else (bare, spelt_out)


def written(word: str, *, guess: bool = True) -> set[str]:
    """Return a word of a name in small Latin letters, in every way in which it may be written.

    What a word of Latin letters is in Cyrillic is a guess, for names that are not told in it.
    """
    if is_cyrillic(word):
        return {_bare(word.lower().translate(table)) for table in _TABLES}
    return {way for reading in read(word) for way in _respelt(reading, guess=guess)}


def _respelt(reading: str, *, guess: bool) -> Iterator[str]:
    yield reading
    yield from (reading.replace(old, new) for old, new in _RESPELT if old in reading)
    if guess and reading.isascii():
        back = reduce(lambda word, pair: word.replace(*pair), _BACK, reading)
        yield from (_bare(back.translate(table)) for table in _TABLES)


def is_cyrillic(word: str) -> bool:
    """Return whether a word has Cyrillic letters."""
    return _CYRILLIC.search(word) is not None


def _bare(word: str) -> str:
    return word if word.isascii() else anyascii(word).lower()
