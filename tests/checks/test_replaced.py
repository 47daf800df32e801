"""What replaces another covers all of it, or says what is lost."""

from tests.houses.ruritania import PRESS, Ruritania
from tests.tools.findings import codes, findings

OLDER = (
    "  - id: rt-trend-2019\n    role: trend\n    date: 2019\n    title: Editors in fear\n"
    "    text: Some editors avoid the harvest and fear for their licences.\n"
)


def replaced(ruritania: Ruritania, how: str) -> None:
    ruritania.change(
        PRESS, "  - id: rt-trend\n", f"{OLDER}  - id: rt-trend\n    supersedes: {how}\n"
    )


def test_a_fact_that_replaces_another_says_whether_it_covers_all(ruritania: Ruritania) -> None:
    replaced(ruritania, "[rt-trend-2019]")
    [told] = findings(ruritania)
    assert told.startswith(f"[half-replaced] {PRESS}:")
    assert told.endswith(
        "paragraph 'rt-trend' does not say whether it covers all of 'rt-trend-2019'\n"
        "  hint: write '{id: rt-trend-2019, covers: all}', or 'without: \"…\"' and in the"
        " quotation marks what is lost, and why; or let both stand"
    )


def test_all_or_what_is_lost_is_an_answer(ruritania: Ruritania) -> None:
    replaced(ruritania, "[{id: rt-trend-2019, covers: all}]")
    assert codes(ruritania) == []
    ruritania.change(PRESS, "covers: all", "without: 'their licences, which are safe now'")
    assert codes(ruritania) == []


def test_what_covers_all_names_whom_and_what_the_other_names(ruritania: Ruritania) -> None:
    replaced(ruritania, "[{id: rt-trend-2019, covers: all}]")
    ruritania.change(PRESS, "Some editors avoid", "In [[upper-zenda]] some editors avoid")
    [told] = findings(ruritania)
    assert told.startswith(f"[half-replaced] {PRESS}:")
    assert told.endswith(
        "paragraph 'rt-trend' says that it covers all of 'rt-trend-2019', and names no"
        " 'upper-zenda'\n"
        "  hint: write [[upper-zenda]] in its text; or, instead of 'covers',"
        " 'without: \"…\"' and why"
    )
    ruritania.change(
        PRESS, "Editors avoid the harvest", "Editors in [[upper-zenda]] avoid the harvest"
    )
    assert codes(ruritania) == []


def test_all_and_something_lost_cannot_both_be(ruritania: Ruritania) -> None:
    replaced(ruritania, "[{id: rt-trend-2019, covers: all, without: licences}]")
    [told] = ruritania.problems()
    assert told.endswith(
        "'without': what covers all leaves nothing out\n"
        "  hint: keep 'covers' if nothing is lost, else 'without'"
    )


def test_an_id_alone_is_refused_with_the_whole_form(ruritania: Ruritania) -> None:
    replaced(ruritania, "rt-trend-2019")
    [told] = ruritania.problems()
    assert told.endswith(
        "'supersedes' must be a list\n  hint: write it as [{id: rt-trend-2019, covers: all}]"
    )


def test_another_word_than_all_is_refused_with_the_right_one(ruritania: Ruritania) -> None:
    replaced(ruritania, "[{id: rt-trend-2019, covers: most}]")
    assert "'most'" in "".join(ruritania.problems())
    assert "all" in "".join(ruritania.problems())
