"""A picture of somebody is printed only where each whom it shows lets it be."""

import pytest

from generator.compose.editions import compose_whole
from generator.gate.present import present_in
from generator.paper.walk import pictures_shown, words_of
from tests.houses.ruritania import ORDER, PEOPLE, Ruritania
from tests.papers.pictures import png

SHOWN = """\
{% extends "base/briefing-paper.html" %}
{% block messages %}
<p>What we found.</p>
<figure><img src="school.png" alt="A school"/><figcaption>The school, in May</figcaption></figure>
<figure><img src="gate.png" alt="A gate"/><figcaption>The gate</figcaption></figure>
{% endblock %}
"""
TEACHER, EDITOR = "    role: village teacher\n", "    role: editor\n"
PHOTO = "{{scope: {}, basis: consent, given_by: themselves, date: 2021-04-01}}"


@pytest.fixture
def pictured(ruritania: Ruritania) -> Ruritania:
    """Return Ruritania with two pictures, of which one shows a teacher."""
    ruritania.write("templates/all/briefing-paper.html", SHOWN)
    (ruritania.root / "templates/assets").mkdir(parents=True)
    for name in ("school", "gate"):
        (ruritania.root / f"templates/assets/{name}.png").write_bytes(png())
    ruritania.change(ORDER, "documents: [letter, briefing-paper]", "documents: [briefing-paper]")
    ruritania.change(PEOPLE, TEACHER, f"{TEACHER}    pictures: [school.png]\n")
    return ruritania


def answer(ruritania: Ruritania, role: str, scope: str) -> None:
    """Let somebody be shown so far."""
    after = ruritania.read(PEOPLE).partition(role)[2]
    tell = after[after.index("      tell:") :].partition("\n")[0]
    ruritania.change(
        PEOPLE,
        f"{role}{after.partition(tell)[0]}{tell}\n",
        f"{role}{after.partition(tell)[0]}{tell}\n      photo: {PHOTO.format(scope)}\n",
    )


def shown(ruritania: Ruritania, audience: str = "") -> list[str]:
    papers = compose_whole(ruritania.prepare(audience=audience)).papers
    return pictures_shown(papers.values())


def test_without_an_answer_the_figure_goes_with_its_caption(pictured: Ruritania) -> None:
    papers = compose_whole(pictured.prepare()).papers
    assert pictures_shown(papers.values()) == ["gate.png"]
    words = words_of(papers["briefing-paper"].blocks)
    assert "The school, in May" not in words
    assert "The gate" in words


def test_it_is_printed_as_far_as_the_answer_reaches(pictured: Ruritania) -> None:
    answer(pictured, TEACHER, "partners")
    assert shown(pictured) == ["gate.png"]
    pictured.change(PEOPLE, "photo: {scope: partners", "photo: {scope: public")
    assert shown(pictured) == ["school.png", "gate.png"]


def test_a_picture_of_two_needs_the_answers_of_both(pictured: Ruritania) -> None:
    answer(pictured, TEACHER, "public")
    pictured.change(PEOPLE, EDITOR, f"{EDITOR}    pictures: [gate.png, school.png]\n")
    assert shown(pictured) == []
    answer(pictured, EDITOR, "public")
    assert shown(pictured) == ["school.png", "gate.png"]


def test_a_picture_of_somebody_who_may_not_be_told_of_goes(pictured: Ruritania) -> None:
    answer(pictured, TEACHER, "public")
    told = "tell: {scope: public, basis: consent"
    pictured.change(PEOPLE, told, told.replace("public", "internal"))
    assert shown(pictured) == ["gate.png"]


def test_the_ledger_says_why(pictured: Ruritania) -> None:
    entries = [entry for entry in pictured.prepare().opened.ledger if entry.rule == "photo"]
    assert [str(entry) for entry in entries] == [
        "rt-p1: masked – no answer in the register lets their pictures be shown to this audience"
        " (none was given) [photo]"
    ]


SHOWN_ALONE = """\
    role: printer
  - id: rt-p9
    name: Sapt Zenda
    short: Zenda
    pictures: [gate.png]
    disclosure:
      tell: {scope: public, basis: consent, given_by: himself, date: 2021-04-01}
      photo: {scope: public, basis: consent, given_by: himself, date: 2021-04-01}
"""


def test_whoever_is_only_shown_is_among_those_that_the_paper_tells_of(pictured: Ruritania) -> None:
    def told() -> tuple[str, ...]:
        prepared = pictured.prepare()
        (paper,) = compose_whole(prepared).papers.values()
        return present_in(paper, prepared.opened, prepared.library).told_of

    pictured.change(PEOPLE, "    role: printer\n", SHOWN_ALONE)
    assert "rt-p9" in told()
    pictured.change(PEOPLE, "pictures: [gate.png]", "pictures: []")
    assert "rt-p9" not in told()


def test_a_misspelt_picture_is_an_error_and_not_shown_unasked(pictured: Ruritania) -> None:
    pictured.change(PEOPLE, "pictures: [school.png]", "pictures: [schol.png]")
    assert "a picture that shows 'rt-p1' is not there" in pictured.refusal()
