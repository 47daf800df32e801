"""Bad input: each gives its exact located message, and existing outputs stay as they were."""

from collections.abc import Callable

import pytest

from tests.houses.ruritania import BRIEF, ORDER, PRESS, Ruritania
from tests.tools.typing import Brief, files_in

TEMPLATE = "templates/eu-leaders/letter.html"
BAD: dict[str, tuple[Callable[[Ruritania], None], str]] = {
    "unknown key": (
        lambda house: house.change(PRESS, "    title: Raid on", "    tittle: Raid on"),
        f"{PRESS}:6:5: unknown key 'tittle' in event 'rt-raid'\n  hint: did you mean 'title'?\n",
    ),
    "missing source": (
        lambda house: house.change(PRESS, "sources: [rrl-letter], verified", "verified"),
        f"{PRESS}:4:5: event 'rt-raid' has no source\n"
        "  hint: every record needs at least one entry under 'sources'\n",
    ),
    "unknown reference": (
        lambda house: house.change(PRESS, "[[tarlenheim-castle]]", "[[tarlenhem-castle]]"),
        f"{PRESS}:27:52: unknown reference 'tarlenhem-castle'\n"
        "  hint: did you mean 'tarlenheim-castle'?\n",
    ),
    "unknown source": (
        lambda house: house.change(PRESS, "[rrl-statement, rrl-letter]", "[rrl-statment]"),
        f"{PRESS}:51:15: unknown source 'rrl-statment'\n  hint: did you mean 'rrl-statement'?\n",
    ),
    "two records with one id": (
        lambda house: house.change(PRESS, "id: rt-summer", "id: rt-raid"),
        f"{PRESS}:11:9: two records have the id 'rt-raid'\n  hint: the first is at {PRESS}:4:5\n",
    ),
    "duplicate key": (
        lambda house: house.change(PRESS, "    assertion: doc", "    title: B\n    assertion: doc"),
        f"{PRESS}:7:5: the key 'title' is written twice\n"
        "  hint: it stands first on line 6; keep one\n",
    ),
    "a country called NO stays what was typed": (
        lambda house: house.change(ORDER, "countries: [ruritania]", "countries: [NO]"),
        f"{ORDER}:6:13: 'countries': an id is 1 to 64 small letters, digits and hyphens; "
        "a capital letter stands in it\n",
    ),
    "a time is no date": (
        lambda house: house.change(ORDER, "date: 2021-05-04", "date: 22:30"),
        f"{ORDER}:4:7: 'date': this is not a date we can read: write 2022, 2022-01 or ",
    ),
    "a number with a zero before it": (
        lambda house: house.change(PRESS, "    date: 2021-02-14", "    date: 010"),
        f"{PRESS}:5:11: 'date': this is not a date we can read: write 2022, 2022-01 or ",
    ),
    "tab": (
        lambda house: house.change(PRESS, "    date: 2021-02-14", "\tdate: 2021-02-14"),
        f"{PRESS}:5:1: this is not YAML: a tab stands where only spaces may\n",
    ),
    "unknown country": (
        lambda house: house.change(ORDER, "countries: [ruritania]", "countries: [ruritanja]"),
        f"{ORDER}:6:13: unknown country 'ruritanja'\n  hint: did you mean 'ruritania'?\n",
    ),
    "addressee without a holder": (
        lambda house: house.change(ORDER, "date: 2021-05-04", "date: 2018-05-04"),
        f"{ORDER}:14:8: no holder of 'chancellor' is known for 2018-05-04\n"
        "  hint: add the holder with a term or an attested day at facts/offices.yaml:4:5, "
        "or correct the paper's date\n",
    ),
    "unknown tag in a template": (
        lambda house: house.write(TEMPLATE, "<p>A</p>\n  <blink>B</blink>"),
        f"{TEMPLATE}:2:3: unknown tag <blink>\n  hint: known tags: h1, h2, h3, ",
    ),
    "undefined variable in a template": (
        lambda house: house.write(TEMPLATE, "<p>A</p>\n<p>{{ leter.subject }}</p>"),
        f"{TEMPLATE}:2:7: unknown variable 'leter'\n  hint: did you mean 'letter'?\n",
    ),
    "undefined attribute in a template": (
        lambda house: house.write(TEMPLATE, "<p>A</p>\n<p>{{ letter.subjct }}</p>"),
        f"{TEMPLATE}:2: nothing here is called 'subjct'\n  hint: did you mean 'subject'?\n",
    ),
    "empty paragraph in a template": (
        lambda house: house.write(TEMPLATE, "<p>A</p>\n\n<p>{% if not letter %}B{% endif %}</p>"),
        f"{TEMPLATE}:3: <p> has no words\n"
        "  hint: print it only where there is something to say: {% if … %}\n",
    ),
    "not UTF-8": (
        lambda house: write_latin(house, PRESS),
        f"{PRESS}:6:13: the file is not UTF-8\n  hint: save it as UTF-8\n",
    ),
}


def write_latin(house: Ruritania, file: str) -> None:
    """Put a letter into a file as old Windows programs write it."""
    text = house.read(file).replace("Raid on", "R\xe9id on")
    (house.root / file).write_bytes(text.encode("latin-1"))


@pytest.mark.parametrize(("spoil", "message"), BAD.values(), ids=BAD.keys())
def test_bad_input_is_told_where_it_is_and_leaves_what_stands(
    brief: Brief, ruritania: Ruritania, spoil: Callable[[Ruritania], None], message: str
) -> None:
    assert brief("build", "--to", "text").exit == 0
    standing = files_in(ruritania.root / "build")
    spoil(ruritania)
    told = brief("build", "--to", "text")
    assert (told.exit, told.out) == (1, "")
    assert message in told.err
    assert told.err.endswith(f"{BRIEF}: nothing was written\n")
    assert "Traceback" not in told.err
    assert files_in(ruritania.root / "build") == standing


def test_an_output_folder_that_cannot_be_written_is_told(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.write("out", "a file where the folder should be")
    told = brief("build", "--to", "text", "-o", "out")
    assert (told.exit, told.out) == (1, "")
    assert told.err == (
        f"cannot write out/{BRIEF}: a file is in the way of a folder\n"
        "  hint: choose another --output-dir\n"
        f"{BRIEF}: nothing was written\n"
    )
    assert ruritania.read("out") == "a file where the folder should be"
