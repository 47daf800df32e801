"""What somebody who changes one block of a letter may do wrong, and what they are told.

`brief check` and `brief build` compose papers in the same way, and so say the same of a fault.
"""

from pathlib import Path

import pytest

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.compose.templates import Templates
from generator.errors import BriefError
from generator.house import House
from tests.houses.ruritania import Ruritania
from tests.tools.typing import Brief

LETTER = "templates/eu-leaders/letter.html"
HEAD = '{% extends "base/letter.html" %}\n\n'

# What stands in the block, from line 4 on.
IN_A_BLOCK = {
    "a tag of the web": ("<p><b>A</b></p>", "4:4: unknown tag <b>\n  hint: write <strong>"),
    "a program": (
        '<script>say("{{ title }}")</script>',
        "4:1: unknown tag <script>\n  hint: a paper runs no programs: leave it out",
    ),
    "a style sheet": (
        "<style>p {{ '{' }} color: red {{ '}' }}</style>",
        "4:1: unknown tag <style>\n  hint: colours and fonts stand in templates/_brand.yml",
    ),
    "a program on a click": (
        '<p onclick="{{ title }}">A</p>',
        "4:1: <p> has no attribute 'onclick'\n  hint: known: class, data-fact, id, lang",
    ),
    "a value as an address": (
        '<p><a href="{{ title }}">A</a></p>',
        "4: a link leads to no address a paper may carry\n  hint: use https://",
    ),
    "an address that is a program": (
        '<p><a href="javascript:alert(1)">A</a></p>',
        "4: a link leads to no address a paper may carry\n  hint: use https://",
    ),
    "a value as a style": ('<p class="{{ title }}">A</p>', "4: <p> has no style\n  hint: known: "),
    "one brace": (
        "<p>{ title }</p>",
        "4:4: a single brace is printed as it is\n  hint: to print a value, write {{ title }}",
    ),
    "a value as a tag": (
        "<p>{% title %}</p>",
        "4: there is no tag {% title %}\n  hint: to print a value, write {{ title }}",
    ),
    "a tag of another language": (
        "{% if title %}<p>A</p>{% elsif date %}<p>B</p>{% endif %}",
        "4: there is no tag {% elsif %}\n  hint: did you mean 'elif'?",
    ),
    "braces left open": (
        "<p>{{ title </p>",
        "4: {{ is not closed\n  hint: write }} where it ends; is a quotation mark missing?",
    ),
    "curly quotation marks": (
        "<p>{{ title|default(“A”) }}</p>",
        "4: these quotation marks are curly\n  hint: inside {{ }} and {% %}, quotation marks are",
    ),
    "a condition left open": (
        "{% if title %}<p>A</p>",
        "5: {% endblock %} stands where {% endif %} should\n"
        "  hint: {% if %} on line 4 is not closed",
    ),
    "an end too many": (
        "<p>A</p>{% endif %}",
        "4: {% endif %} stands where {% endblock %} should\n"
        "  hint: {% block %} on line 3 is not closed",
    ),
    "a comment of the web left open": (
        "<p>A</p><!-- B",
        "4:9: this comment is not closed\n  hint: write --> where it ends",
    ),
    "a comment left open": (
        "{# A",
        "4: this comment is not closed\n  hint: write #} where the comment ends",
    ),
    "a bare ampersand": (
        "<p>A & B</p>",
        "4:6: a bare '&' begins a letter's name\n  hint: write &amp; for it",
    ),
    "a bare sign of less": (
        "<p>5 < 6</p>",
        "4:6: a bare '<' begins a tag\n  hint: write &lt; for the sign itself",
    ),
    "words without a tag": (
        "We thank you.",
        "3: there are words outside any paragraph\n  hint: put them inside <p>",
    ),
    "a paragraph left open": ("<p>A", "4: <p> is not closed here or just before\n  hint: close"),
    "a heading too deep": (
        "<h4>A</h4>\n<p>B</p>",
        "4: the heading <h4> skips a level\n  hint: write <h2>, or a heading above it",
    ),
    "a table with a ragged row": (
        "<table><caption>T</caption><thead><tr><th>A</th><th>B</th></tr></thead>"
        "<tbody><tr><td>1</td></tr></tbody></table>",
        "4: this row has 1 of the table's 2 columns",
    ),
    "a picture that is not there": (
        '<figure><img src="seal.png" alt="A seal"/><figcaption>A</figcaption></figure>',
        "4: there is no picture 'seal.png' among the house's assets\n  hint: put it into",
    ),
    "a language that is none": (
        '<p lang="klingon">A</p>',
        '4:1: lang names no language\n  hint: write its code, such as lang="fr"',
    ),
    "a fact that is none": (
        '<p data-fact="rt-purpos">A</p>',
        "4: this brief has no fact 'rt-purpos'\n  hint: did you mean 'rt-purpose'?",
    ),
    "a source that is none": (
        '<p>A<cite data-source="rrl-statment"/></p>',
        "4: the facts of this brief have no source 'rrl-statment'\n"
        "  hint: did you mean 'rrl-statement'?",
    ),
    "a macro that is none": (
        "<p>A{{ pieces.citee(letter.purpose) }}</p>",
        "4: pieces.html has no macro 'citee'\n  hint: did you mean 'cite'?",
    ),
    "a misspelt name in a loop": (
        "{% for case in letter.priority_cases %}<p>{{ cse.title }}</p>{% endfor %}",
        "4:46: unknown variable 'cse'\n  hint: did you mean 'case'?",
    ),
    "a misspelt part in a loop": (
        "{% for case in letter.priority_cases %}<p>{{ case.titel }}</p>{% endfor %}",
        "4: nothing here is called 'titel'\n  hint: did you mean 'title'?",
    ),
    "a part of a list": (
        "<p>{{ chapters.cases }}</p>",
        "4: nothing here is called 'cases'\n  hint: this is a list: go through it with {% for %}",
    ),
    "a number past the end of a list": (
        "<p>{{ authors[5].name }}</p>",
        "4: this list has no number 5\n  hint: lists are counted from 0",
    ),
    "itself": (
        '{% include "letter.html" %}',
        '4: the template builds on itself\n  hint: write "base/letter.html"',
    ),
    "a template that is not there": (
        '{% include "peices.html" %}',
        "4: there is no template 'peices.html'\n  hint: did you mean 'pieces.html'?",
    ),
    "words that have to be UTF-8": (b"<p>caf\xe9</p>", "4:7: the file is not UTF-8"),
}

# What stands in the whole file.
FILES = {
    "nothing": ("", "1: the template is empty\n  hint: write its page, or delete the file"),
    "a block left open": (
        HEAD + "{% block thanks %}\n<p>A</p>\n",
        "3: {% block %} is not closed\n  hint: write {% endblock %} where it ends",
    ),
    "a misspelt parent": (
        '{% extends "base/leter.html" %}\n{% block thanks %}<p>A</p>{% endblock %}',
        "1: there is no template 'base/leter.html'\n  hint: did you mean 'base/letter.html'?",
    ),
    "itself as parent": (
        '{% extends "letter.html" %}\n{% block thanks %}<p>A</p>{% endblock %}',
        '1: the template builds on itself\n  hint: write "base/letter.html"',
    ),
    "a parent without quotation marks": (
        "{% extends base/letter.html %}",
        "1: the name of a template stands in quotation marks\n"
        '  hint: such as {% extends "base/letter.html" %}',
    ),
    "a block twice": (
        HEAD + "{% block thanks %}<p>A</p>{% endblock %}\n{% block thanks %}{% endblock %}",
        "4: there are two blocks 'thanks'\n  hint: keep one",
    ),
    "words outside blocks": (
        HEAD + "<p>A</p>\n{% block thanks %}<p>B</p>{% endblock %}",
        "3: what stands outside of blocks is lost\n  hint: put it inside {% block … %}",
    ),
    "a macro that is not in what it is imported from": (
        HEAD + '{% from "base/pieces.html" import citee %}'
        "{% block thanks %}<p>{{ citee(title) }}</p>{% endblock %}",
        "3: pieces.html has no macro 'citee'\n  hint: did you mean 'cite'?",
    ),
}


def told_by_build(house: House) -> list[str]:
    """Return what stops a build, before anything is written in any format."""
    try:
        compose(prepare(house, Order("visit-2021")), "letter")
    except BriefError as error:
        return [str(problem) for problem in error.problems]
    return []


def refuse(ruritania: Ruritania, page: str | bytes, expected: str) -> None:
    file = ruritania.root / LETTER
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(page if isinstance(page, bytes) else page.encode())
    told = told_by_build(House(ruritania.root, Path()))
    assert [words for words in told if words.startswith(f"{LETTER}:{expected}")], told


@pytest.mark.parametrize(("words", "expected"), IN_A_BLOCK.values(), ids=IN_A_BLOCK.keys())
def test_a_fault_in_a_block_is_told_at_its_line(
    ruritania: Ruritania, words: str | bytes, expected: str
) -> None:
    inner = words if isinstance(words, bytes) else words.encode()
    head, end = f"{HEAD}{{% block thanks %}}\n".encode(), b"\n{% endblock %}\n"
    refuse(ruritania, head + inner + end, expected)


@pytest.mark.parametrize(("page", "expected"), FILES.values(), ids=FILES.keys())
def test_a_fault_of_a_file_is_told_at_its_line(
    ruritania: Ruritania, page: str, expected: str
) -> None:
    refuse(ruritania, page, expected)


def test_what_cannot_be_read_hides_no_other_fault(ruritania: Ruritania) -> None:
    page = f'{HEAD}{{% block thanks %}}\n<p style="x">A</p>\n<b>C</b>\n'
    ruritania.write(LETTER, page)
    assert [words.partition("\n")[0] for words in told_by_build(House(ruritania.root, Path()))] == [
        f"{LETTER}:4:1: <p> has no attribute 'style'",
        f"{LETTER}:5:1: unknown tag <b>",
        f"{LETTER}:3: {{% block %}} is not closed",
    ]


@pytest.mark.parametrize(
    "page",
    [
        HEAD + "{% macro m(x) %}<p>{{ x }}</p>{% endmacro %}\n{% set y = 1 %}\n"
        "{% set z %}<p>Z</p>{% endset %}{% block thanks %}{{ m(title) }}{{ z }}{% endblock %}",
        HEAD + "{% block thanks %}<p>{{ '{' }} &amp; &nbsp;&#8211;{{ pieces.cite(whole.cases[0]) }}"
        "</p>{{ super() }}{% endblock %}",
        "\ufeff" + HEAD + "{# nothing else #}\n<!-- nor this -->\n",
    ],
)
def test_what_only_looks_like_a_fault_is_none(ruritania: Ruritania, page: str) -> None:
    ruritania.write(LETTER, page)
    house = House(ruritania.root, Path())
    assert told_by_build(house) == []
    assert Templates(house.shelf("eu-leaders")).check("letter") == []


def test_a_fault_that_a_loop_repeats_is_told_once(ruritania: Ruritania, brief: Brief) -> None:
    loop = "{% for letter in title %}<p>{{ letter|trim }}</p>{% endfor %}"
    ruritania.write(LETTER, f"{HEAD}{{% block thanks %}}\n{loop}\n{{% endblock %}}\n")
    told = brief("build", "visit-2021", "--document", "letter", "--to", "text")
    assert told.err.count(f"{LETTER}:4: <p> has no words") == 1
