"""Three small finished papers about the fictional Ruritania, and a brand, for the writers' tests.

Between them they hold every block and inline of the document model.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path

from generator.paper.brand import Asset, Brand, Colours, Face, Page, Typesetting
from generator.paper.charts import Best, Chart, ChartKind, Scale, Series
from generator.paper.document import (
    Accent,
    Break,
    Callout,
    CalloutKind,
    Cell,
    CellKind,
    Contents,
    Document,
    Emphasis,
    Entry,
    Figure,
    Form,
    Furniture,
    Heading,
    Inline,
    Items,
    Label,
    Link,
    Meta,
    Note,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Quote,
    Reference,
    Section,
    SectionKind,
    Span,
    Strong,
    Style,
    Table,
    Text,
)
from tests.checkout import TEMPLATES
from tests.papers.pictures import png

PICTURE = Asset("seal.png", png(), 40, 30)


def brand() -> Brand:
    """Return a brand with our own fonts and proportions."""
    return Brand(
        colours=Colours("#1d2b33", "#ffffff", "#0b4f6c", "#5c6870", "#c9d1d5", "#f2f5f6"),
        text_family="Source Serif 4",
        heading_family="Source Sans 3",
        text_size=10.5,
        leading=1.42,
        page=Page(210, 297, 26, 27, 25, 27),
        letter=Typesetting(10, 1.3, Page(210, 297, 26, 27, 25, 27)),
        faces=tuple(_face(path) for path in sorted((TEMPLATES / "fonts").glob("*.ttf"))),
        assets=(PICTURE,),
    )


_FAMILIES = {
    "SourceSerif4": "Source Serif 4",
    "SourceSans3": "Source Sans 3",
    "Amiri": "Amiri",
}


def _face(path: Path) -> Face:
    family, _, weight = path.stem.partition("_")
    return Face(_FAMILIES[family], int(weight[:3]), weight.endswith("Italic"), path.read_bytes())


def words(text: str) -> tuple[Text]:
    """Return a text as inlines."""
    return (Text(text),)


def note(number: int, text: str) -> Note:
    """Return a note with an address in it."""
    address = "https://example.org/statements/2021"
    link: Inline = Link(words(address), address)
    return Note(number, (Paragraph((Text(f"{text}, "), link, Text("."))),))


FURNITURE = Furniture(
    letterhead=("RRL", "SHC", "PLC"),
    running_head="Human rights issues ahead of the visit to Ruritania",
    page="Page",
    of="of",
    table="Table",
    to_table="table",
    figure="Figure",
    to_figure="figure",
    case="Case",
    to_case="case",
    to_section="section",
    to_paragraph="paragraph",
)
META = Meta("T", Form.PAPER, "en", (), date(2021, 5, 4), FURNITURE)


def paper() -> Paper:
    """Return a briefing paper of two or three pages."""
    return Document(
        Meta(
            title="Human rights issues ahead of the visit to Ruritania",
            form=Form.PAPER,
            language="en",
            authors=("Ruritanian Rights League", "Strelsau Helsinki Committee"),
            date=date(2021, 5, 4),
            furniture=FURNITURE,
        ),
        (
            Section(
                SectionKind.TITLE,
                (
                    Heading(1, words("Human rights issues ahead of the visit to Ruritania")),
                    Paragraph(words("Briefing paper for the Prime Minister"), Style.SUBTITLE),
                    Paragraph(words("Ruritanian Rights League · 4 May 2021"), Style.BYLINE),
                ),
            ),
            Callout(
                CalloutKind.KEY_MESSAGES,
                (
                    Heading(3, words("Key messages")),
                    Items(
                        (
                            (Paragraph(words("Peaceful protest was met with force.")),),
                            (Paragraph((Text("A critic is in prison."), note(1, "League"))),),
                        )
                    ),
                ),
                origin=("rt-message",),
            ),
            Contents(
                "Contents",
                (
                    Entry(2, words("Ruritania"), "ruritania"),
                    Entry(3, words("Cases of concern"), "cases"),
                ),
            ),
            Heading(2, words("Ruritania"), "ruritania"),
            Paragraph(
                (
                    Text("In Strelsau, "),
                    Strong(words("21 people")),
                    Text(" were hurt & some < 18 > were held"),
                    note(2, "Committee"),
                    Text("; the paper "),
                    Emphasis(words("Zendaer Bote")),
                    Text(" reported it, "),
                    Span(words("по-русски «Бюллетень»"), language="ru"),
                    Text("; see "),
                    Reference(words("Cases of concern"), "cases"),
                    Text("."),
                ),
                origin=("rt-protest",),
            ),
            *(Paragraph(words(f"{number}. " + FILLER)) for number in range(1, 9)),
            Quote((Paragraph(words("“Nobody asked us.”")),)),
            Heading(3, words("Cases of concern"), "cases"),
            Callout(
                CalloutKind.CASE,
                (
                    Heading(4, words("Anton Rassendyll")),
                    Paragraph(
                        (
                            Span(words("Status"), accent=Accent.LABEL),
                            Text(" imprisoned "),
                            Span(words("as of 2 May 2021"), accent=Accent.QUIET),
                        ),
                        Style.FACTS,
                    ),
                    Paragraph((Text("He wrote about the harvest."), note(3, "League"))),
                    Items(((Paragraph(words("Release him.")),),)),
                ),
                origin=("rt-case-rassendyll",),
            ),
            Callout(CalloutKind.CONTEXT, (Paragraph(words("A kingdom.")),), origin=("rt-context",)),
            Callout(
                CalloutKind.LAW, (Heading(4, words("Press Act")), Paragraph(words("In force.")))
            ),
            PageBreak(),
            Heading(2, words("Recommendations"), "recommendations"),
            Items(
                (
                    (Paragraph(words("Raise the case.")), Paragraph(words("In public, too."))),
                    (
                        Paragraph(words("Ask for:")),
                        Items(
                            ((Paragraph(words("an inquiry;")),), (Paragraph(words("redress.")),))
                        ),
                    ),
                ),
                ordered=True,
            ),
            Items(((Paragraph(words("A second list starts at one.")),),), ordered=True),
        ),
    )


def tables() -> Paper:
    """Return a paper with a table of two header rows, and one that takes three pages."""
    return Document(
        paper().meta,
        (
            Heading(1, words("Indicators")),
            Paragraph((Text("See "), Reference(words("table 2"), "cases"), Text("."))),
            ranks(),
            Paragraph(words(FILLER)),
            cases(70),
            Paragraph(words("All of them were charged.")),
        ),
    )


def ranks() -> Table[Label, Inline]:
    """Return a small table with spans, a note called in a cell, and a note below."""
    called: Inline = note(1, "Index")
    return Table(
        Label("Table", 1),
        words("Press freedom, rank of 180"),
        (3, 1, 1),
        (
            (Cell((), rows=2), Cell(words("Rank"), columns=2)),
            (number("2020"), number("2021")),
        ),
        (
            (Cell(words("Ruritania"), heads_row=True), number("97"), number("116")),
            (Cell(words("Borduria"), heads_row=True), number("8"), number("11")),
            (
                Cell(words("Graustark & others"), heads_row=True),
                Cell((Text("no data"), called), CellKind.NUMBER, columns=2),
            ),
        ),
        (Paragraph(words("A lower number is better.")),),
        origin=("rt-ranks",),
    )


def cases(count: int) -> Table[Label, Inline]:
    """Return a table of so many rows."""
    rows = (
        (Cell(words(f"Case {case}"), heads_row=True), Cell(words("In prison")), number(f"{case}"))
        for case in range(1, count + 1)
    )
    head = (Cell(words("Name")), Cell(words("Standing")), number("Years"))
    return Table(Label("Table", 2), words("Cases"), (2, 4, 1), (head,), tuple(rows), (), "cases")


def number(text: str) -> Cell[Inline]:
    """Return a cell with a number in it."""
    return Cell(words(text), CellKind.NUMBER)


def figures() -> Paper:
    """Return a paper with a chart of each kind, and a picture."""
    source: Paragraph[Inline] = Paragraph((Text("Source: League."), note(1, "League")))
    return Document(
        paper().meta,
        (
            Heading(1, words("Figures")),
            Paragraph((Text("See "), Reference(words("figure 2"), "years"), Text("."))),
            Figure(
                Label("Figure", 1),
                bars(),
                words("Courts: the places of Ruritania & Borduria among 140"),
                "Bars show the places of two kingdoms.",
                (source,),
                origin=("rt-courts",),
            ),
            Figure(
                Label("Figure", 2),
                years(),
                words("Press freedom: the place of Ruritania"),
                "A line falls from the 97th place to the 116th.",
                anchor="years",
            ),
            Figure(
                Label("Figure", 3),
                shares(),
                words("Who trusts the courts"),
                "Dots show how many trust the courts in four kingdoms.",
            ),
            Figure(
                Label("Figure", 4),
                Picture(PICTURE.name),
                words("The seal of the League"),
                "A plain square.",
            ),
        ),
    )


def bars() -> Chart:
    """Return bars with a number that nobody has."""
    numbers = (Decimal(65), None, Decimal(102))
    rows = ("Overall place", "Corruption", "Constraints on the powers of the government & others")
    scale = Scale(Decimal(0), Decimal(140))
    return Chart(
        ChartKind.BARS, rows, (Series("Place", numbers),), scale, highlight="Overall place"
    )


def years() -> Chart:
    """Return a timeline of two kingdoms, one of them not ranked in every year."""
    here, there = (97, 99, 120, 116), (8, 9, None, 11)
    series = (("Ruritania", here), ("Borduria", there))
    return Chart(
        ChartKind.TIMELINE,
        ("2018", "2019", "2020", "2021"),
        tuple(Series(name, tuple(_decimal(each) for each in told)) for name, told in series),
        Scale(Decimal(8), Decimal(120)),
        best=Best.LOW,
        highlight="Ruritania",
    )


def shares() -> Chart:
    """Return a dot plot in parts of a hundred."""
    numbers = tuple(map(_decimal, (31.5, 38, None, 3)))
    kingdoms = ("Ruritania", "Borduria", "Graustark", "Syldavia")
    scale = Scale(Decimal(0), Decimal(50))
    return Chart(ChartKind.DOTS, kingdoms, (Series("Trust", numbers),), scale, "%")


def _decimal(number: float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))


def letter() -> Paper:
    """Return a letter of one page with every style a letter has."""
    lines = (
        (Style.BODY, "We write ahead of your visit. " + FILLER),
        (Style.BODY, "First, we ask you to stress the need for an inquiry. " + FILLER),
        (Style.BODY, "We thank you for your attention."),
    )
    return Document(
        Meta(
            title="Human rights issues for the visit to Ruritania",
            form=Form.LETTER,
            language="en",
            authors=("Ruritanian Rights League",),
            date=date(2021, 5, 4),
            furniture=FURNITURE,
        ),
        (
            Section(
                SectionKind.ADDRESS,
                (
                    Paragraph(
                        (Text("Rudolf Elphberg"), Break(), Text("Prime Minister of Strelsau")),
                        Style.ADDRESSEE,
                    ),
                    Paragraph(
                        (
                            Span(words("Copy"), accent=Accent.LABEL),
                            Text(" Ambassador Fritz Tarlenheim"),
                        ),
                        Style.COPIES,
                    ),
                    Paragraph(words("Strelsau, 4 May 2021"), Style.DATELINE),
                ),
            ),
            Paragraph(words("Human rights issues for the visit to Ruritania"), Style.SUBJECT),
            Paragraph(words("Dear Prime Minister Elphberg,"), Style.SALUTATION),
            *(Paragraph(words(text), style) for style, text in lines),
            Section(
                SectionKind.SIGNATURES,
                (
                    Paragraph(words("Yours sincerely,"), Style.CLOSING),
                    Paragraph(words("Ruritanian Rights League (RRL)"), Style.SIGNATORY),
                    Paragraph(words("Strelsau Helsinki Committee (SHC)"), Style.SIGNATORY),
                    Paragraph(words("Enclosure: briefing paper"), Style.ENCLOSURES),
                ),
            ),
        ),
    )


FILLER = (
    "The authorities of Ruritania have not opened an independent inquiry into the events of the "
    "spring, in which the police used force against people who had gathered peacefully in the "
    "capital, and those who documented what happened have themselves been questioned."
)
