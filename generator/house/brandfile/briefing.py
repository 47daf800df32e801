"""What stands under `defaults: briefing:`, for which the standard has no words: sheet and forms."""

from typing import Annotated

from pydantic import Field, PlainValidator

from generator.house.brandfile.looks import read_switches
from generator.house.brandfile.measures import Leading, Margin, Side, Size
from generator.house.brandfile.parts import Part
from generator.yamlfile import Mapping


class Paper(Part):
    """The sheet, in millimetres."""

    width: Side | None = None
    height: Side | None = None


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


class Briefing(Part):
    """What the standard has no words for: the sheet, its margins, and other forms."""

    paper: Paper = Paper()
    margins: Margins = Margins()
    hang: Margin | None = None
    letter: Form = Form()
    sheet: Form | None = None
    speech: Form | None = None
    looks: Annotated[Mapping | None, PlainValidator(read_switches)] = None
