"""What belongs together stands in one line."""

import pytest

from generator.paper.document import Text
from generator.writers.html.body.inlines import Notes, write_inlines


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("in Gorno-Badakhshan now", 'in <span class="double-name">Gorno-Badakhshan</span> now'),
        ("в Горно-Бадахшане", 'в <span class="double-name">Горно-Бадахшане</span>'),
        ("2–13 October", '<span class="range">2–13</span> October'),
        ("a well-known case", "a well-known case"),
    ],
)
def test_no_line_ends_in_a_range_or_a_double_name(words: str, held: str) -> None:
    assert write_inlines((Text(words),), Notes.AT_FOOT) == held
