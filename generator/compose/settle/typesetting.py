"""Set words as printers do: the right apostrophe, the spaces that a language puts beside its marks,
and spaces at which no line may end.
"""

import re
from dataclasses import replace

from generator.languages.ties import tied
from generator.languages.typography import number_signs, spaced
from generator.paper.charts import Chart

_APOSTROPHE = re.compile(r"(?<=\w)'")


def typeset(text: str, language: str) -> str:
    """Return a text as it is printed in a language."""
    return tied(spaced(_APOSTROPHE.sub("’", text), language), language)


def typeset_chart(chart: Chart, language: str) -> Chart:
    """Return a chart whose names and numbers are as they are printed in a language."""
    thousands, decimal = number_signs(language)
    return replace(
        chart,
        categories=tuple(typeset(name, language) for name in chart.categories),
        series=tuple(replace(each, name=typeset(each.name, language)) for each in chart.series),
        highlight=typeset(chart.highlight, language),
        thousands=thousands,
        decimal=decimal,
    )
