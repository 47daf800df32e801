"""Papers are written in the formats asked for; what stands and is still true is kept."""

from dataclasses import replace

from generator.brand import Brand
from generator.document import Paper
from generator.formats import Format
from generator.manifest import NAME, describe
from generator.press import Press
from tests.papers import brand, letter, paper

BRAND = replace(brand(), faces=())


def pressed(papers: dict[str, Paper], look: Brand = BRAND) -> Press:
    return Press("visit", papers, look, lambda _: None)


def standing_after(press: Press) -> dict[str, bytes]:
    manifest = describe(slip={"name": "visit"}, files=press.described, facts={}, ledger={})
    return {**press.files, NAME: manifest}


def made() -> Press:
    press = pressed({"letter": letter()})
    press.make(["letter"], [Format.TEXT, Format.HTML])
    return press


def test_each_document_is_written_in_each_format() -> None:
    press = made()
    assert sorted(press.files) == ["visit-letter.html", "visit-letter.txt"]
    assert [file.format for file in press.described] == [Format.TEXT, Format.HTML]


def test_what_is_still_true_is_kept() -> None:
    standing = standing_after(made())
    press = pressed({"letter": letter()})
    press.make(["letter"], [Format.TEXT])
    press.keep(standing)
    assert sorted(press.files) == ["visit-letter.html", "visit-letter.txt"]
    assert press.problems == []


def test_what_was_made_from_other_words_or_another_look_is_dropped_with_a_word() -> None:
    standing = standing_after(made())
    for press in (
        pressed({"letter": paper()}),
        pressed({"letter": letter()}, replace(BRAND, text_size=12)),
    ):
        press.make(["letter"], [Format.TEXT])
        press.keep(standing)
        assert list(press.files) == ["visit-letter.txt"]
        [problem] = press.problems
        assert problem.code == "dropped"
        assert problem.message.startswith("visit-letter.html was removed")
