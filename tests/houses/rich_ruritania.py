"""Ruritania with all that some audience prints: articles, benchmarks, earlier recommendations, what
the authors say of themselves, how they know, a question, a quotation.
"""

from tests.houses.ruritania import ORDER, PRESS, SOURCES, TRIALS, Ruritania

_ARTICLES = """\
    articles:
      - {{treaty: ICCPR, articles: [{}]}}
"""
_BOILERPLATE = """\
    boilerplate:
      text: An independent association of printers and editors, founded in Zenda in 1911.
      sources: [rrl-letter]
"""
_SYMBOL = """\
  - id: un-observations
    type: report
    title: Concluding observations on Ruritania
    quoted: false
    short: Concluding observations of 2020
    author: [{literal: Human Rights Committee}]
    issued: 2020-10
    held: true
    symbol: CCPR/C/RUR/CO/2
"""
_MEASURES = """
benchmarks:
  - id: rt-benchmarks
    by: chancellery
    priority: 1
    date: 2021-03
    themes: [press]
    title: What the Chancellery asked
    text: The Chancellery set two measures in March 2021.
    criteria:
      - text: that no editor is tried for a report
        assessments: [{is: none, text: a trial has opened, sources: [rrl-letter]}]
      - {text: that courts are open}
"""
_EARLIER = """\
  - id: rt-observation
    date: 2020-10
    form: recommendation
    by: ruritania
    title: Observers at trials
    text: The Human Rights Committee recommended that observers be let in.
    symbol: CCPR/C/RUR/CO/2
    paragraph: 12
    implementation: not_implemented
    sources: [{id: un-observations, locator: para. 12}]
"""
_PARAGRAPHS = """\
  - id: rt-method
    role: method
    date: 2021
    text: The [[rrl]] spoke with twelve editors and read what the courts published.
  - id: rt-question
    role: question
    date: 2021
    text: What has been done so that observers can follow the trial of [[rt-rassendyll]]?
"""
_QUOTES = """
quotes:
  - id: rt-quote
    date: 2021-05
    by: rrl
    words: A press that is afraid cannot be read.
"""
_MESSAGE = """\
  - id: st-message
    role: message
    date: 2021
    text: No editor works in Strelsau without a licence.
"""
_OURS = """\
coalition: Friends of the Ruritanian Press
places: [Zenda, Strelsau]
embargo: 5 May 2021, 10:00 CEST
full_paper: https://example.org/ruritania-2021.pdf
"""


def enrich(ruritania: Ruritania) -> Ruritania:
    """Write all that into a house, and return it."""
    for number, theme in (("19", "Freedom of the press"), ("14", "Fair trials")):
        _after(ruritania, "facts/themes.yaml", f"title: {theme}\n", _ARTICLES.format(number))
    _after(ruritania, "facts/organisations.yaml", "abbreviation: RRL\n", _BOILERPLATE)
    _after(ruritania, PRESS, "speak of the press with the King.\n", _PARAGRAPHS)
    _after(ruritania, TRIALS, "pledged to open its courts.\n", _EARLIER)
    ruritania.add(TRIALS, _MEASURES)
    ruritania.add(PRESS, _QUOTES)
    ruritania.add(SOURCES, _SYMBOL)
    ruritania.add("facts/strelsau/press.yaml", _MESSAGE)
    ruritania.change(ORDER, "include: [rt-pledge]", "include: [rt-pledge, rt-observation]")
    ruritania.add(ORDER, _OURS)
    return ruritania


def _after(ruritania: Ruritania, file: str, line: str, more: str) -> None:
    ruritania.change(file, line, line + more)
