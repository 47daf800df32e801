"""The page on what a template may rely on is made from the code, and stays true to it."""

import pytest

from generator.compose.templates.environment import NAMES
from tests.checkout import ROOT
from tests.tools.contract import page

CONTRACT = ROOT / "docs" / "contract.md"


def test_the_contract_says_what_the_code_says(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept"):
        CONTRACT.write_text(page(), encoding="utf-8")
    said = CONTRACT.read_text(encoding="utf-8")
    assert said == page(), "run: pytest tests/docs/test_contract.py --accept"


def test_every_name_that_a_template_knows_is_in_the_contract() -> None:
    said = CONTRACT.read_text(encoding="utf-8")
    assert [name for name in NAMES if f"| `{name}` |" not in said] == []
