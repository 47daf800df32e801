"""What a filled page may not hold, each told at the place its tag has in its template.

After these rules a page can be read without loss: every tag has its meaning, stands where that
meaning holds, and has words if it is there for words.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from lxml import etree

from generator.errors import Problem, near
from generator.page import AT, faults
from generator.reader.places import place_of, say
from generator.reader.tablerules import PARTS, is_corner, table_problems
from generator.texts import ADDRESS

HEADINGS = ("h1", "h2", "h3", "h4")
INLINES = ("strong", "em", "span", "a", "br", "cite")
_PLAIN = ("section", "header", "footer")  # groups that may be there for a fact only
_GROUPS = (*_PLAIN, "aside", "blockquote")
_BLOCKS = (*HEADINGS, *_GROUPS, "p", "ul", "ol", "nav")
_LISTS = ("ul", "ol")
_BARE = ("cite", "br", "col")  # these hold nothing
_TITLES = (*HEADINGS, "caption")  # words that are repeated elsewhere, or stand for what is below
_WORDED = (*_TITLES, "p", "li", "nav", "a", "th", "td")  # these must hold words


def problems_in(page: etree._Element) -> Iterator[Problem]:
    """Yield all that a page may not hold."""
    unknown = [problem for element in page.iterdescendants() for problem in _unknown(element)]
    yield from unknown
    if not unknown:
        for element in page.iter():
            yield from _misplaced(element)
            yield from _empty(element)
            yield from _leading_nowhere(element)
        for table in page.iter("table"):
            yield from table_problems(table)
        yield from _dead_ends(page)


def is_note(element: etree._Element) -> bool:
    """Return whether an element is the call of a note."""
    return element.tag == "cite" or element.get("class") == "note"


def holds_blocks(element: etree._Element) -> bool:
    """Return whether blocks stand in an element, and not words; a list item may have either."""
    if element.tag == "li":
        return not all(child.tag in INLINES for child in element)
    return element.tag in ("page", *_GROUPS)


def _unknown(element: etree._Element) -> Iterator[Problem]:
    attributes = {str(name): str(value) for name, value in element.attrib.items() if name != AT}
    for fault in faults(str(element.tag), attributes):
        yield Problem(fault.message, place_of(element.get(AT, "")), fault.hint, fault.code)


# Where a tag may stand ----------------------------------------------------------------------------


def _misplaced(parent: etree._Element) -> Iterator[Problem]:
    allowed, where, hint = _may_hold(parent)
    for child in parent:
        if child.get("class") == "page":
            yield from _broken_page(child, parent)
        elif child.tag not in allowed:
            yield say(child, f"<{child.tag}> may not stand {where}", _hint(child, hint))
        elif is_note(child):
            yield from _misplaced_note(child)
    yield from _loose_words(parent)


def _may_hold(parent: etree._Element) -> tuple[Sequence[str], str, str]:
    """Return the tags that may stand in an element, how to call that place, and a hint."""
    tag = str(parent.tag)
    if holds_blocks(parent):
        tables = ("table",) if _is_open_ground(parent) else ()
        return (*_BLOCKS, *tables), "here", "put it inside a paragraph"
    if tag in _LISTS:
        return ("li",), "in a list", "put it inside <li>"
    if tag in PARTS:
        return PARTS[tag], f"in <{tag}>", f"<{tag}> holds " + ", ".join(PARTS[tag])
    if tag in _TITLES:
        where = "in a caption" if tag == "caption" else "in a heading"
        return ("strong", "em", "span", "br", "cite"), where, "put it in the text below"
    if tag in (*_BARE, "nav"):
        return (), f"inside <{tag}>", "put it outside"
    inlines = [inline for inline in INLINES if tag != "a" or inline != "a"]
    places = {"a": "inside a link", "th": "inside a cell", "td": "inside a cell"}
    return inlines, places.get(tag, "inside a paragraph"), "end that first"


def _is_open_ground(group: etree._Element) -> bool:
    """Return whether nothing is around a block but groups that nobody sees.

    Word draws a box as the edges of its paragraphs, and a table would stand out of it.
    """
    around = (group, *group.iterancestors())
    return all(each.tag == "page" or _is_unseen(each) for each in around)


def _is_unseen(group: etree._Element) -> bool:
    return group.tag in _PLAIN and not group.get("class")


def _hint(child: etree._Element, hint: str) -> str:
    match child.tag:
        case "li":
            return "put it inside <ul> or <ol>"
        case "table":
            return "put it between paragraphs, outside of lists, boxes and quotations"
        case tag if tag in PARTS or tag in ("th", "td", "caption", "col"):
            return "it is a part of a <table>"
        case _:
            return hint


def _broken_page(element: etree._Element, parent: etree._Element) -> Iterator[Problem]:
    if not holds_blocks(parent):
        yield say(element, "a page may not end inside a paragraph", "put it between two")


def _misplaced_note(note: etree._Element) -> Iterator[Problem]:
    for around in note.iterancestors():
        if around.tag in _TITLES:
            what = "caption" if around.tag == "caption" else "heading"
            yield say(note, f"a note may not stand in a {what}", "put it in the text below")
        elif around.tag == "thead":
            hint = (
                "header rows are printed again on each page: put it in a row below, or in <tfoot>"
            )
            yield say(note, "a note may not stand in a header row", hint)
        elif is_note(around):
            yield say(note, "a note may not stand inside a note", "write it into the note")


def _loose_words(parent: etree._Element) -> Iterator[Problem]:
    if not holds_blocks(parent) and parent.tag not in (*_LISTS, *_BARE, *PARTS):
        return
    loose = [(parent, parent.text), *((child, child.tail) for child in parent)]
    for nearest, text in loose:
        if text and text.strip():
            if parent.tag in _BARE:
                hint = f"write <{parent.tag}/>"
                yield say(parent, f"there are words inside <{parent.tag}>", hint)
            elif parent.tag in PARTS:
                yield say(parent, "there are words outside any cell", "put them inside <td>")
            else:
                nearest = next(iter(parent), parent) if nearest.tag == "page" else nearest
                yield say(nearest, "there are words outside any paragraph", "put them inside <p>")


# What a tag must hold -----------------------------------------------------------------------------


def _empty(element: etree._Element) -> Iterator[Problem]:
    """Refuse what is there for words and has none; a group with nothing in it is harmless."""
    if element.tag == "cite" and not element.get("data-source"):
        yield say(element, "<cite/> names no source", 'write <cite data-source="id"/>')
    elif _is_for_words(element) and not _has_words(element):
        hint = "print it only where there is something to say: {% if … %}"
        if element.tag in ("th", "td"):
            hint = "say that there is nothing to say, such as “–” or “no data”"
        yield say(element, f"<{element.tag}> has no words", hint)


def _is_for_words(element: etree._Element) -> bool:
    if element.tag == "span":
        return is_note(element)
    return element.tag in _WORDED and not holds_blocks(element) and not is_corner(element)


def _has_words(element: etree._Element) -> bool:
    if element.tag == "a" and (element.get("href") or "").startswith("#"):
        return True  # it borrows the words of what it leads to
    if (element.text or "").strip():
        return True
    return any(
        (child.tail or "").strip() or (not is_note(child) and _has_words(child))
        for child in element
    )


# Where a link leads -------------------------------------------------------------------------------


def _leading_nowhere(element: etree._Element) -> Iterator[Problem]:
    address = element.get("href", "")
    if element.tag == "a" and not address.startswith("#") and not ADDRESS.match(address):
        yield say(element, "a link leads to no address a paper may carry", "use https://")


def _dead_ends(page: etree._Element) -> Iterator[Problem]:
    goals = [element for element in page.iter(*HEADINGS, "table") if element.get("id")]
    anchors = Counter(element.get("id", "") for element in goals)
    for goal in goals:
        if anchors[goal.get("id", "")] > 1:
            message = f"two headings or tables have the id {goal.get('id')!r}"
            yield say(goal, message, "give each its own")
    for link in page.iter("a"):
        anchor = link.get("href", "").removeprefix("#")
        if link.get("href", "").startswith("#") and anchor not in anchors:
            message = f"a reference leads to {anchor!r}, but no heading or table has that id"
            yield say(link, message, near(anchor, anchors))
