"""Set words as printers do: the right apostrophe, and spaces at which no line may end.

"19 October 2022", "art. 19", "Mr X", "Table 2": who finds the first half at the end of a line has
to look for the other. The spaces are part of the text, so that every format has them.
"""

import re
from dataclasses import replace

from generator.charts import Chart

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "[Aa]rts?|[Pp]aras?|[Nn]os?|[Pp]p?|[Vv]ol|[Cc]h|[Ss]ec"
_LABELS = (
    "[Aa]rticles?|[Pp]aragraphs?|[Cc]hapters?|[Ss]ections?|[Rr]ules?|[Rr]esolutions?|[Tt]ables?|"
    "[Ff]igures?|[Cc]ases?|[Nn]otes?|[Aa]nnex|[Pp]ages?|[Pp]arts?"
)
_YEAR = r"(?:19|20)\d\d\b"

_APOSTROPHE = re.compile(r"(?<=\w)'")
_TIED = tuple(
    re.compile(pair)
    for pair in (
        rf"(\d) (?=(?:{_MONTHS})\b)",  # 19 October
        rf"\b({_MONTHS}) (?={_YEAR})",  # October 2022
        rf"\b((?:{_SHORT})\.) (?=\d)",  # art. 19
        rf"\b({_LABELS}) (?=\d)",  # Table 2
        r"\b((?:Mr|Mrs|Ms|Dr|Prof)\.?) (?=\w)",  # Mr X
        r"\b([A-Z]\.) (?=[A-Z])",  # K. Z. Tokayev
        rf"(?<![\w\u00a0.,–-])((?!{_YEAR})\d[\d.,]*) (?=[^\W\d_])",  # 1,334 words, not "2022 was"
    )
)


def typeset(text: str) -> str:
    """Return a text as it is printed."""
    text = _APOSTROPHE.sub("’", text)
    for pair in _TIED:
        text = pair.sub("\\1\u00a0", text)
    return text


def typeset_chart(chart: Chart) -> Chart:
    """Return a chart whose names are as they are printed."""
    return replace(
        chart,
        categories=tuple(map(typeset, chart.categories)),
        series=tuple(replace(each, name=typeset(each.name)) for each in chart.series),
        highlight=typeset(chart.highlight),
    )
