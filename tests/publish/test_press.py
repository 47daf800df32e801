"""Papers are written in the formats asked for; what stands and is still true is kept."""

from dataclasses import replace

import pytest

from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.formats import Format
from generator.publish.manifest import NAME, describe
from generator.publish.press import Press, Pressed
from tests.papers.small import brand, letter, paper

BRAND = replace(brand(), faces=())


def press_of(document: Paper, look: Brand = BRAND) -> Press:
    return Press("visit", {"letter": document}, {}, look, lambda _: None)


def made() -> Pressed:
    return press_of(letter()).make(["letter"], [Format.TEXT, Format.HTML])


def standing() -> dict[str, bytes]:
    """Return what stands after both formats were built."""
    first = made()
    manifest = describe(
        slip={"name": "visit"},
        files=first.described,
        facts={},
        ledger={},
        accounts={},
        lengths={},
        originals=[],
    )
    return {**first.files, NAME: manifest}


def rebuilt(press: Press) -> Pressed:
    """Return what a build of the text alone leaves."""
    return press.keep(press.make(["letter"], [Format.TEXT]), standing())


def test_each_document_is_written_in_each_format() -> None:
    assert sorted(made().files) == ["visit-letter.html", "visit-letter.txt"]
    assert [file.format for file in made().described] == [Format.TEXT, Format.HTML]


def test_what_is_still_true_is_kept() -> None:
    after = rebuilt(press_of(letter()))
    assert sorted(after.files) == ["visit-letter.html", "visit-letter.txt"]
    assert [file.path for file in after.described] == sorted(after.files)
    assert after.problems == ()


@pytest.mark.parametrize(
    ("document", "look"),
    [(paper(), BRAND), (letter(), replace(BRAND, text_size=12)), (letter(), brand())],
    ids=["other words", "another look", "other fonts"],
)
def test_what_was_made_from_something_else_is_dropped_with_a_word(
    document: Paper, look: Brand
) -> None:
    after = rebuilt(press_of(document, look))
    assert list(after.files) == ["visit-letter.txt"]
    [problem] = after.problems
    assert problem.code == "dropped"
    assert problem.message.startswith("visit-letter.html was removed")
