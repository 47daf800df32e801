"""Who may be told of and not named may have another name: one in all papers of a brief."""

import pytest

from generator.compose.editions import compose_whole
from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.paper.walk import words_of
from tests.houses.real import PAPER
from tests.houses.ruritania import BRIEF, ORDER, PRESS, TRIALS, Ruritania

FLAVIA = "{person: rt-p1, name: Flavia M.}"


def call(ruritania: Ruritania, *pseudonyms: str) -> None:
    """Give people names of their own in the brief."""
    ruritania.change(ORDER, "authors:", f"pseudonyms: [{', '.join(pseudonyms)}]\nauthors:")


def paper(ruritania: Ruritania, audience: str = "", language: str = "") -> str:
    order = Order(BRIEF, audience=audience, language=language, allow_fallback=True)
    return words_of(compose(prepare(ruritania.house, order), PAPER).paper.blocks)


def test_it_stands_wherever_the_name_would_and_says_once_that_it_is_none(
    ruritania: Ruritania,
) -> None:
    call(ruritania, FLAVIA)
    words = paper(ruritania)
    assert "The school dismissed Flavia M. (name changed); the appeal of Flavia M. is" in words
    assert words.count("(name changed)") == 1
    assert "Kobolt" not in words


def test_it_is_the_same_in_all_documents_each_of_which_says_that_it_is_none(
    ruritania: Ruritania,
) -> None:
    call(ruritania, FLAVIA)
    ruritania.change(
        ORDER, "documents: [letter, briefing-paper]", "documents: [briefing-paper, case-list]"
    )
    ruritania.change(TRIALS, "title: A teacher", 'title: "[[rt-p1]]"')
    papers = compose_whole(ruritania.prepare()).papers
    for made in papers.values():
        words = words_of(made.blocks)
        assert "Flavia M." in words
        assert "[name withheld]" not in words
        assert "(name changed)" in words
    assert words_of(papers["case-list"].blocks).count("(name changed)") == 1


def test_whoever_may_be_named_is_called_by_name(ruritania: Ruritania) -> None:
    call(ruritania, FLAVIA)
    words = paper(ruritania, "partners")
    assert "Žofia Kobolt" in words
    assert "Flavia" not in words


def test_it_opens_nothing_to_somebody_who_may_not_be_told_of(ruritania: Ruritania) -> None:
    call(ruritania, "{person: rt-p2, name: Hector}")
    assert "Hector" not in paper(ruritania)


def test_other_languages_say_so_in_theirs(ruritania: Ruritania) -> None:
    call(ruritania, FLAVIA)
    words = paper(ruritania, language="fr")
    assert "Flavia M. (nom d’emprunt)" in words
    assert words.count("nom d’emprunt") == 1


def test_what_somebody_says_is_theirs_by_that_name(ruritania: Ruritania) -> None:
    call(ruritania, FLAVIA)
    ruritania.change(
        PRESS,
        "events:\n",
        "quotes:\n  - {id: rt-said, by: rt-p1, date: 2021, words: I teach on}\nevents:\n",
    )
    assert "Flavia M. (name changed)" in paper(ruritania)


def test_the_ledger_says_that_there_is_one_and_not_which(ruritania: Ruritania) -> None:
    call(ruritania, FLAVIA)
    [entry] = [entry for entry in ruritania.prepare().opened.ledger if entry.id == "rt-p1"]
    assert "; told by a pseudonym; " in entry.grounds
    assert "Flavia" not in str(entry)


REFUSED = {
    "the name of somebody named": (
        ["{person: rt-p1, name: Anton Rassendyll}"],
        "the pseudonym for 'rt-p1' is a name that 'rt-rassendyll' has",
    ),
    "a surname in another spelling": (
        ["{person: rt-p1, name: Maria Rasendil}"],
        "the pseudonym for 'rt-p1' is a name that 'rt-rassendyll' has",
    ),
    "their own initials": (
        ["{person: rt-p1, name: Ž. Kobolt}"],
        "the pseudonym for 'rt-p1' is a name that 'rt-p1' has",
    ),
    "two for one": (
        [FLAVIA, "{person: rt-p1, name: Antoinette}"],
        "'pseudonyms': 'rt-p1' stands here twice",
    ),
    "one for two": (
        [FLAVIA, "{person: rt-p2, name: flavia m.}"],
        "'pseudonyms': two people have the same pseudonym",
    ),
    "one for nobody": (["{person: rt-px, name: Antoinette}"], "unknown person 'rt-px'"),
}


@pytest.mark.parametrize(("typed", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_it_is_the_name_of_nobody_else(ruritania: Ruritania, typed: list[str], told: str) -> None:
    call(ruritania, *typed)
    assert told in ruritania.refusal()
    assert "Rassendyll" not in ruritania.refusal()
