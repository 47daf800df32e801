"""Read the pictures of a house: each from an ordinary file in it, and drawn anew."""

from pathlib import Path

from generator.errors import BriefError, Place, Problem
from generator.house.files import UnusableError, read_file
from generator.paper.brand import Asset
from generator.pictures import draw_anew
from generator.pictures.unfit import UnfitError

ENDINGS = (".png", ".jpg", ".jpeg")

_MOST_MEGABYTES = 100  # more than 25 megapixels take that hardly any coding makes smaller


def read_asset(path: Path, shown: Path, within: Path) -> Asset:
    """Return a picture that tells nothing but what it shows.

    `within` is the folder out of which no link may lead to it.
    """
    place = Place(shown)
    try:
        drawn = draw_anew(read_file(path, within, _MOST_MEGABYTES))
    except OSError as error:
        problem = f"the picture cannot be read: {error.strerror}"
        raise BriefError(Problem(problem, place, code="picture")) from None
    except UnusableError as unusable:
        raise _unusable(unusable.fault, place, unusable.remedy) from None
    except UnfitError as unfit:
        raise _unusable(unfit.fault.words, place, unfit.fault.remedy) from None
    return Asset(path.name, drawn.data, drawn.width, drawn.height)


def _unusable(fault: str, place: Place, remedy: str) -> BriefError:
    return BriefError(Problem(f"the picture cannot be used: {fault}", place, remedy, "picture"))
