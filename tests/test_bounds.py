"""What would take for ever, or all the memory, is ended, and nothing else is."""

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from generator import bounds
from generator.bounds import TooLongError, ended, looked_after
from generator.errors import BriefError, Place, Problem

TOLD = Problem("this page is too long", Place(Path("templates/a.html"), 2), "make it shorter")
WHOLE = "templates/a.html:2: this page is too long\n  hint: make it shorter"
RINGS = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system does not ring")
COUNTS = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is not told")


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "SECONDS", 0.05)
    monkeypatch.setattr(bounds, "MORE_BYTES", 64 << 20)


def for_ever() -> None:
    while True:
        pass


def swallowing() -> None:
    """Go on after whatever fails, as libraries do with a picture they cannot read."""
    with suppress(Exception):
        for_ever()


def doubling() -> None:
    text = "ab"
    while True:
        text += text


def all_at_once() -> bytes:
    return bytes(1 << 34)


ENDLESS = {
    "a loop": pytest.param(for_ever, marks=RINGS),
    "a loop in what goes on after faults": pytest.param(swallowing, marks=RINGS),
    "a text that doubles": pytest.param(doubling, marks=COUNTS),
    "a number of noughts": pytest.param(all_at_once, marks=COUNTS),
}


@pytest.mark.parametrize("work", ENDLESS.values(), ids=ENDLESS.keys())
def test_what_takes_too_much_is_ended_and_told(work: Callable[[], object]) -> None:
    with pytest.raises(BriefError) as stopped, ended(TOLD):
        work()
    assert str(stopped.value) == WHOLE


def test_what_is_within_bounds_is_let_be_and_so_is_what_follows() -> None:
    with ended(TOLD):
        done = sum(range(1000))
    limits = list(map(work_for, (0.08, 0.0)))  # longer than what was bounded
    assert (done, limits) == (499_500, [True, True])
    assert bytes(1 << 27)


def work_for(seconds: float) -> bool:
    last = time.process_time() + seconds
    while time.process_time() < last:
        pass
    return True


@RINGS
def test_the_longer_what_is_worked_on_the_longer_it_may_take() -> None:
    with ended(TOLD, signs=100_000):
        assert work_for(0.2)
    with pytest.raises(BriefError), ended(TOLD, signs=100):
        work_for(1)


@COUNTS
def test_the_longer_what_is_worked_on_the_more_memory_it_may_take() -> None:
    with ended(TOLD, signs=200_000):
        assert bytes(128 << 20)
    with pytest.raises(BriefError), ended(TOLD, signs=100):
        bytes(128 << 20)


@RINGS
def test_a_step_within_another_does_not_let_the_other_go_on_for_ever() -> None:
    outer = Problem("the check takes too long", None)

    def work() -> None:
        with ended(TOLD):
            work_for(0.02)
        for_ever()

    with pytest.raises(BriefError) as stopped, ended(outer):
        work()
    assert stopped.value.problems == (outer,)


def test_where_the_system_does_not_ring_a_thread_looks_at_the_clock() -> None:
    with pytest.raises(TooLongError), looked_after(0.05):
        for_ever()
    with pytest.raises(TooLongError), looked_after(0.05):
        swallowing()
    with looked_after(5):
        assert work_for(0.02)


LISTENING = """\
import sys
from generator.bounds import TooLongError, looked_after

def work():
    while True:
        pass

try:
    with looked_after(0.05):
        work()
except TooLongError:
    pass
with looked_after(5):
    pass
sys.setprofile(lambda *_: None)
(lambda: print("heard to the end"))()
"""


def test_a_thread_that_looked_leaves_nothing_behind_that_profilers_would_stumble_over() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LISTENING], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.stdout, done.stderr) == ("heard to the end\n", "")


def test_beside_the_first_thread_a_step_is_ended_too() -> None:
    """The system rings for the first thread alone."""
    told: list[str] = []

    def work() -> None:
        try:
            with ended(TOLD):
                for_ever()
        except BriefError as stopped:
            told.append(str(stopped))

    beside = threading.Thread(target=work)
    beside.start()
    beside.join()
    assert told == [WHOLE]
