"""Nobody is named who did not agree: not in a fact, a brief or an id, nor in a finished paper."""

from collections.abc import Iterator
from datetime import date
from string import ascii_lowercase

import pytest

from generator.checks.allowances import allow
from generator.checks.checkup import check_all
from generator.checks.names import typed_names
from generator.checks.people import withheld_names
from generator.checks.phrases import fold
from generator.checks.spelling import spellings_of
from generator.compose.order import Order
from generator.errors import BriefError
from generator.facts.registers import Person
from generator.facts.translations import Name
from generator.gate.wording import WITHHELD
from generator.names.search import Names, Sureness
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.ruritania import (
    BRIEF,
    ORDER,
    PEOPLE,
    PRESS,
    SOURCES,
    TRIALS,
    Ruritania,
    found_in,
)
from tests.tools.findings import findings
from tests.tools.typing import Brief

TITLE = "title: Raid on a newspaper"


def checked(ruritania: Ruritania) -> list[str]:
    """Return what `brief check` says."""
    return [str(problem) for problem in check_all(ruritania.house, lambda _: None)]


def texts(ruritania: Ruritania, audience: str = "", as_of: date | None = None) -> str:
    """Return the finished text of every document of the brief."""
    order = Order(BRIEF, formats=(Format.TEXT,), audience=audience, as_of=as_of)
    files = build(ruritania.house, order).files
    return "\n".join(data.decode() for name, data in files.items() if name.endswith(".txt"))


def stopped(ruritania: Ruritania) -> tuple[int, str]:
    """Return how a build was stopped, and what it said."""
    with pytest.raises(BriefError) as refusal:
        texts(ruritania)
    return int(refusal.value.exit), str(refusal.value)


SPELLINGS = {
    "as registered": "Žofia Kobolt",
    "in capitals": "ŽOFIA KOBOLT",
    "without accents": "Zofia Kobolt",
    "with accents apart": "Z\u030cofia Kobolt",
    "with a zero-width space": "Žofia Ko\u200bbolt",
    "with a soft hyphen": "Žofia Kob\u00adolt",
    "with a no-break space": "Žofia\u00a0Kobolt",
    "over two lines": "Žofia\n      Kobolt",
    "with a hyphen": "Žofia-Kobolt",
    "family name first": "Kobolt, Žofia",
    "in the other script": "Жофия Кобольт",
    "in the other script, in capitals": "ЖОФИЯ КОБОЛЬТ",
    "a variant": "Sophie Kobolt",
    "another form": "Ms Žofia Kobolt",
    "in full-width letters": "\uff3aofia Kobolt",
    "in a possessive": "Žofia Kobolt’s post",
    "emphasised": "*Žofia* Kobolt",
}


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_a_name_typed_in_a_text_is_found_in_any_spelling(
    ruritania: Ruritania, spelling: str
) -> None:
    ruritania.change(PRESS, "Police searched", f"With {spelling} there, police searched")
    found = allow(ruritania.house, typed_names(ruritania.library()))
    assert list(map(str, found)) == [
        "facts/ruritania/press.yaml:4:5: event 'rt-raid' types the name of a protected person\n"
        "  hint: write [[rt-p1]] instead"
    ]


@pytest.fixture(scope="module")
def withheld(tmp_path_factory: pytest.TempPathFactory) -> Names:
    ruritania = found_in(tmp_path_factory.mktemp("names") / "house")
    return withheld_names(ruritania.library(), ["rt-p1"])


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_a_name_in_a_finished_text_is_found_in_any_spelling(withheld: Names, spelling: str) -> None:
    found = withheld.found_in("A paper", f"With {spelling.replace('*', '')} there")
    assert {each.id for each in found if each.sureness is Sureness.NAMED} == {"rt-p1"}


def test_other_words_in_a_finished_text_are_no_name(withheld: Names) -> None:
    said = ["The school dismissed a teacher, Sofia.", "Kobolts are spirits.", "Žofia", "came."]
    assert withheld.found_in(*said) == []


def test_a_name_that_reaches_a_finished_paper_stops_it(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "Police searched", "With Zofia Kobolt there, police searched")
    assert stopped(ruritania) == (
        4,
        "facts/ruritania/press.yaml:4:5: event 'rt-raid' types the name of a protected person\n"
        "  hint: write [[rt-p1]] instead",
    )


PLACES = {
    "a title": (PRESS, TITLE, "title: Raid on Žofia Kobolt"),
    "the address of a link": (
        PRESS,
        TITLE,
        f"{TITLE}\n    line: '[x](https://example.org/žofia-kobolt)'",
    ),
    "an address with escapes": (SOURCES, "example.org/census", "example.org/%C5%BDofia_Kobolt"),
    "an organisation": (
        "facts/organisations.yaml",
        "title: Strelsau Helsinki",
        "title: Žofia Kobolt",
    ),
    "a place": ("facts/terms.yaml", "title: Tarlenheim Castle", "title: Žofia Kobolt Castle"),
    "an occasion": ("facts/occasions.yaml", "a meeting with the King", "tea with Žofia Kobolt"),
    "a source's author": (SOURCES, "{family: Sapt, given: K.}", "{family: Kobolt, given: Žofia}"),
    "a source's title": (SOURCES, "title: Prisons in Figures", "title: The prison of Žofia Kobolt"),
    "a source's publisher": (SOURCES, "publisher: Ruritanian", "publisher: Žofia Kobolt for the"),
    "what is asked for": (TRIALS, "what: that trials", "what: that Žofia Kobolt and trials"),
    "the unit of a figure": (TRIALS, "unit: people", "unit: friends of Žofia Kobolt"),
    "somebody else's role": (PEOPLE, "role: editor", "role: editor of Žofia Kobolt"),
    "who verified a fact": (
        PRESS,
        TITLE,
        f"{TITLE}\n    verified: {{at: 2021-05-04, by: Žofia Kobolt}}",
    ),
    "where in a source": (TRIALS, "locator: table 2", "locator: Žofia Kobolt"),
    "the title of a brief": (ORDER, "title: Human rights", "title: Žofia Kobolt and human rights"),
    "the subject of a letter": (ORDER, "subject: The press", "subject: Žofia Kobolt, the press"),
    "the place of a letter": (ORDER, "place: Zenda", "place: Žofia Kobolt’s house"),
}


WITHOUT_REFERENCES = {
    "an address with escapes",
    "the unit of a figure",
    "a source's author",
    "who verified a fact",
    "where in a source",
    "the title of a brief",
    "the subject of a letter",
    "the place of a letter",
}
NO_REFERENCE = "write other words, and name nobody here: no reference is read in this line"


@pytest.mark.parametrize("place", PLACES)
def test_a_name_is_found_wherever_it_can_be_typed(ruritania: Ruritania, place: str) -> None:
    ruritania.change(*PLACES[place])
    problems = checked(ruritania)
    assert len(problems) == 1
    remedy = NO_REFERENCE if place in WITHOUT_REFERENCES else "write [[rt-p1]]"
    assert f"types the name of a protected person\n  hint: {remedy}" in problems[0]
    assert "Kobolt" not in problems[0]


NOT_PRINTED = {"the unit of a figure", "who verified a fact", "the address of a link"}


@pytest.mark.parametrize("place", [name for name in PLACES if name not in NOT_PRINTED])
def test_no_paper_is_finished_with_a_name_in_any_of_its_parts(
    ruritania: Ruritania, place: str
) -> None:
    ruritania.change(*PLACES[place])
    assert stopped(ruritania)[0] == 4


def test_a_link_to_a_name_behind_other_words_stops_a_paper(ruritania: Ruritania) -> None:
    link = "[a teacher](https://example.org/zofia-kobolt)"
    ruritania.change(PRESS, "Police searched", f"After {link}, police searched")
    assert stopped(ruritania)[0] == 4


def test_a_surname_alone_is_a_warning_in_a_fact_that_no_paper_prints(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "unit: people", "unit: people named Kobolt")
    [problem] = check_all(ruritania.house, lambda _: None)
    assert problem.severity == "warning"
    assert str(problem) == (
        "facts/ruritania/trials.yaml:20:5: figure 'rt-prisoners' types what may be the name of a"
        f" protected person\n  hint: if it is, {NO_REFERENCE}"
    )


IN_A_BRIEF = {
    "the title": ("title: Human rights", "title: Kobolt and human rights", "1:8"),
    "the subject of the letter": ("subject: The press", "subject: Kobolt, the press", "18:12"),
    "places": ("language: en", "places: [Zenda, Kobolt]\nlanguage: en", "9:9"),
}


@pytest.mark.parametrize(("old", "new", "place"), IN_A_BRIEF.values(), ids=IN_A_BRIEF.keys())
def test_a_surname_in_a_brief_is_told_where_it_stands_and_asks_for_no_reference(
    ruritania: Ruritania, old: str, new: str, place: str
) -> None:
    ruritania.change(ORDER, old, new)
    told = findings(ruritania)[0]
    assert told == (
        f"[typed-surname] {ORDER}:{place}: brief 'visit-2021' types what may be the name of a"
        f" protected person\n  hint: if it is, {NO_REFERENCE}"
    )


def test_a_word_that_only_begins_like_a_name_is_left_alone(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "Police searched", "With Žofia Koboltova and kobolts, police searched")
    assert checked(ruritania) == []


def test_the_id_of_somebody_protected_must_not_tell_the_name(ruritania: Ruritania) -> None:
    for file in (PEOPLE, TRIALS):
        ruritania.write(file, ruritania.read(file).replace("rt-p1", "rt-kobolt"))
    assert checked(ruritania) == [
        "facts/ruritania/people.yaml:14:9: the id 'rt-kobolt' holds the name of a protected person"
        "\n  hint: give it a neutral one"
    ]


TELLING = {
    "as it is read in the other script": "rt-kobolt",
    "in German": "rt-schofija",
    "as it is in a variant": "rt-sophie-case",
}


@pytest.mark.parametrize("id", TELLING.values(), ids=TELLING.keys())
def test_an_id_tells_a_name_in_any_spelling(ruritania: Ruritania, id: str) -> None:
    for file in (PEOPLE, TRIALS):
        ruritania.write(file, ruritania.read(file).replace("rt-p1", id))
    told = [problem for problem in checked(ruritania) if "holds the name of a protected" in problem]
    assert len(told) == 1


OTHERS = {
    "a whole name": ("rt-zofia-kobolt-raid", "the id 'rt-zofia-kobolt-raid' holds the name of a"),
    "of somebody else": ("rt-detchard-bersonin", "the id 'rt-detchard-bersonin' holds the name of"),
    "surname first": ("rt-kobolt-sophie", "the id 'rt-kobolt-sophie' holds the name of a"),
    "a surname": ("rt-kobolt-raid", "the id of event 'rt-kobolt-raid' holds what may be the name"),
    "a given name": ("rt-zofia-raid", ""),
    "a word": ("rt-cobalt-raid", ""),
    "a public name": ("rt-anton-rassendyll", ""),
}


@pytest.mark.parametrize(("id", "told"), OTHERS.values(), ids=OTHERS.keys())
def test_the_id_of_anything_must_not_tell_the_name_of_somebody_protected(
    ruritania: Ruritania, brief: Brief, id: str, told: str
) -> None:
    ruritania.change(PRESS, "id: rt-raid\n", f"id: {id}\n")
    assert [told in each for each in checked(ruritania)] == [True] * bool(told)
    built = brief("build", "--to", "text")
    assert built.exit == (4 if "the id '" in told else 0)
    assert told in built.err


def test_the_name_of_somebody_public_may_be_typed_and_should_not(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "Police searched", "With Anton Rassendyll there, police searched")
    [problem] = checked(ruritania)
    assert "event 'rt-raid' types what 'rt-rassendyll' is called" in problem
    assert "Anton Rassendyll there" in texts(ruritania)


PROTECTED = {
    "by an end of the answer": ("expires: 2030-01-01, ", ""),
    "by a narrow record": ("", "    scope: official\n"),
    "by an embargo": ("", "    embargo: 2020-01-01\n"),
}


@pytest.mark.parametrize(("answer", "record"), PROTECTED.values(), ids=PROTECTED.keys())
def test_a_name_is_protected_that_may_not_be_printed_everywhere_for_good(
    ruritania: Ruritania, answer: str, record: str
) -> None:
    tell = "tell: {scope: public, basis: already_public"
    ruritania.change(PEOPLE, tell, f"tell: {{{answer}scope: public, basis: already_public")
    ruritania.change(PEOPLE, "    short: Rassendyll\n", f"    short: Rassendyll\n{record}")
    ruritania.change(PRESS, "Police searched", "With Anton Rasendil there, police searched")
    assert any("event 'rt-raid' types the name" in problem for problem in checked(ruritania))


# No name that is withheld, in any text of the house -----------------------------------------------

FIELDS = {  # every field of a record that a reference to a person can stand in
    "an event's title": (PRESS, TITLE, 'title: "Raid on {}"'),
    "an event's text": (PRESS, "Police searched", "With {} there, police searched"),
    "a paragraph's short text": (PRESS, "short: Editors avoid", "short: Like {}, editors avoid"),
    "a paragraph's line": (PRESS, "line: Editors", "line: Like {}, editors"),
    "a key message": (PRESS, "text: Journalism", "text: As {} knows, journalism"),
    "a letter's argument": (PRESS, "text: Editors avoid", "text: Like {}, editors avoid"),
    "a law's title": (PRESS, "title: Press Act", 'title: "Act on {}"'),
    "a case's title": (TRIALS, "title: A teacher", 'title: "{} and others"'),
    "a case's text": (TRIALS, "The school dismissed", "With {} the school dismissed"),
    "what is asked for": (TRIALS, "what: that trials", "what: that {} and trials"),
    "a pledge": (TRIALS, "text: The government", "text: Before {} the government"),
    "a figure's text": (TRIALS, "text: By the", "text: With {}, by the"),
    "a person's role": (PEOPLE, "role: editor", "role: colleague of {}"),
    "an organisation's title": ("facts/organisations.yaml", "title: Ruri", "title: For {} Ruri"),
    "a place's title": ("facts/terms.yaml", "title: Tarlenheim", "title: Castle of {} at"),
    "an occasion's programme": ("facts/occasions.yaml", "a meeting with the King", "tea with {}"),
    "an office's title": ("facts/offices.yaml", "title: Chancellor of", "title: Friend of {} in"),
    "a source's title": (SOURCES, "title: Prisons in", "title: The prison of {} in"),
    "a source's short title": (SOURCES, "short: Joint", "short: With {} a joint"),
    "a source's publisher": (SOURCES, "publisher: Ruritanian", "publisher: friends of {} at the"),
}  # fmt: skip


@pytest.mark.parametrize("audience", ["", "ministry"])
def test_a_masked_name_is_in_no_text_though_every_field_refers_to_it(
    ruritania: Ruritania, audience: str
) -> None:
    for file, old, new in FIELDS.values():
        ruritania.change(file, old, new.format("[[rt-p1]] and [[rt-p1:formal]]"))
    words = texts(ruritania, audience)
    assert "Kobolt" not in words
    assert " ".join(words.split()).count(WITHHELD) > len(FIELDS)


def test_every_one_of_these_fields_prints_a_name_that_is_allowed(ruritania: Ruritania) -> None:
    letters = dict(zip(FIELDS, ascii_lowercase, strict=False))
    for field, (file, old, new) in FIELDS.items():
        ruritania.change(file, old, new.format(f"[[helga-strofzin:{letters[field]}]]"))
    forms = ", ".join(f"{letter}: Helga Strofzin-{letter}" for letter in letters.values())
    name = "    short: Strofzin\n"
    ruritania.change("facts/people.yaml", name, f"{name}    forms: {{{forms}}}\n")
    words = texts(ruritania)
    not_printed_at_this_depth = {"a paragraph's short text", "a paragraph's line"}
    printed = {field for field, letter in letters.items() if f"Strofzin-{letter}" in words}
    assert printed == FIELDS.keys() - not_printed_at_this_depth


@pytest.mark.parametrize("field", FIELDS)
def test_somebody_who_may_not_be_told_of_is_in_no_text(ruritania: Ruritania, field: str) -> None:
    file, old, new = FIELDS[field]
    ruritania.change(file, old, new.format("[[rt-p2]]"))
    try:
        words = texts(ruritania, "partners")
    except BriefError as error:
        words = str(error)  # the letter names by hand what is left out now
    assert "Bersonin" not in words
    assert "Rassendyll" in words or "may not be told here" in words


def test_each_audience_reads_the_names_that_may_reach_it(ruritania: Ruritania) -> None:
    assert "Kobolt" not in texts(ruritania)
    assert WITHHELD in texts(ruritania)
    assert "Kobolt" not in texts(ruritania, audience="ministry")
    assert "Žofia Kobolt" in texts(ruritania, audience="partners")
    assert "Bersonin" not in texts(ruritania, audience="partners")


def orders(words: str) -> Iterator[str]:
    yield from (spelling for _, spelling in spellings_of([person(words)]))


def person(name: str) -> Person:
    return Person.model_construct(id="rt-p1", name=Name(name), variants=(), forms={}, original=None)


def test_a_name_of_three_words_is_known_in_the_orders_that_lists_use() -> None:
    assert set(orders("Fritz von Tarlenheim")) == {
        "fritz von tarlenheim",
        "von tarlenheim fritz",
        "tarlenheim fritz von",
    }


def test_folding_keeps_only_what_a_reader_hears() -> None:
    assert fold("  Ž\u00adOFIA\u200b  Köbolt–Straße ") == "zofia kobolt strasse"


# Translations -------------------------------------------------------------------------------------

BESIDE = "facts/ruritania/press.fr.yaml"
TYPED = "types the name of a protected person\n  hint: write [[rt-p1]] instead"


def test_a_name_typed_in_a_translation_is_found_where_it_stands(ruritania: Ruritania) -> None:
    ruritania.write(
        BESIDE, "rt-raid:\n  title: {text: Chez Žofia Kobolt, of: 1234abcd, by: machine}\n"
    )
    assert list(map(str, typed_names(ruritania.library()))) == [
        f"{BESIDE}:2:17: the 'fr' translation in event 'rt-raid' {TYPED}"
    ]


def test_a_name_typed_in_the_translation_of_a_brief_is_found_where_it_stands(
    ruritania: Ruritania,
) -> None:
    beside = "briefs/visit-2021.fr.yaml"
    ruritania.write(
        beside, "brief:\n  letter.place: {text: Chez Žofia Kobolt, of: 1234abcd, by: machine}\n"
    )
    [told] = findings(ruritania)[-1:]
    assert told == (
        f"[typed-name] {beside}:2:24: the 'fr' translation in brief 'visit-2021' types the name of"
        f" a protected person\n  hint: {NO_REFERENCE}"
    )


def test_a_persons_translated_name_is_their_own_and_a_role_that_names_another_is_not(
    ruritania: Ruritania,
) -> None:
    own = "{text: Жофия Кобольт, of: 1234abcd, by: machine}"
    role = "{text: collègue de Žofia Kobolt, of: 1234abcd, by: machine}"
    ruritania.write(
        "facts/ruritania/people.fr.yaml", f"rt-p1:\n  name: {own}\nrt-p2:\n  role: {role}\n"
    )
    assert [str(one.place) for one in typed_names(ruritania.library())] == [
        "facts/ruritania/people.fr.yaml:4:16"
    ]


def test_a_name_in_other_letters_is_found_in_a_paper_of_any_language(ruritania: Ruritania) -> None:
    russian = "{text: Детчард Берсонин, of: 1234abcd, by: reviewed}"
    ruritania.write("facts/ruritania/people.ru.yaml", f"rt-p2:\n  name: {russian}\n")
    ruritania.change(PRESS, "Police searched", "With Детчард Берсонин there, police searched")
    code, told = stopped(ruritania)
    assert (code, told.split("\n")[0]) == (
        4,
        f"{PRESS}:4:5: event 'rt-raid' types the name of a protected person",
    )
