"""Write the blocks of a paper as HTML: the body that the web page and the PDF share.

The two differ in one thing only: where a note stands. A web page lists its notes at the end; a
page of paper has them at its foot, and the layout engine takes them from the place of their call.
"""

from collections.abc import Iterable
from html import escape

from generator.document import (
    Block,
    Callout,
    Contents,
    Entry,
    Form,
    Heading,
    Inline,
    Items,
    Note,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Style,
    Table,
)
from generator.walk import notes_in
from generator.writers.markup.inlines import Notes, write_inlines
from generator.writers.markup.tables import write_table

LONG = 1500  # a box with more letters than this may break between two pages


def write_body(paper: Paper, notes: Notes) -> str:
    """Return a paper's letterhead and blocks, and its notes if they stand at the end."""
    return "\n".join(
        (
            _letterhead(paper),
            "<main>",
            _blocks(paper.blocks, 1 if _is_titled(paper.blocks) else 0, notes),
            _end_notes(paper) if notes is Notes.AT_END else "",
            "</main>",
        )
    )


def _is_titled(blocks: Iterable[Block]) -> bool:
    """Return whether there is a heading above the chapters."""
    for block in blocks:
        match block:
            case Heading(level=1) | Paragraph(style=Style.SUBJECT):
                return True
            case Section() if _is_titled(block.blocks):
                return True
            case _:
                pass
    return False


def _letterhead(paper: Paper) -> str:
    if paper.meta.form is not Form.LETTER:
        return ""
    names = (f"<span>{escape(name)}</span>" for name in paper.meta.furniture.letterhead)
    return f'<header class="letterhead"><p>{" ".join(names)}</p></header>'


# Blocks -------------------------------------------------------------------------------------------


def _blocks(blocks: Iterable[Block], above: int, notes: Notes) -> str:
    """Write blocks; no heading is more than one level below the one above it.

    A key message may be titled before the first chapter: readers of headings would take a skipped
    level for a missing chapter, and PDF/UA forbids it.
    """
    written = []
    for block in blocks:
        if isinstance(block, Heading):
            above = min(block.level, above + 1)
        written.append(_block(block, above, notes))
    return "\n".join(written)


def _block(block: Block, above: int, notes: Notes) -> str:
    match block:
        case Heading():
            place = f' id="{escape(block.anchor)}"' if block.anchor else ""
            return f"<h{above}{place}>{write_inlines(block.inlines, notes)}</h{above}>"
        case Paragraph():
            return _paragraph(block, notes)
        case Items():
            tag = "ol" if block.ordered else "ul"
            items = "".join(f"<li>{_item(item, above, notes)}</li>" for item in block.items)
            return f"<{tag}>{items}</{tag}>"
        case Callout():
            blocks = _blocks(block.blocks, above, notes)
            long = " long" if len(blocks) > LONG else ""
            return f'<aside class="callout {block.kind}{long}">{blocks}</aside>'
        case Quote():
            return f"<blockquote>{_blocks(block.blocks, above, notes)}</blockquote>"
        case Section():
            return _section(block, above, notes)
        case Table():
            return write_table(block, notes)
        case PageBreak():
            return '<div class="page-break"></div>'
        case Contents():
            return _contents(block, above)


def _paragraph(paragraph: Paragraph[Inline], notes: Notes) -> str:
    """Write a paragraph; the subject of a letter is its title, so it is a heading."""
    words = write_inlines(paragraph.inlines, notes)
    match paragraph.style:
        case Style.BODY:
            return f"<p>{words}</p>"
        case Style.SUBJECT:
            return f'<h1 class="subject">{words}</h1>'
        case style:
            return f'<p class="{style}">{words}</p>'


def _item(blocks: tuple[Block, ...], above: int, notes: Notes) -> str:
    """Write a list item; the plain first paragraph of one is its own text, without a margin."""
    match blocks:
        case (Paragraph(style=Style.BODY, inlines=inlines), *rest):
            return write_inlines(inlines, notes) + _blocks(rest, above, notes)
        case _:
            return _blocks(blocks, above, notes)


def _section(section: Section[Block], above: int, notes: Notes) -> str:
    tag = "header" if section.kind is SectionKind.TITLE else "div"
    blocks = _blocks(section.blocks, above, notes)
    return f'<{tag} class="{section.kind}">{blocks}</{tag}>'


def _contents(contents: Contents, above: int) -> str:
    title = escape(contents.title)
    level = min(2, above + 1)
    entries = "".join(_entry(entry) for entry in contents.entries)
    return (
        f'<nav class="contents" aria-label="{title}">'
        f"<h{level}>{title}</h{level}><ul>{entries}</ul></nav>"
    )


def _entry(entry: Entry) -> str:
    words = write_inlines(entry.inlines, Notes.ELSEWHERE)
    return f'<li class="level-{entry.level}"><a href="#{escape(entry.anchor)}">{words}</a></li>'


# Notes at the end ---------------------------------------------------------------------------------


def _end_notes(paper: Paper) -> str:
    notes = "\n".join(_end_note(note) for note in notes_in(paper.blocks))
    return f'<section class="notes" role="doc-endnotes"><ol>{notes}</ol></section>' if notes else ""


def _end_note(note: Note) -> str:
    number = note.number
    words = "<br>".join(write_inlines(block.inlines, Notes.AT_END) for block in note.blocks)
    return (
        f'<li id="note-{number}"><a class="back" href="#call-of-note-{number}" '
        f'role="doc-backlink">{number}</a> {words}</li>'
    )
