"""Ruritania with a fact for each word of a closed set, and with briefs and profiles that differ in
what changes a paper's words: who reads all its papers has read nearly every fixed word of ours.
"""

from collections.abc import Iterator
from itertools import cycle

from generator.facts.treaties import Treaty
from generator.facts.verbs import Verb
from generator.facts.vocabulary import (
    HAPPENINGS,
    CommitmentForm,
    Implementation,
    LawStage,
    Progress,
    Status,
)
from tests.houses.rich_ruritania import enrich
from tests.houses.ruritania import FILES, ORDER, Ruritania

_ABOUT = (
    "about: {scope: public, sources: [rrl-letter], stage: checked, "
    "verified: {at: 2021-05-04, by: editor}}\n"
)
_TOLD = "date: 2021, priority: 1"

_PROFILE = """\
title: Readers of their own sort
documents: [briefing-paper]
reach: {}
order: {}
mood: {}
vocabulary: {}
notes: {}
marking: {}
recommendations: {}
cases: {}
"""
_PROFILES = (
    ("public", "country", "gerund", "state_party", "endnotes", "confidential", "chapter", "all"),
    ("partners", "theme", "calls_on", "government", "list", "draft", "end", "list"),
    ("official", "article", "gerund", "participating_state", "short_list", "none", "end", "all"),
    ("public", "theme", "imperative", "state_party", "endnotes", "none", "end", "priority"),
)
READERS = tuple(f"readers-{number}" for number, _ in enumerate(_PROFILES))

_OCCASIONS = """\
  - {id: dialogue-2021, title: Dialogue on the Press, form: dialogue, round: 3}
  - {id: tour-2021, title: Tour of the Chancellor, form: tour, visitor: chancellor}
  - {id: talks-2021, title: "Talks in [[hidden-lodge]]", form: talks}
"""
_HIDDEN = "  - {id: hidden-lodge, title: Hunting Lodge, scope: internal}\n"
_CONTACT = "contact: {email: posts@example.org}\nreference: A 1\n"
_BODY = "  - {id: office-of-posts, title: Office of Posts, email: posts@example.org}\n"
_PERSON = f"""\
{_ABOUT}people:
  - id: st-sapt
    name: Ivo Sapt
    short: Sapt
    disclosure:
      tell: {{scope: public, basis: already_public, source: rrl-statement}}
      name: {{scope: public, basis: already_public, source: rrl-statement}}
      to_state: {{scope: public, basis: already_public, source: rrl-statement}}
  - id: st-p1
    name: Otto Strakencz
    short: Strakencz
    disclosure:
      tell: {{scope: public, basis: already_public, source: rrl-statement}}
"""
_REPORT = f"""\
{_ABOUT}sources:
  - id: five-report
    type: report
    title: A Report of Five
    author: [rrl, shc, chancellery, {{family: Sapt, given: K.}}, {{family: Hentzau, given: R.}}]
    issued: 2021-02
    held: true
"""
_THEMES = "  - {id: mills, title: Mills}\n  - {id: roads, title: Roads}\n"
_MILLS = f"""\
{_ABOUT}events:
  - {{id: xx-mill, title: A mill, text: It burnt., {_TOLD}, sources: [whom]}}
paragraphs:
  - {{id: xx-mills, role: trend, title: Mills, text: They burn., {_TOLD}, sources: [whom]}}
laws:
  - {{id: xx-mill-act, title: An act, text: An act., {_TOLD}, sources: [whom],
     history: [{{stage: adopted, date: 2021-03-01}}]}}
"""
_MILLERS = (("ruritania", "rt", "rrl-letter"), ("strelsau", "st", "five-report"))
_ROADS = f"""\
{_ABOUT}paragraphs:
  - {{id: st-road-a, role: trend, text: A road., {_TOLD},
     sources: [{{id: five-report, locator: A}}]}}
  - {{id: st-road-b, role: trend, text: A road., {_TOLD},
     sources: [{{id: five-report, locator: B}}]}}
  - {{id: st-road-c, role: trend, text: A road., {_TOLD},
     sources: [{{id: five-report, locator: B}}]}}
  - {{id: st-road-d, role: trend, text: A road., {_TOLD},
     sources: [{{id: rrl-statement, in: five-report, locator: C}}]}}
events:
  - id: st-road
    title: A road
    date: 2021
    priority: 1
    sources: [rrl-statement]
    text: |
      A road was opened.

      A bridge was closed.
"""
_SHARED = f"""\
{_ABOUT}events:
  - {{id: el-step, title: A pardon, text: One was pardoned., {_TOLD}, polarity: positive}}
  - {{id: el-doubt, title: A fire, text: A press burnt., {_TOLD}, assertion: disputed}}
  - {{id: el-heard, title: A noise, text: It was., {_TOLD}, assertion: reported,
     sources: [{{id: five-report, in: rrl-letter}}]}}
  - {{id: el-accused, title: A blow, text: It was., {_TOLD}, assertion: alleged}}
  - {{id: el-said, title: A flash, text: It was., {_TOLD}, assertion: reported, according_to: shc}}
  - {{id: el-charged, title: A hit, text: It was., {_TOLD}, assertion: alleged, according_to: shc}}
  - {{id: el-about, title: A day, text: It was., priority: 1, date: 2021-02-03~}}
  - {{id: el-abouts, title: A month, text: It was., priority: 1, date: 2021-02~}}
  - {{id: el-since, title: A day, text: It was., priority: 1, date: 2021-02-03/..}}
  - {{id: el-sinces, title: A month, text: It was., priority: 1, date: 2021-02/..}}
  - {{id: el-until, title: A day, text: It was., priority: 1, date: ../2021-02-03}}
  - {{id: el-untils, title: A month, text: It was., priority: 1, date: ../2021-02}}
laws:
  - {{id: el-votes, title: An act, text: An act., {_TOLD},
     history: [{{stage: adopted, date: 2021-03-01, votes: {{for: 7, against: 2}}}}]}}
  - {{id: el-act-heard, title: An act, text: An act., {_TOLD}, assertion: reported,
     history: [{{stage: adopted, date: 2021-03-01}}]}}
  - {{id: el-act-blamed, title: An act, text: An act., {_TOLD}, assertion: alleged,
     history: [{{stage: adopted, date: 2021-03-01}}]}}
  - {{id: el-act-doubted, title: An act, text: An act., {_TOLD}, assertion: disputed,
     history: [{{stage: adopted, date: 2021-03-01}}]}}
quotes:
  - {{id: el-quote, by: rrl, {_TOLD}, words: A free press., translated: true}}
paragraphs:
  - {{id: el-one, role: message, {_TOLD}, text: One thing., sources: [five-report]}}
  - {{id: el-two, role: message, {_TOLD}, text: Another.}}
figures:
  - {{id: el-few, value: 3, few: not_people, unit: mills, precision: about, {_TOLD}}}
  - {{id: el-many, value: 90, unit: mills, precision: at_least, {_TOLD}}}
recommendations:
  - {{id: el-both, to: [ruritania, strelsau], {_TOLD}, origin: stated, verb: end, what: it}}
  - {{id: el-region, to: elphberg-lands, {_TOLD}, origin: stated, verb: end, what: it}}
  - {{id: el-other, to: ambassador-ruritania, {_TOLD}, origin: stated, verb: end, what: it}}
  - {{id: el-theirs, to: elphberg-lands, {_TOLD}, stated_by: chancellery, verb: end, what: it,
     adopted_by: [{{id: rrl, date: 2021-01}}, {{id: shc, date: 2021-01}}]}}
"""
_CASE = """\
  - {{id: st-case-{id}, title: A man, people: [st-sapt], date: 2021, priority: 1, text: Told.,
     more: [rrl-statement, census-2021],
     status: [{{is: {is_}, sentence: A year., charge: Rumours., place: Zenda, {dated}
                sources: [rrl-letter]}}]}}
"""
_QUIET = """\
  - {{id: st-case-quiet-{id}, title: A man, people: [st-p1], date: 2021, priority: 1, text: Told.,
     status: [{{is: detained, {dated}sources: [rrl-letter]}}]}}
"""
_GROUP = """\
  - {id: st-case-many, title: Men and women, people: [st-sapt], date: 2021, priority: 1,
     text: Told., group: {count: 24, women: 7, men: 17, children: 6},
     status: [{is: detained, sources: [rrl-letter]}]}
"""
_AGAIN = """\
  - {id: rt-case-again, title: "[[rt-rassendyll]]", people: [rt-rassendyll], date: 2021, text: It.,
     priority: 1, status: [{is: prosecuted, sources: [rrl-letter]}]}
"""
_STARTS = (
    "",
    *(f"date: {day}, " for day in ("2021-02-03", "2021-02", "2021", "2021-02-03~", "2021-02~")),
)
_LAW = """\
  - {{id: st-law-{id}, title: An act, text: A law., date: 2021, priority: 1,
     history: [{{stage: {stage}, date: 2021-03-01}}]}}
"""
_PROMISE = """\
  - {{id: st-{id}, title: A promise, text: A word., date: 2021, priority: 1,
     by: strelsau, form: {says}}}
"""
_BENCHMARK = """\
  - id: st-marks
    by: chancellery
    date: 2021
    priority: 1
    title: Measures
    text: Some measures.
    criteria:
"""
_CRITERION = """\
      - {{text: that it be, assessments: [{{is: {}, text: seen, sources: [rrl-letter]}}]}}
"""
_ASKED = """\
  - {{to: {}, id: st-{}, origin: stated, verb: {}, date: 2021, priority: 1, what: it}}
"""
_RANK = """\
  - {{id: {id}, title: {title}, index: {index}, publisher: rrl, edition: 2021, date: 2021,
     countries: [{country}], sources: [five-report], {says}}}
"""
_AMONG = "ranks: [{rank: 7, of: 90, among: world, previous: 9}]"
_SEVERAL = "ranks: [{rank: 7, of: 90, among: world}, {rank: 2, of: 9, among: isles}]"


def speak(ruritania: Ruritania) -> Ruritania:
    """Write all that into a house, and return it."""
    enrich(ruritania)
    ruritania.write("facts/strelsau/trials.yaml", _ABOUT + "".join(_closed_sets()))
    ruritania.write("facts/strelsau/people.yaml", _PERSON)
    ruritania.write("facts/sources/five.yaml", _REPORT)
    ruritania.write("facts/region/trials.yaml", _SHARED + "".join(_indicators()))
    ruritania.add("facts/occasions.yaml", _OCCASIONS)
    ruritania.add("facts/terms.yaml", _HIDDEN)
    ruritania.add("facts/organisations.yaml", _BODY)
    _protect(ruritania)
    ruritania.add("facts/themes.yaml", _THEMES)
    for country, prefix, whom in _MILLERS:
        mills = _MILLS.replace("xx-", f"{prefix}-").replace("whom", whom)
        ruritania.write(f"facts/{country}/mills.yaml", mills)
    ruritania.add("facts/ruritania/mills.yaml", f"cases:\n{_AGAIN}")
    ruritania.write("facts/strelsau/roads.yaml", _ROADS)
    for name, order in _orders():
        ruritania.write(f"briefs/{name}.yaml", order)
    for reader, switches in zip(READERS, _PROFILES, strict=True):
        ruritania.write(f"templates/{reader}/audience.yaml", _PROFILE.format(*switches))
    return ruritania


def _protect(ruritania: Ruritania) -> None:
    """Let an article of each treaty protect a theme."""
    first = "      - {treaty: ICCPR, articles: [19]}\n"
    others = (treaty for treaty in Treaty if treaty is not Treaty.ICCPR)
    more = "".join(f"      - {{treaty: {treaty}, articles: [1]}}\n" for treaty in others)
    ruritania.change("facts/themes.yaml", first, first + more)


def _orders() -> Iterator[tuple[str, str]]:
    """Yield more briefs, by name: for other occasions, on another day, by others or by nobody."""
    head, _, letter = FILES[ORDER].partition("letter:\n")
    whole = head.replace("documents: [letter, briefing-paper]\n", "")
    state = whole.replace("region: elphberg-lands\n", "")
    dialogue = whole.replace("occasion: visit-2021", "occasion: dialogue-2021")
    asks = ", ".join(f"st-ask-{number}" for number in range(1, 10))
    to_one = letter
    letter = letter.replace("to: [chancellor]", "to: [chancellor, ambassador-ruritania]")
    letter = letter.replace("[rt-ask-rassendyll]", f"[{asks}]")
    urgent = "st-case-on-trial, st-case-deceased-in-custody"
    yield "letter", f"{dialogue}letter:\n{letter.replace('rt-case-rassendyll', urgent)}"
    both = whole.replace("[ruritania]", "[ruritania, strelsau]")
    yield "both", f"{both}pseudonyms: [{{person: rt-p1, name: 7}}]\n"
    yield "two", whole.replace("[ruritania]\nregion: elphberg-lands", "[ruritania, strelsau]")
    yield "theme", whole.replace("[press, trials]", "[press]")
    for treaty in Treaty:
        yield f"under-{treaty.lower()}", f"{state}treaty: {treaty}\n"
    yield "alone", whole.replace("[ruritania]\nregion: elphberg-lands", "[strelsau]")
    late = dialogue.replace("date: 2021-05-04", "date: 2021-12-04")
    stale = "st-case-detained, st-case-administrative-detention"  # since when is known of the first
    stale = f"{stale}, st-case-quiet-0, st-case-quiet-1"  # told by the month or year alone
    yield "late", late.replace("[rt-pledge]", f"[rt-pledge, {stale}]")
    tour = dialogue.replace("dialogue-2021", "tour-2021")
    yield "tour", tour
    yield "traveller", f"{tour}letter:\n{to_one}"
    talks = dialogue.replace("dialogue-2021", "talks-2021")
    yield "talks", talks
    quiet = talks.replace("[ruritania]\nregion: elphberg-lands", "[strelsau]")
    yield "quiet", quiet.replace("[press, trials]", "[press]").replace("[rt-pledge]", "[]")
    silent = quiet.replace("[press, trials]", "[trials]").replace("[rt-pledge]", "[]")
    yield "ahead", silent.replace("talks-2021", "dialogue-2021")
    yield "one", silent.replace("[rrl, shc]", "[rrl]")
    alike = whole.replace("[ruritania]", "[ruritania, strelsau]").replace("[rt-pledge]", "[]")
    yield "mills", alike.replace("[press, trials]", "[mills]")
    yield "roads", alike.replace("[press, trials]", "[roads]")
    yield "own", f"{whole}produced: rrl-letter\n"
    mills = state.replace("[press, trials]", "[mills]").replace("[rt-pledge]", "[]")
    yield "own-alone", f"{mills}produced: rrl-letter\n"
    freed = state.replace("[ruritania]", "[strelsau]").replace("[press, trials]", "[mills]")
    yield "freed", freed.replace("[rt-pledge]", "[st-case-released]")
    yield "held", freed.replace("[rt-pledge]", "[st-case-detained, st-case-imprisoned]")
    yield "three", silent.replace("[rrl, shc]", "[rrl, shc, chancellery]")
    twice = to_one.replace("[rt-case-rassendyll]", "[rt-case-rassendyll, rt-case-again]")
    yield "twice", f"{head.replace(', trials]', ', mills]')}letter:\n{twice}"
    public = letter.replace("  to: [chancellor, ambassador-ruritania]\n", "")
    public = f"{dialogue}letter:\n  public: open_letter\n{public}"
    yield "open", public.replace("rt-case-rassendyll", urgent)
    yield "appeal", public.replace("open_letter", "appeal")
    yield "concern", public.replace("open_letter", "to_whom_it_may_concern")
    yield (
        "parts",
        f"{dialogue}letter:\n{to_one}  parts: [contact, {{asks: {{as: list}}}}]\n{_CONTACT}",
    )
    body = to_one.replace("to: [chancellor]", "to: [office-of-posts]\n  by_email: true")
    yield "body", f"{dialogue}letter:\n{body.replace('rt-ask-rassendyll', 'st-ask-posts')}"
    yield "nobody", silent.replace("authors: [rrl, shc]\n", "")


def _closed_sets() -> Iterator[str]:
    """Yield a fact for each status, stage, form, degree and verb."""
    yield "cases:\n"
    for kind in (HAPPENINGS, set(Status) - HAPPENINGS):
        for is_, dated in zip(sorted(kind), cycle(_STARTS), strict=False):
            yield _CASE.format(id=_id(is_), is_=is_, dated=dated)
    yield from (_QUIET.format(id=n, dated=dated) for n, dated in enumerate(("", "date: 2021, ")))
    yield _GROUP
    yield from ("laws:\n", *(_LAW.format(id=_id(stage), stage=stage) for stage in LawStage))
    yield from ("commitments:\n", *(_PROMISE.format(id=_id(f), says=f) for f in CommitmentForm))
    for kept in Implementation:
        yield _PROMISE.format(id=f"kept-{_id(kept)}", says=f"pledge, implementation: {kept}")
    yield f"benchmarks:\n{_BENCHMARK}"
    yield from (_CRITERION.format(progress) for progress in Progress)
    yield from ("recommendations:\n", *(_ASKED.format("strelsau", _id(v), v) for v in Verb))
    yield from (_ASKED.format("chancellor", f"ask-{number}", "raise") for number in range(1, 10))
    yield _ASKED.format("office-of-posts", "ask-posts", "raise")


def _indicators() -> Iterator[str]:
    """Yield what indices say: of one country in several groups, and of two in one or more ways."""
    yield "indicators:\n"
    for measure in ("Press", "Courts", "Prisons"):
        yield _rank("Freedom", measure, "strelsau", _SEVERAL)
        yield _rank("Justice", measure, "ruritania", _AMONG)
        yield _rank(
            "Justice", measure, "strelsau", _AMONG if measure == "Press" else "no_data: true"
        )
    yield _rank("Calm", "Rank", "ruritania", _AMONG)
    yield _rank("Calm", "Rank", "strelsau", _AMONG.replace("90", "80"))


def _rank(index: str, title: str, country: str, says: str) -> str:
    id = f"el-{index}-{title}-{country}".lower()
    return _RANK.format(id=id, title=title, index=index, country=country, says=says)


def _id(word: str) -> str:
    return word.replace("_", "-")
