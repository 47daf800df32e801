"""Read the words of one block: text, emphasis, links, names, citations and notes."""

from collections.abc import Iterator

from lxml import etree

from generator.compose.reader.noterules import is_call, note_beside
from generator.compose.reader.spacing import fold_space, folded
from generator.paper.document import (
    Accent,
    Break,
    Cite,
    Emphasis,
    Items,
    Link,
    Mention,
    OpenInline,
    OpenNoteBlock,
    Paragraph,
    Pointer,
    Reference,
    Remark,
    Span,
    Strong,
    Text,
)


def read_words(element: etree._Element) -> tuple[OpenInline, ...]:
    """Return what a block of words says, its white space folded."""
    fold_space(element)
    words, language = tuple(_inlines(element)), element.get("lang")
    return (Span(words, None, language),) if language else words


def text_of(element: etree._Element) -> str:
    """Return the mere text of an element."""
    return folded("".join(map(str, element.itertext())))


def _inlines(parent: etree._Element) -> Iterator[OpenInline]:
    if parent.text:
        yield Text(parent.text)
    for element in parent:
        yield _inline(element)
        if element.tail:
            yield Text(element.tail)


def _inline(element: etree._Element) -> OpenInline:
    match element.tag:
        case "strong":
            return Strong(tuple(_inlines(element)))
        case "em":
            return Emphasis(tuple(_inlines(element)))
        case "br":
            return Break()
        case "cite":
            return _cite(element)
        case "a":
            return _link(element)
        case _:
            return _span(element)


def _cite(element: etree._Element) -> Cite:
    source, locator = element.get("data-source", ""), element.get("data-locator", "")
    return Cite(source, locator, read_in=element.get("data-in", ""))


def _span(element: etree._Element) -> OpenInline:
    words = tuple(_inlines(element))
    if name := element.get("data-mention"):
        short, remark = element.get("data-short", ""), element.get("data-remark", "")
        return Mention(name, text_of(element), short, remark)
    match element.get("class"):
        case "note":
            return Remark((Paragraph(words),))
        case "label" | "quiet" as accent:
            return Span(words, Accent(accent), element.get("lang"))
        case _:
            return Span(words, None, element.get("lang"))


def _link(element: etree._Element) -> OpenInline:
    if is_call(element):
        return Remark(_note_blocks(note_beside(element)))
    address, words = element.get("href", ""), tuple(_inlines(element))
    if not address.startswith("#"):
        return Link(words, address)
    return Reference(words, address[1:]) if words else Pointer(address[1:])


# Notes in blocks ----------------------------------------------------------------------------------


def _note_blocks(parent: etree._Element) -> tuple[OpenNoteBlock, ...]:
    return tuple(map(_note_block, parent))


def _note_block(element: etree._Element) -> OpenNoteBlock:
    match element.tag:
        case "ul" | "ol" as tag:
            items = tuple(map(_note_item, element))
            return Items(items, tag == "ol", start=int(element.get("start", "1")))
        case _:
            return Paragraph(read_words(element))


def _note_item(item: etree._Element) -> tuple[OpenNoteBlock, ...]:
    """Return an item's blocks; bare words are its one paragraph."""
    if item.find("p") is None and item.find("ul") is None and item.find("ol") is None:
        return (Paragraph(read_words(item)),)
    return _note_blocks(item)
