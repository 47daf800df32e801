"""What a text says to whoever reads or searches it, without the signs that hide a name in it."""

import re
import unicodedata
from urllib.parse import unquote

APOSTROPHE = "'"
BREAK = "\0"  # between two texts: no name goes from one to the next
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘‛ʻʼʽʹʾʿˈˊˋ´`′‵ꞌՙ՚׳＇", APOSTROPHE))
_ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}")

# Signs of no width, of direction, that fill, vary or stretch; and accents that no letter has by
# itself, such as the stress of a Russian word or the vowels of an Arabic one.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)


def plain(text: str) -> str:
    """Return a text with its accents on their letters, one apostrophe for all, nothing unseen."""
    if _ESCAPED.search(text):
        text = unquote(text)
    if text.isascii():
        return text.replace("`", APOSTROPHE)
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text.translate(_APOSTROPHES)))
