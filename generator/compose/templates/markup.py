"""Write a fact's words in the page language."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from generator.compose.page import TYPED
from generator.gate.dossier import Words
from generator.paper.document import Break, Cite, Emphasis, Link, Mention, OpenInline, Strong, Text


def markup(inline: OpenInline) -> Markup:
    """Return one inline of a fact's words."""
    match inline:
        case Text():
            return escape(inline.text)
        case Mention():
            remark = Markup(' data-remark="{}"').format(inline.remark) if inline.remark else ""
            mention = Markup('<span data-mention="{}" data-short="{}"{}>{}</span>')
            return mention.format(inline.id, inline.short, remark, inline.full)
        case Strong():
            return Markup("<strong>{}</strong>").format(joined(inline.inlines))
        case Emphasis():
            return Markup("<em>{}</em>").format(joined(inline.inlines))
        case Link():
            return Markup('<a href="{}">{}</a>').format(inline.address, joined(inline.inlines))
        case Cite():
            cite = Markup('<cite data-source="{}" data-in="{}" data-locator="{}"/>')
            return cite.format(inline.source, inline.read_in, inline.locator)
        case Break():
            return Markup("<br/>")
        case _:
            raise AssertionError(inline)  # the gate makes nothing else


def printed(words: Words) -> Markup:
    """Return a paragraph of a fact, and the list under it; the reader makes a block of that."""
    whole = joined(words.inlines)
    if not words.items:
        return whole
    items = Markup("").join(Markup("<li>{}</li>").format(printed(item)) for item in words.items)
    tag = "ol" if words.is_ordered else "ul"
    return whole + Markup(f'<{tag} {TYPED}="">') + items + Markup(f"</{tag}>")


def joined(inlines: Sequence[OpenInline]) -> Markup:
    """Return inlines one after another."""
    return Markup("").join(map(markup, inlines))
