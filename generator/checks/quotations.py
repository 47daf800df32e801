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
from generator.facts.registers import Source
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
        if _stands_in_marks(plain_words(quote.words)):
            message = f"the words of {named(quote)} stand in quotation marks of their own"
            hint = "leave the outer marks out: papers set them"
            yield warning(Code.OWN_QUOTATION_MARKS, message, part_of(quote, "words"), hint)


def titles_in_marks(library: Library) -> Iterator[Problem]:
    """Yield a warning for each title that stands in quotation marks: notes would print two pairs.

    Curly marks are printed; straight ones round a value are YAML's, and are not.
    """
    works = (source for source in library.of(Source) if source.quoted)
    for record in (*library.of(Fact), *works):
        if record.title and _stands_in_marks(plain_words(record.title)):
            message = f"the title of {named(record)} stands in quotation marks of its own"
            hint = "leave them out, or use straight ones round the whole value"
            yield warning(Code.OWN_QUOTATION_MARKS, message, part_of(record, "title"), hint)


def _stands_in_marks(words: str) -> bool:
    """Return whether words begin and end with marks that belong together."""
    pairs = (one for one in _MARKS if words.startswith(one[0]) and words.endswith(one[1]))
    return any(words[1:-1].count(one[0]) == words[1:-1].count(one[1]) == 0 for one in pairs)
