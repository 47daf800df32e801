"""Write the blocks of a paper as HTML: the body that the web page and the PDF share.

The two differ in one thing only: where a note stands. A web page lists its notes at the end; a
page of paper has them at its foot, and the layout engine takes them from the place of their call.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from html import escape

from generator.paper.document import (
    Block,
    Callout,
    Contents,
    Definitions,
    Entry,
    Figure,
    Form,
    Heading,
    Inline,
    Items,
    Note,
    NumberedParagraph,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Style,
    Table,
)
from generator.paper.walk import notes_in
from generator.writers.agreed.abreast import Abreast, laid_out, may_break
from generator.writers.agreed.callouts import is_long
from generator.writers.agreed.directions import is_right_to_left
from generator.writers.agreed.notes import begun, continued
from generator.writers.agreed.sublists import with_depth
from generator.writers.html.body.facts import with_facts
from generator.writers.html.body.figures import write_figure
from generator.writers.html.body.inlines import Notes, write_inlines
from generator.writers.html.body.lists import Write, write_definitions, write_items
from generator.writers.html.body.numbers import write_heading, write_numbered
from generator.writers.html.body.outline import Outline
from generator.writers.html.body.setting import Setting
from generator.writers.html.body.tables import write_table

_REACHED = re.compile(r"https?://[^\s<>]+|[^\s<>]+@[^\s<>]+", re.IGNORECASE)


def write_body(paper: Paper, setting: Setting) -> str:
    """Return a paper's letterhead and blocks, and its notes if they stand at the end."""
    return "\n".join(
        (
            _letterhead(paper, setting),
            "<main>",
            _blocks(paper.blocks, Outline(), setting),
            _end_notes(paper, setting) if setting.notes is Notes.AT_END else "",
            "</main>",
            _parted_notes(paper, setting) if setting.notes is Notes.AT_FOOT else "",
        )
    )


def _letterhead(paper: Paper, setting: Setting) -> str:
    """Write the senders' sign, and over a letter their names."""
    sign = _logo(setting)
    if paper.meta.form is not Form.LETTER:
        return f"<header>{sign}</header>" if sign else ""
    names = (f"<span>{escape(name)}</span>" for name in paper.meta.furniture.letterhead)
    reached = "".join(f"<p>{_followed(line)}</p>" for line in paper.meta.furniture.reached)
    return f'<header class="letterhead">{sign}<p>{" ".join(names)}</p>{reached}</header>'


def _followed(line: str) -> str:
    """Write how a sender is reached; addresses in it can be followed."""
    return _REACHED.sub(lambda found: _link(found[0]), escape(line))


def _link(address: str) -> str:
    scheme = "mailto:" if "@" in address else ""
    return f'<a class="link" href="{scheme}{address}">{address}</a>'


def _logo(setting: Setting) -> str:
    logo = setting.brand.logo
    if logo is None:
        return ""
    address = escape(setting.address(logo.picture))
    return f'<img class="logo" src="{address}" alt="{escape(logo.alt)}">'


# Blocks -------------------------------------------------------------------------------------------


def _blocks(blocks: Iterable[Block], outline: Outline, setting: Setting) -> str:
    return "\n".join(
        with_facts(
            _block(block, outline, replace(setting, lists=setting.lists + deeper)), [block], setting
        )
        for block, deeper in with_depth(blocks)
    )


def _block(block: Block, outline: Outline, setting: Setting) -> str:
    match block:
        case Heading():
            return write_heading(block, outline.step(block.level), setting.notes)
        case Paragraph():
            return _paragraph(block, outline, setting)
        case NumberedParagraph():
            return write_numbered(block, setting.notes)
        case Items():
            return write_items(block, setting, _under(outline))
        case Definitions():
            return write_definitions(block, setting, _under(outline))
        case Callout():
            blocks = _blocks(block.blocks, outline, setting)
            long = " long" if is_long(block) else ""
            return f'<aside class="callout {block.kind}{long}">{blocks}</aside>'
        case Quote():
            return f"<blockquote>{_blocks(block.blocks, outline, setting)}</blockquote>"
        case Section():
            return _section(block, outline, setting)
        case Table():
            return write_table(block, setting.notes)
        case Figure():
            return write_figure(block, setting)
        case PageBreak():
            return '<div class="page-break"></div>'
        case Contents():
            return _contents(block, outline)


def _under(outline: Outline) -> Write:
    """Return what writes the blocks of an item, headings among them."""
    return lambda blocks, setting: _blocks(blocks, outline, setting)


def _paragraph(paragraph: Paragraph[Inline], outline: Outline, setting: Setting) -> str:
    """Write a paragraph; the subject of a letter is its title, so it is a heading."""
    words = write_inlines(paragraph.inlines, setting.notes)
    turned = ' dir="rtl"' if is_right_to_left(paragraph.inlines) else ""
    match paragraph.style:
        case Style.BODY:
            return f"<p{turned}>{words}</p>"
        case Style.SUBJECT:
            outline.step(1)
            return f'<h1 class="subject"{turned}>{words}</h1>'
        case style:
            return f'<p class="{style}"{turned}>{words}</p>'


def _section(section: Section[Block], outline: Outline, setting: Setting) -> str:
    tag = "header" if section.kind is SectionKind.TITLE else "div"
    if section.kind in (SectionKind.ADDRESS, SectionKind.SIGNATURES):
        return _laid_out(section, outline, setting)
    blocks = _blocks(section.blocks, outline, setting)
    return f'<{tag} class="{section.kind}">{blocks}</{tag}>'


def _laid_out(section: Section[Block], outline: Outline, setting: Setting) -> str:
    """Write those a letter is to, or from, who may stand side by side."""
    long = " long" if may_break(section.blocks) else ""
    written = (
        f'<div class="abreast across-{each.across}">'
        f"{_blocks(each.paragraphs, outline, setting)}</div>"
        if isinstance(each, Abreast)
        else _block(each, outline, setting)
        for each in laid_out(section)
    )
    return f'<div class="{section.kind}{long}">{"".join(written)}</div>'


def _contents(contents: Contents, outline: Outline) -> str:
    title = escape(contents.title)
    level = outline.step(2)
    entries = "".join(_entry(entry) for entry in contents.entries)
    return (
        f'<nav class="contents" aria-label="{title}">'
        f"<h{level}>{title}</h{level}><ul>{entries}</ul></nav>"
    )


def _entry(entry: Entry) -> str:
    words = write_inlines(entry.inlines, Notes.ELSEWHERE)
    return f'<li class="level-{entry.level}"><a href="#{escape(entry.anchor)}">{words}</a></li>'


# Notes at the end ---------------------------------------------------------------------------------


def _end_notes(paper: Paper, setting: Setting) -> str:
    notes = "\n".join(_end_note(note, setting) for note in notes_in(paper.blocks))
    return f'<section class="notes" role="doc-endnotes"><ol>{notes}</ol></section>' if notes else ""


def _end_note(note: Note, setting: Setting) -> str:
    number = note.number
    words = write_inlines(begun(note), Notes.AT_END) + _blocks(continued(note), Outline(), setting)
    return (
        f'<li id="{note.anchor}"><a class="back" href="#call-of-{note.anchor}" '
        f'role="doc-backlink">{number}</a> {words}</li>'
    )


def _parted_notes(paper: Paper, setting: Setting) -> str:
    """Write what notes at the foot of a page hold below their first words.

    A note stands in the paragraph that calls it, and in HTML a paragraph cannot hold another: the
    layout puts these into their notes when the page has been read (see `print_pdf`).
    """
    rests = ((note.number, continued(note)) for note in notes_in(paper.blocks))
    return "".join(
        f'<div class="rest" data-number="{number}">{_blocks(blocks, Outline(), setting)}</div>'
        for number, blocks in rests
        if blocks
    )
