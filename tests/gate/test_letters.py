"""What stands around a letter is computed from the registers, on the paper's own date."""

import pytest

from generator.gate.dossier import Addressee, Letter, Posted, Signatory
from generator.gate.wording import as_words
from tests.houses.ruritania import ORDER, PEOPLE, PRESS, Ruritania

OFFICES = "facts/offices.yaml"
HOLDERS = "facts/people.yaml"
AMBASSADOR_TO_STRELSAU = """\
  - id: ambassador-strelsau
    title: Ambassador of Strelsau
    title_plural: Ambassadors of Strelsau
    posted_to: strelsau
    holders: [{person: helga-strofzin, attested: [2021-05-04]}]
"""


def letter_of(ruritania: Ruritania, audience: str = "") -> Letter:
    letter = ruritania.prepare(audience=audience).opened.dossier.letter
    assert letter
    return letter


def test_the_holder_of_an_office_is_addressed_by_title_and_name(ruritania: Ruritania) -> None:
    assert letter_of(ruritania).addressees == (
        Addressee(
            "Rudolf Elphberg", "Chancellor of Strelsau", (), "", greeting="Chancellor Elphberg"
        ),
    )


def test_several_addressees_are_each_greeted(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "to: [chancellor]", "to: [chancellor, ambassador-ruritania]")
    greetings = [holder.greeting for holder in letter_of(ruritania).addressees]
    assert greetings == ["Chancellor Elphberg", "Ambassador Tarlenheim"]


@pytest.mark.parametrize(
    ("day", "holder"),
    [("2021-06-30", "Rudolf Elphberg"), ("2021-07-01", "Helga von Strofzin")],
)
def test_the_paper_greets_whoever_held_the_office_on_its_own_date(
    ruritania: Ruritania, day: str, holder: str
) -> None:
    ruritania.change(ORDER, "date: 2021-05-04", f"date: {day}\nas_of: 2021-05-04")
    ruritania.change(ORDER, "  cc: [ambassador-ruritania]\n", "")
    assert letter_of(ruritania).addressees[0].name == holder


def test_copies_in_the_same_office_stand_under_one_title(ruritania: Ruritania) -> None:
    ruritania.add(OFFICES, AMBASSADOR_TO_STRELSAU)
    ruritania.change(ORDER, "cc: [", "cc: [ambassador-strelsau, ")
    [group] = letter_of(ruritania).copies
    assert group.office == "Ambassadors of Strelsau"
    assert group.holders == (
        Posted("Helga von Strofzin", "Strelsau", "Helga von Strofzin (to Strelsau)"),
        Posted("Fritz von Tarlenheim", "Ruritania", "Fritz von Tarlenheim (to Ruritania)"),
    )


def test_who_alone_gets_a_copy_is_told_by_name_before_the_office(ruritania: Ruritania) -> None:
    [group] = letter_of(ruritania).copies
    assert [holder.posted for holder in group.holders] == [
        "Fritz von Tarlenheim, Ambassador of Strelsau (to Ruritania)"
    ]


def test_signatories_and_place_come_from_the_brief(ruritania: Ruritania) -> None:
    letter = letter_of(ruritania)
    assert letter.signatories[0] == Signatory("Ruritanian Rights League", "RRL", "", "", "")
    assert letter.place == "Zenda"


def test_an_author_says_who_it_is_once_its_words_were_out(ruritania: Ruritania) -> None:
    words = "    boilerplate: {text: An association of printers., sources: [rrl-letter]}\n"
    line = "    abbreviation: RRL\n"
    ruritania.change("facts/organisations.yaml", line, line + words)
    assert described(ruritania) == ["An association of printers."]
    ruritania.change("facts/organisations.yaml", "rrl-letter]}", "bote-2021-08]}")
    assert described(ruritania) == []


def described(ruritania: Ruritania) -> list[str]:
    """Return what the first author says of itself."""
    author = ruritania.prepare().opened.dossier.authors[0]
    return [as_words(words.inlines) for words in author.boilerplate]


def test_an_ask_is_followed_by_its_arguments_as_far_as_they_may_be_told(
    ruritania: Ruritania,
) -> None:
    assert [told.id for told in letter_of(ruritania).asks[0].context] == ["rt-trend"]
    ruritania.change(PRESS, "    title: Self-censorship", "    scope: internal\n    title: S")
    assert letter_of(ruritania).asks[0].context == ()


def test_a_case_in_a_letter_leads_to_its_statement(ruritania: Ruritania) -> None:
    [case] = letter_of(ruritania).priority_cases
    assert (case.country, case.more) == (
        "Ruritania",
        ("https://example.org/statements/rassendyll",),
    )


def test_an_office_without_a_known_holder_stops_the_letter(ruritania: Ruritania) -> None:
    ruritania.change(OFFICES, "attested: [2021-05-04]", "attested: [2021-05-05]")
    assert ruritania.refusal() == (
        "briefs/visit-2021.yaml:15:8: no holder of 'ambassador-ruritania' is known for 2021-05-04\n"
        "  hint: add the holder with a term or an attested day at facts/offices.yaml:11:5,"
        " or correct the paper's date"
    )


def test_a_holder_who_may_not_be_named_stops_the_letter(ruritania: Ruritania) -> None:
    withdrawn = "    short: Elphberg\n    disclosure:\n      withdrawn: 2021-06-01"
    ruritania.change(HOLDERS, "    short: Elphberg\n    disclosure:", withdrawn)
    assert ruritania.refusal() == (
        "briefs/visit-2021.yaml:14:8: the holder of 'chancellor' may not be named here\n"
        "  hint: no answer in the register allows the name for this audience"
        " (all were taken back on 2021-06-01)"
    )


REFUSED = {
    "a case whose person gave no answer": (
        ("priority_cases: [rt-case-rassendyll]", "priority_cases: [rt-case-p2]"),
        "21:20: the letter names 'rt-case-p2', which may not be told here\n"
        "  hint: no answer of a person in it lets it be told to this audience"
        " (rt-p2: none was given)",
    ),
    "a purpose not yet known": (
        ("purpose: rt-purpose", "purpose: rt-later"),
        "19:12: the letter names 'rt-later', which is not told here\n"
        "  hint: none of its sources was out on the day the paper knows of"
        " (bote-2021-08 dated 2021-08-10 counts from 2021-08-10)",
    ),
    "an ask that the same brief excludes": (
        ("include: [rt-pledge]", "exclude: [rt-ask-rassendyll]"),
        "20:10: the letter names 'rt-ask-rassendyll', which is not told here\n"
        "  hint: the brief excludes it by its id",
    ),
}


@pytest.mark.parametrize(("change", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_what_a_letter_names_by_hand_must_be_fit_to_be_told(
    ruritania: Ruritania, change: tuple[str, str], expected: str
) -> None:
    later = "  - {id: rt-later, role: purpose, text: Later., sources: [bote-2021-08]}\n\nlaws:"
    ruritania.change(PRESS, "\nlaws:", later)
    ruritania.change(ORDER, *change)
    assert ruritania.refusal() == f"{ORDER}:{expected}"


def test_a_priority_case_needs_an_answer_that_it_may_be_put_to_a_state(
    ruritania: Ruritania,
) -> None:
    public = (
        "      to_state: {scope: public, basis: consent, given_by: herself, date: 2021-04-01}\n"
    )
    ruritania.change(ORDER, "priority_cases: [rt-case-rassendyll]", "priority_cases: [rt-case-p1]")
    assert letter_of(ruritania).priority_cases[0].id == "rt-case-p1"
    ruritania.change(PEOPLE, public, "")
    assert ruritania.refusal() == (
        f"{ORDER}:21:20: the letter names 'rt-case-p1', which may not be told here\n"
        "  hint: no answer of a person in it lets it be put to the authorities"
        " (rt-p1: none was given)"
    )


LACKS = {
    "that is narrower": (
        "scope: partners, basis: consent, given_by: herself, date: 2021-04-01",
        "one is for 'partners' at most, and this audience is 'public'",
    ),
    "that counts from later": (
        "scope: public, basis: consent, given_by: herself, date: 2021-06-01",
        "one counts from 2021-06-01",
    ),
    "that has ended": (
        "scope: public, basis: consent, given_by: herself, date: 2021-04-01, expires: 2021-05-01",
        "one ended on 2021-05-01",
    ),
    "that rests on what is not out": (
        "scope: public, basis: already_public, source: bote-2021-08",
        "one rests on 'bote-2021-08', which was not out on that day",
    ),
}


@pytest.mark.parametrize(("answer", "lack"), LACKS.values(), ids=LACKS.keys())
def test_an_answer_that_was_given_is_told_with_what_it_lacks(
    ruritania: Ruritania, answer: str, lack: str
) -> None:
    given = "scope: public, basis: consent, given_by: herself, date: 2021-04-01"
    ruritania.change(PEOPLE, f"to_state: {{{given}}}", f"to_state: {{{answer}}}")
    ruritania.change(ORDER, "priority_cases: [rt-case-rassendyll]", "priority_cases: [rt-case-p1]")
    assert ruritania.refusal() == (
        f"{ORDER}:21:20: the letter names 'rt-case-p1', which may not be told here\n"
        f"  hint: no answer of a person in it lets it be put to the authorities (rt-p1: {lack})"
    )


def test_a_record_that_is_narrower_than_its_answers_is_told_as_such(ruritania: Ruritania) -> None:
    ruritania.change(PEOPLE, "  - id: rt-p1\n", "  - id: rt-p1\n    scope: partners\n")
    ruritania.change(ORDER, "priority_cases: [rt-case-rassendyll]", "priority_cases: [rt-case-p1]")
    assert ruritania.refusal().endswith(
        "(rt-p1: the record is for 'partners' at most, and this audience is 'public')"
    )


def test_every_refusal_of_a_letter_is_told_at_once(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "cases: [rt-case-rassendyll]", "cases: [rt-case-p2]")
    ruritania.change(ORDER, "date: 2021-05-04", "date: 2018-05-04\nas_of: 2021-05-04")
    assert [line for line in ruritania.refusal().split("\n") if not line.startswith(" ")] == [
        f"{ORDER}:22:20: the letter names 'rt-case-p2', which may not be told here",
        f"{ORDER}:15:8: no holder of 'chancellor' is known for 2018-05-04",
        f"{ORDER}:16:8: no holder of 'ambassador-ruritania' is known for 2018-05-04",
    ]


def test_the_occasion_is_told_as_far_as_its_words_may_be(ruritania: Ruritania) -> None:
    ruritania.change("facts/occasions.yaml", "a meeting with the King", "tea with [[rt-p2]]")
    occasion = ruritania.prepare().opened.dossier.occasion
    assert (occasion.visitor, occasion.hosts) == ("Chancellor of Strelsau", ("Ruritania",))
    assert not occasion.programme


def test_a_post_or_visitor_kept_from_the_audience_is_not_printed(ruritania: Ruritania) -> None:
    ruritania.add(OFFICES, AMBASSADOR_TO_STRELSAU)
    ruritania.change(ORDER, "cc: [ambassador-ruritania]", "cc: [ambassador-strelsau]")
    ruritania.change(OFFICES, "- id: ambassador-ruritania", "- id: envoy\n    scope: internal")
    ruritania.change("facts/occasions.yaml", "visitor: chancellor", "visitor: envoy")
    country = "facts/strelsau/country.yaml"
    ruritania.change(country, "- id: strelsau", "- id: strelsau\n    scope: internal")
    assert letter_of(ruritania).copies[0].holders[0].country == ""
    assert ruritania.prepare().opened.dossier.occasion.visitor == ""
