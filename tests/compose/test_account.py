"""What became of every fact that a document was ordered to tell: in sight, one answer each."""

import json

import pytest

from generator.compose.editions import compose_whole
from tests.houses.ruritania import BRIEF, ORDER, PRESS, SOURCES, TRIALS, Ruritania
from tests.tools.typing import Brief

FEW = """\
  - {id: rt-few, value: 3, unit: printers on trial, date: 2021, text: "Three wait, [[rt-few]]."}
"""


def account(ruritania: Ruritania, document: str = "briefing-paper", audience: str = "") -> str:
    """Return the short account of a document."""
    name = ruritania.brief_for(audience) if audience else BRIEF
    accounts = compose_whole(ruritania.prepare(brief=name)).accounts
    return next(str(found) for found in accounts if found.document == document)


def alone(ruritania: Ruritania, document: str) -> None:
    """Let the brief order one document, and no letter."""
    order = ruritania.read(ORDER).split("documents:")[0]
    ruritania.write(ORDER, f"{order}documents: [{document}]\n")


def test_an_account_counts_what_is_told_and_what_is_not_reason_by_reason(
    ruritania: Ruritania,
) -> None:
    assert account(ruritania) == (
        "briefing-paper: told 13 facts. Not told: 1 not known on that day"
        " (the first: bote-2021-08 dated 2021-08-10 counts from 2021-08-10),"
        " 1 of people whose answers do not allow it, 1 let in but not printed by this document."
    )


def test_one_figure_of_very_few_is_counted_in_words_for_one(ruritania: Ruritania) -> None:
    alone(ruritania, "briefing-paper")
    ruritania.change(TRIALS, "figures:\n", f"figures:\n{FEW}")
    assert "1 counting very few" in account(ruritania)


def test_a_paper_within_the_month_of_its_sources_says_from_when_they_count(
    ruritania: Ruritania,
) -> None:
    ruritania.change(SOURCES, "issued: 2021-05-04", "issued: 2021-05")
    alone(ruritania, "briefing-paper")
    assert "(the first: rrl-letter dated 2021-05 counts from 2021-05-31)" in account(ruritania)


def test_what_is_excluded_replaced_old_or_of_another_time_is_counted_so(
    ruritania: Ruritania,
) -> None:
    alone(ruritania, "briefing-paper")
    ruritania.change(ORDER, "include: [rt-pledge]", "exclude: [rt-raid]")
    ruritania.change(
        PRESS, "    title: Self-censorship", "    stale_after: 2021-01-01\n    title: S"
    )
    ruritania.add(TRIALS, "\nevents:\n  - {id: rt-new, title: New, supersedes: [rt-prisoners]}\n")
    told = account(ruritania)
    for reason in (
        "1 excluded",
        "1 out of date",
        "1 outside the period",
        "1 replaced since",
    ):
        assert reason in told


def test_each_block_of_a_numbered_submission_is_accounted_for(ruritania: Ruritania) -> None:
    told = account(ruritania, "submission", audience="un-treaty-body")
    assert told.startswith("submission: told 10 facts.")


def test_a_build_ends_with_the_account_of_each_document(brief: Brief) -> None:
    lines = brief("build", BRIEF, "--to", "text").out.splitlines()
    assert [line.split(" told ")[0] for line in lines[-2:]] == ["letter:", "briefing-paper:"]
    assert lines[-1].endswith(f"document. brief why --brief {BRIEF} lists them.")
    assert "brief why" not in lines[-2]
    (line,) = brief("build", BRIEF, "--to", "text", "-d", "letter").out.splitlines()[-1:]
    assert line.startswith("letter: told ")


def test_why_without_an_id_lists_every_fact_that_was_ordered(brief: Brief) -> None:
    told = brief("why", "-b", BRIEF).out.splitlines()
    assert "rt-raid: let in, but the letter prints no events; in the briefing-paper" in told
    assert (
        "rt-summer: out – none of its sources was out on the day the paper knows of"
        " (bote-2021-08 dated 2021-08-10 counts from 2021-08-10) [not-yet-known]"
    ) in told
    assert told[-1].startswith("briefing-paper: told 13 facts.")
    assert not any(line.startswith("rt-p1:") for line in told)  # no fact, but a person


def test_why_lists_what_was_ordered_even_where_the_gate_stops_the_build(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.change(ORDER, "cases: [rt-case-rassendyll]", "cases: [rt-case-p2]")
    assert "rt-case-p2: out – " in brief("why", "-b", BRIEF).out


def test_the_manifest_and_json_have_the_answer_for_each_fact(
    brief: Brief, ruritania: Ruritania
) -> None:
    answer = brief("build", BRIEF, "--to", "pdf", "--json").json
    manifest = json.loads(ruritania.read(f"build/{BRIEF}/manifest.json"))
    assert manifest["accounts"] == answer["accounts"][BRIEF]
    assert manifest["accounts"]["letter"]["rt-raid"] == {
        "answer": "not printed",
        "sort": "events",
        "some": False,
        "beyond": False,
    }
    paper = next(file for file in manifest["files"] if file["document"] == "briefing-paper")
    assert paper["told_on"]["rt-raid"] == [1]
    (fact,) = [f for f in brief("why", "-b", BRIEF, "--json").json["facts"] if f["id"] == "rt-raid"]
    assert fact["documents"] == {
        "letter": manifest["accounts"]["letter"]["rt-raid"],
        "briefing-paper": manifest["accounts"]["briefing-paper"]["rt-raid"],
    }
    of_one = brief("why", "rt-raid", "-b", BRIEF, "--json").json
    assert of_one["documents"]["briefing-paper"]["pages"] == [1]


@pytest.mark.parametrize("reach", ["partners", "ministry", "media", "embassies", "upr"])
def test_a_fact_has_one_answer_in_each_document(ruritania: Ruritania, reach: str) -> None:
    prepared = ruritania.prepare(brief=ruritania.brief_for(reach))
    for found in compose_whole(prepared).accounts:
        ids = [answer.id for answer in found.answers]
        assert ids == sorted(set(ids))
        assert set(ids) >= prepared.opened.ordered
