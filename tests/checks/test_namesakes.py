"""No two under one name: shared short forms, abbreviations of two, people registered twice."""

import pytest

from generator.checks.soundings import signs_near, signs_of, sounding
from generator.compose.recipe import compose
from generator.paper.walk import words_of
from tests.houses.ruritania import ORDER, PEOPLE, PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings

BODIES = "facts/organisations.yaml"
OPM = """\
  - id: observatory
    title: Observatory of Printed Matter
    abbreviation: OPM
  - id: office
    title: Office of Public Morals
    abbreviation: OPM
"""
MET = "The [[observatory]] wrote to the [[office]]. Then the [[office]] closed the [[observatory]]."


def printed(ruritania: Ruritania, document: str = "briefing-paper") -> str:
    """Return the words of a document."""
    return words_of(compose(ruritania.prepare(), document).paper.blocks)


def with_two_bodies(ruritania: Ruritania) -> None:
    ruritania.add(BODIES, OPM)
    ruritania.change(TRIALS, "The government pledged to open its courts.", MET)


def test_two_bodies_with_one_abbreviation_keep_their_names(ruritania: Ruritania) -> None:
    with_two_bodies(ruritania)
    paper = printed(ruritania)
    assert (
        "The Observatory of Printed Matter wrote to the Office of Public Morals. Then the Office of"
        " Public Morals closed the Observatory of Printed Matter." in paper
    )
    assert "OPM" not in paper


def test_a_body_keeps_its_name_where_an_author_has_its_abbreviation(ruritania: Ruritania) -> None:
    ruritania.add(BODIES, "  - {id: railways, title: Royal Rail Lines, abbreviation: RRL}\n")
    ruritania.change(TRIALS, "government pledged to open", "[[railways]] and the [[railways]] open")
    assert "Royal Rail Lines and the Royal Rail Lines open its" in printed(ruritania)


def test_two_bodies_with_one_abbreviation_are_told(ruritania: Ruritania) -> None:
    with_two_bodies(ruritania)
    assert findings(ruritania) == [
        f"[two-meanings] {BODIES}:17:19: organisation 'office' is called in short what"
        f" organisation 'observatory' is called\n  hint: the other stands at {BODIES}:12:5; papers"
        " that name both keep the whole names: give one another short form"
    ]


def test_notes_name_an_author_in_full_whose_abbreviation_is_shared(ruritania: Ruritania) -> None:
    assert "RRL and SHC, “Human rights issues" in printed(ruritania)
    ruritania.add(BODIES, "  - {id: railways, title: Royal Rail Lines, abbreviation: RRL}\n")
    assert "Ruritanian Rights League and SHC, “Human rights issues" in printed(ruritania)


ELSEWHERE = {
    "a place": ("facts/terms.yaml", "  - {id: unit, title: Unit of Coal, abbreviation: RRL}\n"),
    "what a place is called": ("facts/terms.yaml", "  - {id: town, title: RRL}\n"),
    "a term in another case": (
        "facts/terms.yaml",
        "terms:\n  - {id: rule, title: Rule of Law, abbreviation: rrl}\n",
    ),
    "the short name of somebody": (
        "facts/people.yaml",
        "  - {id: ferdinand-rrl, name: Ferdinand Rrl, short: Rrl}\n",
    ),
}


@pytest.mark.parametrize(("file", "record"), ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_an_abbreviation_is_told_that_is(ruritania: Ruritania, file: str, record: str) -> None:
    ruritania.add(file, record)
    assert "two-meanings" in codes(ruritania)


def test_a_short_name_that_a_law_has_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PEOPLE, "short: Rassendyll", "short: Press Act")
    assert codes(ruritania) == ["two-meanings"]


def test_an_abbreviation_that_two_have_in_another_language_alone_is_told(
    ruritania: Ruritania,
) -> None:
    ruritania.write(
        "facts/organisations.fr.yaml",
        "rrl: {abbreviation: {text: CLR, of: a3a5d3ba, by: reviewed}}\n"
        "shc: {abbreviation: {text: CLR, of: a3a5d3ba, by: reviewed}}\n",
    )
    assert "two-meanings" in codes(ruritania)


def test_an_abbreviation_typed_for_two_things_is_told(ruritania: Ruritania) -> None:
    pledged = "The government pledged"
    two = "The Royal Guard Corps (RGC) and the Rural Grain Council (RGC) of 2021"
    ruritania.change(TRIALS, pledged, two)
    assert findings(ruritania) == [
        f"[two-meanings] {TRIALS}:29:5: the abbreviation 'RGC' is spelt out as two different"
        " things\n  hint: tell one of the two without it"
    ]


def test_an_abbreviation_may_be_typed_out_twice_for_one_thing(ruritania: Ruritania) -> None:
    two = "The Royal Guard Corps (RGC), and the Guard Corps (RGC) again,"
    ruritania.change(TRIALS, "The government pledged", two)
    assert codes(ruritania) == []


# People -------------------------------------------------------------------------------------------

SISTER = """\
  - id: rt-rosa
    name: Rosa Rassendyll
    short: Rassendyll
    role: printer
    disclosure:
      tell: {scope: public, basis: already_public, source: rrl-statement}
      name: {scope: public, basis: already_public, source: rrl-statement}
      to_state: {scope: public, basis: already_public, source: rrl-statement}
"""


def with_a_sister(ruritania: Ruritania) -> None:
    ruritania.add(PEOPLE, SISTER)
    ruritania.change(
        PRESS, "is prosecuted for a report", "met [[rt-rosa]]; [[rt-rosa]] wrote a report"
    )


def test_two_people_with_one_surname_keep_their_names(ruritania: Ruritania) -> None:
    with_a_sister(ruritania)
    told = "The editor Anton Rassendyll met Rosa Rassendyll; Rosa Rassendyll wrote a report"
    assert told in printed(ruritania)


def test_a_paper_that_names_one_of_them_uses_the_short_name(ruritania: Ruritania) -> None:
    ruritania.add(PEOPLE, SISTER)
    assert "The editor Rassendyll is prosecuted" in printed(ruritania)


def test_two_people_with_one_surname_in_one_paper_are_told(ruritania: Ruritania) -> None:
    with_a_sister(ruritania)
    assert findings(ruritania) == [
        f"[shared-short] {PEOPLE}:31:12: person 'rt-rosa' and 'rt-rassendyll' have one short name,"
        " and stand in one paper\n  hint: the paper keeps their whole names; give one of them"
        " another 'short', such as: R. Rassendyll"
    ]


def test_an_initial_that_tells_nobody_apart_is_no_example(ruritania: Ruritania) -> None:
    with_a_sister(ruritania)
    ruritania.change(PEOPLE, "name: Rosa Rassendyll", "name: Anna Rassendyll")
    assert findings(ruritania)[0].endswith("give one of them another 'short'")


def test_two_people_with_one_surname_may_stand_in_papers_of_their_own(ruritania: Ruritania) -> None:
    ruritania.add(PEOPLE, SISTER)
    assert codes(ruritania) == ["unreferred"]


ONE_NAME = {
    "another rendering": ("Zhanbolat Mamai", "Janbolat Mamay"),
    "another order": ("Mamai Zhanbolat", "Zhanbolat Mamai"),
    "another vowel": ("Azimjon Askarov", "Azimzhan Askarov"),
    "a letter doubled": ("Anton Rassendyll", "Anton Rasendyl"),
    "an apostrophe": ("G‘ulom Karimov", "Gulom Karimov"),
    "accents": ("Žofia Kobolt", "Zofia Kobolt"),
    "a letter dropped": ("Dauletmurat Tajimuratov", "Dauletmurat Tajmuratov"),
    "Cyrillic": ("Жофия Кобольт", "Жофия Коболт"),
}
TWO_NAMES = {
    "brothers": ("Alim Karimov", "Salim Karimov"),
    "a sister": ("Rosa Karimov", "Rosa Karimova"),
    "another consonant": ("Zhanar Aliyeva", "Zhanat Aliyeva"),
    "a longer name": ("Ivan Petrov", "Ivan Ivanovich Petrov"),
}


def sounds_alike(one: str, other: str) -> bool:
    return not set(signs_of(sounding(one))).isdisjoint(signs_near(sounding(other)))


@pytest.mark.parametrize(("one", "other"), ONE_NAME.values(), ids=ONE_NAME.keys())
def test_spellings_of_one_name_sound_alike(one: str, other: str) -> None:
    assert sounds_alike(one, other)
    assert sounds_alike(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_NAMES.values(), ids=TWO_NAMES.keys())
def test_names_of_two_do_not_sound_alike(one: str, other: str) -> None:
    assert not sounds_alike(one, other)
    assert not sounds_alike(other, one)


def test_somebody_registered_twice_is_told(ruritania: Ruritania) -> None:
    ruritania.add(PEOPLE, "  - {id: rt-p9, name: Anton Rasendyl, short: Anton}\n")
    told = (
        f"[registered-twice] {PEOPLE}:29:23: person 'rt-p9' is called almost as 'rt-rassendyll' is"
        f"\n  hint: the other stands at {PEOPLE}:4:5; if the two are one, keep one of them"
    )
    assert told in findings(ruritania)


# Copies -------------------------------------------------------------------------------------------


def test_a_copy_to_the_addressee_is_told(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "cc: [ambassador-ruritania]", "cc: [ambassador-ruritania, chancellor]")
    assert findings(ruritania) == [
        f"[copy-to-addressee] {ORDER}:15:30: 'chancellor' gets this letter already, as"
        " 'chancellor'\n  hint: it stands here twice: take one out"
    ]


def test_a_copy_to_the_addressee_in_another_office_is_told(ruritania: Ruritania) -> None:
    ruritania.add(
        "facts/offices.yaml",
        "  - id: president-of-the-diet\n    title: President of the Diet\n"
        "    holders:\n      - {person: rudolf-elphberg, term: 2020-01/..}\n",
    )
    ruritania.change(ORDER, "cc: [ambassador-ruritania]", "cc: [president-of-the-diet]")
    assert findings(ruritania)[0] == (
        f"[copy-to-addressee] {ORDER}:15:8: 'president-of-the-diet' gets this letter already, as"
        " 'chancellor'\n  hint: one person holds both on the letter's day: name one of the two"
    )
