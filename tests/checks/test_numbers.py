"""Numbers that contradict one another are told."""

import pytest

from tests.houses.ruritania import PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings

COUNT = "date: 2021-01, unit: people in prison"


def figures(ruritania: Ruritania, *records: str) -> None:
    """Write figures at the end of the press file."""
    ruritania.add(PRESS, "figures:\n" + "".join(f"  - {{{record}}}\n" for record in records))


def parts(men: str, women: str) -> tuple[str, str, str]:
    return (
        f"id: rt-all, {COUNT}, value: 1214, parts: [rt-men, rt-women]",
        f"id: rt-men, {COUNT}, {men}",
        f"id: rt-women, {COUNT}, {women}",
    )


def test_a_total_that_is_not_the_sum_of_its_parts_is_told(ruritania: Ruritania) -> None:
    figures(ruritania, *parts("value: 1200", "value: 15"))
    line = len(ruritania.read(PRESS).splitlines()) - 2
    assert findings(ruritania) == [
        f"[wrong-sum] {PRESS}:{line}:64: the parts of figure 'rt-all' add up to 1215, not 1214\n"
        "  hint: correct the figure or its parts, or list the parts that are missing"
    ]


SUMS = {
    "exact": (("value: 1200", "value: 14"), []),
    "at least, below": (("value: 1200, precision: at_least", "value: 10"), []),
    "at least, above": (("value: 1200, precision: at_least", "value: 20"), ["wrong-sum"]),
    "about": (("value: 1200, precision: about", "value: 20"), []),
}


@pytest.mark.parametrize("precision", SUMS)
def test_a_sum_is_held_to_what_its_parts_claim(ruritania: Ruritania, precision: str) -> None:
    values, expected = SUMS[precision]
    figures(ruritania, *parts(*values))
    assert codes(ruritania) == expected


def indicator(ruritania: Ruritania, says: str) -> None:
    head = "id: rt-i, title: Courts, index: Courts Index, publisher: rrl, edition: 2021, date: 2021"
    ruritania.add(TRIALS, f"indicators:\n  - {{{head}, {says}}}\n")


INDICATORS = {
    "a rank beyond": (
        "ranks: [{among: world, rank: 182, of: 180}]",
        "[rank-beyond] {}: indicator 'rt-i' has rank 182 of 180\n"
        "  hint: correct the rank, or how many there are",
    ),
    "a previous rank beyond": (
        "ranks: [{among: world, rank: 18, of: 180, previous: 182}]",
        "[previous-rank-beyond] {}: indicator 'rt-i' had rank 182, and only 180 are ranked\n"
        "  hint: see whether more were ranked in the edition before",
    ),
    "a rounded change": (
        "value: 41.11, previous: 45.87, change: -5",
        "[wrong-change] {}: indicator 'rt-i' changed by -4.76, not -5\n"
        "  hint: 41.11 less 45.87; correct the one that is wrong",
    ),
}


@pytest.mark.parametrize("fault", INDICATORS)
def test_an_indicator_that_contradicts_itself_is_told(ruritania: Ruritania, fault: str) -> None:
    says, expected = INDICATORS[fault]
    indicator(ruritania, says)
    [told] = findings(ruritania)
    place = told.split("] ")[1].split(": ")[0]
    assert place.startswith(f"{TRIALS}:")
    assert told == expected.format(place)


def test_an_indicator_that_agrees_with_itself_is_in_order(ruritania: Ruritania) -> None:
    ranks = "ranks: [{among: world, rank: 180, of: 180, previous: 179}]"
    indicator(ruritania, f"{ranks}, value: 41.11, previous: 45.87, change: -4.76")
    assert codes(ruritania) == []


def two(ruritania: Ruritania, more: str = "", other: str = "") -> None:
    """Write two figures of what was seized in the raid."""
    unit = "of: rt-raid, unit: computers seized, date: 2021"
    figures(ruritania, f"id: rt-a, {unit}, value: 5{more}", f"id: rt-b, {unit}, value: 7{other}")


def test_one_figure_with_two_values_is_told_at_both_places(ruritania: Ruritania) -> None:
    two(ruritania)
    line = len(ruritania.read(PRESS).splitlines())
    hint = "; mark both disputed, or let the later supersede"
    assert findings(ruritania) == [
        f"[two-values] {PRESS}:{line - 1}:72: figure 'rt-a' and 'rt-b' count the same, and differ\n"
        f"  hint: the other stands at {PRESS}:{line}:5{hint}",
        f"[two-values] {PRESS}:{line}:72: figure 'rt-b' and 'rt-a' count the same, and differ\n"
        f"  hint: the other stands at {PRESS}:{line - 1}:5{hint}",
    ]


SETTLED = {
    "disputed": (", assertion: disputed", ", assertion: disputed, sources: [rrl-statement]"),
    "superseded": ("", ", supersedes: [{id: rt-a, covers: all}]"),
    "a part": ("", ", parts: [rt-a], precision: at_least"),
}


@pytest.mark.parametrize("settled", SETTLED)
def test_two_values_that_are_accounted_for_are_in_order(ruritania: Ruritania, settled: str) -> None:
    two(ruritania, *SETTLED[settled])
    assert codes(ruritania) == []
