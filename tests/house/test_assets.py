"""Pictures of a house: only what draws them is kept, and what cannot be used is told."""

import os
import struct
import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from generator.errors import BriefError
from generator.house.assets import read_asset
from generator.paper.brand import Asset
from tests.houses.ruritania import Ruritania
from tests.papers.pictures import SECRET, chunk, png
from tests.tools.typing import Brief

SHOWN = Path("templates/assets/photo")


@pytest.fixture
def asset(tmp_path: Path) -> "Read":
    return Read(tmp_path / "photo.jpg")


class Read:
    """Reads bytes as if they lay in the house."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, data: bytes) -> Asset:
        self._path.write_bytes(data)
        return read_asset(self._path, SHOWN, self._path.parent)

    def refused(self, data: bytes) -> str:
        with pytest.raises(BriefError) as caught:
            self(data)
        (problem,) = caught.value.problems
        return f"{problem.place}: {problem.message} -> {problem.hint}"


def photo(mode: str = "RGB", orientation: int = 1, **save: object) -> bytes:
    """Return a photograph that tells where it was taken and by whom."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x013B] = SECRET.decode()
    data = BytesIO()
    image = Image.linear_gradient("L").resize((40, 30)).convert(mode)
    image.save(data, "JPEG", exif=exif, comment=SECRET, **save)
    return data.getvalue()


def pixels(data: bytes) -> bytes:
    return Image.open(BytesIO(data)).tobytes()


def unlike(one: bytes, other: bytes) -> float:
    """Return by how much two pictures differ, of 255 in the mean."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def saved(image: Image.Image, **save: Any) -> bytes:
    """Return a drawing as a file."""
    data = BytesIO()
    image.save(data, "PNG", **save)
    return data.getvalue()


def headed(*fields: int, extra: bytes = b"") -> bytes:
    """Return a PNG with a head and no pixels, or with some parts."""
    head = chunk(b"IHDR", struct.pack(">LLBBBBB", *fields, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + extra + chunk(b"IEND", b"")


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"mode": "L"}, {"quality": 100}])
def test_a_photograph_loses_all_that_it_tells(asset: Read, how: dict[str, object]) -> None:
    data = photo(**how)  # type: ignore[arg-type]
    read = asset(data)
    assert SECRET in data
    assert SECRET not in read.data
    assert b"Exif" not in read.data
    assert unlike(pixels(read.data), pixels(data)) < 2
    assert (read.name, read.width, read.height, read.ending) == ("photo.jpg", 40, 30, "jpeg")


def test_a_drawing_loses_what_it_tells_and_no_pixel(asset: Read) -> None:
    secrets = (chunk(b"tEXt", b"Author\0" + SECRET), chunk(b"tIME", SECRET), chunk(b"eXIf", SECRET))
    data = png(40, 30, *secrets) + SECRET
    read = asset(data)
    assert SECRET not in read.data
    assert pixels(read.data) == pixels(data)
    assert (read.width, read.height, read.ending) == (40, 30, "png")


def test_what_follows_a_photograph_is_left_out(asset: Read) -> None:
    assert SECRET not in asset(photo() + SECRET).data


HUGE = {
    "four hundred megapixels": ((20_000, 20_000, 8, 2), "it has more than 25 megapixels"),
    "a pixel more than 25 megapixels": ((25_000_001, 1, 8, 0), "it has more than 25 megapixels"),
    "the most that a head can say": (
        (2**31 - 1, 2**31 - 1, 8, 6),
        "it has more than 25 megapixels",
    ),
    "a thread": ((1, 20_001, 8, 0), "a side of it has more than 20,000 pixels"),
}


@pytest.mark.parametrize(("fields", "fault"), HUGE.values(), ids=HUGE.keys())
def test_a_huge_picture_is_refused_without_being_decoded(
    asset: Read, fields: tuple[int, ...], fault: str
) -> None:
    told = f"templates/assets/photo: the picture cannot be used: {fault} -> make it smaller"
    assert asset.refused(headed(*fields)) == told


@pytest.mark.parametrize(("width", "height"), [(0, 0), (0, 9), (9, 0)])
def test_a_picture_without_a_pixel_is_refused(asset: Read, width: int, height: int) -> None:
    assert "it is cut short, damaged or empty" in asset.refused(headed(width, height, 8, 2))


def test_a_picture_that_moves_is_refused(asset: Read) -> None:
    steps = [Image.new("L", (4, 3), shade) for shade in (0, 90, 180)]
    moving = saved(steps[0], save_all=True, append_images=steps[1:])
    assert asset.refused(moving).endswith("it moves -> save one picture of it")


def test_of_a_photograph_with_others_behind_it_the_first_alone_is_kept(asset: Read) -> None:
    data = BytesIO()
    behind = Image.new("RGB", (40, 30), "red")
    Image.new("RGB", (40, 30)).save(data, "MPO", save_all=True, append_images=[behind])
    read = asset(data.getvalue())
    assert b"MPF" in data.getvalue()
    assert b"MPF" not in read.data
    assert set(pixels(read.data)) == {0}


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"%PDF-1.7", b"RIFF    WEBP"])
def test_other_kinds_of_files_are_refused_whatever_they_are_called(
    asset: Read, data: bytes
) -> None:
    assert asset.refused(data) == (
        "templates/assets/photo: the picture cannot be used: it is neither PNG nor JPEG"
        " -> save it as one of them"
    )


def test_a_picture_cut_anywhere_is_refused(asset: Read) -> None:
    for whole in (png(), photo()):
        for length in range(4, len(whole) - 2, 37):
            assert "the picture cannot be used" in asset.refused(whole[:length])


def test_a_picture_for_the_press_is_refused(asset: Read) -> None:
    assert asset.refused(photo("CMYK")).endswith(
        "it is in the colours of a printing press -> save it in RGB"
    )


def test_a_drawing_in_deep_grey_is_seen_as_it_is(asset: Read) -> None:
    shades = Image.linear_gradient("L").resize((40, 30))
    deep = Image.frombytes("I;16", (40, 30), b"".join(bytes((9, one)) for one in shades.tobytes()))
    assert pixels(asset(saved(deep)).data) == shades.tobytes()


def test_a_drawing_in_deep_grey_that_is_see_through_is_refused(asset: Read) -> None:
    data = headed(
        1, 1, 16, 0, extra=chunk(b"tRNS", b"\0\0") + chunk(b"IDAT", zlib.compress(b"\0" * 3))
    )
    told = "it is grey in 16 bits and see-through -> save it with 8 bits a channel"
    assert asset.refused(data).endswith(told)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_every_other_kind_of_colours_is_taken(asset: Read, mode: str) -> None:
    image = Image.linear_gradient("L").resize((40, 30)).convert(mode)
    drawn = Image.open(BytesIO(asset(saved(image)).data))
    assert drawn.mode in ("L", "LA", "RGB", "RGBA")
    assert drawn.convert("RGBA").tobytes() == image.convert("RGBA").tobytes()


def test_colours_of_a_palette_that_nobody_sees_are_lost(asset: Read) -> None:
    image = Image.new("P", (4, 3))
    image.putpalette(SECRET.ljust(30))
    image.putpixel((0, 0), 9)
    assert SECRET in saved(image)
    assert SECRET not in asset(saved(image)).data


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_what_lies_under_the_see_through_is_lost(asset: Read, mode: str) -> None:
    hidden = Image.linear_gradient("L").convert(mode)
    hidden.putalpha(0)
    assert set(pixels(asset(saved(hidden)).data)) == {0}


def test_colours_made_for_another_screen_look_the_same_on_any(asset: Read) -> None:
    narrow = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    swapped = narrow.replace(b"rXYZ", b"?XYZ").replace(b"bXYZ", b"rXYZ").replace(b"?XYZ", b"bXYZ")
    red = Image.new("RGB", (4, 3), (255, 0, 0))
    drawn = asset(saved(red, icc_profile=bytes(swapped)))
    assert pixels(drawn.data)[:3] == bytes((0, 0, 255))
    assert b"iCCP" not in drawn.data


def test_a_profile_of_colours_that_means_nothing_is_left_out(asset: Read) -> None:
    red = Image.new("RGB", (4, 3), (255, 0, 0))
    assert pixels(asset(saved(red, icc_profile=SECRET)).data) == red.tobytes()


def test_a_picture_that_only_its_metadata_turn_is_turned(asset: Read) -> None:
    read = asset(photo(orientation=6))
    upright = Image.open(BytesIO(photo())).transpose(Image.Transpose.ROTATE_270)
    assert (read.width, read.height) == (30, 40)
    assert unlike(pixels(read.data), upright.tobytes()) < 2
    assert Image.open(BytesIO(read.data)).getexif() == {}


def test_the_same_picture_gives_the_same_bytes(asset: Read) -> None:
    for whole in (photo(), png()):
        assert asset(whole).data == asset(whole).data


# Where it lies ------------------------------------------------------------------------------------

TEMPLATE = """\
{% extends "base/briefing-paper.html" %}
{% block messages %}
<figure><img src="seal.png" alt="A seal"/><figcaption>A seal</figcaption></figure>
{% endblock %}
"""


def put_pipe(path: Path, elsewhere: Path) -> None:
    os.mkfifo(path)


def put_device(path: Path, elsewhere: Path) -> None:
    path.symlink_to("/dev/zero")


def put_folder(path: Path, elsewhere: Path) -> None:
    path.mkdir()


def put_link_out(path: Path, elsewhere: Path) -> None:
    elsewhere.write_bytes(png())
    path.symlink_to(elsewhere)


def put_ring(path: Path, elsewhere: Path) -> None:
    path.symlink_to(path.name)


def put_damaged(path: Path, elsewhere: Path) -> None:
    path.write_bytes(png()[:50])


NOT_PICTURES = {
    "a pipe": (put_pipe, "cannot be read: it is not an ordinary file"),
    "a device": (put_device, "cannot be read: it is not an ordinary file"),
    "a folder": (put_folder, "cannot be read: Is a directory"),
    "a link out": (put_link_out, "cannot be used: it is a link that leads elsewhere"),
    "a link to itself": (put_ring, "cannot be read: "),
    "half a picture": (put_damaged, "cannot be used: it is cut short, damaged or empty"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such files")
@pytest.mark.parametrize(("put", "told"), NOT_PICTURES.values(), ids=NOT_PICTURES.keys())
@pytest.mark.parametrize("place", ["assets/seal.png", "logo.png"])
def test_check_and_build_refuse_alike_what_is_no_picture_of_the_house(
    ruritania: Ruritania, brief: Brief, put: Callable[[Path, Path], None], told: str, place: str
) -> None:
    path = ruritania.root / "templates" / place
    path.parent.mkdir(parents=True, exist_ok=True)
    put(path, ruritania.root.parent / "elsewhere.png")
    if place == "logo.png":
        ruritania.write("templates/_brand.yml", "logo: {path: logo.png, alt: A seal}\n")
    else:
        ruritania.write("templates/all/briefing-paper.html", TEMPLATE)
    for command in (("check",), ("build", "--to", "docx")):
        said = brief(*command)
        assert said.exit == 1
        assert f"templates/{place}: the picture {told}" in said.err


def test_the_pictures_of_a_house_lie_among_its_templates(ruritania: Ruritania) -> None:
    folder = ruritania.house.root / "templates" / "assets"
    folder.mkdir(parents=True)
    (folder / "seal.png").write_bytes(png())
    (folder / "notes.txt").write_text("no picture")
    assert ruritania.house.asset_names() == ["seal.png"]
    assert [asset.name for asset in ruritania.house.brand(pictures=["seal.png"]).assets] == [
        "seal.png"
    ]
