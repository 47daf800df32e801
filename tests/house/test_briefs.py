"""An order slip: what paper is wanted, for whom; every fault is told where it was typed."""

from datetime import date

import pytest

from generator.errors import BriefError
from generator.facts.library import Wanted
from generator.house.briefs import wanted_by
from tests.houses.ruritania import BRIEF, ORDER, Ruritania


def refusal(ruritania: Ruritania) -> str:
    with pytest.raises(BriefError) as refused:
        ruritania.house.brief(BRIEF)
    return str(refused.value)


def test_a_brief_is_read_as_it_is_written(ruritania: Ruritania) -> None:
    brief = ruritania.house.brief(BRIEF)
    assert (brief.date, brief.as_of, brief.language) == (date(2021, 5, 4), None, "en")
    assert brief.letter
    assert brief.letter.from_ == ("rrl", "shc")


def test_a_brief_wants_its_countries_region_themes_and_what_it_names(ruritania: Ruritania) -> None:
    assert wanted_by(ruritania.house.brief(BRIEF), ["en"]) == Wanted(
        ("ruritania",), "elphberg-lands", ("press", "trials"), ("rt-pledge",), ("en",)
    )


FAULTS = {
    "an unknown key": (
        ("countries:", "countrys:"),
        "6:1: unknown key 'countrys' in brief 'visit-2021'\n  hint: did you mean 'countries'?",
    ),
    "an unknown key in the letter": (
        ("  subject:", "  subjekt:"),
        "18:3: unknown key 'subjekt' in 'letter' of brief 'visit-2021'\n"
        "  hint: did you mean 'subject'?",
    ),
    "no title": (
        ("title: Human rights issues ahead of the visit to Ruritania\n", ""),
        "1:1: brief 'visit-2021' lacks 'title'",
    ),
    "a letter to nobody": (
        ("to: [chancellor]", "to: []"),
        "14:3: 'letter': a letter is to somebody\n"
        "  hint: name an office, a body or a person under 'to'; an open letter has 'public'",
    ),
    "a letter to somebody and to whom it may concern": (
        ("to: [chancellor]", "to: [chancellor]\n  public: to_whom_it_may_concern"),
        "14:3: 'letter': what is to whom it may concern is to nobody by name\n"
        "  hint: take out 'to', or say 'public: open_letter'",
    ),
    "a public letter of a kind that there is not": (
        ("to: [chancellor]", "public: open_leter"),
        "14:11: 'public' has no value 'open_leter'\n  hint: did you mean 'open_letter'?",
    ),
    "a reference in the title": (
        ("title: Human", "title: Freedom for [[rt-p1]] and human"),
        "1:20: 'title': a reference is not read here\n"
        "  hint: this line stays as it is typed: write plain words, and name nobody here",
    ),
    "a reference in the subject": (
        ("subject: The", "subject: For [[rt-p1]], the"),
        "18:16: 'subject': a reference is not read here",
    ),
    "a date that is a month": (
        ("date: 2021-05-04", "date: 2021-05"),
        "4:7: 'date': this must be one day, such as 2022-10-19",
    ),
}


@pytest.mark.parametrize(("change", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_where_and_what_to_do(
    ruritania: Ruritania, change: tuple[str, str], expected: str
) -> None:
    ruritania.change(ORDER, *change)
    assert refusal(ruritania).startswith(f"{ORDER}:{expected}")


@pytest.mark.parametrize(
    "documents", ["documents: [letter]", "documents: [briefing-paper, letter]"]
)
def test_a_letter_that_is_ordered_must_be_described(ruritania: Ruritania, documents: str) -> None:
    order = ruritania.read(ORDER).split("letter:\n")[0]
    kept = [line for line in order.splitlines() if not line.startswith("documents:")]
    ruritania.write(ORDER, "\n".join([*kept, documents, ""]))
    with pytest.raises(BriefError) as refused:
        ruritania.prepare()
    assert str(refused.value) == (
        f"{ORDER}:1:1: brief 'visit-2021' orders a letter, but has no 'letter' part\n"
        "  hint: add 'letter:' with to, from, subject, purpose and asks"
    )


def test_a_language_without_our_fixed_words_is_refused(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "language: en", "language: kk")
    assert refusal(ruritania).endswith(
        ": papers cannot be written in 'kk' yet\n  hint: known: en, fr, de, ru; "
        "docs/languages.md tells how to add one"
    )


UNKNOWN = {
    "country": (
        ("countries: [ruritania]", "countries: [ruritana]"),
        "6:13: unknown country 'ruritana'\n  hint: did you mean 'ruritania'?",
    ),
    "theme": (
        ("themes: [press,", "themes: [pres,"),
        "8:10: unknown theme 'pres'\n  hint: did you mean 'press'?",
    ),
    "occasion": (
        ("occasion: visit-2021", "occasion: visit-2022"),
        "2:11: unknown occasion 'visit-2022'\n  hint: did you mean 'visit-2021'?",
    ),
    "fact to include": (
        ("include: [rt-pledge]", "include: [rt-plege]"),
        "10:11: unknown fact 'rt-plege'\n  hint: did you mean 'rt-pledge'?",
    ),
    "source to exclude": (
        ("include: [rt-pledge]", "exclude: [rrl-statement]"),
        "10:11: 'rrl-statement' is a record of kind 'source', not fact\n"
        "  hint: it stands at facts/sources/2021.yaml:11:5; brief list facts --source"
        " rrl-statement shows the facts that rest on it",
    ),
    "person to exclude": (
        ("include: [rt-pledge]", "exclude: [rt-rassendyll]"),
        "10:11: 'rt-rassendyll' is a record of kind 'person', not fact\n"
        "  hint: it stands at facts/ruritania/people.yaml:4:5; brief list facts --person"
        " rt-rassendyll shows the facts that concern them",
    ),
    "occasion to include": (
        ("include: [rt-pledge]", "include: [rt-pledge, visit-2021]"),
        "10:22: 'visit-2021' is a record of kind 'occasion', not fact",
    ),
    "theme to exclude": (
        ("include: [rt-pledge]", "exclude: [trials]"),
        "10:11: 'trials' is a record of kind 'theme', not fact",
    ),
    "kind of signatory": (
        ("from: [rrl,", "from: [ruritania,"),
        "16:10: 'ruritania' is a record of kind 'country', not organisation\n"
        "  hint: it stands at facts/ruritania/country.yaml:4:5",
    ),
    "audience": (
        ("audience: eu-leaders", "audience: eu-leader"),
        "3:11: unknown audience 'eu-leader'\n  hint: did you mean 'eu-leaders'?",
    ),
}


@pytest.mark.parametrize(("change", "expected"), UNKNOWN.values(), ids=UNKNOWN.keys())
def test_what_a_brief_names_must_be_known(
    ruritania: Ruritania, change: tuple[str, str], expected: str
) -> None:
    ruritania.change(ORDER, *change)
    assert f"{ORDER}:{expected}" in ruritania.refusal()
