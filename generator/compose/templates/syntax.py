"""Tell what Jinja cannot read in a template in the words of somebody who writes one."""

import re
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateSyntaxError

from generator.errors import Place, Problem, near

_CLOSED = ("block", "if", "for", "macro", "call", "filter", "set", "trans", "with", "raw")
_OTHERS = ("elif", "else", "extends", "import", "from", "include", "pluralize")
_KNOWN = (*_CLOSED, *(f"end{name}" for name in _CLOSED), *_OTHERS)
_TAG = re.compile(r"\{#.*?#\}|\{%[-+]?\s*(\w+)(.*?)%\}", re.DOTALL)
_QUOTES = re.compile("[“”„‘’«»]")


@dataclass(frozen=True, slots=True)
class _Open:
    """A tag that waits for its end."""

    name: str
    line: int


def told(error: TemplateSyntaxError, source: str, shown: Path) -> Problem:
    """Return what is wrong, at the line that can be mended."""
    message, line, hint = _words(error.message or "", error.lineno, source)
    return Problem(message, Place(shown, line), hint, "template-syntax")


def _words(message: str, line: int, source: str) -> tuple[str, int, str]:
    unknown = re.match(r"Encountered unknown tag '(\w+)'", message)
    waiting = _waiting(source, line if unknown else None)
    match unknown and unknown[1]:
        case None if message.startswith("Unexpected end of template") and waiting:
            told = f"{{% {waiting.name} %}} is not closed"
            return told, waiting.line, f"write {{% end{waiting.name} %}} where it ends"
        case None:
            return _lower(message), line, _remedy(message, source.split("\n")[line - 1])
        case name if name.startswith("end") and name in _KNOWN and waiting:
            told = f"{{% {name} %}} stands where {{% end{waiting.name} %}} should"
            return told, line, f"{{% {waiting.name} %}} on line {waiting.line} is not closed"
        case name if name in _KNOWN:
            return f"{{% {name} %}} has nothing to belong to", line, "remove it"
        case name:
            hint = near(name, _KNOWN) or f"to print a value, write {{{{ {name} }}}}"
            return f"there is no tag {{% {name} %}}", line, hint


def _waiting(source: str, until: int | None) -> _Open | None:
    """Return the innermost tag that is open at the end, or where a line has one that is wrong."""
    waiting: list[_Open] = []
    for tag in _TAG.finditer(source):
        name, rest = tag[1], tag[2]
        line = source.count("\n", 0, tag.start()) + 1
        if name in _CLOSED and not (name == "set" and "=" in rest):
            waiting.append(_Open(name, line))
        elif name and name.startswith("end") and waiting:
            if name == f"end{waiting[-1].name}":
                waiting.pop()
            elif until is not None and line >= until:
                break
    return waiting[-1] if waiting else None


def _remedy(message: str, line: str) -> str:
    if _QUOTES.search(line):
        return "inside {{ }} and {% %}, quotation marks are straight: \" or '"
    if message.startswith("Missing end of comment"):
        return "write #} where the comment ends"
    return "look for a missing }} or %}, bracket or quotation mark on this line"


def _lower(message: str) -> str:
    words = re.sub(r" at \d+$", "", message).rstrip(".")
    return words[:1].lower() + words[1:]
