"""New files: each whole or not there, and never over another."""

import os
from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.publish.newfiles import create, rewrite
from tests.tools.typing import files_in


def test_files_are_created_with_their_folders(tmp_path: Path) -> None:
    create(tmp_path / "new", {"a/b.txt": b"b", "c.txt": b"c"}, Path("new"))
    assert files_in(tmp_path) == {"new/a/b.txt": b"b", "new/c.txt": b"c"}


def test_if_one_cannot_be_created_none_is(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_bytes(b"mine")
    with pytest.raises(BriefError) as refusal:
        create(tmp_path, {"a/b.txt": b"b", "c.txt": b"c"}, Path("house"))
    assert str(refusal.value).startswith("cannot write house/c.txt: it is there already")
    assert files_in(tmp_path) == {"c.txt": b"mine"}
    assert not (tmp_path / "a").exists()


def test_a_link_that_leads_nowhere_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "elsewhere.txt")
    with pytest.raises(BriefError, match="it is there already"):
        create(tmp_path, {"a.txt": b"a"}, Path())
    assert not (tmp_path / "elsewhere.txt").exists()


def test_a_file_is_rewritten_where_a_link_leads_with_its_rights(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "real.txt").chmod(0o640)
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    rewrite(tmp_path / "link.txt", b"new")
    assert (tmp_path / "real.txt").read_bytes() == b"new"
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BriefError, match="writing there is not allowed"):
        create(tmp_path, {"a.txt": b"a"}, Path())
