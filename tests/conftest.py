"""What all tests share: the little house of Ruritania, and goldens that a reviewer can judge."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from generator.cli import run
from tests.houses.ruritania import Ruritania, found_in
from tests.tools.draws import draw_from_no_module
from tests.tools.together import Together
from tests.tools.typing import Brief, Told

GOLDENS = Path(__file__).parent / "goldens"

# How long an example takes says more of the machine than of us: benchmarks measure. The same
# examples each time, so that a change fails for what it did, and not by chance.
settings.register_profile("brief", deadline=None, derandomize=True)
settings.load_profile("brief")
draw_from_no_module()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what came out as the new goldens")


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Together:
    return Together(config, log)


@pytest.fixture
def ruritania(tmp_path: Path) -> Ruritania:
    """Return a house of its own for each test."""
    return found_in(tmp_path / "house")


@pytest.fixture
def is_golden(request: pytest.FixtureRequest) -> Callable[[str, str], bool]:
    """Return a function that tells whether a text is the one on record under a name."""

    def compare(name: str, text: str) -> bool:
        golden = GOLDENS / name
        if request.config.getoption("--accept"):
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_text(text, encoding="utf-8")
        assert text == golden.read_text(encoding="utf-8"), "right? then run: pytest --accept"
        return True

    return compare


@pytest.fixture
def brief(
    ruritania: Ruritania, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Brief:
    """Return a function that runs `brief` as if typed in the house of Ruritania."""
    monkeypatch.chdir(ruritania.root)
    monkeypatch.setenv("COLUMNS", "80")

    def typed(*arguments: str) -> Told:
        monkeypatch.setattr(sys, "argv", ["brief", *arguments])
        with pytest.raises(SystemExit) as left:
            run()
        gc.enable()
        printed = capsys.readouterr()
        return Told(int(left.value.code or 0), printed.out, printed.err)

    return typed
