"""A small finished submission about Ruritania: numbers, definitions, long notes, every box."""

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
    Heading,
    Inline,
    Items,
    Label,
    Link,
    Note,
    NumberedParagraph,
    Paper,
    Paragraph,
    Quote,
    Reference,
    SectionNumber,
    Span,
    Style,
    Text,
)
from tests.papers.small import note, paper, words


def submission() -> Paper:
    """Return a paper of two pages whose headings, paragraphs and cases are numbered."""
    return Document(replace(paper().meta, title="Submission on Ruritania"), tuple(_blocks()))


def long_note(number: int) -> Note:
    """Return a note of two paragraphs, a list in a list, and one more paragraph."""
    link: Inline = Link(words("the report"), "https://example.org/report")
    inner: tuple[Block, ...] = (
        Paragraph(words("the police, and")),
        Items(((Paragraph(words("the guards;")),), (Paragraph(words("the army;")),)), ordered=True),
    )
    return Note(
        number,
        (
            Paragraph((Text("Named by "), link, Text(":"))),
            Paragraph(words("In the capital alone")),
            Items((inner, (Paragraph(words("the courts.")),)), ordered=True),  # type: ignore[arg-type]
            Paragraph((Text("More in "), Reference(words("paragraph 2"), "arrests"), Text("."))),
        ),
    )


def _blocks() -> list[Block]:
    return [
        Heading(1, words("Submission on Ruritania")),
        Contents(
            "Contents",
            (
                Entry(2, words("1 Freedoms"), "freedoms"),
                Entry(3, words("1.1 Assembly"), "assembly"),
            ),
        ),
        Heading(2, words("Summary"), "summary"),
        Paragraph((Text("See "), *_references(), Text("."), long_note(1))),
        Heading(2, words("Freedoms"), "freedoms", label=SectionNumber((1,))),
        NumberedParagraph(1, words("The law promises much.")),
        NumberedParagraph(2, (Text("Arrests went on."), note(2, "League")), "arrests"),
        Heading(3, words("Assembly"), "assembly", label=SectionNumber((1, 1))),
        NumberedParagraph(3, words("Permits were refused.")),
        Heading(4, words("In the capital"), label=SectionNumber((1, 1, 1))),
        _three_deep(),
        Paragraph(words("And further:")),
        Items(((Paragraph(words("Third")),), (Paragraph(words("Fourth")),)), ordered=True, start=3),
        Heading(3, words("Expression"), label=SectionNumber((1, 2))),
        _terms(),
        _case(1, "Helga von Strofzin", ""),
        _case(2, "Anton Rassendyll", "rassendyll"),
        Callout(CalloutKind.CONTEXT, (Paragraph(words("A kingdom of miners.")),)),
        Callout(CalloutKind.LAW, (Heading(4, words("Press Act")), Paragraph(words("In force.")))),
        Callout(CalloutKind.KEY_MESSAGES, (Heading(3, words("Key messages")), _three_deep())),
        Callout(CalloutKind.QUOTE, (Paragraph(words("“Nobody asked us.”")),)),
        Quote((Paragraph(words("“We were not heard.”")),)),
        Heading(2, words("Recommendations"), label=SectionNumber((2,))),
        NumberedParagraph(4, words("Release them.")),
    ]


def _references() -> list[Inline]:
    led: dict[str, str] = {
        "rassendyll": "case 2",
        "assembly": "section 1.1",
        "arrests": "paragraph 2",
        "summary": "Summary",
    }
    parted = [(_led(said, anchor), Text(", ")) for anchor, said in led.items()]
    return [each for pair in parted for each in pair][:-1]


def _led(said: str, anchor: str) -> Inline:
    return Reference(words(said), anchor)


def _three_deep() -> Items[Block]:
    inmost: Block = Items(((Paragraph(words("i one")),), (Paragraph(words("ii two")),)), True)
    middle: Block = Items(
        ((Paragraph(words("a one")), inmost), (Paragraph(words("b two")),)), ordered=True
    )
    return Items(((Paragraph(words("1 one")), middle), (Paragraph(words("2 two")),)), ordered=True)


def _terms() -> Definitions[Block, Inline]:
    meanings: tuple[Block, ...] = (
        Paragraph(words("Fifteen days at most.")),
        Items(((Paragraph(words("without a lawyer")),),)),
    )
    return Definitions(
        (
            Definition(words("Administrative arrest"), meanings),
            Definition((Text("Propiska"), note(3, "Committee")), (Paragraph(words("A permit.")),)),
        ),
        ("rt-terms",),
    )


def _case(number: int, name: str, anchor: str) -> Callout[Block]:
    status: tuple[Inline, ...] = (Span(words("Status:"), Accent.LABEL), Text(" in prison"))
    sentence: Definition[Block, Inline] = Definition(
        words("Sentence"), (Paragraph(words("Five years")),)
    )
    return Callout(
        CalloutKind.CASE,
        (
            Heading(4, words(name), anchor, label=Label("Case", number)),
            Paragraph(status, Style.FACTS),
            Paragraph(words("He wrote about the harvest.")),
            Definitions((sentence,)),
        ),
        ("rt-case",),
    )
