"""The dossier: what a paper may say, as plain frozen values. It is all that templates ever see."""

from dataclasses import dataclass

from generator.document import Cite, OpenInline


@dataclass(frozen=True, slots=True)
class Words:
    """A line or a paragraph whose references are resolved to what may be printed."""

    inlines: tuple[OpenInline, ...]

    def __bool__(self) -> bool:
        return bool(self.inlines)

    def __str__(self) -> str:
        """Refuse: words print whole, with their emphasis and references, or not at all."""
        raise TypeError("words are not a string")


@dataclass(frozen=True, slots=True)
class Told:
    """What every fact tells: its title, its paragraphs, when, and on whose word."""

    id: str
    title: Words
    paragraphs: tuple[Words, ...]
    date: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Ask(Told):
    """A recommendation: "Raise the case …", with the verb in the moods that papers use."""

    infinitive: str
    gerund: str
    what: Words
    context: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class AskGroup:
    """Recommendations to the same authorities, by the names of their countries."""

    to: tuple[str, ...]
    region: bool
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Case(Told):
    """A case. `past` is set when its status is too old to be told as standing today."""

    role: Words
    country: str
    status: str
    status_date: str
    past: bool
    asks: tuple[Ask, ...]
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Law(Told):
    """A law and the last stage it is known to have reached."""

    stage: str
    stage_date: str


@dataclass(frozen=True, slots=True)
class Commitment(Told):
    """What a state or a body has bound itself to."""

    by: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is told of a country, or of the rest of a region."""

    id: str
    title: str
    region: bool
    context: tuple[Told, ...]
    events: tuple[Told, ...]
    figures: tuple[Told, ...]
    trends: tuple[Told, ...]
    cases: tuple[Case, ...]
    laws: tuple[Law, ...]
    commitments: tuple[Commitment, ...]
    asks: tuple[Ask, ...]
    recommendations: tuple[AskGroup, ...]


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """Somebody in an office on the paper's date; `greeting` is "President Michel"."""

    name: str
    office: str
    greeting: str


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Those who receive a copy in the same office, each with where they are posted."""

    office: str
    holders: tuple["Posted", ...]


@dataclass(frozen=True, slots=True)
class Posted:
    """An office-holder and the country they are posted to, if any."""

    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation by its name and abbreviation."""

    name: str
    abbreviation: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """What the paper is written for."""

    form: str
    hosts: tuple[str, ...]
    visitor: str
    programme: Words


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: its substance, and all around it computed from the registers.

    `enclosed` is the title of the paper that goes with it, if one does.
    """

    addressees: tuple[OfficeHolder, ...]
    copies: tuple[CopyGroup, ...]
    signatories: tuple[Body, ...]
    place: str
    subject: str
    purpose: Told
    asks: tuple[Ask, ...]
    priority_cases: tuple[Case, ...]
    enclosed: str


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A source as a note names it: names in full, always."""

    id: str
    authors: tuple[str, ...]
    title: str
    quoted: bool
    publisher: str
    date: str
    address: str
    accessed: str
    short: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that one paper may say."""

    title: str
    language: str
    date: str
    information_as_of: str
    occasion: Occasion
    authors: tuple[Body, ...]
    messages: tuple[Told, ...]
    chapters: tuple[Chapter, ...]
    letter: Letter | None
    sources: tuple[SourceNote, ...]
