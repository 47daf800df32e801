"""What the drawings of a Word file are called: often as the files were that somebody put in."""

import re
from collections.abc import Iterator
from typing import Any

from generator.channels.wordfile import attribute, elements, local

_DRAWINGS = ("docPr", "cNvPr", "imagedata", "shape")
_SAID = ("name", "title", "descr", "alt")
_FILE = re.compile(r".*\S\.(png|jpe?g|gif|tiff?|bmp|hei[cf]|webp|svg|emf|wmf)", re.IGNORECASE)


def files_named(tree: Any) -> Iterator[str]:
    """Yield the names of files that drawings are called by, or described with."""
    for drawing in elements(tree, *_DRAWINGS):
        for said in _SAID:
            words = attribute(drawing, said)
            if words and (_FILE.fullmatch(words) or _is_of_old_word(drawing, said)):
                yield words


def name_neutrally(tree: Any) -> None:
    """Number the drawings, and take out descriptions that are names of files."""
    for number, drawing in enumerate(elements(tree, *_DRAWINGS), 1):
        for key, words in list(drawing.attributes.items()):
            said = key.rpartition(":")[2]
            if said == "name":
                drawing.setAttribute(key, f"Picture {number}")
            elif said in _SAID and (_FILE.fullmatch(words) or _is_of_old_word(drawing, said)):
                drawing.removeAttribute(key)


def _is_of_old_word(drawing: Any, said: str) -> bool:
    """Return whether words are what older versions of Word keep: the file's name, unended."""
    return local(drawing) == "imagedata" and said == "title"
