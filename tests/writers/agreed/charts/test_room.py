"""The room a chart takes: nothing it says runs out of the page, or over its neighbour."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given

from generator.paper.brand import Page
from generator.paper.charts import Chart, ChartKind, Scale, Series
from generator.writers.agreed.charts.room import Room, room_for, room_on
from tests.papers.random_charts import random_charts
from tests.papers.small import bars, brand, shares, years

LONG, SHORT = "Grand Duchy of Strelsau", "Zenda"
ONE, NINE = (Decimal(1),), (Decimal(9),)


def timeline(*names: str) -> Chart:
    series = tuple(Series(name, ONE * 2) for name in names)
    return replace(years(), categories=("2020", "2021"), series=series, highlight="")


@pytest.mark.parametrize("names", [(LONG, SHORT), (SHORT, LONG)])
def test_the_longest_name_at_the_end_of_a_line_has_room(names: tuple[str, ...]) -> None:
    room = Room(timeline(*names), 9, 600)
    assert room.line_end + room.size + room.reach(LONG) == pytest.approx(600)


def test_names_at_the_ends_take_a_quarter_of_the_width_at_most() -> None:
    room = Room(timeline(LONG * 9, SHORT), 9, 600)
    assert room.line_end == 600 - 600 / 4 - 9


def test_one_line_has_no_name_at_its_end() -> None:
    room = Room(timeline(LONG), 9, 600)
    assert room.line_end == 600 - room.reach("2021") / 2


@pytest.mark.parametrize("values", [(ONE, NINE * 1), (NINE, ONE)])
def test_the_first_words_of_a_timeline_stand_within_the_page(
    values: tuple[tuple[Decimal], ...],
) -> None:
    (first,), (second,) = values
    series = (Series("A", (first * 1000,)), Series("B", (second,)))
    scale = Scale(Decimal(0), Decimal(9000))
    chart = replace(years(), categories=("'20",), series=series, scale=scale)
    room = Room(chart, 9, 600)
    assert room.line_start == max(room.reach(chart.says(first * 1000)), room.reach("'20")) / 2


def test_the_name_of_a_row_is_broken_between_words_before_the_scale() -> None:
    chart = bars()
    room = Room(chart, 9, 300)
    assert room.left == 300 * 0.42
    assert [len(room.lines(category)) for category in chart.categories] == [1, 1, 2]
    for category in chart.categories:
        lines = room.lines(category)
        assert " ".join(lines) == category
        assert all(room.reach(line) <= room.left for line in lines)


def test_no_name_is_broken_within_a_word_or_at_a_hyphen() -> None:
    chart = replace(shares(), categories=("Upper-Zenda-Autonomous-County", "B", "C", "D"))
    room = Room(chart, 9, 150)
    assert room.lines("Upper-Zenda-Autonomous-County") == ["Upper-Zenda-Autonomous-County"]


def test_short_names_take_no_more_than_they_need() -> None:
    room = Room(shares(), 9, 600)
    assert room.left == max(map(room.reach, shares().categories)) + room.size


def test_the_longest_number_has_room_after_the_scale() -> None:
    room = Room(bars(), 9, 600)
    assert room.right + room.reach("102") + room.size == pytest.approx(600)


def test_a_row_is_as_high_as_its_lines_and_a_chart_as_its_rows() -> None:
    room = Room(bars(), 10, 300)
    assert room.heights == pytest.approx((19.5, 19.5, 19.5 + 2 * 12.5))
    assert room.height == pytest.approx(sum(room.heights))


def test_only_a_dot_plot_of_several_series_has_a_key_above_it() -> None:
    several = replace(shares(), series=(*shares().series, replace(shares().series[0], name="B")))
    assert Room(shares(), 10, 600).top == 0
    assert Room(several, 10, 600).top == 22
    assert Room(several, 10, 600).height == 22 + 4 * 26
    assert Room(replace(several, kind=ChartKind.BARS), 10, 600).top == 0


def test_a_timeline_is_always_as_high() -> None:
    assert Room(years(), 10, 600).height == pytest.approx(174)


def test_what_nobody_has_stands_where_the_scale_begins() -> None:
    room = Room(bars(), 9, 600)
    assert room.place(None) == room.left
    assert room.place(Decimal(140)) == pytest.approx(room.right)
    assert room.place(Decimal(70)) == pytest.approx((room.left + room.right) / 2)


@given(random_charts())
def test_numbers_of_a_row_keep_their_order_and_never_touch(chart: Chart) -> None:
    room = Room(chart, 9, 450)
    for _, values in chart.rows():
        wide = [room.reach(chart.says(value)) for value in values]
        order = sorted(range(len(values)), key=lambda at: room.place(values[at]))
        places = room.labels(values)
        for left, right in pairwise(order):
            assert places[right] - places[left] >= (wide[left] + wide[right]) / 2


def test_numbers_that_would_touch_stand_as_far_to_the_left_as_to_the_right() -> None:
    room = Room(shares(), 9, 450)
    left, right = room.labels((Decimal(25), Decimal(25)))
    assert right > left
    assert (left + right) / 2 == pytest.approx(room.place(Decimal(25)))


def test_one_number_stands_over_its_dot() -> None:
    room = Room(shares(), 9, 450)
    assert room.labels((Decimal(38),)) == [room.place(Decimal(38))]


def test_a_chart_is_as_wide_as_the_text_and_no_wider_than_on_the_brands_own_page() -> None:
    upright, narrow = brand().page, Page(148, 210, 20, 20, 20, 20)
    assert room_on(Page(110, 297, 0, 10, 0, 28, hang=0)) == pytest.approx(72 / 25.4 * 72)
    assert room_on(replace(upright, hang=5)) > room_on(upright)
    turned = Page(297, 210, 20, 20, 20, 20)
    assert room_for(bars(), brand(), turned).width == room_on(upright)
    assert room_for(bars(), brand(), narrow).width == room_on(narrow)
