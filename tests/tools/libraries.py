"""The sentences that libraries can say, read from the libraries themselves as they are installed.

What we say must not repeat them: they change from version to version, and speak of other things.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_PRINTABLE = re.compile(rb"[ -~]{12,}")
_WORDS = re.compile(r"[A-Za-z]+(?: [A-Za-z]+){2,}")  # three words in a row make a sentence
_ANYBODYS = {"did you mean"}


@cache
def sentences_of(*modules: str) -> frozenset[str]:
    """Return the sentences in modules, those in Python and those in machine code."""
    return frozenset(
        found[0]
        for module in modules
        for text in _texts(_file_of(module))
        for found in _WORDS.finditer(text)
        if found[0] not in _ANYBODYS
    )


def repeated(said: str, *modules: str) -> list[str]:
    """Return the sentences of modules that somebody repeats."""
    return sorted(sentence for sentence in sentences_of(*modules) if sentence in said)


def _file_of(module: str) -> Path:
    spec = find_spec(module)
    assert spec is not None, f"{module} is not installed"
    assert spec.origin is not None, f"{module} is no file"
    return Path(spec.origin)


def _texts(file: Path) -> Iterator[str]:
    if file.suffix != ".py":
        yield from (found.decode() for found in _PRINTABLE.findall(file.read_bytes()))
        return
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield " ".join(node.value.split())
