"""What was copied is found with its line; what is quoted, or shorter, is left alone."""

import pytest

from tests.tools.copied import copied, runs, words_of

TEXT = "The court fined the paper for a report on the harvest, which the king had praised."
TAKEN = {run for run, _ in runs(words_of(TEXT))}
COPY = "the court fined the paper for\n      a report on the harvest"


@pytest.mark.parametrize(
    ("ours", "found"),
    [
        (f"text: >\n  In May {COPY}, it is said.", [2]),
        (f"text: >\n  In May {COPY.title()} (2021).", [2]),
        ("text: The court fined the paper for a report.", []),
        (f"text: >\n  It said: “{COPY}”.", []),
        (f"- title: >-\n      {COPY}\n  text: It was fined.", []),
        (f"- official: >-\n      {COPY}\n  text: {COPY}", [4]),
    ],
)
def test_a_run_of_nine_words_is_told_unless_it_is_quoted(ours: str, found: list[int]) -> None:
    assert [line for line, _ in copied(ours, TAKEN)] == found


def test_a_long_stretch_is_told_once() -> None:
    assert len(copied(f"text: {TEXT}", TAKEN)) == 1
