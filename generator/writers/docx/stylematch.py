"""Find which styles of a house's own Word template stand for ours: those called so, or said to."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape

from generator.paper.wordtemplate import WordTemplate
from generator.writers.docx.looks import style_id
from generator.writers.docx.xml import escape

_STYLE = re.compile(r"<w:style [^>]*>.*?</w:style>", re.DOTALL)
_NAME = re.compile(r'<w:name w:val="([^"]*)"/>')
_ID = re.compile(r'w:styleId="([^"]*)"')
_KIND = re.compile(r'w:type="([^"]*)"')

# What holds a paper together rather than dresses it, and so is ours whatever a template says.
OURS_ALONE = frozenset(
    (
        *(f"List {mark}{level}" for mark in ("Number", "Continue") for level in ("", " 2", " 3")),
        *("Numbered Paragraph", "Numbered Title", "Numbered Text", "Run-in Title", "Title Words"),
        *("Box Gap", "Table Gap", "Note Separator", "Figure", "Brief Table", "Brief Signatures"),
        *("footnote reference", "endnote reference"),
    )
)
_WITH_MARK = ("List Bullet", "List Bullet 2", "List Bullet 3")  # of use if they bring their marks


@dataclass(frozen=True, slots=True)
class Style:
    """A style as XML, with its name, its id and its kind."""

    words: str
    name: str
    id: str
    kind: str


@dataclass(frozen=True, slots=True)
class Match:
    """Styles of a template by the names of ours that they stand for, or that they must give way to.

    `ids` says what each style of the template is called by in our files.
    """

    serving: Mapping[str, Style]
    giving_way: Mapping[str, Style]
    ids: Mapping[str, str]


def styles_of(xml: str) -> tuple[Style, ...]:
    """Return the styles of a part."""
    return tuple(_styles_of(xml))


def _styles_of(xml: str) -> Iterator[Style]:
    for words in _STYLE.findall(xml):
        name, id, kind = (found.search(words) for found in (_NAME, _ID, _KIND))
        if name and id:
            yield Style(words, name[1], id[1], kind[1] if kind else "paragraph")


def matched(template: WordTemplate, ours: Sequence[Style]) -> Match:
    """Return which styles of a template stand for ours, and which must give way to them."""
    theirs = styles_of(template.styles)
    serving = dict(_serving(theirs, dict(template.called), ours))
    names = {each.name.casefold(): each.name for each in ours}
    others = [each for each in theirs if each not in serving.values()]
    giving_way = {
        names[each.name.casefold()]: each for each in others if each.name.casefold() in names
    }
    ids = {each.name: each.id for each in ours}
    known = {style.id: ids[name] for name, style in (*giving_way.items(), *serving.items())}
    taken = set(ids.values())
    free = {each.id: f"House{each.id}" if each.id in taken else each.id for each in others}
    return Match(serving, giving_way, free | known)


def styles_named(template: WordTemplate, names: Sequence[str]) -> dict[str, str]:
    """Return by our names what the styles of a template that stand for ours are called."""
    kinds = ("paragraph", "character")
    ours = [Style("", name, style_id(name), kind) for name in names for kind in kinds]
    return {name: unescape(found.name) for name, found in matched(template, ours).serving.items()}


def _serving(
    theirs: Sequence[Style], called: Mapping[str, str], ours: Sequence[Style]
) -> Iterator[tuple[str, Style]]:
    by_name = {(each.kind, each.name.casefold()): each for each in theirs}
    served = set[str]()
    for each in ours:
        wanted = escape(called.get(each.name, each.name)).casefold()
        found = by_name.get((each.kind, wanted))
        if found and found.id not in served and _fits(each.name, found):
            served.add(found.id)
            yield each.name, found


def _fits(name: str, theirs: Style) -> bool:
    return name not in OURS_ALONE and (name not in _WITH_MARK or "<w:numPr>" in theirs.words)
