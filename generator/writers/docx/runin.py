"""Part a paragraph that begins with a title of its own, so that Word lists the title for who looks
for a place in a long paper.

Word's "style separator" stands between the two: the mark of the title's paragraph is hidden, so
that the text goes on in its line. LibreOffice before 24.2 knows no such mark: it begins a new line.
"""

from collections.abc import Iterator
from dataclasses import replace

from generator.paper.document import Inline, Strong, Style, Text
from generator.paper.scale import Scale
from generator.paper.walk import text_of
from generator.writers.docx.frames import Frame
from generator.writers.docx.looks import Lines, Look
from generator.writers.docx.measures import indent
from generator.writers.docx.outline import NUMBERED_STYLE

RUN_IN = {"Body Text": "Run-in Title", NUMBERED_STYLE: "Numbered Title"}
GOES_ON = {"Body Text": "Body Text", NUMBERED_STYLE: "Numbered Text"}

_LEVEL = 3  # in Word's list of titles, counted from 0: below those that stand alone
_Words = tuple[Inline, ...]


def has_titles(style: Style, frame: Frame) -> bool:
    """Return whether paragraphs of a style begin with titles where they stand."""
    return style is Style.BODY and frame is Frame.PAGE


def parted(inlines: _Words) -> tuple[_Words, _Words]:
    """Return the title that a paragraph begins with, if any, and what goes on after it."""
    match inlines:
        case (Strong() as title, Text(text=text) as after, *rest) if _is_title(title, text):
            return (title, Text(" ")), (replace(after, text=text.lstrip()), *rest)
        case _:
            return (), inlines


def _is_title(title: Strong[Inline], after: str) -> bool:
    """Return whether strong words are a sentence of their own, with others after them."""
    return text_of((title,)).endswith(".") and after[:1] == " " and bool(after.strip())


def run_in_styles(scale: Scale, counted: Lines) -> Iterator[Look]:
    """Yield the looks of these titles, and that of the text after one with a number."""
    close = Lines(after=0, keep_next=True, outline=_LEVEL)
    yield Look(RUN_IN["Body Text"], lines=close, based_on="Body Text", following="Body Text")
    numbered = replace(counted, after=0, keep_next=True, outline=_LEVEL)
    yield Look(RUN_IN[NUMBERED_STYLE], lines=numbered, following=GOES_ON[NUMBERED_STYLE])
    text = Lines(after=scale.text.after, left=indent(scale.numbered.indent), align=counted.align)
    yield Look(GOES_ON[NUMBERED_STYLE], lines=text, following=NUMBERED_STYLE)
