"""The script that plants what would expose somebody: each mistake still has its place."""

import ast
from pathlib import Path

import pytest

from tests.checkout import ROOT
from tests.tools.expose import main
from tests.tools.exposures import Exposure, exposures


def test_each_mistake_can_be_planted_in_the_code_as_it_is() -> None:
    """Whoever changes a line that protects somebody changes it there as well."""
    planted = list(exposures())
    assert len(planted) >= 40
    assert len(set(planted)) == len(planted)
    for each in planted:
        source = Path(ROOT, each.module).read_text(encoding="utf-8")
        ast.parse(each.planted(source).source)
        assert all(Path(ROOT, tests).exists() for tests in each.tests)


def test_a_line_that_stands_there_twice_or_no_more_is_told() -> None:
    mistake = Exposure("generator/gate/tiny.py", "may_name", "may_tell", ())
    for source in ("may_name may_name", "nothing"):
        with pytest.raises(ValueError, match=r"generator/gate/tiny\.py must have once: may_name"):
            mistake.planted(source)


def test_words_that_no_mistake_holds_plant_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["zzz"]) == 2
    assert capsys.readouterr().err == "expose: no mistake holds any of these words\n"
