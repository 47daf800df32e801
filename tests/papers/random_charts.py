"""Make random charts: every kind, with numbers that nobody has and words of any letters."""

from decimal import Decimal

from hypothesis import strategies as st

from generator.paper.charts import Best, Chart, ChartKind, Scale, Series

WORDS = st.text(st.characters(exclude_categories=("Cc", "Cn", "Co", "Cs")), min_size=1, max_size=12)
PRINTED = st.text("abfiÉßйәҚʻ–—…„“&<>{}\"'% 0123\u2028", min_size=1, max_size=40)
UNITS = ("", "%", "years", '"&<', "км")
SCALE = Scale(Decimal(0), Decimal(100_000))


@st.composite
def random_charts(draw: st.DrawFn, words: st.SearchStrategy[str] = WORDS) -> Chart:
    """Draw a chart as the reader would let it pass."""
    kind = draw(st.sampled_from(ChartKind))
    count = draw(st.integers(1, 6))
    most = 1 if kind is ChartKind.BARS else 4
    categories = draw(st.lists(words, min_size=count, max_size=count))
    names = draw(st.lists(words, min_size=1, max_size=most))
    return Chart(
        kind,
        tuple(categories),
        tuple(Series(name, tuple(draw(_numbers(count)))) for name in names),
        SCALE,
        draw(st.sampled_from(UNITS)),
        draw(st.sampled_from(Best)),
        draw(st.sampled_from(("", categories[0], names[0]))),
    )


def _numbers(count: int) -> st.SearchStrategy[list[Decimal | None]]:
    number = st.decimals(0, 100_000, places=2, allow_nan=False, allow_infinity=False)
    return st.lists(st.none() | number, min_size=count, max_size=count)
