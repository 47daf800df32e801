"""The words that a letter computes fit who travels, how much it asks, and what goes with it."""

import pytest

from generator.compose.recipe import compose
from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.readers.paper_words import paper_words

OCCASIONS = "facts/occasions.yaml"
OPEN_COURTS = """\
  - {id: rt-ask-open, to: chancellor, origin: stated, verb: stress, what: that courts are open}
"""
TITLE = "“Human rights issues ahead of the visit to Ruritania”"


def words_of(ruritania: Ruritania, document: str = "letter") -> str:
    """Return the words of a document, as the house stands now."""
    return " ".join(paper_words(compose(ruritania.prepare(), document).paper))


def let_occasion(ruritania: Ruritania, told: str) -> None:
    """Let the occasion be told by these fields."""
    head = ruritania.read(OCCASIONS).partition("occasions:\n")[0]
    ruritania.write(OCCASIONS, f"{head}occasions:\n  - {{id: visit-2021, {told}}}\n")
    ruritania.add("facts/offices.yaml", "  - {id: king, title: King of Ruritania}\n")


OPENINGS = {
    "the reader travels": (
        "title: V, form: visit, visitor: chancellor, hosts: [ruritania], programme: tea",
        "We write to you in view of your visit to Ruritania, for tea.",
    ),
    "the reader travels, nobody knows where to": (
        "title: V, form: tour, visitor: chancellor",
        "We write to you in view of your tour.",
    ),
    "a visitor comes to the reader": (
        "title: V, form: visit, visitor: king, programme: tea",
        "We write to you in view of the visit of the King of Ruritania, for tea.",
    ),
    "others visit each other": (
        "title: V, form: state visit, visitor: king, hosts: [strelsau]",
        "We write to you in view of the state visit of the King of Ruritania to Strelsau.",
    ),
    "a summit": (
        "title: S, form: summit, visitor: chancellor, hosts: [ruritania]",
        "We write to you in view of your summit with Ruritania.",
    ),
    "a visitor comes to meet the reader": (
        "title: S, form: summit, visitor: king, hosts: [strelsau], programme: a dinner",
        "We write to you in view of your summit with the King of Ruritania, for a dinner.",
    ),
    "the visitor's own country is named too": (
        "title: S, form: summit, visitor: king, hosts: [strelsau, ruritania]",
        "We write to you in view of your summit with the King of Ruritania.",
    ),
    "a visitor meets nobody but their own country": (
        "title: Summit in Strelsau, form: summit, visitor: king, hosts: [ruritania]",
        "We write to you in view of the Summit in Strelsau.",
    ),
    "a visitor visits nobody but their own country": (
        "title: V, form: visit, visitor: king, hosts: [ruritania], programme: a dinner in Strelsau",
        "in view of the visit of the King of Ruritania, for a dinner in Strelsau.",
    ),
    "a word that we do not know": (
        "title: S, form: stay, visitor: chancellor, hosts: [ruritania]",
        "We write to you in view of your stay in Ruritania.",
    ),
    "what stands before the countries is said": (
        "title: S, form: march, visitor: king, hosts: [strelsau], preposition: to",
        "We write to you in view of the march of the King of Ruritania to Strelsau.",
    ),
    "a session": (
        "title: 12th session of the Diet, form: session",
        "We write to you in view of the 12th session of the Diet.",
    ),
    "a dialogue for which nobody travels": (
        "title: Dialogue of Strelsau and Ruritania, form: dialogue, hosts: [ruritania]",
        "We write to you in view of the Dialogue of Strelsau and Ruritania.",
    ),
}


@pytest.mark.parametrize(("told", "expected"), OPENINGS.values(), ids=OPENINGS.keys())
def test_a_letter_opens_with_who_visits_whom(
    ruritania: Ruritania, told: str, expected: str
) -> None:
    let_occasion(ruritania, told)
    assert expected in words_of(ruritania)


def test_a_visit_is_the_readers_own_only_if_nobody_else_is_written_to(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "to: [chancellor]", "to: [chancellor, ambassador-ruritania]")
    assert "in view of the visit of the Chancellor of Strelsau to Ruritania" in words_of(ruritania)


def test_a_paper_is_for_the_visitor_only_if_its_letter_goes_there(ruritania: Ruritania) -> None:
    paper = words_of(ruritania, "briefing-paper")
    assert "Briefing paper for the Chancellor of Strelsau on the visit to Ruritania" in paper
    let_occasion(ruritania, "title: V, form: visit, visitor: king, hosts: [strelsau]")
    paper = words_of(ruritania, "briefing-paper")
    assert "Briefing paper ahead of the visit of the King of Ruritania to Strelsau" in paper


def test_a_paper_is_for_who_receives_a_visitor(ruritania: Ruritania) -> None:
    let_occasion(ruritania, "title: S, form: summit, visitor: king, hosts: [strelsau]")
    paper = words_of(ruritania, "briefing-paper")
    assert "for the Chancellor of Strelsau on the summit with the King of Ruritania" in paper


def test_only_several_asks_are_counted(ruritania: Ruritania) -> None:
    assert "We ask you to raise the case of Anton Rassendyll" in words_of(ruritania)
    second = (
        "  - {id: rt-ask-b, to: chancellor, origin: stated, verb: stress, date: 2021,"
        " what: that courts are open}\n"
    )
    ruritania.add(PRESS, second)
    ruritania.change(ORDER, "asks: [rt-ask-rassendyll]", "asks: [rt-ask-rassendyll, rt-ask-b]")
    letter = words_of(ruritania)
    assert "First, we ask you to raise the case" in letter
    assert "Second, we ask you to stress that courts are open." in letter


def test_a_case_is_taken_up_with_hosts_only_by_who_visits_them(ruritania: Ruritania) -> None:
    case = "the case of the editor Rassendyll in Ruritania."
    assert f"Above all, we ask you to take up with your hosts {case}" in words_of(ruritania)
    let_occasion(ruritania, "title: V, form: visit, visitor: king, hosts: [strelsau]")
    assert f"Above all, we ask you to take up {case}" in words_of(ruritania)


def test_a_letter_never_sends_its_reader_to_the_source_that_it_is_itself(
    ruritania: Ruritania,
) -> None:
    assert "More on this case can be read here: https://example.org" in words_of(ruritania)
    ruritania.change(ORDER, "authors:", "produced: [rrl-statement]\nauthors:")
    assert "can be read here" not in words_of(ruritania)


# What goes with it --------------------------------------------------------------------------------


def orders(ruritania: Ruritania, *documents: str) -> None:
    ruritania.change(ORDER, "[letter, briefing-paper]", f"[{', '.join(documents)}]")


def test_every_paper_that_goes_with_a_letter_is_named_as_it_names_itself(
    ruritania: Ruritania,
) -> None:
    orders(ruritania, "letter", "briefing-paper", "case-list", "press-release")
    letter = words_of(ruritania)
    assert f"The enclosed papers, {TITLE}, tell more of this" in letter
    assert letter.endswith(f"Enclosures: Briefing paper, {TITLE}; List of cases, {TITLE}")


def test_a_paper_of_an_audiences_own_is_called_so_above_it_and_where_it_is_enclosed(
    ruritania: Ruritania,
) -> None:
    own = '{% extends "base/briefing-paper.html" %}\n{% set kind = _("Dossier") %}\n'
    ruritania.write("templates/eu-leaders/briefing-paper.html", own)
    assert words_of(ruritania).endswith(f"Enclosure: Dossier, {TITLE}")
    assert "Dossier for the Chancellor of Strelsau" in words_of(ruritania, "briefing-paper")


def test_a_letter_alone_encloses_nothing(ruritania: Ruritania) -> None:
    orders(ruritania, "letter")
    letter = words_of(ruritania)
    assert "nclos" not in letter
    assert letter.endswith("Ruritanian Rights League (RRL) Strelsau Helsinki Committee (SHC)")


def test_a_letter_promises_cases_only_where_its_enclosure_tells_some(
    ruritania: Ruritania,
) -> None:
    assert "There you will also find cases that trouble us." in words_of(ruritania)
    ruritania.change(ORDER, "  priority_cases: [rt-case-rassendyll]\n", "")
    gone = "[rt-case-rassendyll, rt-case-p1]"
    ruritania.change(ORDER, "asks: [rt-ask-rassendyll]\n", "asks: [rt-ask-open]\n")
    ruritania.change(ORDER, "authors:", f"exclude: {gone}\nauthors:")
    ruritania.add(PRESS, OPEN_COURTS)
    letter = words_of(ruritania)
    assert f"The enclosed paper, {TITLE}, tells more of this" in letter
    assert "trouble" not in letter


def test_a_case_that_the_letter_names_itself_is_not_promised_once_more(
    ruritania: Ruritania,
) -> None:
    ruritania.add(ORDER, "exclude: [rt-case-p1]\n")
    letter = words_of(ruritania)
    assert "the case of the editor Rassendyll" in letter
    assert "also" not in letter


def test_cases_that_have_ended_trouble_nobody(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "  priority_cases: [rt-case-rassendyll]\n", "")
    ruritania.change(ORDER, "asks: [rt-ask-rassendyll]\n", "asks: [rt-ask-open]\n")
    ruritania.add(PRESS, OPEN_COURTS)
    ruritania.change(PRESS, "{is: prosecuted,", "{is: acquitted, confirmed: 2021-05-03,")
    assert "There you will also find a case that troubles us." in words_of(ruritania)
    assert " Cases Anton" in words_of(ruritania, "briefing-paper")  # not all of them trouble us
    ruritania.change(ORDER, "authors:", "exclude: [rt-case-p1]\nauthors:")
    assert "trouble" not in words_of(ruritania)
    paper = words_of(ruritania, "briefing-paper")
    assert "particular concern" not in paper
    assert " A case " in paper


def test_a_place_is_said_once_of_those_who_are_there(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "[rt-case-rassendyll]", "[rt-case-rassendyll, rt-case-p1]")
    assert (
        "take up with your hosts the cases of the editor Rassendyll and a teacher in Ruritania."
    ) in words_of(ruritania)


def test_a_letter_of_whom_another_has_the_abbreviation_says_its_whole_name(
    ruritania: Ruritania,
) -> None:
    other = "  - {id: rrl-old, title: Rest and Recreation League, abbreviation: RRL}\n"
    ruritania.change("facts/organisations.yaml", "organisations:\n", f"organisations:\n{other}")
    paper = compose(ruritania.prepare(), "letter")
    assert paper.paper.meta.furniture.letterhead == ("Ruritanian Rights League", "SHC")
    assert "Yours sincerely, Ruritanian Rights League Strelsau" in words_of(ruritania)


def test_what_a_document_is_called_is_read_from_its_template_or_refused(
    ruritania: Ruritania,
) -> None:
    page = '{% extends "base/briefing-paper.html" %}\n{% set kind = "Dossier" %}\n'
    ruritania.write("templates/eu-leaders/briefing-paper.html", page)
    prepared = ruritania.prepare()
    assert [str(fault) for fault in prepared.templates.check("briefing-paper")] == [
        "templates/eu-leaders/briefing-paper.html:2:1: what a document is called stands in"
        " quotation marks, to be translated\n"
        '  hint: write it as {% set kind = _("Briefing paper") %}'
    ]


def test_papers_of_a_brief_without_an_occasion_name_none(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "occasion: visit-2021\n", "")
    ruritania.change(ORDER, "ahead of the visit to Ruritania", "in Ruritania")
    assert "in view of" not in words_of(ruritania)
    assert "Dear Chancellor Elphberg, We ask you to speak" in words_of(ruritania)
    paper = words_of(ruritania, "briefing-paper")
    assert paper.startswith(
        "Human rights issues in Ruritania Briefing paper Ruritanian Rights League"
    )
