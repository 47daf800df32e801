"""Whatever stops a command is one message: no traceback, no name, and an exit code of ours."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.faults import REPORT, tell_fault
from tests.checkout import ROOT
from tests.tools.typing import Told

NAME = "Anton Kobolt"  # what an error of Python's own would repeat


def deep(level: int) -> int:
    return deep(level + 1) + 1


FAULTS: dict[str, tuple[Callable[[], object], int, str]] = {
    "ctrl-C": (lambda: raised(KeyboardInterrupt()), 130, ""),
    "a reader that went away": (lambda: raised(BrokenPipeError(32, "Broken pipe")), 1, ""),
    "no memory": (
        lambda: raised(MemoryError()),
        1,
        "there is not enough memory for this\n"
        "  hint: close other programs, or ask for one brief at a time: brief build NAME\n",
    ),
    "brackets without end": (
        lambda: deep(0),
        1,
        "something that was read is nested too deep\n"
        "  hint: look at what was changed last, above all for brackets, lists or tags inside each "
        "other\n",
    ),
    "a file that is not to be had": (
        lambda: Path("facts/nowhere.yaml").read_bytes(),
        1,
        "facts/nowhere.yaml: No such file or directory\n  hint: see that you may open it\n",
    ),
    "a full disk": (
        lambda: raised(OSError(28, "No space left on device", "build/a.pdf")),
        1,
        "build/a.pdf: No space left on device\n  hint: free some space\n",
    ),
    "an answer that cannot be printed": (
        lambda: raised(OSError(5, "Input/output error")),
        1,
        "the answer cannot be printed: Input/output error\n",
    ),
    "a fault of ours": (
        lambda: int(NAME),
        1,
        "brief failed through a fault of its own: ValueError at tests/cli/",
    ),
}


def raised(fault: BaseException) -> object:
    raise fault


@pytest.mark.parametrize(("fail", "exit", "message"), FAULTS.values(), ids=FAULTS.keys())
def test_what_stops_a_command_is_one_message(
    fail: Callable[[], object],
    exit: int,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BaseException) as stopped:  # noqa: PT011  each is a different one
        fail()
    assert tell_fault(stopped.value) == exit
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(message)
    assert bool(told.err) is bool(message)
    assert NAME not in told.err
    assert not REPORT.exists()  # there is no house here to keep it in


def failing(house: Path, how: str) -> Told:
    """Return what a real command says that fails in this way."""
    code = f"from generator import cli\ndef run():\n    {how}\ncli.run = run\ncli.main()"
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return Told(told.returncode, told.stdout, told.stderr)


def test_a_fault_of_ours_is_kept_for_its_makers_without_a_word_of_the_facts(tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    told = failing(tmp_path, f"from generator.yamlfile import parse_yaml; parse_yaml({NAME!r}, 0)")
    assert (told.exit, told.out) == (1, "")
    assert told.err.startswith("brief failed through a fault of its own: TypeError at generator/")
    assert "send build/brief-fault.txt to whoever looks after the program" in told.err
    report = (tmp_path / REPORT).read_text()
    assert "TypeError\n" in report
    assert "  generator/yamlfile/source.py:" in report
    for secret in (NAME, "Kobolt", str(tmp_path), str(ROOT)):
        assert secret not in report + told.err
    if sys.platform != "win32":
        assert (tmp_path / REPORT).stat().st_mode & 0o077 == 0


def test_no_traceback_comes_of_what_fails_while_python_is_freeing_something(tmp_path: Path) -> None:
    how = "type('Freed', (), {'__del__': lambda it: 1 / 0})(); print('went on')"
    assert failing(tmp_path, how) == Told(0, "went on\n", "")


def test_what_stood_there_before_a_fault_stays_and_nothing_else_comes(tmp_path: Path) -> None:
    told = failing(tmp_path, "raise RuntimeError")
    assert (told.exit, told.out) == (1, "")
    assert "Traceback" not in told.err
    assert list(tmp_path.iterdir()) == []
