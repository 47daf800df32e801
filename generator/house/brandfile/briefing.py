"""What stands under `defaults: briefing:`, for which the standard has no words: sheet and forms."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainValidator

from generator.house.audiences import PAGE_SIZES, PageSize
from generator.house.brandfile.looks import read_switches
from generator.house.brandfile.measures import Leading, Margin, Side, Size
from generator.house.brandfile.parts import Part
from generator.paper.brand import EmbeddedFonts
from generator.yamlfile import Mapping, Scalar
from generator.yamlfile.models import RefusedError


class Paper(Part):
    """The sheet, in millimetres."""

    width: Side | None = None
    height: Side | None = None


def _in_figures(value: Any) -> Any:
    """Refuse a sheet that is said by its name, with what to say instead."""
    if isinstance(value, str) and value:
        named = value.lower() == PageSize.LETTER
        width, height = PAGE_SIZES[PageSize.LETTER if named else PageSize.A4]
        hint = f"write {{width: {width:g}, height: {height:g}}}"
        raise RefusedError("this must say how wide and high the sheet is", hint)
    return value


class Margins(Part):
    """What is left free around the text, in millimetres."""

    top: Margin | None = None
    right: Margin | None = None
    bottom: Margin | None = None
    left: Margin | None = None


class Form(Part):
    """How one form of paper is set, where that is not as papers are."""

    size: Size | None = None
    leading: Leading | None = Field(default=None, alias="line-height")
    margins: Margins = Margins()
    hang: Margin | None = None


def _names(value: Any) -> Mapping | None:
    """Return names of styles with their places: whether they are any, the template decides."""
    if isinstance(value, Mapping) and all(isinstance(each, Scalar) for each in value.values()):
        return value
    raise RefusedError(
        "this must say which styles of the template stand for ours",
        "write {Body Text: the name of one in the template}",
    )


class Word(Part):
    """What holds for Word files alone."""

    fonts: EmbeddedFonts | None = None
    styles: Annotated[Mapping | None, PlainValidator(_names)] = None


class Briefing(Part):
    """What the standard has no words for: the sheet, its margins, and other forms."""

    paper: Annotated[Paper, BeforeValidator(_in_figures)] = Paper()
    margins: Margins = Margins()
    hang: Margin | None = None
    letter: Form = Form()
    sheet: Form | None = None
    speech: Form | None = None
    word: Word = Word()
    looks: Annotated[Mapping | None, PlainValidator(read_switches)] = None
