"""The house is the folder with facts/ and briefs/; its own templates come before ours."""

from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.house import find_house
from generator.shipped import our_templates
from tests.houses.ruritania import BRIEF, Ruritania


def test_the_nearest_house_upwards_is_found(ruritania: Ruritania) -> None:
    folder = ruritania.root / "facts" / "ruritania"
    assert find_house(folder, folder).root == ruritania.root


def test_without_a_house_the_message_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BriefError) as refusal:
        find_house(tmp_path, tmp_path)
    assert str(refusal.value) == (
        "no house found: no folder here or above holds facts/ and briefs/\n"
        "  hint: go into your house, or name it with --house FOLDER"
    )


def test_a_house_knows_its_briefs_audiences_and_documents(ruritania: Ruritania) -> None:
    assert ruritania.house.brief_names() == [BRIEF]
    assert ruritania.house.audience_names() == [
        "eeas-dialogue",
        "embassies",
        "eu-leaders",
        "eu-ministers",
        "european-parliament",
        "media",
        "ministry",
        "osce",
        "partners",
        "un-treaty-body",
        "upr",
    ]
    assert {"letter", "briefing-paper"} <= set(ruritania.house.document_names())


def test_an_unknown_brief_is_told_with_the_nearest(ruritania: Ruritania) -> None:
    with pytest.raises(BriefError) as refusal:
        ruritania.house.brief("visit-2012")
    assert str(refusal.value) == "unknown brief 'visit-2012'\n  hint: did you mean 'visit-2021'?"


@pytest.mark.parametrize("name", ["friends", "../facts", ""])
def test_an_unknown_audience_is_told_with_those_known(ruritania: Ruritania, name: str) -> None:
    with pytest.raises(BriefError) as refusal:
        ruritania.house.audience(name)
    assert str(refusal.value) == (
        f"unknown audience {name!r}\n  hint: known: eeas-dialogue, embassies, eu-leaders,"
        " eu-ministers, european-parliament, media, ministry, osce, partners, un-treaty-body, upr"
    )


def test_a_profile_of_the_house_comes_before_ours(ruritania: Ruritania) -> None:
    ruritania.write(
        "templates/eu-leaders/audience.yaml",
        "title: Ours\nreach: official\ndocuments: [letter]\n",
    )
    assert ruritania.house.audience("eu-leaders").title == "Ours"


def test_a_template_is_looked_for_in_the_audience_then_for_all_then_in_the_base(
    ruritania: Ruritania,
) -> None:
    def found(name: str) -> Path:
        place = ruritania.house.shelf("partners").find(name)
        assert place
        return place[0]

    base = our_templates() / "base" / "letter.html"
    assert found("letter.html") == base
    ruritania.write("templates/all/letter.html", "<p>all</p>")
    assert found("letter.html") == ruritania.root / "templates/all/letter.html"
    ruritania.write("templates/partners/letter.html", "<p>partners</p>")
    assert found("letter.html") == ruritania.root / "templates/partners/letter.html"
    assert found("base/letter.html") == base


@pytest.mark.parametrize(
    "name",
    [
        *("../../facts/people.yaml", "base/../_brand.yml", "none.html"),
        *("/etc/hosts", "C:\\Windows\\win.ini", "a\\..\\b", "//server/share/x", "base//etc/hosts"),
    ],
)
def test_a_template_is_never_found_outside_its_shelf(ruritania: Ruritania, name: str) -> None:
    assert ruritania.house.shelf("partners").find(name) is None


def test_the_look_of_the_house_comes_before_ours(ruritania: Ruritania) -> None:
    ruritania.write("templates/_brand.yml", 'color: {primary: "#aa0000"}\n')
    assert ruritania.house.brand().colours.accent == "#aa0000"


def test_a_style_sheet_of_the_house_is_refused_together_with_what_else_is_wrong(
    ruritania: Ruritania,
) -> None:
    ruritania.write("templates/paper.css", "p {}")
    ruritania.write("templates/eu-leaders/letter.css", "p {}")
    ruritania.write("templates/_brand.yml", "color: {primary: reed}\n")
    with pytest.raises(BriefError) as refusal:
        ruritania.house.brand()
    sheet, letter, colour = refusal.value.problems
    assert colour.code == "brand"
    assert str(sheet) == (
        "templates/eu-leaders/letter.css: a house has no style sheet of its own\n"
        "  hint: remove it, and say what is to look otherwise under 'defaults: briefing: looks:' "
        "in templates/_brand.yml, for all formats alike: 'heading-1: {size: 1.8}'; docs/looks.md "
        "lists the switches"
    )
    assert str(letter.place) == "templates/paper.css"
