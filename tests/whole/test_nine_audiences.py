"""One set of facts, nine audiences: what is said differs in form, and agrees in substance."""

from collections.abc import Callable, Iterator

import pytest

from generator.compose.editions import compose_within_limits
from generator.compose.order import Order, prepare, read_order
from generator.compose.recipe import compose
from generator.errors import BriefError
from generator.house import House
from generator.paper.formats import Format
from generator.paper.walk import count_of, words_of
from tests.houses.building import build
from tests.houses.real import OURS, REAL
from tests.houses.rich_ruritania import enrich
from tests.houses.ruritania import BRIEF, Ruritania
from tests.readers.agreement import disagreements, statements

NINE = (
    "eeas-dialogue", "embassies", "eu-leaders", "eu-ministers", "european-parliament", "media",
    "osce", "un-treaty-body", "upr",
)  # fmt: skip


@pytest.fixture
def rich(ruritania: Ruritania) -> Ruritania:
    """Return the house with all that some audience prints."""
    return enrich(ruritania)


# They agree ---------------------------------------------------------------------------------------


def test_the_nine_audiences_are_there() -> None:
    assert set(NINE) <= set(OURS.audience_names())


def test_for_ruritania_all_nine_say_the_same(rich: Ruritania) -> None:
    assert disagreements(rich.house, BRIEF, {each: rich.brief_for(each) for each in NINE}) == []


@pytest.mark.prove
@pytest.mark.parametrize("brief", OURS.brief_names())
def test_for_briefs_of_ours_all_who_can_be_written_to_are_told_the_same(brief: str) -> None:
    fitting = {audience: brief for audience in NINE if fits(brief, audience)}
    assert set(fitting) >= {"eeas-dialogue", "embassies", "media", "osce"}
    assert disagreements(OURS, brief, fitting) == []


def fits(brief: str, audience: str) -> bool:
    """Return whether a brief of ours has what papers for an audience need."""
    try:
        prepare(OURS, Order(brief, audience=audience))
    except BriefError as error:
        return {problem.code for problem in error.problems} - {"misfit", "no-letter"} != set()
    return True


SLIPS = {
    "a status": ("sheet-pieces", "pieces.kept(commitment)", '"implemented"'),
    "the stage of a law": ("sheet-pieces", "{{ law.stage }}", "draft"),
    "how far a benchmark was met": ("sheet-pieces", "({{ criterion.progress }})", "(met)"),
    "the day of an event": (
        "sheet-pieces",
        "bold_title(fact, said)",
        'bold_title(fact, "14 March 2021")',
    ),
    "the status of a case": (
        "case-pieces",
        "{{ pieces.standing(case) }}",
        "at liberty as of {{ case.status_date }}",
    ),
    "the day of a status": (
        "case-pieces",
        "{{ pieces.standing(case) }}",
        "{{ case.status }} today",
    ),
    "a name": ("case-pieces", "<strong>{{ case.title }}", "<strong>Anton Rasendil"),
    "a recommendation": ("ask-pieces", "{{ who }} should {{", "{{ who }} should not {{"),
    "an ask": ("ask-pieces", "to {{ verb }} {{ what }}", "to see to {{ what }}"),
}


@pytest.mark.parametrize(("file", "right", "wrong"), SLIPS.values(), ids=SLIPS.keys())
def test_a_template_that_slips_is_found_out(
    rich: Ruritania, file: str, right: str, wrong: str
) -> None:
    assert right in our_page(file)
    sheet = our_page("one-pager").replace(f'"base/{file}.html"', f'"{file}.html"')
    rich.write("templates/all/one-pager.html", sheet)
    rich.write(f"templates/all/{file}.html", our_page(file).replace(right, wrong))
    assert disagreements(rich.house, BRIEF, dict.fromkeys(("eu-leaders", "embassies"), BRIEF))


def our_page(name: str) -> str:
    """Return a template of ours."""
    return (OURS.root / f"templates/base/{name}.html").read_text(encoding="utf-8")


def test_every_fact_of_the_dossier_is_told_to_those_who_get_a_full_paper(rich: Ruritania) -> None:
    by_country, by_theme, by_article, by_benchmark = (
        {one.id for one in statements(rich.house, rich.brief_for(audience), audience)}
        for audience in ("eu-leaders", "osce", "un-treaty-body", "european-parliament")
    )
    assert by_country == by_theme | {"rt-purpose"}
    addressed = {"rt-ask-rassendyll"}  # asked of the Chancellor, and not of a body of the UN
    elsewhere = {id for id in by_theme if not id.startswith("rt-")}  # it is on one state alone
    assert elsewhere
    assert by_article == by_theme - addressed - elsewhere
    assert by_benchmark == by_country - {"rt-case-p1"}  # those are told of priority cases alone


# Each in its form ---------------------------------------------------------------------------------


@pytest.mark.parametrize("audience", NINE)
def test_each_gets_papers_in_the_form_it_is_used_to(
    rich: Ruritania, is_golden: Callable[[str, str], bool], audience: str
) -> None:
    brief = rich.brief_for(audience)
    built = build(rich.house, Order(brief, formats=(Format.TEXT,)))
    documents = rich.house.audience(audience).documents
    papers = [built.files[f"{brief}-{document}.txt"].decode() for document in documents]
    assert is_golden(f"audiences/{audience}.txt", f"\n{'#' * 80}\n".join(papers))


def test_the_review_gets_word_files_alone() -> None:
    assert OURS.audience("upr").outputs == (Format.DOCX,)


# They keep their limits ---------------------------------------------------------------------------


# What each limits of the papers it gets.
LIMITED = {
    "eeas-dialogue": set[str](),
    "embassies": {"one-pager"},
    "eu-leaders": {"letter"},
    "eu-ministers": {"letter"},
    "european-parliament": {"speaking-note"},
    "media": {"press-release"},
    "osce": set[str](),
    "un-treaty-body": {"submission"},
    "upr": {"submission"},
}


@pytest.mark.parametrize("audience", NINE)
def test_each_keeps_within_its_limits(rich: Ruritania, audience: str) -> None:
    assert set(kept_within(rich.house, rich.brief_for(audience), audience)) == LIMITED[audience]


@pytest.mark.prove
def test_a_brief_of_ours_keeps_within_the_limits_of_each_it_fits() -> None:
    fitting = [audience for audience in NINE if fits(REAL, audience)]
    assert len(fitting) > 1
    kept = {audience: set(kept_within(OURS, REAL, audience)) for audience in fitting}
    assert kept == {audience: LIMITED[audience] for audience in fitting}


def kept_within(house: House, brief: str, audience: str) -> Iterator[str]:
    """Yield each document that has a limit, and no more words or pages than that."""
    limits = {str(limit.document): limit for limit in house.audience(audience).limits}
    ordered = read_order(house, Order(brief, audience=audience)).documents
    documents = tuple(document for document in ordered if document in limits)
    order = Order(brief, documents, (Format.PDF,), audience)
    for file in build(house, order).described if documents else ():
        if limit := limits.get(file.document):
            words = limit.joint_words or limit.words
            assert words or limit.pages
            assert not words or file.words <= words
            assert not limit.pages or (file.pages or 0) in range(1, limit.pages + 1)
            yield file.document


# What a brief cannot make -------------------------------------------------------------------------


def without_letter(ruritania: Ruritania) -> None:
    text = ruritania.read(f"briefs/{BRIEF}.yaml")
    text = text.partition("letter:\n")[0].replace("documents: [letter, briefing-paper]\n", "")
    ruritania.write(f"briefs/{BRIEF}.yaml", text)


def test_an_audience_that_gets_a_letter_and_more_gets_the_rest_and_a_warning(
    ruritania: Ruritania,
) -> None:
    without_letter(ruritania)
    order = Order(BRIEF, formats=(Format.TEXT,))
    built = build(ruritania.house, order)
    assert [file.document for file in built.described] == ["briefing-paper"]
    assert str(built.problems[0]) == (
        "briefs/visit-2021.yaml:1:1: no letter is made:"
        " brief 'visit-2021' has no 'letter' part\n"
        "  hint: add 'letter:', or say with 'documents:' what is to be made"
    )


def test_an_audience_that_gets_nothing_but_a_letter_says_what_the_brief_lacks(
    ruritania: Ruritania,
) -> None:
    without_letter(ruritania)
    with pytest.raises(BriefError) as refusal:
        ruritania.prepare(audience="eu-ministers")
    assert str(refusal.value) == (
        "briefs/visit-2021.yaml:1:1: brief 'visit-2021' orders a letter, but has no 'letter' part\n"
        "  hint: add 'letter:' with to, from, subject, purpose and asks"
    )


def test_another_audience_gets_its_own_documents_not_those_of_the_brief(
    ruritania: Ruritania,
) -> None:
    assert ruritania.prepare(audience="media").documents == ("press-release",)
    assert ruritania.prepare().documents == ("letter", "briefing-paper")


# Each switch is explained where it is set ---------------------------------------------------------


@pytest.mark.parametrize("audience", NINE)
def test_every_switch_of_a_profile_stands_under_a_comment(audience: str) -> None:
    text = (OURS.root / f"templates/{audience}/audience.yaml").read_text(encoding="utf-8")
    groups = text.strip().split("\n\n")
    assert [group for group in groups if not group.startswith("# ")] == []


# Ours are as long as they should be ---------------------------------------------------------------


def test_our_note_for_parliament_takes_three_to_five_minutes() -> None:
    prepared = prepare(OURS, Order("lgbtiq-parliament-2024"))
    paper = compose_within_limits(OURS, prepared, lambda _: None).papers["speaking-note"]
    assert 3 * 130 <= count_of(words_of(paper.blocks)) <= 5 * 130


def test_our_letter_to_a_leader_has_about_930_words() -> None:
    letter = compose(prepare(OURS, Order(REAL)), "letter").paper
    assert 880 <= count_of(words_of(letter.blocks)) <= 980
