"""Words of others: each is a record that says whose they are, or is not in quotation marks."""

import re
from collections.abc import Iterator

from generator.checks.findings import Code, named, part_of, warning
from generator.checks.phrases import fold
from generator.errors import Problem
from generator.facts.accounts import Quote
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.passages import passages_in
from generator.facts.texts import plain_words

LONG = 5  # fewer words are a term or a title in quotation marks
_QUOTED = re.compile(r"“([^“”]+)”|«([^«»]+)»|\"([^\"]+)\"")
_MARKS = ("“”", "«»", '""', "‘’", "„“")


def unmarked_quotations(library: Library) -> Iterator[Problem]:
    """Yield a warning for each quotation in a text that is in no quote record."""
    quoted = {fold(plain_words(quote.words)) for quote in library.of(Quote)}
    for fact in library.of(Fact):
        for passage in passages_in(fact):
            for found in _QUOTED.finditer(passage.words):
                words = fold(found[found.lastindex or 0])
                if words.count(" ") + 1 >= LONG and words not in quoted:
                    spot = part_of(fact, *passage.path, words=found[0])
                    message = f"{named(fact)} quotes words that are in no quote record"
                    hint = "add them under 'quotes' with who said them, or say it in our own words"
                    yield warning(Code.UNMARKED_QUOTATION, message, spot, hint)


def own_quotation_marks(library: Library) -> Iterator[Problem]:
    """Yield a warning for each quote whose words bring quotation marks of their own."""
    for quote in library.of(Quote):
        words = plain_words(quote.words)
        if any(words.startswith(marks[0]) and words.endswith(marks[1]) for marks in _MARKS):
            message = f"the words of {named(quote)} stand in quotation marks of their own"
            hint = "leave the outer marks out: papers set them"
            yield warning(Code.OWN_QUOTATION_MARKS, message, part_of(quote, "words"), hint)
