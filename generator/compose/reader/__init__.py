"""Read a filled page into a document with open ends, and refuse what cannot be written.

Every tag carries the place it has in its template, so a fault is told where it can be mended.
"""

import html
import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from lxml import etree

from generator.compose.page import AT, NUMBERED
from generator.compose.reader.abbreviations import ANCHOR, read_abbreviations
from generator.compose.reader.beginnings import loose_beginnings
from generator.compose.reader.figures import read_figure
from generator.compose.reader.inlines import read_words, text_of
from generator.compose.reader.noterules import is_note_beside
from generator.compose.reader.origins import Known, strangers_in
from generator.compose.reader.places import place_of
from generator.compose.reader.rules import holds_blocks, problems_in
from generator.compose.reader.tables import read_table
from generator.compose.reader.typedlists import set_lists_free
from generator.errors import BriefError, Problem, raise_any
from generator.paper.document import (
    Callout,
    CalloutKind,
    ContentsHere,
    Definition,
    Definitions,
    Document,
    Heading,
    Items,
    Meta,
    NumberedHeadings,
    NumberedParagraph,
    OpenBlock,
    OpenInline,
    OpenPaper,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Style,
)

_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);|#)[A-Za-z][A-Za-z0-9]*;")
_TAG = re.compile(
    r"""<(?P<end>/?)(?P<name>\w+)(?:[^<>"'/]|"[^"]*"|'[^']*'|/(?!>))*(?P<at_once>/?)>"""
)
_VOID = re.compile(
    r"<(?P<tag>br|col|img)\b(?P<rest>(?:[^<>\"'/]|\"[^\"]*\"|'[^']*')*)>(?!</(?P=tag)>)"
)
_PLACED = re.compile(rf'{AT}="([^"]*)"')
MOST_PARTS = 12_000  # twice what 150 pages have; what makes more goes round for ever


def read_page(
    page: str,
    meta: Meta,
    assets: Collection[str] = (),
    known: Known | None = None,
    hidden: Collection[str] = (),
) -> OpenPaper:
    """Return the document a page holds, or raise every fault found in it.

    `assets` are the names of the pictures that the house has, `known` the ids of its facts. The
    `hidden` pictures show somebody who may not be shown: they go with all that stands under them.
    """
    tree = _parse(page)
    found = [*loose_beginnings(tree), *set_lists_free(tree)]
    found = found or list(problems_in(tree, assets))
    raise_any([*found, *(strangers_in(tree, known) if known else ())])
    _take_out(tree, hidden)
    return Document(meta, _blocks(tree))


def _take_out(tree: etree._Element, hidden: Collection[str]) -> None:
    for figure in list(tree.iter("figure")):
        parent = figure.getparent()
        if parent is not None and any(img.get("src") in hidden for img in figure.iter("img")):
            parent.remove(figure)


# Well-formed or not -------------------------------------------------------------------------------


def _parse(page: str) -> etree._Element:
    """Return the page's tree; what is not well formed is told at the last tag before it."""
    text = _NAMED.sub(lambda found: _letter(found[0]), f"<page>{page}</page>")
    text = _VOID.sub(r"<\g<tag>\g<rest>/>", text)  # HTML does not close them
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    try:
        tree = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise BriefError(_not_well_formed(text, error.lineno or 0)) from None
    if (parts := sum(1 for _ in tree.iter())) > MOST_PARTS:
        raise BriefError(_too_many(parts, tree))
    return tree


def _too_many(parts: int, tree: etree._Element) -> Problem:
    message = f"the page has {parts:,} parts, and no paper has more than {MOST_PARTS:,}"
    tag = tree[-1].get(AT)
    hint = "look for a loop that goes round too often, or order fewer facts"
    return Problem(message, place_of(tag) if tag else None, hint, "page")


def _letter(entity: str) -> str:
    """Return what HTML means by an entity's name, unless that is itself a sign of markup."""
    letter = html.unescape(entity)
    return html.escape(letter) if letter in "&<>\"'" else letter


def _not_well_formed(text: str, line: int) -> Problem:
    """Return what is wrong at the tag that was left open, or else at the last one before."""
    hint = "close every tag in the order it was opened, <br/> and <cite/> at once"
    if opened := _left_open(text):
        tags = _PLACED.findall(opened[0])
        message = f"<{opened['name']}> is not closed here or just before"
    else:
        tags = _PLACED.findall("\n".join(text.split("\n")[:line]))
        message = "the page is not well formed here or just before"
    place = place_of(html.unescape(tags[-1])) if tags else None
    return Problem(message, place, hint, "page")


def _left_open(text: str) -> re.Match[str] | None:
    """Return the tag that the first one out of order should have closed; never the page itself."""
    waiting: list[re.Match[str]] = []
    for tag in _TAG.finditer(text):
        if not tag["end"]:
            waiting += [] if tag["at_once"] else [tag]
        elif waiting and (last := waiting.pop())["name"] != tag["name"]:
            return last if waiting else None
    return None


# Blocks -------------------------------------------------------------------------------------------


def _blocks(parent: etree._Element) -> tuple[OpenBlock, ...]:
    return tuple(block for element in parent for block in _block(element))


def _block(element: etree._Element) -> Iterator[OpenBlock]:
    origin = _origin(element)
    match str(element.tag):
        case "h1" | "h2" | "h3" | "h4" as tag:
            yield Heading(int(tag[1]), read_words(element), element.get("id", ""), origin)
        case "p" if element.get("class") == NUMBERED:
            yield NumberedParagraph(None, read_words(element), element.get("id", ""), origin)
        case "p":
            style = Style(element.get("class", Style.BODY.value))
            yield Paragraph(read_words(element), style, origin)
        case "ul" | "ol" as tag if items := tuple(filter(None, map(_item, element))):
            yield Items(items, tag == "ol", origin, int(element.get("start", "1")))
        case "dl" if entries := tuple(_definitions(element)):
            yield Definitions(entries, origin)
        case "aside" if is_note_beside(element):
            pass  # its call has read it
        case "aside" if blocks := _blocks(element):
            kind = CalloutKind(element.get("class", CalloutKind.CONTEXT.value))
            yield Callout(kind, _with_id(blocks, element.get("id", "")), origin)
        case "blockquote" if blocks := _blocks(element):
            yield Quote(blocks, origin)
        case "section" if element.get("class") == NUMBERED and (blocks := _blocks(element)):
            yield NumberedHeadings(blocks)
        case "section" if (group := element.get("class")) and (blocks := _blocks(element)):
            yield Section(SectionKind(group), blocks, origin)
        case "section" | "header" | "footer":
            yield from _blocks(element)
        case "table":
            yield read_table(element, origin)
        case "figure":
            yield read_figure(element, origin)
        case "nav" if element.get("class") == ANCHOR:
            yield from read_abbreviations(element)
        case "nav":
            yield ContentsHere(text_of(element))
        case "br":
            yield PageBreak()
        case _:  # a group with nothing in it
            pass


def _item(element: etree._Element) -> tuple[OpenBlock, ...]:
    """Return an item's blocks; bare words are its one paragraph."""
    if holds_blocks(element):
        return _blocks(element)
    return (Paragraph(read_words(element), origin=_origin(element)),)


def _definitions(element: etree._Element) -> Iterator[Definition[OpenBlock, OpenInline]]:
    terms, meanings = element.iterchildren("dt"), element.iterchildren("dd")
    for term, meaning in zip(terms, meanings, strict=True):
        yield Definition(read_words(term), _item(meaning))


def _with_id(blocks: tuple[OpenBlock, ...], anchor: str) -> tuple[OpenBlock, ...]:
    """Return the blocks of a box; who is led to it is led to its title."""
    match blocks:
        case (Heading(anchor="") as title, *rest) if anchor:
            return (replace(title, anchor=anchor), *rest)
        case _:
            return blocks


def _origin(element: etree._Element) -> tuple[str, ...]:
    """Return the facts a block came from; a list item or plain group says it for its blocks."""
    own = element.get("data-fact", "")
    parent = element.getparent()
    if own or parent is None or not _is_plain(parent):
        return tuple(own.split())
    return _origin(parent)


def _is_plain(group: etree._Element) -> bool:
    is_section = group.tag == "section" and not group.get("class")
    return is_section or group.tag in ("li", "dd", "header", "footer")
