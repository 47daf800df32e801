"""The command line as a real process: streams, terminals, signals, and readers that go away."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.checkout import ROOT
from tests.houses.ruritania import BRIEF, PEOPLE, PRESS, found_in
from tests.tools.typing import Told, files_in

PROCESS = [sys.executable, "-c", "from generator.cli import main; main()"]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    return found_in(tmp_path / "house").root


def process(house: Path, *arguments: str, **environment: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [*PROCESS, *arguments],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finished(running: "subprocess.Popen[str]") -> Told:
    out, err = running.communicate(timeout=60)
    return Told(running.returncode, out, err)


def test_results_go_to_stdout_and_messages_to_stderr_without_colour_or_progress(
    house: Path,
) -> None:
    told = finished(process(house, "build", "--to", "text", "--as-of", "2021-09-01"))
    assert told.exit == 0
    assert [line.split("  (")[0] for line in told.out.splitlines() if "/" in line] == [
        f"build/{BRIEF}@eu-leaders@2021-09-01/{BRIEF}-briefing-paper.txt",
        f"build/{BRIEF}@eu-leaders@2021-09-01/{BRIEF}-letter.txt",
    ]
    assert "warning: " in told.err
    assert "\x1b" not in told.out + told.err


def test_a_reader_that_goes_away_causes_no_noise(house: Path) -> None:
    running = process(house, "list", "facts", PYTHONUNBUFFERED="1")
    assert running.stdout
    assert running.stderr
    running.stdout.close()
    assert running.stderr.read() == ""
    running.stderr.close()
    assert running.wait() == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_an_answer_that_cannot_be_printed_is_told_without_a_traceback(house: Path) -> None:
    with Path("/dev/full").open("w") as full:
        told = subprocess.run(
            [*PROCESS, "list", "facts"],
            cwd=house,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (told.returncode, told.stderr) == (
        1,
        "the answer cannot be printed: No space left on device\n",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of another kind there")
@pytest.mark.parametrize(
    "wait", [0.4, *(pytest.param(wait, marks=pytest.mark.prove) for wait in (0.1, 0.8))]
)
def test_ctrl_c_leaves_quietly_and_what_stands_whole(house: Path, wait: float) -> None:
    assert finished(process(house, "build", "--to", "docx")).exit == 0
    standing = files_in(house / "build")
    running = process(house, "build")
    with suppress(subprocess.TimeoutExpired):
        running.wait(timeout=wait)
    running.send_signal(signal.SIGINT)  # a fast computer may have finished: then it does nothing
    told = finished(running)
    assert "Traceback" not in told.err
    assert told.exit in (130, 0)
    if told.exit == 130:
        assert files_in(house / "build") == standing


def test_ctrl_c_while_python_is_freeing_something_is_no_noise_either() -> None:
    code = (
        "from generator import cli\n"
        "class Freed:\n"
        "    def __del__(self):\n"
        "        raise KeyboardInterrupt\n"
        "cli.run = Freed\n"  # made and freed at once
        "cli.main()\n"
        "print('went on')\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stdout, told.stderr) == (130, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
@pytest.mark.parametrize("colour", [True, False])
def test_a_terminal_sees_progress_and_the_line_at_fault_unless_colour_is_not_wanted(
    house: Path, colour: bool
) -> None:
    path = house / PRESS
    path.write_text(path.read_text().replace("    title: Raid", "    tittle: Raid"))
    shown = on_a_terminal(house, "build", **({} if colour else {"NO_COLOR": "1"}))
    assert (f"building {BRIEF}" in shown) is colour
    assert ("\x1b" in shown) is colour
    assert "  |     tittle: Raid on a newspaper\r\n  |     ^^^^^^" in shown


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_a_terminal_sees_a_bar_while_a_house_is_checked(house: Path) -> None:
    shown = on_a_terminal(house, "check")
    assert "checking: checking brief" in shown
    assert "1/1" in shown
    assert "no problems" in shown


def test_a_line_about_people_is_never_shown_again(house: Path) -> None:
    path = house / PEOPLE
    path.write_text(path.read_text().replace("    name: Detchard", "    nmae: Detchard"))
    shown = on_a_terminal(house, "check")
    assert "unknown key 'nmae'" in shown
    assert "Bersonin" not in shown


def on_a_terminal(house: Path, *arguments: str, **environment: str) -> str:
    """Return what a terminal shows of a command."""
    import pty

    ours, theirs = pty.openpty()
    environment = {"TERM": "xterm", "COLUMNS": "100", "PYTHONPATH": str(ROOT), **environment}
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "CI")}
    running = subprocess.Popen(
        [*PROCESS, *arguments],
        cwd=house,
        env={**kept, **environment},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    ends = time.monotonic() + 60
    while time.monotonic() < ends:
        try:
            part = os.read(ours, 4096)
        except OSError:  # Linux says so at the end
            break
        if not part:
            break
        shown += part
    os.close(ours)
    running.wait()
    return shown.decode()
