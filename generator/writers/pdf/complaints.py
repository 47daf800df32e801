"""What WeasyPrint only logs, such as a reference to no heading, is an error in our words.

Its own may repeat the paper's. So only the module is looked at that complains, and the numbers: a
style sheet's complaint ends with a line and a column.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import Problem, raise_any

_PICTURES = "a picture cannot be drawn"
_STYLE_SHEET = "the style sheet cannot be understood"
_BY_FOLDER = {"css": _STYLE_SHEET, "validation": _STYLE_SHEET, "svg": _PICTURES}
_BY_MODULE = {
    "anchors": "a reference leads nowhere",
    "targets": "a reference leads nowhere",
    "fonts": "a font cannot be used as it is",
    "images": _PICTURES,
    "tags": "something cannot be read aloud: it lacks a language or a description",
    "text": "a letter is in none of the fonts",
    "urls": "the page asks for a file that does not come with it",
}
_ANYTHING_ELSE = "the page cannot be set as it should be"


@contextmanager
def complaints_raised() -> Iterator[None]:
    """Turn what is logged meanwhile into errors."""
    log, ears = logging.getLogger("weasyprint"), _Ears(logging.WARNING)
    log.addHandler(ears)
    try:
        yield
    finally:
        log.removeHandler(ears)
    raise_any(ears.heard)


class _Ears(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.heard: list[Problem] = []

    def emit(self, record: logging.LogRecord) -> None:
        hint = f"WeasyPrint complains in {record.module}.py, line {record.lineno}"
        self.heard.append(Problem(_words_for(record), None, hint, code="pdf-complaint"))


def _words_for(record: logging.LogRecord) -> str:
    by_folder = _BY_FOLDER.get(Path(record.pathname).parent.name)
    words = _BY_MODULE.get(record.module) or by_folder or _ANYTHING_ELSE
    return f"{words}{_place_in(record)}" if words == _STYLE_SHEET else words


def _place_in(record: logging.LogRecord) -> str:
    """Return the line and column that a complaint about a style sheet ends with."""
    given = record.args if isinstance(record.args, tuple) else ()
    numbers = [str(each) for each in given if isinstance(each, int)]
    return f" at {':'.join(numbers[-2:])}" if len(numbers) > 1 else ""
