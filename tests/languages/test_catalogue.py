"""Catalogues are read as translators leave them; the house's own words come before ours."""

from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.languages.catalogue import FILE, Catalogue, open_catalogue

OURS = """\
msgid ""
msgstr ""
"Language: ru\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || "
"n%100>=20) ? 1 : 2);\\n"
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Key messages"
msgstr "Основные положения"

msgid "Contents"
msgstr "Содержание"

msgctxt "infinitive"
msgid "release"
msgstr "освободить"

msgid "one case"
msgid_plural "many cases"
msgstr[0] "дело"
msgstr[1] "дела"
msgstr[2] "дел"

#, fuzzy
msgid "Commitments"
msgstr "Обязательство"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / FILE.format("ru")
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return written(tmp_path / "ours", OURS)


@pytest.fixture
def russian(ours: Path) -> Catalogue:
    return open_catalogue("ru", [(ours, Path("templates"))])


def test_words_are_said_in_the_language(russian: Catalogue) -> None:
    assert russian.say("Key messages") == "Основные положения"
    assert russian.say_as("infinitive", "release") == "освободить"


def test_words_take_the_form_that_goes_with_a_number(russian: Catalogue) -> None:
    said = [russian.say_many("one case", "many cases", count) for count in (1, 3, 5, 21)]
    assert said == ["дело", "дела", "дел", "дело"]


@pytest.mark.parametrize("words", ["Enclosure:", "Commitments"], ids=["missing", "fuzzy"])
def test_words_without_a_translation_are_an_error_and_never_english(
    russian: Catalogue, words: str
) -> None:
    with pytest.raises(BriefError) as refused:
        russian.say(words)
    assert str(refused.value) == (
        f"the fixed words {words!r} have no translation into 'ru'\n"
        "  hint: add them to templates/locale/ru/LC_MESSAGES/brief.po"
    )


def test_a_houses_own_catalogue_comes_first_and_need_not_have_all(
    ours: Path, tmp_path: Path
) -> None:
    own = OURS.replace("Основные положения", "Главное").partition('msgid "Contents"')[0]
    house = written(tmp_path / "house", own)
    russian = open_catalogue("ru", [(house, Path("templates")), (ours, Path("ours"))])
    assert russian.say("Key messages") == "Главное"
    assert russian.say("Contents") == "Содержание"


def test_english_needs_no_catalogue(tmp_path: Path) -> None:
    assert open_catalogue("en", [(tmp_path, tmp_path)]).say("Key messages") == "Key messages"


def test_a_broken_catalogue_says_where(tmp_path: Path) -> None:
    folder = written(tmp_path / "broken", 'msgid "Page"\nСтраница\n')
    with pytest.raises(BriefError, match=r"^templates/locale/ru/LC_MESSAGES/brief.po:\d+: this"):
        open_catalogue("ru", [(folder, Path("templates"))])


NAMED = """\
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Page %(number)s of %(total)s"
msgstr "{}"
"""


@pytest.mark.parametrize("text", ["Страница", "Страница %(nomer)s", "Страница %(number)s"])
def test_a_translation_that_fills_in_other_values_is_refused(tmp_path: Path, text: str) -> None:
    folder = written(tmp_path / "house", NAMED.format(text))
    with pytest.raises(BriefError) as refused:
        open_catalogue("ru", [(folder, Path("templates"))])
    assert str(refused.value) == (
        "templates/locale/ru/LC_MESSAGES/brief.po:4: the translation fills in other values\n"
        "  hint: keep as they are: %(number)s, %(total)s"
    )


def test_a_translation_may_fill_in_values_in_another_order(tmp_path: Path) -> None:
    folder = written(tmp_path / "house", NAMED.format("%(total)s, %(number)s"))
    russian = open_catalogue("ru", [(folder, Path("templates"))])
    assert russian.say("Page %(number)s of %(total)s") == "%(total)s, %(number)s"
