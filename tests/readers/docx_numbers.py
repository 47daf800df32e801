"""Count the paragraphs of a Word file as Word does: by numbering.xml, styles and restarts."""

from collections.abc import Iterator

from lxml.etree import _Element

from generator.writers.agreed.counting import count_in
from tests.readers.docx import W, docx_part

_STEPS = {"decimal": 0, "lowerLetter": 1, "lowerRoman": 2}


def docx_numbers(data: bytes, name: str = "word/document.xml") -> list[str]:
    """Return each paragraph that has a number with it: `2.1 Assembly`."""
    return [f"{number} {words}" for number, words, _ in _counted(data, name)]


def docx_outline(data: bytes) -> list[str]:
    """Return the numbers of headings and of paragraphs that count on through the paper."""
    return [number for number, _, style in _counted(data, "word/document.xml") if style in OUTLINE]


OUTLINE = ("Heading1", "Heading2", "Heading3", "NumberedParagraph")


def _counted(data: bytes, name: str) -> Iterator[tuple[str, str, str]]:
    return _Counter(data).counted(docx_part(data, name))


class _Counter:
    def __init__(self, data: bytes) -> None:
        numbering = docx_part(data, "word/numbering.xml")
        self._kinds = {
            kind.get(f"{W}abstractNumId"): kind for kind in numbering.iter(f"{W}abstractNum")
        }
        self._lists = {each.get(f"{W}numId"): each for each in numbering.iter(f"{W}num")}
        self._styles = {
            style.get(f"{W}styleId"): style.find(f"{W}pPr/{W}numPr")
            for style in docx_part(data, "word/styles.xml").iter(f"{W}style")
        }
        self._counts: dict[str, list[int]] = {}  # by list: those with a restart count alone

    def counted(self, part: _Element) -> Iterator[tuple[str, str, str]]:
        """Yield number, words and style of each paragraph that has a number."""
        for paragraph in part.iter(f"{W}p"):
            place = self._place(paragraph)
            words = "".join(run.text or "" for run in paragraph.iter(f"{W}t"))
            if place is not None and (number := self._next(place)):
                yield number, words, _said(paragraph.find(f"{W}pPr/{W}pStyle"))

    def _place(self, paragraph: _Element) -> _Element | None:
        own = paragraph.find(f"{W}pPr/{W}numPr")
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        return own if own is not None or style is None else self._styles[_said(style)]

    def _next(self, place: _Element) -> str:
        """Count a paragraph, and return its number; bullets are none."""
        each = self._lists[_said(place.find(f"{W}numId"))]
        level = int(_said(place.find(f"{W}ilvl")))
        kind = self._kinds[_said(each.find(f"{W}abstractNumId"))]
        levels = kind.findall(f"{W}lvl")
        formats = [_said(one.find(f"{W}numFmt")) for one in levels]
        if formats[level] not in _STEPS:
            return ""
        counts = self._counts.setdefault(str(each.get(f"{W}numId")), [0, 0, 0])
        counts[level] = counts[level] + 1 if counts[level] else _first(each, level)
        counts[level + 1 :] = [0] * (len(counts) - level - 1)
        text = _said(levels[level].find(f"{W}lvlText")).strip()
        for number, (count, form) in enumerate(zip(counts, formats, strict=False), 1):
            text = text.replace(f"%{number}", count_in(_STEPS.get(form, 0), count) if count else "")
        return text


def _first(each: _Element, level: int) -> int:
    """Return where a list begins: at one, or where it says."""
    for override in each.findall(f"{W}lvlOverride"):
        if override.get(f"{W}ilvl") == str(level):
            return int(_said(override.find(f"{W}startOverride")))
    return 1


def _said(element: _Element | None) -> str:
    assert element is not None
    return str(element.get(f"{W}val"))
