"""What lies at the edge of a fact is withheld as its text is: roles, places, asks, speakers."""

from generator.gate.dossier import Case, Letter
from generator.gate.wording import WITHHELD, as_words
from tests.houses.ruritania import PRESS, TRIALS, Ruritania


def case(ruritania: Ruritania, id: str, audience: str = "") -> Case:
    [chapter, *_] = ruritania.prepare(audience=audience).opened.dossier.chapters
    [found] = [case for case in chapter.cases if case.id == id]
    return found


def letter(ruritania: Ruritania) -> Letter:
    found = ruritania.prepare().opened.dossier.letter
    assert found
    return found


def test_what_somebody_masked_is_known_as_is_not_printed(ruritania: Ruritania) -> None:
    assert as_words(case(ruritania, "rt-case-p1").role.inlines) == ""
    assert as_words(case(ruritania, "rt-case-p1", "partners").role.inlines) == "village teacher"


def test_where_somebody_masked_is_held_is_not_printed(ruritania: Ruritania) -> None:
    held = "{is: detained, place: a mill in Zenda, sources: [rrl-letter]}"
    released = "{is: at_liberty, sources: [rrl-letter]}"
    ruritania.change(
        TRIALS, f"people: [rt-p1]{_BETWEEN}{released}", f"people: [rt-p1]{_BETWEEN}{held}"
    )
    assert as_words(case(ruritania, "rt-case-p1").held.inlines) == ""
    assert as_words(case(ruritania, "rt-case-p1", "partners").held.inlines) == "a mill in Zenda"


_BETWEEN = """
    date: 2021
    text: The school dismissed [[rt-p1]]; the appeal of [[rt-p1:formal]] is before the court.
    status:
      - """


def test_an_ask_that_may_not_be_told_does_not_come_in_with_its_case(ruritania: Ruritania) -> None:
    assert [ask.id for ask in case(ruritania, "rt-case-rassendyll").asks] == ["rt-rec-rassendyll"]
    ask = "  - id: rt-rec-rassendyll\n"
    ruritania.change(PRESS, ask, f"{ask}    scope: internal\n")
    assert case(ruritania, "rt-case-rassendyll").asks == ()


def test_an_argument_that_may_not_be_told_does_not_come_in_with_its_ask(
    ruritania: Ruritania,
) -> None:
    assert [argued.id for argued in letter(ruritania).asks[0].context] == ["rt-trend"]
    ruritania.change(PRESS, "  - id: rt-trend\n", "  - id: rt-trend\n    scope: internal\n")
    assert letter(ruritania).asks[0].context == ()


def test_a_fact_for_some_audiences_alone_is_for_no_other(ruritania: Ruritania) -> None:
    fact = "  - id: rt-raid\n"
    ruritania.change(PRESS, fact, f"{fact}    audiences: {{allow: [partners]}}\n")
    for audience, expected in (("", []), ("partners", ["rt-raid"])):
        [chapter, *_] = ruritania.prepare(audience=audience).opened.dossier.chapters
        assert [event.id for event in chapter.events] == expected


def test_a_fact_under_embargo_is_not_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "  - id: rt-raid\n", "  - id: rt-raid\n    embargo: 2021-05-05\n")
    [entry] = [e for e in ruritania.prepare().opened.ledger if e.id == "rt-raid"]
    assert (entry.outcome, entry.rule) == ("out", "embargo")


def test_somebody_masked_is_quoted_without_a_name(ruritania: Ruritania) -> None:
    quote = "{id: rt-said, by: rt-p1, date: 2021, words: I teach., text: She said so.}"
    ruritania.add(PRESS, f"\nquotes:\n  - {quote}\n")
    for audience, expected in (("", WITHHELD), ("partners", "Žofia Kobolt")):
        [chapter, *_] = ruritania.prepare(audience=audience).opened.dossier.chapters
        assert [said.by for said in chapter.quotes] == [expected]
