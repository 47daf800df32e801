"""Say a brand in CSS: custom properties, faces and the sheet, for the web page and the PDF."""

from collections.abc import Callable

from generator.paper.brand import Asset, Brand, Face
from generator.paper.document import Furniture
from generator.paper.glyphs import characters_in, families_of

SOFT_AT_LINE_END = "\u2010"  # looks as "-" does
Address = Callable[[Face | Asset], str]


def write_look(brand: Brand, furniture: Furniture, address: Address) -> str:
    """Return the rules that a brand's own style sheet builds on.

    `address` says where the bytes of a face or a picture are found.
    """
    faces = "\n".join(_face(face, address(face)) for face in brand.faces)
    return f"{_properties(brand, furniture)}\n{_sheet(brand)}\n{faces}"


def face_name(face: Face) -> str:
    """Return a face's name as used in addresses, such as `Source-Serif-4-700-italic`."""
    slope = "italic" if face.italic else "upright"
    return f"{face.family.replace(' ', '-')}-{face.weight}-{slope}"


def _properties(brand: Brand, furniture: Furniture) -> str:
    colours = brand.colours
    properties = {
        "ink": colours.ink,
        "paper": colours.paper,
        "accent": colours.accent,
        "quiet": colours.quiet,
        "line": colours.line,
        "tint": colours.tint,
        "text-family": _families(brand.text_family, brand),
        "heading-family": _families(brand.heading_family, brand),
        "text-size": f"{brand.text_size}pt",
        "leading": f"{brand.leading}",
        "hang": f"{brand.page.hang}mm",
        "hyphen": _string(_hyphen(brand)),
        "running-head": _string(furniture.running_head),
        "page-word": _string(furniture.page),
        "of-word": _string(furniture.of),
    }
    lines = "\n".join(f"  --{name}: {value};" for name, value in properties.items())
    return f":root {{\n{lines}\n}}"


def _hyphen(brand: Brand) -> str:
    """Return what parts a word at the end of a line: a sign that nobody types, so that the PDF can
    say it is soft, unless a family lacks it.
    """
    own = {brand.text_family, brand.heading_family} & {face.family for face in brand.faces}
    has_it = all(SOFT_AT_LINE_END in characters_in(family, brand) for family in own)
    return SOFT_AT_LINE_END if has_it else "-"


def _families(first: str, brand: Brand) -> str:
    """Return a family, and those that stand in for the signs it lacks."""
    return ", ".join(map(_string, dict.fromkeys((first, *families_of(brand)))))


def _sheet(brand: Brand) -> str:
    page = brand.page
    margins = f"{page.top}mm {page.right}mm {page.bottom}mm {page.left}mm"
    upright, turned = f"{page.width}mm {page.height}mm", f"{page.height}mm {page.width}mm"
    return (
        f"@page {{ size: {upright}; margin: {margins} }}\n"
        f"@page landscape {{ size: {turned} }}\n@page turned-letter {{ size: {turned} }}"
    )


def _face(face: Face, address: str) -> str:
    style = "italic" if face.italic else "normal"
    return (
        f"@font-face {{ font-family: {_string(face.family)}; font-weight: {face.weight}; "
        f"font-style: {style}; src: url({address}) }}"
    )


def _string(text: str) -> str:
    """Return a text as a CSS string that can end neither itself nor the style element."""
    safe = (sign if sign.isalnum() or sign == " " else f"\\{ord(sign):x} " for sign in text)
    return f'"{"".join(safe)}"'
