"""Choose the logo of a `_brand.yml`: PNG or JPEG, beside it, and made for light ground.

Of several sizes the medium one is first, then the large. None that can be printed is no fault: a
brand may be made for the web, and papers then go without, with a warning that says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Place, near
from generator.house.assets import ENDINGS, read_asset
from generator.house.brandfile.beside import lack_of
from generator.house.brandfile.findings import Lacking, Tell, error, warning
from generator.house.brandfile.shapes import BrandFile, Logos, Picture, Variants
from generator.paper.brand import Logo
from generator.yamlfile import Mapping, place_at

_SIZES = ("medium", "large", "small")
_ALT = "Logo"


@dataclass(frozen=True, slots=True)
class _Named:
    """A picture that could be the logo, and where the file names it."""

    picture: Picture
    place: Place


def read_logo(
    file: BrandFile, raw: Mapping, folder: Path, under: Logo | None, tell: Tell
) -> Logo | None:
    """Return the logo of a look; if the file says nothing of one, that of the look under it."""
    if file.logo is None:
        return under
    named = list(_named(file.logo, raw, tell))
    for each in named:
        if not _lack(each.picture.path, folder):
            shown = each.place.file.parent / each.picture.path
            picture = read_asset(folder / each.picture.path, shown, folder)
            return Logo(picture, _alt(each, file, tell))
    if not named:
        _tell_of_dark(file.logo, raw, tell)
    for each in named[:1]:
        message = f"the logo {each.picture.path!r} {_lack(each.picture.path, folder)}"
        hint = (
            f"save it as PNG or JPEG in {each.place.file.parent.as_posix()}/ and name that file; "
        )
        tell(warning(Lacking.LOGO, message, each.place, hint + "until then papers have no logo"))
    return None


def _tell_of_dark(logos: Logos, raw: Mapping, tell: Tell) -> None:
    """Tell if the only logo is for dark ground."""
    for size in _SIZES:
        variants = getattr(logos, size)
        if variants and variants.dark:
            message = "the logo is for dark ground only, and paper is light"
            hint = "name the one for light ground: {light: …, dark: …}"
            tell(warning(Lacking.LOGO, message, place_at(raw, ("logo", size), raw.place), hint))
            return


def _lack(path: str, folder: Path) -> str:
    """Return why a picture cannot be printed; nothing if it can."""
    if Path(path).suffix.lower() not in ENDINGS:
        return "is neither PNG nor JPEG, which Word needs"
    return lack_of(path, folder)


def _alt(named: _Named, file: BrandFile, tell: Tell) -> str:
    """Return what the logo says to whoever cannot see it: that it is the house's, if no more."""
    name = file.meta.name.full or file.meta.name.short
    if not named.picture.alt and not name:
        message = "the logo says nothing to whoever cannot see it"
        hint = f'write {{path: {named.picture.path}, alt: "…"}}, or say meta: name'
        tell(warning(Lacking.LOGO, message, named.place, hint))
    return named.picture.alt or name or _ALT


# Which pictures there are -------------------------------------------------------------------------


def _named(logos: Logos, raw: Mapping, tell: Tell) -> Iterator[_Named]:
    """Yield the pictures that could be the logo, the likeliest first."""
    sizes = [((size,), getattr(logos, size)) for size in _SIZES]
    for path, variants in [((), logos), *sizes]:
        if variants and (found := _for_light(variants)):
            picture, *steps = found
            place = place_at(raw, ("logo", *path, *steps), raw.place)
            if picture.path in logos.images:
                image = logos.images[picture.path]
                yield _Named(Picture(path=image.path, alt=picture.alt or image.alt), place)
            elif Path(picture.path).suffix:
                yield _Named(picture, place)
            else:
                hint = near(picture.path, logos.images) or "name a file, such as logo.png"
                tell(error(f"no picture is called {picture.path!r}", place, hint))


def _for_light(variants: Variants) -> tuple[Picture, str] | tuple[Picture, str, str] | None:
    """Return the picture for light ground, and the keys that lead to it."""
    if variants.light:
        return variants.light, "light", "path"
    if variants.path:
        return Picture(path=variants.path, alt=variants.alt), "path"
    return None
