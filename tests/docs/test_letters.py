"""The guide to letters, done as it stands: each slip makes the letter that is shown below it."""

import re
from collections.abc import Iterator

from generator.compose.recipe import compose
from tests.checkout import ROOT
from tests.houses.ruritania import BRIEF, ORDER, Ruritania
from tests.readers.paper_words import paper_words

GUIDE = ROOT / "docs" / "letters.md"
BLOCK = re.compile(r"```(yaml|text|csv)\n(.*?)```", re.DOTALL)


def blocks() -> Iterator[tuple[str, str]]:
    """Yield the examples of the guide: what sort each is, and its text."""
    for found in BLOCK.finditer(GUIDE.read_text(encoding="utf-8")):
        yield found[1], found[2]


def test_each_slip_of_the_guide_makes_the_letter_that_is_shown(ruritania: Ruritania) -> None:
    head = ruritania.read(ORDER).partition("letter:\n")[0]
    shown = 0
    for sort, text in blocks():
        file, _, rest = text.removeprefix("# ").partition("\n")
        if sort == "text":
            said = words_of(ruritania)
            assert [line for line in text.splitlines() if line not in said] == [], said
            shown += 1
        elif file == f"briefs/{BRIEF}.yaml":
            ruritania.write(ORDER, head + rest)
        elif rest.startswith("  - "):
            ruritania.add(file, rest)
        else:
            ruritania.write(file, rest)
    assert shown


def words_of(ruritania: Ruritania) -> str:
    return " ".join(paper_words(compose(ruritania.prepare(), "letter").paper))
