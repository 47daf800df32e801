"""A picture that is damaged in any way is drawn or refused, and does nothing else."""

import zlib
from io import BytesIO
from random import Random
from typing import Any

import pytest
from PIL import Image, ImageFile

from generator.pictures import draw_anew
from generator.pictures.unfit import UnfitError
from tests.papers.pictures import SECRET, chunk, png

TIMES = 100


def saved(mode: str, kind: str, **save: Any) -> bytes:
    """Return a small picture with metadata that say how to turn it."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, SECRET.decode()
    file = BytesIO()
    image = Image.linear_gradient("L").resize((24, 16)).convert(mode)
    image.save(file, kind, exif=exif, **save)
    return file.getvalue()


WHOLE = {
    "a photograph": saved("RGB", "JPEG", comment=SECRET),
    "a photograph in passes": saved("RGB", "JPEG", progressive=True),
    "a drawing": saved("RGBA", "PNG"),
    "a drawing with a palette": saved("P", "PNG"),
    "a drawing for another screen": saved("RGB", "PNG", icc_profile=SECRET),
}


def damaged(whole: bytes, chance: Random) -> bytes:
    """Return a picture with some of its bytes changed, and sometimes without its end."""
    changed = bytearray(whole)
    for _ in range(chance.choice([1, 2, 5, 20])):
        changed[chance.randrange(3, len(changed))] = chance.randrange(256)
    return bytes(changed[: chance.choice([len(changed), chance.randrange(len(changed))])])


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE.keys())
def test_a_damaged_picture_is_drawn_or_refused(whole: bytes) -> None:
    assert draw_anew(whole).height == 24  # it is turned
    chance = Random(1)
    outcomes = set()
    for _ in range(TIMES):
        try:
            drawn = draw_anew(damaged(whole, chance))
            outcomes.add("drawn")
        except UnfitError:
            outcomes.add("refused")
        else:
            assert SECRET not in drawn.data
    assert "refused" in outcomes


SWOLLEN = zlib.compress(b"x" * 30_000_000)


@pytest.mark.parametrize(
    "part",
    [
        chunk(b"zTXt", b"Comment\0\0" + SWOLLEN),
        chunk(b"iTXt", b"Comment\0\1\0\0\0" + SWOLLEN),
        chunk(b"iCCP", b"Colours\0\0" + SWOLLEN),
    ],
    ids=["a text", "a text in a language", "a profile of colours"],
)
@pytest.mark.parametrize("lenient", [False, True], ids=["at first", "once WeasyPrint is loaded"])
def test_what_would_swell_beside_the_pixels_is_refused(
    part: bytes, lenient: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", lenient)
    with pytest.raises(UnfitError, match="damaged"):
        draw_anew(png(4, 3, part))
    assert ImageFile.LOAD_TRUNCATED_IMAGES is lenient
