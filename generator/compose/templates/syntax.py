"""Tell what Jinja cannot read in a template in the words of somebody who writes one.

Of Jinja's complaint only the line is taken. What is wrong there is read from the template itself:
first whether tags open and close in order, then what stands inside the braces.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from generator.compose.templates.braces import Braces, braces_in, fault_in
from generator.compose.templates.source import without_comments
from generator.errors import Place, Problem, near

_CLOSED = ("block", "if", "for", "macro", "call", "filter", "set", "trans", "with", "raw")
_INSIDE = {
    "elif": ("if",),
    "else": ("if", "for"),
    "pluralize": ("trans",),
}
_OTHERS = ("extends", "import", "from", "include")
_KNOWN = (*_CLOSED, *(f"end{name}" for name in _CLOSED), *_INSIDE, *_OTHERS)
_BARE = re.compile(r"end\w+|else|pluralize|raw|trans")  # tags in which nothing can be misread
_NAME = re.compile(r"\w+")

_Told = tuple[str, int, str]  # what is wrong, on which line, and the remedy


@dataclass(frozen=True, slots=True)
class _Open:
    """A tag that waits for its end; after its `else` no other may come."""

    name: str
    line: int
    had_else: bool = False


def told(line: int, source: str, shown: Path) -> Problem:
    """Return what is wrong on a line that Jinja gave up on, where it can be mended."""
    message, at, hint = _told(line, source)
    return Problem(message, Place(shown, at), hint, "template-syntax")


def _told(line: int, source: str) -> _Told:
    if begun := _open_comment(source):
        return "this comment is not closed", begun, "write #} where the comment ends"
    parts = list(braces_in(source))
    here = [part for part in parts if part.line <= line <= part.last_line]
    for part in here:
        if fault := fault_in(part):
            return fault[0], part.line, fault[1]
    misplaced, waiting = _structure(parts, line)
    if misplaced:
        return misplaced
    if waiting and not any(part.line > line for part in parts):
        end = f"write {{% end{waiting.name} %}} where it ends"
        return f"{{% {waiting.name} %}} is not closed", waiting.line, end
    return _unread(here, line)


def _open_comment(source: str) -> int:
    """Return the line of a comment that never ends, or 0."""
    before, begun, _ = without_comments(source).partition("{#")
    return before.count("\n") + 1 if begun else 0


def _unread(parts: list[Braces], line: int) -> _Told:
    hint = "look for a word, an operator or a comma too many or too few"
    suspects = [part for part in parts if not _is_plain(part)]
    if len(suspects) == 1 and "\n" not in suspects[0].inside:
        return f"{suspects[0]} cannot be read", line, hint
    return "what stands inside {{ }} or {% %} here cannot be read", line, hint


def _is_plain(part: Braces) -> bool:
    return bool(_BARE.fullmatch(part.inside)) if part.is_tag else part.inside.isidentifier()


# Tags in their order ------------------------------------------------------------------------------


def _structure(parts: list[Braces], line: int) -> tuple[_Told | None, _Open | None]:
    """Return the tag on a line that stands where it cannot, and the one left open at the end."""
    waiting: list[_Open] = []
    for part in parts:
        if part.is_tag and (name := _NAME.match(part.inside)):
            words = _misplaced(name[0], part, waiting) if part.line >= line else None
            if words:
                return words, None
            _step(name[0], part, waiting)
    return None, waiting[-1] if waiting else None


def _step(name: str, part: Braces, waiting: list[_Open]) -> None:
    """Open or close what a tag opens or closes."""
    if name in _CLOSED and not (name == "set" and "=" in part.inside):
        waiting.append(_Open(name, part.line))
    elif name == "else" and waiting:
        waiting[-1] = replace(waiting[-1], had_else=True)
    elif waiting and name == f"end{waiting[-1].name}":
        waiting.pop()


def _misplaced(name: str, part: Braces, waiting: list[_Open]) -> _Told | None:
    """Return what is wrong with a tag where it stands, if anything is."""
    line, last = part.line, waiting[-1] if waiting else None
    if name not in _KNOWN:
        hint = _meant(name, part, last) or f"to print a value, write {{{{ {name} }}}}"
        return f"there is no tag {{% {name} %}}", line, hint
    if name.startswith("end") and last and name != f"end{last.name}":
        message = f"{{% {name} %}} stands where {{% end{last.name} %}} should"
        return message, line, f"{{% {last.name} %}} on line {last.line} is not closed"
    belongs = last and last.name in _INSIDE.get(name, ()) and not last.had_else
    if (name.startswith("end") and not last) or (name in _INSIDE and not belongs):
        return f"{{% {name} %}} has nothing to belong to", line, "remove it"
    return None


def _meant(name: str, part: Braces, last: _Open | None) -> str:
    """Return which tag may be meant by one that is not known, if any may be."""
    one_word = "".join(part.inside.split()[:2])
    if one_word in _KNOWN:
        return f"write it as one word: {{% {one_word} %}}"
    if name == "end":
        return f"write {{% end{last.name} %}}" if last else "remove it"
    return near(name, _KNOWN)
