"""A check looks through the whole house: facts, briefs, templates and looks."""

import pytest

from generator.checks.checkup import check_all
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania
from tests.tools.typing import Brief


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


def test_findings_of_every_kind_are_told_in_one_run(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "The summer closures", "The closures in Oberzenda")  # the library
    ruritania.change(
        ORDER, "date: 2021-05-04\n", "date: 2021-05-04\nas_of: 2021-05-05\n"
    )  # a brief
    ruritania.change(TRIALS, "The government pledged", "The KNB pledged")  # a paper
    codes = [problem.code for problem in check_all(ruritania.house, lambda _: None)]
    assert codes == ["typed-variant", "as-of", "abbreviation"]


def test_rules_do_not_stumble_over_references_that_lead_nowhere(ruritania: Ruritania) -> None:
    for gone in ("rt-rec-rassendyll", "rt-case-rassendyll", "rrl-letter", "rudolf-elphberg"):
        for file in ("facts/offices.yaml", "facts/people.yaml", PRESS, "facts/sources/2021.yaml"):
            text = ruritania.read(file)
            ruritania.write(file, text.replace(f"- id: {gone}\n", f"- id: gone-{gone}\n"))
    assert {"unknown-reference"} <= {
        problem.code for problem in check_all(ruritania.house, lambda _: None)
    }


def test_the_reader_hears_how_far_a_check_has_come(ruritania: Ruritania) -> None:
    steps: list[str] = []
    counted: list[tuple[int, int]] = []
    check_all(ruritania.house, steps.append, lambda done, total: counted.append((done, total)))
    files = len(list(ruritania.root.glob("facts/**/*.yaml")))
    assert steps[:3] == [
        "reading the library",
        "looking through the library",
        "checking brief visit-2021",
    ]
    assert counted == [*((done, files) for done in range(1, files + 1)), (1, 1)]


# As somebody types it -----------------------------------------------------------------------------

VARIANT = (
    f"{PRESS}:13:28: warning: event 'rt-summer' types another form of 'upper-zenda' than papers"
    " prefer [typed-variant]\n  hint: write [[upper-zenda]]\n"
)


@pytest.fixture
def closures(ruritania: Ruritania) -> Ruritania:
    """Return a house with one warning."""
    ruritania.change(PRESS, "The summer closures", "The closures in Oberzenda")
    return ruritania


def test_a_warning_is_told_with_its_code_and_only_strictness_fails(
    brief: Brief, closures: Ruritania
) -> None:
    told = brief("check")
    assert (told.exit, told.out, told.err) == (0, "1 problem\n", VARIANT)
    assert brief("check", "--strict").exit == 3


def test_programs_read_severity_and_code(brief: Brief, closures: Ruritania) -> None:
    assert brief("check", "--json").json == {
        "problems": [
            {
                "file": PRESS,
                "line": 13,
                "column": 28,
                "code": "typed-variant",
                "severity": "warning",
                "message": "event 'rt-summer' types another form of 'upper-zenda' than papers"
                " prefer",
                "hint": "write [[upper-zenda]]",
            }
        ]
    }


def test_a_pull_request_is_marked_with_severity_and_code(brief: Brief, closures: Ruritania) -> None:
    assert brief("check", "--format", "github").out == (
        f"::warning file={PRESS},line=13,col=28,title=typed-variant::event 'rt-summer' types"
        " another form of 'upper-zenda' than papers prefer (write [[upper-zenda]])\n"
    )


def test_an_error_of_a_rule_fails_the_check(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS, "date: 2021-08-01, sources: [bote-2021-08]}\n\ncases", "date: 2021-02-01}\n\ncases"
    )
    told = brief("check", "--json")
    assert told.exit == 1
    assert [problem["code"] for problem in told.json["problems"]] == ["law-dates"]


def test_a_build_tells_what_is_doubtful_in_its_papers_and_a_final_one_stops(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.change(TRIALS, "The government pledged", "The KNB pledged")
    told = brief("build", "--to", "text")
    assert told.exit == 0
    assert "warning: the abbreviation 'KNB' is not spelt out" in told.err
    refused = brief("build", "--to", "text", "--final")
    assert refused.exit == 1
    assert "visit-2021: nothing was written" in refused.err


def test_a_build_stops_for_what_cannot_be_right(brief: Brief, ruritania: Ruritania) -> None:
    due = "    next: {date: 2021-05-02, what: the hearing, sources: [rrl-statement]}\n"
    ruritania.change(PRESS, "    more: [rrl-statement]\n", f"    more: [rrl-statement]\n{due}")
    told = brief("build", "--to", "text")
    assert told.exit == 1
    assert "was due on 2021-05-02, and has no news" in told.err
    assert not (ruritania.root / "build").exists()
