"""Titles that could stand over anything: a reader who leafs through learns nothing from them."""

import re
from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.errors import Problem
from generator.facts.accounts import Event, Paragraph
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.registers import Country, Theme
from generator.facts.texts import plain_words

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_COMPOUND = 13  # letters: in some languages one long word says what others say in three
_SAYING_NOTHING = set[str]().union(
    *map(
        str.split,
        (
            "a an the and or of on in at for to from with by as its their his her it this that",
            "these those what who whom whose how where when why which is are was were be been has",
            "have had do does done not no some any other others more most few many much own",
            "new old recent current further general main key important difficult hard tense long",
            "great good bad grave serious better worse positive negative behind stood stands",
            "action actions activities aspects background change changes concern concerns",
            "conclusion conclusions context development developments details effort efforts event",
            "events facts history information introduction issue issues matter matters measure",
            "measures note notes outlook overview point points problem problems progress prospect",
            "prospects question questions remarks situation state status step steps subject",
            "subjects summary thing things topic topics trend trends",
        ),
    )
)


def empty_titles(library: Library) -> Iterator[Problem]:
    """Yield a warning for each title without a word of its own, or of one short word."""
    for fact in (*library.of(Paragraph), *library.of(Event)):
        words = _words(plain_words(fact.title))
        if not words or _tells(words, _said_above(fact, library)):
            continue
        message = f"the title of {named(fact)} could stand over anything"
        hint = "say in it what happened, to whom or by whom: a reader may read nothing else"
        yield warning(Code.EMPTY_TITLE, message, part_of(fact, "title"), hint)


def _tells(words: list[str], said: set[str]) -> bool:
    alone = len(words) == 1 and "-" not in words[0] and len(words[0]) < _COMPOUND
    return not alone and any(word not in _SAYING_NOTHING | said for word in words)


def _said_above(fact: Fact, library: Library) -> set[str]:
    """Return the words of the headings it stands under: its themes and its countries."""
    above = [
        record
        for id in (*fact.themes, *fact.countries)
        if isinstance(record := library.records.get(str(id)), Theme | Country)
    ]
    return {word for record in above for word in _words(plain_words(record.title))}


def _words(text: str) -> list[str]:
    return [found.group().lower() for found in _WORD.finditer(text)]
