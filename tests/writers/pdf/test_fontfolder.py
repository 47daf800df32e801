"""No folder of fonts stays behind in the system's temporary place, whatever happens."""

import tempfile
from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.writers.pdf.native import load
from tests.papers.ruled import laid_out_with, printed_with
from tests.papers.small import brand, letter


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that the system has for temporary files, with nothing in it."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_nothing_is_left_of_a_letter_that_was_printed(temporary: Path) -> None:
    assert printed_with("", letter(), brand()).data.startswith(b"%PDF")
    assert list(temporary.iterdir()) == []


def test_nothing_is_left_of_a_layout_that_is_still_looked_at(temporary: Path) -> None:
    assert laid_out_with("", letter(), brand()).pages
    assert list(temporary.iterdir()) == []


def test_nothing_is_left_of_a_letter_that_could_not_be_printed(temporary: Path) -> None:
    with pytest.raises(BriefError):
        printed_with("p { background: url(secret.png) }", letter(), brand())
    assert list(temporary.iterdir()) == []


def test_nothing_is_left_when_somebody_stops_it(temporary: Path) -> None:
    load()
    from generator.writers.pdf.fontfolder import fonts_at_hand

    stopped = fonts_at_hand()
    stopped.__enter__()
    assert [path.name[:12] for path in temporary.iterdir()] == ["brief-fonts-"]
    assert not stopped.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert list(temporary.iterdir()) == []
