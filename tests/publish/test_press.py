"""Papers are written in the formats asked for; what stands and is still true is kept."""

from dataclasses import replace

import pytest

from generator.gate.present import Present
from generator.paper.brand import Brand
from generator.paper.document import Paper, Paragraph, Text
from generator.paper.formats import Format
from generator.publish.manifest import NAME, describe
from generator.publish.press import Press, Pressed
from tests.papers.small import brand, letter, paper

BRAND = replace(brand(), faces=())


def press_of(
    document: Paper | None, look: Brand = BRAND, *, ordered: str = "letter", withheld: bool = False
) -> Press:
    papers = {} if document is None else {"letter": document}
    present = {} if document is None else {"letter": Present(("elphberg",), ("rassendyll",))}
    return Press(
        "visit",
        [ordered],
        papers,
        present,
        {},
        look,
        lambda _: None,
        places={},
        withheld=withheld,
    )


def made() -> Pressed:
    return press_of(letter()).make(["letter"], [Format.TEXT, Format.HTML])


def standing(built: Pressed | None = None) -> dict[str, bytes]:
    """Return what stands after a build, such as one of both formats."""
    first = built or made()
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
    return press.renew(press.make(["letter"], [Format.TEXT]), standing())


def test_each_document_is_written_in_each_format() -> None:
    assert sorted(made().files) == ["visit-letter.html", "visit-letter.txt"]
    assert [file.format for file in made().described] == [Format.TEXT, Format.HTML]


def test_what_is_still_true_is_kept() -> None:
    after = rebuilt(press_of(letter()))
    assert sorted(after.files) == ["visit-letter.html", "visit-letter.txt"]
    assert [file.path for file in after.described] == sorted(after.files)
    assert after.problems == ()


def test_a_file_says_who_is_in_it_also_one_that_stands_from_before_it_did() -> None:
    first = made()
    silent = tuple(replace(file, named=None, told_of=None) for file in first.described)
    after = press_of(letter()).renew(
        Pressed({}, (), ()), standing(replace(first, described=silent))
    )
    assert [(file.named, file.told_of) for file in after.described] == 2 * [
        (["elphberg"], ["rassendyll"])
    ]


@pytest.mark.parametrize(
    ("document", "look"),
    [(paper(), BRAND), (letter(), replace(BRAND, text_size=12)), (letter(), brand())],
    ids=["other words", "another look", "other fonts"],
)
def test_what_was_made_from_something_else_is_made_anew(document: Paper, look: Brand) -> None:
    after = rebuilt(press_of(document, look))
    whole = press_of(document, look).make(["letter"], [Format.HTML, Format.TEXT])
    assert after == replace(whole, described=after.described)
    assert {file.sha256 for file in after.described} == {file.sha256 for file in whole.described}


def outcome(press: Press) -> tuple[list[str], list[str]]:
    """Return which of the standing files stay if nothing is asked for, and what is said."""
    after = press.renew(Pressed({}, (), ()), standing())
    return sorted(after.files), sorted(str(problem) for problem in after.problems)


def test_what_the_brief_no_longer_orders_is_removed_with_a_word() -> None:
    stay, said = outcome(press_of(None, ordered="case-list"))
    assert stay == []
    assert said[0] == (
        "visit-letter.html was removed: the brief no longer orders it\n"
        "  hint: write 'letter' under 'documents' to have it again"
    )


def test_what_cannot_be_made_anew_stays_with_a_word() -> None:
    stay, said = outcome(press_of(None))
    assert stay == ["visit-letter.html", "visit-letter.txt"]
    assert said[0] == (
        "visit-letter.html was kept as it was before the last changes: its paper in 'en' cannot be"
        " made\n  hint: do not send it; mend what is in the way, and build again"
    )


def test_what_may_name_people_who_are_withheld_now_does_not_stay() -> None:
    stay, said = outcome(press_of(None, withheld=True))
    assert stay == []
    assert said[0] == (
        "visit-letter.html was removed, for it may name people who are withheld now: its paper in"
        " 'en' cannot be made\n  hint: mend what is in the way, and build again"
    )


def test_a_writer_that_gives_up_leaves_what_stands() -> None:
    pdf = press_of(letter()).make(["letter"], [Format.PDF])
    too_wide = replace(letter(), blocks=(Paragraph((Text("Ž" * 120),)),))
    made = press_of(too_wide).make(["letter"], [Format.TEXT])
    after = press_of(too_wide).renew(made, standing(pdf))
    assert sorted(after.files) == ["visit-letter.pdf", "visit-letter.txt"]
    assert after.files["visit-letter.pdf"] == pdf.files["visit-letter.pdf"]
    [said] = after.problems
    assert str(said) == (
        "visit-letter.pdf was kept as it was before the last changes: a word of 120 letters in a"
        " paragraph on page 1 is wider than its line\n"
        "  hint: do not send it; mend what is in the way, and build again"
    )
