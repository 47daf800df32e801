"""Say a brand as an Office theme: the styles name colours and fonts by their place in it.

Who picks other theme colours or fonts in Word restyles the whole paper at once.
"""

from enum import StrEnum

from generator.paper.brand import Brand, Colours
from generator.paper.glyphs import family_with
from generator.writers.docx.xml import DRAWING, escape, part

_NAME = "Brief"
_ARABIC = "Arial"  # on every machine with Word, if no face of the brand has Arabic letters


class Ink(StrEnum):
    """A colour of the brand, by its place in the theme."""

    INK = "text1"
    PAPER = "background1"
    QUIET = "text2"
    TINT = "background2"
    ACCENT = "accent1"
    LINE = "accent2"


def hex_of(ink: Ink, colours: Colours) -> str:
    """Return a colour as six digits, for readers that know no themes."""
    match ink:
        case Ink.INK:
            colour = colours.ink
        case Ink.PAPER:
            colour = colours.paper
        case Ink.QUIET:
            colour = colours.quiet
        case Ink.TINT:
            colour = colours.tint
        case Ink.ACCENT:
            colour = colours.accent
        case Ink.LINE:
            colour = colours.line
    return colour.removeprefix("#").upper()


def ink_element(ink: Ink, colours: Colours) -> str:
    """Return the colour of letters."""
    return f'<w:color w:val="{hex_of(ink, colours)}" w:themeColor="{ink}"/>'


def write_theme(brand: Brand) -> bytes:
    """Return the theme part."""
    return part(
        f'<a:theme xmlns:a="{DRAWING}" name="{_NAME}"><a:themeElements>'
        f"{_colours(brand.colours)}{_fonts(brand)}{_EFFECTS}"
        "</a:themeElements></a:theme>"
    )


def _colours(colours: Colours) -> str:
    places = {
        "dk1": Ink.INK,
        "lt1": Ink.PAPER,
        "dk2": Ink.QUIET,
        "lt2": Ink.TINT,
        "accent1": Ink.ACCENT,
        "accent2": Ink.LINE,
        "accent3": Ink.QUIET,  # a theme has twelve colours; ours has six
        "accent4": Ink.INK,
        "accent5": Ink.ACCENT,
        "accent6": Ink.LINE,
        "hlink": Ink.ACCENT,
        "folHlink": Ink.ACCENT,
    }
    slots = "".join(
        f'<a:{slot}><a:srgbClr val="{hex_of(ink, colours)}"/></a:{slot}>'
        for slot, ink in places.items()
    )
    return f'<a:clrScheme name="{_NAME}">{slots}</a:clrScheme>'


def _fonts(brand: Brand) -> str:
    arabic = family_with("ا", brand) or _ARABIC
    major = _font("major", brand.heading_family, arabic)
    minor = _font("minor", brand.text_family, arabic)
    return f'<a:fontScheme name="{_NAME}">{major}{minor}</a:fontScheme>'


def _font(place: str, family: str, arabic: str) -> str:
    return (
        f'<a:{place}Font><a:latin typeface="{escape(family)}"/><a:ea typeface=""/>'
        f'<a:cs typeface="{escape(arabic)}"/>'
        f'<a:font script="Arab" typeface="{escape(arabic)}"/></a:{place}Font>'
    )


# Every theme must have three fills, lines, effects and grounds; nothing of ours uses them.
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_EFFECTS = (
    f'<a:fmtScheme name="{_NAME}">'
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>"
    f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
    "</a:fmtScheme>"
)
