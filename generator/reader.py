"""Read a filled page into a document with open ends, and refuse what cannot be written.

Every tag carries the place it has in its template, so a fault is told where it can be mended.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from generator.document import (
    Accent,
    Break,
    Callout,
    CalloutKind,
    Cite,
    ContentsHere,
    Document,
    Emphasis,
    Heading,
    Items,
    Link,
    Mention,
    Meta,
    OpenBlock,
    OpenInline,
    OpenPaper,
    PageBreak,
    Paragraph,
    Pointer,
    Quote,
    Reference,
    Remark,
    Section,
    SectionKind,
    Span,
    Strong,
    Style,
    Text,
)
from generator.errors import BriefError, Place, Problem, raise_any
from generator.page import AT
from generator.texts import ADDRESS

_SPACE = re.compile(r"[ \t\r\n]+")
_NAMED = re.compile(r"&(?!amp;|lt;|gt;|quot;|apos;|#)[A-Za-z]+;")
_PLACED = re.compile(rf'{AT}="([^"]*)"')
_INLINE = ("strong", "em", "span", "a", "br", "cite")


def read_page(page: str, meta: Meta) -> OpenPaper:
    """Return the document a page holds, or raise every fault found in it."""
    reader = _Reader()
    blocks = reader.blocks(_parse(page))
    raise_any(reader.problems)
    return Document(meta, blocks)


def _parse(page: str) -> etree._Element:
    """Return the page's tree; what is not well formed is told at the last tag before it."""
    text = _NAMED.sub(lambda found: html.unescape(found[0]), f"<page>{page}</page>")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    try:
        return etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise BriefError(_not_well_formed(text, error)) from None


def _not_well_formed(text: str, error: etree.XMLSyntaxError) -> Problem:
    lines = text.split("\n")
    before = "\n".join(lines[: error.lineno or 0])
    tags = _PLACED.findall(before)
    unclosed = re.search(r"mismatch: (\w+)", str(error))
    what = f"<{unclosed[1]}> is not closed" if unclosed else "the page is not well formed"
    hint = "close every tag in the order it was opened, <br/> and <cite/> at once"
    return Problem(f"{what} here or just before", _place(tags[-1] if tags else ""), hint, "page")


def _place(written: str) -> Place | None:
    file, _, line = written.rpartition(":")
    return Place(Path(file), int(line)) if line.isdigit() else None


class _Reader:
    """Reads elements into blocks and inlines, gathering problems."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def blocks(self, parent: etree._Element) -> tuple[OpenBlock, ...]:
        self._refuse_loose_text(parent)
        return tuple(block for element in parent for block in self._block(element))

    def _block(self, element: etree._Element) -> Iterator[OpenBlock]:
        origin = tuple(element.get("data-fact", "").split())
        match element.tag:
            case "h1" | "h2" | "h3" | "h4" as tag:
                words = self._words(element)
                yield Heading(int(tag[1]), words, element.get("id", ""), origin)
            case "p":
                style = Style(element.get("class", Style.BODY.value))
                yield Paragraph(self._words(element), style, origin)
            case "ul" | "ol" as tag:
                yield Items(self._items(element), tag == "ol", origin)
            case "aside":
                kind = CalloutKind(element.get("class", CalloutKind.CONTEXT.value))
                yield Callout(kind, self.blocks(element), origin)
            case "blockquote":
                yield Quote(self.blocks(element), origin)
            case "section" if group := element.get("class"):
                yield Section(SectionKind(group), self.blocks(element), origin)
            case "section" | "header" | "footer":
                yield from self.blocks(element)
            case "nav":
                yield ContentsHere(_text_of(element))
            case "br" if element.get("class") == "page":
                yield PageBreak()
            case tag:
                self._say(element, f"<{tag}> may not stand here", "put it inside a paragraph")

    def _items(self, element: etree._Element) -> tuple[tuple[OpenBlock, ...], ...]:
        self._refuse_loose_text(element)
        for child in element:
            if child.tag != "li":
                self._say(child, f"<{child.tag}> may not stand in a list", "put it inside <li>")
        return tuple(self._item(child) for child in element if child.tag == "li")

    def _item(self, element: etree._Element) -> tuple[OpenBlock, ...]:
        """Return an item's blocks; bare words are its one paragraph."""
        if all(child.tag in _INLINE for child in element):
            origin = tuple(element.get("data-fact", "").split())
            return (Paragraph(self._words(element), origin=origin),)
        return self.blocks(element)

    def _words(self, element: etree._Element) -> tuple[OpenInline, ...]:
        _fold_space(element)
        return tuple(self._inlines(element))

    def _inlines(self, parent: etree._Element) -> Iterator[OpenInline]:
        if parent.text:
            yield Text(parent.text)
        for element in parent:
            yield from self._inline(element)
            if element.tail:
                yield Text(element.tail)

    def _inline(self, element: etree._Element) -> Iterator[OpenInline]:
        match element.tag:
            case "strong":
                yield Strong(tuple(self._inlines(element)))
            case "em":
                yield Emphasis(tuple(self._inlines(element)))
            case "br":
                yield Break()
            case "cite":
                yield Cite(element.get("data-source", ""), element.get("data-locator", ""))
            case "span":
                yield self._span(element)
            case "a":
                yield from self._link(element)
            case tag:
                hint = "end the paragraph first"
                self._say(element, f"<{tag}> may not stand inside a paragraph", hint)

    def _span(self, element: etree._Element) -> OpenInline:
        words = tuple(self._inlines(element))
        if name := element.get("data-mention"):
            return Mention(name, _text_of(element), element.get("data-short", ""))
        match element.get("class"):
            case "note":
                return Remark(words)
            case "label" | "quiet" as accent:
                return Span(words, Accent(accent), element.get("lang"))
            case _:
                return Span(words, None, element.get("lang"))

    def _link(self, element: etree._Element) -> Iterator[OpenInline]:
        address = element.get("href", "")
        words = tuple(self._inlines(element))
        if address.startswith("#"):
            yield Reference(words, address[1:]) if words else Pointer(address[1:])
        elif ADDRESS.match(address):
            yield Link(words, address)
        else:
            self._say(element, "a link leads to no address a paper may carry", "use https://")

    def _refuse_loose_text(self, parent: etree._Element) -> None:
        loose = [parent.text, *(child.tail for child in parent)]
        if any(text and text.strip() for text in loose):
            self._say(parent, "there are words outside any paragraph", "put them inside <p>")

    def _say(self, element: etree._Element, message: str, hint: str) -> None:
        place = _place(element.get(AT, ""))
        self.problems.append(Problem(message, place, hint, code="page"))


def _text_of(element: etree._Element) -> str:
    return _SPACE.sub(" ", "".join(element.itertext())).strip()  # type: ignore[arg-type]


def _fold_space(block: etree._Element) -> None:
    """Fold the white space of a paragraph as HTML does: runs are one space, none at the ends."""
    slots = list(_slots(block))
    open_ = True  # whether a space here would follow another, or begin a line
    for element, slot in slots:
        open_ = open_ or (slot == "tail" and element.tag == "br")
        text = _SPACE.sub(" ", getattr(element, slot) or "")
        if open_:
            text = text.removeprefix(" ")
        setattr(element, slot, text)
        if text:
            open_ = text.endswith(" ")
    _trim_end(slots)
    _trim_before_notes(block)


def _slots(element: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield every place of text in an element, in reading order."""
    yield element, "text"
    for child in element:
        yield from _slots(child)
        yield child, "tail"


def _trim_end(slots: list[tuple[etree._Element, str]]) -> None:
    for element, slot in reversed(slots):
        text = getattr(element, slot)
        setattr(element, slot, text.rstrip(" "))
        if text.strip(" ") or element.tag == "cite":
            return


def _trim_before_notes(block: etree._Element) -> None:
    """A note's number stands close to the word before it."""
    for element in block.iter("cite", "span"):
        if element.tag == "cite" or element.get("class") == "note":
            before = element.getprevious()
            if before is not None and before.tail:
                before.tail = before.tail.rstrip(" ")
            elif before is None and (parent := element.getparent()) is not None and parent.text:
                parent.text = parent.text.rstrip(" ")
