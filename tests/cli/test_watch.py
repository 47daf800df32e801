"""A command that ends in the midst of its work is told of by another process, in words."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checkout import ROOT
from tests.tools.typing import Told

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no second process is there")

STEP = """
from pathlib import Path
from generator import bounds, cli
from generator.cli import watch
from generator.errors import Place, Problem
for name in ("SIGINT", "SIGTERM", "SIGHUP"):
    signal.signal(getattr(signal, name), signal.SIG_DFL)  # whoever runs tests may ignore some
bounds.SECONDS = 0.05
watch._GRACE = 1
def told(words, signs=0):
    place = Place(Path("briefs/a.yaml"), 3, 9)
    return bounds.ended(Problem(words, place, "order less", "too-much"), signs)
"""
ENDS = {
    "a library that gives up": (
        "with told('outer'):\n  with told('writing takes too much'):\n    os.abort()",
        "briefs/a.yaml:3:9: writing takes too much\n  hint: order less\n",
    ),
    "after a step that came to its end": (
        "with told('outer'):\n  with told('inner'):\n    pass\n  os.abort()",
        "briefs/a.yaml:3:9: outer\n  hint: order less\n",
    ),
    "a step after one that failed": (
        "try:\n  with told('first'):\n    1 / 0\nexcept ArithmeticError:\n  pass\n"
        "os.kill(os.getpid(), signal.SIGKILL)",
        "the system ended brief: it was out of memory, or a library failed\n"
        "  hint: close other programs, or ask for one brief at a time: brief build NAME\n",
    ),
}


def run(work: str, house: Path, first: str = "") -> Told:
    lines = "\n".join(f"    {line}" for line in work.splitlines())
    code = f"import os, signal\n{STEP}\n{first}\ndef run():\n{lines}\ncli.run = run\ncli.main()"
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return Told(told.returncode, told.stdout, told.stderr)


@pytest.mark.parametrize(("work", "message"), ENDS.values(), ids=ENDS.keys())
def test_what_ends_a_process_is_told_where_it_was_at_work(
    work: str, message: str, tmp_path: Path
) -> None:
    assert run(work, tmp_path) == Told(1, "", message)
    assert list(tmp_path.iterdir()) == []  # what it held in memory is not left on the disk


def test_what_never_gives_python_a_turn_is_ended_by_the_system(tmp_path: Path) -> None:
    work = "with told('this takes too long'):\n  sum(range(10 ** 13))"
    message = "briefs/a.yaml:3:9: this takes too long\n  hint: order less\n"
    assert run(work, tmp_path) == Told(1, "", message)


def test_whoever_ends_a_command_hears_no_word_of_it(tmp_path: Path) -> None:
    for name in ("SIGTERM", "SIGHUP"):
        told = run(f"os.kill(os.getppid(), signal.{name})\nsignal.pause()", tmp_path)
        assert told == Told(128 + getattr(signal, name), "", "")


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_what_a_command_was_told_to_ignore_it_ignores(name: str, tmp_path: Path) -> None:
    """So it is in the background, and under nohup."""
    ignored = f"signal.signal(signal.{name}, signal.SIG_IGN)"
    work = f"os.kill(os.getppid(), signal.{name})\nos.kill(os.getpid(), signal.{name})\nprint('on')"
    assert run(work, tmp_path, ignored) == Told(0, "on\n", "")


def test_a_command_that_comes_to_its_end_keeps_its_answer_and_its_exit_code(tmp_path: Path) -> None:
    assert run("print('told')\nraise SystemExit(3)", tmp_path) == Told(3, "told\n", "")
