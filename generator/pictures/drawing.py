"""Decode a picture to its pixels, and encode them as a file that says nothing else.

A photograph tells where and when it was taken, by which camera and sometimes by whom; a drawing
keeps in its palette, and under what is see-through, what nobody sees. So nothing is passed on: the
picture is turned as its metadata say, brought to the colours of a screen, and its pixels alone are
written.
"""

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO

from PIL import Image, ImageCms, ImageFile, ImageOps

from generator.pictures.unfit import Fault, UnfitError

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_JPEG_SCAN, _JPEG_END = b"\xff\xda", b"\xff\xd9"
_PNG_END = b"IEND\xaeB`\x82"
MOST_PIXELS = 25_000_000
LONGEST_SIDE = 20_000
_QUALITY = 92  # of a JPEG, in a hundred: more is larger, and nobody sees it in print

# What Pillow raises for files that are not as they should be.
_FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)


def pixels_of(data: bytes) -> Image.Image:
    """Return the pixels of a PNG or JPEG as they are to be seen."""
    if not data.startswith((_PNG, _JPEG)):
        raise UnfitError(Fault.NEITHER)
    if not _has_end(data):  # Pillow would make it up
        raise UnfitError(Fault.DAMAGED)
    with (
        _faults_told(),
        _strict(),
        Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image,
    ):
        _refuse(image)
        image.load()
        _turn(image)
        return _pixels_alone(_in_plain_colours(image))


def encoded(pixels: Image.Image, like: bytes) -> bytes:
    """Return a picture as a file of the kind that another is."""
    file = BytesIO()
    if like.startswith(_PNG):
        pixels.save(file, "PNG")
    else:
        pixels.save(file, "JPEG", quality=_QUALITY, subsampling=0)
    return file.getvalue()


@contextmanager
def _faults_told() -> Iterator[None]:
    """Say in our words what Pillow does not take, and let none of its warnings out."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    except UnfitError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UnfitError(Fault.TOO_LARGE) from None
    except _FAULTS:
        raise UnfitError(Fault.DAMAGED) from None


@contextmanager
def _strict() -> Iterator[None]:
    """Have Pillow fail at what is damaged; WeasyPrint, once loaded, has it go on for everybody."""
    lenient, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient


def _has_end(data: bytes) -> bool:
    if data.startswith(_PNG):
        return _PNG_END in data
    return data.rfind(_JPEG_END) > data.rfind(_JPEG_SCAN)


def _refuse(image: Image.Image) -> None:
    """Refuse by its head, before anything is decoded, what papers cannot show."""
    if image.width * image.height > MOST_PIXELS:
        raise UnfitError(Fault.TOO_LARGE)
    if max(image.size) > LONGEST_SIDE:
        raise UnfitError(Fault.TOO_LONG)
    if image.format == "PNG" and getattr(image, "is_animated", False):
        raise UnfitError(Fault.MOVING)
    if image.mode == "CMYK":
        raise UnfitError(Fault.FOR_THE_PRESS)


def _turn(image: Image.Image) -> None:
    """Turn or mirror a picture as its metadata say."""
    with suppress(*_FAULTS):  # metadata that nobody can read turn nothing
        ImageOps.exif_transpose(image, in_place=True)


def _in_plain_colours(image: Image.Image) -> Image.Image:
    """Return a picture in grey or RGB, with 8 bits a channel."""
    see_through = image.has_transparency_data
    match image.mode:
        case "I;16" if see_through:
            raise UnfitError(Fault.DEEP_AND_SEEN_THROUGH)
        case "I;16":  # Pillow would make it white: the upper byte of each pixel is what is seen
            return Image.frombytes("L", image.size, image.tobytes()[1::2])
        case "1" | "L" | "LA":
            return _in_mode(image, "LA" if see_through else "L")
        case _:
            return _as_on_screen(_in_mode(image, "RGBA" if see_through else "RGB"))


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    """Return a picture in a mode; a large one that is in it already is not copied."""
    return image if image.mode == mode else image.convert(mode)


def _as_on_screen(image: Image.Image) -> Image.Image:
    """Return a picture in sRGB, which is what a file says that says nothing of its colours."""
    if profile := image.info.get("icc_profile"):
        with suppress(ImageCms.PyCMSError, OSError):  # a profile that means nothing changes nothing
            known = ImageCms.ImageCmsProfile(BytesIO(profile))
            screen = ImageCms.createProfile("sRGB")
            turned = ImageCms.profileToProfile(image, known, screen, outputMode=image.mode)
            return turned or image
    return image


def _pixels_alone(image: Image.Image) -> Image.Image:
    """Return a picture with nothing beside its pixels, and black where it cannot be seen."""
    alone = Image.new(image.mode, image.size)
    alone.paste(image)
    if alone.mode.endswith("A"):
        unseen = alone.getchannel("A").point(_is_nought, "1")
        alone.paste((0,) * len(alone.getbands()), mask=unseen)
    return alone


def _is_nought(value: int) -> int:
    return 255 if value == 0 else 0
