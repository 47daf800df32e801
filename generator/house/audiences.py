"""Read an audience's profile: the switches that make one set of facts fit one kind of reader."""

from enum import StrEnum
from pathlib import Path

from pydantic import Field, field_validator

from generator.errors import BriefError
from generator.facts.fields import Count, Flag, Id, Line, ScopeField
from generator.facts.treaties import Treaty
from generator.facts.vocabulary import OfficeForm, Scope
from generator.house.limits import Limit, each_once
from generator.paper.formats import Format
from generator.yamlfile import parse_yaml, read_raw
from generator.yamlfile.models import Strict, validate
from generator.yamlfile.remembered import remembered


class Depth(StrEnum):
    """How much of a fact is printed: its line, its short text or its full one."""

    LINE = "line"
    SHORT = "short"
    FULL = "full"


class Cases(StrEnum):
    """Which cases a paper tells, and where.

    Those of priority 1 in their chapters, all in their chapters, or all in one list at the end.
    """

    PRIORITY = "priority"
    ALL = "all"
    LIST = "list"


class ChapterOrder(StrEnum):
    """What the chapters of a paper are: countries, themes, articles of a treaty, or benchmarks."""

    COUNTRY = "country"
    THEME = "theme"
    ARTICLE = "article"
    BENCHMARK = "benchmark"


class Gathering(StrEnum):
    """Where recommendations stand: each at the end of its chapter, or all at the end."""

    CHAPTER = "chapter"
    END = "end"


class Phrasing(StrEnum):
    """How a recommendation is put: "Release …", "by releasing …", "calls on … to release …"."""

    IMPERATIVE = "imperative"
    GERUND = "gerund"
    CALLS_ON = "calls_on"


class Vocabulary(StrEnum):
    """What papers call those who govern a state."""

    AUTHORITIES = "authorities"
    GOVERNMENT = "government"
    STATE_PARTY = "state_party"
    PARTICIPATING_STATE = "participating_state"


class Notes(StrEnum):
    """Where sources are named: at the foot of the page, at the end, in one list, or nowhere.

    A short list has no more than the names that notes use after the first time.
    """

    FOOTNOTES = "footnotes"
    ENDNOTES = "endnotes"
    LIST = "list"
    SHORT_LIST = "short_list"
    NONE = "none"


class DateStyle(StrEnum):
    """Which comes first in an English date: "19 October 2022" or "October 19, 2022"."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Marking(StrEnum):
    """What stands above the title: who may read the paper, or when."""

    NONE = "none"
    CONFIDENTIAL = "confidential"
    EMBARGOED = "embargoed"
    DRAFT = "draft"


class PageSize(StrEnum):
    """The paper it is printed on, where that is not the brand's."""

    A4 = "a4"
    LETTER = "letter"


class Readable(StrEnum):
    """Who may open the files of a build on a computer or drive that others use, too."""

    PRIVATE = "private"
    SHARED = "shared"


PAGE_SIZES = {PageSize.A4: (210.0, 297.0), PageSize.LETTER: (215.9, 279.4)}  # millimetres
_LETTERS = 2  # in the code of a language, ISO 639-1


class Audience(Strict):
    """A profile. `reach` is how far the paper will travel: the gate lets nothing narrower pass."""

    title: Line
    """What the audience is called."""
    reach: ScopeField
    """How far the papers will travel: nothing of a narrower scope goes in."""
    documents: tuple[Id, ...] = Field(min_length=1)
    """The documents made unless a brief says otherwise."""
    outputs: tuple[Format, ...] = (Format.PDF, Format.DOCX)
    """The formats they are made in."""
    languages: tuple[Id, ...] = ()
    """The languages they are taken in, such as en; any, unless this says which."""
    letters_to: tuple[OfficeForm, ...] = ()
    """What sorts of office their letters are addressed to; any, unless this says which."""
    one_state: Flag = False
    """Whether every paper is on one state alone, as a submission on a state under review is."""
    visited: Depth = Depth.FULL
    """How much is told of the countries of the brief."""
    rest: Depth = Depth.SHORT
    """How much is told of the rest of the region."""
    cases: Cases = Cases.ALL
    """Which cases are told: all, those of priority 1 alone, or all in one list at the end."""
    order: ChapterOrder = ChapterOrder.COUNTRY
    """What the chapters are: countries, themes, articles of the treaty, or benchmarks."""
    treaty: Treaty = Treaty.ICCPR
    """The treaty whose articles chapters follow, unless a brief says otherwise."""
    positive_first: Flag = False
    """Whether a chapter opens with the steps forward that were taken."""
    recommendations: Gathering = Gathering.CHAPTER
    """Where recommendations stand: in each chapter, or all at the end."""
    mood: Phrasing = Phrasing.IMPERATIVE
    """How recommendations are put: imperative, gerund, or calls_on."""
    vocabulary: Vocabulary = Vocabulary.AUTHORITIES
    """What those who govern are called: authorities, government, state_party …"""
    notes: Notes = Notes.FOOTNOTES
    """Where sources are named: footnotes, endnotes, a list or short_list at the end, or none."""
    numbered: Flag = False
    """Whether the paragraphs of papers, not of letters, are numbered throughout."""
    dates: DateStyle = DateStyle.DAY_FIRST
    """Which comes first in an English date, the day or the month."""
    marking: Marking = Marking.NONE
    """What stands above the title: none, confidential, embargoed or draft."""
    sheet: PageSize | None = None
    """The paper it is printed on, a4 or letter, if not the brand's."""
    files: Readable = Readable.PRIVATE
    """Who may open the files: private to whoever built them, or shared as the computer's others."""
    points: Count | None = Field(default=None, ge=1)
    """How many points a press release makes, and how many asks: all, unless this says."""
    limits: tuple[Limit, ...] = ()
    """How long documents may be: longer ones are shortened by priority and depth."""

    _one_limit_a_document = field_validator("limits")(each_once)

    @field_validator("languages")
    @classmethod
    def _are_codes(cls, languages: tuple[Id, ...]) -> tuple[Id, ...]:
        if odd := [name for name in languages if len(name) != _LETTERS]:
            raise ValueError(
                f"{str(odd[0])!r} is no language: use codes of two letters, such as fr"
            )
        return languages

    @field_validator("reach")
    @classmethod
    def _reaches_somebody(cls, reach: Scope) -> Scope:
        """Refuse a reach of never: nothing is narrower, so everything would pass."""
        if reach is Scope.NEVER:
            raise ValueError(
                "this must be internal, partners, official or public; with never, all would pass"
            )
        return reach


def read_audience(path: Path, shown: Path) -> Audience:
    """Return the profile in a file, or raise every problem with it."""
    return _audience_in(read_raw(path, shown), shown)


@remembered
def _audience_in(raw: bytes, shown: Path) -> Audience:
    audience = validate(Audience, parse_yaml(raw, shown), f"audience {shown.parent.name!r}")
    if isinstance(audience, list):
        raise BriefError(*audience)
    return audience
