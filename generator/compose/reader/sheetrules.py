"""Where the sheet may change: a landscape section or columns stand in nothing that goes on."""

from collections.abc import Iterator

from lxml import etree

from generator.compose.page import NUMBERED, SHEETS
from generator.compose.reader.places import say
from generator.errors import Problem
from generator.paper.document import SectionKind

COLUMNS = SectionKind.COLUMNS.value
PLAIN = ("section", "header", "footer")  # groups that may be there for a fact only


def is_open_ground(group: etree._Element) -> bool:
    """Return whether nothing is around a block but groups that nobody sees.

    Word draws a box as the edges of its paragraphs, and a table would stand out of it.
    """
    around = (group, *group.iterancestors())
    return all(each.tag == "page" or _is_unseen(each) for each in around)


def misplaced_sheet(section: etree._Element, parent: etree._Element) -> Iterator[Problem]:
    """Yield a problem for a change of the sheet inside of what cannot go on over it."""
    kind = section.get("class")
    around = [each.get("class") for each in (parent, *parent.iterancestors())]
    if not is_open_ground(parent):
        hint = "put it between paragraphs, outside of lists, boxes and quotations"
        yield say(section, f'<section class="{kind}"> may not stand here', hint)
    elif kind in around or COLUMNS in around:
        hint = "columns may stand in a landscape section, and nothing else in another"
        yield say(section, f'<section class="{kind}"> stands in another one', hint)


def _is_unseen(group: etree._Element) -> bool:
    return group.tag in PLAIN and (group.get("class") or None) in (None, NUMBERED, *SHEETS)
