"""No finished paper names anybody who is withheld, and `brief check` says so before any build."""

import pytest

from generator.compose.order import Order
from generator.errors import BriefError
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, ORDER, PEOPLE, PRESS, Ruritania
from tests.tools.findings import findings

HEADING = """\
{% extends 'base/briefing-paper.html' %}
{% block title %}{{ super() }}<p>NAME</p>{% endblock %}
"""
TEMPLATE = "templates/all/briefing-paper.html"


def built(ruritania: Ruritania) -> str:
    """Return the text of the brief's papers, or what stopped them and with which exit code."""
    try:
        files = build(ruritania.house, Order(BRIEF, formats=(Format.TEXT,))).files
    except BriefError as error:
        return f"exit {error.exit}: {error}"
    return "\n".join(data.decode() for name, data in files.items() if name.endswith(".txt"))


SPELLINGS = {
    "the surname in another case and script": "Кобольта",
    "a look-alike letter": "Kоbolt",
    "a break inside": "Žofia Ko<br/>bolt",
}


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_a_name_typed_in_a_template_stops_build_and_check_alike(
    ruritania: Ruritania, spelling: str
) -> None:
    ruritania.write(TEMPLATE, HEADING.replace("NAME", f"With {spelling} there"))
    told = f"{ORDER}:12:21: the finished paper names 'rt-p1', who may not be named to this audience"
    stopped = built(ruritania)
    assert f"exit 4: {told}" in stopped
    assert any(told in finding for finding in findings(ruritania))
    assert "bolt" not in stopped


def call(ruritania: Ruritania, name: str, short: str) -> None:
    """Give the person whom papers may not name another name."""
    text = ruritania.read(PEOPLE)
    begin = text.index("    name: Žofia Kobolt")
    end = text.index("    disclosure:", begin)
    called = f"    name: {name}\n    short: {short}\n    forms: {{formal: Ms {name}}}\n"
    ruritania.write(PEOPLE, f"{text[:begin]}{called}{text[end:]}")


def test_a_surname_that_is_a_word_is_a_warning_that_can_be_allowed(ruritania: Ruritania) -> None:
    call(ruritania, "Anna May", "May")
    ruritania.change(PRESS, "Police searched", "Hope returned; May never ends. Police searched")
    [told] = findings(ruritania)
    assert f"[typed-surname] {PRESS}:4:5: event 'rt-raid' types what may be" in told
    assert "May never ends" in built(ruritania)
    ruritania.change(PRESS, "- id: rt-raid", "- id: rt-raid  # allow typed-surname: the month")
    assert findings(ruritania) == []


def test_a_word_of_a_template_is_told_where_the_paper_is_ordered(ruritania: Ruritania) -> None:
    call(ruritania, "Anna May", "May")
    ruritania.write(TEMPLATE, HEADING.replace("NAME", "The Hope of May"))
    [told] = findings(ruritania)
    assert told.startswith(
        f"[typed-surname] {ORDER}:12:21: the finished paper has what may be the surname of 'rt-p1'"
    )
    ruritania.change(ORDER, "documents:", "# allow typed-surname: the month\ndocuments:")
    assert findings(ruritania) == []


def test_the_whole_name_stops_though_the_surname_is_a_word(ruritania: Ruritania) -> None:
    call(ruritania, "Anna May", "May")
    ruritania.write(TEMPLATE, HEADING.replace("NAME", "With Anna May there"))
    assert "exit 4" in built(ruritania)


RELATIVE = """\
  - id: rt-maria
    name: Maria Kobolt
    short: Kobolt
    role: editor
    disclosure:
      tell: {scope: public, basis: public_role}
      name: {scope: public, basis: public_role}
"""


def test_a_relative_who_may_be_named_is_named(ruritania: Ruritania) -> None:
    ruritania.add(PEOPLE, RELATIVE)
    ruritania.change(
        PRESS, "Police searched", "[[rt-maria]] came; [[rt-maria]] saw. Police searched"
    )
    assert "Maria Kobolt came; Kobolt saw" in built(ruritania)
    assert findings(ruritania) == []


def test_the_surname_of_a_relative_typed_is_a_warning(ruritania: Ruritania) -> None:
    ruritania.add(PEOPLE, RELATIVE)
    ruritania.change(PRESS, "Police searched", "[[rt-maria]] came. Kobolt saw. Police searched")
    assert [told.split("]")[0] for told in findings(ruritania)] == ["[typed-surname"]
    assert "Kobolt saw" in built(ruritania)


def test_a_place_of_that_name_is_a_warning(ruritania: Ruritania) -> None:
    ruritania.add("facts/terms.yaml", "  - id: kobolt-town\n    title: Kobolt\n")
    ruritania.change(PRESS, "Police searched", "In [[kobolt-town]], police searched")
    assert "In Kobolt, police searched" in built(ruritania)


def test_a_surname_of_nobody_else_stops_a_paper_at_the_fact(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "Police searched", "With Коболт there, police searched")
    told = f"{PRESS}:4:5: the finished paper names 'rt-p1', who may not be named to this audience"
    assert f"exit 4: {told}" in built(ruritania)
    assert any(told in finding for finding in findings(ruritania))
