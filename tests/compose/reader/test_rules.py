"""Nothing the reader may say to who writes a template is without a page that makes it say so."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import generator.compose.reader
from tests.checkout import ROOT

READER = Path(generator.compose.reader.__file__).parent
HERE = ROOT / "tests" / "compose" / "reader"


def words_in(folder: Path) -> Iterator[str]:
    """Yield every text in the modules of a folder, but those that say what a thing is for."""
    for path in sorted(folder.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
        yield from (str(node.value) for node in texts if id(node) not in told)


def test_every_message_and_hint_is_expected_of_some_page() -> None:
    expected = "\n".join(words_in(HERE))
    said = [words for words in words_in(READER) if re.search("[a-z] [a-z]", words)]
    assert len(said) > 100
    assert [words for words in said if words.strip(" \n,.:") not in expected] == []
