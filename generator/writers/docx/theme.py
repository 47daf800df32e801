"""Say a brand as an Office theme: the styles name colours and fonts by their place in it.

Who picks other theme colours or fonts in Word restyles the whole paper at once.
"""

from generator.paper.brand import Brand, Colours
from generator.paper.glyphs import family_with
from generator.paper.scale.measures import Ink, Use
from generator.writers.docx.xml import DRAWING, escape, part

_NAME = "Brief"
_ARABIC = "Arial"  # on every machine with Word, if no face of the brand has Arabic letters


_PLACES = {
    Use.INK: "text1",
    Use.PAPER: "background1",
    Use.QUIET: "text2",
    Use.TINT: "background2",
    Use.ACCENT: "accent1",
    Use.LINE: "accent2",
}


def hex_of(ink: Ink, colours: Colours) -> str:
    """Return a colour as six digits, for readers that know no themes."""
    return colours.of(ink).removeprefix("#").upper()


def place_of(ink: Ink, attribute: str) -> str:
    """Return the place of an ink in the theme, as an attribute; a colour of its own has none."""
    return f' w:{attribute}="{_PLACES[ink]}"' if isinstance(ink, Use) else ""


def ink_element(ink: Ink, colours: Colours) -> str:
    """Return the colour of letters."""
    return f'<w:color w:val="{hex_of(ink, colours)}"{place_of(ink, "themeColor")}/>'


def write_theme(brand: Brand) -> bytes:
    """Return the theme part."""
    return part(
        f'<a:theme xmlns:a="{DRAWING}" name="{_NAME}"><a:themeElements>'
        f"{_colours(brand.colours)}{_fonts(brand)}{_EFFECTS}"
        "</a:themeElements></a:theme>"
    )


def _colours(colours: Colours) -> str:
    places = {
        "dk1": Use.INK,
        "lt1": Use.PAPER,
        "dk2": Use.QUIET,
        "lt2": Use.TINT,
        "accent1": Use.ACCENT,
        "accent2": Use.LINE,
        "accent3": Use.QUIET,  # a theme has twelve colours; ours has six
        "accent4": Use.INK,
        "accent5": Use.ACCENT,
        "accent6": Use.LINE,
        "hlink": Use.ACCENT,
        "folHlink": Use.ACCENT,
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
