"""Whom a letter is to: one or several, in office or not, a body, or nobody by name."""

import pytest

from generator.compose.order import Order, Prepared, prepare
from generator.compose.recipe import compose
from generator.paper.document import Paper
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from tests.houses.ruritania import BRIEF, ORDER, Ruritania
from tests.papers.small import brand
from tests.readers.docx import W, docx_part, docx_words
from tests.readers.paper_words import paper_words

OFFICES = "facts/offices.yaml"
BODIES = "facts/organisations.yaml"
PEOPLE = "facts/people.yaml"
COMMITTEE = """\
  - id: press-committee
    title: Press Committee of the Diet
    members: Members of the Press Committee
    address: [The Diet, 3 Castle Hill, Strelsau]
    attention: For the attention of the secretariat
    email: press@example.org
"""
COUNCIL = "  - {id: council, title: Council of Zenda}\n"
ANSWER = "{scope: public, basis: public_role}"
WRITER = f"""\
  - id: flavia
    name: Flavia Rupert
    short: Rupert
    disclosure: {{tell: {ANSWER}, name: {ANSWER}}}
"""
MINISTER = """\
  - id: minister
    title: Minister of Posts of Strelsau
    address_as: Minister
    institution: chancellery
    holders: [{person: helga-strofzin, attested: [2021-05-04]}]
"""


@pytest.fixture
def house(ruritania: Ruritania) -> Ruritania:
    """A house that knows a committee, a council, a minister and a writer without an office."""
    ruritania.add(BODIES, COMMITTEE + COUNCIL)
    ruritania.add(PEOPLE, WRITER)
    ruritania.add(OFFICES, MINISTER)
    return ruritania


def letter(house: Ruritania) -> Paper:
    return compose(house.prepare(), "letter").paper


def words_of(house: Ruritania) -> str:
    return " ".join(paper_words(letter(house)))


def let(house: Ruritania, told: str) -> None:
    """Let the letter be to somebody else; what it asks is asked of whoever it is to."""
    house.change(ORDER, "  to: [chancellor]\n", f"  {told}\n")
    press = "facts/ruritania/press.yaml"
    house.change(press, "    to: chancellor\n", "    to: [chancellor, press-committee, council]\n")


SALUTED = {
    "an office": ("to: [chancellor]", "Dear Chancellor Elphberg, We write to you"),
    "several, all by name": (
        "to: [chancellor, minister]",
        "Dear Chancellor Elphberg, dear Minister Strofzin, We write to you",
    ),
    "a committee": (
        "to: [press-committee]",
        "Dear Members of the Press Committee, We write to you",
    ),
    "a body of which no members are known": ("to: [council]", "Dear Sir or Madam, We write"),
    "an office and a body": (
        "to: [chancellor, press-committee]",
        "Dear Chancellor Elphberg, dear Members of the Press Committee, We",
    ),
    "a person without an office": ("to: [flavia]", "Dear Flavia Rupert, We write to you"),
    "whom it may concern": (
        "public: to_whom_it_may_concern",
        "To whom it may concern: We write to you in view of the visit",
    ),
    "nobody": (
        "public: open_letter",
        "The press and the courts of Ruritania We write in view of the visit",
    ),
}


@pytest.mark.parametrize(("told", "expected"), SALUTED.values(), ids=SALUTED.keys())
def test_one_salutation_greets_all_who_are_written_to(
    house: Ruritania, told: str, expected: str
) -> None:
    let(house, told)
    assert expected in words_of(house)


BLOCKS = {
    "a body": (
        "to: [press-committee]",
        "Members of the Press Committee For the attention of the secretariat The Diet 3 Castle Hill"
        " Strelsau Copy:",
    ),
    "a body by e-mail": (
        "to: [press-committee]\n  by_email: true",
        "Members of the Press Committee For the attention of the secretariat The Diet 3 Castle Hill"
        " Strelsau By e-mail: press@example.org Copy:",
    ),
    "a body that is called by its name": ("to: [council]", "Council of Zenda Copy:"),
    "a person": ("to: [flavia]", "Flavia Rupert Copy:"),
    "an open letter to somebody": (
        "to: [chancellor]\n  public: open_letter",
        "Open letter Rudolf Elphberg Chancellor of Strelsau Copy:",
    ),
    "an appeal to nobody": ("public: appeal", "Public appeal Copy:"),
}


@pytest.mark.parametrize(("told", "expected"), BLOCKS.values(), ids=BLOCKS.keys())
def test_an_address_says_who_it_is_and_where(house: Ruritania, told: str, expected: str) -> None:
    let(house, told)
    assert words_of(house).startswith(expected)


COPIED = {
    "an office": (
        "[minister]",
        "Copy: Helga von Strofzin, Minister of Posts of Strelsau Zenda,",
    ),
    "a body": ("[press-committee]", "Copy: Members of the Press Committee Zenda,"),
    "a person": ("[flavia]", "Copy: Flavia Rupert Zenda,"),
    "one of each": (
        "[minister, council, flavia]",
        "Copy: Helga von Strofzin, Minister of Posts of Strelsau; Council of Zenda; Flavia Rupert",
    ),
}


@pytest.mark.parametrize(("told", "expected"), COPIED.values(), ids=COPIED.keys())
def test_copies_go_to_offices_bodies_and_people(house: Ruritania, told: str, expected: str) -> None:
    house.change(ORDER, "cc: [ambassador-ruritania]", f"cc: {told}")
    assert expected in words_of(house)


def test_a_letter_to_nobody_says_of_whom_it_asks_what(house: Ruritania) -> None:
    let(house, "public: open_letter")
    said = words_of(house)
    assert "We call on the Chancellor of Strelsau, the Press Committee of the Diet" in said
    assert "Above all, we draw attention to the case of the editor" in said
    assert "Thank you" not in said
    assert "Yours sincerely" not in said


def test_a_letter_to_a_person_may_ask_what_is_asked_of_an_office(house: Ruritania) -> None:
    house.change(ORDER, "to: [chancellor]", "to: [flavia]")
    assert "We ask you to raise the case" in words_of(house)


HOSTS = {
    "the visitor": ("[chancellor]", "We write to you in view of your visit to Ruritania"),
    "hosts who receive the visitor": (
        "[minister, press-committee]",
        "in view of the visit of the Chancellor of Strelsau to Ruritania",
    ),
}


@pytest.mark.parametrize(("to", "expected"), HOSTS.values(), ids=HOSTS.keys())
def test_a_letter_opens_as_fits_a_visitor_or_hosts(
    house: Ruritania, to: str, expected: str
) -> None:
    let(house, f"to: {to}")
    assert expected in words_of(house)


REFUSED = {
    "a person who may not be named": (
        "to: [rt-p1]",
        "14:8: 'rt-p1' may not be named here\n"
        "  hint: no answer in the register allows the name for this audience (one is for"
        " 'partners' at most, and this audience is 'public')",
    ),
    "an e-mail address that is not known": (
        "to: [council]\n  by_email: true",
        "14:8: the letter goes by e-mail, and 'council' has no address for it\n"
        "  hint: add 'email' at facts/organisations.yaml:18:5, or take out 'by_email'",
    ),
    "an e-mail to a person": (
        "to: [flavia]\n  by_email: true",
        "14:8: the letter goes by e-mail, and 'flavia' has no address for it\n"
        "  hint: a person has none in the register: take out 'by_email'",
    ),
    "a body that is misspelt": (
        "to: [press-comittee]",
        "14:8: unknown office, organisation or person 'press-comittee'\n"
        "  hint: did you mean 'press-committee'?",
    ),
    "a country": (
        "to: [ruritania]",
        "14:8: 'ruritania' is a record of kind 'country', not office or organisation or person\n"
        "  hint: it stands at facts/ruritania/country.yaml:4:5",
    ),
}


@pytest.mark.parametrize(("told", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_whom_a_letter_cannot_be_to_is_told(house: Ruritania, told: str, expected: str) -> None:
    let(house, told)
    assert house.refusal() == f"{ORDER}:{expected}"


def in_language(house: Ruritania, language: str) -> Prepared:
    return prepare(house.house, Order(BRIEF, language=language, allow_fallback=True))


@pytest.mark.parametrize(
    ("language", "greeting"),
    [
        ("fr", "Madame, Monsieur,"),
        ("de", "Sehr geehrte Damen und Herren,"),
        ("ru", "Уважаемые дамы и господа!"),
    ],
)
def test_a_body_is_greeted_as_is_usual_in_other_languages(
    house: Ruritania, language: str, greeting: str
) -> None:
    let(house, "to: [press-committee]")
    said = paper_words(compose(in_language(house, language), "letter").paper)
    assert greeting in " ".join(said)


READDRESSED = """\
  readdressed:
    - audience: eu-ministers
      to: [press-committee]
      cc: []
      subject: What the Committee may do
"""


def test_a_letter_is_to_the_reader_of_each_audience(house: Ruritania) -> None:
    let(house, "to: [chancellor]")
    house.add(ORDER, READDRESSED)
    for audience, greeting, subject, copied in (
        ("", "Dear Chancellor Elphberg,", "The press and the courts of Ruritania", True),
        ("partners", "Dear Chancellor Elphberg,", "The press and the courts of Ruritania", True),
        (
            "eu-ministers",
            "Dear Members of the Press Committee,",
            "What the Committee may do",
            False,
        ),
    ):
        prepared = prepare(
            house.house, Order(BRIEF, documents=("briefing-paper",), audience=audience)
        )
        said = " ".join(paper_words(compose(prepared, "letter").paper))
        assert (greeting in said, subject in said) == (True, True)
        assert ("Copy:" in said) is copied


def test_an_audience_that_there_is_not_is_told(house: Ruritania) -> None:
    house.add(ORDER, READDRESSED.replace("eu-ministers", "eu-minister"))
    assert house.refusal() == (
        f"{ORDER}:23:17: unknown audience 'eu-minister'\n  hint: did you mean 'eu-ministers'?"
    )


@pytest.mark.parametrize(
    ("to", "across"),
    [
        ("[chancellor, minister]", 2),
        ("[chancellor, minister, press-committee]", 3),
        ("[chancellor, minister, press-committee, council]", 4),
        ("[chancellor, minister, press-committee, council, flavia]", 3),
    ],
)
def test_several_addresses_stand_side_by_side(house: Ruritania, to: str, across: int) -> None:
    let(house, f"to: {to}")
    paper = letter(house)
    page = write_html(paper, brand()).data.decode()
    assert f'class="abreast across-{across}"' in page
    tree = docx_part(write_docx(paper, brand()).data, "word/document.xml")
    assert next(len(row.findall(f"{W}tc")) for row in tree.iter(f"{W}tr")) == across
    assert docx_words(write_docx(paper, brand()).data) == paper_words(paper)


def test_one_address_stands_alone(house: Ruritania) -> None:
    assert 'class="abreast' not in write_html(letter(house), brand()).data.decode()
