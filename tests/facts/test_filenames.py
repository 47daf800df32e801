"""A file's name says its language; one that nothing would ever read is told of."""

import pytest

from tests.houses.ruritania import BRIEF, Ruritania
from tests.tools.findings import findings

WRONG = {
    "capitals": (
        "facts/ruritania/press.FR.yaml",
        "the file's name says an unknown language 'FR'\n  hint: did you mean 'fr'?",
    ),
    "a misspelt language": (
        "facts/ruritania/press.frr.yaml",
        "the file's name says an unknown language 'frr'\n  hint: did you mean 'fr'?",
    ),
    "no language at all": (
        "facts/ruritania/press.old.yaml",
        "the file's name says an unknown language 'old'\n"
        "  hint: known: fr, de, ru, kk, ky, tg, tk, uz",
    ),
    "the language of the originals": (
        "facts/ruritania/press.en.yaml",
        "originals are in 'en', and stand in press.yaml itself\n  hint: move them there",
    ),
    "no original": (
        "facts/ruritania/presse.fr.yaml",
        "there is no presse.yaml of which this would be a translation\n"
        "  hint: did you mean 'press.yaml'?",
    ),
    "no original, and none like it": (
        "facts/ruritania/zzz.fr.yaml",
        "there is no zzz.yaml of which this would be a translation\n"
        "  hint: rename it as its original is called, or delete it",
    ),
    "no brief": (
        "briefs/visit-2022.fr.yaml",
        "there is no visit-2022.yaml of which this would be a translation\n"
        "  hint: did you mean 'visit-2021.yaml'?",
    ),
    "a misspelt language of a brief": (
        "briefs/visit-2021.rus.yaml",
        "the file's name says an unknown language 'rus'\n  hint: did you mean 'ru'?",
    ),
}


@pytest.mark.parametrize(("file", "told"), WRONG.values(), ids=WRONG)
def test_a_file_that_nothing_reads_is_told_with_what_to_do(
    ruritania: Ruritania, file: str, told: str
) -> None:
    ruritania.write(file, "rt-raid:\n  title: {text: x, of: 1234abcd, by: machine}\n")
    assert [one.split("] ", 1)[1] for one in findings(ruritania)] == [f"{file}: {told}"]


def test_another_ending_is_told_as_of_facts(ruritania: Ruritania) -> None:
    ruritania.write("facts/ruritania/press.fr.yml", "")
    assert ruritania.problems() == [
        "facts/ruritania/press.fr.yml: facts are read from .yaml files\n"
        "  hint: rename it to press.fr.yaml"
    ]


def test_a_file_of_translations_is_no_brief(ruritania: Ruritania) -> None:
    ruritania.write("briefs/visit-2021.fr.yaml", "")
    assert ruritania.house.brief_names() == [BRIEF]
