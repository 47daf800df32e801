"""A page names only the facts and sources that its brief has."""

import pytest

from generator.compose.reader import read_page
from generator.compose.reader.origins import Known
from generator.errors import BriefError
from generator.paper.document import Cite, Paragraph, Text
from tests.papers.pages import PARAGRAPH
from tests.papers.small import META

KNOWN = Known(("rt-raid", "rt-trend"), ("rrl-letter", "perez-2022"), {"perez-2022": {"rrl-letter"}})
REFUSED = {
    "a fact misspelt": (
        '<p data-at="n.html:2" data-fact="rt-trend rt-riad">A</p>',
        "n.html:2: this brief has no fact 'rt-riad'\n  hint: did you mean 'rt-raid'?",
    ),
    "a fact like none": (
        '<p data-at="n.html:2" data-fact="zz">A</p>',
        "n.html:2: this brief has no fact 'zz'\n  hint: write data-fact=\"{{ fact.id }}\"",
    ),
    "words of a fact, which are not told": (
        '<p data-at="n.html:2" data-fact="„Kobolt“">A</p>',
        'n.html:2: this brief has no fact\n  hint: write data-fact="{{ fact.id }}"',
    ),
    "a source misspelt": (
        '<p>A<cite data-at="n.html:2" data-source="rrl-leter"/></p>',
        "n.html:2: the facts of this brief have no source 'rrl-leter'\n"
        "  hint: did you mean 'rrl-letter'?",
    ),
    "a source like none": (
        '<p>A<cite data-at="n.html:2" data-source="zz"/></p>',
        "n.html:2: the facts of this brief have no source 'zz'\n"
        "  hint: cite only a fact's own sources",
    ),
    "a source that nobody has read": (
        '<p>A<cite data-at="n.html:2" data-source="perez-2022"/></p>',
        "n.html:2: the source 'perez-2022' was not read itself, but in a work that cites it\n"
        '  hint: write data-in="rrl-letter"; pieces.cite does so by itself',
    ),
}


@pytest.mark.parametrize(("page", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_what_the_brief_does_not_have_is_refused_where_it_is_named(page: str, said: str) -> None:
    with pytest.raises(BriefError) as caught:
        read_page(page, META, known=KNOWN)
    assert str(caught.value) == said


def test_what_it_has_may_be_named() -> None:
    second_hand = '<cite data-source="perez-2022" data-in="rrl-letter"/>'
    named = f'<p data-fact="rt-raid rt-trend">A<cite data-source="rrl-letter"/>{second_hand}</p>'
    assert read_page(f"{named}<p>A</p>", META, known=KNOWN).blocks == (
        Paragraph(
            (Text("A"), Cite("rrl-letter"), Cite("perez-2022", read_in="rrl-letter")),
            origin=("rt-raid", "rt-trend"),
        ),
        PARAGRAPH,
    )
