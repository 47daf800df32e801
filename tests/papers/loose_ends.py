"""Blocks with loose ends, settled: as a paper, as marked lines, or what is said against them."""

import pytest

from generator.compose.settle import settle
from generator.errors import BriefError
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import ENGLISH
from generator.paper.document import (
    Break,
    Callout,
    Cite,
    Contents,
    Document,
    Emphasis,
    Heading,
    Items,
    Link,
    Mention,
    OpenBlock,
    OpenInline,
    Paper,
    Paragraph,
    Quote,
    Reference,
    Section,
    Span,
    Strong,
    Text,
)
from tests.papers.small import META

LETTER = SourceNote("letter", ("RRL",), "Letter", False, "", "2021", "", "", "RRL letter")
REPORT = SourceNote("report", (), "Report", True, "SHC", "2020", "", "", "")
ANTON = Mention("rt-rassendyll", "Anton Rassendyll", "Rassendyll")
HELGA = Mention("rt-strofzin", "Helga von Strofzin", "Strofzin")
A = Text("A")
LETTER_CITED, REPORT_CITED = Cite("letter"), Cite("report")


def settled(*blocks: OpenBlock) -> Paper:
    return settle(Document(META, blocks), (LETTER, REPORT), ENGLISH)


def para(*inlines: OpenInline) -> Paragraph[OpenInline]:
    return Paragraph(inlines)


def text(*blocks: OpenBlock) -> str:
    """Return a settled paper as marked lines: [1] calls a note, <…> leads somewhere."""
    return "\n".join(line for block in settled(*blocks).blocks for line in _lines(block))


def _lines(block: object) -> list[str]:
    match block:
        case Heading() | Paragraph():
            return ["".join(map(_said, block.inlines))]
        case Items():
            return [line for item in block.items for inner in item for line in _lines(inner)]
        case Callout() | Quote() | Section():
            return [line for inner in block.blocks for line in _lines(inner)]
        case Contents():
            return [block.title, *(f"- {''.join(map(_said, e.inlines))}" for e in block.entries)]
        case _:
            return []


def _said(inline: object) -> str:
    match inline:
        case Text(text=words):
            return words
        case Reference(inlines=inlines, anchor=anchor):
            return f"<{''.join(map(_said, inlines))} at {anchor}>"
        case Strong() | Emphasis() | Span() | Link():
            return "".join(map(_said, inline.inlines))
        case Break():
            return "/"
        case _:
            return f"[{inline.number}]"  # type: ignore[attr-defined]


def refusal(*blocks: OpenBlock) -> str:
    with pytest.raises(BriefError) as caught:
        settled(*blocks)
    return str(caught.value)
