"""What was made of a file is made anew when the file has changed, and only then."""

from dataclasses import dataclass, field

import pytest

from generator.facts.cases import Case
from generator.yamlfile.remembered import remembered
from tests.houses.ruritania import PRESS, TRIALS, Ruritania


@dataclass
class Reader:
    """Counts lines, and has a list of what it had to look at."""

    looked_at: list[tuple[bytes, str]] = field(default_factory=list)

    def lines_in(self, raw: bytes, name: str) -> int:
        self.looked_at.append((raw, name))
        return len(raw.decode("ascii").splitlines())


def test_the_same_bytes_are_looked_at_once() -> None:
    reader = Reader()
    lines = remembered(reader.lines_in)
    assert [lines(b"a\nb", "one"), lines(b"a\n" + b"b", "one")] == [2, 2]
    assert reader.looked_at == [(b"a\nb", "one")]


def test_other_bytes_and_another_name_are_something_else() -> None:
    reader = Reader()
    lines = remembered(reader.lines_in)
    assert [lines(b"a\nb", "one"), lines(b"a", "one"), lines(b"a", "two")] == [2, 1, 1]
    assert reader.looked_at == [(b"a\nb", "one"), (b"a", "one"), (b"a", "two")]


def test_what_cannot_be_read_is_refused_each_time() -> None:
    reader = Reader()
    lines = remembered(reader.lines_in)
    for _ in range(2):
        with pytest.raises(UnicodeDecodeError):
            lines("ü".encode(), "one")
    assert len(reader.looked_at) == 2


def test_no_more_is_kept_than_there_is_room_for() -> None:
    reader = Reader()
    lines = remembered(reader.lines_in, room=4)
    for raw in (b"aa", b"bb", b"aa", b"cc", b"aa"):
        lines(raw, "one")
    assert [raw for raw, _ in reader.looked_at] == [b"aa", b"bb", b"cc", b"aa"]


def test_a_file_larger_than_all_the_room_is_read_all_the_same() -> None:
    lines = remembered(Reader().lines_in, room=2)
    assert [lines(b"a\nb\nc", "one"), lines(b"a\nb\nc", "one")] == [3, 3]


def test_the_same_bytes_in_another_folder_are_facts_on_another_country(
    ruritania: Ruritania,
) -> None:
    facts, told = ruritania.read(TRIALS), []
    for folder in ("ruritania", "strelsau"):
        file = f"facts/{folder}/trials.yaml"
        ruritania.write(file, facts)
        case = ruritania.library().find(Case, "rt-case-p1")
        told.append((case.where.file.as_posix(), [*case.countries]))
        (ruritania.root / file).unlink()
    assert told == [
        ("facts/ruritania/trials.yaml", ["ruritania"]),
        ("facts/strelsau/trials.yaml", ["strelsau"]),
    ]


def test_a_file_that_was_changed_and_changed_back_says_what_it_said(ruritania: Ruritania) -> None:
    before = ruritania.read(PRESS)
    found = ruritania.problems()
    ruritania.change(PRESS, "title: Press Act", "tittle: Press Act")
    assert any("unknown key 'tittle'" in problem for problem in ruritania.problems())
    ruritania.write(PRESS, before)
    assert ruritania.problems() == found
