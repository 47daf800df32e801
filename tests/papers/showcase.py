"""One finished paper with every part whose look can be changed, in any form."""

from dataclasses import replace

from generator.paper.document import (
    Accent,
    Block,
    Callout,
    CalloutKind,
    Contents,
    Definition,
    Definitions,
    Document,
    Entry,
    Figure,
    Form,
    Heading,
    Inline,
    Items,
    Label,
    NumberedParagraph,
    Paper,
    Paragraph,
    Quote,
    Reference,
    Section,
    SectionKind,
    Span,
    Style,
    Text,
)
from tests.papers.small import FILLER, bars, letter, note, paper, ranks, words


def showcase(form: Form = Form.PAPER) -> Paper:
    """Return a paper of a form; a letter has parts of its own."""
    if form is Form.LETTER:
        return letter()
    return Document(replace(paper().meta, form=form), (*_opening(), *_chapter(), *_end()))


def _opening() -> tuple[Block, ...]:
    head: Block = Section(
        SectionKind.TITLE,
        (
            Heading(1, words("Human rights issues")),
            Paragraph(words("Briefing paper"), Style.SUBTITLE),
            Paragraph(words("Ruritanian Rights League · 4 May 2021"), Style.BYLINE),
        ),
    )
    entries = (Entry(2, words("Ruritania"), "ruritania"), Entry(3, words("Cases"), "cases"))
    return (
        Paragraph(words("Confidential"), Style.MARKING),
        head,
        Paragraph(words(FILLER), Style.LEAD),
        Contents("Contents", entries),
        Paragraph(words(FILLER)),
        Paragraph(words(FILLER)),
    )


def _chapter() -> tuple[Block, ...]:
    led: Inline = Reference(words("Cases"), "cases")
    said: Block = Paragraph(words("A permit."))
    return (
        ranks(),
        Heading(2, words("Ruritania"), "ruritania"),
        Paragraph((Text(FILLER), note(2, "League"), Text(" See "), led, Text("."))),
        Heading(3, words("Cases"), "cases"),
        NumberedParagraph(1, words(FILLER)),
        Heading(4, words("In the capital")),
        _items(),
        Definitions((Definition(words("Propiska"), (said,)), Definition(words("Visa"), (said,)))),
        Quote((Paragraph(words("“Nobody asked us.”")), Paragraph(words("A miner"), Style.BYLINE))),
        Paragraph(words(FILLER)),
        *(Paragraph(words(FILLER)) for _ in range(6)),
        Heading(2, words("Borduria")),
        Paragraph(words(FILLER)),
        *(Callout(kind, _boxed()) for kind in CalloutKind),
    )


def _items() -> Block:
    inner: Block = Items(((Paragraph(words("redress;")),), (Paragraph(words("a law.")),)))
    return Items(((Paragraph(words("Ask for:")), inner), (Paragraph(words("an inquiry.")),)), True)


def _boxed() -> tuple[Block, ...]:
    status: tuple[Inline, ...] = (Span(words("Status"), accent=Accent.LABEL), Text(" in prison"))
    return (
        Heading(4, words("Anton Rassendyll")),
        Paragraph(status, Style.FACTS),
        Paragraph(words("He wrote about the harvest.")),
        _items(),
        Paragraph(words(FILLER)),
    )


def _end() -> tuple[Block, ...]:
    chart: Block = Figure(
        Label("Figure", 1), bars(), words("Courts"), "Bars.", (Paragraph(words("Source: League.")),)
    )
    return (
        chart,
        Paragraph(words(FILLER)),
        Section(SectionKind.COLUMNS, (Paragraph(words(FILLER)), Paragraph(words(FILLER)))),
        Section(SectionKind.ENDNOTES, (Items(((Paragraph(words("A source.")),),), ordered=True),)),
    )
