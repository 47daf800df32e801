"""The page language: the small, well-formed HTML that templates write and the reader reads.

It is a template author's whole contract. A tag or attribute that is not here has no meaning in
Word or PDF, and is refused rather than lost.
"""

from generator.document import CalloutKind, SectionKind, Style

_ANYWHERE = frozenset({"class", "lang", "data-fact"})


def _tag(*own: str) -> frozenset[str]:
    return _ANYWHERE | frozenset(own)


TAGS: dict[str, frozenset[str]] = {
    "h1": _tag("id"),
    "h2": _tag("id"),
    "h3": _tag("id"),
    "h4": _tag("id"),
    "p": _tag(),
    "ul": _tag(),
    "ol": _tag(),
    "li": _tag(),
    "blockquote": _tag(),
    "section": _tag(),
    "header": _tag(),
    "footer": _tag(),
    "aside": _tag(),
    "nav": _tag(),
    "strong": _tag(),
    "em": _tag(),
    "span": _tag("data-mention", "data-short"),
    "a": _tag("href"),
    "br": _tag(),
    "cite": _tag("data-source", "data-locator"),
}

# What `class` may say on each tag; a tag that is not here has no classes.
CLASSES: dict[str, frozenset[str]] = {
    "p": frozenset(style.value for style in Style),
    "aside": frozenset(kind.value for kind in CalloutKind),
    "section": frozenset(kind.value for kind in SectionKind),
    "nav": frozenset({"contents"}),
    "span": frozenset({"note", "label", "quiet"}),
    "br": frozenset({"page"}),
}

AT = "data-at"  # where in its template a tag was written; put there before filling
