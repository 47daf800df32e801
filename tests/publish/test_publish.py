"""Publishing: a folder holds the whole old set or the whole new one, whatever happens."""

import ctypes
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.publish import mend, publish

OLD = {"letter.pdf": b"old letter" * 1000, "letter.docx": b"old words", "manifest.json": b"{}"}
NEW = {"letter.pdf": b"new letter" * 1000, "annex.pdf": b"new annex", "manifest.json": b"{1}"}
NEXT = {"letter.pdf": b"the one after"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where a set goes; the folder above it does not exist yet."""
    return tmp_path / "build" / "hentzau-ruritania-2021"


def standing(folder: Path) -> dict[str, bytes]:
    """Return the set that stands in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def beside(folder: Path) -> list[str]:
    """Return all names beside a folder, its own included."""
    return sorted(path.name for path in folder.parent.iterdir())


def refusal(folder: Path, files: dict[str, bytes]) -> str:
    """Return what publishing says when it refuses."""
    with pytest.raises(BriefError) as caught:
        publish(folder, files)
    assert [problem.code for problem in caught.value.problems] == ["cannot-write"]
    return str(caught.value).replace(folder.as_posix(), folder.name)


# A normal day -------------------------------------------------------------------------------------


def test_a_first_set_makes_the_folder_and_those_above_it(folder: Path) -> None:
    publish(folder, NEW)
    assert standing(folder) == NEW
    assert beside(folder) == [folder.name]


def test_a_new_set_replaces_the_old_one_whole(folder: Path) -> None:
    publish(folder, OLD)
    publish(folder, NEW)
    assert standing(folder) == NEW
    assert beside(folder) == [folder.name]


def test_neighbours_are_left_alone(folder: Path) -> None:
    for other in ("other", ".other.brief-new", f".{folder.name}", f".{folder.name}.brief-new-2"):
        publish_by_hand(folder.with_name(other), OLD)
    before = beside(folder)
    publish(folder, NEW)
    publish(folder, NEXT)
    assert beside(folder) == sorted([*before, folder.name])


def modes(folder: Path) -> set[str]:
    """Return who may do what with all that stands in a folder, in octal."""
    return {f"{path.stat().st_mode & 0o777:o}" for path in folder.iterdir()}


@pytest.fixture
def usual_mask() -> Iterator[None]:
    """Let others read what is made, as most systems do."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("usual_mask")
def test_nobody_else_may_open_what_was_built_nor_see_which_briefs_there_are(folder: Path) -> None:
    publish(folder, NEW)
    assert modes(folder) == {"600"}
    assert modes(folder.parent) == modes(folder.parent.parent) == {"700"}


@pytest.mark.usefixtures("usual_mask")
def test_what_others_could_open_is_private_after_the_next_build(folder: Path) -> None:
    publish_by_hand(folder, OLD)
    publish(folder, NEW)
    assert (modes(folder), modes(folder.parent)) == ({"600"}, {"700"})


@pytest.mark.usefixtures("usual_mask")
def test_a_house_can_share_what_it_builds(folder: Path) -> None:
    publish(folder, OLD)
    publish(folder, NEW, shared=True)
    assert (modes(folder), modes(folder.parent)) == ({"644"}, {"755"})


def test_a_folder_shared_with_some_stays_so(folder: Path) -> None:
    publish(folder, OLD, shared=True)
    folder.chmod(0o750)
    publish(folder, NEW, shared=True)
    assert folder.stat().st_mode & 0o777 == 0o750


def test_a_file_held_open_keeps_its_old_words(folder: Path) -> None:
    publish(folder, OLD)
    with (folder / "letter.pdf").open("rb") as reader:
        publish(folder, NEW)
        assert reader.read() == OLD["letter.pdf"]


def publish_by_hand(folder: Path, files: dict[str, bytes]) -> None:
    """Make a folder as if a build had left it."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


# Refusals -----------------------------------------------------------------------------------------

TRICKS = [
    "",
    ".",
    "..",
    "../letter.pdf",
    "/etc/motd",
    "a/b.pdf",
    "a\\b.pdf",
    "C:letter.pdf",
    "con",
    "AUX.pdf",
    "com1.docx",
    "letter.",
    "letter ",
    ".letter",
    "let\nter.pdf",
    "letter\u202efdp.exe",
    "letter\x00.pdf",
    "a" * 201,
]


@pytest.mark.parametrize("name", TRICKS, ids=[repr(name)[:20] for name in TRICKS])
def test_a_file_name_that_could_do_harm_is_refused(folder: Path, name: str) -> None:
    publish(folder, OLD)
    assert "is not a safe file name\n  hint: use up to 200 letters" in refusal(folder, {name: b""})
    assert standing(folder) == OLD
    assert beside(folder) == [folder.name]


@pytest.mark.parametrize("name", ["..", "con", "a\nb"])
def test_a_folder_name_that_could_do_harm_is_refused(folder: Path, name: str) -> None:
    assert "is not a safe file name" in refusal(folder / name, NEW)


def test_names_that_some_computers_cannot_tell_apart_are_refused(folder: Path) -> None:
    said = refusal(folder, {"letter.pdf": b"", "Letter.pdf": b""})
    assert "two of its files differ only in capital letters" in said


def test_a_file_in_the_place_of_the_folder_is_kept(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_bytes(b"mine")
    assert refusal(folder, NEW) == (
        f"cannot write {folder.name}: it is not a folder\n"
        "  hint: move what is there, or choose another --output-dir"
    )
    assert folder.read_bytes() == b"mine"
    assert beside(folder) == [folder.name]


def test_a_link_in_the_place_of_the_folder_is_not_followed(folder: Path, tmp_path: Path) -> None:
    publish_by_hand(tmp_path / "private", OLD)
    folder.parent.mkdir()
    folder.symlink_to(tmp_path / "private")
    assert "it is not a folder" in refusal(folder, NEW)
    assert standing(tmp_path / "private") == OLD


def test_a_link_in_the_place_of_a_leftover_is_not_followed(folder: Path, tmp_path: Path) -> None:
    publish_by_hand(tmp_path / "private", OLD)
    publish(folder, OLD)
    folder.with_name(f".{folder.name}.brief-new").symlink_to(tmp_path / "private")
    assert "a set half made is in the way" in refusal(folder, NEW)
    assert standing(tmp_path / "private") == OLD
    assert standing(folder) == OLD


def test_a_folder_with_folders_in_it_is_not_ours_to_replace(folder: Path) -> None:
    publish(folder, OLD)
    (folder / "notes").mkdir()
    assert "'notes' in it is not from a build" in refusal(folder, NEW)
    (folder / "notes").rmdir()
    assert standing(folder) == OLD


def test_a_file_above_the_folder_is_refused(folder: Path) -> None:
    folder.parent.write_bytes(b"mine")
    assert "cannot write" in refusal(folder, NEW)
    assert folder.parent.read_bytes() == b"mine"


# Faults that any computer can show ----------------------------------------------------------------


@pytest.fixture
def ordinary_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give up root's right to write everywhere; paths are relative from here on."""
    monkeypatch.chdir(tmp_path)
    if os.geteuid() != 0:
        yield
        return
    os.chown(tmp_path, 65534, -1)
    os.setresuid(65534, 65534, 0)
    yield
    os.setresuid(0, 0, 0)


@pytest.mark.usefixtures("ordinary_user")
@pytest.mark.parametrize("locked", ["build", "build/hentzau"])
def test_a_folder_without_the_right_to_write_is_left_as_it_is(locked: str) -> None:
    folder = Path("build/hentzau")
    publish(folder, OLD)
    Path(locked).chmod(0o500)
    assert refusal(folder, NEW) == (
        "cannot write hentzau: writing there is not allowed\n  hint: choose another --output-dir"
    )
    assert standing(folder) == OLD
    assert beside(folder) == ["hentzau"]
    Path(locked).chmod(0o700)


@pytest.mark.usefixtures("ordinary_user")
def test_a_missing_folder_that_may_not_be_made_is_an_error() -> None:
    Path("build").mkdir()
    Path("build").chmod(0o500)
    assert "writing there is not allowed" in refusal(Path("build/hentzau/letters"), NEW)
    Path("build").chmod(0o700)


def test_a_full_disk_leaves_the_old_set_and_nothing_beside_it(folder: Path) -> None:
    publish(folder, OLD)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, limits[1]))
    try:
        said = refusal(folder, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert said == (
        f"cannot write {folder.name}: the disk is full\n"
        "  hint: free some space; what stood there is untouched"
    )
    assert standing(folder) == OLD
    assert beside(folder) == [folder.name]


def test_what_a_killed_build_left_is_removed_by_the_next(folder: Path) -> None:
    publish(folder, OLD)
    publish_by_hand(folder.with_name(f".{folder.name}.brief-new"), {"letter.pdf": b"half a l"})
    publish(folder, NEW)
    assert standing(folder) == NEW
    assert beside(folder) == [folder.name]


# Where the system cannot swap in one step ---------------------------------------------------------


@pytest.fixture
def two_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the system library, as on systems that have no exchange."""

    def no_library(name: object) -> None:
        raise TypeError(name)

    monkeypatch.setattr(ctypes, "CDLL", no_library)


@pytest.mark.usefixtures("two_steps")
def test_without_exchange_a_new_set_replaces_the_old_one_too(folder: Path) -> None:
    publish(folder, OLD)
    publish(folder, NEW)
    assert standing(folder) == NEW
    assert beside(folder) == [folder.name]


@pytest.fixture
def interrupted(folder: Path) -> Path:
    """Return a folder killed between its two steps: the old set aside, the new one not yet in."""
    publish_by_hand(folder.with_name(f".{folder.name}.brief-old"), OLD)
    publish_by_hand(folder.with_name(f".{folder.name}.brief-new"), NEW)
    return folder


def test_an_interrupted_swap_is_mended_before_anything_reads_the_folder(interrupted: Path) -> None:
    mend(interrupted)
    assert standing(interrupted) == OLD
    assert beside(interrupted) == [interrupted.name]


def test_an_interrupted_swap_is_mended_by_the_next_build(interrupted: Path) -> None:
    publish(interrupted, NEXT)
    assert standing(interrupted) == NEXT
    assert beside(interrupted) == [interrupted.name]


def test_an_interrupted_swap_is_mended_even_when_the_next_build_fails(interrupted: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, limits[1]))
    try:
        refusal(interrupted, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert standing(interrupted) == OLD
    assert beside(interrupted) == [interrupted.name]


def test_mending_what_is_whole_or_was_never_there_changes_nothing(folder: Path) -> None:
    mend(folder)
    assert not folder.parent.exists()
    publish(folder, OLD)
    mend(folder)
    assert standing(folder) == OLD


# Many at once -------------------------------------------------------------------------------------

PUBLISH_OFTEN = """
import sys
from pathlib import Path
from generator.publish import publish
for turn in range(20):
    mark = f"{sys.argv[2]} {turn}".encode()
    publish(Path(sys.argv[1]), {f"{number}.pdf": mark for number in range(5)})
"""


def test_eight_builds_at_once_leave_one_whole_set(folder: Path) -> None:
    builds = [
        subprocess.Popen([sys.executable, "-c", PUBLISH_OFTEN, str(folder), str(number)])
        for number in range(8)
    ]
    assert [build.wait(timeout=60) for build in builds] == [0] * 8
    assert len(standing(folder)) == 5
    assert len(set(standing(folder).values())) == 1
    assert beside(folder) == [folder.name]


# A fault at every step ----------------------------------------------------------------------------
#
# strace runs a publish once and lists its system calls. Then the publish is run again for each of
# them, and at that very call the process is killed, or the call fails with a full or broken disk.

PUBLISH_ONCE = f"""
import os, sys
from pathlib import Path
from generator.errors import BriefError
from generator.publish import publish
try:
    os.access("/start-here", os.F_OK)
    publish(Path(sys.argv[1]), {NEW!r})
except BriefError:
    raise SystemExit(7)
"""
CALLS = (
    "mkdir,openat,write,fsync,close,rename,renameat,renameat2,unlink,unlinkat,rmdir,getdents64,"
    "chmod,fchmod,flock,lseek,newfstatat,access,faccessat,faccessat2"
)
TWO_STEPS = "inject=renameat2:error=ENOSYS"
BUILT, REFUSED, KILLED = 0, 7, -9


def traced(folder: Path, log: Path, *rules: str) -> int:
    """Publish the new set under strace and return how that ended."""
    command = ["strace", "-o", str(log), "-e", f"trace={CALLS}", "-e", "signal=none"]
    for rule in rules:
        command += ["-e", rule]
    command += [sys.executable, "-c", PUBLISH_ONCE, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Traceback" not in run.stderr, run.stderr
    return run.returncode


def steps(log: Path) -> list[tuple[str, int]]:
    """Return the calls of the publish itself, each with its number among its like."""
    seen: dict[str, int] = {}
    after_start: list[tuple[str, int]] = []
    started = False
    for line in log.read_text(encoding="utf-8").splitlines():
        if found := re.match(r"(\w+)\(", line):
            name = found.group(1)
            seen[name] = seen.get(name, 0) + 1
            if started:
                after_start.append((name, seen[name]))
            started = started or "/start-here" in line
    return after_start


FAULTS = {
    "killed": "signal=KILL:when={}",
    "disk full": "error=ENOSPC:when={}",
    "disk fails once": "error=EIO:when={}",
    "disk fails from here on": "error=EIO:when={}+",
}


needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@needs_strace
@pytest.mark.parametrize("rules", [(), (TWO_STEPS,)], ids=["exchange", "two steps"])
def test_everything_is_flushed_before_and_after_the_swap(
    folder: Path, tmp_path: Path, rules: tuple[str, ...]
) -> None:
    publish(folder, OLD)
    assert traced(folder, tmp_path / "log", *rules) == BUILT
    names = [name for name, _ in steps(tmp_path / "log")]
    swap = max(at for at, name in enumerate(names) if name.startswith("rename"))
    assert names[:swap].count("fsync") == len(NEW) + 1  # each file, and the folder they are in
    assert names[swap:].count("fsync") == 1  # the folder above
    assert "unlink" not in names[:swap]


@needs_strace
@pytest.mark.prove
@pytest.mark.parametrize(
    ("before", "rules"),
    [(None, ()), (OLD, ()), (OLD, (TWO_STEPS,))],
    ids=["first", "exchange", "two steps"],
)
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_at_any_step_leaves_the_old_set_or_the_new_one(
    tmp_path: Path, before: dict[str, bytes] | None, rules: tuple[str, ...], fault: str
) -> None:
    folder, log = tmp_path / "build" / "hentzau", tmp_path / "log"

    def start_afresh() -> None:
        shutil.rmtree(folder.parent, ignore_errors=True)
        folder.parent.mkdir()
        if before is not None:
            publish(folder, before)

    start_afresh()
    assert traced(folder, log, *rules) == BUILT
    points = [step for step in steps(log) if not (rules and step[0] == "renameat2")]
    assert len(points) > 30
    for name, number in points:
        start_afresh()
        ended = traced(folder, log, *rules, f"inject={name}:{fault.format(number)}")
        assert ended in (BUILT, REFUSED, KILLED), (name, number)
        mend(folder)
        left = standing(folder) if folder.exists() else None
        assert left in ((NEW,) if ended == BUILT else (before, NEW)), (name, number)
        publish(folder, NEXT)
        assert standing(folder) == NEXT, (name, number)
        assert beside(folder) == [folder.name], (name, number)


def test_what_changed_since_the_build_began_is_not_replaced(folder: Path) -> None:
    publish(folder, {"letter.docx": b"old"})
    (folder / "letter.docx").write_bytes(b"edited in the meantime")
    with pytest.raises(BriefError, match="was changed while the build was at work"):
        publish(folder, {"letter.docx": b"new"}, {"letter.docx": b"old"})
    assert (folder / "letter.docx").read_bytes() == b"edited in the meantime"
