"""The page language: the small, well-formed HTML that templates write and the reader reads.

It is a template author's whole contract. A tag or attribute that is not here has no meaning in
Word or PDF, and is refused rather than lost.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.errors import near, shown
from generator.paper.document import CalloutKind, SectionKind, Style

# The attributes of each tag; `data-fact` says which facts a block came from.
TAGS: dict[str, frozenset[str]] = {
    "h1": frozenset({"id", "data-fact"}),
    "h2": frozenset({"id", "data-fact"}),
    "h3": frozenset({"id", "data-fact"}),
    "h4": frozenset({"id", "data-fact"}),
    "p": frozenset({"class", "id", "data-fact", "lang"}),
    "ul": frozenset({"data-fact"}),
    "ol": frozenset({"start", "data-fact"}),
    "li": frozenset({"data-fact"}),
    "dl": frozenset({"data-fact"}),
    "dt": frozenset(),
    "dd": frozenset({"data-fact"}),
    "blockquote": frozenset({"data-fact"}),
    "section": frozenset({"class", "data-fact"}),
    "header": frozenset({"data-fact"}),
    "footer": frozenset({"data-fact"}),
    "aside": frozenset({"class", "id", "data-fact"}),
    "nav": frozenset({"class"}),
    "figure": frozenset(
        {
            *("id", "alt", "data-fact", "data-chart", "data-unit", "data-best"),
            *("data-from", "data-to", "data-highlight"),
        }
    ),
    "figcaption": frozenset(),
    "img": frozenset({"src", "alt"}),
    "table": frozenset({"id", "data-fact"}),
    "caption": frozenset(),
    "colgroup": frozenset(),
    "col": frozenset({"width", "class"}),
    "thead": frozenset(),
    "tbody": frozenset(),
    "tfoot": frozenset(),
    "tr": frozenset({"data-fact"}),
    "th": frozenset({"class", "colspan", "rowspan"}),
    "td": frozenset({"class", "colspan", "rowspan"}),
    "strong": frozenset(),
    "em": frozenset(),
    "span": frozenset({"class", "lang", "data-mention", "data-remark", "data-short"}),
    "a": frozenset({"class", "href"}),
    "br": frozenset({"class"}),
    "cite": frozenset({"data-source", "data-in", "data-locator"}),
}

NUMBERED = "numbered"  # a paragraph with a number, or a section whose headings have one

# What `class` may say on each tag.
CLASSES: dict[str, frozenset[str]] = {
    "p": frozenset({*(style.value for style in Style), NUMBERED}),
    "aside": frozenset({*(kind.value for kind in CalloutKind), "note"}),
    "section": frozenset({*(kind.value for kind in SectionKind), NUMBERED}),
    "nav": frozenset({"contents", "abbreviations"}),
    "span": frozenset({"note", "label", "quiet"}),
    "a": frozenset({"note"}),  # the call of an <aside class="note">
    "br": frozenset({"page"}),
    "col": frozenset({"number"}),  # and so are all its cells
    "th": frozenset({"number"}),
    "td": frozenset({"number"}),
}

# The groups that change the sheet, and so stand in nothing but each other.
SHEETS = (SectionKind.LANDSCAPE.value, SectionKind.COLUMNS.value)

# What to write instead of tags of the web that a page does not have.
_INSTEAD = {
    "b": "write <strong>",
    "i": "write <em>",
    "u": "write <em>",
    "div": "write <section>, or leave it out",
    "script": "a paper runs no programs: leave it out",
    "style": "colours and fonts stand in templates/_brand.yml",
    "font": "colours and fonts stand in templates/_brand.yml",
    "html": "leave out <html>, <head> and <body>: a template is what stands inside them",
    "head": "leave it out",
    "body": "leave it out",
    "center": "how titles and text are set stands in templates/_brand.yml: leave it out",
}
# Other tags of the web that look like a slip for one of ours, and are meant as they are typed.
_OF_THE_WEB = (
    *("abbr", "big", "del", "form", "hgroup", "label"),
    *("link", "option", "select", "title", "video", "wbr"),
)

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")

TYPED = "data-typed"  # on a list that stands in a text of a fact; put there by the filling
AT = "data-at"  # where in its template a tag was written; put there before filling


@dataclass(frozen=True, slots=True)
class Fault:
    """What the page language does not know about a tag."""

    message: str
    hint: str
    code: str


def faults(tag: str, attributes: Mapping[str, str]) -> Iterator[Fault]:
    """Yield what the page language does not know: the tag, an attribute of it, or its style."""
    if tag not in TAGS:
        yield Fault(f"unknown tag <{tag}>", _other_tag(tag), "template-tag")
        return
    for name in attributes:
        if name not in TAGS[tag]:
            message = f"<{tag}> has no attribute {name!r}"
            yield Fault(message, _choice(name, TAGS[tag]), "template-attribute")
    style, known = attributes.get("class"), CLASSES.get(tag, frozenset())
    if style is not None and known and style not in known:
        yield Fault(f"<{tag}> has no style{shown(style)}", _choice(style, known), "template-class")
    if not _LANGUAGE.fullmatch(attributes.get("lang", "en")):
        hint = 'write its code, such as lang="fr" or lang="uz-Cyrl"'
        yield Fault("lang names no language", hint, "template-attribute")


def _other_tag(tag: str) -> str:
    """Return what to write instead of a tag that a page does not have."""
    meant = "" if tag.lower() in _OF_THE_WEB else near(tag, TAGS)
    return _INSTEAD.get(tag.lower()) or meant or "known tags: " + ", ".join(TAGS)


def _choice(word: str, known: frozenset[str]) -> str:
    listed = "known: " + ", ".join(sorted(known)) if known else "remove it"
    return near(word, known) or listed
