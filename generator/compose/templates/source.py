"""Look at a template's source before it is filled: what the page language does not know is refused,
and every tag is marked with its place.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from markupsafe import escape

from generator.compose.page import AT, faults
from generator.errors import Place, Problem

_UNREAD = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<!--.*?-->", re.DOTALL)
_OPENING = re.compile(r"<([A-Za-z][A-Za-z0-9]*)")
_TAG = re.compile(
    r"""<(?P<name>[A-Za-z][A-Za-z0-9-]*)
        (?P<attributes>(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/?>""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*("[^"]*"|'[^']*')""")
_BLOCK = re.compile(r"\{%[-+]?\s*block\b.*(?<![-+])%\}", re.DOTALL)
_COMMENT = re.compile(r"\{#.*?#\}|<!--.*?-->", re.DOTALL)
_PART = re.compile(r"(\{%.*?%\})", re.DOTALL)
_HOLDER = re.compile(r"\{%[-+]?\s*(end)?(?:block|macro|call|filter|set(?![^=%]*=))\b")
# Signs that mean something else than somebody who types them thinks: what is wrong, and the remedy.
_MISLEADING = (
    (r"<!--", "this comment is not closed", "write --> where it ends"),
    (r"<(?![A-Za-z/!?])", "a bare '<' begins a tag", "write &lt; for the sign itself"),
    (r"&(?![A-Za-z][A-Za-z0-9]*;|#)", "a bare '&' begins a letter's name", "write &amp; for it"),
    (r"[{}]", "a single brace is printed as it is", "to print a value, write {{ title }}"),
)
_FILLED = "\x01"  # stands for what Jinja will fill in, while the text around it is looked at


def check_source(source: str, shown: Path) -> Iterator[Problem]:
    """Yield what in a template's source the page language does not know."""
    masked = _masked(source)
    for opening in _OPENING.finditer(masked):
        place = place_in(masked, opening.start(), shown)
        tag = _TAG.match(masked, opening.start())
        if tag is None:
            hint = 'write attributes as name="value", in double quotation marks'
            yield Problem("this tag is not well formed", place, hint, "template-tag")
        else:
            for fault in faults(tag["name"], _attributes(tag)):
                yield Problem(fault.message, place, fault.hint, fault.code)
    for sign, message, hint in _MISLEADING:
        for found in re.finditer(sign, masked):
            yield Problem(message, place_in(masked, found.start(), shown), hint, "template-sign")


def mark_places(source: str, shown: Path) -> str:
    """Return the source with its place written on every opening tag, and where a block begins.

    No line moves.
    """
    masked = _masked(source)
    marks = {tag.end(): f' {AT}="{{}}"' for tag in _OPENING.finditer(masked)}
    marks |= dict.fromkeys(_beginnings(source, masked), f"<?{AT} {{}}?>")
    parts, done = [], 0
    for end in sorted(marks):
        line = masked.count("\n", 0, end) + 1
        parts += [source[done:end], marks[end].format(f"{escape(shown.as_posix())}:{line}")]
        done = end
    return "".join([*parts, source[done:]])


def _beginnings(source: str, masked: str) -> Iterator[int]:
    """Yield where the words of each block begin, but not of one that stands inside a tag."""
    for unread in _UNREAD.finditer(source):
        inside_tag = masked.rfind("<", 0, unread.start()) > masked.rfind(">", 0, unread.start())
        if _BLOCK.fullmatch(unread[0]) and not inside_tag:
            yield unread.end()


def without_comments(source: str) -> str:
    """Return a source with blanks where comments were; no letter moves."""
    return _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), source)


def has_words_outside(source: str) -> bool:
    """Return whether a source says anything outside its blocks and macros."""
    parts = (part for _, part in outside_of_blocks(source))
    return any(part.strip() and not part.startswith("{%") for part in parts)


def outside_of_blocks(source: str) -> Iterator[tuple[int, str]]:
    """Yield the tags and the words outside of blocks and macros, each with where it begins."""
    depth = offset = 0
    for part in _PART.split(without_comments(source)):
        tag = _HOLDER.match(part)
        if depth == 0:
            yield offset, part
        depth += (-1 if tag[1] else 1) if tag else 0
        offset += len(part)


def place_in(source: str, offset: int, shown: Path) -> Place:
    """Return the place of an offset in a template's source."""
    return Place(shown, source.count("\n", 0, offset) + 1, offset - source.rfind("\n", 0, offset))


def _masked(source: str) -> str:
    """Return the source with all that is not tags of the page hidden; no letter moves."""
    return _UNREAD.sub(lambda found: re.sub(r"[^\n]", _FILLED, found[0]), source)


def _attributes(tag: re.Match[str]) -> dict[str, str]:
    """Return the attributes written on a tag; what Jinja fills in is seen by the reader."""
    written = {name: quoted[1:-1] for name, quoted in _ATTRIBUTE.findall(tag["attributes"])}
    return {
        name: value
        for name, value in written.items()
        if name not in ("class", "lang") or _FILLED not in value
    }
