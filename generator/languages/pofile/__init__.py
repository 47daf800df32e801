"""Read a .po file, gettext's format for translations, as translators leave it.

Libraries that read the format mend in silence what is broken: a missing quotation mark costs a
letter, a missing line gives words the translation of others. Here all of that is told.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from gettext import c2py
from pathlib import Path

from generator.errors import BriefError, Place, Problem, raise_any
from generator.languages.pofile.entry import COPY, UNKNOWN, Entry, Forms, Key, unfit
from generator.languages.pofile.faults import faults_in
from generator.languages.pofile.statements import Statement, read_statements
from generator.yamlfile import decode, read_raw
from generator.yamlfile.remembered import remembered

__all__ = ["Entry", "Key", "read_po"]

_WHOLE = re.compile(r"(msgctxt )?msgid (msgstr|msgid_plural( msgstr\[\d\])+)")
_PLURAL = re.compile(
    r"^Plural-Forms:\s*nplurals\s*=\s*(\d)\s*;\s*plural\s*=([^;\n]+)", re.MULTILINE
)


def read_po(path: Path, shown: Path) -> tuple[Entry, ...]:
    """Return what a file says; `shown` is how messages call it.

    Raises BriefError with all that is wrong with it.
    """
    return _entries_in(read_raw(path, shown), shown)


@remembered
def _entries_in(raw: bytes, shown: Path) -> tuple[Entry, ...]:
    groups = list(_groups(read_statements(decode(raw, shown), shown)))
    raise_any(_broken(group, shown) for group in groups if not _is_whole(group))
    forms = _form(groups, shown)
    entries = [_entry(group, forms, shown) for group in groups if not _is_header(group)]
    raise_any(faults_in(entries, forms))
    return tuple(entries)


_Group = Sequence[Statement]


def _groups(statements: Iterable[Statement]) -> Iterator[_Group]:
    """Yield the statements of each entry: it begins with its context, or else with its words."""
    group: list[Statement] = []
    for statement in statements:
        has_context = [held.keyword for held in group] == ["msgctxt"]
        begins = statement.keyword == "msgctxt" or (
            statement.keyword == "msgid" and not has_context
        )
        if begins and group:
            yield group
            group = []
        group.append(statement)
    if group:
        yield group


def _is_whole(group: _Group) -> bool:
    keywords = [statement.keyword for statement in group]
    forms = [keyword for keyword in keywords if keyword.startswith("msgstr[")]
    in_order = forms == [f"msgstr[{number}]" for number in range(len(forms))]
    return in_order and bool(_WHOLE.fullmatch(" ".join(keywords)))


def _broken(group: _Group, shown: Path) -> Problem:
    hint = "each has a msgid and a msgstr; words with a number msgid_plural, msgstr[0] and so on"
    place = Place(shown, group[0].line)
    return unfit("this entry of the catalogue is not whole", place, hint)


def _is_header(group: _Group) -> bool:
    return group[0].keyword == "msgid" and not group[0].text


def _entry(group: _Group, forms: Forms, shown: Path) -> Entry:
    texts = {statement.keyword: statement.text for statement in group}
    return Entry(
        context=texts.get("msgctxt"),
        words=tuple(texts[name] for name in ("msgid", "msgid_plural") if name in texts),
        texts=tuple(text for name, text in texts.items() if name.startswith("msgstr")),
        form=forms.choose,
        fuzzy=any(statement.fuzzy for statement in group),
        place=Place(shown, group[0].line),
    )


def _form(groups: Iterable[_Group], shown: Path) -> Forms:
    """Return how numbers choose among forms, as the header has it."""
    for header in filter(_is_header, groups):
        if told := _PLURAL.search(header[-1].text):
            try:
                return _tried(Forms(c2py(told[2]), int(told[1])))
            except (ValueError, ArithmeticError):
                message = "the header tells no form for some number"
                raise BriefError(unfit(message, Place(shown, header[0].line), COPY)) from None
    return UNKNOWN


def _tried(forms: Forms) -> Forms:
    """Return a rule that was seen to lead to forms that are there."""
    if not {forms.choose(number) for number in range(1000)} <= set(range(forms.count)):
        raise ValueError
    return forms
