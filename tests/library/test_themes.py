"""Facts are found under each theme that they speak of, whatever file they stand in."""

import pytest

from generator.facts.envelope import Fact
from generator.facts.registers import Theme
from tests.tools.statements import library

FOUND = {
    "torture-ill-treatment": {"kz-crisis-2022", "kz-january-2022", "tj-crisis-2022", "rg-impunity"},
    "peaceful-assembly": {"kz-dispersals", "uz-crisis-2022", "kz-january-2022-deaths"},
    "arbitrary-detention": {"kz-dispersals", "tj-crisis-2022", "tm-record"},
    "fair-trial-lawyers": {"rg-persecution-charges", "tj-ep-benchmark-2024"},
    "enforced-disappearance": {"tm-record", "tm-report-2022"},
    "elections-participation": {"kg-elections", "tj-law-and-practice"},
    "transnational-repression": {"tm-persecution"},
    "religion-belief": {"kz-eu-debate", "kz-ep-resolution-2021"},
    "expression-media": {"kg-press-prosecuted", "kg-political-cases", "uz-bloggers"},
    "minorities": {"kg-ethnic-tension", "rg-discrimination", "tj-pamiri-repression"},
    "rule-of-law": {"kg-courts-overruled", "rg-surveillance"},
}


def themes_of() -> dict[str, set[str]]:
    """Return the facts of each theme."""
    found: dict[str, set[str]] = {
        theme.id: set() for theme in library().values() if isinstance(theme, Theme)
    }
    for fact in library().values():
        for theme in fact.themes if isinstance(fact, Fact) else ():
            found[str(theme)].add(fact.id)
    return found


@pytest.mark.parametrize(("theme", "facts"), FOUND.items(), ids=FOUND.keys())
def test_a_theme_finds_what_speaks_of_it(theme: str, facts: set[str]) -> None:
    assert facts - themes_of()[theme] == set()


def test_no_theme_of_ours_finds_nothing() -> None:
    assert [theme for theme, facts in themes_of().items() if not facts] == []
