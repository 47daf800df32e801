"""Write lists and definitions; what stands in them is written by whoever asks."""

from collections.abc import Callable
from dataclasses import replace
from html import escape

from generator.paper.document import (
    Block,
    Definition,
    Definitions,
    Inline,
    Items,
    Paper,
    Paragraph,
    Style,
)
from generator.paper.walk import blocks_in, notes_in
from generator.writers.html.body.facts import with_facts
from generator.writers.html.body.inlines import write_inlines
from generator.writers.html.body.setting import Setting

Write = Callable[[tuple[Block, ...], Setting], str]


def write_items(items: Items[Block], setting: Setting, write: Write) -> str:
    """Return a list; a numbered one counts 1, a or i by the number of lists around it."""
    inside = replace(setting, lists=setting.lists + 1)
    written = "".join(
        with_facts(f"<li{_id(anchor)}>{_item(item, inside, write)}</li>", item, setting)
        for item, anchor in items.anchored
    )
    if not items.ordered:
        return f"<ul>{written}</ul>"
    kind = f"level-{inside.lists}" + (f" from-{items.start}" if items.start > 1 else "")
    return f'<ol class="{kind}"{_start(items.start)}>{written}</ol>'


def write_definitions(
    definitions: Definitions[Block, Inline], setting: Setting, write: Write
) -> str:
    """Return terms with what is said of them; each pair is one item to who hears it read."""
    entries = (_definition(entry, setting, write) for entry in definitions.entries)
    return f"<dl>{''.join(entries)}</dl>"


def write_starts(paper: Paper) -> str:
    """Return the style rules for lists that do not begin at 1: the PDF's layout counts by them."""
    inside_notes = (block for note in notes_in(paper.blocks) for block in note.blocks)
    lists = blocks_in((*paper.blocks, *inside_notes))
    starts = {block.start for block in lists if isinstance(block, Items)} - {1}
    return "\n".join(
        f".from-{start} {{ counter-reset: list-item {start - 1} }}" for start in sorted(starts)
    )


def _id(anchor: str) -> str:
    return f' id="{escape(anchor)}"' if anchor else ""


def _start(start: int) -> str:
    return f' start="{start}"' if start > 1 else ""


def _item(blocks: tuple[Block, ...], setting: Setting, write: Write) -> str:
    """Write a list item; the plain first paragraph of one is its own text, without a margin."""
    match blocks:
        case (Paragraph(style=Style.BODY, inlines=inlines), *rest):
            return write_inlines(inlines, setting.notes) + write(tuple(rest), setting)
        case _:
            return write(blocks, setting)


def _definition(entry: Definition[Block, Inline], setting: Setting, write: Write) -> str:
    term = write_inlines(entry.term, setting.notes)
    meaning = f"<dd>{_item(entry.blocks, setting, write)}</dd>"
    told = with_facts(meaning, entry.blocks, setting)
    return f'<div class="definition"><dt>{term}</dt>{told}</div>'
