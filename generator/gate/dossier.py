"""The dossier: what a paper may say, as plain frozen values. It is all that templates ever see.

The words under each field are the contract with those who write templates: docs/contract.md is
made from them.
"""

from dataclasses import dataclass

from generator.paper.document import Cite, OpenInline


class BentWordsError(TypeError):
    """Raised where words of a fact are taken for plain text: their references would be lost."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line, or a paragraph and the list under it; references are what may be printed."""

    inlines: tuple[OpenInline, ...]
    """What it is made of; templates print the words whole, with `{{ … }}`."""
    items: tuple["Words", ...] = ()
    """The items of the list that stands under a paragraph; it is printed with the words."""
    is_ordered: bool = False
    """Whether these items are numbered."""

    def __bool__(self) -> bool:
        return bool(self.inlines or self.items)

    def __str__(self) -> str:
        """Refuse: words print whole, with their emphasis and references, or not at all."""
        raise BentWordsError


@dataclass(frozen=True, slots=True)
class Told:
    """What every fact tells: its title, its paragraphs, when, and on whose word."""

    id: str
    """The fact's id, for `data-fact`."""
    title: Words
    """Its title; it may be empty."""
    paragraphs: tuple[Words, ...]
    """Its text in the depth that the audience asks for."""
    shortest: tuple[Words, ...]
    """Its text as short as it has one: its line, else its short text, else the whole."""
    date: str
    """When it was; empty if that is not known."""
    word: str
    """Whose word it is, for where its title stands without its text: "as alleged", "sources
    differ", "according to the Ruritanian Rights League"; empty for what is stated or documented."""
    cites: tuple[Cite, ...]
    """Its sources, for `<cite data-source="…"/>`."""
    where: str
    """Its country or countries; empty where its words or its chapter's title name them, or where it
    concerns all that the paper is on."""
    where_shortest: str
    """The same beside its shortest words, which stand without its title."""
    where_titled: str
    """The same beside its title, which stands without its words."""


@dataclass(frozen=True, slots=True)
class Message(Told):
    """A key message."""

    country: str
    """The country, if it is on one alone."""


@dataclass(frozen=True, slots=True)
class Ask(Told):
    """A recommendation: "Raise the case …", with the verb in the moods that papers use."""

    infinitive: str
    """The verb: "release"."""
    gerund: str
    """The verb after "by": "releasing"."""
    what: Words
    """What the verb is about, and in brackets who recommends it, if its senders only support it."""
    context: tuple[Told, ...]
    """Paragraphs that argue for it."""


@dataclass(frozen=True, slots=True)
class AskGroup:
    """Recommendations to the same offices, bodies or authorities, by the names of those asked."""

    to: tuple[str, ...]
    """The names of those asked: offices, bodies, or countries for their authorities."""
    of: str
    """Their countries after "of"; in other languages with the preposition, or in brackets."""
    region: bool
    """Whether all countries of a region are asked."""
    outside: bool
    """Whether an office is among them that belongs to no body, but to a state of its own."""
    authorities: bool
    """Whether they are countries, for those who govern them."""
    asks: tuple[Ask, ...]
    """What is asked of them."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a group who may be named."""

    name: str
    """The whole name."""
    role: str
    """What the person is: "editor"; it may be empty."""


@dataclass(frozen=True, slots=True)
class Share:
    """Those of a group who stand alike."""

    status: str
    """Where they stand, and since when: "imprisoned since March 2018"."""
    since: str
    """Since when alone, or when it happened; it may be empty."""
    status_date: str
    """The day the status was last known, or its month or year where no day may be told."""
    status_day: bool
    """Whether that is a day."""
    happened: bool
    """Whether it is over, as a release is, and the status says when: no other day is needed."""
    past: bool
    """Whether the status is too old to be told as standing today."""
    count: int
    """How many they are."""
    names: tuple[str, ...]
    """Those of them who may be named."""


@dataclass(frozen=True, slots=True)
class Group:
    """How many people a case is of, and which of them may be named."""

    count: int
    """How many they are in all."""
    number: str
    """The same, as it is printed."""
    called: str
    """What they are, as it stands after their number: "printers"; empty for people."""
    women: int
    """How many are women; 0 where that is not known, or might tell who they are."""
    men: int
    """How many are men, the same way."""
    children: int
    """How many are under 18, the same way."""
    members: tuple[Member, ...]
    """Those who may be named."""
    others: int
    """How many are not named."""
    shares: tuple[Share, ...]
    """Those who stand alike, the most first; one alone, if all do."""


@dataclass(frozen=True, slots=True)
class Case(Told):
    """A case. `past` is set when its status is too old to be told as standing today."""

    mentioned: Words
    """Its title as it stands inside a sentence: "a teacher", "Anton Rassendyll"."""
    role: Words
    """What the person is: "editor"; empty for a group, and if it would tell who is masked."""
    group: Group | None
    """Who they are, if it is the case of many."""
    country: str
    """The country, or the countries with commas."""
    place: str
    """The same after "in"; in other languages with the preposition, or in brackets."""
    status: str
    """Where the person, or the most of a group, stands: "imprisoned since March 2018"."""
    since: str
    """Since when alone, or when it happened: "in December 2011"; it may be empty."""
    status_date: str
    """The day the status was last known, or its month or year where no day may be told."""
    status_day: bool
    """Whether that is a day."""
    status_cites: tuple[Cite, ...]
    """The sources of the status that are not those of the case."""
    happened: bool
    """Whether it is over, as a release is, and the status says when: no other day is needed."""
    died: bool
    """Whether the person died in custody: what is asked for is an inquiry."""
    over: bool
    """Whether the case has ended, as with an acquittal, but not with a death in custody."""
    past: bool
    """Whether the status is too old to be told as standing today."""
    charge: Words
    """What the person is accused of; it may be empty."""
    sentence: Words
    """The sentence; it may be empty."""
    held: Words
    """Where the person is held; empty if that would tell who a masked person is."""
    asks: tuple[Ask, ...]
    """What is asked for it."""
    more: tuple[str, ...]
    """Addresses where readers find more."""


@dataclass(frozen=True, slots=True)
class Law(Told):
    """A law and the last stage it is known to have reached; `votes` is empty or for and against."""

    official: Words
    """Its official title, if papers call it otherwise."""
    stage: str
    """The stage: "adopted in first reading"."""
    stage_date: str
    """When it reached the stage; it may be empty."""
    votes: tuple[str, ...]
    """Nothing, or the votes for and those against."""


@dataclass(frozen=True, slots=True)
class Commitment(Told):
    """What a state or a body has bound itself to, and how far it has been kept."""

    by: str
    """Who has bound itself."""
    form: str
    """What it is: "treaty", "recommendation", "pledge" …"""
    symbol: str
    """The symbol of the UN document that holds it; it may be empty."""
    paragraph: str
    """Its number in that document; it may be empty."""
    implementation: str
    """How far it has been kept: "partly implemented"; empty if no source says so."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing a benchmark asks for, and how far it was met when last assessed, if it was."""

    text: Words
    """What is asked for, without a full stop at its end."""
    progress: str
    """How far it was met: "no progress"; empty if it was not assessed."""
    shown_by: Words
    """What shows that; it may be empty."""
    cites: tuple[Cite, ...]
    """The sources of the assessment."""


@dataclass(frozen=True, slots=True)
class Benchmark(Told):
    """What somebody holds a state to."""

    by: str
    """Who does."""
    criteria: tuple[Criterion, ...]
    """What it asks for, in order."""


@dataclass(frozen=True, slots=True)
class Quote(Told):
    """Somebody's exact words."""

    words: Words
    """The words, without quotation marks."""
    by: str
    """Who said or wrote them."""
    translated: bool
    """Whether they are our translation."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the facts it is from, its name, and a cell for each column."""

    ids: tuple[str, ...]
    """The ids of the facts it is from."""
    name: str
    """What stands in its first cell."""
    cells: tuple[str, ...]
    """The other cells."""
    numbers: tuple[str, ...]
    """The bare ranks or values of the columns that are charted; a dash for none."""


@dataclass(frozen=True, slots=True)
class Table:
    """What an index says, as a table.

    `of` is how many were ranked, if that is the same in every cell, and `total` if it is the same
    in the first column. `charted` names the columns with numbers; `gaps` and `previous` say whether
    a cell has no data, or a rank of the edition before in brackets.
    """

    index: str
    """The name of the index."""
    publisher: str
    """Who publishes it."""
    edition: str
    """Which edition it is."""
    country: str
    """The country, if the table is about one."""
    of: str
    """How many were ranked, if that is the same in every cell."""
    stub: str
    """The head of the first column."""
    columns: tuple[str, ...]
    """The heads of the others."""
    rows: tuple[Row, ...]
    """The rows."""
    charted: tuple[str, ...]
    """The heads of the columns that have numbers, as a chart shows them."""
    total: str
    """How many were ranked, if that is the same all down the first column."""
    numbers: bool
    """Whether all cells are numbers."""
    gaps: bool
    """Whether a cell has no data."""
    previous: bool
    """Whether a cell has the rank of the edition before in brackets."""
    cites: tuple[Cite, ...]
    """Its sources."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is told of a country, of the rest of a region, on a theme, or under a benchmark.

    `steps` are events that went forward, `events` the others. A chapter on a theme or under a
    benchmark has `parts`, one for each country.
    """

    id: str
    """The id of the country, region, theme or benchmark."""
    title: str
    """Its name; empty for what stands under no benchmark, and for the whole paper."""
    region: bool
    """Whether it is about a region."""
    theme: bool
    """Whether it is about a theme."""
    benchmark: bool
    """Whether it stands under a benchmark, or under none in a paper ordered by them."""
    treaty: str
    """The treaty by its short name, if chapters follow its articles: "ICCPR"."""
    treaty_title: str
    """Its whole title."""
    articles: tuple[str, ...]
    """The articles that protect the theme, such as 2(3), if chapters follow them."""
    context: tuple[Told, ...]
    """The background."""
    steps: tuple[Told, ...]
    """Events that went forward."""
    events: tuple[Told, ...]
    """The other events."""
    figures: tuple[Told, ...]
    """Figures: those without a text say their number and what it counts."""
    trends: tuple[Told, ...]
    """Patterns."""
    quotes: tuple[Quote, ...]
    """Quotations."""
    tables: tuple[Table, ...]
    """What indices say."""
    cases: tuple[Case, ...]
    """Cases."""
    laws: tuple[Law, ...]
    """Laws."""
    commitments: tuple[Commitment, ...]
    """Commitments."""
    benchmarks: tuple[Benchmark, ...]
    """Benchmarks."""
    asks: tuple[AskGroup, ...]
    """What offices and bodies are asked to do."""
    recommendations: tuple[AskGroup, ...]
    """What the authorities should do."""
    parts: tuple["Chapter", ...]
    """Chapters inside it, one for each country."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody a letter is written to: in an office on its date, a body, or a person."""

    name: str
    """The name of a person or a body, or what a body calls those who sit in it."""
    office: str
    """The office; empty for a body, and for a person without one."""
    lines: tuple[str, ...]
    """Who there should get it, and its address: a street, a city; there may be none."""
    email: str
    """Where it goes by e-mail, if it does; it may be empty."""
    greeting: str
    """What follows "Dear"."""


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Those who get a copy in like offices, each with where they are posted; or one alone."""

    office: str
    """What several in like offices are called together; empty for one alone."""
    holders: tuple["Posted", ...]
    """Those who hold it."""


@dataclass(frozen=True, slots=True)
class Posted:
    """An office-holder and the country they are posted to, if any."""

    name: str
    """The name."""
    country: str
    """The country they are posted to; it may be empty."""
    posted: str
    """The name with the country, if any: "Fritz von Tarlenheim (to Ruritania)"; of one alone, with
    the office: "Fritz von Tarlenheim, Ambassador of Strelsau (to Ruritania)"."""


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation by its name and abbreviation, and what it says of itself."""

    name: str
    """The name."""
    abbreviation: str
    """The abbreviation; it may be empty."""
    boilerplate: tuple[Words, ...] = ()
    """Paragraphs that say who it is and what it does; there may be none."""
    address: tuple[str, ...] = ()
    """Where letters reach it, line by line; there may be none."""
    email: str = ""
    """Its e-mail address; it may be empty."""
    phone: str = ""
    """Its telephone number; it may be empty."""
    web: str = ""
    """Where it stands on the web; it may be empty."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom readers may turn to, and how."""

    name: str
    """A person, or a desk; it may be empty."""
    email: str
    """The e-mail address; it may be empty."""
    phone: str
    """The telephone number; it may be empty."""
    web: str
    """An address on the web; it may be empty."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody who signs a letter: a body, or a person with what they are there."""

    name: str
    """The name of the body or the person."""
    abbreviation: str
    """The abbreviation of a body; it may be empty."""
    function: str
    """What a person is, such as: Director; it may be empty."""
    organisation: str
    """The body of a person, with its abbreviation; it may be empty."""
    country: str
    """Where they are, beside the name, or above all of one country; it may be empty."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What the paper is written for; `date` is empty while no source that was out gives one."""

    title: str
    """What papers call it; it may be empty."""
    date: str
    """When it is, by the latest source; it may be empty."""
    form: str
    """What sort of occasion it is: "visit", "dialogue", "vote" …"""
    hosts: tuple[str, ...]
    """The countries visited, met or spoken of."""
    where: str
    """The same with what stands before them: "to Ruritania", "with Ruritania"; where a visitor
    comes to meet a letter's reader, "with the King of Ruritania"; it may be empty."""
    visited: bool
    """Whether the countries are visited, and so its hosts."""
    visitor: str
    """The office that travels, or the letter's reader whom a visitor meets; it may be empty."""
    yours: bool
    """Whether a letter goes to that office, and to nobody beside it."""
    programme: Words
    """What is planned; it may be empty."""
    round: str
    """Which round of its series it is: "5"; it may be empty."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A paper that goes with a letter, called as it calls itself."""

    kind: str
    """What it is: "Briefing paper", "List of cases" …"""
    title: str
    """Its title."""


@dataclass(frozen=True, slots=True)
class LetterPart:
    """A part of a letter, where its slip puts them in order."""

    name: str
    """What it is: opening, purpose, paragraphs, asks, cases, benchmarks, quote, annex, contact,
    closing."""
    form: str
    """How asks or cases are put: prose, list, numbered; sentence, list, table; else empty."""
    lead: str
    """What leads into a list or a table, in words of its own; it may be empty."""
    groups: tuple[AskGroup, ...]
    """Its asks, under the names of who is asked, of their country, or under none."""
    told: tuple[Told, ...]
    """The facts whose texts it has; of a quote, that alone."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: its substance, and all around it computed from the registers."""

    addressees: tuple[Addressee, ...]
    """Those it is written to; nobody, in some letters that are public."""
    addressed: bool
    """Whether it speaks to its reader as "you": not, if it is an appeal to nobody by name."""
    public: str
    """What it is, if everybody may read it: open_letter, appeal or to_whom_it_may_concern; it may
    be empty."""
    copies: tuple[CopyGroup, ...]
    """Those who get a copy."""
    senders: tuple[Body, ...]
    """Those who send it: they head it."""
    signatories: tuple[Signatory, ...]
    """Those who sign, in order."""
    by_country: bool
    """Whether they stand by country, under its name."""
    place: str
    """Where it is written; it may be empty."""
    subject: str
    """The line above the greeting."""
    purpose: Told | None
    """Why we write; nothing, in some letters with parts."""
    asks: tuple[Ask, ...]
    """What we ask, in order."""
    demands: tuple[AskGroup, ...]
    """The same by those who are asked."""
    priority_cases: tuple[Case, ...]
    """The cases it names."""
    parts: tuple[LetterPart, ...]
    """Its parts in order, if its slip has them; else it has those of its template."""
    enclosures: tuple[Enclosure, ...]
    """The papers that go with it."""


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A source as a note names it: names in full, always."""

    id: str
    """Its id."""
    authors: tuple[str, ...]
    """Who wrote it."""
    title: str
    """Its title."""
    quoted: bool
    """Whether the title is the work's own, and stands in quotation marks."""
    publisher: str
    """Who published it."""
    date: str
    """When it came out."""
    address: str
    """Its address on the web."""
    accessed: str
    """When it was last read there."""
    short: str
    """What notes call it after the first time."""
    symbol: str = ""
    """The symbol of a UN document; it may be empty."""
    own: bool = False
    """Whether it is this paper, or the letter it goes with: then no note names it."""
    language: str = ""
    """The language of its own title, if that is not the paper's; it may be empty."""


@dataclass(frozen=True, slots=True)
class Switches:
    """How the audience wants to be told, from its audience.yaml."""

    positive_first: bool
    """Whether a chapter opens with the steps forward that were taken."""
    gathered: bool
    """Whether all recommendations stand together at the end, and none in the chapters."""
    listed: bool
    """Whether all cases stand in one list at the end, and none in the chapters."""
    mood: str
    """How recommendations are put: imperative, gerund or calls_on."""
    vocabulary: str
    """What those who govern are called: authorities, government, state_party …"""


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that one paper may say; each of these is a name that templates know."""

    title: str
    """The title of the paper."""
    language: str
    """Its language, such as en."""
    date: str
    """The day printed on it."""
    information_as_of: str
    """The day of the latest knowledge it rests on."""
    occasion: Occasion
    """What it is written for."""
    authors: tuple[Body, ...]
    """The organisations that put it out."""
    coalition: str
    """What they call themselves together; it may be empty."""
    contact: Contact | None
    """Whom readers may turn to, if the brief says it."""
    switches: Switches
    """How the audience wants to be told."""
    issued: tuple[str, ...]
    """Where and when the papers are put out, if in several places: "Zenda, 4 May 2021"."""
    reference: str
    """The senders' own number for them; it may be empty."""
    places: tuple[str, ...]
    """Where the papers are put out, for a dateline."""
    full_paper: str
    """Where the full paper stands on the web; it may be empty."""
    marking: str
    """What stands above the title, such as CONFIDENTIAL; it may be empty."""
    countries: tuple[str, ...]
    """The countries told in full."""
    themes: tuple[str, ...]
    """The themes of the brief."""
    messages: tuple[Message, ...]
    """The key messages."""
    methods: tuple[Told, ...]
    """How what the paper says was found out."""
    questions: tuple[Told, ...]
    """What readers may ask a state."""
    chapters: tuple[Chapter, ...]
    """The chapters, in the audience's order."""
    whole: Chapter
    """All chapters as one, for papers that have none."""
    foremost: Chapter
    """What comes first of it, if the audience wants so many `points` alone; else all of it."""
    letter: Letter | None
    """The letter, if the brief has one."""
    sources: tuple[SourceNote, ...]
    """The sources that notes may name."""
