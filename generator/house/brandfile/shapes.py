"""The parts of the brand.yml standard, and what each may say."""

from typing import Annotated, Any

from pydantic import Field

from generator.facts.fields import Line
from generator.house.brandfile.briefing import Briefing
from generator.house.brandfile.parts import Colour, Open, Part, short
from generator.house.brandfile.typography import Typography


class Palette(Part):
    """Colours by the names the house gives them, and by what they are for."""

    palette: dict[str, Colour] = Field(default_factory=dict)
    foreground: Colour = None
    background: Colour = None
    primary: Colour = None
    secondary: Colour = None
    tertiary: Colour = None
    success: Colour = None
    info: Colour = None
    warning: Colour = None
    danger: Colour = None
    light: Colour = None
    dark: Colour = None


class Picture(Part):
    """A picture, and what it says to whoever cannot see it."""

    path: Line
    alt: Line | None = None


class Variants(Part):
    """A picture, or one for light ground and one for dark."""

    path: Line | None = None
    alt: Line | None = None
    light: Annotated[Picture, short("path")] | None = None
    dark: Annotated[Picture, short("path")] | None = None


class Logos(Variants):
    """The logo in up to three sizes, each a file or the name of one of the `images`."""

    images: dict[str, Annotated[Picture, short("path")]] = Field(default_factory=dict)
    small: Annotated[Variants, short("path")] | None = None
    medium: Annotated[Variants, short("path")] | None = None
    large: Annotated[Variants, short("path")] | None = None


class Defaults(Open):
    """What each tool keeps for itself: ours is `briefing`."""

    briefing: Briefing = Briefing()


class Name(Part):
    """What the house is called."""

    full: Line | None = None
    short: Line | None = None


class Meta(Open):
    """Who it is."""

    name: Annotated[Name, short("full")] = Name()
    link: Any = None


class BrandFile(Open):
    """The whole file."""

    meta: Meta = Meta()
    logo: Annotated[Logos, short("path")] | None = None
    color: Palette = Palette()
    typography: Typography = Typography()
    defaults: Defaults = Defaults()
