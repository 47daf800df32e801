"""Draw a picture anew: what comes out is its pixels, as a PNG or JPEG of our own making."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that tells nothing but its pixels: the bytes of its file, and its size."""

    data: bytes
    width: int
    height: int


def draw_anew(data: bytes) -> Drawn:
    """Return a picture decoded and encoded anew, a PNG as PNG and a JPEG as JPEG.

    Raises `unfit.UnfitError` for one that cannot be printed.
    """
    from generator.pictures.drawing import encoded, pixels_of  # what decodes takes its time to load

    pixels = pixels_of(data)
    return Drawn(encoded(pixels, data), *pixels.size)
