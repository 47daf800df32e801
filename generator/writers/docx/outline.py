"""Write the numbering of headings and of paragraphs that count on through the whole paper.

The levels of the first are tied to the styles of headings: who adds a heading in Word gets its
number, and all that follow are counted anew.
"""

from dataclasses import replace

from generator.paper.scale import Scale
from generator.writers.docx.looks import Look
from generator.writers.docx.measures import indent
from generator.writers.docx.numbering import COUNTED, OUTLINE, UNCOUNTED, Place
from generator.writers.docx.xml import twips, value

NUMBERED_STYLE = "Numbered Paragraph"
UNNUMBERED = Place(UNCOUNTED, 0)  # of a heading whose style would number it

_HEADINGS = ("heading 1", "heading 2", "heading 3")
_FAMILY = "4B525000"


def with_numbers(look: Look) -> Look:
    """Return a style whose paragraphs are numbered, if it is that of a heading."""
    if look.name not in _HEADINGS:
        return look
    place = Place(OUTLINE, _HEADINGS.index(look.name))
    return replace(look, lines=replace(look.lines, place=place))


def counted(scale: Scale, *, numbered: bool) -> dict[int, str]:
    """Return the numbering of paragraphs, and that of headings if they are numbered."""
    paragraphs = {COUNTED: _paragraphs(indent(scale.numbered.indent))}
    return {OUTLINE: _headings(), UNCOUNTED: _silence(), **paragraphs} if numbered else paragraphs


def _headings() -> str:
    levels = "".join(_heading_level(level) for level in range(len(_HEADINGS)))
    return _kind(OUTLINE, "multilevel", levels)


def _silence() -> str:
    indent = '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>'
    none = f"{value('numFmt', 'none')}{value('suff', 'nothing')}"
    level = (
        f'<w:lvl w:ilvl="0">{value("start", 1)}{none}{value("lvlText", "")}'
        f"{value('lvlJc', 'left')}{indent}</w:lvl>"
    )
    return _kind(UNCOUNTED, "singleLevel", level)


def _paragraphs(hanging: float) -> str:
    style = value("pStyle", NUMBERED_STYLE.replace(" ", ""))
    indent = f'<w:ind w:left="{twips(hanging)}" w:hanging="{twips(hanging)}"/>'
    return _kind(COUNTED, "singleLevel", _level(0, style, "%1.", f"<w:pPr>{indent}</w:pPr>"))


def _kind(number: int, kind: str, levels: str) -> str:
    family = f"{int(_FAMILY, 16) + number:08X}"
    return (
        f'<w:abstractNum w:abstractNumId="{number}">{value("nsid", family)}'
        f"{value('multiLevelType', kind)}{levels}</w:abstractNum>"
    )


def _heading_level(level: int) -> str:
    text = ".".join(f"%{above + 1}" for above in range(level + 1))
    style = value("pStyle", f"Heading{level + 1}") + value("suff", "space")
    return _level(level, style, text, '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>')


def _level(level: int, style: str, text: str, indent: str) -> str:
    return (
        f'<w:lvl w:ilvl="{level}">{value("start", 1)}{value("numFmt", "decimal")}{style}'
        f"{value('lvlText', text)}{value('lvlJc', 'left')}{indent}</w:lvl>"
    )
