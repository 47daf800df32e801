"""Templates: what they may say, where they are found, and how their faults are told."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.compose.templates import Templates
from generator.errors import BriefError
from generator.gate.dossier import Dossier, Words
from generator.house.shelf import Shelf
from generator.paper.document import Emphasis, Text
from tests.papers.dossiers import DOSSIER


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Return four folders, the first of them the house's own for the audience."""
    names = ("house/eu-leaders", "ours/eu-leaders", "house/all", "ours/base")
    folders = tuple((tmp_path / name, Path(name)) for name in names)
    for folder, _ in folders:
        folder.mkdir(parents=True)
    return Shelf(folders, ours=folders[-1])


def put(shelf: Shelf, name: str, text: str | bytes, position: int = 0) -> None:
    """Write a template into one of the shelf's folders."""
    content = text.encode() if isinstance(text, str) else text
    (shelf.folders[position][0] / name).write_bytes(content)


def filled(shelf: Shelf, text: str, dossier: Dossier = DOSSIER) -> str:
    """Return what a template makes of the dossier, without the marks of its places."""
    put(shelf, "note.html", text)
    page = Templates(shelf).fill("note", dossier)
    return re.sub(r' data-at="[^"]*"|<\?data-at .*?\?>', "", page)


def fault(shelf: Shelf, text: str | bytes) -> str:
    """Return what is said of a template that cannot be filled."""
    put(shelf, "note.html", text)
    with pytest.raises(BriefError) as caught:
        Templates(shelf).fill("note", DOSSIER)
    return str(caught.value)


def test_all_that_no_value_has_is_told_in_one_run(shelf: Shelf) -> None:
    page = (
        "<p>{{ title.upper() }} {{ letter.nosuch }}</p>\n"
        "{% for message in messages %}<p>{{ loop.index }} {{ message.nosuch2 }}</p>{% endfor %}\n"
        "{% set own = {'part': 1} %}<p>{{ own.part }} {{ whole.casse }}</p>"
    )
    assert fault(shelf, page).splitlines() == [
        "house/eu-leaders/note.html:1: nothing here is called 'nosuch'",
        "  hint: docs/contract.md says what it has",
        "house/eu-leaders/note.html:2: nothing here is called 'nosuch2'",
        "  hint: docs/contract.md says what it has",
        "house/eu-leaders/note.html:3: nothing here is called 'casse'",
        "  hint: did you mean 'cases'?",
    ]


# What they print ----------------------------------------------------------------------------------


def test_values_are_printed_as_words_never_as_markup(shelf: Shelf) -> None:
    dossier = replace(DOSSIER, title="<b>bold</b> & {{ 7 * 7 }}")
    page = filled(shelf, "<p>{{ title }}</p>", dossier)
    assert page == "<p>&lt;b&gt;bold&lt;/b&gt; &amp; {{ 7 * 7 }}</p>"


def test_the_words_of_facts_keep_their_emphasis_and_their_names(shelf: Shelf) -> None:
    page = filled(shelf, "{% for text in messages[0].paragraphs %}<p>{{ text }}</p>\n{% endfor %}")
    assert page.splitlines() == [
        "<p>Editors &amp; &lt;others&gt; avoid <em>the harvest</em>.</p>",
        '<p><span data-mention="rt-rassendyll" data-short="Rassendyll">Anton Rassendyll</span></p>',
    ]


@pytest.mark.parametrize(
    ("names", "listed"),
    [
        ((), ""),
        (("Ruritania",), "Ruritania"),
        (("Ruritania", "Strelsau"), "Ruritania and Strelsau"),
        (("Ruritania", "Strelsau", "Zenda"), "Ruritania, Strelsau and Zenda"),
    ],
)
def test_names_are_listed_as_prose_does(shelf: Shelf, names: tuple[str, ...], listed: str) -> None:
    dossier = replace(DOSSIER, occasion=replace(DOSSIER.occasion, hosts=names))
    assert filled(shelf, "<p>{{ occasion.hosts|listed }}</p>", dossier) == f"<p>{listed}</p>"


def _titled(*titles: Words) -> Dossier:
    """Return a dossier with a key message for each of some titles."""
    [message, *_] = DOSSIER.messages
    return replace(DOSSIER, messages=tuple(replace(message, title=title) for title in titles))


MARKED = Words((Text("Raid & "), Emphasis((Text("fire"),))))
PLAIN = Words((Text("Curfew"),))


@pytest.mark.parametrize(
    ("printed", "page"),
    [
        ('messages|map(attribute="title")|join(", ")', "Raid &amp; <em>fire</em>, Curfew"),
        ('messages|join(" < ", attribute="title")', "Raid &amp; <em>fire</em> &lt; Curfew"),
        ('messages|map(attribute="title")|listed', "Raid &amp; <em>fire</em> and Curfew"),
        ('messages|map(attribute="title")|listed("< ")', "&lt; Raid &amp; <em>fire</em> and"),
        ("messages[0].title|quoted", "“Raid &amp; <em>fire</em>”"),
        ('["A & B", "<i>"]|listed', "A &amp; B and &lt;i&gt;"),
        ('["A & B", "<i>"]|join("&")', "A &amp; B&amp;&lt;i&gt;"),
    ],
)
def test_words_of_facts_are_joined_with_all_that_is_in_them(
    shelf: Shelf, printed: str, page: str
) -> None:
    assert page in filled(shelf, f"<p>{{{{ {printed} }}}}</p>", _titled(MARKED, PLAIN))


@pytest.mark.parametrize(("count", "said"), [(1, "1 case"), (3, "3 cases")])
def test_words_take_the_form_of_a_number_in_one_of_their_meanings(
    shelf: Shelf, count: int, said: str
) -> None:
    page = f'<p>{{{{ npgettext("of a court", "%(num)s case", "%(num)s cases", {count}) }}}}</p>'
    assert filled(shelf, page) == f"<p>{said}</p>"


def test_every_tag_says_where_in_its_own_template_it_was_written(shelf: Shelf) -> None:
    put(shelf, "pieces.html", "{% macro line(t) %}\n<p>{{ t }}</p>{% endmacro %}", position=3)
    put(
        shelf,
        "note.html",
        '{% import "base/pieces.html" as pieces %}\n\n<h1>A</h1>{{ pieces.line("B") }}',
    )
    page = Templates(shelf).fill("note", DOSSIER)
    assert '<h1 data-at="house/eu-leaders/note.html:3">A</h1>' in page
    assert '<p data-at="ours/base/pieces.html:2">B</p>' in page


# Faults that are seen before filling --------------------------------------------------------------

NOTE = "house/eu-leaders/note.html"
STATIC = {
    "unknown tag": (
        "<p>A</p>\n  <marquee>B</marquee>",
        f"{NOTE}:2:3: unknown tag <marquee>\n"
        "  hint: known tags: h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, blockquote, section, "
        "header, footer, aside, nav, figure, figcaption, img, table, caption, colgroup, col, "
        "thead, tbody, tfoot, tr, th, td, strong, em, span, a, br, cite",
    ),
    "unknown tag near a known one": (
        "<stong>A</stong>",
        f"{NOTE}:1:1: unknown tag <stong>\n  hint: did you mean 'strong'?",
    ),
    "a tag of the web like a known one": (
        "<option>A</option>",
        f"{NOTE}:1:1: unknown tag <option>\n  hint: known tags: h1, h2",
    ),
    "a tag that sets text": (
        "<center>A</center>",
        f"{NOTE}:1:1: unknown tag <center>\n"
        "  hint: how titles and text are set stands in templates/_brand.yml: leave it out",
    ),
    "tag in capitals": ("<P>A</P>", f"{NOTE}:1:1: unknown tag <P>"),
    "unknown attribute": (
        '<p>A</p>\n<p style="color: red">B</p>',
        f"{NOTE}:2:1: <p> has no attribute 'style'\n  hint: known: class, data-fact",
    ),
    "attribute where there is none": (
        '<p><em class="x">A</em></p>',
        f"{NOTE}:1:4: <em> has no attribute 'class'\n  hint: remove it",
    ),
    "a value inside a style attribute": (
        '<p>A</p>\n<p style="color: {{ title }}">B</p>',
        f"{NOTE}:2:1: <p> has no attribute 'style'\n  hint: known: class, data-fact",
    ),
    "unknown style": (
        '<p class="leed">A</p>',
        f"{NOTE}:1:1: <p> has no style 'leed'\n  hint: did you mean 'lead'?",
    ),
    "unknown box": (
        '<aside class="xyz"><p>A</p></aside>',
        f"{NOTE}:1:1: <aside> has no style 'xyz'\n  hint: known: case, context, key-messages, law",
    ),
    "malformed tag": (
        "<p>\nA <a href=https://example.org>B</a></p>",
        f"{NOTE}:2:3: this tag is not well formed\n"
        '  hint: write attributes as name="value", in double quotation marks',
    ),
    "attribute that is only there sometimes": (
        '<p{% if title %} class="lead"{% endif %}>A</p>',
        f"{NOTE}:1:1: this tag is not well formed",
    ),
    "unclosed block": (
        "<p>A</p>\n{% if title %}\n<p>B</p>",
        f"{NOTE}:2: {{% if %}} is not closed\n  hint: write {{% endif %}} where it ends",
    ),
    "unknown variable": (
        "{# tittle #}\n<p>{{ tittle }}</p>",
        f"{NOTE}:2:7: unknown variable 'tittle'\n  hint: did you mean 'title'?",
    ),
    "unknown filter": (
        "<p>{{ authors|lsited }}</p>",
        f"{NOTE}:1: there is no filter 'lsited'\n  hint: did you mean 'listed'?",
    ),
    "unknown test": (
        "{% if title is emptie %}{% endif %}",
        f"{NOTE}:1: there is no test 'emptie'",
    ),
    "text made markup": (
        "<p>A</p>\n<p>{{ title|safe }}</p>",
        f"{NOTE}:2: the filter 'safe' may not be used\n"
        "  hint: remove it: facts print as words, and emphasis and links already come through",
    ),
    "a block made markup": (
        "{% filter safe %}A{% endfilter %}",
        f"{NOTE}:1: the filter 'safe' may not be used",
    ),
    "a value's insides": ("<p>{{ authors|pprint }}</p>", f"{NOTE}:1: the filter 'pprint' may not"),
    "escaping switched off": (
        "{% autoescape false %}{{ title }}{% endautoescape %}",
        f"{NOTE}:1: 'autoescape' may not be used\n  hint: remove it: facts print as words",
    ),
    "missing template": (
        '\n{% extends "base/nothing.html" %}',
        f"{NOTE}:2: there is no template 'base/nothing.html'\n"
        "  hint: looked in house/eu-leaders, ours/eu-leaders, house/all, ours/base",
    ),
    "template outside the shelf": (
        '{% include "../../secret.html" %}',
        f"{NOTE}:1: there is no template '../../secret.html'",
    ),
    "not UTF-8": (b"<p>caf\xe9</p>", f"{NOTE}:1:7: the file is not UTF-8\n  hint: save it as"),
}


@pytest.mark.parametrize(("text", "expected"), STATIC.values(), ids=STATIC.keys())
def test_a_fault_is_told_with_the_templates_own_line(
    shelf: Shelf, text: str | bytes, expected: str
) -> None:
    assert fault(shelf, text).startswith(expected)


def test_a_document_without_a_template_says_where_it_was_looked_for(shelf: Shelf) -> None:
    with pytest.raises(BriefError) as caught:
        Templates(shelf).fill("poster", DOSSIER)
    assert str(caught.value) == (
        "there is no template 'poster.html'\n"
        "  hint: looked in house/eu-leaders, ours/eu-leaders, house/all, ours/base"
    )


def test_a_block_inside_a_loop_may_use_what_the_loop_names(shelf: Shelf) -> None:
    put(
        shelf,
        "page.html",
        "{% for message in messages %}{% block one scoped %}{% endblock %}{% endfor %}",
        position=3,
    )
    own = (
        '{% extends "base/page.html" %}\n'
        "{% block one scoped %}<p>{{ message.title }}</p>{% endblock %}"
    )
    put(shelf, "note.html", own)
    templates = Templates(shelf)
    assert list(templates.check("note")) == []
    assert "Self-censorship" in templates.fill("note", DOSSIER)


def test_all_faults_are_told_in_one_run_also_those_of_what_a_template_builds_on(
    shelf: Shelf,
) -> None:
    put(shelf, "page.html", "<b>{{ nothing }}</b>{% block body %}{% endblock %}", position=3)
    told = fault(
        shelf, '{% extends "base/page.html" %}{% block body %}<i>{{ x|lsited }}</i>{% endblock %}'
    )
    assert [line for line in told.splitlines() if "hint" not in line] == [
        f"{NOTE}:1:47: unknown tag <i>",
        f"{NOTE}:1: there is no filter 'lsited'",
        f"{NOTE}:1:53: unknown variable 'x'",
        "ours/base/page.html:1:1: unknown tag <b>",
        "ours/base/page.html:1:7: unknown variable 'nothing'",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- <blink>{{ title }}</blink> --><p>A</p>",
        "{# <blink>{{ nothing }}</blink> #}<p>A</p>",
        "<p>{{ '<blink>' }}</p>",
        "<p>a | safe choice, 5 &lt; 6</p>",
        "{% set own = title %}<p>{{ own }}</p>",
        "{% for author in authors %}<p>{{ loop.index }} {{ author.name }}</p>{% endfor %}",
        "{% macro line(text) %}<p>{{ text }}</p>{% endmacro %}{{ line(title) }}",
        "{% if letter %}<p>{{ letter.subject }}</p>{% endif %}<p>{{ ordinals[0] }}</p>",
        "<p class=\"{{ 'lead' if title else 'body' }}\">A</p>",
        "<p class='lead'>A</p>",
    ],
)
def test_what_only_looks_like_a_fault_is_none(shelf: Shelf, text: str) -> None:
    put(shelf, "note.html", text)
    assert Templates(shelf).check("note") == []
    assert filled(shelf, text)


# Faults that only filling shows -------------------------------------------------------------------

FILLING = {
    "undefined attribute": (
        "<p>A</p>\n{% for author in authors %}\n<p>{{ author.nmae }}</p>{% endfor %}",
        f"{NOTE}:3: nothing here is called 'nmae'\n  hint: did you mean 'name'?",
    ),
    "variable set only sometimes": (
        "{% if letter %}{% set x = 1 %}{% endif %}\n<p>{{ x }}</p>",
        f"{NOTE}:2: nothing here is called 'x'",
    ),
    "nothing": (
        "<p>{{ letter }}</p>",
        f"{NOTE}:1: this prints something that is not words\n"
        "  hint: print one of its parts, such as a title, or go through it with {% for %}",
    ),
    "yes or no": ("<p>{{ not letter }}</p>", f"{NOTE}:1: this prints something that is not words"),
    "a whole record": ("<p>{{ messages[0] }}</p>", f"{NOTE}:1: this prints something that is not"),
    "a whole list": ("<p>{{ authors }}</p>", f"{NOTE}:1: this prints something that is not words"),
    "words bent by a filter": (
        "<p>{{ messages[0].title|upper }}</p>",
        f"{NOTE}:1: these are words of a fact, which print as they are or not at all\n"
        "  hint: take away what changes them; several may be put together by |join or |listed",
    ),
    "words glued": (
        "<p>{{ messages[0].title ~ '!' }}</p>",
        f"{NOTE}:1: these are words of a fact, which print as they are or not at all",
    ),
    "a chapter gone through": (
        "<p>A</p>\n{% for event in whole %}<p>{{ event.title }}</p>{% endfor %}",
        f"{NOTE}:2: this is one Chapter, and no list\n"
        "  hint: go through one of its lists: articles, context, steps, events,",
    ),
    "a chapter counted": (
        "<p>{{ whole|length }}</p>",
        f"{NOTE}:1: this is one Chapter, and no list",
    ),
    "parts of an occasion": (
        "<p>{{ occasion|map(attribute='title')|listed }}</p>",
        f"{NOTE}:1: this is one Occasion, and no list\n  hint: go through one of its lists: hosts",
    ),
    "words gone through": (
        "{% for word in messages[0].title %}<p>A</p>{% endfor %}",
        f"{NOTE}:1: this is no list\n  hint: look at the names",
    ),
    "a number gone through": ("{% for a in 5 %}<p>A</p>{% endfor %}", f"{NOTE}:1: this is no list"),
    "a division by nothing": ("<p>\n{{ 1 // 0 }}</p>", f"{NOTE}:2: the template cannot be filled"),
    "a power without end": ("<p>{{ 9 ** (9 ** 9) }}</p>", f"{NOTE}:1: the template tries to reach"),
    "a text repeated for ever": (
        "<p>{{ 'a' * 999999999 }}</p>",
        f"{NOTE}:1: the template tries to reach something it may not",
    ),
    "a format as wide as the memory": (
        "<p>{{ '%0999999999d' % 1 }}</p>",
        f"{NOTE}:1: the template tries to reach something it may not",
    ),
    "a filter as wide as the memory": (
        "<p>{{ title|center(2000000000) }}</p>",
        f"{NOTE}:1: the filter 'center' may not be used",
    ),
    "brackets nested without end": (
        "<p>{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}</p>",
        f"{NOTE}:1:1: tags or brackets are nested too deeply",
    ),
    "a character that turns the text round": (
        "<p>A</p>\n<p>\u202eB</p>",
        f"{NOTE}:2:4: the character U+202E (right-to-left override) may not be used",
    ),
    "a filter by its name": (
        "<p>{{ [title]|map('safe')|join }}</p>",
        f"{NOTE}:1: the template cannot be filled here",
    ),
    "a way out of the sandbox": (
        "<p>{{ title.__class__.__mro__ }}</p>",
        f"{NOTE}:1: the template tries to reach something it may not",
    ),
    "a way out by format": (
        "<p>{{ '{0.__class__.__init__}'.format(title) }}</p>",
        f"{NOTE}:1: the template tries to reach something it may not",
    ),
    "a change to the dossier": (
        "{% set x = messages.__setattr__('id', 1) %}",
        f"{NOTE}:1: the template tries to reach something it may not",
    ),
    "a template without end": (
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        f"{NOTE}:1: the template cannot be filled here",
    ),
    "a text doubled until the memory is full": (
        "{% set a = 'xxxxxxxx' %}\n" + "{% set a = a ~ a %}" * 40 + "<p>{{ a }}</p>",
        f"{NOTE}:2: filling the template here would take too much memory\n  hint: a template goes",
    ),
    "a list doubled until the memory is full": (
        "{% set a = [1, 2] %}\n" + "{% set a = a + a %}" * 40 + "<p>{{ a[0] }}</p>",
        f"{NOTE}:2: filling the template here would take too much memory",
    ),
    "half a character": (
        "<p>A</p>\n<p>{{ '\\ud800' }}</p>",
        f"{NOTE}:2: the character U+D800 (a control character) may not be used",
    ),
    "a character by its number that turns the text round": (
        "<p>A</p>\n<p>{{ ['\\u202e', 'B']|join }}</p>",
        f"{NOTE}:2: the character U+202E (right-to-left override) may not be used",
    ),
    "a number with thousands of digits": (
        "<p>A</p>\n<p>{{ " + "9" * 5000 + " }}</p>",
        f"{NOTE}:2: this number has too many digits\n  hint: write a shorter number",
    ),
    "extends inside another tag": (
        "<p>A</p>\n{% block own %}{% extends 'base/note.html' %}{% endblock %}",
        f"{NOTE}:2: {{% extends %}} may not stand inside another tag\n  hint: write it once",
    ),
    "something looked up by a list": (
        "<p>A</p>\n<p>{{ {'a': 1}[[1]] }}</p>",
        f"{NOTE}:2: something here is missing",
    ),
    "a sum of thousands of numbers": (
        "<p>{{ 1" + "+1" * 5000 + " }}</p>",
        f"{NOTE}:1:1: tags or brackets are nested too deeply",
    ),
    "a missing template by a computed name": (
        "<p>A</p>\n{% include title %}",
        f"{NOTE}:2: the name of a template stands in quotation marks\n  hint: such as",
    ),
}


@pytest.mark.parametrize(("text", "expected"), FILLING.values(), ids=FILLING.keys())
def test_what_fails_in_filling_is_told_at_its_line_without_its_values(
    shelf: Shelf, text: str, expected: str
) -> None:
    assert fault(shelf, text).startswith(expected)


STRUCTURES = (
    "{{ whole|string }}", "{{ whole ~ '' }}", "{{ [whole]|string }}", "{{ messages|string }}",
    "{{ [whole]|join }}", "{{ ['a', 'b']|join(whole) }}", "{{ whole|e }}", "{{ whole|upper }}",
    "{{ whole|trim }}", "{{ whole|title }}", "{{ 'x'|replace('x', whole) }}", "{{ whole|quoted }}",
    "{{ [whole]|listed }}", "{{ ['a']|listed(whole) }}", "{{ [whole]|map('string')|join }}",
    "{% trans x=whole %}a {{ x }}{% endtrans %}", "{{ _('a %(x)s', x=[whole]) }}",
    "{{ {'a': whole}|items|list|string }}", "{{ none|string }}", "{{ _|string }}",
    "{{ self|string }}", "{% for x in 'a' %}{{ loop|string }}{% endfor %}", "{{ (1 == 1) ~ '' }}",
)  # fmt: skip


@pytest.mark.parametrize("text", STRUCTURES)
def test_no_structure_is_made_into_words(shelf: Shelf, text: str) -> None:
    assert fault(shelf, f"<p>A</p>\n<p>{text}</p>").startswith(
        f"{NOTE}:2: this prints something that is not words\n  hint: print one of its parts"
    )


@pytest.mark.parametrize(
    "text",
    [
        "{{ '{}'.format(whole) }}", "{{ ''.join(['a']) }}", "{{ 'x'.center(999999999) }}",
        "{{ ('x'|e).translate({120: '<b>B</b>'}) }}", "{{ ('%s'|e).format(whole) }}",
        "{{ 'x'.zfill(999999999) }}",
    ],
)  # fmt: skip
def test_nothing_is_asked_of_a_text_that_could_print_a_structure(shelf: Shelf, text: str) -> None:
    assert fault(shelf, f"<p>A</p>\n<p>{text}</p>").startswith(
        f"{NOTE}:2: the template tries to reach something it may not"
    )


def test_what_would_never_end_is_ended_at_its_line(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.bounds.SECONDS", 0.2)
    loops = "".join(f"{{% for a{n} in 'aaaaaaaaaaaaaaaaaaaa' %}}" for n in range(8))
    assert fault(shelf, "<p>A</p>\n" + loops + "{% endfor %}" * 8).startswith(
        f"{NOTE}:2: filling the template here would take too long\n  hint: a template goes"
    )


def test_a_fault_in_a_shared_piece_is_told_where_the_piece_is_written(shelf: Shelf) -> None:
    piece = "{% macro name(body) %}\n\n{{ body.nmae }}{% endmacro %}"
    put(shelf, "pieces.html", piece, position=3)
    told = fault(shelf, '{% import "base/pieces.html" as p %}<p>{{ p.name(authors[0]) }}</p>')
    assert told.startswith("ours/base/pieces.html:3: nothing here is called 'nmae'")


# Which template counts ----------------------------------------------------------------------------


def test_the_house_comes_before_us_and_an_audience_before_all(shelf: Shelf) -> None:
    said = []
    for position in (3, 2, 1, 0):
        put(shelf, "note.html", f"<p>{shelf.folders[position][1]}</p>", position)
        page = Templates(shelf).fill("note", DOSSIER)
        said.append(page.rpartition("</p>")[0].rpartition(">")[2])
    assert said == ["ours/base", "house/all", "ours/eu-leaders", "house/eu-leaders"]


def test_base_always_means_ours_so_that_one_block_can_be_changed(shelf: Shelf) -> None:
    base = "<h1>{% block head %}Ours{% endblock %}</h1><p>{% block body %}Text{% endblock %}</p>"
    put(shelf, "note.html", base, position=3)
    page = filled(
        shelf, '{% extends "base/note.html" %}{% block head %}{{ super() }}, and more{% endblock %}'
    )
    assert page == "<h1>Ours, and more</h1><p>Text</p>"


def test_a_piece_included_sees_the_names_its_includer_gave(shelf: Shelf) -> None:
    put(shelf, "piece.html", "<p>{{ own }}</p>", position=2)
    assert filled(shelf, '{% set own = title %}{% include "piece.html" %}') == (
        "<p>The press in Ruritania</p>"
    )


def test_a_block_that_the_extended_template_does_not_have_is_told(shelf: Shelf) -> None:
    put(shelf, "note.html", "<p>{% block head %}A{% endblock %}</p>", position=3)
    extending = '{% extends "base/note.html" %}\n{% block haed %}B{% endblock %}'
    assert fault(shelf, extending) == (
        f"{NOTE}:2: the template it extends has no block 'haed'\n  hint: did you mean 'head'?"
    )


def test_a_new_block_inside_one_that_is_overridden_is_no_fault(shelf: Shelf) -> None:
    put(shelf, "note.html", "<p>{% block head %}A{% endblock %}</p>", position=3)
    inner = "{% block head %}{% block own %}B{% endblock %}{% endblock %}"
    assert filled(shelf, '{% extends "base/note.html" %}' + inner) == "<p>B</p>"


def test_what_a_comment_tells_of_extending_is_no_tag(shelf: Shelf) -> None:
    text = '{# change one with {% extends "base/x.html" %}{% block own %} #}<p>{{ title }}</p>'
    assert filled(shelf, text).endswith("</p>")


def test_a_block_may_use_macros_of_its_own_template_and_those_it_imports(shelf: Shelf) -> None:
    put(shelf, "pieces.html", "{% macro loud(words) %}<strong>{{ words }}</strong>{% endmacro %}")
    text = (
        '{% from "pieces.html" import loud as bold %}\n'
        "{% macro soft(words) %}<em>{{ words }}</em>{% endmacro %}\n"
        "{% block body %}<p>{{ bold(title) }} {{ soft(date) }}</p>{% endblock %}"
    )
    page = filled(shelf, text).strip()
    assert page == "<p><strong>The press in Ruritania</strong> <em>4 May 2021</em></p>"
    assert Templates(shelf).check("note") == []
