"""A catalogue is read to the letter: whatever is wrong with it is told at its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from generator.errors import BriefError
from generator.languages.pofile import Entry, read_po
from tests.checkout import ROOT

SHOWN = Path("brief.po")
HEADER = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
CASES = 'msgid "%(count)s case of %(who)s"\nmsgid_plural "%(count)s cases of %(who)s"\n'


def read(folder: Path, text: str) -> tuple[Entry, ...]:
    path = folder / "brief.po"
    path.write_text(text, encoding="utf-8")
    return read_po(path, SHOWN)


def lines_of_faults(folder: Path, text: str) -> list[int]:
    try:
        read(folder, text)
    except BriefError as error:
        return [problem.place.line if problem.place else 0 for problem in error.problems]
    return []


WHOLE = r"""
# With a context, over several lines, with signs; then forgotten, doubted, and not yet said.
msgctxt "a title"
msgid ""
"The \"Bote\","
" of\tZenda"
msgstr "«Bote»\n"

#~ msgid "Old"
#~ msgstr "Alt"

#| msgid "Before"
#, python-format, fuzzy
msgid "Page"
msgstr "Seite"
msgid "Table"
msgstr ""
"""


def test_entries_are_read_with_all_that_gettext_has(tmp_path: Path) -> None:
    title, page, table = read(tmp_path, WHOLE)
    assert title.key == ("a title", 'The "Bote", of\tZenda', False)
    assert title.texts == ("«Bote»\n",)
    assert [entry.is_said for entry in (title, page, table)] == [True, False, False]
    assert (page.fuzzy, table.fuzzy, table.place.line) == (True, False, 16)


def test_the_doubt_about_a_forgotten_entry_is_not_one_about_the_next(tmp_path: Path) -> None:
    forgotten = '#, fuzzy\n#~ msgid "Old"\n#~ msgstr "Alt"\n\n'
    (page,) = read(tmp_path, f'{forgotten}msgid "Page"\nmsgstr "Seite"\n')
    assert page.is_said


def test_the_rule_for_numbers_may_end_with_its_line(tmp_path: Path) -> None:
    header = HEADER.replace(";\\n", "\\n") + '"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    forms = 'msgstr[0] "ein Fall von %(who)s"\nmsgstr[1] "%(count)s Fälle von %(who)s"\n'
    (cases,) = read(tmp_path, header.replace('"\n\n"', '"\n"') + CASES + forms)
    assert [cases.form(count) for count in (1, 2)] == [0, 1]


def test_a_number_chooses_its_form_as_the_header_says(tmp_path: Path) -> None:
    forms = 'msgstr[0] "un cas de %(who)s"\nmsgstr[1] "%(count)s cas de %(who)s"\n'
    [entry] = read(tmp_path, HEADER + CASES + forms)
    assert [entry.texts[entry.form(number)][:2] for number in (0, 1, 2)] == ["un", "un", "%("]


FAULTS = {
    "no quotation mark at the end": (
        'msgid "Page"\nmsgstr "Seite\n',
        "2: this line of the catalogue cannot be read\n"
        '  hint: write msgid "…" and msgstr "…", and \\" for a quotation mark between these',
    ),
    "no keyword": (
        '"Page"\nmsgid "Page"\nmsgstr "Seite"\n',
        "1: this line of the catalogue cannot be read\n"
        '  hint: write msgid "…" and msgstr "…", and \\" for a quotation mark between these',
    ),
    "no words": (
        'msgid "Page"\nmsgstr "Seite"\nmsgstr "Tabelle"\n',
        "1: this entry of the catalogue is not whole\n"
        "  hint: each has a msgid and a msgstr; words with a number msgid_plural, msgstr[0] and"
        " so on",
    ),
    "nothing said": (
        'msgid "Page"\nmsgid "Table"\nmsgstr "Tabelle"\n',
        "1: this entry of the catalogue is not whole\n"
        "  hint: each has a msgid and a msgstr; words with a number msgid_plural, msgstr[0] and"
        " so on",
    ),
    "forms out of order": (
        f'{CASES}msgstr[1] "%(who)s"\nmsgstr[0] "%(who)s"\n',
        "1: this entry of the catalogue is not whole\n"
        "  hint: each has a msgid and a msgstr; words with a number msgid_plural, msgstr[0] and"
        " so on",
    ),
    "the same words twice": (
        'msgid "Page"\nmsgstr "Seite"\n\nmsgid "Page"\nmsgstr "Blatt"\n',
        "4: these words stand in line 1 already\n  hint: keep one of the two",
    ),
    "too few forms": (
        f'{HEADER}{CASES}msgstr[0] "%(who)s"\n',
        "4: numbers have 2 forms, and 1 is said\n"
        "  hint: say something for each, from msgstr[0] to msgstr[1]",
    ),
    "an empty form": (
        f'{HEADER}{CASES}msgstr[0] "%(who)s"\nmsgstr[1] ""\n',
        "4: numbers have 2 forms, and 1 is said\n"
        "  hint: say something for each, from msgstr[0] to msgstr[1]",
    ),
    "too many forms": (
        f'{HEADER}{CASES}msgstr[0] "%(who)s"\nmsgstr[1] "%(who)s"\nmsgstr[2] "%(who)s"\n',
        "4: numbers have 2 forms, and 3 are said\n"
        "  hint: say something for each, from msgstr[0] to msgstr[1]",
    ),
    "no rule for forms": (
        f'{CASES}msgstr[0] "%(who)s"\nmsgstr[1] "%(who)s"\n',
        "1: the header does not say which form goes with a number\n"
        "  hint: copy the line Plural-Forms from another catalogue of the language",
    ),
    "a rule for forms that are not there": (
        HEADER.replace("nplurals=2", "nplurals=1"),
        "1: the header tells no form for some number\n"
        "  hint: copy the line Plural-Forms from another catalogue of the language",
    ),
    "a rule that cannot be counted": (
        HEADER.replace("n > 1", "n % 0"),
        "1: the header tells no form for some number\n"
        "  hint: copy the line Plural-Forms from another catalogue of the language",
    ),
    "a value left out": (
        'msgid "Page %(number)s of %(total)s"\nmsgstr "Seite %(number)s"\n',
        "1: the translation fills in other values\n  hint: keep as they are: %(number)s, %(total)s",
    ),
    "a value put in": (
        'msgid "Page"\nmsgstr "Seite %(number)s"\n',
        "1: the translation fills in other values\n  hint: these words have none to fill in",
    ),
    "a sign for nothing": (
        'msgid "Page"\nmsgstr "Seite 5 %"\n',
        "1: the translation has a '%' that fills in nothing\n"
        "  hint: say it in words, such as 'per cent'",
    ),
}


@pytest.mark.parametrize(("text", "told"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_where_and_what_to_do(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(BriefError) as refused:
        read(tmp_path, text)
    assert str(refused.value) == f"brief.po:{told}"


def test_all_faults_of_a_kind_are_told_at_once(tmp_path: Path) -> None:
    text = 'msgid "Page"\nmsgstr "5 %"\nmsgid "Of %(x)s"\nmsgstr "%"\n'
    assert lines_of_faults(tmp_path, text) == [1, 3, 3]


def test_what_nobody_has_finished_has_no_faults(tmp_path: Path) -> None:
    read(tmp_path, f'#, fuzzy\nmsgid "Page"\nmsgstr "%"\n\n{CASES}msgstr[0] ""\n')


OURS = (ROOT / "templates/locale/ru/LC_MESSAGES/brief.po").read_text(encoding="utf-8")[:2000]


@given(some.data())
def test_a_catalogue_cut_and_joined_anyhow_is_read_or_refused_with_a_line(
    tmp_path_factory: pytest.TempPathFactory, data: some.DataObject
) -> None:
    cut, end = sorted(data.draw(some.tuples(*[some.integers(0, len(OURS))] * 2)))
    typed = data.draw(some.text(alphabet='msgidtrcx"\\[]012%()#,~ \n', max_size=12))
    text = OURS[:cut] + typed + OURS[end:]
    assert all(lines_of_faults(tmp_path_factory.getbasetemp(), text))
