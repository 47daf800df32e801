"""Tell a paper's words that were left in the original language as what they are: in a span that
names their language, and with a remark at the end of each paragraph or caption that has any.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from generator.languages import HOUSE_LANGUAGE
from generator.languages.catalogue import Catalogue
from generator.languages.marks import bare, numbers_in, split
from generator.paper.document import (
    Accent,
    Figure,
    Inline,
    NumberedParagraph,
    Paper,
    Paragraph,
    Span,
    Table,
    Text,
)


def left_in(part: Any) -> set[int]:
    """Return the numbers of all texts that a part of a paper tells in the original."""
    if isinstance(part, str):
        return numbers_in(part)
    return set().union(*map(left_in, parts_of(part)))


def spell_out(paper: Paper, catalogue: Catalogue) -> Paper:
    """Return a paper whose marks became spans and remarks."""
    remark = catalogue.say("(in English)")
    return replace(
        paper, meta=_bared(paper.meta), blocks=tuple(_block(one, remark) for one in paper.blocks)
    )


def parts_of(part: Any) -> Iterable[Any]:
    """Return what a part of a paper is made of."""
    if isinstance(part, tuple):
        return part
    if is_dataclass(part) and not isinstance(part, type):
        return [getattr(part, field.name) for field in fields(part)]
    return ()


def _bared(part: Any) -> Any:
    """Return a part of a paper without marks: what is no text of the page has no languages."""
    if isinstance(part, str):
        return bare(part) if type(part) is str else part
    if isinstance(part, tuple):
        return tuple(map(_bared, part))
    if is_dataclass(part) and not isinstance(part, type):
        return replace(part, **{f.name: _bared(getattr(part, f.name)) for f in fields(part)})
    return part


def _block(part: Any, remark: str) -> Any:
    """Return a block, or a part of one, with its words told as what they are."""
    if isinstance(part, tuple):
        return tuple(found for one in part for found in _told(one, remark))
    if not is_dataclass(part) or isinstance(part, type):
        return _bared(part)
    inside = {f.name: _block(getattr(part, f.name), remark) for f in fields(part)}
    return _remarked(part, replace(part, **inside), remark)


def _remarked(part: Any, told: Any, remark: str) -> Any:
    """Return a block with a remark, if it has words in the original.

    A table and a figure have it in their captions: cells and charts leave it no room.
    """
    quiet: Inline = Span((Text(f" {remark}"),), Accent.QUIET)
    match part:
        case Paragraph() | NumberedParagraph() if left_in(part.inlines):
            return replace(told, inlines=(*told.inlines, quiet))
        case Table() if left_in((part.caption, part.head, part.body)):
            return replace(told, caption=(*told.caption, quiet))
        case Figure() if left_in((part.caption, part.content)):
            return replace(told, caption=(*told.caption, quiet))
        case _:
            return told


def _told(one: Any, remark: str) -> Iterator[Any]:
    if not isinstance(one, Text):
        yield _block(one, remark)
        return
    for words, original in split(one.text):
        text = Text(words)
        yield Span((text,), None, HOUSE_LANGUAGE) if original else text
