"""An audience's profile: the switches that make one set of facts fit one kind of reader."""

import pytest

from generator.errors import BriefError
from generator.facts.vocabulary import Scope
from generator.house.audiences import Cases, Depth
from generator.paper.formats import Format
from tests.houses.ruritania import Ruritania

PROFILE = "templates/partners/audience.yaml"


def test_what_a_profile_does_not_say_is_the_usual(ruritania: Ruritania) -> None:
    audience = ruritania.house.audience("partners")
    assert (audience.reach, audience.cases) == (Scope.PARTNERS, Cases.ALL)
    assert (audience.visited, audience.rest) == (Depth.FULL, Depth.SHORT)
    assert audience.outputs == (Format.PDF, Format.DOCX)


FAULTS = {
    "no reach": (("reach: partners\n", ""), "1:1: audience 'partners' lacks 'reach'"),
    "an unknown reach": (
        ("reach: partners", "reach: friends"),
        "2:8: 'reach': a scope is one of never, internal, partners, official, public",
    ),
    "an unknown switch": (
        ("outputs:", "output:"),
        "4:1: unknown key 'output' in audience 'partners'\n  hint: did you mean 'outputs'?",
    ),
    "an unknown format": (
        ("outputs: [pdf, docx]", "outputs: [pdf, doc]"),
        "4:16: 'outputs' has no value 'doc'\n  hint: did you mean 'docx'?",
    ),
    "an unknown depth": (
        ("documents:", "rest: shrt\ndocuments:"),
        "3:7: 'rest' has no value 'shrt'\n  hint: did you mean 'short'?",
    ),
    "an unknown order": (
        ("documents:", "order: articles\ndocuments:"),
        "3:8: 'order' has no value 'articles'\n  hint: did you mean 'article'?",
    ),
    "an unknown vocabulary": (
        ("documents:", "vocabulary: state_part\ndocuments:"),
        "3:13: 'vocabulary' has no value 'state_part'\n  hint: did you mean 'state_party'?",
    ),
    "an unknown mood": (
        ("documents:", "mood: wishful\ndocuments:"),
        "3:7: 'mood' has no value 'wishful'\n  hint: known: imperative, gerund, calls_on",
    ),
    "unknown notes": (
        ("documents:", "notes: endnote\ndocuments:"),
        "3:8: 'notes' has no value 'endnote'\n  hint: did you mean 'endnotes'?",
    ),
    "an unknown treaty": (
        ("documents:", "treaty: CCPR\ndocuments:"),
        "3:9: 'treaty' has no value 'CCPR'\n  hint: did you mean 'ICCPR'?",
    ),
    "a flag that is neither": (
        ("documents:", "numbered: sometimes\ndocuments:"),
        "3:11: 'numbered': this must be true or false",
    ),
    "no language": (
        ("documents:", "languages: [en, russian]\ndocuments:"),
        "3:12: 'languages': 'russian' is no language: use codes of two letters, such as fr",
    ),
    "no document": (("[briefing-paper]", "[]"), "3:12: 'documents' must not be empty"),
}


@pytest.mark.parametrize(("change", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_where_and_what_to_do(
    ruritania: Ruritania, change: tuple[str, str], expected: str
) -> None:
    ruritania.change(PROFILE, *change)
    with pytest.raises(BriefError) as refusal:
        ruritania.house.audience("partners")
    assert str(refusal.value) == f"{PROFILE}:{expected}"


def test_an_audience_is_told_only_what_its_depth_allows(ruritania: Ruritania) -> None:
    def trend() -> str:
        [chapter, _] = ruritania.prepare(audience="partners").opened.dossier.chapters
        return str(chapter.trends[0].paragraphs)

    assert "Editors avoid the harvest" in trend()
    ruritania.add(PROFILE, "visited: short\n")
    assert "Editors avoid the court." in trend()
    ruritania.change(PROFILE, "visited: short", "visited: line")
    assert "Editors are silent." in trend()
