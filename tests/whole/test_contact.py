"""Whom readers may turn to, and how the senders of a letter are reached."""

import pytest

from generator.compose.recipe import compose
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from generator.writers.pdf import write_pdf
from tests.houses.ruritania import ORDER, Ruritania
from tests.papers.small import brand
from tests.readers.docx import W, docx_part
from tests.readers.paper_words import paper_words
from tests.readers.pdf import findings, page_texts

BODIES = "facts/organisations.yaml"
CONTACT = (
    "contact: {desk: Press desk, email: desk@example.org, phone: +12 34, web: http://x.example}\n"
)
SAID = "Contact: Press desk, desk@example.org, +12 34, http://x.example"
OFFICE = """\
    abbreviation: RRL
    address: [1 Printers Row, Zenda]
    email: rrl@example.org
    phone: 12 34 57
    web: https://rrl.example
"""
LINE = "1 Printers Row, Zenda · 12 34 57 · rrl@example.org · https://rrl.example"


def words_of(ruritania: Ruritania, document: str, audience: str = "") -> str:
    brief = ruritania.brief_for(audience) if audience else "visit-2021"
    return " ".join(paper_words(compose(ruritania.prepare(brief=brief), document).paper))


@pytest.mark.parametrize(
    ("document", "audience"),
    [
        ("letter", ""),
        ("briefing-paper", ""),
        ("press-release", "media"),
        ("submission", "un-treaty-body"),
    ],
)
def test_every_paper_says_whom_to_turn_to(
    ruritania: Ruritania, document: str, audience: str
) -> None:
    ruritania.add(ORDER, CONTACT)
    assert SAID in words_of(ruritania, document, audience)


WAYS = {
    "a person": (
        "{person: fritz-tarlenheim, phone: +12 34}",
        "Contact: Fritz von Tarlenheim, +12 34",
    ),
    "a person at a desk": (
        "{person: fritz-tarlenheim, desk: Press desk, phone: +12 34}",
        "Contact: Fritz von Tarlenheim, Press desk, +12 34",
    ),
    "an address alone": ("{email: desk@example.org}", "Contact: desk@example.org"),
}


@pytest.mark.parametrize(("told", "expected"), WAYS.values(), ids=WAYS.keys())
def test_a_contact_is_as_much_as_is_known(ruritania: Ruritania, told: str, expected: str) -> None:
    ruritania.add(ORDER, f"contact: {told}\n")
    assert expected in words_of(ruritania, "letter")


def test_an_e_mail_address_can_be_followed(ruritania: Ruritania) -> None:
    ruritania.add(ORDER, CONTACT)
    page = write_html(compose(ruritania.prepare(), "letter").paper, brand()).data.decode()
    assert 'href="mailto:desk@example.org"' in page


REFUSED = {
    "nobody who can be reached": (
        "contact: {desk: Press desk}\n",
        "22:10: 'contact': nobody can be reached by it\n  hint: add 'email', 'phone' or 'web'",
    ),
    "an address that is none": (
        "contact: {email: desk at example.org}\n",
        "22:18: 'email': an e-mail address is one word around an @\n"
        "  hint: such as desk@example.org",
    ),
    "a number that is none": (
        "contact: {phone: on request}\n",
        "22:18: 'phone': a telephone number is digits and blanks alone\n"
        "  hint: such as +32 2 123 45",
    ),
    "a person who may not be named": (
        "contact: {person: rt-p1, phone: 12 34}\n",
        "22:19: the contact 'rt-p1' may not be named here\n"
        "  hint: no answer in the register allows the name for this audience (one is for"
        " 'partners' at most, and this audience is 'public')",
    ),
}


@pytest.mark.parametrize(("told", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_a_contact_that_is_none_is_refused(ruritania: Ruritania, told: str, expected: str) -> None:
    ruritania.add(ORDER, told)
    assert ruritania.refusal() == f"{ORDER}:{expected}"


def test_a_letterhead_says_how_its_sender_is_reached(ruritania: Ruritania) -> None:
    ruritania.change(BODIES, "    abbreviation: RRL\n", OFFICE)
    ruritania.change(ORDER, "  from: [rrl, shc]\n", "  from: [rrl]\n")
    paper = compose(ruritania.prepare(), "letter").paper
    assert paper.meta.furniture.reached == (LINE,)
    head = docx_part(write_docx(paper, brand()).data, "word/first-header.xml")
    assert "".join(map(str, head.itertext())) == f"RRL{LINE}"
    styles = [style.get(f"{W}val") for style in head.iter(f"{W}pStyle")]
    assert styles == ["LetterheadNames", "LetterheadLines"]
    data = write_pdf(paper, brand()).data
    assert findings(data) == []
    assert page_texts(data)[0].startswith(f"RRL {LINE}")


def test_of_several_senders_each_line_says_whose_it_is(ruritania: Ruritania) -> None:
    ruritania.change(BODIES, "    abbreviation: RRL\n", OFFICE)
    paper = compose(ruritania.prepare(), "letter").paper
    assert paper.meta.furniture.reached == (f"RRL: {LINE}",)
