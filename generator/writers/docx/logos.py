"""Put the senders' sign into the header of a first page."""

from generator.paper.brand import Logo
from generator.paper.scale import Scale
from generator.writers.docx.drawings import write_picture
from generator.writers.docx.package import Part

LOGO = "logo"  # the relation of a header to its picture

_POINTS = 72 / 25.4  # in a millimetre
_NUMBER = 10_000  # above those of the drawings in the text


def write_logo(logo: Logo, scale: Scale) -> str:
    """Return a run with the sign in it."""
    height = scale.logo.height * _POINTS
    size = (height * logo.picture.width / logo.picture.height, height)
    return write_picture(_NUMBER, LOGO, logo.alt, size)


def logo_part(logo: Logo) -> Part:
    """Return the part of the picture."""
    ending = logo.picture.ending
    return Part(f"media/logo.{ending}", ending, logo.picture.data)
