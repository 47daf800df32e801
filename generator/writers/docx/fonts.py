"""Embed the brand's faces, so that a paper looks the same where they are not installed.

Of each the alphabets of the paper, unless the brand says otherwise: all the letters, or nothing.

Word wants an embedded font masked with a key (ECMA-376 part 4, 2.8.1). The key is made from the
font itself, so that the same font gives the same file.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby

from generator.paper.brand import Brand, EmbeddedFonts, Face
from generator.paper.fontsubset import subset
from generator.writers.docx.faces import panose
from generator.writers.docx.package import Part, Relation
from generator.writers.docx.xml import escape, value, word_part

_MASKED = 32  # so many bytes of the font are masked
_SANS = range(11, 16)  # the second figure of a PANOSE number: without serifs


@dataclass(frozen=True, slots=True)
class _Embedded:
    face: Face
    id: str
    data: bytes

    @property
    def key(self) -> str:
        return _key(self.data)

    @property
    def target(self) -> str:
        return f"fonts/{self.id}.odttf"


def write_fonts(brand: Brand, words: str) -> Iterator[Part]:
    """Yield the table of fonts, and the masked fonts it leads to if any come with the file."""
    faces = sorted(brand.faces, key=_order)
    embedded = [
        _Embedded(face, f"font{number}", data)
        for number, face in enumerate(faces, 1)
        if (data := _brought(face.data, words, brand.word.fonts))
    ]
    families = groupby(faces, key=lambda face: face.family)
    table = "".join(_family(name, tuple(each), embedded) for name, each in families)
    relations = tuple(Relation(each.id, "font", each.target) for each in embedded)
    yield Part("fontTable.xml", "fontTable", word_part("fonts", table), relations)
    for each in embedded:
        yield Part(each.target, "obfuscatedFont", mask(each.data, each.key))


def _brought(font: bytes, words: str, fonts: EmbeddedFonts) -> bytes:
    """Return what a file with some words brings along of a font."""
    match fonts:
        case EmbeddedFonts.FULL:
            return font
        case EmbeddedFonts.SUBSET:
            return subset(font, words)
        case EmbeddedFonts.NONE:
            return b""


def mask(font: bytes, key: str) -> bytes:
    """Mask a font with a key, or unmask it."""
    pattern = bytes.fromhex(key.replace("-", ""))[::-1] * 2
    start = bytes(a ^ b for a, b in zip(font[:_MASKED], pattern, strict=True))
    return start + font[_MASKED:]


def _key(font: bytes) -> str:
    digits = sha256(font).hexdigest().upper()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:32]))


def _order(face: Face) -> tuple[str, bool, int]:
    """Sort by family; within one regular, bold, italic, bold italic, as the schema wants it."""
    return face.family, face.italic, face.weight


def _family(name: str, faces: tuple[Face, ...], embedded: Sequence[_Embedded]) -> str:
    figures = panose(faces[0].data)
    kind = "swiss" if figures[1] in _SANS else "roman"
    return (
        f'<w:font w:name="{escape(name)}">'
        + value("panose1", figures.hex().upper())
        + value("charset", "00")
        + value("family", kind)
        + value("pitch", "variable")
        + "".join(_embed(each) for each in embedded if each.face in faces)
        + "</w:font>"
    )


def _embed(each: _Embedded) -> str:
    return f'<w:embed{_slot(each.face)} r:id="{each.id}" w:fontKey="{{{each.key}}}"/>'


def _slot(face: Face) -> str:
    bold = "Bold" if face.weight > 400 else ""
    italic = "Italic" if face.italic else ""
    return f"{bold}{italic}" or "Regular"
