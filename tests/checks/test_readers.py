"""What those who receive the papers of a brief do not take."""

import pytest

from tests.houses.ruritania import ORDER, Ruritania
from tests.tools.typing import Brief

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
    assert "untaken-language" not in brief("build", "--to", "text").err


def test_papers_in_a_language_that_is_taken_get_none(partners: Ruritania, brief: Brief) -> None:
    told = brief("build", "--to", "text", "--language", "fr", "--allow-fallback").err
    assert "untaken-language" not in told


def test_who_does_not_say_takes_any_language(ruritania: Ruritania, brief: Brief) -> None:
    told = brief("build", "--audience", "media", "--to", "text").err
    assert "untaken-language" not in told
