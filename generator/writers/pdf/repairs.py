"""Mend WeasyPrint 70.0 while it works: notes that leave their page, and tags that mislead.

Each repair says what goes wrong without it. They hold only inside `repaired()`, and only for the
version they were written for.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cache
from io import BytesIO
from types import CodeType
from typing import Any, BinaryIO

import pydyf  # type: ignore[import-untyped]
import weasyprint  # type: ignore[import-untyped]
from weasyprint import draw, pdf, svg
from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]
    MarginBox,
    TableCellBox,
)
from weasyprint.layout import LayoutContext, block, inline  # type: ignore[import-untyped]
from weasyprint.pdf import tags  # type: ignore[import-untyped]
from weasyprint.pdf.stream import Stream  # type: ignore[import-untyped]
from weasyprint.text.line_break import pyphen  # type: ignore[import-untyped]

from generator.writers.pdf.columnnotes import with_room_for_notes
from generator.writers.pdf.extraction import named_by_font, said_as_written
from generator.writers.pdf.finish import closed_cleanly
from generator.writers.pdf.longtables import Parts, drop_repeats, is_repeated
from generator.writers.pdf.rewriting import require_pinned, rewritten

Stock = Callable[..., Any]


@contextmanager
def repaired() -> Iterator[None]:
    """Hold all repairs while a paper is laid out and written."""
    require_pinned(weasyprint.__version__)
    with ExitStack() as mended:
        for owner, name, mend in (
            (LayoutContext, "_update_footnote_area", _never_overflowing),
            (block, "_linebox_layout", _never_giving_notes_away),
            (block, "columns_layout", with_room_for_notes),
            (inline, "split_first_line", _never_broken_for_a_blank),
            (pyphen.Pyphen, "iterate", _sparing_names),
            (Stream, "marked", _furniture_unmarked),
            (tags, "_get_pdf_tag", _named_by_use),
            (tags, "_build_box_tree", _completed),
            (pdf, "add_tags", _without_repeats),
            (pdf, "resolve_links", _linked_once),
            (svg.text, "__code__", _whole_words),
            (pdf, "ColorProfile", _closing_its_file),
            (pdf, "build_fonts_dictionary", named_by_font),
            (draw, "draw_text", said_as_written),
            (pydyf.PDF, "page_references", _listed_once),
            (pydyf.Stream, "data", closed_cleanly),
        ):
            stock = getattr(owner, name)
            mended.callback(setattr, owner, name, stock)
            setattr(owner, name, mend(stock))
        yield


# Notes --------------------------------------------------------------------------------------------


def _never_overflowing(stock: Stock) -> Stock:
    """Let the area of notes hold what is in it.

    WeasyPrint compares the area's height with the sum of the notes without a tolerance, and a
    rounding error sends every note to the next page. The area has no greatest height: it cannot
    overflow. (Kozea/WeasyPrint#2502)
    """

    def update(context: Any) -> bool:
        stock(context)
        return False

    return update


@cache
def _never_giving_notes_away(stock: Stock) -> Stock:
    """Keep notes on their page when a line does not fit.

    To save a widow, WeasyPrint sends notes of earlier lines to the next page and does not take them
    back when that was not enough: they come late, or never. And it looks for the note of each box
    of a line among all notes to come, though most boxes have none: a long paper takes longer by the
    page. Both are lines in the middle of a long function, so the source itself is mended.
    """
    return rewritten(
        stock,
        {
            "report = not context.in_column and can_break_now and not could_break_before": (
                "report = False"
            ),
            "if descendant.footnote in context.footnotes": (
                "if descendant.footnote is not None and descendant.footnote in context.footnotes"
            ),
        },
    )


# Charts -------------------------------------------------------------------------------------------


@cache
def _whole_words(_stock: CodeType) -> CodeType:
    """Draw the words of a chart as words.

    WeasyPrint lays out each letter by itself: no kerning, and Arabic letters that do not join.
    """
    return rewritten(svg.text, {"char in node.text]": "char in [node.text]]"}).__code__


# Lines --------------------------------------------------------------------------------------------


@cache
def _never_broken_for_a_blank(stock: Stock) -> Stock:
    """Keep a line whole that has room for all but the blank it ends with.

    Where words go on in another element, such as the word before a note, their text ends with a
    blank. If that alone stands over the margin, WeasyPrint breaks the line after its first word.
    """
    fits = "if resume_index is None and first_line_width <= max_width:"
    # The layout has a name of its own, since its lines are void as soon as it is freed.
    bare = "(bare := create_layout(text.rstrip(), style, context, None, justification_spacing))"
    width = f"line_size({bare}.get_first_line()[0], style)[0]"
    return rewritten(
        stock,
        {
            fits: (
                "if resume_index is None and (first_line_width <= max_width or"
                f" (text[-1:] == ' ' and text == short_text and {width} <= max_width)):"
            )
        },
    )


def _sparing_names(stock: Stock) -> Stock:
    """Hyphenate no word with a capital: names are not to be parted, and CSS cannot say so."""

    def iterate(dictionary: Any, word: str) -> Iterator[tuple[str, str]]:
        return iter(()) if word[:1].isupper() else stock(dictionary, word)

    return iterate


# Tags ---------------------------------------------------------------------------------------------


def _furniture_unmarked(stock: Stock) -> Stock:
    """Draw running heads, page numbers and repeated header rows so that they are not read out.

    WeasyPrint marks the former as content that no tag owns; they alone belong to no element.
    """

    def marked(stream: Any, box: Any, tag: str) -> AbstractContextManager[None]:
        unread = box.element is None or is_repeated(box)
        draw = stream.artifact() if unread else stock(stream, box, tag)
        return draw  # type: ignore[no-any-return]

    return marked


def _named_by_use(stock: Stock) -> Stock:
    """Give notes, their calls, definitions and boxes their own tags, where WeasyPrint has none."""
    ours = {
        "small": "Note",
        "small::footnote-call": "Reference",
        "sup": "Reference",
        "small::footnote-marker": "Lbl",
        "li::before": "Lbl",
        "dt": "Lbl",
        "dd": "LBody",
        "aside": "Sect",
        "nav": "Sect",
        "figure": "Sect",
    }

    def name(tag: str | None) -> str:
        return ours[tag] if tag in ours else stock(tag)

    return name


def _completed(stock: Stock) -> Stock:
    """Say the language of foreign words, number the notes, and describe links by their words.

    WeasyPrint writes the language of the whole file only, gives a note no identity, and describes
    a link by its target: a contents line would be read out as an anchor. Headers of tables do not
    say which way they head. Furniture has no place in the tree (see above).
    """

    parts = Parts()

    def build(box: Any, parent: Any, pdf: Any, *rest: Any) -> Iterator[Any]:
        if isinstance(box, MarginBox):
            return
        for tag in stock(box, parent, pdf, *rest):
            _complete(tag, box)
            if tag["S"] == parent["S"] and tag["S"] in _ALONE:
                yield from _taken_out(tag, parent, pdf)
            elif tag["S"] != "/Table" or not parts.join(tag, box.element, pdf):
                yield tag

    return build


def _complete(tag: Any, box: Any) -> None:
    element = box.element
    if element is None:
        return
    if box.link_annotation:
        box.link_annotation["Contents"] = pydyf.String("".join(element.itertext()))
    if box.element_tag == "small":
        tag["ID"] = pydyf.String(f"note-{element.get('data-number')}")
    if element.get("class") in _NAMED:
        tag["S"] = _NAMED[element.get("class")]
    if box.element_tag == "span" and element.get("lang"):
        tag["Lang"] = pydyf.String(element.get("lang"))
    if tag["S"] == "/Figure" and (more := element.find(f"{_SVG}desc")) is not None:
        tag["Alt"] = pydyf.String(f"{element.findtext(f'{_SVG}title')} {more.text}")
    if tag["S"] == "/TH":
        tag["A"]["Scope"] = _SCOPES[element.get("scope")]
    if tag["S"] == "/Table":
        _point_to_no_headers(box)


# A term with its meaning is one item of a list; the number of a heading is its label.
_NAMED = {"definition": "/LI", "ordinal": "/Lbl"}
_ALONE = ("/Note", "/LBody", "/Lbl")
_SVG = "{http://www.w3.org/2000/svg}"
_SCOPES = {"col": "/Column", "colgroup": "/Column", "row": "/Row"}


def _taken_out(tag: Any, parent: Any, pdf: Any) -> Iterator[Any]:
    """Yield what a tag holds, which is then its parent's.

    Words beside a paragraph get a box of their own, and WeasyPrint tags it like what is around it:
    a note would begin with a note.
    """
    for reference in tag["K"]:
        kid = pdf.objects[int(reference.split()[0])]
        kid["P"] = parent.reference
        yield kid
    tag.clear()


def _point_to_no_headers(table: Any) -> None:
    """Let the scope of headers say which cells they are for.

    WeasyPrint lists the headers of each cell, but counts them one column off after a span, and
    finds none on the pages that a table goes on to.
    """
    for cell in table.descendants():
        if isinstance(cell, TableCellBox) and hasattr(cell, "mark"):
            cell.mark.pop("ID", None)
            cell.mark["A"].pop("Headers", None)


def _without_repeats(stock: Stock) -> Stock:
    """Make no tags for header rows that were drawn again as furniture."""

    def add(file: Any, document: Any, *rest: Any) -> None:
        drop_repeats(document.pages)
        stock(file, document, *rest)

    return add


def _linked_once(stock: Stock) -> Stock:
    """Make one link of a link, whatever it holds, and none of one in a header row printed again.

    WeasyPrint makes another of each emphasised word in it, which belongs to no link tag; and header
    rows printed again are furniture, in which no link has a tag.
    """

    def resolve(pages: Any) -> Iterator[Any]:
        for links, anchors in stock(pages):
            tagged = (link for link in links if link[-1].link and not is_repeated(link[-1]))
            yield list(tagged), anchors

    return resolve


def _listed_once(stock: property) -> property:
    """List the pages of a file once, and not again for each tag that stands on one of them."""
    listed: dict[tuple[int, int], tuple[bytes, ...]] = {}

    def references(file: Any) -> tuple[bytes, ...]:
        pages = id(file), len(file.pages["Kids"])
        if pages not in listed:
            listed[pages] = stock.__get__(file)
        return listed[pages]

    return property(references)


# Files --------------------------------------------------------------------------------------------


def _closing_its_file(stock: Stock) -> Stock:
    """Close the colour profile, which WeasyPrint opens for every PDF and leaves open."""

    def read(file: BinaryIO, *rest: Any) -> Any:
        with file:
            return stock(BytesIO(file.read()), *rest)

    return read
