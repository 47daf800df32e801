"""A document says its own form at the head of its template, and is set in it."""

import pytest

from generator.compose.recipe import compose
from generator.compose.templates import Templates
from generator.compose.templates.forms import form_of
from generator.errors import BriefError
from generator.house.shelf import Shelf
from generator.paper.document import Form, NumberedParagraph
from tests.houses.ruritania import ORDER, Ruritania

ALERT = "templates/all/alert.html"
ORDERED = "documents: [letter, briefing-paper]"
LETTER_SLIP = "letter:\n"


@pytest.fixture
def shelf(ruritania: Ruritania) -> Shelf:
    return ruritania.house.shelf("eu-leaders")


def orders(ruritania: Ruritania, *documents: str) -> None:
    ruritania.change(ORDER, ORDERED, f"documents: [{', '.join(documents)}]")


@pytest.mark.parametrize(
    ("document", "form"),
    [
        ("letter", Form.LETTER),
        ("briefing-paper", Form.PAPER),
        ("recommendations", Form.PAPER),
        ("submission", Form.PAPER),
        ("case-list", Form.SHEET),
        ("one-pager", Form.SHEET),
        ("press-release", Form.SHEET),
        ("speaking-note", Form.SPEECH),
    ],
)
def test_our_documents_have_the_form_they_are_used_in(
    shelf: Shelf, document: str, form: Form
) -> None:
    assert form_of(shelf, document) is form


@pytest.mark.parametrize(
    ("page", "form"),
    {
        "its own": ('{% set form = "sheet" %}<p>A</p>', Form.SHEET),
        "in other quotation marks": ("{%- set form='speech' -%}<p>A</p>", Form.SPEECH),
        "that of what it extends": ('{% extends "base/one-pager.html" %}', Form.SHEET),
        "its own before that": (
            '{% extends "base/one-pager.html" %}{% set form = "paper" %}',
            Form.PAPER,
        ),
        "none": ("<p>A</p>", Form.PAPER),
        "in a comment": ('{# {% set form = "sheet" %} #}<p>A</p>', Form.PAPER),
        "a name inside a block": (
            '{% block a %}{% set form = "sheet" %}<p>{{ form }}</p>{% endblock %}',
            Form.PAPER,
        ),
        "after a block": (
            '{% block a %}<p>A</p>{% endblock %}{% set form = "sheet" %}',
            Form.SHEET,
        ),
    }.values(),
)
def test_a_form_stands_with_the_template_or_with_what_it_extends(
    ruritania: Ruritania, shelf: Shelf, page: str, form: Form
) -> None:
    ruritania.write(ALERT, page)
    assert Templates(shelf).check("alert") == []
    assert form_of(shelf, "alert") is form


def test_templates_that_extend_each_other_do_not_keep_the_reader_waiting(
    ruritania: Ruritania, shelf: Shelf
) -> None:
    ruritania.write(ALERT, '{% extends "alarm.html" %}')
    ruritania.write("templates/all/alarm.html", '{% extends "alert.html" %}')
    assert form_of(shelf, "alert") is Form.PAPER


@pytest.mark.parametrize(
    ("page", "told"),
    {
        "misspelt": (
            '{# An alert. #}\n{% set form = "shete" %}\n<p>A</p>',
            f"{ALERT}:2:1: there is no form 'shete'\n  hint: did you mean 'sheet'?",
        ),
        "unknown": (
            '{% set form = "poster" %}<p>A</p>',
            f"{ALERT}:1:1: there is no form 'poster'\n  hint: known: letter, paper, sheet, speech",
        ),
        "without quotation marks": (
            "{% set form = sheet %}<p>A</p>",
            f"{ALERT}:1:1: a form stands in quotation marks\n"
            '  hint: write it as {% set form = "sheet" %}',
        ),
        "as a text of several lines": (
            "{% set form %}sheet{% endset %}<p>A</p>",
            f"{ALERT}:1:1: a form stands in quotation marks\n"
            '  hint: write it as {% set form = "sheet" %}',
        ),
        "twice": (
            '{% if title %}{% set form = "sheet" %}{% else %}{% set form = "paper" %}{% endif %}',
            f"{ALERT}:1:49: the form is said already\n"
            "  hint: keep one, at the head of the template",
        ),
    }.values(),
)
def test_a_form_that_cannot_be_is_told_where_it_stands(
    ruritania: Ruritania, page: str, told: str
) -> None:
    ruritania.write(ALERT, page)
    orders(ruritania, "alert")
    assert told in map(str, Templates(ruritania.house.shelf("eu-leaders")).check("alert"))
    with pytest.raises(BriefError) as refusal:
        compose(ruritania.prepare(), "alert")
    assert told in map(str, refusal.value.problems)


# What hangs on it ---------------------------------------------------------------------------------


def test_a_document_of_the_house_can_be_a_sheet(ruritania: Ruritania) -> None:
    ruritania.write(ALERT, '{% set form = "sheet" %}\n<h1>{{ title }}</h1>\n<p>Alarm.</p>')
    orders(ruritania, "alert")
    meta = compose(ruritania.prepare(), "alert").paper.meta
    assert (meta.form, meta.title) == (
        Form.SHEET,
        "Human rights issues ahead of the visit to Ruritania",
    )


def test_a_letter_of_the_house_has_the_subject_and_the_senders_of_the_letter(
    ruritania: Ruritania,
) -> None:
    ruritania.write("templates/all/appeal.html", '{% extends "base/letter.html" %}')
    ruritania.change(ORDER, "from: [rrl, shc]", "from: [shc]")
    orders(ruritania, "appeal")
    meta = compose(ruritania.prepare(), "appeal").paper.meta
    assert (meta.form, meta.title) == (Form.LETTER, "The press and the courts of Ruritania")
    assert meta.authors == ("Strelsau Helsinki Committee",)


def test_paragraphs_of_a_letter_of_the_house_are_not_numbered(ruritania: Ruritania) -> None:
    ruritania.change("templates/ministry/audience.yaml", "outputs:", "numbered: true\noutputs:")
    ruritania.change(ORDER, "audience: eu-leaders", "audience: ministry")
    ruritania.write("templates/all/appeal.html", '{% extends "base/letter.html" %}')
    ruritania.write(ALERT, '{% set form = "speech" %}<p>Alarm.</p>')
    orders(ruritania, "appeal", "alert")
    prepared = ruritania.prepare()
    numbered = {
        document: any(isinstance(block, NumberedParagraph) for block in paper.blocks)
        for document in ("appeal", "alert")
        if (paper := compose(prepared, document).paper)
    }
    assert numbered == {"appeal": False, "alert": True}


def without_letter(ruritania: Ruritania) -> None:
    """Take what a letter needs out of the brief; it stands at its end."""
    order = ruritania.read(ORDER)
    ruritania.write(ORDER, order[: order.index(LETTER_SLIP)])


def test_a_letter_of_the_house_needs_somebody_to_write_to(ruritania: Ruritania) -> None:
    ruritania.write("templates/all/appeal.html", '{% extends "base/letter.html" %}')
    orders(ruritania, "appeal")
    without_letter(ruritania)
    assert ruritania.refusal() == (
        f"{ORDER}:1:1: brief 'visit-2021' orders a letter, but has no 'letter' part\n"
        "  hint: add 'letter:' with to, from, subject, purpose and asks"
    )


def test_a_usual_letter_of_the_house_is_left_out_if_there_is_nobody_to_write_to(
    ruritania: Ruritania,
) -> None:
    ruritania.write("templates/all/appeal.html", '{% extends "base/letter.html" %}')
    ruritania.change("templates/ministry/audience.yaml", "[briefing-paper]", "[appeal, one-pager]")
    without_letter(ruritania)
    assert ruritania.prepare(audience="ministry").documents == ("one-pager",)


def test_a_letter_that_an_audience_has_as_a_paper_needs_nobody_to_write_to(
    ruritania: Ruritania,
) -> None:
    ruritania.write("templates/ministry/letter.html", "<p>To whom it may concern.</p>")
    ruritania.change("templates/ministry/audience.yaml", "[briefing-paper]", "[letter]")
    without_letter(ruritania)
    prepared = ruritania.prepare(audience="ministry")
    assert compose(prepared, "letter").paper.meta.form is Form.PAPER


@pytest.mark.parametrize("name", ["from", "Form", "forms", "fomr"])
def test_a_misspelt_form_is_told_and_not_left_out_in_silence(
    ruritania: Ruritania, shelf: Shelf, name: str
) -> None:
    ruritania.write(ALERT, f'{{% extends "base/letter.html" %}}\n{{% set {name} = "speech" %}}\n')
    [problem] = Templates(shelf).check("alert")
    assert str(problem) == (
        f"templates/all/alert.html:2:1: nothing uses {name!r}\n  hint: did you mean 'form'?"
    )
    orders(ruritania, "alert")
    with pytest.raises(BriefError, match="nothing uses"):
        compose(ruritania.prepare(), "alert")


@pytest.mark.parametrize(
    "page",
    [
        '{% set from = "paper" %}<p>{{ from }}</p>',
        '{% set from = "Strelsau" %}<p>A</p>',
        '{% set sort = "paper" %}<p>A</p>',
        '{# {% set from = "paper" %} #}<p>A</p>',
    ],
)
def test_other_names_may_say_what_forms_are_called(
    ruritania: Ruritania, shelf: Shelf, page: str
) -> None:
    ruritania.write(ALERT, page)
    assert Templates(shelf).check("alert") == []
