"""A document of the house's own works with its template alone, for all or for some audiences."""

import pytest

from generator.build import Built, build
from generator.checks.checkup import check_all
from generator.compose.documents import DocumentKind, document_kinds
from generator.compose.order import Order, read_order
from generator.errors import BriefError, Place
from generator.paper.document import Form
from generator.paper.formats import Format
from tests.houses.ruritania import BRIEF, ORDER, Ruritania

PAGE = '{% set form = "sheet" %}\n<h1>{{ title }}</h1>\n<p>Alarm.</p>\n'
ORDERED = "documents: [letter, briefing-paper]"


def found(ruritania: Ruritania) -> list[str]:
    return [str(problem) for problem in check_all(ruritania.house, lambda _: None)]


def built_of(ruritania: Ruritania) -> Built:
    ordered = read_order(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)))
    return build(ruritania.house, ordered, {}, lambda _: None)


def kind_of(ruritania: Ruritania, document: str) -> DocumentKind:
    [kind] = [kind for kind in document_kinds(ruritania.house) if kind.name == document]
    return kind


@pytest.mark.parametrize("folder", ["all", "eu-leaders"])
def test_a_document_of_the_house_is_made_and_named_after_its_template(
    ruritania: Ruritania, folder: str
) -> None:
    ruritania.write(f"templates/{folder}/alert.html", PAGE)
    ruritania.change(ORDER, ORDERED, "documents: [letter, briefing-paper, alert]")
    assert found(ruritania) == []
    built = built_of(ruritania)
    assert "Alarm." in built.files[f"{BRIEF}-alert.txt"].decode()


def test_a_document_of_one_audience_is_not_missed_for_the_others(ruritania: Ruritania) -> None:
    ruritania.write("templates/partners/alert.html", PAGE)
    ruritania.change("templates/partners/audience.yaml", "[briefing-paper]", "[alert]")
    assert found(ruritania) == []


@pytest.mark.parametrize(
    ("folders", "audiences"),
    [(["all"], ()), (["partners"], ("partners",)), (["ministry", "media"], ("media", "ministry"))],
)
def test_it_is_known_for_whom_a_document_is(
    ruritania: Ruritania, folders: list[str], audiences: tuple[str, ...]
) -> None:
    for folder in folders:
        ruritania.write(f"templates/{folder}/alert.html", PAGE)
    kind = kind_of(ruritania, "alert")
    assert (kind.form, kind.audiences) == (Form.SHEET, audiences)
    assert kind.place in [
        Place(ruritania.house.shown / f"templates/{f}/alert.html", 1) for f in folders
    ]


def test_ours_are_for_all_also_where_an_audience_has_its_own(ruritania: Ruritania) -> None:
    ruritania.write("templates/partners/letter.html", PAGE)
    kind = kind_of(ruritania, "letter")
    assert (kind.form, kind.audiences) == (Form.LETTER, ())


def test_pieces_and_pages_in_folders_of_nobody_are_no_documents(ruritania: Ruritania) -> None:
    ruritania.write("templates/all/alarm-pieces.html", "{% macro a() %}<p>A</p>{% endmacro %}")
    ruritania.write("templates/eu-leader/alert.html", PAGE)
    ruritania.write("templates/all/My alert.html", PAGE)
    names = " ".join(ruritania.house.document_names())
    assert "alarm" not in names
    assert "alert" not in names


# What is ordered and not made ---------------------------------------------------------------------


def test_a_document_for_others_alone_is_refused_at_its_line(ruritania: Ruritania) -> None:
    ruritania.write("templates/partners/alert.html", PAGE)
    ruritania.change(ORDER, ORDERED, "documents: [letter, alert]")
    assert ruritania.refusal() == (
        f"{ORDER}:12:21: there is no document 'alert' for eu-leaders\n"
        "  hint: it is made for partners alone;"
        " put its template into templates/all/ or templates/eu-leaders/"
    )


def test_misspelt_documents_are_all_told_with_the_nearest(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, ORDERED, "documents: [leter, breifing-paper]")
    assert ruritania.refusal() == (
        f"{ORDER}:12:13: there is no document 'leter' for eu-leaders\n"
        "  hint: did you mean 'letter'?\n"
        f"{ORDER}:12:20: there is no document 'breifing-paper' for eu-leaders\n"
        "  hint: did you mean 'briefing-paper'?"
    )


def test_a_usual_document_that_no_template_makes_is_told_in_the_profile(
    ruritania: Ruritania,
) -> None:
    ruritania.change("templates/ministry/audience.yaml", "[briefing-paper]", "[breifing-paper]")
    assert found(ruritania) == [
        "templates/ministry/audience.yaml:3:13:"
        " there is no document 'breifing-paper' for ministry\n"
        "  hint: did you mean 'briefing-paper'?"
    ]
    assert "3:13: there is no document" in ruritania.refusal(audience="ministry")


def test_a_document_of_the_house_keeps_within_a_limit(ruritania: Ruritania) -> None:
    page = '<h1>{{ title }}</h1>\n{% for event in whole.events %}<p data-fact="{{ event.id }}">'
    page += "{% for words in event.paragraphs %}{{ words }}{% endfor %}</p>{% endfor %}"
    ruritania.write("templates/all/alert.html", page + "<p>Alarm.</p>")
    ruritania.change(ORDER, ORDERED, "documents: [alert]\nlimits: [{document: alert, words: 12}]")
    built = built_of(ruritania)
    assert "shortened" in [problem.code for problem in built.problems]
    assert built.limits == {"alert": "12 words"}


# What is wrong with a template that is there, and not found: where it lies, and the remedy.
STRAY = {
    "in no audience's folder": (
        "al/alert.html",
        "nothing looks at templates/al/alert.html:"
        " put it into templates/all/ or templates/eu-leaders/ as alert.html",
    ),
    "beside the folders": (
        "alert.htm",
        "nothing looks at templates/alert.htm:"
        " put it into templates/all/ or templates/eu-leaders/ as alert.html",
    ),
    "with another ending": (
        "eu-leaders/alert.htm",
        "templates/eu-leaders/alert.htm is no template: call it alert.html",
    ),
    "called otherwise": ("all/notice.html", "looked in templates/eu-leaders, "),
    "no template": ("all/alert.txt", "looked in templates/eu-leaders, "),
}


@pytest.mark.parametrize(("file", "hint"), STRAY.values(), ids=STRAY.keys())
def test_a_template_where_nothing_finds_it_is_told_by_the_build(
    ruritania: Ruritania, file: str, hint: str
) -> None:
    ruritania.write(f"templates/{file}", PAGE)
    ruritania.change(ORDER, ORDERED, "documents: [letter, alert]")
    told = f"{ORDER}:12:21: there is no document 'alert' for eu-leaders\n  hint: {hint}"
    assert ruritania.refusal().startswith(told)


def test_a_page_of_very_many_signs_is_refused_before_it_is_read(
    ruritania: Ruritania, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.compose.recipe.MOST_SIGNS", 5_000)
    ruritania.write("templates/all/alert.html", PAGE.replace("Alarm.", "Alarm. " * 1000))
    ruritania.change(ORDER, ORDERED, "documents: [alert]")
    told = (
        "templates/all/alert.html: the page that this template makes is too long to be read\n"
        "  hint: look for a loop that goes round too often, or order fewer facts"
    )
    with pytest.raises(BriefError) as stopped:
        built_of(ruritania)
    assert str(stopped.value) == told
    assert told in found(ruritania)
