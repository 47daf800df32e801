"""The same seed stands for the same examples, whichever modules are loaded."""

import importlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from hypothesis.internal.constants_ast import is_local_module_file

QUIETLY = settings(suppress_health_check=list(HealthCheck), database=None, derandomize=False)


def drawn() -> list[tuple[str, int]]:
    kept: list[tuple[str, int]] = []

    @seed(0)
    @settings(QUIETLY, max_examples=200)
    @given(st.text(), st.integers())
    def keep(words: str, number: int) -> None:
        kept.append((words, number))

    keep()
    return kept


def test_examples_are_the_same_after_another_module_of_ours_was_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = drawn()
    signs = [f"!{number}" for number in range(1000)]
    (tmp_path / "loaded_late.py").write_text(f"SIGNS = {signs}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    late = importlib.import_module("loaded_late")
    assert is_local_module_file(str(late.__file__))
    assert drawn() == before
