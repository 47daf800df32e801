"""Nasty files, each named for its trick: told with place and hint, or read as text, never a crash.

They lie in `tests/yamlfile/hostile/`; what is said of each stands in
`tests/goldens/hostile-yaml.txt`. What is no ordinary file is made here.
"""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.errors import BriefError, Problem
from generator.yamlfile import parse_yaml, read_yaml
from tests.checkout import ROOT
from tests.houses.nasty import BIG, FILES
from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania, found_in
from tests.tools.typing import Brief

FOLDER = "facts/ruritania"


def named(path: Path) -> str:
    """Return how tests call a nasty file."""
    return path.stem


def leaves(value: Any) -> Iterator[Any]:
    """Yield every value that holds no others."""
    match value:
        case dict():
            yield from (leaf for inner in value.values() for leaf in leaves(inner))
        case list():
            yield from (leaf for inner in value for leaf in leaves(inner))
        case _:
            yield value


# By themselves ------------------------------------------------------------------------------------


def said_of(path: Path) -> str:
    """Return what a file holds or what is wrong with it, for the golden."""
    try:
        root = read_yaml(path, Path(path.name))
    except BriefError as error:
        return str(error)
    return f"{path.name} holds {json.dumps(root, ensure_ascii=True)}"


def test_what_is_said_of_each_nasty_file(is_golden: Callable[[str, str], bool]) -> None:
    said = [shortened(said_of(path)) for path in FILES]
    assert is_golden("hostile-yaml.txt", "\n".join(said) + "\n")


def shortened(said: str) -> str:
    return said if len(said) < 600 else f"{said[:300]} … {said[-100:]}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_nasty_file_is_told_with_place_and_hint_or_read_as_text(path: Path) -> None:
    problems, words = outcome(path)
    assert all(is_located(problem, path) and problem.hint for problem in problems)
    assert all(isinstance(word, str) for word in words)


def outcome(path: Path) -> tuple[Sequence[Problem], Sequence[Any]]:
    """Return what is wrong with a file, or else what it holds."""
    try:
        return (), tuple(leaves(read_yaml(path)))
    except BriefError as error:
        return error.problems, ()


def is_located(problem: Problem, file: Path) -> bool:
    place = problem.place
    return place is not None and place.file == file and min(place.line, place.column) > 0


def test_words_that_yaml_takes_for_something_else_stay_words() -> None:
    norway = next(path for path in FILES if path.stem == "norway")
    lines = norway.read_text(encoding="utf-8").splitlines()
    typed = [tuple(line.split(": ", 1)) for line in lines]
    assert list(read_yaml(norway).items()) == typed


# Among the facts ----------------------------------------------------------------------------------


def drop(house: Ruritania, path: Path, folder: str = FOLDER) -> str:
    """Put a nasty file into the house, and return how messages call it there."""
    (house.root / folder / path.name).write_bytes(path.read_bytes())
    return f"{folder}/{path.name}"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Ruritania:
    """Return a house for all nasty files in turn."""
    return found_in(tmp_path_factory.mktemp("shared") / "house")


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_nasty_file_among_the_facts_is_told(shared: Ruritania, path: Path) -> None:
    file = drop(shared, path)
    library = shared.library()
    (shared.root / file).unlink()
    assert library.problems
    assert {str(problem.place.file) for problem in library.problems if problem.place} == {file}


@pytest.mark.prove
@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_nasty_file_among_the_facts_is_told_by_check(
    brief: Brief, ruritania: Ruritania, path: Path
) -> None:
    file = drop(ruritania, path)
    told = brief("check")
    assert told.exit == 1
    assert told.err.startswith(f"{file}:")
    assert "Traceback" not in told.out + told.err


def test_all_nasty_files_at_once_are_told_in_one_run(brief: Brief, ruritania: Ruritania) -> None:
    files = [drop(ruritania, path) for path in FILES]
    told = brief("check")
    assert told.exit == 1
    assert [file for file in files if f"{file}:" not in told.err] == []


AMONG_FACTS = {
    "date-no-month": "5:9: 'date': 2022-13 is not in the calendar: months run from 01 to 12",
    "date-no-day": "5:9: 'date': 2022-02-30 is not in the calendar: 2022-02 has 28 days",
    "date-time": "5:9: 'date': this is not a date we can read: write 2022, 2022-01 or 2022-01-05;",
    "date-year-last": "5:9: 'date': a date begins with its year: write year-month-day,",
    "date-words": "5:9: 'date': this is not a date we can read: write 2022, 2022-01 or ",
    "date-huge-year": "5:9: 'date': this is not a date we can read: write 2022, 2022-01 or ",
    "date-arabic-digits": "5:9: 'date': this is not a date we can read: write 2022, 2022-01 or ",
    "date-open-at-both-ends": "5:9: 'date': this is not a date we can read: write 2022, 2022-01 ",
    "date-backwards": "5:9: 'date': 2022-10/2022-01 ends before it begins: write the earlier ",
    "emphasis-in-emphasis": "5:9: 'text': this many * and _ cannot be told apart: write \\* for ",
    "bracket-heap": "5:9: 'text': a reference is written [[id]] or [[id:form]], in small letters",
    "reference-malformed": "5:9: 'text': a reference is written [[id]] or [[id:form]], in small ",
    "path-as-an-id": "3:8: 'id': an id is 1 to 64 small letters, digits and hyphens",
    "key-of-the-program": "5:13: '@where' is not in a form we can read",
    "key-in-cyrillic-twice-to-the-eye": "2:1: unknown kind\n",
    "number-of-5000-digits": "1:1: unknown kind 'value'\n",
    "reference-alone-unquoted": "1:1: unknown kind 'text'\n",
}


@pytest.mark.parametrize(("name", "message"), AMONG_FACTS.items(), ids=AMONG_FACTS.keys())
def test_what_yaml_lets_through_the_kinds_refuse(
    ruritania: Ruritania, name: str, message: str
) -> None:
    path = next(path for path in FILES if path.stem == name)
    file = drop(ruritania, path)
    assert any(told.startswith(f"{file}:{message}") for told in ruritania.problems())


def test_numbers_too_big_to_be_true_are_refused(ruritania: Ruritania) -> None:
    figure = "figures:\n- {id: rt-big, title: A, unit: people, value: 1e999999999}\n"
    ruritania.write(f"{FOLDER}/big.yaml", figure)
    assert f"{FOLDER}/big.yaml:2:47: 'value'" in "\n".join(ruritania.problems())


def test_nasty_order_slips_are_told_by_check(brief: Brief, ruritania: Ruritania) -> None:
    files = [drop(ruritania, path, "briefs") for path in FILES]
    told = brief("check")
    assert (told.exit, "Traceback" in told.err) == (1, False)
    assert [file for file in files if f"{file}:" not in told.err] == []


def test_nasty_profiles_are_told_by_check(brief: Brief, ruritania: Ruritania) -> None:
    for path in FILES:
        profile = ruritania.root / "templates" / path.stem / "audience.yaml"
        profile.parent.mkdir(parents=True)
        profile.write_bytes(path.read_bytes())
    told = brief("check")
    assert (told.exit, "Traceback" in told.err) == (1, False)
    profiles = [f"templates/{path.stem}/audience.yaml:" for path in FILES]
    assert [profile for profile in profiles if profile not in told.err] == []


# Too big to keep ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("write", "message"), BIG.values(), ids=BIG.keys())
def test_what_is_too_big_is_refused(write: Callable[[], bytes], message: str) -> None:
    with pytest.raises(BriefError) as refusal:
        parse_yaml(write(), Path(PRESS))
    assert str(refusal.value).startswith(f"{PRESS}:{message}")


def test_many_short_lines_of_comments_and_blanks_are_no_matter() -> None:
    raw = b"# a #b\n\n" * 100_000 + b"title: A\n" + b"\n" * 100_000
    assert parse_yaml(raw, Path(PRESS)) == {"title": "A"}


# No ordinary file ---------------------------------------------------------------------------------

HINT = "  hint: see that it is an ordinary file, and that you may read it\n"


def make_folder(path: Path) -> None:
    path.mkdir()


def make_loop(path: Path) -> None:
    path.symlink_to(path.name)


def make_dangling(path: Path) -> None:
    path.symlink_to("nothing.yaml")


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def make_unreadable(path: Path) -> None:
    path.write_text("title: A\n")
    path.chmod(0)


ODD = (
    (make_folder, os.strerror(errno.EISDIR)),
    (make_loop, os.strerror(errno.ELOOP)),
    (make_dangling, os.strerror(errno.ENOENT)),
    (make_pipe, "it is not an ordinary file"),
    (make_endless, "it is not an ordinary file"),
    (make_unreadable, os.strerror(errno.EACCES)),  # but root reads everything
)


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are others there")
def test_what_is_no_ordinary_file_is_told_and_never_waited_for(ruritania: Ruritania) -> None:
    reasons = {}
    for number, (make, reason) in enumerate(ODD):
        for file in (f"facts/ruritania/odd-{number}.yaml", f"briefs/odd-{number}.yaml"):
            make(ruritania.root / file)
            if make is not make_unreadable or not os.access(ruritania.root / file, os.R_OK):
                reasons[file] = reason
    told = checked(ruritania)
    assert told.returncode == 1
    for file, reason in reasons.items():
        assert f"{file}: the file cannot be read: {reason}\n{HINT}" in told.stderr
    assert "Traceback" not in told.stdout + told.stderr


def checked(house: Ruritania) -> "subprocess.CompletedProcess[str]":
    """Run `brief check` in a process of its own, because one that waits would wait for ever."""
    return subprocess.run(
        [sys.executable, "-c", "from generator.cli import main; main()", "check"],
        cwd=house.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="links are others there")
def test_a_folder_that_holds_itself_is_read_once(ruritania: Ruritania) -> None:
    (ruritania.root / FOLDER / "again").symlink_to("..")
    assert ruritania.problems() == []


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="only Linux has such a file")
def test_a_file_that_fails_while_it_is_read_is_told(ruritania: Ruritania) -> None:
    (ruritania.root / FOLDER / "odd.yaml").symlink_to("/proc/self/mem")
    reason = os.strerror(errno.EIO)
    assert ruritania.problems() == [
        f"{FOLDER}/odd.yaml: the file cannot be read: {reason}\n{HINT.rstrip()}"
    ]


def test_a_theme_that_is_no_file_stops_a_build(ruritania: Ruritania) -> None:
    (ruritania.root / TRIALS).unlink()
    (ruritania.root / TRIALS).mkdir()
    reason = os.strerror(errno.EISDIR)
    assert f"{TRIALS}: the file cannot be read: {reason}" in ruritania.refusal()


def test_a_file_that_cannot_be_read_stops_a_build_with_the_same_words(
    brief: Brief, ruritania: Ruritania
) -> None:
    (ruritania.root / ORDER).unlink()
    (ruritania.root / ORDER).mkdir()
    told = brief("build", "--to", "text")
    assert told.exit == 1
    assert told.err.startswith(f"{ORDER}: the file cannot be read: {os.strerror(errno.EISDIR)}\n")
