"""What the library knows only through a work that cites it is told so, and nothing is backdated."""

from functools import cache

import pytest

from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.references import sources_in
from generator.facts.registers import Source
from tests.houses.real import OURS

TEXTS = {
    "eucam-commentary-26",
    "iphr-letter-2022-10-19",
    "iphr-oped-2023",
    "malgazhdarova-2024",
    "tgeu-resolution-2024",
}
REFERENCE = {"iso-3166", "uhri-themes", "un-core-treaties"}  # what registers and themes rest on
ARTICLE = "malgazhdarova-2024"
# What the article tells without a date, whatever the year of the work that it cites for it.
UNDATED = (
    "kz-eu-instruments",
    "kz-long-effort",
    "tm-eu-monitoring",
    "tm-abuses-addressed",
    "uz-strategies",
    "tj-legal-steps",
    "rg-engagement-tj-uz",
    "rg-un-urges",
)


@cache
def library() -> Library:
    return OURS.library()


def test_nothing_vouches_but_what_was_read() -> None:
    read = {ref.read for record in library().records.values() for ref in sources_in(record)}
    assert read == TEXTS | REFERENCE
    assert all(library().find(Source, id).held for id in read)


def test_no_day_of_access_is_told_that_is_another_s() -> None:
    assert [source.id for source in library().of(Source) if source.accessed] == []


@pytest.mark.parametrize("id", UNDATED)
def test_a_year_of_publication_is_no_date_of_an_event(id: str) -> None:
    assert library().find(Fact, id).date is None


@pytest.mark.parametrize(
    ("id", "cited"),
    [
        ("kz-disability-abductions", "alexandrov-2018"),
        ("kz-long-effort", "karatayev-2017"),
        ("kz-rol-2022-0-overall", "wjp-rule-of-law-index-2022"),
    ],
)
def test_a_fact_names_the_work_that_the_article_cites_for_it(id: str, cited: str) -> None:
    assert [(ref.id, ref.in_) for ref in library().find(Fact, id).sources] == [(cited, ARTICLE)]


@pytest.mark.parametrize("id", ["kz-rec-european-missions", "kz-rec-carry-out-acts"])
def test_what_the_article_recommends_is_its_own_and_of_its_year(id: str) -> None:
    ask = library().find(Fact, id)
    assert [ref.id for ref in ask.sources] == [ARTICLE]
    assert ask.date
    assert ask.date.text == "2024"


def test_the_paper_on_kazakhstan_is_of_a_day_on_which_its_main_source_was_out() -> None:
    brief = OURS.brief("kazakhstan-rule-of-law-2024")
    assert library().find(Source, ARTICLE).out_on(brief.date)
    assert brief.occasion is None
