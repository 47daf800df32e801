"""What is unfinished in a brief is told."""

from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.tools.findings import codes, findings


def test_a_draft_that_a_brief_tells_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "  - id: rt-raid\n", "  - id: rt-raid\n    stage: draft\n")
    assert findings(ruritania) == [
        f"[draft] {PRESS}:4:5: event 'rt-raid' is a draft\n"
        "  hint: check it against its source and set 'stage: checked'"
    ]


def test_a_draft_that_no_brief_tells_may_wait(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "  - id: rt-summer\n", "  - id: rt-summer\n    stage: draft\n")
    assert codes(ruritania) == []


def test_a_paper_that_knows_of_later_days_is_told(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "date: 2021-05-04\n", "date: 2021-05-04\nas_of: 2021-05-05\n")
    assert findings(ruritania) == [
        f"[as-of] {ORDER}:5:8: the paper knows of later days (2021-05-05) than its own date"
        " (2021-05-04)\n  hint: give it a later date"
    ]
