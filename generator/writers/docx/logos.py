"""Put the senders' sign into the header of a first page."""

from generator.paper.brand import Logo
from generator.writers.docx.drawings import write_picture
from generator.writers.docx.package import Part

LOGO = "logo"  # the relation of a header to its picture

_HEIGHT = 31.0  # points, here and in the style sheet
_NUMBER = 10_000  # above those of the drawings in the text


def write_logo(logo: Logo) -> str:
    """Return a run with the sign in it."""
    size = (_HEIGHT * logo.picture.width / logo.picture.height, _HEIGHT)
    return write_picture(_NUMBER, LOGO, logo.alt, size)


def logo_part(logo: Logo) -> Part:
    """Return the part of the picture."""
    ending = logo.picture.ending
    return Part(f"media/logo.{ending}", ending, logo.picture.data)
