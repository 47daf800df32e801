"""Read an order slip: what paper is wanted, for whom, on what occasion."""

import datetime
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from pydantic import Field, field_validator

from generator.errors import BriefError, Place, Problem, Severity, raise_any
from generator.errors import shown as typed
from generator.facts.beside import Stray, read_beside
from generator.facts.fields import (
    Address,
    CountryId,
    Day,
    FactId,
    Id,
    Line,
    OccasionId,
    OneOrMore,
    OrganisationId,
    RegionId,
    SayingField,
    SourceId,
    ThemeId,
    When,
)
from generator.facts.library import Wanted
from generator.facts.treaties import Treaty
from generator.house.audiences import Audience
from generator.house.contact import Contact
from generator.house.issue import Dated, Issue
from generator.house.letterslip import LetterSlip
from generator.house.limits import Limit, each_once
from generator.house.pseudonyms import Pseudonym, each_its_own
from generator.languages import HOUSE_LANGUAGE, PAPER_LANGUAGES
from generator.yamlfile import parse_yaml, read_raw
from generator.yamlfile.models import Strict, validate
from generator.yamlfile.remembered import remembered

BRIEF_ID = "brief"  # below which its texts stand where they are translated


class Brief(Strict):
    """An order slip. `date` decides who holds an office; `as_of` decides what is known."""

    title: SayingField
    """The title of the paper."""
    occasion: OccasionId | None = None
    """What the papers are written for, if they are for something: without one, none is printed."""
    audience: Id
    """Whom they are for: a folder of templates with an audience.yaml."""
    date: Day
    """The day printed on them; it decides who holds an office."""
    dated: Dated = Dated.DAY
    """How that day is printed: as a day, as an ordinal day in English, or its month alone."""
    reference: Line | None = None
    """The senders' own number for the letter and the papers, as after "Our ref."."""
    as_of: Day | None = None
    """What was known on this day goes in; the date, unless it is said."""
    period: When | None = None
    """The time the papers look at; older facts come in only by include."""
    countries: tuple[CountryId, ...] = Field(min_length=1)
    """The countries told in full."""
    region: RegionId | None = None
    """The region whose other countries are told in short."""
    themes: tuple[ThemeId, ...] = Field(min_length=1)
    """The themes, in order."""
    language: Id
    """The language they are written in, such as en."""
    include: tuple[FactId, ...] = ()
    """Facts that go in although they would not by themselves."""
    exclude: tuple[FactId, ...] = ()
    """Facts that stay out; a source or a person is none: name the facts that rest on it."""
    pseudonyms: tuple[Pseudonym, ...] = ()
    """What its papers call those whom they may not name; without one, a neutral phrase."""
    authors: tuple[OrganisationId, ...] = ()
    """The organisations that put out the papers."""
    coalition: SayingField | None = None
    """What they call themselves together, where a paper has a name for its authors."""
    documents: tuple[Id, ...] | None = None
    """The documents to make, if they are not the usual ones of the audience."""
    treaty: Treaty | None = None
    """The treaty whose articles chapters follow, if it is not the audience's."""
    places: tuple[SayingField, ...] = ()
    """Where the papers are put out, for the dateline of a press release."""
    issued: tuple[Issue, ...] = ()
    """Where and when letters and press releases are put out, if in several places."""
    produced: OneOrMore[SourceId] = ()
    """The sources that are these papers, or went out with them: no paper cites itself."""
    full_paper: Address | None = None
    """Where the full paper stands on the web, for a press release."""
    embargo: SayingField | None = None
    """When the embargo ends, as papers print it, such as: 4 May 2021, 10:00 CEST."""
    contact: Contact | None = None
    """Whom readers may turn to: every paper and letter of the brief says so at its end."""
    limits: tuple[Limit, ...] = ()
    """How long documents may be, if shorter than the audience's limits."""
    letter: LetterSlip | None = None
    """Who writes to whom, and what for, if a letter is among the documents."""

    _one_limit_a_document = field_validator("limits")(each_once)
    _own_pseudonyms = field_validator("pseudonyms")(each_its_own)

    @field_validator("countries", "themes", "documents", "authors")
    @classmethod
    def _each_once(cls, value: tuple[str, ...] | None) -> tuple[str, ...] | None:
        twice = [name for name in value or () if (value or ()).count(name) > 1]
        if twice:
            raise ValueError(f"{str(twice[0])!r} stands here twice")
        return value

    @property
    def place(self) -> Place:
        """Where it is written: what the command line changes has no place."""
        return (self.occasion or self.countries[0]).place

    @property
    def knows_until(self) -> datetime.date:
        """The day whose knowledge the papers rest on."""
        return self.as_of or self.date


def read_brief(path: Path, shown: Path) -> Brief:
    """Return the order slip in a file, or raise every problem with it."""
    return _brief_in(read_raw(path, shown), shown)


@remembered
def _brief_in(raw: bytes, shown: Path) -> Brief:
    brief = validate(Brief, parse_yaml(raw, shown), f"brief {shown.stem!r}")
    if isinstance(brief, list):
        raise BriefError(*brief)
    refuse_language(brief.language, brief.language.place)
    return brief


def brief_in(brief: Brief, path: Path, shown: Path, languages: Collection[str]) -> Brief:
    """Return an order slip with the translations into some languages that stand beside its file."""
    wanted = [language for language in languages if language != HOUSE_LANGUAGE]
    found = read_beside({BRIEF_ID: brief}, path, shown, wanted)
    raise_any([*found.problems, *map(_unknown_key, found.strays)])
    return found.holders[BRIEF_ID]


def _unknown_key(stray: Stray) -> Problem:
    message = f"unknown key{typed(stray.id)} in the translation of a brief"
    hint = f"its fields stand below '{BRIEF_ID}:'"
    return Problem(message, stray.place, hint, "unknown-key")


def refuse_language(language: str, place: Place | None) -> None:
    """Raise if our fixed words are not written in a language."""
    if language not in PAPER_LANGUAGES:
        message = f"papers cannot be written in {str(language)!r} yet"
        hint = f"known: {', '.join(PAPER_LANGUAGES)}; docs/languages.md tells how to add one"
        raise BriefError(Problem(message, place, hint, "unknown-language"))


def documents_of(brief: Brief, audience: Audience, letters: Collection[str]) -> tuple[str, ...]:
    """Return what a brief orders, or its audience's usual documents; some of them are letters.

    Of the usual ones it makes no letter if it does not say who writes to whom.
    """
    if brief.documents:
        return brief.documents
    others = tuple(document for document in audience.documents if document not in letters)
    return audience.documents if brief.letter or not others else others


def letters_left_out(brief: Brief, audience: Audience, made: Collection[str]) -> Iterator[Problem]:
    """Yield a warning if an audience usually gets a letter, and the brief cannot make it."""
    if brief.documents is None and not set(audience.documents) <= set(made):
        file = brief.place.file
        message = f"no letter is made: brief {file.stem!r} has no 'letter' part"
        hint = "add 'letter:', or say with 'documents:' what is to be made"
        yield Problem(message, Place(file, 1, 1), hint, "no-letter", Severity.WARNING)


def refuse_missing_letter(brief: Brief, documents: Iterable[str], letters: Collection[str]) -> None:
    """Raise if a letter is among the documents, and the brief does not say who writes to whom."""
    if brief.letter is None and any(document in letters for document in documents):
        file = brief.place.file
        message = f"brief {file.stem!r} orders a letter, but has no 'letter' part"
        hint = "add 'letter:' with to, from, subject, purpose and asks"
        raise BriefError(Problem(message, Place(file, 1, 1), hint, "no-letter"))


def wanted_by(brief: Brief, languages: Iterable[str]) -> Wanted:
    """Return what has to be read for a brief, to tell it in these languages."""
    ids, themes = (*brief.include, *brief.exclude), tuple(brief.themes)
    return Wanted(tuple(brief.countries), brief.region, themes, ids, tuple(languages))
