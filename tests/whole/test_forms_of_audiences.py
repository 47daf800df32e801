"""What each of the nine audiences is used to, phrase by phrase; the goldens show it whole."""

from collections.abc import Callable
from functools import cache

import pytest

from generator.compose.fit.bound import bound_on
from generator.compose.order import Order
from generator.paper.formats import Format
from generator.paper.walk import count_of
from tests.houses.building import build
from tests.houses.rich_ruritania import enrich
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania, found_in

Read = Callable[[str, str], str]


@pytest.fixture
def rich(ruritania: Ruritania) -> Ruritania:
    """Return the house with all that some audience prints."""
    return enrich(ruritania)


def words_of(ruritania: Ruritania, audience: str, document: str) -> str:
    """Return the words of one document for an audience, as the house stands now."""
    brief = ruritania.brief_for(audience)
    built = build(ruritania.house, Order(brief, (document,), (Format.TEXT,)))
    return " ".join(built.files[f"{brief}-{document}.txt"].decode().split())


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Return what gives the words of a document from a house that nobody changes, made once."""
    house = enrich(found_in(tmp_path_factory.mktemp("rich")))
    return cache(lambda audience, document: words_of(house, audience, document))


def drop_letter(ruritania: Ruritania) -> None:
    """Let the brief write no letter, so that it may ask others than an addressee."""
    before, _, after = ruritania.read(ORDER).partition("letter:\n")
    kept = after[after.index("coalition:") :]
    ruritania.write(ORDER, before.replace("documents: [letter, briefing-paper]\n", "") + kept)


def come_for_a_vote(ruritania: Ruritania) -> None:
    """Let the occasion be a vote, for which nobody travels."""
    text = ruritania.read("facts/occasions.yaml").partition("occasions:\n")[0]
    vote = "occasions:\n  - {id: visit-2021, title: Vote on the Zenda Agreement, form: vote}\n"
    ruritania.write("facts/occasions.yaml", text + vote)


# EU leaders and ministers -------------------------------------------------------------------------


def test_leaders_read_an_ask_and_a_priority_case_without_a_note(read: Read) -> None:
    letter = read("eu-leaders", "letter")
    assert "We ask you to raise the case of Anton Rassendyll with the King." in letter
    assert "Above all, we ask you to take up with your hosts the case of the editor" in letter
    assert "[1]" not in letter
    assert "art. 19" not in letter


def test_ministers_read_country_by_country_with_notes(read: Read) -> None:
    letter = read("eu-ministers", "letter")
    assert letter.index("Ruritania =====") < letter.index("Across Elphberg Lands =====")
    assert "as an absolute minimum" in letter
    assert (
        "[1] Unless a note says otherwise, the source of what this paper tells is: RRL and SHC"
        in letter
    )


def test_ministers_may_read_criterion_by_criterion_instead(rich: Ruritania) -> None:
    rich.write(
        "templates/eu-ministers/audience.yaml",
        "title: Ministers\nreach: public\ndocuments: [letter]\norder: benchmark\n",
    )
    letter = words_of(rich, "eu-ministers", "letter")
    criteria = "1. that no editor is tried for a report: no progress – a trial has opened"
    assert letter.index("What the Chancellery asked =====") < letter.index(criteria)
    assert letter.index(criteria) < letter.index("Raid on a newspaper")
    assert letter.index("Raid on a newspaper") < letter.index("Beyond the benchmarks =====")


# The European Parliament --------------------------------------------------------------------------


def test_parliament_is_written_to_before_a_vote_with_its_benchmarks(rich: Ruritania) -> None:
    come_for_a_vote(rich)
    letter = words_of(rich, "european-parliament", "letter")
    assert "We write to you in view of the Vote on the Zenda Agreement." in letter
    assert "that no editor is tried for a report – no progress[1]" in letter
    assert "that courts are open – not assessed" in letter
    assert "takes these measures one by one, with the evidence for each. Above all" in letter
    assert "Above all, we ask you to take up the case of the editor Rassendyll" in letter
    assert "host" not in letter


def test_the_annex_holds_the_evidence_under_each_benchmark(read: Read) -> None:
    annex = read("european-parliament", "briefing-paper")
    assert "Annex: how far benchmarks have been met" in annex
    first, beyond = annex.index("Chancellery asked ====="), annex.index("benchmarks =====")
    assert first < annex.index("Raid on a newspaper") < beyond < annex.index("A shared censor")


def test_a_speaker_thanks_the_chair_begins_with_the_message_and_reads_no_notes(read: Read) -> None:
    note = read("european-parliament", "speaking-note")
    assert "Thank you, Chair. Honourable Members," in note
    told = ["Journalism is treated as a crime", "Police searched", "Editors are silent."]
    assert sorted(told, key=note.index) == told
    assert "[1]" not in note


def test_a_speaker_says_whom_they_speak_for_and_tells_cases_in_sentences(read: Read) -> None:
    note = read("european-parliament", "speaking-note")
    assert "I speak for Ruritanian Rights League and Strelsau Helsinki Committee." in note
    assert (
        "Behind this stand people. Ruritania: The editor Rassendyll is prosecuted for a report on"
        " the harvest. Our latest information, of 20 April 2021: prosecuted."
    ) in note
    assert "as of" not in note


def test_a_speaker_tells_a_case_of_which_nothing_was_heard_as_past(rich: Ruritania) -> None:
    rich.change(ORDER, "date: 2021-05-04", "date: 2021-11-04")
    rich.change(ORDER, "include: [", "include: [rt-case-rassendyll, ")
    rich.change(ORDER, "cc: [ambassador-ruritania]", "cc: []")
    note = words_of(rich, "european-parliament", "speaking-note")
    assert (
        "Rassendyll, editor (Ruritania): had been imprisoned since 1 August 2021 when last known"
        in note
    )


def test_a_speaker_has_five_minutes(rich: Ruritania) -> None:
    bound = bound_on("speaking-note", rich.house.audience("european-parliament").limits, 1)
    assert bound is not None
    assert bound.words == 5 * 130


# The dialogue team --------------------------------------------------------------------------------


def test_a_dialogue_opens_with_what_was_achieved_and_ends_with_what_to_raise(
    rich: Ruritania,
) -> None:
    rich.add(PRESS, "\n")
    rich.change(PRESS, "    title: Raid on", "    polarity: positive\n    title: Raid on")
    briefing = words_of(rich, "eeas-dialogue", "briefing-paper")
    raid, trend = briefing.index("Raid on a newspaper"), briefing.index("Self-censorship")
    assert raid < trend < briefing.index("Recommendations to raise =====")
    assert "To raise with the authorities of Ruritania" in briefing


def test_a_briefing_names_the_round_of_the_dialogue_and_its_day(rich: Ruritania) -> None:
    come_for_a_vote(rich)
    rich.change(
        "facts/occasions.yaml",
        "title: Vote on the Zenda Agreement, form: vote}",
        "title: Zenda Dialogue, form: dialogue, series: zenda, round: 5,"
        " dates: [{date: 2021-05-10, sources: [rrl-letter]}]}",
    )
    briefing = words_of(rich, "eeas-dialogue", "briefing-paper")
    assert "Briefing paper for the Zenda Dialogue, round 5, 10 May 2021" in briefing


# Embassies ----------------------------------------------------------------------------------------

SIX = (
    "Friends of the Ruritanian Press Ruritanian Rights League (RRL)",
    "Fact sheet",
    "Observers at trials (Ruritania, CCPR/C/RUR/CO/2, para. 12; not implemented). The Human",
    "By the official count, 1,214 people were in prison.",
    "Challenges =====",
    "Questions to put",
)


def test_a_sheet_has_its_six_parts(read: Read) -> None:
    sheet = read("embassies", "one-pager")
    assert [part for part in SIX if part not in sheet] == []


INDICATORS = """
indicators:
  - {id: rt-i-law, title: Law, index: Index of Courts, publisher: rrl, edition: 2020, %s}
  - {id: rt-i-press, title: Press, index: Index of Courts, publisher: rrl, edition: 2020, %s}
  - {id: rt-i-open, title: Press, index: Gauge, publisher: rrl, edition: 2020, category: shut}
"""
RANKS = "ranks: [{among: world, rank: 3, of: 12}, {among: lands, rank: 1, of: 2}]"


def test_a_sheet_has_statistics_in_a_line_for_each_index(rich: Ruritania) -> None:
    rich.add(PRESS, INDICATORS % (RANKS, RANKS))
    rich.change(ORDER, "period: 2021-01/2021-12", "period: 2020/2021")
    sheet = words_of(rich, "embassies", "one-pager")
    assert "- Index of Courts 2020, Ruritania (rank among 12 countries): Law 3; Press 3." in sheet
    assert "- Gauge 2020, Press: Ruritania shut." in sheet


def test_a_part_without_facts_vanishes(rich: Ruritania) -> None:
    rich.change(ORDER, "include: [rt-pledge, rt-observation]", "include: []")
    rich.change(ORDER, "embargo:", "exclude: [rt-benchmarks, rt-question]\nembargo:")
    sheet = words_of(rich, "embassies", "one-pager")
    assert "Earlier recommendations and their status" not in sheet
    assert "Questions to put" not in sheet
    assert "What we ask" in sheet


# The OSCE -----------------------------------------------------------------------------------------


def test_a_statement_sums_up_each_country_before_the_detail(read: Read) -> None:
    statement = read("osce", "briefing-paper")
    summed = (
        "Country by country ================== "
        "- Journalism is treated as a crime in Ruritania; Anton Rassendyll shows it.[1] "
        "- No editor works in Strelsau without a licence."
    )
    assert statement.index(summed) < statement.index("Freedom of the press =====")


CHAIR = """\
  - id: chair
    title: Chair of the Elphberg Forum
    institution: shc
    holders: [{person: helga-strofzin, term: 2021/..}]
  - id: king
    title: King of Strelsau
    holders: [{person: rudolf-elphberg, term: 2021/..}]
"""
ASK = """\
  - {{id: rt-ask-{0}, to: {0}, date: 2021, origin: stated, verb: observe, what: trials of editors}}
"""


def test_a_statement_asks_states_institutions_the_chair_and_others_apart(rich: Ruritania) -> None:
    drop_letter(rich)
    rich.add("facts/offices.yaml", CHAIR)
    asks = "".join(map(ASK.format, ("chair", "chancellery", "king")))
    rich.change(TRIALS, "recommendations:\n", f"recommendations:\n{asks}")
    statement = words_of(rich, "osce", "briefing-paper")
    states, bodies, others = (
        statement.index(f"Recommendations to {who} =====")
        for who in (
            "participating States",
            "institutions, the Chair and others",
            "other states and their partners",
        )
    )
    call = "We call on the {} to observe trials of editors."
    assert states < statement.index("We call on Ruritania to") < bodies
    assert bodies < statement.index(call.format("Chair of the Elphberg Forum")) < others
    assert bodies < statement.index(call.format("Chancellery of Strelsau")) < others
    assert others < statement.index(call.format("King of Strelsau"))


# The United Nations -------------------------------------------------------------------------------


def test_a_submission_goes_by_article_in_numbered_paragraphs_with_symbols(read: Read) -> None:
    submission = read("un-treaty-body", "submission")
    assert submission.index("Fair trials (ICCPR, art. 14)") < submission.index(
        "the press (ICCPR, art. 19)"
    )
    assert "1. This submission on Ruritania" in submission
    covenant = "those of the International Covenant on Civil and Political Rights (ICCPR)."
    assert submission.index(covenant) < submission.index("(ICCPR, art. 14)")
    assert "2. Human Rights Committee, Concluding observations on Ruritania, CCPR/C/RUR/CO/2," in (
        submission
    )


def test_a_submission_says_who_we_are_how_we_know_and_what_is_abbreviated(read: Read) -> None:
    submission = read("un-treaty-body", "submission")
    assert "Who we are ========== 5. Ruritanian Rights League (RRL). An independent" in submission
    assert "How we know =========== 6. The Ruritanian Rights League (RRL) spoke with" in submission
    assert "RRL Ruritanian Rights League UZAC Upper Zenda Autonomous County" in submission


def test_a_submission_names_earlier_concluding_observations_by_paragraph(read: Read) -> None:
    submission = read("un-treaty-body", "submission")
    _, _, table = submission.partition("Table 1.")
    assert "Observers at trials (CCPR/C/RUR/CO/2, para. 12)" in table
    assert "Pledge on fair trials" not in table.partition("Fair trials (ICCPR, art. 14)")[0]


def test_a_submission_speaks_of_the_state_party_and_to_the_committee(read: Read) -> None:
    submission = read("un-treaty-body", "submission")
    assert "what the Committee might recommend to the State party." in submission
    assert "The State party should ensure that trials are open to observers." in submission
    assert "Suggested questions" in submission
    assert "Chancellor of Strelsau" not in submission  # no politics


def test_a_submission_is_for_a_session_by_its_name(rich: Ruritania) -> None:
    come_for_a_vote(rich)
    assert "Submission for the Vote on the Zenda Agreement" in words_of(
        rich, "un-treaty-body", "submission"
    )


@pytest.mark.parametrize(("authors", "words"), [("[rrl]", 2815), ("[rrl, shc]", 5630)])
def test_the_review_takes_twice_the_words_from_several(
    rich: Ruritania, authors: str, words: int
) -> None:
    rich.change(ORDER, "authors: [rrl, shc]", f"authors: {authors}")
    built = build(rich.house, Order(rich.brief_for("upr"), (), (Format.TEXT,)))
    assert built.limits == {"submission": f"{words:,} words"}


def test_the_review_is_told_what_became_of_each_earlier_recommendation(read: Read) -> None:
    submission = read("upr", "submission")
    table = submission.partition("Table 1.")[2].partition("Freedom of the press")[0]
    assert "Pledge on fair trials Ruritania; pledge – " in table
    assert "not implemented" in table
    assert "The Government of Ruritania should drop the charges" in submission


# The press ----------------------------------------------------------------------------------------


def test_a_release_has_dateline_embargo_news_first_quote_link_and_boilerplate(read: Read) -> None:
    release = read("media", "press-release")
    assert release.startswith("Press release · EMBARGOED UNTIL 5 May 2021, 10:00 CEST")
    assert (
        "Zenda/Strelsau, 4 May 2021 – Journalism is treated as a crime in Ruritania; Anton"
        " Rassendyll shows it. Ruritanian Rights League and Strelsau Helsinki Committee issue this"
        " statement ahead of the visit of the Chancellor of Strelsau to Ruritania."
    ) in release
    assert "> “A press that is afraid cannot be read.” > > Ruritanian Rights League" in release
    assert "https://example.org/ruritania-2021.pdf." in release
    assert "About us: Friends of the Ruritanian Press: Ruritanian Rights League (RRL)," in release
    assert "An independent association of printers and editors" in release


def test_a_release_names_more_than_two_who_issue_it_above_its_news_alone(rich: Ruritania) -> None:
    third = "  - {id: zpc, title: Zenda Press Club, abbreviation: ZPC}\n"
    rich.change(
        "facts/organisations.yaml", "  - id: chancellery\n", f"{third}  - id: chancellery\n"
    )
    rich.change(ORDER, "authors: [rrl, shc]", "authors: [rrl, shc, zpc]")
    issued = "issue this statement ahead of the visit of the Chancellor"
    assert f"Friends of the Ruritanian Press {issued}" in words_of(rich, "media", "press-release")
    rich.change(ORDER, "coalition: Friends of the Ruritanian Press\n", "")
    release = words_of(rich, "media", "press-release")
    assert f"The organisations named above {issued}" in release
    rich.change(PRESS, "role: message", "role: trend")
    rich.change("facts/strelsau/press.yaml", "role: message", "role: trend")
    release = words_of(rich, "media", "press-release")
    assert "Ruritania, the organisations named above say today where human rights stand" in release


def test_a_release_without_embargo_may_be_used_at_once_and_names_no_paper_there_is_not(
    rich: Ruritania,
) -> None:
    rich.change(ORDER, "embargo: 5 May 2021, 10:00 CEST\n", "")
    rich.change(ORDER, "full_paper: https://example.org/ruritania-2021.pdf\n", "")
    release = words_of(rich, "media", "press-release")
    assert release.startswith("Press release · For immediate release")
    assert "The full paper" not in release


def test_a_release_has_five_points_in_few_words_and_no_notes(read: Read) -> None:
    release = read("media", "press-release")
    assert " - Ruritania: Police searched the offices of the Zendaer Bote" in release
    assert " - Pledge on fair trials (Ruritania). The government pledged to open" in release
    assert "Press Act" not in release  # what a brief includes by hand comes before it
    assert release.partition("Rassendyll, editor")[0].count(" - ") == 5
    assert "[1]" not in release
    assert count_of(release) < 800


# Words that say nothing ---------------------------------------------------------------------------


def test_a_case_alone_stands_in_its_box_and_in_no_table(read: Read) -> None:
    cases = read("eeas-dialogue", "case-list")
    assert "This is a case that concerns the themes of this paper" in cases
    assert "Table 1" not in cases
    assert "one by one" not in cases
    assert cases.count("The editor") == 1


def test_several_cases_stand_in_a_table_and_one_by_one(rich: Ruritania) -> None:
    rich.change(TRIALS, "title: A teacher\n", "title: A teacher\n    priority: 1\n")
    cases = words_of(rich, "eeas-dialogue", "case-list")
    assert "Table 1. 2 cases of concern" in cases
    assert "The cases one by one" in cases


ACQUITTED = "before the court.\n    status:\n      - {is: acquitted"


def test_cases_of_which_some_have_ended_are_cases_and_no_more(rich: Ruritania) -> None:
    rich.change(TRIALS, "title: A teacher\n", "title: A teacher\n    priority: 1\n")
    rich.change(TRIALS, "before the court.\n    status:\n      - {is: at_liberty", ACQUITTED)
    assert "Table 1. 2 cases Name" in words_of(rich, "eeas-dialogue", "case-list")


def test_a_sheet_on_several_themes_does_not_list_them_under_its_title(rich: Ruritania) -> None:
    assert "Ruritania Fact sheet Friends" in without_rules(words_of(rich, "embassies", "one-pager"))
    rich.change(ORDER, "themes: [press, trials]", "themes: [press]")
    sheet = without_rules(words_of(rich, "embassies", "one-pager"))
    assert "Fact sheet: Freedom of the press Friends" in sheet


def without_rules(words: str) -> str:
    """Return words without the rules that underline titles."""
    return " ".join(word for word in words.split() if set(word) != {"="})


def test_a_release_does_not_name_its_authors_a_second_time_for_nothing(rich: Ruritania) -> None:
    rich.change(ORDER, "authors: [rrl, shc]", "authors: [shc]")
    rich.change(ORDER, "coalition: Friends of the Ruritanian Press\n", "")
    release = words_of(rich, "media", "press-release")
    assert "About us" not in release
    assert release.endswith("Information as of 4 May 2021.")
