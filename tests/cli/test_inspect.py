"""`brief inspect`: what a file tells, in plain words, and a cleaned copy of it."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from tests.houses.ruritania import BRIEF, Ruritania
from tests.tools.typing import Brief


@pytest.fixture
def file(ruritania: Ruritania) -> Path:
    """Return a Word file that somebody sent to the house."""
    document = docx.Document()
    document.core_properties.author = "Anton Rassendyll"
    document.core_properties.title = "Trials"
    document.add_paragraph("A trial was held.")
    path = ruritania.root / "sent.docx"
    document.save(str(path))
    return path


def test_what_a_file_tells_comes_first_what_it_may_tell_last(brief: Brief, file: Path) -> None:
    told = brief("inspect", file.name)
    assert (told.exit, told.err) == (1, "")
    lines = told.out.splitlines()
    assert "tells person: Anton Rassendyll" in lines
    assert lines[-2] == "      title: Trials"
    assert lines[-1].endswith("it may tell: title, organisation, language, day, link")


def test_programs_get_the_same(brief: Brief, file: Path) -> None:
    told = brief("inspect", file.name, "--json")
    assert told.exit == 1
    assert {"sort": "title", "words": "Trials", "allowed": True} in told.json["traces"]
    assert {"sort": "person", "words": "Anton Rassendyll", "allowed": False} in told.json["traces"]


def test_a_cleaned_copy_stands_beside_the_file_and_passes(brief: Brief, file: Path) -> None:
    before = file.read_bytes()
    assert brief("inspect", file.name, "--clean").out == "sent-clean.docx\n"
    assert file.read_bytes() == before
    assert brief("inspect", "sent-clean.docx").exit == 0
    clean = docx.Document(BytesIO((file.parent / "sent-clean.docx").read_bytes()))
    assert clean.paragraphs[0].text == "A trial was held."


def test_a_cleaned_copy_is_never_put_over_a_file(brief: Brief, file: Path) -> None:
    file.with_name("sent-clean.docx").write_bytes(b"mine")
    assert "it is there already" in brief("inspect", file.name, "--clean").err
    assert file.with_name("sent-clean.docx").read_bytes() == b"mine"


def test_a_paper_that_the_house_built_passes(brief: Brief) -> None:
    assert brief("build", BRIEF, "-d", "letter", "--to", "docx").exit == 0
    told = brief("inspect", f"build/{BRIEF}/{BRIEF}-letter.docx")
    assert (told.exit, told.out.splitlines()[-1].partition(";")[0]) == (
        0,
        "nothing that a paper should not tell",
    )


@pytest.mark.parametrize("name", ["none.pdf", "briefs", f"briefs/{BRIEF}.yaml"])
def test_what_is_no_such_file_is_told_in_one_line(brief: Brief, name: str) -> None:
    told = brief("inspect", name)
    assert told.exit == 1
    assert told.err.startswith((f"cannot read {name}: ", f"{name} is neither a PDF nor a Word"))
    assert "Traceback" not in told.err


def test_only_word_files_are_cleaned(brief: Brief, ruritania: Ruritania) -> None:
    (ruritania.root / "a.pdf").write_bytes(b"%PDF-1.7")
    assert (
        "a.pdf is no Word file, and only those are cleaned"
        in brief("inspect", "a.pdf", "--clean").err
    )
