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
    disputed: bool
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
    """Recommendations to the same offices, bodies or authorities, by the names of those asked."""

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
    status_cites: tuple[Cite, ...]
    past: bool
    sentence: Words
    asks: tuple[Ask, ...]
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Law(Told):
    """A law and the last stage it is known to have reached; `votes` is empty or for and against."""

    official: Words
    stage: str
    stage_date: str
    votes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Commitment(Told):
    """What a state or a body has bound itself to, and how far it has been kept."""

    by: str
    implementation: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing a benchmark asks for, and how far it was met when last assessed, if it was."""

    text: Words
    progress: str
    shown_by: Words
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Benchmark(Told):
    """What somebody holds a state to."""

    by: str
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Quote(Told):
    """Somebody's exact words."""

    words: Words
    by: str
    translated: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the facts it is from, its name, and a cell for each column.

    `numbers` are the bare ranks or values of the columns that are charted; a dash for none.
    """

    ids: tuple[str, ...]
    name: str
    cells: tuple[str, ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What an index says, as a table.

    `of` is how many were ranked, if that is the same in every cell, and `total` if it is the same
    in the first column. `charted` names the columns with numbers; `gaps` and `previous` say whether
    a cell has no data, or a rank of the edition before in brackets.
    """

    index: str
    publisher: str
    edition: str
    country: str
    of: str
    stub: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    charted: tuple[str, ...]
    total: str
    numbers: bool
    gaps: bool
    previous: bool
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is told of a country, of the rest of a region, or on a theme.

    `steps` are events that went forward, `events` the others. A chapter on a theme has `parts`, one
    for each country.
    """

    id: str
    title: str
    region: bool
    theme: bool
    context: tuple[Told, ...]
    steps: tuple[Told, ...]
    events: tuple[Told, ...]
    figures: tuple[Told, ...]
    trends: tuple[Told, ...]
    quotes: tuple[Quote, ...]
    tables: tuple[Table, ...]
    cases: tuple[Case, ...]
    laws: tuple[Law, ...]
    commitments: tuple[Commitment, ...]
    benchmarks: tuple[Benchmark, ...]
    asks: tuple[AskGroup, ...]
    recommendations: tuple[AskGroup, ...]
    parts: tuple["Chapter", ...]


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
    """What the paper is written for; `date` is empty while no source that was out gives one."""

    title: str
    date: str
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
    positive_first: bool
    messages: tuple[Told, ...]
    chapters: tuple[Chapter, ...]
    letter: Letter | None
    sources: tuple[SourceNote, ...]
