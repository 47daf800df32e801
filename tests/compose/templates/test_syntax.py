"""What Jinja cannot read is told by what stands in the template, in no word of Jinja's."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, TemplateSyntaxError

from generator.compose.templates.syntax import told
from tests.tools.libraries import repeated, sentences_of

FILE = Path("templates/all/letter.html")
JINJA = ("jinja2.lexer", "jinja2.parser", "jinja2.ext")

SAID = {
    "<p>{{ title </p>\n{% endblock %}": "1: {{ is not closed",
    "{{ title } and {{ date }}": "1: {{ is closed by }",
    "{% if title }}A{% endif %}": "1: {% is closed by }}",
    "{% set a = {'b': {'c': 1}} }}": "1: {% is closed by }}",
    "A\n{{ }}": "2: nothing stands between {{ and }}",
    "{% %}": "1: nothing stands between {% and %}",
    "{{ 'A }}": "1: a quotation mark is not closed",
    "{{ title|default(“A”) }}": "1: these quotation marks are curly",
    "{{ f('“A”'] }}": "1: ']' closes nothing",
    "{{ f(title }}": "1: '(' is not closed",
    "{{ title) }}": "1: ')' closes nothing",
    "{{ title date }}": "1: {{ title date }} cannot be read",
    "{{ title | }} and {{ date }}": "1: {{ title | }} cannot be read",
    "{{ a b }} and {{ c d }}": "1: what stands inside {{ }} or {% %} here cannot be read",
    "{{ a\n  b }}": "2: what stands inside {{ }} or {% %} here cannot be read",
    "{% if title = 1 %}A{% endif %}": "1: {% if title = 1 %} cannot be read",
    "{% if %}A{% endif %}": "1: {% if %} cannot be read",
    "{% for in cases %}A{% endfor %}": "1: {% for in cases %} cannot be read",
    "{% block a-b %}{% endblock %}": "1: {% block a-b %} cannot be read",
    "{% extends %}": "1: {% extends %} cannot be read",
    "{% set 1 = 2 %}": "1: {% set 1 = 2 %} cannot be read",
    "{% macro m(a=1, b) %}{% endmacro %}": "1: {% macro m(a=1, b) %} cannot be read",
    "{% trans %}{% if a %}A{% endif %}{% endtrans %}": "1: {% if a %} cannot be read",
    "{% trans a=1, a=2 %}A{% endtrans %}": "1: {% trans a=1, a=2 %} cannot be read",
    "{% from 'a' import _b %}": "1: {% from 'a' import _b %} cannot be read",
    "{% elsif a %}": "1: there is no tag {% elsif %}",
    "{% endif %}": "1: {% endif %} has nothing to belong to",
    "{% else %}": "1: {% else %} has nothing to belong to",
    "{% if a %}{% else %}{% else %}{% endif %}": "1: {% else %} has nothing to belong to",
    "{% if a %}\n{% for b in c %}\n{% endif %}": "3: {% endif %} stands where {% endfor %} should",
    "{% if a %}\n\n{{- b -}}\n": "1: {% if %} is not closed",
    "{% trans %}\nA": "1: {% trans %} is not closed",
    "{% set a %}\nA": "1: {% set %} is not closed",
    "{% raw %}\n{{ a": "1: {% raw %} is not closed",
    "{% raw %}{{ a {% endraw %}{{ b c }}": "1: {{ b c }} cannot be read",
    "A\n{# B": "2: this comment is not closed",
}


def said_of(source: str) -> str:
    with pytest.raises(TemplateSyntaxError) as refusal:
        Environment(extensions=["jinja2.ext.i18n"]).parse(source)
    return str(told(refusal.value.lineno, source, FILE))


@pytest.mark.parametrize(("source", "message"), SAID.items(), ids=SAID.keys())
def test_what_cannot_be_read_is_told_by_what_stands_there(source: str, message: str) -> None:
    assert said_of(source).startswith(f"{FILE}:{message}\n  hint: ")


@pytest.mark.parametrize(
    ("source", "hint"),
    [
        ("{% if a %}A{% end if %}", "write it as one word: {% endif %}"),
        ("{% for a in b %}A{% end for %}", "write it as one word: {% endfor %}"),
        ("{% block a %}A{% end block a %}", "write it as one word: {% endblock %}"),
        ("{% if a %}{% for b in c %}A{% end %}", "write {% endfor %}"),
        ("{% end %}", "remove it"),
        ("{% if a %}A{% el if b %}B{% endif %}", "write it as one word: {% elif %}"),
        ("{% if a %}A{% endiff %}", "did you mean 'endif'?"),
        ("{% titles %}", "to print a value, write {{ titles }}"),
    ],
)
def test_a_tag_that_is_not_known_is_told_with_the_one_that_is_meant(source: str, hint: str) -> None:
    assert said_of(source).endswith(f"\n  hint: {hint}")


def test_no_word_of_jinja_is_repeated() -> None:
    assert "Unexpected end of template" in sentences_of(*JINJA)
    said = [said_of(source) for source in SAID]
    assert [repeated(each, *JINJA) for each in said] == [[]] * len(SAID)
    assert not re.search(r"expected|token|jinja|encountered", "\n".join(said), re.IGNORECASE)
