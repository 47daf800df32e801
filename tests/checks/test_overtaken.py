"""A figure of people who are held is looked at once one of them no longer is."""

import pytest

from tests.houses.ruritania import PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings

ENTRY = "{is: prosecuted, sources: [rrl-statement]}"
TEXT = "The editor [[rt-rassendyll]] is prosecuted for a report on the harvest."
HELD = "unit: people in custody"


def house_with(ruritania: Ruritania, unit: str, date: str, status: str) -> Ruritania:
    """Return the house with a figure that lists a case, and the last status of that case."""
    record = (
        f"  - {{id: rt-held, {date} {unit}, value: 1, few: cannot_identify,"
        " cases: [rt-case-rassendyll], text: '[[rt-held]].'}"
    )
    ruritania.change(TRIALS, "figures:\n", f"figures:\n{record}\n")
    ruritania.change(PRESS, TEXT, "The editor [[rt-rassendyll]] wrote a report on the harvest.")
    new = ENTRY.replace("prosecuted", f"{status}, date: 2021-04-25, confirmed: 2021-05-03")
    ruritania.change(PRESS, ENTRY, f"{ENTRY}\n      - {new}")
    return ruritania


@pytest.mark.parametrize(
    ("unit", "date", "status", "told"),
    [
        (HELD, "date: 2021-04-20,", "released", True),
        (HELD, "", "released", True),
        (HELD, "date: 2021-04-20,", "deceased_in_custody", True),
        ("unit: political prisoners", "date: 2021-04,", "in_exile", True),
        (HELD, "date: 2021-04-26,", "released", False),
        (HELD, "date: 2021-04-20,", "imprisoned", False),
        ("unit: people arrested", "date: 2021-04-20,", "released", False),
    ],
)
def test_a_figure_of_people_held_is_told_if_one_was_freed_since(
    ruritania: Ruritania, unit: str, date: str, status: str, told: bool
) -> None:
    found = codes(house_with(ruritania, unit, date, status))
    assert ("overtaken-count" in found) is told


def test_it_is_told_at_the_number_with_who_is_free(ruritania: Ruritania) -> None:
    house_with(ruritania, HELD, "date: 2021-04-20,", "released")
    (found,) = [one for one in findings(ruritania) if one.startswith("[overtaken-count]")]
    assert found.startswith(f"[overtaken-count] {TRIALS}:")
    assert (
        "figure 'rt-held' counts 1 who are held, and is older than what became of"
        " rt-case-rassendyll ('released')\n  hint: give a newer figure"
    ) in found
