"""Find what our facts, briefs and templates have copied from texts: runs of nine words or more.

Run by hand, with the folder that holds the texts, which are no part of this repository:

    python -m tests.tools.copied FOLDER

What is quoted or a name is no copy: titles, official names, spellings to search for, words in
quotation marks and in italics.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.checkout import ROOT

RUN = 9
PLACES = ("facts/**/*.yaml", "briefs/*.yaml", "templates/**/*.html", "tests/library/**/*.yaml")
QUOTED = re.compile(r"^( *(?:- )?)(?:title|official|words|variants|publisher):")
MARKED = re.compile(r"“[^”]*”|\*[^*]*\*")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

Word = tuple[str, int]


def words_of(text: str) -> list[Word]:
    """Return the words of a text in small letters, each with its line."""
    return [
        (found.group().lower().replace("’", "'"), number)
        for number, line in enumerate(text.splitlines(), 1)
        for found in WORD.finditer(line)
    ]


def unquoted(text: str) -> str:
    """Return a text with what it quotes blanked, so that lines keep their numbers."""
    kept, inside = list[str](), -1
    for line in MARKED.sub(_blanked, text).splitlines():
        deeper = len(line) - len(line.lstrip()) > inside >= 0 or not line.strip()
        begins = QUOTED.match(line)
        inside = len(begins.group(1)) if begins else inside if deeper else -1
        kept.append("" if inside >= 0 else line)
    return "\n".join(kept)


def _blanked(quoted: re.Match[str]) -> str:
    return "… " + "\n" * quoted.group().count("\n")


def runs(words: list[Word]) -> Iterator[tuple[str, int]]:
    """Return each run of so many words, with the line on which it begins."""
    for start in range(len(words) - RUN + 1):
        yield " ".join(word for word, _ in words[start : start + RUN]), words[start][1]


def copied(text: str, taken: set[str]) -> list[tuple[int, str]]:
    """Return the runs of a text that are among those taken, the first of each stretch."""
    found = [(line, run) for run, line in runs(words_of(unquoted(text))) if run in taken]
    before = [(0, ""), *found]
    return [each for last, each in zip(before, found, strict=False) if not _goes_on(last, each)]


def _goes_on(last: tuple[int, str], run: tuple[int, str]) -> bool:
    return last[1].split()[1:] == run[1].split()[:-1]


def main(folder: Path) -> int:
    """Tell each run that a file of ours shares with a text, and how many there are."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())]
    taken = {run for text in texts for run, _ in runs(words_of(text))}
    paths = sorted(path for place in PLACES for path in ROOT.glob(place))
    ours = [path for path in paths if path.parent.name != "sources"]
    told = [
        f"{path.relative_to(ROOT)}:{line}: {run}"
        for path in ours
        for line, run in copied(path.read_text(encoding="utf-8"), taken)
    ]
    sys.stdout.write("\n".join([*told, f"{len(told)} copied"]) + "\n")
    return bool(told)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
