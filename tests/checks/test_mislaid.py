"""No look, style sheet or catalogue is left out in silence because it lies beside its place."""

import pytest

from generator.checks.checkup import check_all
from tests.houses.ruritania import Ruritania
from tests.tools.typing import Brief

LOOK = "nothing reads a look here\n  hint: did you mean templates/_brand.yml?"

# What lies where, and what is told of it.
MISLAID = {
    "a look in the house's root": ("_brand.yml", f"_brand.yml: {LOOK}"),
    "another ending, in the root": ("brand.yaml", f"brand.yaml: {LOOK}"),
    "a look without its line": ("templates/brand.yml", f"templates/brand.yml: {LOOK}"),
    "a look with another ending": ("templates/_brand.yaml", f"templates/_brand.yaml: {LOOK}"),
    "a look in capitals": ("templates/_Brand.yml", f"templates/_Brand.yml: {LOOK}"),
    "a look of one audience": ("templates/upr/_brand.yml", f"templates/upr/_brand.yml: {LOOK}"),
    "a style sheet": (
        "house.css",
        "house.css: nothing reads a style sheet\n  hint: say what is to look otherwise in"
        " templates/_brand.yml, for all formats alike; docs/looks.md lists the switches",
    ),
    "a catalogue": (
        "locale/de/LC_MESSAGES/brief.po",
        "locale: nothing reads catalogues here\n  hint: did you mean templates/locale/?",
    ),
    "a folder of templates": (
        "template/all/letter.html",
        "template: nothing looks for templates here\n  hint: did you mean templates/?",
    ),
}


@pytest.mark.parametrize(("file", "told"), MISLAID.values(), ids=MISLAID.keys())
def test_what_nothing_reads_is_told_with_its_place(
    ruritania: Ruritania, file: str, told: str
) -> None:
    ruritania.write(file, "color: {primary: navy}\n")
    found = [str(problem) for problem in check_all(ruritania.house, lambda _: None)]
    assert found == [told]


def test_what_lies_in_its_place_or_is_nobodys_is_not_told(ruritania: Ruritania) -> None:
    ruritania.write("templates/_brand.yml", "color: {primary: navy}\n")
    ruritania.write("temp/letter.html", "<p>A</p>")
    ruritania.write("locale/README.md", "How we translate.")
    ruritania.write("notes/brand.yml", "color: {primary: navy}\n")
    assert check_all(ruritania.house, lambda _: None) == []


def test_a_build_tells_a_look_that_it_did_not_read(ruritania: Ruritania, brief: Brief) -> None:
    ruritania.write("brand.yml", "color: {primary: navy}\n")
    told = brief("build", "--to", "text")
    assert told.exit == 0
    assert "brand.yml: warning: nothing reads a look here" in told.err
