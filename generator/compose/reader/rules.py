"""What a filled page may not hold, each told at the place its tag has in its template.

After these rules a page can be read without loss: every tag has its meaning, stands where that
meaning holds, and has words if it is there for words.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from lxml import etree

from generator.compose.page import AT, SHEETS, faults
from generator.compose.reader.figurerules import FIGURE, figure_problems, is_chart
from generator.compose.reader.listrules import LISTS, list_problems
from generator.compose.reader.noterules import NOTE_BLOCKS, is_call, is_note_beside, note_problems
from generator.compose.reader.numberrules import HEADINGS, number_problems
from generator.compose.reader.places import place_of, say
from generator.compose.reader.sheetrules import PLAIN, is_open_ground, misplaced_sheet
from generator.compose.reader.tablerules import PARTS, is_corner, table_problems
from generator.errors import Problem, near
from generator.facts.texts import ADDRESS

INLINES = ("strong", "em", "span", "a", "br", "cite")
_OF_NOTES = re.compile(r"notes|(call-of-)?note-\d+")
_GROUPS = (*PLAIN, "aside", "blockquote")
_BLOCKS = (*HEADINGS, *_GROUPS, "p", *LISTS, "dl", "nav")
_BARE = ("cite", "br", "col", "img")  # these hold nothing
_CAPTIONS = ("caption", "figcaption")
_TITLES = (*HEADINGS, *_CAPTIONS)  # words that are repeated elsewhere, or stand for what is below
_BELOW = {
    **dict.fromkeys(HEADINGS, "put it in the text below"),
    "caption": "put it in a row below, or in <tfoot>",
    "figcaption": "put it in a <p> below the picture or the table",
}
_WORDED = (*_TITLES, "p", "li", "dt", "dd", "nav", "a", "th", "td")  # these must hold words


def problems_in(page: etree._Element, assets: Collection[str]) -> Iterator[Problem]:
    """Yield all that a page may not hold; `assets` are the names of the pictures of the house."""
    unknown = [problem for element in page.iterdescendants() for problem in _unknown(element)]
    yield from unknown
    if not unknown:
        for element in page.iter():
            yield from _misplaced(element)
            yield from _empty(element)
            yield from _leading_nowhere(element)
        for table in page.iter("table"):
            if not is_chart(table):
                yield from table_problems(table)
        for figure in page.iter("figure"):
            yield from figure_problems(figure, assets)
        yield from note_problems(page)
        yield from list_problems(page)
        yield from number_problems(page)
        yield from _dead_ends(page)


def is_note(element: etree._Element) -> bool:
    """Return whether an element is the call of a note."""
    is_words = element.tag == "span" and element.get("class") == "note"
    return element.tag == "cite" or is_words or is_call(element)


def holds_blocks(element: etree._Element) -> bool:
    """Return whether blocks stand in an element, and not words; an item of a list has either."""
    if element.tag in ("li", "dd"):
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
        elif child.tag == "section" and child.get("class") in SHEETS:
            yield from misplaced_sheet(child, parent)
    yield from _loose_words(parent)


def _may_hold(parent: etree._Element) -> tuple[Sequence[str], str, str]:
    """Return the tags that may stand in an element, how to call that place, and a hint."""
    tag = str(parent.tag)
    if holds_blocks(parent) and (narrow := _narrow_place(parent)):
        return NOTE_BLOCKS, f"in a {narrow}", f"a {narrow} holds paragraphs and lists"
    if holds_blocks(parent):
        tables = ("table", "figure") if is_open_ground(parent) else ()
        return (*_BLOCKS, *tables), "here", "put it inside a paragraph"
    if tag in LISTS:
        return ("li",), "in a list", "put it inside <li>"
    if tag == "dl":
        return ("dt", "dd"), "in a list of definitions", "put it inside <dd>"
    if tag == "figure":
        return FIGURE, "in <figure>", "<figure> holds " + ", ".join(FIGURE)
    if tag in PARTS:
        return PARTS[tag], f"in <{tag}>", f"<{tag}> holds " + ", ".join(PARTS[tag])
    if tag in _TITLES:
        where = "in a caption" if tag in _CAPTIONS else "in a heading"
        return ("strong", "em", "span", "br", "cite"), where, "put it in the text below"
    if tag in (*_BARE, "nav"):
        return (), f"inside <{tag}>", "put it outside"
    inlines = [inline for inline in INLINES if tag != "a" or inline != "a"]
    places = {"a": "inside a link", "th": "inside a cell", "td": "inside a cell"}
    return inlines, places.get(tag, "inside a paragraph"), "end that first"


def _narrow_place(parent: etree._Element) -> str:
    """Return what is around a block that holds paragraphs and lists only."""
    for around in (parent, *parent.iterancestors()):
        if is_note_beside(around) or around.tag == "dd":
            return "definition" if around.tag == "dd" else "note"
    return ""


def _hint(child: etree._Element, hint: str) -> str:
    match child.tag:
        case "li":
            return "put it inside <ul> or <ol>"
        case "dt" | "dd":
            return "put it inside <dl>"
        case "table" | "figure":
            return "put it between paragraphs, outside of lists, boxes and quotations"
        case "img" | "figcaption":
            return "it is a part of a <figure>"
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
            what = "caption" if around.tag in _CAPTIONS else "heading"
            yield say(note, f"a note may not stand in a {what}", _BELOW[str(around.tag)])
        elif around.tag == "thead":
            hint = (
                "header rows are printed again on each page: put it in a row below, or in <tfoot>"
            )
            yield say(note, "a note may not stand in a header row", hint)
        elif is_note(around) or is_note_beside(around):
            yield say(note, "a note may not stand inside a note", "write it into the note")


def _loose_words(parent: etree._Element) -> Iterator[Problem]:
    if not holds_blocks(parent) and parent.tag not in (*LISTS, "dl", *_BARE, *PARTS, "figure"):
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
    goals = [element for element in page.iter() if element.get("id")]
    anchors = Counter(element.get("id", "") for element in goals)
    for goal in goals:
        if anchors[goal.get("id", "")] > 1:
            message = f"the id {goal.get('id')!r} is there twice"
            yield say(goal, message, "give each place its own")
    places = [element for element in goals if not is_note_beside(element)]
    yield from filter(None, map(_named_as_notes, places))
    ends = [place.get("id", "") for place in places]
    for link in page.iter("a"):
        anchor = link.get("href", "").removeprefix("#")
        if link.get("href", "").startswith("#") and anchor not in ends and not is_call(link):
            message = f"a reference leads to {anchor!r}, but nothing in the paper has that id"
            yield say(link, message, near(anchor, ends))


def _named_as_notes(place: etree._Element) -> Problem | None:
    if not _OF_NOTES.fullmatch(place.get("id", "")):
        return None
    message = f"the id {place.get('id')!r} is one that papers give to their notes"
    return say(place, message, "choose another id")
