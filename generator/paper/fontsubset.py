"""Cut a font down to the letters that a paper and whoever goes on writing it may need.

A whole font is six times as large as its Latin letters. What is kept are alphabets, not the letters
that happen to stand in a paper: a name typed into the file later has its letters, too.
"""

from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO

# Always: the letters of Europe, of Azerbaijan and of Uzbekistan, and what stands between words.
_LATIN = (
    *((0x20, 0x17F), (0x18F, 0x18F), (0x218, 0x21B), (0x259, 0x259), (0x2BB, 0x2BC)),
    *((0x2000, 0x206F), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122), (0x2190, 0x2193)),
)
_CYRILLIC = ((0x400, 0x4FF), (0x2116, 0x2116))
_JOINED = ((0x300, 0x300), (0x580, 0x1DFF))  # marks above letters; Arabic, and its neighbours
_ROW = 0x80  # the letters of any other alphabet stand in one or a few rows of so many
# What joins letters and places marks; ligatures and small capitals are none of it.
_JOINING = ["ccmp", "locl", "mark", "mkmk", "rlig", "isol", "init", "medi", "fina"]


def subset(font: bytes, words: str) -> bytes:
    """Return a font with the alphabets of some words alone, or whole if it cannot be cut down."""
    return _subset(font, frozenset(_rows(words)))


def _rows(words: str) -> Iterable[tuple[int, int]]:
    """Yield from where to where the letters of each alphabet stand."""
    yield from _LATIN
    for row in {ord(sign) // _ROW for sign in set(words) if not _stands_in(ord(sign), _LATIN)}:
        first, last = row * _ROW, (row + 1) * _ROW - 1
        yield from _CYRILLIC if _stands_in(first, _CYRILLIC) else ((first, last),)


def _stands_in(code: int, rows: Iterable[tuple[int, int]]) -> bool:
    return any(first <= code <= last for first, last in rows)


@lru_cache(maxsize=64)
def _subset(font: bytes, rows: frozenset[tuple[int, int]]) -> bytes:
    from fontTools import subset as tools  # type: ignore[import-untyped]

    plain = not any(_stands_in(first, _JOINED) for first, _ in rows)
    options = tools.Options(
        layout_features=[] if plain else _JOINING,
        hinting=False,
        notdef_outline=True,
        name_IDs=["*"],
    )
    if plain:
        options.drop_tables += ["GDEF", "GPOS", "GSUB"]
    try:
        tree = tools.load_font(BytesIO(font), options)
        cutter = tools.Subsetter(options)
        cutter.populate(unicodes=[code for first, last in rows for code in range(first, last + 1)])
        cutter.subset(tree)
        written = BytesIO()
        tree.save(written)
        return bytes(written.getvalue())
    except Exception:  # whatever is odd about a font, all of it is right
        return font
