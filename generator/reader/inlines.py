"""Read the words of one block: text, emphasis, links, names, citations and notes."""

from collections.abc import Iterator

from lxml import etree

from generator.document import (
    Accent,
    Break,
    Cite,
    Emphasis,
    Link,
    Mention,
    OpenInline,
    Pointer,
    Reference,
    Remark,
    Span,
    Strong,
    Text,
)
from generator.reader.spacing import fold_space, folded


def read_words(element: etree._Element) -> tuple[OpenInline, ...]:
    """Return what a block of words says, its white space folded."""
    fold_space(element)
    return tuple(_inlines(element))


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
            return Cite(element.get("data-source", ""), element.get("data-locator", ""))
        case "a":
            return _link(element)
        case _:
            return _span(element)


def _span(element: etree._Element) -> OpenInline:
    words = tuple(_inlines(element))
    if name := element.get("data-mention"):
        return Mention(name, text_of(element), element.get("data-short", ""))
    match element.get("class"):
        case "note":
            return Remark(words)
        case "label" | "quiet" as accent:
            return Span(words, Accent(accent), element.get("lang"))
        case _:
            return Span(words, None, element.get("lang"))


def _link(element: etree._Element) -> OpenInline:
    address, words = element.get("href", ""), tuple(_inlines(element))
    if not address.startswith("#"):
        return Link(words, address)
    return Reference(words, address[1:]) if words else Pointer(address[1:])
