"""No template is left out in silence: whatever lies where nothing looks is told."""

import pytest

from generator.checks.checkup import check_all
from tests.checkout import TEMPLATES
from tests.houses.ruritania import ORDER, Ruritania
from tests.tools.typing import Brief

PAGE = "<p>A</p>"
IN_BASE = (
    "templates/base: templates in base/ are not used: base/ always means ours\n"
    "  hint: move them to templates/all/, or to the folder of an audience"
)

# What lies where, and what is told of it.
MISPLACED = {
    "a folder that means ours": ("base/letter.html", IN_BASE),
    "a misspelt audience": (
        "eu-leader/letter.html",
        "templates/eu-leader: no audience is called 'eu-leader'\n"
        "  hint: did you mean 'eu-leaders'?",
    ),
    "a folder for all, misspelt": (
        "al/letter.html",
        "templates/al: no audience is called 'al'\n  hint: did you mean 'all'?",
    ),
    "an audience without a profile": (
        "town-council/letter.html",
        "templates/town-council: no audience is called 'town-council'\n"
        "  hint: an audience needs its audience.yaml",
    ),
    "a profile with another ending": (
        "town-council/audience.yml",
        "templates/town-council: no audience is called 'town-council'\n"
        "  hint: an audience needs its audience.yaml",
    ),
    "a profile of ours, with another ending": (
        "upr/audience.yml",
        "templates/upr/audience.yml: this is no profile\n  hint: call it audience.yaml",
    ),
    "beside the folders": (
        "letter.html",
        "templates/letter.html: nothing looks for templates here\n"
        "  hint: put it into templates/all/, or into the folder of an audience",
    ),
    "another ending": (
        "all/letter.htm",
        "templates/all/letter.htm: this is no template: templates end in .html\n"
        "  hint: call it letter.html",
    ),
    "capitals": (
        "all/Letter.html",
        "templates/all/Letter.html: this can be no document, and no template names it\n"
        "  hint: a document is called by small letters, digits and hyphens,"
        " and lies in no folder within",
    ),
    "a folder within": (
        "eu-leaders/old/letter.html",
        "templates/eu-leaders/old/letter.html: this can be no document,"
        " and no template names it\n"
        "  hint: a document is called by small letters, digits and hyphens,"
        " and lies in no folder within",
    ),
    "pieces that are to count instead of ours": (
        "all/case-pieces.html",
        "templates/all/case-pieces.html: no template imports these pieces\n"
        '  hint: write {% import "case-pieces.html" as … %};'
        ' "base/case-pieces.html" is always ours',
    ),
    "a document called almost like one that is ordered": (
        "all/leter.html",
        "templates/all/leter.html: nothing orders a document 'leter',"
        " so nothing looks at its template\n"
        "  hint: did you mean 'letter'? If not, a brief orders it under 'documents'",
    ),
}


UNTOLD = ("missing", "empty-country", "empty-theme")


def found(ruritania: Ruritania) -> list[str]:
    """Return what is wrong, but for what these pages leave untold: all of the brief."""
    problems = check_all(ruritania.house, lambda _: None)
    return [str(problem) for problem in problems if problem.code not in UNTOLD]


@pytest.mark.parametrize(("file", "told"), MISPLACED.values(), ids=MISPLACED.keys())
def test_a_template_that_nothing_looks_at_is_told(
    ruritania: Ruritania, file: str, told: str
) -> None:
    ruritania.write(f"templates/{file}", PAGE)
    assert found(ruritania) == [told]


def test_a_folder_is_told_once_however_many_templates_lie_in_it(ruritania: Ruritania) -> None:
    for page in ("letter", "one-pager", "pieces"):
        ruritania.write(f"templates/base/{page}.html", PAGE)
    assert found(ruritania) == [IN_BASE]


def test_whatever_has_its_place_is_not_told(ruritania: Ruritania) -> None:
    ruritania.write(
        "templates/all/alarm-pieces.html", "{# A. #}\n{% macro a() %}<p>A</p>{% endmacro %}"
    )
    ruritania.write("templates/all/parts/end.html", PAGE)
    ruritania.write("templates/README.md", "How we write.")
    ruritania.write("templates/assets/notes.html", PAGE)
    ruritania.write(
        "templates/all/alarm.html",
        '{% import "alarm-pieces.html" as alarm_pieces %}\n'
        '{{ alarm_pieces.a() }}\n{% include "parts/end.html" %}',
    )
    ruritania.write("templates/eu-leaders/letter.html", '{% extends "base/letter.html" %}')
    assert found(ruritania) == []


def test_a_copy_of_our_own_base_changes_nothing_and_is_let_be(
    ruritania: Ruritania, brief: Brief
) -> None:
    letter = TEMPLATES / "base" / "letter.html"
    ruritania.write("templates/base/letter.html", letter.read_text(encoding="utf-8"))
    assert brief("check").err == ""
    ruritania.write("templates/base/letter.html", f"{PAGE} ")
    assert "base/ always means ours" in brief("check").err


def test_a_build_refuses_a_base_folder_and_writes_nothing(
    ruritania: Ruritania, brief: Brief
) -> None:
    ruritania.write("templates/base/letter.html", PAGE)
    told = brief("build", "--to", "text")
    assert (told.exit, IN_BASE in told.err) == (1, True)
    assert not (ruritania.root / "build").exists()


def test_a_build_tells_a_template_that_it_did_not_look_at(
    ruritania: Ruritania, brief: Brief
) -> None:
    ruritania.write("templates/letter.html", PAGE)
    told = brief("build", "--to", "text")
    assert told.exit == 0
    assert "templates/letter.html: warning: nothing looks for templates here" in told.err
    assert brief("build", "--to", "text", "--strict").exit == 3


@pytest.mark.parametrize(
    ("ordered", "files"),
    {
        "another with a number": ("alert", ["all/alert.html", "partners/alert2.html"]),
        "another with a word": ("alert", ["all/alert.html", "partners/alert-short.html"]),
        "the shorter of two": ("alert2", ["all/alert2.html", "partners/alert.html"]),
        "another beside it": ("alert", ["all/alert.html", "all/alarm.html"]),
        "one of ours with a number": ("letter", ["all/letter-2.html"]),
    }.values(),
)
def test_a_document_that_is_no_slip_for_another_waits_for_its_brief_in_silence(
    ruritania: Ruritania, ordered: str, files: list[str]
) -> None:
    for file in files:
        ruritania.write(f"templates/{file}", PAGE)
    ruritania.change(ORDER, "[letter, briefing-paper]", f"[{ordered}]")
    assert found(ruritania) == []


def test_a_misspelt_order_is_told_in_the_brief_and_not_at_the_template(
    ruritania: Ruritania,
) -> None:
    ruritania.write("templates/all/notice.html", PAGE)
    ruritania.change(ORDER, "[letter, briefing-paper]", "[notcie]")
    [problem] = found(ruritania)
    assert problem.endswith("no document 'notcie' for eu-leaders\n  hint: did you mean 'notice'?")


def test_a_misspelt_template_for_one_audience_is_told_beside_the_one_for_all(
    ruritania: Ruritania,
) -> None:
    ruritania.write("templates/all/notice.html", PAGE)
    ruritania.write("templates/partners/notcie.html", PAGE)
    ruritania.change(ORDER, "[letter, briefing-paper]", "[notice]")
    [problem] = found(ruritania)
    assert problem.startswith("templates/partners/notcie.html: nothing orders a document 'notcie'")
