"""Whatever a template holds, it becomes a settled paper or a located problem, and nothing else."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from generator.compose.reader import read_page
from generator.compose.settle import settle
from generator.compose.templates import Templates
from generator.errors import BriefError, Problem
from generator.gate.dossier import SourceNote
from generator.house.shelf import Shelf
from generator.languages.catalogue import ENGLISH
from generator.paper.formats import Format
from generator.writers import WRITERS
from tests.papers.dossiers import DOSSIER
from tests.papers.small import META, brand

TAGS = (
    "p", 'p class="lead"', "h1", 'h2 id="a"', 'h3 id="b" data-fact="x"', "h4", "ul", "ol", "li",
    'li data-fact="x y"', "em", "strong", 'a href="#a"', 'a href="https://example.org"',
    'span class="note"', 'span lang="ru"', 'span data-mention="x" data-short="X"',
    "figure", 'figure data-chart="bars" alt="A"', "figcaption",
    "table", "caption", "thead", "tbody", "tfoot", "tr", "th", 'td colspan="2"', 'td rowspan="2"',
    "dl", "dt", "dd", 'ol start="3"', 'p class="numbered" id="b"', 'section class="numbered"',
    'aside class="case" id="a"', 'aside class="note" id="n"', 'aside class="quote"',
    'aside class="case"', "blockquote", 'section class="title"', "section", 'nav class="contents"',
)  # fmt: skip
LEAVES = (
    "word", " ", "\n", "–&nbsp;", "<br/>", '<br class="page"/>', '<cite data-source="s"/>',
    '<a href="#b"/>', "<!-- <b> -->", "{{ title }}", "{{ messages[0].title }}", "<?x?>", "<p>A</p>",
    '<table id="b"><caption>A</caption><thead><tr><th>A</th></tr></thead>'
    '<tbody><tr><td class="number">1<cite data-source="s"/></td></tr></tbody></table>',
    '<col width="2" class="number"/>', '<a class="note" href="#n"/>', '<p class="numbered">A</p>',
    "<dl><dt>A</dt><dd>A</dd></dl>", '<aside class="note" id="n"><p>A</p></aside>',
    '<figure data-chart="dots" id="b" alt="A"><figcaption>A</figcaption><table><thead><tr><td/>'
    "<th>A</th><th>B</th></tr></thead><tbody><tr><th>A</th><td>1.5</td><td>–</td></tr></tbody>"
    '</table><p>A<cite data-source="s"/></p></figure>', '<img src="seal.png" alt="A"/>',
    "{% for author in authors %}<p>{{ author.name }}</p>{% endfor %}",
    "{% if letter %}x{% endif %}",
)  # fmt: skip
FAULTS = (
    "<p>", "</p>", "<b>", "<p", "<!--", "&", "<", "<![CDATA[", "]]>", "\x00", "\x01", "{{", "{#",
    "{{ nothing }}", "{{ messages }}", "{{ title|upper }}", "{{ messages[0].title|upper }}",
    "{% endif %}", "{% block a %}", "{{ 1 // 0 }}",
)  # fmt: skip


def tagged(tag: str, inside: list[str]) -> str:
    return f"<{tag}>{''.join(inside)}</{tag.split()[0]}>"


NESTED = some.recursive(
    some.sampled_from(LEAVES),
    lambda inner: some.builds(tagged, some.sampled_from(TAGS), some.lists(inner, max_size=3)),
    max_leaves=6,
)
SPOILT = some.lists(NESTED | some.sampled_from(FAULTS), max_size=6).map("".join)

# What stands rightly: words in a line, and blocks that hold lines.
WORDS = (
    "word", "<em>word</em>", "<strong>word</strong>", "{{ title }}", "{{ messages[0].title }}",
    "<br/>word", '<a href="https://example.org">word</a>', '<span lang="ru">слово</span>',
    'word<cite data-source="s"/>', 'word<span class="note">word</span>',
    '<span data-mention="x" data-short="X">Xavier</span>', "{% if letter %}x{% endif %}",
)  # fmt: skip
AROUND = (
    "<p>{}</p>", '<p class="lead">{}</p>', "<ul><li>{}</li></ul>", "<ol><li>{}</li></ol>",
    "<blockquote><p>{}</p></blockquote>", "<dl><dt>word</dt><dd>{}</dd></dl>",
    '<aside class="case"><p>{}</p></aside>', '<section class="columns-2"><p>{}</p></section>',
    '<section class="landscape"><p>{}</p></section>', '<p class="numbered">{}</p>',
    "<table><caption>word</caption><thead><tr><th>word</th></tr></thead>"
    "<tbody><tr><td>{}</td></tr></tbody></table>",
)  # fmt: skip
LINES = some.lists(some.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
BLOCKS = some.builds(
    lambda around, line: around.format(f"word {line}"), some.sampled_from(AROUND), LINES
)
SOUND = some.lists(BLOCKS, min_size=1, max_size=6).map("".join)

BRAND = replace(brand(), faces=())
SOURCE = SourceNote("s", (), "Letter", False, "", "", "", "", "")
FORMATS = (Format.TEXT, Format.HTML, Format.DOCX)
MANY = settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    folder = (tmp_path, Path("house"))
    return Shelf((folder,), ours=folder)


def written(shelf: Shelf, text: str) -> list[bytes]:
    """Return the files that a template makes, or raise BriefError: a silent one makes none."""
    (shelf.folders[0][0] / "note.html").write_text(text, encoding="utf-8")
    page = Templates(shelf).fill("note", DOSSIER)
    read = read_page(page, META, ["seal.png"])
    if not read.blocks:
        raise BriefError(Problem("nothing is written of it", None))
    paper = settle(read, (SOURCE,), ENGLISH)
    return [WRITERS[format](paper, BRAND).data for format in FORMATS]


def outcome(shelf: Shelf, text: str) -> tuple[list[bytes], Sequence[Problem]]:
    """Return the files that a template makes, or what is said against it."""
    try:
        return written(shelf, text), ()
    except BriefError as refused:
        return [], refused.problems


@MANY
@given(text=some.lists(NESTED, max_size=4).map("".join) | SPOILT)
def test_any_template_is_written_or_told_with_a_sentence(shelf: Shelf, text: str) -> None:
    files, problems = outcome(shelf, text)
    assert files or problems
    assert all(files)
    assert all(problem.message for problem in problems)


@settings(MANY, max_examples=60)
@given(text=SOUND)
def test_any_sound_template_is_written_in_every_format(shelf: Shelf, text: str) -> None:
    assert all(written(shelf, text))
