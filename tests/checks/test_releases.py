"""A press release says whom to turn to, and quotes somebody who speaks for those who send it."""

import pytest

from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.tools.findings import codes, findings

CONTACT = "contact: {desk: Press desk, email: desk@example.org}\n"
RELEASE = {"no-contact", "no-spokesperson"}


@pytest.fixture
def release(ruritania: Ruritania) -> Ruritania:
    """Return the house with a press release ordered, and nothing else."""
    text = ruritania.read(ORDER).partition("letter:\n")[0]
    ruritania.write(ORDER, text.replace("[letter, briefing-paper]", "[press-release]"))
    return ruritania


def quote(ruritania: Ruritania, by: str) -> None:
    words = f"quotes:\n  - {{id: rt-words, date: 2021, by: {by}, words: A free press.}}\n"
    ruritania.change(PRESS, "\nrecommendations:", f"{words}\nrecommendations:")


def lacking(ruritania: Ruritania) -> set[str]:
    return RELEASE & set(codes(ruritania))


def test_a_release_without_a_contact_and_a_quotation_is_told(release: Ruritania) -> None:
    told = [one for one in findings(release) if one.startswith(("[no-contact", "[no-spokes"))]
    assert told == [
        f"[no-contact] {ORDER}:12:13: the press release says nobody whom journalists may turn to\n"
        "  hint: add 'contact:' with a name or a desk, and how to reach it",
        f"[no-spokesperson] {ORDER}:12:13: the press release quotes nobody who speaks for its"
        " authors\n  hint: let it tell a quote by one of its authors, by an office of theirs,"
        " or by a person",
    ]


def test_a_release_with_both_is_as_it_should_be(release: Ruritania) -> None:
    release.add(ORDER, CONTACT)
    quote(release, "rrl")
    assert lacking(release) == set()


def test_one_does_not_stand_for_the_other(release: Ruritania) -> None:
    release.add(ORDER, CONTACT)
    assert lacking(release) == {"no-spokesperson"}


OFFICES = "facts/offices.yaml"
SPEAKERS = {
    "another body": ("chancellery", False),
    "an office of another body": ("chancellor", False),
    "an office of an author": ("ambassador-ruritania", True),
    "whoever holds an office of others": ("rudolf-elphberg", False),
    "whoever held it before, or will": ("helga-strofzin", True),
    "whoever holds an office of an author": ("fritz-tarlenheim", True),
    "whom a case is about": ("rt-rassendyll", False),
    "a country": ("ruritania", False),
}


@pytest.mark.parametrize(("by", "is_ours"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_words_of_others_are_no_spokespersons(release: Ruritania, by: str, is_ours: bool) -> None:
    release.change(OFFICES, "    posted_to: ruritania", "    institution: rrl")
    quote(release, by)
    assert lacking(release) == ({"no-contact"} if is_ours else RELEASE)


def test_a_quotation_that_the_release_leaves_out_does_not_count(release: Ruritania) -> None:
    quote(release, "rrl")
    release.change(ORDER, "authors:", "exclude: [rt-words]\nauthors:")
    assert lacking(release) == RELEASE


def test_no_other_paper_is_asked(ruritania: Ruritania) -> None:
    assert lacking(ruritania) == set()
