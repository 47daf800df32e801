"""Who signs a letter: bodies and people who agreed to, one by one or in lists, in an order."""

import pytest

from generator.compose.recipe import compose
from generator.paper.document import Paper
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.houses.ruritania import ORDER, Ruritania
from tests.papers.small import brand
from tests.readers.docx import W, docx_part, docx_words
from tests.readers.paper_words import paper_words
from tests.readers.pdf import page_texts

BODIES = "facts/organisations.yaml"
LISTS = "facts/coalitions.yaml"
TABLE = "facts/zenda.csv"
COALITION = """\
about: {scope: public, verified: {at: 2021-05-04, by: editor}, stage: checked}
coalitions:
  - id: coalition-2021
    title: Coalition for the Press
    agreed: 2021-04-30
    members:
      - rrl
      - {name: Flavia Rupert, function: Director, organisation: Zenda Foundation, country: Zenda}
      - {id: rudolf-elphberg, function: Patron, of: shc, country: Strelsau}
"""
FROM_TABLE = """\
about: {scope: public, verified: {at: 2021-05-04, by: editor}, stage: checked}
coalitions:
  - {id: zenda, title: Printers of Zenda, agreed: 2021-04-30, csv: zenda.csv}
"""
SIGNED = "  from: [rrl, shc]\n"


def let(house: Ruritania, told: str) -> None:
    """Let the letter be signed by these, and sent by one body alone."""
    house.change(ORDER, SIGNED, f"  from: [rrl]\n  {told}\n")


def letter(house: Ruritania) -> Paper:
    return compose(house.prepare(), "letter").paper


def signed(house: Ruritania) -> str:
    """Return what stands below the letter's closing, up to what is enclosed."""
    said = " ".join(paper_words(letter(house)))
    return said.partition("Yours sincerely, ")[2].partition(" Enclosure:")[0]


ONE_BY_ONE = {
    "a body that states each ask itself": (
        "signatories: [shc, rrl]",
        "Strelsau Helsinki Committee (SHC) Ruritanian Rights League (RRL)",
    ),
    "a body that agreed": (
        "signatories: [{id: chancellery, agreed: 2021-05-01}]",
        "Chancellery of Strelsau",
    ),
    "a body alone": (
        "signatories: {organisation: Zenda Press, agreed: 2021-05-01, country: in exile in Zenda}",
        "Zenda Press (in exile in Zenda)",
    ),
    "a person of a body": (
        "signatories: [{name: Ivo Sapt, function: Printer, of: rrl, agreed: 2021-05-01}]",
        "Ivo Sapt Printer, Ruritanian Rights League (RRL)",
    ),
    "a person in the register": (
        "signatories: [{id: fritz-tarlenheim, function: Patron, agreed: 2021-05-01}]",
        "Fritz von Tarlenheim Patron",
    ),
}


@pytest.mark.parametrize(("told", "expected"), ONE_BY_ONE.values(), ids=ONE_BY_ONE.keys())
def test_signatories_are_bodies_and_people(ruritania: Ruritania, told: str, expected: str) -> None:
    let(ruritania, told)
    assert signed(ruritania) == expected


def test_a_coalition_typed_once_signs_with_all_on_it(ruritania: Ruritania) -> None:
    ruritania.write(LISTS, COALITION)
    let(ruritania, "signatories: coalition-2021")
    assert signed(ruritania) == (
        "Ruritanian Rights League (RRL) Flavia Rupert (Zenda) Director, Zenda Foundation"
        " Rudolf Elphberg (Strelsau) Patron, Strelsau Helsinki Committee (SHC)"
    )


def test_others_may_sign_beside_a_coalition(ruritania: Ruritania) -> None:
    ruritania.write(LISTS, COALITION)
    let(ruritania, "signatories: [{organisation: Zenda Press, agreed: 2021-05-01}, coalition-2021]")
    assert signed(ruritania).startswith("Zenda Press Ruritanian Rights League")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_coalition_is_read_from_a_table(ruritania: Ruritania, separator: str) -> None:
    rows = ("\ufeffName,Function,Organisation,Country", "Ivo Sapt,Printer,Zenda Press,Zenda", ",,,")
    table = "\r\n".join((*rows, ",,Inkers of Hentzau,Hentzau")).replace(",", separator)
    ruritania.write(TABLE, table.removeprefix("\ufeff"))
    ruritania.write(LISTS, FROM_TABLE)
    let(ruritania, "signatories: zenda")
    assert signed(ruritania) == (
        "Ivo Sapt (Zenda) Printer, Zenda Press Inkers of Hentzau (Hentzau)"
    )


FAULTY_TABLES = {
    "a column that there is not": (
        "name,fonction\nIvo Sapt,Printer\n",
        "1:1: unknown column 'fonction'\n  hint: did you mean 'function'?",
    ),
    "a row that is too long": (
        "name,function\nIvo Sapt,Printer\nFlavia Rupert,Director, retired\n",
        "3:1: this row has more cells than columns\n"
        "  hint: put what holds the separator into quotation marks",
    ),
    "a day that is none": (
        "name,agreed\nIvo Sapt,yesterday\n",
        "2:1: 'agreed': ",
    ),
    "a function of nobody": (
        "name,function\n,Printer\n",
        "2:1: ",
    ),
    "an id that leads nowhere": ("id\nrll\n", "2:1: unknown organisation or person 'rll'"),
}


@pytest.mark.parametrize(("table", "expected"), FAULTY_TABLES.values(), ids=FAULTY_TABLES.keys())
def test_a_fault_in_a_table_is_told_at_its_row(
    ruritania: Ruritania, table: str, expected: str
) -> None:
    ruritania.write(TABLE, table)
    ruritania.write(LISTS, FROM_TABLE)
    [problem] = ruritania.problems()
    assert problem.startswith(f"{TABLE}:{expected}")


def test_a_table_that_is_not_there_is_told(ruritania: Ruritania) -> None:
    ruritania.write(LISTS, FROM_TABLE)
    [problem] = ruritania.problems()
    assert problem.startswith(f"{TABLE}: the file cannot be read")


ORDERS = {
    "as typed": ("typed", "Ivo Sapt (Zenda) Zoë Apple (Hentzau) The Élan Press (Zenda) "),
    "by last names, without articles": (
        "alphabetical",
        "Zoë Apple (Hentzau) The Élan Press (Zenda) Ivo Sapt (Zenda) ",
    ),
    "by country": ("country", "Hentzau Zoë Apple Zenda Ivo Sapt The Élan Press "),
}


@pytest.mark.parametrize(("order", "expected"), ORDERS.values(), ids=ORDERS.keys())
def test_signatories_stand_in_the_order_asked_for(
    ruritania: Ruritania, order: str, expected: str
) -> None:
    table = (
        "name,organisation,country\nIvo Sapt,,Zenda\nZoë Apple,,Hentzau\n,The Élan Press,Zenda\n"
    )
    ruritania.write(TABLE, table)
    ruritania.write(LISTS, FROM_TABLE)
    let(ruritania, f"signatories: zenda\n  signatories_by: {order}")
    assert f"{signed(ruritania)} " == expected


REFUSED = {
    "a person who has not agreed": (
        "signatories: [{name: Ivo Sapt, function: Printer}]",
        "17:24: this signatory signs the letter, and nothing says that they agreed to\n"
        "  hint: add 'agreed' with the day on which they did",
    ),
    "a person who agreed too late": (
        "signatories: [{name: Ivo Sapt, agreed: 2021-06-01}]",
        "17:24: this signatory agreed to sign on 2021-06-01, after the day the paper knows of\n"
        "  hint: correct one of the two days",
    ),
    "a person who may not be named": (
        "signatories: [{id: rt-p1, agreed: 2021-05-01}]",
        "17:22: 'rt-p1' may not be named here\n"
        "  hint: no answer in the register allows the name for this audience (one is for"
        " 'partners' at most, and this audience is 'public')",
    ),
    "one twice": (
        "signatories: [rrl, rrl]",
        "17:22: 'rrl' signs twice\n  hint: take one out",
    ),
    "one without a country to stand under": (
        "signatories: [rrl]\n  signatories_by: country",
        "17:17: 'rrl' has no country to stand under\n"
        "  hint: add 'country', or let 'signatories_by' be typed or alphabetical",
    ),
}


@pytest.mark.parametrize(("told", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_who_cannot_sign_is_told(ruritania: Ruritania, told: str, expected: str) -> None:
    let(ruritania, told)
    assert ruritania.refusal() == f"{ORDER}:{expected}"


def test_a_body_that_has_not_agreed_has_to_stand_behind_each_ask(ruritania: Ruritania) -> None:
    let(ruritania, "signatories: [rrl, chancellery]")
    assert "not adopted by chancellery" in ruritania.refusal()


def test_more_than_four_do_not_head_a_letter(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, SIGNED, "  from: [rrl, shc, chancellery, a, b]\n")
    assert ruritania.refusal() == (
        f"{ORDER}:16:9: 'from': 4 at most head a letter\n"
        "  hint: keep those who send it, and name all who sign under 'signatories'"
    )


def many(house: Ruritania, count: int) -> Paper:
    """Return a letter that so many sign."""
    rows = (f"Signer {number:03},Director,League for the Press {number}" for number in range(count))
    house.write(TABLE, "\n".join(("name,function,organisation", *rows)) + "\n")
    house.write(LISTS, FROM_TABLE)
    let(house, "signatories: zenda")
    return letter(house)


def test_sixty_signatories_leave_the_letter_on_its_first_page(ruritania: Ruritania) -> None:
    paper = many(ruritania, 60)
    assert paper.meta.furniture.letterhead == ("RRL",)
    first, *others = page_texts(write_pdf(paper, brand()).data)
    assert "Dear Chancellor Elphberg" in first
    assert "Thank you for giving this your attention" in first
    assert "Signer 059" in others[-1]


@pytest.mark.parametrize(("count", "across"), [(3, 0), (30, 2), (200, 3)])
def test_in_word_all_who_sign_are_there_in_columns(
    ruritania: Ruritania, count: int, across: int
) -> None:
    paper = many(ruritania, count)
    data = write_docx(paper, brand()).data
    assert docx_words(data) == paper_words(paper)
    rows = list(docx_part(data, "word/document.xml").iter(f"{W}tr"))
    assert {len(row.findall(f"{W}tc")) for row in rows} == ({across} if across else set())


def test_in_word_a_country_stays_with_who_signs_under_it_and_a_long_list_parts(
    ruritania: Ruritania,
) -> None:
    lands = ("Zenda", "Hentzau", "Hentzau", *["Strelsau"] * 27)
    rows = (f"Signer {number},{land}" for number, land in enumerate(lands))
    ruritania.write(TABLE, "\n".join(("name,country", *rows)) + "\n")
    ruritania.write(LISTS, FROM_TABLE)
    let(ruritania, "signatories: zenda\n  signatories_by: country")
    data = write_docx(letter(ruritania), brand()).data
    body = docx_part(data, "word/document.xml")
    kept = {
        "".join(map(str, each.itertext())): each.find(f"{W}pPr/{W}keepNext") is not None
        for each in body.iter(f"{W}p")
    }
    assert [kept[land] for land in ("Hentzau", "Strelsau", "Zenda")] == [True] * 3
    assert not kept["Signer 1"]  # the only row of Hentzau
    strelsau = [kept[f"Signer {number}"] for number in range(3, 30, 2)]
    assert strelsau == [True, *[False] * 11, True, False]
    assert kept["Signer 0"]  # with what is enclosed
