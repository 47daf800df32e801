"""What stands in a build's folder is replaced only if a build made it and nobody changed it."""

from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.paper.formats import Format
from generator.publish.manifest import NAME, File, describe
from generator.publish.press import digest
from generator.publish.standing import read_standing


def made(folder: Path, **files: bytes) -> None:
    described = [
        File(f"{name}.docx", name, Format.DOCX, "en", digest(data), len(data), None, 1, "")
        for name, data in files.items()
    ]
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    manifest = describe(
        slip={"name": "visit"},
        files=described,
        facts={},
        ledger={},
        accounts={},
        lengths={},
        originals=[],
    )
    (folder / NAME).write_bytes(manifest)


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert read_standing(tmp_path / "visit") == {}


def test_what_a_build_made_may_be_replaced(tmp_path: Path) -> None:
    made(tmp_path, letter=b"words")
    assert sorted(read_standing(tmp_path)) == ["letter.docx", NAME]


def test_traces_of_systems_and_office_programs_are_no_hindrance(tmp_path: Path) -> None:
    made(tmp_path, letter=b"words")
    for name in (".DS_Store", "~$letter.docx"):
        (tmp_path / name).write_bytes(b"")
    assert "~$letter.docx" in read_standing(tmp_path)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("letter.docx", "'letter.docx' in it was changed after it was built"),
        ("my notes.txt", "'my notes.txt' in it is not from a build"),
    ],
)
def test_what_somebody_put_or_changed_there_is_refused(
    tmp_path: Path, name: str, told: str
) -> None:
    made(tmp_path, letter=b"words")
    (tmp_path / name).write_bytes(b"my own")
    with pytest.raises(BriefError, match=told):
        read_standing(tmp_path)
