"""The script that finds what no test notices, on a module of one function."""

from pathlib import Path

import pytest

from tests.tools.mutate import main

TINY = """\
def is_grown(age: int) -> bool:
    return age >= 18
"""
TESTS = """\
from generator.tiny import is_grown


def test_children_are_not_grown() -> None:
    assert is_grown(30) and not is_grown(3)
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # they take longer than the tests
    files = {"generator/__init__.py": "", "generator/tiny.py": TINY, "tests/test_tiny.py": TESTS}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_it_prints_what_survives_with_its_line_and_leaves_the_checkout_as_it_was(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generator/tiny.py", "--root", str(checkout), "-n", "2"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "generator/tiny.py:2: age >= 18  became  age > 18",
        "generator/tiny.py:2: 18  became  19",
        "planted 3, 2 survive",
    ]
    assert (checkout / "generator/tiny.py").read_text(encoding="utf-8") == TINY


def test_where_all_is_caught_it_says_so(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = TESTS.replace("is_grown(30) and not is_grown(3)", "is_grown(18) and not is_grown(17)")
    (checkout / "tests/test_tiny.py").write_text(told, encoding="utf-8")
    assert main(["generator/tiny.py", "--root", str(checkout), "-n", "2"]) == 0
    assert capsys.readouterr().out == "planted 3, 0 survive\n"


def test_tests_that_fail_anyway_measure_nothing(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "tests/test_tiny.py").write_text("def test_no(): assert False", encoding="utf-8")
    assert main(["generator/tiny.py", "--root", str(checkout)]) == 2
    assert "mutate: the tests fail without any mistake" in capsys.readouterr().err


def test_a_limit_and_a_seed_choose_the_same_few_each_time(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generator/tiny.py", "--root", str(checkout), "--limit", "1", "--seed", "1"])
    assert capsys.readouterr().out == "planted 1, 0 survive\n"
    main(["generator/tiny.py", "--root", str(checkout), "--limit", "1", "--seed", "5"])
    assert capsys.readouterr().out.endswith("planted 1, 1 survive\n")


def test_a_module_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generator/nothing.py"]) == 2
    assert "generator/nothing.py" in capsys.readouterr().err
