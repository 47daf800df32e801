"""Set the lists free that stand in texts of facts: a template prints a text as words of a
paragraph or of an item, and a list under these words becomes a block of its own.

Where a template makes a text a part of something else (a sentence, a cell, a link, a note of
words), a list cannot stand, and is refused with the remedy.
"""

from collections.abc import Iterator

from lxml import etree

from generator.compose.page import AT, TYPED
from generator.compose.reader.places import say
from generator.compose.reader.rules import is_note
from generator.errors import Problem

_HINT = "give the fact a 'line' or a 'short' without a list, or let the template print it in a <p>"


def set_lists_free(page: etree._Element) -> Iterator[Problem]:
    """Make blocks of all lists that stand in words; yield a problem where one cannot stand."""
    for listing in [each for each in page.iter("ul", "ol") if TYPED in each.attrib]:
        del listing.attrib[TYPED]
        parent = listing.getparent()
        assert parent is not None  # the page is around everything
        problem = _refusal(listing, parent)
        if problem:
            yield problem
        elif parent.tag == "p":
            _part_paragraph(parent, listing)
        else:
            _part_item(parent, listing)


# Where it may not stand ---------------------------------------------------------------------------

_PLACES = {
    "td": "in a cell", "th": "in a cell", "a": "in a link", "span": "in a note or a label",
    "h1": "in a heading", "h2": "in a heading", "h3": "in a heading", "h4": "in a heading",
    "caption": "in a caption", "figcaption": "in a caption", "dt": "in a term",
}  # fmt: skip


def _refusal(listing: etree._Element, parent: etree._Element) -> Problem | None:
    told = f"the list in the text of {_fact_of(parent)} cannot stand"
    if parent.tag not in ("p", "li", "dd"):
        placed = next((each for each in (parent, *parent.iterancestors()) if each.get(AT)), parent)
        return say(placed, f"{told} {_PLACES.get(str(parent.tag), 'here')}", _HINT)
    if parent.tag == "p" and _says_more(listing):
        return say(parent, f"{told} in the middle of a sentence", _HINT)
    return None


def _fact_of(element: etree._Element) -> str:
    """Return how messages call the fact that an element tells."""
    around = (element, *element.iterancestors())
    ids = next((each.get("data-fact") for each in around if each.get("data-fact")), "")
    return " or ".join(f"{id!r}" for id in (ids or "").split()) or "a fact"


def _says_more(listing: etree._Element) -> bool:
    """Return whether words follow that go on where the text ended; a remark in grey does not."""
    if (listing.tail or "").strip():
        return True
    return any(
        (each.tail or "").strip() or not (is_note(each) or each.get("class") == "quiet")
        for each in listing.itersiblings()
    )


# A paragraph, or an item, becomes several blocks --------------------------------------------------


def _part_paragraph(paragraph: etree._Element, listing: etree._Element) -> None:
    rest = _cut_off(listing)
    origin = paragraph.get("data-fact")
    if origin:
        listing.set("data-fact", origin)
    paragraph.addnext(listing)
    listing.tail, paragraph.tail = paragraph.tail, None
    _conclude(listing, rest)
    if not _has_any(paragraph):
        _parent(paragraph).remove(paragraph)


def _part_item(item: etree._Element, listing: etree._Element) -> None:
    """Let the words of an item be its paragraph; an item that is a list alone is its items."""
    rest = _cut_off(listing)
    item.remove(listing)
    is_alone = not _has_any(item) and not len(rest)
    if is_alone and _parent(item).tag == listing.tag:
        _replace_item(item, listing)
        return
    if item.find("p") is None and _has_any(item):
        _wrap(item)
    item.append(listing)
    _conclude(listing, rest)


def _replace_item(item: etree._Element, listing: etree._Element) -> None:
    for inner in reversed(listing):
        inner.set("data-fact", item.get("data-fact", ""))
        inner.set(AT, item.get(AT, ""))
        item.addnext(inner)
    _parent(item).remove(item)


def _wrap(item: etree._Element) -> None:
    """Put the words of an item into a paragraph."""
    paragraph = etree.Element("p")
    paragraph.text, item.text = item.text, None
    paragraph.extend(list(item))
    item.append(paragraph)


def _cut_off(listing: etree._Element) -> etree._Element:
    """Return all that follows a list in its paragraph, as a paragraph of its own."""
    rest = etree.Element("p")
    rest.text, listing.tail = listing.tail, None
    rest.extend(list(listing.itersiblings()))
    return rest


def _conclude(listing: etree._Element, rest: etree._Element) -> None:
    """Put notes that follow a list to its last item, and words after it."""
    last = listing[-1]
    if _has_words(rest):
        if origin := listing.get("data-fact"):
            rest.set("data-fact", origin)
        rest.tail, listing.tail = listing.tail, None
        listing.addnext(rest)
    else:
        last.extend(list(rest))


def _has_words(element: etree._Element) -> bool:
    return bool((element.text or "").strip()) or any(
        (child.tail or "").strip() or not is_note(child) for child in element
    )


def _has_any(element: etree._Element) -> bool:
    return bool((element.text or "").strip()) or len(element) > 0


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    assert parent is not None  # the page is around everything
    return parent
