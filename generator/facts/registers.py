"""The registers: who and what papers name, in the one form that papers use."""

from datetime import date
from typing import ClassVar

from pydantic import Field, model_validator

from generator.facts.disclosure import Disclosure
from generator.facts.envelope import Record, Sources
from generator.facts.fields import (
    Address,
    ArticleField,
    Count,
    CountryId,
    Day,
    EMail,
    Flag,
    Id,
    LanguageTag,
    Line,
    LongText,
    NameField,
    OfficeId,
    OneOrMore,
    OrganisationId,
    PersonId,
    Phone,
    Phrase,
    PlaceId,
    PrefixField,
    SayingField,
    Symbol,
    Target,
    When,
)
from generator.facts.treaties import TREATIES, Treaty
from generator.facts.vocabulary import OfficeForm, Preposition
from generator.yamlfile.models import Strict

# Registers ----------------------------------------------------------------------------------------


class TreatyArticles(Strict):
    """Articles of a UN treaty, in the order in which papers name them."""

    treaty: Treaty
    """The treaty, by its short name."""
    articles: tuple[ArticleField, ...] = Field(min_length=1)
    """The articles, such as 19, or 2(3) for its paragraph 3."""

    @model_validator(mode="after")
    def _are_there(self) -> "TreatyArticles":
        last = TREATIES[self.treaty].articles
        beyond = [article.number for article in self.articles if article.number > last]
        if beyond:
            raise ValueError(f"{self.treaty} has articles 1 to {last}, and no {beyond[0]}")
        return self


class Theme(Record):
    """A theme that papers are about, with the names others use for it."""

    kind: ClassVar[Target] = "theme"
    plural: ClassVar[str] = "themes"
    sources: Sources = ()
    """What vouches for its articles or names, if anything must: the theme itself is the house's."""
    title: Phrase
    """What papers call it."""
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
    """The name that papers use."""
    prefix: PrefixField
    """What the ids in its folder begin with, before a hyphen."""
    code: Line
    """Its code of three letters in ISO 3166-1."""


class Region(Record):
    """A group of countries, with the facts that concern several of them."""

    kind: ClassVar[Target] = "region"
    plural: ClassVar[str] = "regions"
    title: Phrase
    """The name that papers use."""
    prefix: PrefixField
    """What the ids in facts/region/ begin with, before a hyphen."""
    members: tuple[CountryId, ...]
    """Its countries."""


class Place(Record):
    """A place name in the form that papers prefer."""

    kind: ClassVar[Target] = "place"
    plural: ClassVar[str] = "places"
    title: Phrase
    """The form that papers print."""
    abbreviation: NameField | None = None
    """The short form that papers print after the first mention."""
    familiar: Flag = False
    """Whether readers know the abbreviation, so that papers never spell it out."""
    variants: tuple[Line, ...] = ()
    """Other spellings: for searching, never for printing."""
    country: CountryId | None = None
    """Where it lies."""
    within: PlaceId | None = None
    """The place it lies in, such as its region."""
    region: Flag = False
    """Whether it is a region: told of somebody whose place may not be told more exactly."""


class Term(Record):
    """A term in the form that papers prefer, such as the name an event is known by."""

    kind: ClassVar[Target] = "term"
    plural: ClassVar[str] = "terms"
    title: Phrase
    """The form that papers print."""
    abbreviation: NameField | None = None
    """The short form that papers print after the first mention."""
    familiar: Flag = False
    """Whether readers know the abbreviation, so that papers never spell it out."""
    variants: tuple[Line, ...] = ()
    """Other spellings: for searching, never for printing."""


class Addressed(Record):
    """An office or a body, and where letters reach it."""

    address: OneOrMore[Line] = ()
    """Where letters reach it, line by line, in whatever language: street, city, country."""
    attention: SayingField | None = None
    """Who there should get them, such as: For the attention of the secretariat."""
    email: EMail | None = None
    """Its e-mail address."""


class Boilerplate(Strict):
    """What an organisation says of itself, known from the day its source was out."""

    text: LongText
    """Who it is and what it does, after its own words; it follows the name and a full stop."""
    sources: Sources = Field(min_length=1)
    """Where it says so."""


class Organisation(Addressed):
    """An organisation or institution."""

    kind: ClassVar[Target] = "organisation"
    plural: ClassVar[str] = "organisations"
    title: Phrase
    """The form that papers print."""
    abbreviation: NameField | None = None
    """The short form that papers print after the first mention."""
    familiar: Flag = False
    """Whether readers know the abbreviation, so that papers never spell it out."""
    variants: tuple[Line, ...] = ()
    """Other spellings: for searching, never for printing."""
    phone: Phone | None = None
    """Its telephone number."""
    web: Address | None = None
    """Where it stands on the web."""
    boilerplate: Boilerplate | None = None
    """What it says of itself, for papers that tell who their authors are."""
    members: SayingField | None = None
    """Who sits in it, such as: Members of the Press Committee; a letter is addressed to them."""
    greeting: SayingField | None = None
    """What follows "Dear" in a letter to it, if not its members; in languages that have forms of
    their own, the whole greeting."""


class Person(Record):
    """A person: how papers call them, and what may be said."""

    kind: ClassVar[Target] = "person"
    plural: ClassVar[str] = "people"
    name: NameField
    """The whole name, as papers print it at first."""
    short: NameField
    """The name after the first mention."""
    original: Line | None = None
    """The name in its own script."""
    variants: tuple[Line, ...] = ()
    """Other spellings: for searching, never for printing."""
    role: Phrase = ()
    """What they are, such as: editor; it is told with the name, and never in its place."""
    greeting: SayingField | None = None
    """What follows "Dear" in a letter to them, such as: Professor Kobolt; their name, without this
    line. In languages that have forms of their own, the whole greeting."""
    pictures: OneOrMore[Line] = ()
    """The files among the house's pictures that show them: printed only where `photo` lets them."""
    disclosure: Disclosure = Disclosure()
    """What they agreed to; what is not answered is a no."""


class Holder(Strict):
    """A person in an office, for a term or on days that a source attests."""

    person: PersonId
    """Who holds it."""
    term: When | None = None
    """From when to when."""
    attested: tuple[Day, ...] = ()
    """Days on which a source shows them in office, where no term is known."""
    greeting: SayingField | None = None
    """What follows "Dear"; in languages that have forms of their own, the whole greeting."""

    def held_on(self, day: date) -> bool:
        """Return whether a term or a dated source shows them in office that day."""
        return day in self.attested or (self.term is not None and day in self.term)


class Office(Addressed):
    """An office; `address_as` stands between "Dear" and the holder's short name."""

    kind: ClassVar[Target] = "office"
    plural: ClassVar[str] = "offices"
    title: Phrase
    """What papers call it."""
    form: OfficeForm | None = None
    """What sort of office it is; it says which audience its holder belongs to."""
    title_plural: Phrase = ()
    """What several of them are called, such as: Ambassadors."""
    address_as: Line | None = None
    """What stands between "Dear" and the holder's short name."""
    posted_to: CountryId | None = None
    """The country it is posted to, if it is an ambassador's."""
    institution: OrganisationId | None = None
    """The institution it belongs to."""
    holders: tuple[Holder, ...] = ()
    """Who held it, and when."""

    def holder_on(self, day: date) -> Holder | None:
        """Return who is known to have held the office on a day."""
        return next((holder for holder in self.holders if holder.held_on(day)), None)


class OccasionDate(Strict):
    """When an occasion was planned for, as its sources had it."""

    date: When
    """The day or days."""
    sources: Sources = Field(min_length=1)
    """What says so."""


class Occasion(Record):
    """What a paper is written for; `dates` is the history of its date, the latest last."""

    kind: ClassVar[Target] = "occasion"
    plural: ClassVar[str] = "occasions"
    title: Phrase
    """What papers call it."""
    form: SayingField
    """What sort of occasion it is: visit, dialogue, summit, session …"""
    visitor: OfficeId | None = None
    """The office that travels: where the reader of a letter receives, who comes to them."""
    hosts: tuple[CountryId, ...] = ()
    """The countries that are visited, met or spoken of: where the reader of a letter receives,
    theirs; never the visitor's own."""
    preposition: Preposition | None = None
    """What stands before them, if not the usual for such an occasion: a visit to, a summit with."""
    programme: Phrase = ()
    """What is planned, such as: a meeting with the King."""
    series: Id | None = None
    """What it is one of, such as: eu-kyrgyzstan-dialogue."""
    round: Count | None = Field(default=None, ge=1)
    """Which of the series it is; no two of a series have the same."""
    dates: tuple[OccasionDate, ...] = ()
    """What its date was said to be, the latest last."""


class Author(Strict):
    """A person or body that wrote a source; CSL's names."""

    family: Line | None = None
    """The family name."""
    given: Line | None = None
    """The given names or initials."""
    literal: NameField | None = None
    """A name that has no such parts, such as a body's."""


class Source(Record):
    """A source, in the terms of the Citation Style Language (CSL).

    `issued` is when it came out; `cited` is a day on which another dated source already names it.
    """

    kind: ClassVar[Target] = "source"
    plural: ClassVar[str] = "sources"
    sources: Sources = ()
    """Nothing: a source vouches for itself."""
    type: Line
    """What it is, as CSL calls it: report, webpage, article-newspaper, personal_communication …"""
    title: Phrase
    """Its title."""
    short: Phrase = ()
    """What notes call it after the first time."""
    language: LanguageTag | None = None
    """The language of its title, such as fa, if it is not the house's."""
    quoted: Flag = True
    """Whether the title is the work's own, and not our description of it."""
    author: tuple[Author | OrganisationId, ...] = ()
    """Who wrote it: organisations by id, people by family and given name."""
    publisher: Phrase = ()
    """Who published it, or the newspaper it stood in."""
    issued: When | None = None
    """When it came out."""
    cited: Day | None = None
    """A day on which another dated source already names it."""
    url: Address | None = Field(default=None, alias="URL")
    """Its address."""
    accessed: Day | None = None
    """The day somebody of the house last read it there; never a day that another work gives."""
    held: Flag = False
    """Whether somebody of the house has read it from a copy, so that no day of access is needed."""
    symbol: Symbol | None = None
    """The symbol of a UN document."""

    @property
    def was_read(self) -> bool:
        """Whether somebody in the house has read it, or has a copy."""
        return self.held or self.accessed is not None

    @property
    def out(self) -> date | None:
        """The day it was out at the latest; a partial date counts from its last day."""
        days = (self.issued.last if self.issued else None, self.cited)
        return min((day for day in days if day), default=None)

    def out_on(self, day: date) -> bool:
        """Return whether the source was out on a day."""
        return self.out is not None and self.out <= day
