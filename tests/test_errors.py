"""A problem is one sentence for the person who can mend it, with its place and a way out."""

from pathlib import Path

import pytest

from generator.errors import BriefError, Exit, Place, Problem, counted, near, raise_any

HERE = Place(Path("facts/ruritania/press.yaml"), 3, 7)


def test_a_problem_reads_as_place_message_and_hint() -> None:
    problem = Problem("unknown key 'tittle' in a case", HERE, "did you mean 'title'?")
    assert str(problem) == (
        "facts/ruritania/press.yaml:3:7: unknown key 'tittle' in a case\n"
        "  hint: did you mean 'title'?"
    )


def test_a_problem_without_place_or_hint_is_its_message() -> None:
    assert str(Problem("no house found", None)) == "no house found"


def test_a_place_in_a_whole_file_has_no_numbers() -> None:
    assert str(Place(Path("facts/themes.yaml"))) == "facts/themes.yaml"


def test_an_error_tells_every_problem_and_how_the_program_ends() -> None:
    error = BriefError(Problem("one", HERE), Problem("two", None))
    assert str(error) == "facts/ruritania/press.yaml:3:7: one\ntwo"
    assert (len(error.problems), error.exit) == (2, Exit.FAILED)
    withheld = Problem("three", None, code="withheld")
    assert BriefError(withheld).exit is Exit.WITHHELD
    assert BriefError(withheld, Problem("four", None)).exit is Exit.FAILED


def test_nothing_is_raised_when_nothing_is_wrong() -> None:
    raise_any([])
    with pytest.raises(BriefError, match="one"):
        raise_any(iter([Problem("one", None)]))


@pytest.mark.parametrize(
    ("word", "hint"),
    [("kazakstan", "did you mean 'kazakhstan'?"), ("zenda", ""), ("", "")],
)
def test_a_near_word_is_offered_only_if_it_is_near(word: str, hint: str) -> None:
    assert near(word, {"kazakhstan", "uzbekistan"}) == hint


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 texts"), (1, "1 text"), (2, "2 texts"), (1677, "1,677 texts")]
)
def test_what_is_counted_is_told_as_one_or_as_several(number: int, told: str) -> None:
    assert counted(number, "text") == told
