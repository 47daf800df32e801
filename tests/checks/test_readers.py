"""What those who receive the papers of a brief do not take."""

import re

import pytest

from tests.houses.ruritania import BRIEF, ORDER, Ruritania
from tests.tools.typing import Brief, Told

PROFILE = "templates/partners/audience.yaml"


@pytest.fixture
def partners(ruritania: Ruritania) -> Ruritania:
    """Return the house with a brief for readers of French and Spanish, and no letter."""
    text = ruritania.read(ORDER).partition("letter:\n")[0]
    text = text.replace("documents: [letter, briefing-paper]\n", "")
    ruritania.write(ORDER, text.replace("audience: eu-leaders", "audience: partners"))
    ruritania.add(PROFILE, "languages: [fr, es]\n")
    return ruritania


@pytest.mark.parametrize("command", ["check", "build"])
def test_papers_in_a_language_that_is_not_taken_get_a_warning(
    partners: Ruritania, brief: Brief, command: str
) -> None:
    assert (
        f"{ORDER}:9:11: warning: 'partners' takes no papers in 'en' [untaken-language]\n"
        "  hint: it takes fr, es; if the paper is for others, write"
        " '# allow untaken-language: ' and the reason\n"
    ) in brief(command).err


def test_it_can_be_allowed_with_a_reason(partners: Ruritania, brief: Brief) -> None:
    reason = "# allow untaken-language: an edition for our friends"
    partners.change(ORDER, "language: en", f"language: en  {reason}")
    told = brief("build", "--to", "text")
    assert (told.exit, told.err) == (0, "")


def test_papers_in_a_language_that_is_taken_get_none(partners: Ruritania, brief: Brief) -> None:
    told = brief("build", "--to", "text", "--language", "fr", "--allow-fallback")
    assert (told.exit, told.out.split()[0]) == (0, f"build/{BRIEF}/{BRIEF}-briefing-paper-fr.txt")
    assert codes(told) == {"in-original"}


def codes(told: Told) -> set[str]:
    """Return the codes of the warnings that were told."""
    return set(re.findall(r"\[([a-z-]+)\]$", told.err, re.MULTILINE))


def test_who_does_not_say_takes_any_language(ruritania: Ruritania, brief: Brief) -> None:
    told = brief("build", "--audience", "media", "--to", "text")
    assert told.exit == 0
    assert "untaken-language" not in codes(told)
