"""Pages in small: what one becomes, or what is said of one that cannot be read."""

import pytest

from generator.compose.reader import read_page
from generator.errors import BriefError
from generator.paper.document import OpenBlock, Paragraph, Text
from tests.papers.small import META

A = (Text("A"),)
PARAGRAPH = Paragraph(A)


def blocks(page: str) -> tuple[OpenBlock, ...]:
    return read_page(page, META).blocks


def faults(page: str) -> list[str]:
    """Return what is said of a page that cannot be read."""
    with pytest.raises(BriefError) as caught:
        read_page(page, META)
    return [f"{'' if problem.place else '?: '}{problem}" for problem in caught.value.problems]
