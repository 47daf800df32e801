"""What a reference prints: a name where the gate allows it, a neutral phrase elsewhere."""

from generator.compose.recipe import compose
from generator.facts.texts import parse_prose
from generator.gate.dossier import SourceNote, Words
from generator.gate.wording import WITHHELD, plain
from generator.paper.document import Mention, Text
from generator.paper.walk import words_of
from tests.houses.opened import opening_of
from tests.houses.ruritania import ORDER, PEOPLE, PRESS, SOURCES, TRIALS, Ruritania

ABOUT_P1 = """\
  - id: statement-p1
    type: webpage
    title: Statement on [[rt-p1]]
    short: Statement on [[rt-p1:formal]]
    author: [rrl]
    publisher: friends of [[rt-p1]]
    issued: 2021-04-20
    URL: https://example.org/zofia
"""


def paper_of(ruritania: Ruritania, document: str = "briefing-paper", audience: str = "") -> str:
    """Return every word of a finished paper, with plain spaces."""
    paper = compose(ruritania.prepare(audience=audience), document).paper
    return words_of(paper.blocks).replace("\u00a0", " ")


def case_of_p1(ruritania: Ruritania, audience: str = "") -> tuple[Words, ...]:
    [chapter, _] = ruritania.prepare(audience=audience).opened.dossier.chapters
    [case] = [case for case in chapter.cases if case.id == "rt-case-p1"]
    return case.paragraphs


def note(ruritania: Ruritania, id: str, audience: str = "") -> SourceNote:
    sources = ruritania.prepare(audience=audience).opened.dossier.sources
    [found] = [source for source in sources if source.id == id]
    return found


def test_a_person_is_named_in_full_first_and_in_short_after(ruritania: Ruritania) -> None:
    paper = paper_of(ruritania)
    assert paper.index("Anton Rassendyll") < paper.index("The editor Rassendyll is prosecuted")


def test_a_person_who_may_not_be_named_prints_the_neutral_phrase_in_every_form(
    ruritania: Ruritania,
) -> None:
    [words] = case_of_p1(ruritania)
    assert words.inlines == (
        Text("The school dismissed "),
        Text(WITHHELD),
        Text("; the appeal of "),
        Text(WITHHELD),
        Text(" is before the court."),
    )


def test_the_same_text_names_the_person_to_those_who_may_know(ruritania: Ruritania) -> None:
    [words] = case_of_p1(ruritania, audience="partners")
    assert Mention("rt-p1", "Žofia Kobolt", "Kobolt") in words.inlines
    assert Text("Ms Žofia Kobolt") in words.inlines


def test_a_masked_title_is_masked_in_the_box_and_in_the_letter(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "title: A teacher", 'title: "[[rt-p1]]"')
    ruritania.change(ORDER, "priority_cases: [", "priority_cases: [rt-case-p1, ")
    for document in ("letter", "briefing-paper"):
        paper = paper_of(ruritania, document)
        assert WITHHELD in paper
        assert "Kobolt" not in paper


def test_a_source_masks_its_title_and_hides_its_address(ruritania: Ruritania) -> None:
    ruritania.add(SOURCES, ABOUT_P1)
    masked = note(ruritania, "statement-p1")
    assert (masked.title, masked.short, masked.publisher, masked.address, masked.quoted) == (
        f"Statement on {WITHHELD}",
        f"Statement on {WITHHELD}",
        f"friends of {WITHHELD}",
        "",
        False,
    )
    open = note(ruritania, "statement-p1", audience="partners")
    assert (open.title, open.address) == ("Statement on Žofia Kobolt", "https://example.org/zofia")


def test_a_case_does_not_lead_to_a_page_that_names_whom_it_masks(ruritania: Ruritania) -> None:
    ruritania.add(SOURCES, ABOUT_P1)
    ruritania.change(TRIALS, "title: A teacher", "title: A teacher\n    more: [statement-p1]")
    for audience, expected in (("", ()), ("partners", ("https://example.org/zofia",))):
        [chapter, _] = ruritania.prepare(audience=audience).opened.dossier.chapters
        assert [case.more for case in chapter.cases if case.id == "rt-case-p1"] == [expected]


def test_a_source_that_speaks_of_somebody_untold_is_not_cited(ruritania: Ruritania) -> None:
    ruritania.change(SOURCES, "Prisons in Figures", "Prisons and [[rt-p2]]")
    opened = ruritania.prepare().opened
    assert "census-2021" not in [source.id for source in opened.dossier.sources]
    [entry] = [entry for entry in opened.ledger if entry.id == "rt-prisoners"]
    assert entry.rule == "source-withheld"


def test_a_source_that_speaks_of_a_case_is_as_narrow_as_its_people(ruritania: Ruritania) -> None:
    ruritania.change(SOURCES, "Prisons in Figures", "Prisons and [[rt-case-p2]]")
    assert "census-2021" not in [s.id for s in ruritania.prepare().opened.dossier.sources]


def test_a_source_kept_from_the_audience_gives_no_address(ruritania: Ruritania) -> None:
    ruritania.add(
        SOURCES,
        "  - {id: inside, type: note, title: Inside, issued: 2021-04-01, scope: internal,"
        " URL: https://example.org/inside}\n",
    )
    ruritania.change(PRESS, "more: [rrl-statement]", "more: [inside]")
    letter = ruritania.prepare().opened.dossier.letter
    assert letter
    assert letter.priority_cases[0].more == ()


def test_a_role_that_speaks_of_somebody_untold_is_not_printed(ruritania: Ruritania) -> None:
    ruritania.change(PEOPLE, "role: editor", "role: colleague of [[rt-p2]]")
    letter = ruritania.prepare().opened.dossier.letter
    assert letter
    assert not letter.priority_cases[0].role


def test_a_figure_prints_its_number_with_its_thousands(ruritania: Ruritania) -> None:
    assert "By the official count, 1,214 people were in prison." in paper_of(ruritania)


def test_a_place_and_an_organisation_print_their_abbreviation_after_their_name(
    ruritania: Ruritania,
) -> None:
    ruritania.change(PRESS, "text: Editors avoid", "text: In [[upper-zenda]], editors avoid")
    paper = paper_of(ruritania)
    assert "in Upper Zenda Autonomous County (UZAC) and took" in paper
    assert "as the Ruritanian Rights League (RRL) recorded" in paper
    assert "In UZAC, editors avoid" in paper
    assert "Tarlenheim Castle" in paper


def test_what_every_reader_knows_is_never_spelt_out(ruritania: Ruritania) -> None:
    """Not where it is mentioned first, and not in a title."""
    names = "    title: Ruritanian Rights League\n    abbreviation: RRL\n"
    ruritania.change("facts/organisations.yaml", names, f"{names}    familiar: true\n")
    ruritania.change(PRESS, "title: Self-censorship", 'title: "What the [[rrl]] heard"')
    paper = paper_of(ruritania)
    assert "as the RRL recorded" in paper
    assert "What the RRL heard." in paper


def test_a_record_without_an_abbreviation_prints_its_title(ruritania: Ruritania) -> None:
    opening = opening_of(ruritania)
    phrase = parse_prose("[[rt-press-act]] of [[ruritania]], [[rt-case-rassendyll]]")
    assert plain(opening, phrase) == "Press Act of Ruritania, Anton Rassendyll"


def test_a_case_shows_the_last_status_that_was_known(ruritania: Ruritania) -> None:
    paper = paper_of(ruritania)
    assert "Status: prosecuted as of 20 April 2021" in paper
    assert "imprisoned" not in paper


INSIDE = "  - {id: inside, type: note, title: Inside, issued: 2021-04-02, scope: internal}\n"


def test_a_stage_from_a_source_kept_from_the_audience_is_not_told(ruritania: Ruritania) -> None:
    ruritania.add(SOURCES, INSIDE)
    ruritania.change(PRESS, "sources: [bote-2021-08]}\n\ncases", "sources: [inside]}\n\ncases")
    assert "in force" not in paper_of(ruritania)


def test_the_day_of_a_status_is_not_that_of_a_source_kept_from_the_audience(
    ruritania: Ruritania,
) -> None:
    ruritania.add(SOURCES, INSIDE)
    ruritania.change(PRESS, "is: prosecuted, sources: [", "is: prosecuted, sources: [inside, ")
    assert "prosecuted as of 20 April 2021" in paper_of(ruritania)


def test_a_status_from_a_source_kept_from_the_audience_is_not_told(ruritania: Ruritania) -> None:
    ruritania.add(
        SOURCES,
        "  - {id: inside, type: note, title: Inside, issued: 2021-05-01, scope: internal}\n",
    )
    entry = "      - {is: prosecuted, sources: [rrl-statement]}\n"
    ruritania.change(PRESS, entry, f"{entry}      - {{is: in_exile, sources: [inside]}}\n")
    assert "in exile" not in paper_of(ruritania)


def test_a_stage_of_a_law_from_a_later_source_is_not_told(ruritania: Ruritania) -> None:
    assert "Press Act (adopted, 1 March 2021)" in paper_of(ruritania)


def test_a_source_says_its_language_unless_the_paper_is_in_it_or_the_title_is_ours(
    ruritania: Ruritania,
) -> None:
    assert note(ruritania, "census-2021").language == ""
    ruritania.add(SOURCES, ABOUT_P1 + "    language: fa\n    quoted: false\n")
    assert note(ruritania, "statement-p1").language == ""
    ruritania.change(SOURCES, "    language: fa\n    quoted: false\n", "    language: fa\n")
    assert note(ruritania, "statement-p1", audience="partners").language == "fa"
    ruritania.change(SOURCES, "language: fa", "language: en")
    assert note(ruritania, "statement-p1", audience="partners").language == ""


def test_a_language_that_is_none_is_told(ruritania: Ruritania) -> None:
    ruritania.add(SOURCES, ABOUT_P1 + "    language: Persian\n")
    [problem] = [told for told in ruritania.problems() if "language" in told]
    assert "'language': a language is written by its code, such as fa, ru or uz-Cyrl" in problem
