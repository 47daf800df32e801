"""Pictures of a house: only what draws them is kept, and what cannot be used is told."""

import struct
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.errors import BriefError
from generator.house.assets import read_asset
from generator.paper.brand import Asset
from tests.houses.ruritania import Ruritania
from tests.papers.pictures import SECRET, chunk, png

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
        return read_asset(self._path, SHOWN)

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


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"mode": "L"}, {"quality": 100}])
def test_a_photograph_loses_what_it_tells_and_no_pixel(asset: Read, how: dict[str, object]) -> None:
    data = photo(**how)  # type: ignore[arg-type]
    read = asset(data)
    assert SECRET in data
    assert SECRET not in read.data
    assert b"Exif" not in read.data
    assert pixels(read.data) == pixels(data)
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


def test_a_huge_picture_is_refused_without_being_decoded(asset: Read) -> None:
    head = struct.pack(">LLBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IEND", b"")
    assert asset.refused(data) == (
        "templates/assets/photo: the picture cannot be used: it has more than 25 megapixels"
        " -> make it smaller"
    )


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"%PDF-1.7"])
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


def test_a_drawing_in_deep_grey_is_refused(asset: Read) -> None:
    head = struct.pack(">LLBBBBB", 1, 1, 16, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IEND", b"")
    assert asset.refused(data).endswith(
        "it is grey in 16 bits, which PDF programs do not draw -> save it with 8 bits a channel"
    )


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_every_other_kind_of_colours_is_taken(asset: Read, mode: str) -> None:
    data = BytesIO()
    Image.linear_gradient("L").resize((40, 30)).convert(mode).save(data, "PNG")
    assert pixels(asset(data.getvalue()).data) == pixels(data.getvalue())


def test_a_picture_that_only_its_metadata_turn_is_refused(asset: Read) -> None:
    assert asset.refused(photo(orientation=6)).endswith(
        "it is stored turned, and says so only in its metadata -> open it, turn it and save it anew"
    )


def test_the_pictures_of_a_house_lie_among_its_templates(ruritania: Ruritania) -> None:
    folder = ruritania.house.root / "templates" / "assets"
    folder.mkdir(parents=True)
    (folder / "seal.png").write_bytes(png())
    (folder / "notes.txt").write_text("no picture")
    assert ruritania.house.asset_names() == ["seal.png"]
    assert [asset.name for asset in ruritania.house.brand(pictures=["seal.png"]).assets] == [
        "seal.png"
    ]
