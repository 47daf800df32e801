"""The registers: who and what papers name, in the one form that papers use."""

from datetime import date
from typing import ClassVar

from pydantic import Field, field_validator, model_validator

from generator.facts.envelope import Record, Sources
from generator.facts.fields import (
    Address,
    Count,
    CountryId,
    Day,
    Flag,
    Id,
    Line,
    OfficeId,
    OrganisationId,
    PersonId,
    Phrase,
    ScopeField,
    SourceId,
    Symbol,
    Target,
    When,
)
from generator.facts.treaties import TREATIES, Treaty
from generator.facts.vocabulary import Basis
from generator.shapes import Strict

# Registers ----------------------------------------------------------------------------------------


class TreatyArticles(Strict):
    """Articles of a UN treaty, by number."""

    treaty: Treaty
    """The treaty, by its short name."""
    articles: tuple[Count, ...] = Field(min_length=1)
    """The numbers of the articles."""

    @model_validator(mode="after")
    def _are_there(self) -> "TreatyArticles":
        last = TREATIES[self.treaty].articles
        beyond = [number for number in self.articles if not 1 <= number <= last]
        if beyond:
            raise ValueError(f"{self.treaty} has articles 1 to {last}, and no {beyond[0]}")
        return self


class Theme(Record):
    """A theme that papers are about, with the names others use for it."""

    kind: ClassVar[Target] = "theme"
    plural: ClassVar[str] = "themes"
    title: Phrase
    uhri: Line | None = None
    """Its name in the UN's Universal Human Rights Index."""
    huridocs: Line | None = None
    """Its code in the HURIDOCS microthesauri."""
    articles: tuple[TreatyArticles, ...] = ()
    """The articles of UN treaties that protect it."""


class Country(Record):
    """A country: its folder's name is its id, and `prefix` begins the ids in that folder."""

    kind: ClassVar[Target] = "country"
    plural: ClassVar[str] = "countries"
    title: Phrase
    prefix: Id
    code: Line  # ISO 3166-1 alpha-3


class Region(Record):
    """A group of countries, with the facts that concern several of them."""

    kind: ClassVar[Target] = "region"
    plural: ClassVar[str] = "regions"
    title: Phrase
    prefix: Id
    members: tuple[CountryId, ...]


class Place(Record):
    """A place name in the form that papers prefer."""

    kind: ClassVar[Target] = "place"
    plural: ClassVar[str] = "places"
    title: Phrase
    abbreviation: Line | None = None
    familiar: Flag = False
    """Whether papers may use the abbreviation without spelling it out."""
    variants: tuple[Line, ...] = ()
    country: CountryId | None = None


class Term(Record):
    """A term in the form that papers prefer, such as the name an event is known by."""

    kind: ClassVar[Target] = "term"
    plural: ClassVar[str] = "terms"
    title: Phrase
    abbreviation: Line | None = None
    familiar: Flag = False
    """Whether papers may use the abbreviation without spelling it out."""
    variants: tuple[Line, ...] = ()


class Organisation(Record):
    """An organisation or institution."""

    kind: ClassVar[Target] = "organisation"
    plural: ClassVar[str] = "organisations"
    title: Phrase
    abbreviation: Line | None = None
    familiar: Flag = False
    """Whether papers may use the abbreviation without spelling it out."""
    variants: tuple[Line, ...] = ()


class Answer(Strict):
    """Whether one thing may be done with a person's story or name, and why."""

    scope: ScopeField
    basis: Basis
    given_by: Line | None = None
    date: Day | None = None
    expires: Day | None = None
    source: SourceId | None = None

    @model_validator(mode="after")
    def _basis_is_complete(self) -> "Answer":
        if self.basis is Basis.CONSENT and not (self.given_by and self.date):
            raise ValueError("a consent needs 'given_by' and 'date'")
        if self.basis is Basis.ALREADY_PUBLIC and not self.source:
            raise ValueError("already_public needs the 'source' where their own side published it")
        return self


class Disclosure(Strict):
    """The separate answers a person gave; what is not answered is a no."""

    tell: Answer | None = None
    name: Answer | None = None
    photo: Answer | None = None
    to_state: Answer | None = None
    withdrawn: Day | None = None

    @field_validator("photo", "to_state")
    @classmethod
    def _role_is_not_enough(cls, answer: Answer | None) -> Answer | None:
        if answer and answer.basis is Basis.PUBLIC_ROLE:
            raise ValueError("a public_role is a basis for 'tell' and 'name' alone")
        return answer


class Person(Record):
    """A person: how papers call them, and what may be said."""

    kind: ClassVar[Target] = "person"
    plural: ClassVar[str] = "people"
    name: Line
    short: Line
    original: Line | None = None
    variants: tuple[Line, ...] = ()
    role: Phrase = ()
    disclosure: Disclosure = Disclosure()


class Holder(Strict):
    """A person in an office, for a term or on days that a source attests."""

    person: PersonId
    term: When | None = None
    attested: tuple[Day, ...] = ()

    def held_on(self, day: date) -> bool:
        """Return whether a term or a dated source shows them in office that day."""
        return day in self.attested or (self.term is not None and day in self.term)


class Office(Record):
    """An office; `address_as` stands between "Dear" and the holder's short name."""

    kind: ClassVar[Target] = "office"
    plural: ClassVar[str] = "offices"
    title: Phrase
    title_plural: Phrase = ()
    address_as: Line | None = None
    posted_to: CountryId | None = None
    institution: OrganisationId | None = None
    holders: tuple[Holder, ...] = ()

    def holder_on(self, day: date) -> Holder | None:
        """Return who is known to have held the office on a day."""
        return next((holder for holder in self.holders if holder.held_on(day)), None)


class OccasionDate(Strict):
    """When an occasion was planned for, as its sources had it."""

    date: When
    sources: Sources = Field(min_length=1)


class Occasion(Record):
    """What a paper is written for; `dates` is the history of its date, the latest last."""

    kind: ClassVar[Target] = "occasion"
    plural: ClassVar[str] = "occasions"
    title: Phrase
    form: Line  # visit, dialogue, summit, session …
    visitor: OfficeId | None = None
    hosts: tuple[CountryId, ...] = ()
    programme: Phrase = ()
    series: Id | None = None
    """What it is one of, such as: eu-kyrgyzstan-dialogue."""
    round: Count | None = Field(default=None, ge=1)
    """Which of the series it is; no two of a series have the same."""
    dates: tuple[OccasionDate, ...] = ()


class Author(Strict):
    """A person or body that wrote a source; CSL's names."""

    family: Line | None = None
    given: Line | None = None
    literal: Line | None = None


class Source(Record):
    """A source, in the terms of the Citation Style Language (CSL).

    `issued` is when it came out; `cited` is a day on which another dated source already names it.
    """

    kind: ClassVar[Target] = "source"
    plural: ClassVar[str] = "sources"
    sources: Sources = ()  # a source vouches for itself
    type: Line
    title: Phrase
    short: Phrase = ()
    quoted: Flag = True  # whether the title is the work's own, and not our description of it
    author: tuple[Author | OrganisationId, ...] = ()
    publisher: Phrase = ()
    issued: When | None = None
    cited: Day | None = None
    url: Address | None = Field(default=None, alias="URL")
    accessed: Day | None = None
    symbol: Symbol | None = None
    """The symbol of a UN document."""

    @property
    def out(self) -> date | None:
        """The day it was out at the latest; a partial date counts from its last day."""
        days = (self.issued.last if self.issued else None, self.cited)
        return min((day for day in days if day), default=None)

    def out_on(self, day: date) -> bool:
        """Return whether the source was out on a day."""
        return self.out is not None and self.out <= day
