"""Every paper of every brief in every format: valid, complete, the same wherever it is made."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.compose.editions import compose_within_limits
from generator.compose.order import Order, prepare
from generator.facts.filenames import originals_in
from generator.paper.document import Paper
from generator.paper.formats import Format
from tests.checkout import ROOT
from tests.houses.building import build
from tests.houses.real import OURS
from tests.readers.docx import docx_findings
from tests.readers.parity import assert_same_words
from tests.readers.pdf import findings

BRIEFS = [path.stem for path in originals_in(ROOT.glob("briefs/*.yaml"))]


# Judging every paper of every brief takes as long as many tests: two of them are judged each time.
QUICK = ("kyrgyzstan-torture-sheet-2014", "michel-central-asia-2022")


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(name, marks=() if name in QUICK else pytest.mark.prove) for name in BRIEFS
    ],
)
def brief(request: pytest.FixtureRequest) -> str:
    """Return the name of each brief in turn, so that it is built once for all that is proved."""
    return str(request.param)


@pytest.fixture(scope="module")
def files(brief: str) -> Mapping[str, bytes]:
    order = Order(brief, formats=tuple(Format))
    return build(OURS, order).files


def ending(files: Mapping[str, bytes], suffix: str) -> Iterator[bytes]:
    return (data for name, data in files.items() if name.endswith(suffix))


def test_every_word_file_is_valid(files: Mapping[str, bytes]) -> None:
    assert [finding for data in ending(files, ".docx") for finding in docx_findings(data)] == []
    assert any(ending(files, ".docx"))


def test_every_pdf_is_accessible_and_archival(files: Mapping[str, bytes]) -> None:
    assert [finding for data in ending(files, ".pdf") for finding in findings(data)] == []
    assert any(ending(files, ".pdf"))


def test_every_format_says_the_same(brief: str, files: Mapping[str, bytes]) -> None:
    for document, paper in papers_of(brief).items():
        assert_same_words(files, f"{brief}-{document}", paper)


def papers_of(brief: str) -> dict[str, Paper]:
    prepared = prepare(OURS, Order(brief))
    return compose_within_limits(OURS, prepared, lambda _: None).papers


# Anywhere, any day, by anybody --------------------------------------------------------------------

# Pango's complaints, such as one of memory already freed, end a build instead of passing on stderr.
STRICT = "fatal-criticals"
HERE = {"TZ": "UTC", "PYTHONHASHSEED": "1", "LC_ALL": "C"}
THERE = {
    "TZ": "Pacific/Kiritimati",  # where it is tomorrow
    "PYTHONHASHSEED": "2",
    "LC_ALL": "C.UTF-8",
    "USER": "elphberg",
    "LOGNAME": "elphberg",
    "HOME": "/nonexistent",
}


@pytest.mark.prove
def test_every_file_is_the_same_on_another_day_and_machine_in_another_folder(
    tmp_path: Path,
) -> None:
    other = tmp_path / "дом ünter – another house"
    for part in ("facts", "briefs", "templates"):
        shutil.copytree(ROOT / part, other / part)
    first = files_built(ROOT, tmp_path / "first", HERE)
    assert files_built(other, tmp_path / "second", THERE) == first
    assert len(first) > 4 * len(BRIEFS)


def files_built(house: Path, folder: Path, world: Mapping[str, str]) -> dict[str, bytes]:
    """Build every brief in every format in a process of its own."""
    said = subprocess.run(
        [
            *(sys.executable, "-c", "from generator.cli import run; run()", "build"),
            *("--to", ",".join(Format), "--output-dir", str(folder)),
        ],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(ROOT), "G_DEBUG": STRICT, **world},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
