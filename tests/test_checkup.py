"""A check looks through the whole house: facts, briefs, templates and looks."""

import pytest

from generator.checkup import check_all
from tests.ruritania import ORDER, PRESS, Ruritania


def found(ruritania: Ruritania) -> list[str]:
    return [str(problem) for problem in check_all(ruritania.house, lambda _: None)]


def test_a_house_in_order_has_no_problems(ruritania: Ruritania) -> None:
    assert found(ruritania) == []


def test_what_would_stop_a_build_is_found_without_building(ruritania: Ruritania) -> None:
    ruritania.change("facts/offices.yaml", "attested: [2021-05-04]", "attested: [2020-05-04]")
    [problem] = [told for told in found(ruritania) if "no holder" in told]
    assert problem.startswith(f"{ORDER}:")


def test_a_page_that_is_not_well_formed_is_found_by_filling_it(ruritania: Ruritania) -> None:
    text = '{% extends "base/letter.html" %}{% block thanks %}<p>Thanks{% endblock %}'
    ruritania.write("templates/eu-leaders/letter.html", text)
    assert any(told.startswith("templates/eu-leaders/letter.html:1") for told in found(ruritania))


def test_drafts_are_told_as_doubts(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "  - id: rt-raid\n", "  - id: rt-raid\n    stage: draft\n")
    [problem] = found(ruritania)
    assert "event 'rt-raid' is a draft" in problem


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("base", "templates/base: templates in base/ are not used: base/ always means ours"),
        ("eu-leader", "templates/eu-leader: no audience is called 'eu-leader'"),
    ],
)
def test_templates_that_nothing_looks_at_are_told(
    ruritania: Ruritania, folder: str, told: str
) -> None:
    ruritania.write(f"templates/{folder}/letter.html", "<p>A</p>")
    assert [line for line in found(ruritania) if line.startswith(told)]
