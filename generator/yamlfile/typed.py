"""Give a text its lines back as they were typed: YAML folds them, and with them lists and
paragraphs. The parser's words stay the text; only where lines end is read anew.
"""

import re
from collections.abc import Iterator

from generator.yamlfile.values import Scalar

_BLANKS = re.compile(r"[ \t\n]+")  # no others part words here: a no-break space is part of one


def as_typed(text: str) -> str:
    """Return a text with its line ends and indents as they were typed, and all else as it is."""
    if not isinstance(text, Scalar) or text.style == "|" or text.last == text.place.line:
        return text
    lines = _block(text) if text.style == ">" else _flow(text)
    typed = "\n".join(lines)
    return typed if _BLANKS.split(typed.strip()) == _BLANKS.split(text.strip()) else text


def _block(text: Scalar) -> list[str]:
    """Return the lines under the `>` that begins a text, without their common indent."""
    lines = text.lines[text.place.line : text.last]
    depth = next((_depth(line) for line in lines if line.strip()), 0)
    ends = (at for at, line in enumerate(lines) if line.strip() and _depth(line) < depth)
    return [line[depth:] for line in lines[: next(ends, None)]]


def _flow(text: Scalar) -> list[str]:
    """Return the lines of a text that begins beside its key, with or without quotation marks.

    What the parser made of escapes is counted, word by word; where that fails, nothing comes out.
    """
    first, *lines = text.lines[text.place.line - 1 : text.last]
    depth = min((_depth(line) for line in lines if line.strip()), default=0)
    begun = first[text.place.column - 1 :].removeprefix(text.style or "")
    return list(_counted_out(_BLANKS.split(text.strip()), [begun, *(ln[depth:] for ln in lines)]))


def _counted_out(words: list[str], lines: list[str]) -> Iterator[str]:
    done = 0
    for line in lines[:-1]:
        count = len(line.split())
        yield line[: _depth(line)] + " ".join(words[done : done + count])
        done += count
    yield lines[-1][: _depth(lines[-1])] + " ".join(words[done:])


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
