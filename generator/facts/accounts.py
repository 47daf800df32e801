"""What is told in words: events, authored paragraphs, and what somebody said."""

from typing import ClassVar

from generator.facts.envelope import Fact
from generator.facts.fields import Flag, Phrase, SpeakerId, Target
from generator.facts.vocabulary import Polarity, Role


class Event(Fact):
    """Something that happened, or that is planned; a step forward has `polarity: positive`."""

    kind: ClassVar[Target] = "event"
    plural: ClassVar[str] = "events"
    title: Phrase
    polarity: Polarity = Polarity.NEGATIVE
    """Whether it is a step forward (positive) or a setback (negative)."""


class Paragraph(Fact):
    """An authored paragraph: context, a trend, a key message, a letter's purpose, an argument for
    what we ask, how something was found out, or a question to put to a state."""

    kind: ClassVar[Target] = "paragraph"
    plural: ClassVar[str] = "paragraphs"
    role: Role
    """What the paragraph does in a paper."""


class Quote(Fact):
    """The exact words of somebody, marked as such wherever they are printed."""

    kind: ClassVar[Target] = "quote"
    plural: ClassVar[str] = "quotes"
    words: Phrase
    """The words themselves, exactly as the source has them, without quotation marks."""
    by: SpeakerId
    """Who said or wrote them: a person, an office, an organisation or a country."""
    translated: Flag = False
    """Whether the words are our translation, which papers then say."""
