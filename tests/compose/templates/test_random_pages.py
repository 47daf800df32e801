"""Whatever a template holds, it becomes a settled paper or a located problem, and nothing else."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from generator.compose.reader import read_page
from generator.compose.settle import settle
from generator.compose.templates import Templates
from generator.errors import BriefError
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
PAGES = some.lists(NESTED, max_size=4).map("".join)
SPOILT = some.lists(NESTED | some.sampled_from(FAULTS), max_size=6).map("".join)
BRAND = brand()
SOURCE = SourceNote("s", (), "Letter", False, "", "", "", "", "")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    folder = (tmp_path, Path("house"))
    return Shelf((folder,), ours=folder)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=PAGES | SPOILT)
def test_any_template_is_filled_or_refused(shelf: Shelf, text: str) -> None:
    (shelf.folders[0][0] / "note.html").write_text(text, encoding="utf-8")
    try:
        page = Templates(shelf).fill("note", DOSSIER)
        paper = settle(read_page(page, META, ["seal.png"]), (SOURCE,), ENGLISH)
    except BriefError:
        return
    for format in (Format.TEXT, Format.HTML, Format.DOCX):
        assert WRITERS[format](paper, BRAND).data
