"""Write what has a number: headings with their place in the outline, cases, paragraphs."""

from html import escape

from generator.paper.document import Heading, Inline, Label, NumberedParagraph, SectionNumber
from generator.writers.html.body.inlines import Notes, write_inlines


def write_heading(heading: Heading[Inline], level: int, notes: Notes) -> str:
    """Return a heading at a level, its number or label before its words."""
    words = _called(heading.label) + write_inlines(heading.inlines, notes)
    return f"<h{level}{write_id(heading.anchor)}>{words}</h{level}>"


def write_numbered(paragraph: NumberedParagraph[int, Inline], notes: Notes) -> str:
    """Return a paragraph that hangs from its number."""
    words = _ordinal(f"{paragraph.number}.") + write_inlines(paragraph.inlines, notes)
    return f'<p class="numbered"{write_id(paragraph.anchor)}>{words}</p>'


def write_id(anchor: str) -> str:
    """Return the attribute by which something can be led to, if anything may."""
    return f' id="{escape(anchor)}"' if anchor else ""


def _called(label: SectionNumber | Label | None) -> str:
    match label:
        case SectionNumber():
            return _ordinal(str(label))
        case Label():
            return f'<span class="label">{escape(str(label))}.</span> '
        case None:
            return ""


def _ordinal(number: str) -> str:
    """Write a number that is no word of the text, since Word counts it; its space goes with it."""
    return f'<span class="ordinal">{number} </span>'
