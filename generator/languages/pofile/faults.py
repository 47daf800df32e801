"""Find what is wrong with the entries of a .po file that can be read."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.errors import Problem, counted
from generator.languages.pofile.entry import COPY, UNKNOWN, Entry, Forms, unfit

_COUNTED = "count"  # a form for one may say it in words
_NAME = re.compile(r"%\((\w+)\)s")


def faults_in(entries: Sequence[Entry], forms: Forms) -> Iterator[Problem]:
    """Yield what is wrong with entries; `forms` are those that the header tells of."""
    yield from _twice(entries)
    for entry in entries:
        yield from _faults(entry, forms)


def _twice(entries: Iterable[Entry]) -> Iterator[Problem]:
    first: dict[tuple[str | None, str], Entry] = {}
    for entry in entries:
        known = first.setdefault((entry.context, entry.words[0]), entry)
        if known is not entry:
            message = f"these words stand in line {known.place.line} already"
            yield unfit(message, entry.place, "keep one of the two")


def _faults(entry: Entry, forms: Forms) -> Iterator[Problem]:
    """Yield what is wrong with what is said, if anything is, and nobody doubts it."""
    if entry.fuzzy or not any(entry.texts):
        return
    if len(entry.words) > 1:
        yield from _miscounted(entry, forms)
    texts = [text for text in entry.texts if text]
    if not all(_fills_alike(entry, text) for text in texts):
        names = ", ".join(f"%({name})s" for name in sorted(_names_in(*entry.words)))
        hint = f"keep as they are: {names}" if names else "these words have none to fill in"
        yield unfit("the translation fills in other values", entry.place, hint)
    if any("%" in _bare(entry, text) for text in texts):
        hint = "say it in words, such as 'per cent'"
        yield unfit("the translation has a '%' that fills in nothing", entry.place, hint)


def _miscounted(entry: Entry, forms: Forms) -> Iterator[Problem]:
    said = len(list(filter(None, entry.texts)))
    if forms is UNKNOWN:
        yield unfit("the header does not say which form goes with a number", entry.place, COPY)
    elif not len(entry.texts) == forms.count == said:
        hint = f"say something for each, from msgstr[0] to msgstr[{forms.count - 1}]"
        verb = "is" if said == 1 else "are"
        message = f"numbers have {counted(forms.count, 'form')}, and {said} {verb} said"
        yield unfit(message, entry.place, hint)


def _fills_alike(entry: Entry, text: str) -> bool:
    """Return whether a text leaves out no value, which nobody would miss, and names no other."""
    wanted = _names_in(*entry.words)
    needed = wanted - {_COUNTED} if len(entry.words) > 1 else wanted
    return needed <= _names_in(text) <= wanted


def _bare(entry: Entry, text: str) -> str:
    """Return a text without what is filled in; words that are filled in write '%%' for the sign."""
    text = _NAME.sub("", text)
    return text.replace("%%", "") if any("%" in words for words in entry.words) else text


def _names_in(*texts: str) -> set[str]:
    return {name for text in texts for name in _NAME.findall(text)}
