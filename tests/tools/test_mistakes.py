"""What counts as a small mistake, and that one is planted at a time."""

import pytest

from tests.tools.mistakes import mistakes_in

PLANTED = {
    "a limit by one": ("a < b", ["a <= b"]),
    "the other way round": ("a == b", ["a != b"]),
    "membership": ("a in b", ["a not in b"]),
    "one of two conditions": ("a and b", ["a or b"]),
    "a condition not negated": ("not a", ["a"]),
    "plus for minus": ("a - b", ["a + b"]),
    "the last for the first": ("a[0]", ["a[-1]", "a[1]"]),
    "the first for the last": ("a[-1]", ["a[0]", "a[-2]"]),
    "the least for the greatest": ("max(a, b)", ["min(a, b)"]),
    "a call forgotten around a value": ("f(a)", ["a"]),
    "an argument forgotten": ("f(a, b=c, d=e)", ["f(a, d=e)", "f(a, b=c)"]),
    "a number off by one": ("7", ["8"]),
    "words forgotten": ("f'{a}:'", ["f'{a}'"]),
    "words where there were none": ("''", ["'mistaken'"]),
    "yes for no": ("True", ["False"]),
    "the wrong one of two": ("a if b else c", ["a if not b else c"]),
    "a condition that lets all pass": ("[a for a in b if a]", ["[a for a in b]"]),
}


@pytest.mark.parametrize(("right", "wrong"), PLANTED.values(), ids=PLANTED.keys())
def test_a_mistake_of_each_kind_is_planted_in_an_expression(right: str, wrong: list[str]) -> None:
    assert [m.source.removeprefix("x = ") for m in mistakes_in(f"x = {right}")] == wrong


STATEMENTS = {
    "a condition": ("if a:\n    b = c", ["if not a:\n    b = c"]),
    "a loop": ("while not a:\n    b = c", ["while a:\n    b = c"]),
    "a call": ("f(a, b)", ["pass"]),
    "a refusal": ("raise a", ["pass"]),
    "something handed on": ("def f():\n    yield a", ["def f():\n    yield from ()"]),
}


@pytest.mark.parametrize(("right", "wrong"), STATEMENTS.values(), ids=STATEMENTS.keys())
def test_a_mistake_of_each_kind_is_planted_in_a_statement(right: str, wrong: list[str]) -> None:
    assert [mistake.source for mistake in mistakes_in(right)][:1] == wrong


@pytest.mark.parametrize(
    ("kind", "empty"),
    [
        ("str", "''"),
        ("tuple[str, ...]", "()"),
        ("list[int]", "[]"),
        ("Word | None", "None"),
        ("bool", "False"),
    ],
)
def test_an_answer_is_the_empty_one_of_its_kind(kind: str, empty: str) -> None:
    (mistake,) = mistakes_in(f"def f(a) -> {kind}:\n    return a")
    assert mistake.source.endswith(f"return {empty}")
    assert str(mistake) == f"return a  became  return {empty}"


def test_what_is_said_to_readers_and_checkers_alone_is_left_as_it_is() -> None:
    source = '"""Why."""\n\n@a(b=c)\ndef f(a: "A") -> "B":\n    """What."""\n    assert_never(a)'
    assert list(mistakes_in(source)) == []


def test_one_mistake_at_a_time_each_at_its_line() -> None:
    mistakes = list(mistakes_in("a = 1\nb = 2\n"))
    assert [(m.line, m.source) for m in mistakes] == [(1, "a = 2\nb = 2"), (2, "a = 1\nb = 3")]
