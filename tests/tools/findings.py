"""What `brief check` finds in the house of Ruritania, as its rules tell it."""

from generator.checks.checkup import check_all
from tests.houses.ruritania import Ruritania


def findings(ruritania: Ruritania) -> list[str]:
    """Return every finding: code, place, message and hint."""
    problems = check_all(ruritania.house, lambda _: None)
    return [f"[{problem.code}] {problem}" for problem in problems]


def codes(ruritania: Ruritania) -> list[str]:
    """Return the codes of all findings."""
    return [problem.code for problem in check_all(ruritania.house, lambda _: None)]
