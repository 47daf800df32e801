"""Hold what a PDF says against its paper, sign by sign, whichever way its words run.

A line from right to left is read back as a reader of PDFs does it: what is seen must be what the
bidirectional algorithm shows of the words that are due. Signs that are not seen, such as joiners
and marks of direction, have no glyph, and white space is that of the layout.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from unicodedata import bidirectional, category, normalize

from generator.paper.document import Form, Paper
from tests.readers.bidi import LEFT, RIGHT, Seen, seen
from tests.readers.paper_words import paper_notes, paper_words
from tests.readers.pdf_lines import Line
from tests.readers.pdf_tree import pdf_lines

# Hyphens at the end of lines, bullets, and the ring under an accent that stands on no letter.
_LAYOUT = "-\u2010\u2011•◌"
_UNSEEN = ("Cf", "Cc", "Zs", "Zl", "Zp")
_SELECTORS = frozenset(
    map(chr, (0x034F, *range(0x180B, 0x180F), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
)
_SHAPES = frozenset(map(chr, (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFF))))
_FROM_RIGHT = ("R", "AL", "AN", "RLE", "RLO", "RLI")

# A line from left to right says by an ActualText what its glyphs do not tell: which of two signs
# that look the same it has, and accents that no letter has. In lines from right to left readers
# would turn that round: there a glyph is said by itself. If both of two look-alikes stand in such a
# line they are read as one of them, and such an accent may be lost.
_LOOK_ALIKES = str.maketrans("ʼʻμ\u2206\u02edϕ\u2215", "’‘µΔ\u207cφ\u2044")
_ACCENTS = range(0x0300, 0x0370)

_Kept = Callable[[str], bool]


def pdf_differences(data: bytes, paper: Paper) -> list[str]:
    """Return where the text of a PDF, or its notes, first differ from those of its paper."""
    text, notes = pdf_lines(data)
    said, noted = [*_letterhead(paper), *paper_words(paper)], paper_notes(paper)
    return [*_differences(text, " ".join(said)), *_differences(notes, " ".join(noted))]


def _letterhead(paper: Paper) -> tuple[str, ...]:
    furniture = paper.meta.furniture
    return (*furniture.letterhead, *furniture.reached) if paper.meta.form is Form.LETTER else ()


def _differences(lines: Iterable[Line], words: str) -> Iterator[str]:
    due, at = _plain(words), 0
    for line in lines:
        end = _read(line, due, at)
        if end is None:
            yield f"shown: {str(line)!r}, due: {due[at : at + len(str(line)) + 5]!r}"
            return
        at = end
    if any(map(_is_visible, due[at:])):
        yield f"missing: {due[at : at + 60]!r}"


# One line -----------------------------------------------------------------------------------------


def _read(line: Line, due: str, at: int) -> int | None:
    """Return how far a line reads what is due, if it reads that at all."""
    shown = _kept(line, _is_visible)
    end = _end(due, at, sum(map(len, shown)), _is_visible)
    if "".join(shown) == "".join(filter(_is_visible, due[at:end])):
        return end
    for keep in (_is_visible, _is_letter):
        shown = _kept(line, keep)
        end = _end(due, at, sum(map(len, shown)), keep)
        if any(_shows(shown, part, keep) for part in _parts(due, at, end)):
            return end
    return None


def _kept(line: Line, keep: _Kept) -> list[str]:
    """Return what the glyphs of a line are called, or the signs that are said for them."""
    names = line.glyphs if line.said is None else tuple(_plain(line.said))
    kept = ("".join(filter(keep, _plain(name))) for name in names)
    return [name for name in kept if name]


def _plain(text: str) -> str:
    """Return words with accents beside their letters, and Arabic letters without their shapes."""
    unshaped = (normalize("NFKC", sign) if sign in _SHAPES else sign for sign in text)
    return normalize("NFD", "".join(unshaped))


def _is_visible(sign: str) -> bool:
    return sign not in _LAYOUT and sign not in _SELECTORS and category(sign) not in _UNSEEN


def _is_letter(sign: str) -> bool:
    return _is_visible(sign) and ord(sign) not in _ACCENTS


def _end(due: str, at: int, count: int, keep: _Kept) -> int:
    """Return where so many signs have been read, and the accents that are not kept after them."""
    while at < len(due) and (count or (_is_visible(due[at]) and not keep(due[at]))):
        count -= keep(due[at])
        at += 1
    return at


def _parts(due: str, at: int, end: int) -> Iterator[str]:
    """Yield the words of a line, with and without the unseen signs around them.

    Such a sign may turn its neighbours, and which of two lines it stands in cannot be seen.
    """
    first, after = at, end
    while first < end and not _is_visible(due[first]):
        first += 1
    while after < len(due) and not _is_visible(due[after]):
        after += 1
    return (due[start:stop] for start in (at, first) for stop in (end, after))


def _shows(shown: Sequence[str], due: str, keep: _Kept) -> bool:
    """Return whether a line shows what is due, in a paragraph of either direction."""
    ways = (LEFT, RIGHT) if keep is _is_visible or _is_turned(due) else ()
    return any(_fits(shown, [each for each in seen(due, way) if keep(each.sign)]) for way in ways)


def _is_turned(words: str) -> bool:
    return any(bidirectional(sign) in _FROM_RIGHT for sign in words)


def _fits(shown: Sequence[str], signs: list[Seen]) -> bool:
    """Return whether glyphs are the signs of a line; one glyph may be several of them."""
    for name in shown:
        due, signs = signs[: len(name)], signs[len(name) :]
        ordered = sorted(due, key=lambda each: each.at)
        if not _alike(name, "".join(each.sign for each in ordered)):
            return False
    return not signs


def _alike(name: str, signs: str) -> bool:
    return name.translate(_LOOK_ALIKES) == signs.translate(_LOOK_ALIKES)
