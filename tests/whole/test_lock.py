"""A fresh machine gets what was tested: the lock holds what pyproject.toml asks for, by hash."""

import os
import re
import subprocess
import sys
import tomllib
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.checkout import ROOT
from tests.tools.lock import LOCK, PROJECT, entries, pin_of, wanted

TEXT = LOCK.read_text(encoding="utf-8")
WANTED = wanted(tomllib.loads(PROJECT.read_text(encoding="utf-8")))
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def pins(extra: str) -> list[Requirement]:
    """Return the packages that the lock has for an extra, beside those of `brief` itself."""
    own = entries(TEXT)
    return [Requirement(pin_of(entry)) for entry in own + (entries(TEXT, extra) if extra else [])]


@pytest.mark.parametrize("extra", WANTED, ids=lambda extra: extra or "brief")
def test_every_requirement_has_versions_within_its_range(extra: str) -> None:
    chosen = pins(extra)
    for text in WANTED[extra]:
        asked = Requirement(text)
        found = [pin for pin in chosen if canonicalize_name(pin.name) == asked.name.lower()]
        assert found, f"make lock: {asked.name} is not in it"
        for pin in found:
            (exact,) = pin.specifier
            assert exact.operator == "=="
            assert exact.version in asked.specifier, f"make lock: {pin} is not {asked}"


@pytest.mark.parametrize("extra", WANTED, ids=lambda extra: extra or "brief")
def test_every_package_has_hashes_and_nothing_else(extra: str) -> None:
    for entry in entries(TEXT, extra):
        _, *hashes = [line.strip().removesuffix("\\").rstrip() for line in entry.splitlines()]
        assert hashes, entry
        assert [each for each in hashes if not HASH.fullmatch(each)] == []


def test_the_lock_names_no_host() -> None:
    assert [
        sign for sign in ("://", "index-url", "find-links", "trusted-host") if sign in TEXT
    ] == []


in_the_checkout = pytest.mark.skipif(
    Path(sys.prefix) != ROOT / ".venv", reason="only .venv is made from the lock"
)


@in_the_checkout
def test_what_runs_these_tests_is_what_is_locked() -> None:
    here = {pin for pin in pins("dev") if not pin.marker or pin.marker.evaluate()}
    installed = {each.name.lower().replace("_", "-"): each.version for each in distributions()}
    others = [str(pin) for pin in here if str(pin.specifier) != f"=={installed.get(pin.name)}"]
    assert others == [], "run: make test, which installs them"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder with `setup`, and beside it the one package that it may fetch."""
    (tmp_path / ".ci").mkdir()
    for name in (".ci/setup", "pyproject.toml"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    with ZipFile(tmp_path / "zenda-1.0-py3-none-any.whl", "w") as wheel:
        about = "zenda-1.0.dist-info"
        wheel.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: zenda\nVersion: 1.0\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", "")
    return tmp_path


def set_up(checkout: Path, hashed: bytes) -> "subprocess.CompletedProcess[str]":
    """Run `setup` with a lock of one package, whose hash is that of these bytes."""
    lock = f"zenda==1.0 --hash=sha256:{sha256(hashed).hexdigest()}\n"
    (checkout / "requirements.lock").write_text(lock, encoding="utf-8")
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(checkout), "PYTHON": sys.executable}
    return subprocess.run(
        ["sh", ".ci/setup", "brief"],
        cwd=checkout, env={**os.environ, **offline}, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.prove
@pytest.mark.skipif(sys.platform == "win32", reason="setup is a shell script")
def test_setup_installs_the_file_that_was_tested_and_no_other(checkout: Path) -> None:
    told = set_up(checkout, b"another file")
    assert told.returncode != 0
    assert "DO NOT MATCH THE HASHES" in told.stderr
    assert not list((checkout / ".venv").rglob("zenda*"))
    set_up(checkout, (checkout / "zenda-1.0-py3-none-any.whl").read_bytes())
    assert list((checkout / ".venv").rglob("zenda-1.0.dist-info"))
