"""Where and when papers are put out, and how their day is printed."""

from enum import StrEnum

from generator.facts.fields import Day, SayingField
from generator.yamlfile.models import Strict


class Dated(StrEnum):
    """How the day of a paper is printed: whole, as 4th May 2021 in English, or its month alone."""

    DAY = "day"
    ORDINAL = "ordinal"
    MONTH = "month"


class Issue(Strict):
    """A place where papers are put out, on a day of its own."""

    place: SayingField
    """The place."""
    date: Day | None = None
    """The day, if not the brief's."""
