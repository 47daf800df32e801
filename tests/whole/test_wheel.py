"""Installed from its wheel, without the repository: a new house builds at once."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.checkout import ROOT

HOUSE = "Дом – a house for Žofia"


def run(*command: str | Path, cwd: Path) -> str:
    """Return what a command printed; the repository is not on its way."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    told = subprocess.run(command, cwd=cwd, env=kept, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the command of an environment that holds the wheel, and our libraries by their path.

    Nothing is fetched: hatchling, which makes the wheel, is one of the packages for development.
    """
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    offline = ("--no-deps", "--no-index", "--quiet")
    run(*pip, "wheel", "--no-build-isolation", *offline, "-w", folder, ROOT, cwd=folder)
    (wheel,) = folder.glob("human_rights_briefs-*.whl")
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    scripts = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    run(*pip, "--python", scripts / "python", "install", *offline, wheel, cwd=folder)
    (packages,) = (folder / "venv").rglob("site-packages")
    libraries = sysconfig.get_path("purelib")
    (packages / "libraries.pth").write_text(libraries, encoding="utf-8")
    return scripts / "brief"


@pytest.mark.prove
def test_a_new_house_builds_from_the_wheel_alone(installed: Path, tmp_path: Path) -> None:
    run(installed, "new", "house", HOUSE, cwd=tmp_path)
    house = tmp_path / HOUSE
    python = installed.with_name("python")
    where = run(python, "-c", "import generator; print(generator.__file__)", cwd=house)
    assert "site-packages" in where
    assert not Path(where).is_relative_to(ROOT)
    assert run(installed, "check", "--strict", cwd=house) == "no problems\n"
    built = [line for line in run(installed, "build", cwd=house).splitlines() if "  (" in line]
    assert {Path(line.split("  (")[0]).suffix for line in built} == {".pdf", ".docx"}
    assert all((house / line.split("  (")[0]).is_file() for line in built)


@pytest.mark.prove
def test_the_next_visit_builds_from_the_wheel_alone(installed: Path, tmp_path: Path) -> None:
    run(installed, "new", "house", "house", cwd=tmp_path)
    house = tmp_path / "house"
    new = ("--from", "visit-2021", "--occasion", "visit-2022", "--date", "2022-05-02")
    run(installed, "new", "brief", "visit-2022", *new, cwd=house)
    run(installed, "new", "country", "strelsau", "--code", "STR", "--prefix", "st", cwd=house)
    run(installed, "schema", cwd=house)
    assert "visit-2022-letter.txt" in run(
        installed, "build", "visit-2022", "--to", "text", cwd=house
    )
