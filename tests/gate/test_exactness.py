"""When and where, and what sentence, is told only as exactly as a person's answers let it be.

The matrix holds all answers against a table of what each opens, which is written here on its own.
"""

from itertools import product
from typing import Any

import pytest

from generator.compose.editions import compose_whole
from generator.facts.disclosure import Answer, Disclosure
from generator.facts.registers import Person
from generator.facts.vocabulary import Basis, Scope
from generator.gate.dossier import Case
from generator.gate.exactness import Nearness
from generator.gate.opening import Opening
from generator.gate.wording import as_words
from generator.yamlfile.dates import Grain, coarser, read_date
from tests.houses.opened import opening_of
from tests.houses.ruritania import ORDER, PEOPLE, PRESS, TRIALS, Ruritania
from tests.readers.paper_words import paper_words

QUESTIONS = ("tell", "name", "date", "month", "place", "region", "sentence", "photo", "to_state")
WIDE = Answer.model_construct(scope=Scope.PUBLIC, basis=Basis.PUBLIC_ROLE)
NARROW = Answer.model_construct(scope=Scope.PARTNERS, basis=Basis.PUBLIC_ROLE)

# What must be open for each thing to be told, with the words that papers then say. Where somebody
# did not answer the first question of a row with a star, the name answers it.
OPENS = {
    "a day": ("*date",),
    "a month": ("month", "*date"),
    "a place": ("*place",),
    "a region": ("region", "*place"),
    "a sentence": ("*sentence",),
}
ALSO_NEEDS_THE_STORY = {"their name": "name", "their picture": "photo"}


def told_of(answers: dict[str, Answer | None], reach: Scope) -> set[str]:
    """Return what the table says may be told."""

    def is_open(question: str) -> bool:
        asked = question.lstrip("*")
        answer = answers[asked]
        if answer is None and question != asked:
            answer = answers["name"]
        return answer is not None and answer.scope >= reach

    told = {what for what, keys in OPENS.items() if any(map(is_open, keys))}
    told |= {"the story"} if is_open("tell") else set()
    told |= {"to a state"} if is_open("to_state") else set()
    return told | {
        what for what, key in ALSO_NEEDS_THE_STORY.items() if is_open(key) and is_open("tell")
    }


def opened_by(opening: Opening, person: Person) -> set[str]:
    """Return what the gate says may be told."""
    exact = opening.exactness(person)
    answers = {
        "a day": exact.date is Grain.DAY,
        "a month": exact.date >= Grain.MONTH,
        "a place": exact.place is Nearness.PLACE,
        "a region": exact.place >= Nearness.REGION,
        "a sentence": exact.sentence,
        "the story": opening.may_tell(person),
        "their name": opening.may_name(person),
        "their picture": not opening.why_unshown(person),
        "to a state": opening.may_put_to_state(person),
    }
    return {what for what, open in answers.items() if open}


@pytest.mark.parametrize("varied", [QUESTIONS[:7], ("tell", "name", "photo", "to_state")], ids=len)
def test_each_thing_is_told_exactly_where_its_answer_lets_it(
    ruritania: Ruritania, varied: tuple[str, ...]
) -> None:
    opening = opening_of(ruritania)
    for given in product((None, WIDE, NARROW), repeat=len(varied)):
        answers = dict.fromkeys(QUESTIONS) | dict(zip(varied, given, strict=True))
        said = Disclosure.model_construct(**answers, withdrawn=None)
        person = Person.model_construct(scope=Scope.PUBLIC, embargo=None, disclosure=said)
        assert opened_by(opening, person) == told_of(answers, Scope.PUBLIC), answers


def test_a_withdrawal_closes_each_of_them(ruritania: Ruritania) -> None:
    opening = opening_of(ruritania)
    answers: dict[str, Any] = dict.fromkeys(QUESTIONS, WIDE)
    said = Disclosure.model_construct(**answers, withdrawn=opening.as_of)
    person = Person.model_construct(scope=Scope.PUBLIC, embargo=None, disclosure=said)
    assert opened_by(opening, person) == set()


COARSER = {
    "2021-02-14": ("2021-02", "2021"),
    "2021-02": ("2021-02", "2021"),
    "2021": ("2021", "2021"),
    "2021-02-14/2021-02-20": ("2021-02", "2021"),
    "2020-12-30/2021-01-02": ("2020-12/2021-01", "2020/2021"),
    "2021-02-14/..": ("2021-02/..", "2021/.."),
    "../2021-02-14": ("../2021-02", "../2021"),
    "2021-02-14~": ("2021-02~", "2021~"),
}


@pytest.mark.parametrize(("text", "expected"), COARSER.items(), ids=COARSER.keys())
def test_a_date_becomes_its_month_or_its_year(text: str, expected: tuple[str, str]) -> None:
    when = read_date(text)
    assert (coarser(when, Grain.MONTH).text, coarser(when, Grain.YEAR).text) == expected
    assert coarser(when, Grain.DAY) == when


# In papers ----------------------------------------------------------------------------------------

CONSENT = "{scope: public, basis: consent, given_by: herself, date: 2021-04-01}"
HELD = """\
      - {is: imprisoned, date: 2021-02-14, charge: spreading rumours, sentence: three years,
         place: the fort of Zenda, sources: [rrl-letter]}
"""
TEXT = "text: The school dismissed [[rt-p1]]; the appeal of [[rt-p1:formal]] is before the court."


@pytest.fixture
def told_of_a_teacher(ruritania: Ruritania) -> Ruritania:
    """Return Ruritania with the case of somebody whose name may be told to partners alone."""
    ruritania.change(
        TRIALS,
        f"date: 2021\n    {TEXT}\n    status:\n      - {{is: at_liberty, sources: [rrl-letter]}}\n",
        "date: 2021-02-14\n    text: The school at [[old-zenda]] dismissed [[rt-p1]].\n"
        f"    status:\n{HELD}",
    )
    places = "facts/terms.yaml"
    ruritania.change(
        places, "    country: ruritania\n", "    country: ruritania\n    region: true\n"
    )
    ruritania.add(places, "  - {id: old-zenda, title: Old Zenda, within: upper-zenda}\n")
    return ruritania


def teacher(ruritania: Ruritania, audience: str = "") -> Case:
    cases = ruritania.prepare(audience=audience).opened.dossier.whole.cases
    return next(case for case in cases if case.id == "rt-case-p1")


def words(case: Case) -> str:
    return " ".join(as_words(paragraph.inlines) for paragraph in case.paragraphs)


def test_of_somebody_without_a_name_papers_say_the_year_and_the_country(
    told_of_a_teacher: Ruritania,
) -> None:
    case = teacher(told_of_a_teacher)
    assert words(case) == "The school at Ruritania dismissed [name withheld]."
    assert (case.date, case.status) == ("2021", "imprisoned since 2021")
    assert as_words(case.charge.inlines) == "spreading rumours"
    assert not case.sentence
    assert not case.held


def test_to_those_who_may_have_the_name_all_is_told(told_of_a_teacher: Ruritania) -> None:
    case = teacher(told_of_a_teacher, "partners")
    assert words(case).startswith("The school at Old Zenda dismissed")
    assert (case.date, case.status) == (
        "14\u00a0February 2021",
        "imprisoned since 14\u00a0February 2021",
    )
    assert as_words(case.sentence.inlines) == "three years"
    assert as_words(case.held.inlines) == "the fort of Zenda"


def test_month_and_region_may_be_told_by_answers_of_their_own(
    told_of_a_teacher: Ruritania,
) -> None:
    tell = f"      tell: {CONSENT}\n      name: {{scope: partners"
    more = f"      month: {CONSENT}\n      region: {CONSENT}\n      sentence: {CONSENT}\n{tell}"
    told_of_a_teacher.change(PEOPLE, tell, more)
    case = teacher(told_of_a_teacher)
    assert words(case).startswith("The school at Upper Zenda Autonomous County (UZAC) dismissed")
    assert (case.date, case.status) == ("February 2021", "imprisoned since February 2021")
    assert as_words(case.sentence.inlines) == "three years"
    assert not case.held


LAST_KNOWN = {  # an answer beside those to be told of, the status, the paper's year, its words
    "the year": ("", "at_liberty", 2021, "at liberty since 2021, as of 2021"),
    "the month": ("month", "at_liberty", 2021, "at liberty since February 2021, as of May 2021"),
    "the day": ("date", "at_liberty", 2021, "since 14 February 2021, as of 4 May 2021"),
    "the year, long ago": (
        "",
        "imprisoned",
        2023,
        "had been imprisoned since 2021 when last known, in 2021",
    ),
}


@pytest.mark.parametrize(
    ("question", "status", "year", "expected"), LAST_KNOWN.values(), ids=LAST_KNOWN.keys()
)
def test_when_a_status_was_last_known_is_no_more_exact_than_since_when(
    ruritania: Ruritania, question: str, status: str, year: int, expected: str
) -> None:
    was = f"{TEXT}\n    status:\n      - {{is: at_liberty"
    ruritania.change(TRIALS, was, was.replace("at_liberty", f"{status}, date: 2021-02-14"))
    tell = f"      tell: {CONSENT}\n      name: {{scope: partners"
    ruritania.change(PEOPLE, tell, f"      {question}: {CONSENT}\n{tell}" if question else tell)
    order = ruritania.read(ORDER).replace("2021-05-04", f"{year}-05-04").split("letter:\n")[0]
    order = order.replace("[letter, ", "[").replace("[rt-pledge]", "[rt-case-p1]")
    ruritania.write(ORDER, order)
    [paper] = compose_whole(ruritania.prepare()).papers.values()
    assert expected in " ".join(paper_words(paper))


def test_in_other_languages_the_country_stands_in_brackets(told_of_a_teacher: Ruritania) -> None:
    from generator.facts.translations import fingerprint

    original = told_of_a_teacher.library().records["rt-case-p1"]
    mark = fingerprint(original.text)  # type: ignore[attr-defined]
    told_of_a_teacher.write(
        "facts/ruritania/trials.fr.yaml",
        "rt-case-p1:\n  text: {text: 'L’école de [[old-zenda]] a renvoyé [[rt-p1]].',"
        f" of: {mark}, by: reviewed}}\n",
    )
    told_of_a_teacher.write(
        "facts/ruritania/country.fr.yaml",
        f"ruritania:\n  title: {{text: Ruritanie, of: {fingerprint('Ruritania')}, by: reviewed}}\n",
    )
    told_of_a_teacher.change(ORDER, "language: en", "language: fr")
    assert (
        words(teacher(told_of_a_teacher)) == "L’école de [Ruritanie] a renvoyé [nom non divulgué]."
    )


TYPED = {  # words of a text, whether they say more than the year and the country
    "a day": ("on 14 February 2021", True),
    "a day, month first": ("on February 14", True),
    "a day in numbers": ("on 14.02.2021", True),
    "a month": ("in February", True),
    "May": ("in May", True),
    "a short month": ("in Sept. 2021", True),
    "a place": ("in Old Zenda", True),
    "another spelling of a place": ("in Oberzenda", True),
    "a year": ("in 2021", False),
    "what may be": ("as may be; they march on", False),
    "an article": ("under article 14.2", False),
    "a country": ("in Ruritania", False),
}


@pytest.mark.parametrize(("typed", "barred"), TYPED.values(), ids=TYPED.keys())
def test_a_fact_whose_words_are_too_exact_is_left_out(
    told_of_a_teacher: Ruritania, typed: str, barred: bool
) -> None:
    told_of_a_teacher.change(TRIALS, "dismissed [[rt-p1]].", f"dismissed [[rt-p1]] {typed}.")
    ledger = told_of_a_teacher.prepare().opened.ledger
    [entry] = [entry for entry in ledger if entry.id == "rt-case-p1"]
    assert (entry.rule == "exact") is barred
    if barred:
        assert entry.grounds.startswith("rt-p1: they type a ")


def test_a_place_without_a_country_leaves_out_what_refers_to_it(
    told_of_a_teacher: Ruritania,
) -> None:
    told_of_a_teacher.change(TRIALS, "[[old-zenda]]", "[[tarlenheim-castle]]")
    ledger = told_of_a_teacher.prepare().opened.ledger
    [entry] = [entry for entry in ledger if entry.id == "rt-case-p1"]
    assert entry.grounds == "rt-p1: they type a place that has no country"


def test_what_refers_to_their_case_is_no_more_exact(told_of_a_teacher: Ruritania) -> None:
    told_of_a_teacher.change(
        PRESS,
        "    text: Editors avoid",
        "    text: As [[rt-case-p1]] at [[old-zenda]] shows, editors avoid",
    )
    papers = compose_whole(told_of_a_teacher.prepare()).papers
    assert "Old Zenda" not in str(papers)


def test_the_ledger_says_how_exactly_somebodys_story_is_told(told_of_a_teacher: Ruritania) -> None:
    ledger = told_of_a_teacher.prepare().opened.ledger
    [entry] = [entry for entry in ledger if entry.id == "rt-p1"]
    assert entry.grounds.endswith("; dates to the year, places to the country, no sentence")


def test_places_do_not_lie_in_themselves(ruritania: Ruritania) -> None:
    terms = "facts/terms.yaml"
    ruritania.change(terms, "country: ruritania", "country: ruritania\n    within: upper-zenda")
    assert f"{terms}:4:5: 'upper-zenda' lies within itself" in ruritania.problems()[0]
