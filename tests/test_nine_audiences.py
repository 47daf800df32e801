"""One set of facts, nine audiences: what is said differs in form, and agrees in substance."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from generator.build import build
from generator.compose import Order, Prepared, compose, prepare
from generator.document import Block, Callout, Items, Quote, Section
from generator.errors import BriefError
from generator.facts.cases import Case, Recommendation
from generator.facts.library import Library
from generator.facts.registers import Organisation, Person, Place
from generator.formats import Format
from generator.house import House
from generator.texts import plain_words
from generator.walk import blocks_in, text_of
from tests.rich_ruritania import enrich
from tests.ruritania import BRIEF, Ruritania

OURS = House(Path(__file__).parent.parent, Path())
NINE = (
    "eeas-dialogue", "embassies", "eu-leaders", "eu-ministers", "european-parliament", "media",
    "osce", "un-treaty-body", "upr",
)  # fmt: skip
MICHEL, KYRGYZSTAN = "michel-central-asia-2022", "kyrgyzstan-torture-dialogue-2014"


@pytest.fixture
def rich(ruritania: Ruritania) -> Ruritania:
    """Return the house with all that some audience prints."""
    return enrich(ruritania)


# What is told of each fact ------------------------------------------------------------------------


def told(house: House, brief: str, audience: str) -> dict[str, str]:
    """Return what all papers for an audience tell of each fact, by its id."""
    prepared = prepare(house, Order(brief, audience=audience))
    found: dict[str, str] = {}
    for document in prepared.documents:
        for origin, words in _told(compose(prepared, document).blocks):
            plain = in_short(words, prepared.library)
            found[origin] = f"{found.get(origin, '')} {plain}".strip()
    return found


def _told(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Yield each block that comes from one fact, and its words without notes."""
    for block in blocks:
        origin: tuple[str, ...] = getattr(block, "origin", ())
        if isinstance(block, Callout) and len(origin) == 1:
            yield origin[0], _words([block])
        elif isinstance(block, Callout | Section | Quote):
            yield from _told(block.blocks)
        elif isinstance(block, Items):
            for item in block.items:
                yield from _told(item)
        elif len(origin) == 1:
            yield origin[0], _words([block])


def _words(blocks: Iterable[Block]) -> str:
    found = (text_of(getattr(block, "inlines", ())) for block in blocks_in(blocks))
    text = " ".join(filter(None, found))
    return _with_plain_spaces(re.sub(r"\[\d+\]", "", text))


def _with_plain_spaces(words: str) -> str:
    return words.replace("\u00a0", " ")


def in_short(words: str, library: Library) -> str:
    """Return words with every name as it stands after its first mention."""
    for person in library.of(Person):
        words = words.replace(person.name, person.short)
    registered: list[Organisation | Place] = [*library.of(Organisation), *library.of(Place)]
    for record in registered:
        if record.abbreviation:
            name = plain_words(record.title)
            words = words.replace(f"{name} ({record.abbreviation})", record.abbreviation)
            words = words.replace(name, record.abbreviation)
    return words


def numbers(words: str) -> set[str]:
    return set(re.findall(r"\d[\d,.]*\d|\d", words))


# They agree ---------------------------------------------------------------------------------------


def refuse_disagreement(house: House, brief: str, audiences: Iterable[str]) -> None:
    """Fail unless names, numbers, dates, statuses and recommendations agree for all audiences."""
    by_audience = {audience: told(house, brief, audience) for audience in audiences}
    prepared = prepare(house, Order(brief))
    for audience, found in by_audience.items():
        for id, words in found.items():
            match prepared.library.records[id]:
                case Case() as case:
                    _same_case(prepared, case, words, audience)
                case Recommendation() as ask:
                    _same_ask(prepared, ask, words, audience)
                case _:
                    pass
    everything = set().union(*by_audience.values())
    for id in everything:
        versions = {audience: found[id] for audience, found in by_audience.items() if id in found}
        fullest = set().union(*map(numbers, (versions[a] for a in versions if a in _FULL)))
        for audience, words in versions.items():
            if fullest and id not in prepared.brief.include:
                assert numbers(words) <= fullest, (audience, id, words)


_FULL = ("eu-leaders", "eeas-dialogue", "european-parliament", "un-treaty-body", "osce")


def _same_case(prepared: Prepared, case: Case, words: str, audience: str) -> None:
    [known] = [c for c in prepared.opened.dossier.whole.cases if c.id == case.id]
    assert in_short(_plain(known.title), prepared.library) in words, (audience, words)
    assert known.status in words, (audience, words)
    assert _with_plain_spaces(known.status_date) in words, (audience, words)


def _same_ask(prepared: Prepared, ask: Recommendation, words: str, audience: str) -> None:
    """A recommendation is printed word for word, whatever the mood of its verb."""
    [known] = [
        found
        for group in (
            *prepared.opened.dossier.whole.asks,
            *prepared.opened.dossier.whole.recommendations,
        )
        for found in group.asks
        if found.id == ask.id
    ]
    what = in_short(_plain(known.what), prepared.library)
    assert what in words, (audience, words)
    verbs = (known.infinitive, known.infinitive.capitalize(), known.gerund)
    assert any(f"{verb} {what}" in words for verb in verbs), (audience, words)


def _plain(words: object) -> str:
    told = "".join(
        getattr(inline, "text", "") or getattr(inline, "full", "")
        for inline in getattr(words, "inlines", ())
    )
    return _with_plain_spaces(told.replace("'", "’"))


def test_the_nine_audiences_are_there() -> None:
    assert set(NINE) <= set(OURS.audience_names())


def test_for_ruritania_all_nine_say_the_same(rich: Ruritania) -> None:
    refuse_disagreement(rich.house, BRIEF, NINE)


@pytest.mark.prove
@pytest.mark.parametrize("brief", [MICHEL, KYRGYZSTAN])
def test_for_briefs_of_ours_all_who_can_be_written_to_are_told_the_same(brief: str) -> None:
    audiences = NINE if brief == MICHEL else [name for name in NINE if name != "eu-ministers"]
    refuse_disagreement(OURS, brief, audiences)


def test_every_fact_of_the_dossier_is_told_to_those_who_get_a_full_paper(rich: Ruritania) -> None:
    by_country, by_theme, by_article, by_benchmark = (
        set(told(rich.house, BRIEF, audience))
        for audience in ("eu-leaders", "osce", "un-treaty-body", "european-parliament")
    )
    assert by_country == by_theme | {"rt-purpose"}
    addressed = {"rt-ask-rassendyll"}  # asked of the Chancellor, and not of a body of the UN
    assert by_article == by_theme - addressed
    assert by_benchmark == by_country - {"rt-case-p1"}  # those are told of priority cases alone


# Each in its form ---------------------------------------------------------------------------------


@pytest.mark.parametrize("audience", NINE)
def test_each_gets_papers_in_the_form_it_is_used_to(
    rich: Ruritania, is_golden: Callable[[str, str], bool], audience: str
) -> None:
    order = Order(BRIEF, audience=audience, formats=(Format.TEXT,))
    built = build(rich.house, order, {}, lambda _: None)
    documents = rich.house.audience(audience).documents
    papers = [built.files[f"{BRIEF}-{document}.txt"].decode() for document in documents]
    assert is_golden(f"audiences/{audience}.txt", f"\n{'#' * 80}\n".join(papers))


def test_the_review_gets_word_files_alone() -> None:
    assert OURS.audience("upr").outputs == (Format.DOCX,)


# They keep their limits ---------------------------------------------------------------------------


@pytest.mark.parametrize("audience", NINE)
def test_each_keeps_within_its_limits(rich: Ruritania, audience: str) -> None:
    refuse_too_long(rich.house, BRIEF, audience)


@pytest.mark.prove
@pytest.mark.parametrize("audience", NINE)
def test_a_brief_of_ours_keeps_within_the_limits_of_each(audience: str) -> None:
    refuse_too_long(OURS, MICHEL, audience)


def refuse_too_long(house: House, brief: str, audience: str) -> None:
    """Fail if a paper has more words or pages than its audience allows."""
    limits = {str(limit.document): limit for limit in house.audience(audience).limits}
    built = build(house, Order(brief, audience=audience, formats=(Format.PDF,)), {}, lambda _: None)
    for file in built.described:
        limit = limits.get(file.document)
        if limit and limit.words:
            assert file.words <= (limit.joint_words or limit.words)
        if limit and limit.pages:
            assert file.pages is not None
            assert file.pages <= limit.pages


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
    built = build(ruritania.house, order, {}, lambda _: None)
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
