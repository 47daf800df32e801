"""`brief purge`: what builds have made goes for good, once it was asked; what is yours stays."""

import io
import json
import sys
import tempfile
from pathlib import Path

import pytest

from generator.writers.pdf.fontfolder import fonts_at_hand
from generator.writers.written import FONT_FOLDERS
from tests.houses.past_ruritania import LETTER, PAPER, PARTNERS, with_papers
from tests.houses.ruritania import BRIEF, Ruritania
from tests.tools.typing import Brief, files_in


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a temporary place of the test's own: builds of others are at work in the system's."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture
def built(ruritania: Ruritania) -> Path:
    """Return the folder of outputs, with papers for two audiences."""
    return with_papers(ruritania).root / "build"


def standing(built: Path) -> list[str]:
    return sorted(path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file())


ALL = sorted(
    [
        f"{BRIEF}/{PAPER}",
        f"{BRIEF}/{LETTER}",
        f"{BRIEF}/manifest.json",
        f"{PARTNERS}/{PAPER}",
        f"{PARTNERS}/manifest.json",
    ]
)


def test_a_dry_run_says_what_would_go_and_removes_nothing(built: Path, brief: Brief) -> None:
    told = brief("purge", BRIEF, "--dry-run")
    assert (told.exit, told.err) == (0, "")
    *listed, summed = told.out.splitlines()
    assert sorted(listed) == [f"build/{path}" for path in ALL]
    assert summed == "5 files would be removed"
    assert standing(built) == ALL


def test_the_files_of_a_brief_go_with_their_folders(built: Path, brief: Brief) -> None:
    told = brief("purge", BRIEF, "--yes")
    assert (told.exit, told.err) == (0, "")
    assert told.out.endswith("5 files were removed\n")
    assert list(built.iterdir()) == []


def test_files_of_a_brief_that_is_gone_can_be_removed(
    ruritania: Ruritania, built: Path, brief: Brief
) -> None:
    (ruritania.root / "briefs" / f"{BRIEF}.yaml").unlink()
    assert brief("purge", BRIEF, "--yes").exit == 0
    assert standing(built) == []


def test_the_files_that_somebody_is_in_go_and_the_others_stay_known(
    built: Path, brief: Brief
) -> None:
    (built / BRIEF / "manifest.json").chmod(0o640)
    told = brief("purge", "--person", "rt-p1", "--yes")
    assert (told.exit, told.err) == (0, "")
    assert standing(built) == sorted([f"{BRIEF}/{LETTER}", f"{BRIEF}/manifest.json"])
    path = built / BRIEF / "manifest.json"
    assert (path.stat().st_mode & 0o777) == 0o640
    manifest = json.loads(path.read_text())
    assert [file["document"] for file in manifest["files"]] == ["letter"]
    assert list(manifest["accounts"]) == ["letter"]
    assert all(list(fact["blocks"]) == ["letter"] for fact in manifest["facts"].values())
    assert brief("recall", "rt-p1").out == "no file names 'rt-p1' or tells of them\n"
    assert brief("build", "--to", "text").exit == 0
    assert f"{BRIEF}/{PAPER}" in standing(built)


def test_a_file_that_was_changed_by_hand_stays_unless_forced(built: Path, brief: Brief) -> None:
    (built / BRIEF / LETTER).write_text("mine")
    told = brief("purge", BRIEF, "--yes")
    assert told.exit == 1
    why = "it was changed after it was built; --force removes it, too"
    assert told.err == f"build/{BRIEF}/{LETTER} stays: {why}\n"
    assert standing(built) == sorted([f"{BRIEF}/{LETTER}", f"{BRIEF}/manifest.json"])
    assert brief("purge", BRIEF, "--yes", "--force").exit == 0
    assert standing(built) == []


def test_what_no_build_has_made_stays(built: Path, brief: Brief) -> None:
    (built / BRIEF / "notes.txt").write_text("mine")
    told = brief("purge", "--all", "--yes")
    assert (told.exit, told.err) == (0, f"build/{BRIEF}/notes.txt stays: no build has made it\n")
    assert standing(built) == [f"{BRIEF}/notes.txt"]


def test_nothing_outside_is_removed_whatever_a_manifest_says(
    ruritania: Ruritania, built: Path, brief: Brief
) -> None:
    path = built / BRIEF / "manifest.json"
    manifest = json.loads(path.read_text())
    manifest["files"][0]["path"] = "../../facts/themes.yaml"
    path.write_text(json.dumps(manifest))
    link = built / PARTNERS / PAPER
    link.unlink()
    link.symlink_to(ruritania.root / "facts" / "themes.yaml")
    assert brief("purge", "--all", "--yes", "--force").exit == 0
    assert (ruritania.root / "facts" / "themes.yaml").is_file()
    assert not link.is_symlink()


def test_leftovers_of_stopped_builds_go_with_everything(
    built: Path, brief: Brief, temporary: Path
) -> None:
    fonts = temporary / f"{FONT_FOLDERS}abc"
    fonts.mkdir()
    (fonts / "face.ttf").write_bytes(b"")
    (temporary / "of-others").mkdir()
    (built / "brief-fault.txt").write_text("a fault")
    half = built / f".{BRIEF}.brief-new"
    half.mkdir()
    (half / LETTER).write_text("half")
    assert brief("purge", BRIEF, "--yes").exit == 0
    assert fonts.exists()
    told = brief("purge", "--all", "--yes")
    assert (told.exit, told.err) == (0, "")
    assert [fonts.exists(), half.exists(), list(built.iterdir())] == [False, False, []]
    assert (temporary / "of-others").is_dir()


def test_fonts_that_a_layout_is_at_work_with_stay(
    built: Path, brief: Brief, temporary: Path
) -> None:
    with fonts_at_hand():
        (at_work,) = temporary.iterdir()
        assert brief("purge", "--all", "--yes").exit == 0
        assert at_work.is_dir()
    assert not at_work.exists()


def answer(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    keyboard = io.StringIO(typed)
    keyboard.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stdin", keyboard)


@pytest.mark.parametrize("typed", ["n\n", "\n", "", "what\n"])
def test_it_asks_first(
    built: Path, brief: Brief, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    answer(monkeypatch, typed)
    told = brief("purge", "--all")
    assert told.exit == 1
    assert "Remove 5 files for good? [y/N] " in told.out
    assert told.err == "nothing was removed\n"
    assert standing(built) == ALL


def test_whoever_says_yes_is_obeyed(
    built: Path, brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "Yes\n")
    assert brief("purge", "--all").exit == 0
    assert standing(built) == []


def test_where_nobody_can_be_asked_nothing_is_removed(
    built: Path, brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    told = brief("purge", "--all")
    assert told.exit == 1
    assert told.err == (
        "nobody can be asked here whether to remove them\n  hint: say --yes to remove them\n"
    )
    assert standing(built) == ALL


def test_programs_are_answered_whole(built: Path, brief: Brief) -> None:
    (built / BRIEF / PAPER).write_text("mine")
    told = brief("purge", "--person", "rt-p1", "--yes", "--json")
    assert (told.exit, told.err) == (1, "")
    assert told.json == {
        "removed": [f"build/{PARTNERS}/{PAPER}", f"build/{PARTNERS}/manifest.json"],
        "kept": [{"path": f"build/{BRIEF}/{PAPER}", "why": "it was changed after it was built"}],
        "dry_run": False,
    }


def test_files_that_nobody_can_tell_who_is_in_are_told(built: Path, brief: Brief) -> None:
    path = built / PARTNERS / "manifest.json"
    manifest = json.loads(path.read_text())
    for file in manifest["files"]:
        del file["named"], file["told_of"]
    path.write_text(json.dumps(manifest))
    assert brief("purge", "--person", "rt-p1", "--yes").err == (
        f"build/{PARTNERS} stays: made before recall was kept, who is in its files cannot be told\n"
    )


def test_other_outputs_are_named(ruritania: Ruritania, built: Path, brief: Brief) -> None:
    built.rename(ruritania.root / "sent")
    assert brief("purge", "--all", "--yes").out == "there is nothing to remove\n"
    assert brief("purge", "--all", "--yes", "--output-dir", "sent").exit == 0
    assert list(files_in(ruritania.root / "sent")) == []


@pytest.mark.usefixtures("built")
def test_a_brief_of_which_nothing_stands_is_told(brief: Brief) -> None:
    told = brief("purge", "visit-2020", "--yes")
    assert (told.exit, told.err) == (
        1,
        "no file of a brief 'visit-2020' stands in build\n  hint: did you mean 'visit-2021'?\n",
    )


@pytest.mark.parametrize("typed", [(), (BRIEF, "--all"), ("--all", "--person", "rt-p1")])
@pytest.mark.usefixtures("ruritania")
def test_what_is_to_go_is_said_in_one_way(brief: Brief, typed: tuple[str, ...]) -> None:
    told = brief("purge", *typed)
    assert told.exit == 2
    assert "say what to remove: briefs by NAME, --person ID, or --all" in told.err
