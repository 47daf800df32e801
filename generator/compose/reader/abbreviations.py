"""Read the place of the list of abbreviations: it says what each stands for that the page uses."""

from collections.abc import Iterator

from lxml import etree

from generator.compose.reader.inlines import text_of
from generator.paper.document import (
    Definition,
    Definitions,
    Heading,
    OpenBlock,
    OpenInline,
    Paragraph,
    Text,
)

ANCHOR = "abbreviations"


def read_abbreviations(place: etree._Element) -> Iterator[OpenBlock]:
    """Yield a heading and the list, or nothing if the page abbreviates nothing."""
    if known := dict(_used_around(place)):
        yield Heading(2, (Text(text_of(place)),), ANCHOR)
        yield Definitions(
            tuple(_meaning(short, known[short]) for short in sorted(known, key=str.casefold))
        )


def _used_around(place: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield each abbreviation on a page with the name it stands for; people have short names."""
    for mention in place.getroottree().iter("span"):
        short, full = mention.get("data-short", ""), text_of(mention)
        if short and full.endswith(f" ({short})"):
            yield short, full.removesuffix(f" ({short})")


def _meaning(short: str, name: str) -> Definition[OpenBlock, OpenInline]:
    return Definition((Text(short),), (Paragraph((Text(name),)),))
