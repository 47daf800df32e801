"""What our own fonts hold, read from their files; fontTools, another reader, is the witness."""

import struct
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from generator.errors import BriefError
from generator.paper.brand import Face
from generator.paper.fontfile import advances_of, characters_of, glyphs_of, names_of
from tests.papers.small import brand

FACES = brand().faces


@pytest.mark.parametrize("face", FACES, ids=lambda face: f"{face.family} {face.weight}")
def test_characters_and_glyphs_are_those_another_reader_finds(face: Face) -> None:
    font = TTFont(BytesIO(face.data))
    listed = font.getBestCmap().items()
    assert glyphs_of(face.data) == {chr(code): font.getGlyphID(name) for code, name in listed}


@pytest.mark.parametrize("face", FACES, ids=lambda face: f"{face.family} {face.weight}")
def test_letters_are_as_wide_as_another_reader_finds(face: Face) -> None:
    font = TTFont(BytesIO(face.data))
    em, cmap = font["head"].unitsPerEm, font.getBestCmap()
    widths = {chr(code): font["hmtx"][name][0] / em for code, name in cmap.items()}
    assert advances_of(face.data) == widths


def test_the_families_of_text_have_the_letters_of_the_region() -> None:
    letters = "ґєї әғқңөұүһі ңөү ғӣқӯҳҷ äçňşüýž oʻgʻ ʼ əğıöş – — “” ‘’ … № ₸ ₽ § °"
    for face in FACES:
        if face.family.startswith("Source"):
            assert set(letters) <= characters_of(face.data) | {"₸"}


def test_a_glyph_of_two_signs_is_read_as_the_mark_not_as_the_letter_like_it() -> None:
    serif = next(face.data for face in FACES if face.family == "Source Serif 4")
    names, glyphs = names_of(serif), glyphs_of(serif)
    assert [names[glyphs[sign]] for sign in "ʼ’ʻ‘-\u2010a"] == ["’", "’", "‘", "‘", "-", "-", "a"]


@pytest.mark.parametrize("junk", [b"", b"<html>not a font</html>" * 9, FACES[0].data[:400]])
def test_what_is_no_font_is_refused(junk: bytes) -> None:
    with pytest.raises(BriefError, match="is no TrueType or OpenType font"):
        characters_of(junk)


def with_characters(first: int, last: int) -> bytes:
    """Return the beginning of a font that says it draws all characters from one to another."""
    listed = struct.pack(">HHHHI", 0, 1, 3, 10, 12)
    listed += struct.pack(">HHIIIIII", 12, 0, 28, 0, 1, first, last, 1)
    return struct.pack(">IHHHH4sIII", 0x10000, 1, 0, 0, 0, b"cmap", 0, 28, len(listed)) + listed


def test_a_font_has_the_characters_it_lists() -> None:
    assert characters_of(with_characters(ord("a"), ord("c"))) == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("first", "last"), [(0x20, 0x10FFFF), (0, 0xFFFFFFFF), (0x110000, 0x110001)]
)
def test_a_font_that_lists_more_than_any_can_draw_is_refused(first: int, last: int) -> None:
    with pytest.raises(BriefError, match="is no TrueType or OpenType font"):
        characters_of(with_characters(first, last))
