"""Ruritania with facts of every sort on mills, each with a word that stands nowhere else.

So whoever reads a paper sees which of them it tells, whatever the paper says of itself.
"""

from collections.abc import Iterator

from tests.houses.ruritania import ORDER, Ruritania

MILLS = "facts/ruritania/mills.yaml"
_ABOUT = "about: {scope: public, sources: [rrl-letter], verified: {at: 2021-05-04, by: editor}, stage: checked}\n"  # noqa: E501
_CASE = "status: [{is: prosecuted, sources: [rrl-letter]}]"
_LAW = "history: [{stage: adopted, date: 2021-03-01}]"
_RANKS = "ranks: [{among: world, rank: 3, of: 9}]"
_INDEX = "index: Mill Index, publisher: rrl, edition: 2021"

READERS = (
    "eeas-dialogue",
    "embassies",
    "eu-leaders",
    "eu-ministers",
    "european-parliament",
    "media",
    "osce",
    "un-treaty-body",
    "upr",
    "ministry",
    "partners",
)
# What stands in a record of each sort, beside its id; WORD is its own word.
SORTS = {
    "events": "title: 'WORD', text: 'The WORD stood still.', date: 2021-02",
    "events of progress": "title: 'WORD', polarity: positive, text: 'The WORD turned.'",
    "events without a text": "title: 'WORD', date: 2021-03",
    "paragraphs of context": "role: context, text: 'The WORD is old.'",
    "paragraphs on a trend": "role: trend, title: 'WORD', text: 'The WORD creaks.'",
    "paragraphs in a line": "role: trend, line: 'Every WORD creaks.'",
    "paragraphs as message": "role: message, text: 'A WORD needs water.'",
    "paragraphs on method": "role: method, text: 'We counted each WORD.'",
    "paragraphs to ask": "role: question, text: 'Who owns the WORD?'",
    "paragraphs that argue": "role: argument, text: 'A WORD feeds a town.'",
    "laws": f"title: 'WORD', text: 'The Act on the WORD.', {_LAW}",
    "commitments": "form: pledge, by: ruritania, title: 'WORD', text: 'It keeps the WORD.'",
    "benchmarks": "by: rrl, title: 'WORD', text: 'On it.', criteria: [{text: 'a WORD'}]",
    "figures": "value: 12, unit: wheels, text: 'Twelve in the WORD.'",
    "figures without a text": "value: 7, unit: 'WORD'",
    "quotes": "by: rrl, words: 'The WORD is ours.'",
    "indicators": f"title: 'WORD', {_INDEX}, {_RANKS}",
    "cases": f"title: 'The WORD', people: [rt-rassendyll], text: 'Of the WORD.', {_CASE}",
    "recommendations": "to: ruritania, origin: stated, verb: ensure, what: 'that the WORD turns'",
    "recommendations to an office": (
        "to: chancellor, origin: stated, verb: raise, what: 'the matter of the WORD'"
    ),
}
# What keeps a record out of the paper, each by another rule.
KEPT_OUT = {
    "excluded": "",
    "not known yet": "sources: [bote-2021-08]",
    "too narrow": "scope: internal",
    "under embargo": "embargo: 2022-01-01",
    "for others": f"audiences: {{deny: [{', '.join(READERS)}]}}",
    "out of date": "stale_after: 2020-01-01",
    "of another time": "date: 1999",
}


def mark(ruritania: Ruritania) -> dict[str, str]:
    """Add the facts to the house and to its brief, and return the word of each."""
    words: dict[str, str] = {}
    lists: dict[str, list[str]] = {}
    for sort, fields in _fields():
        id, word = f"rt-m{len(words)}", f"mill{_letters(len(words))}"
        words[id] = word
        record = f"  - {{id: {id}, {fields}}}\n".replace("WORD", word)
        lists.setdefault(sort.split()[0], []).append(record)
    text = "".join(f"{kind}:\n{''.join(records)}" for kind, records in lists.items())
    ruritania.write(MILLS, _ABOUT + text)
    ruritania.add("facts/themes.yaml", "  - id: mills\n    title: Mills\n")
    ruritania.change(ORDER, "[press, trials]", "[press, trials, mills]")
    left_out = f"exclude: [rt-m{len(words) - len(KEPT_OUT)}]"
    ruritania.change(ORDER, "authors:", f"{left_out}\nauthors:")
    return words


def _fields() -> Iterator[tuple[str, str]]:
    """Yield three records of each sort, one of each priority, then those that are kept out."""
    for sort, fields in SORTS.items():
        for priority in (1, 2, 3):
            yield sort, f"{fields}, priority: {priority}"
    for kept_out in KEPT_OUT.values():
        yield "events", f"title: 'WORD', text: 'No WORD.'{', ' * bool(kept_out)}{kept_out}"


def _letters(number: int) -> str:
    return chr(97 + number // 26) + chr(97 + number % 26)
