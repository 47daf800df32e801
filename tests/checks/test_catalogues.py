"""What a house's own catalogues lack, and what in them no paper would ever say."""

import pytest

from generator.checks.catalogues import check_catalogue, misplaced_catalogues
from generator.checks.checkup import check_all
from generator.languages import PAPER_LANGUAGES
from generator.languages.catalogue import EVERY, FILE
from generator.shipped import our_templates
from tests.houses.ruritania import Ruritania

FRENCH, ENGLISH = (f"templates/{FILE.format(language)}" for language in ("fr", "en"))
OURS = our_templates() / EVERY
HEADER = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
PAGE = '{% extends "base/letter.html" %}\n{% block thanks %}\n<p>{{ _("Our thanks.") }}</p>\n'


def found(ruritania: Ruritania) -> list[str]:
    return [
        *map(str, misplaced_catalogues(ruritania.house)),
        *(
            str(problem)
            for language in PAPER_LANGUAGES
            for problem in check_catalogue(ruritania.house, language)
        ),
    ]


def test_words_of_the_house_that_its_catalogue_lacks_are_told(ruritania: Ruritania) -> None:
    ruritania.write("templates/eu-leaders/letter.html", PAGE + "{% endblock %}\n")
    ruritania.write(FRENCH, HEADER)
    assert found(ruritania) == [
        "templates/eu-leaders/letter.html:3: the fixed words 'Our thanks.' have no translation "
        "into 'fr'\n  hint: add them to templates/locale/fr/LC_MESSAGES/brief.po"
    ]


IDLE = {
    "a letter missing": (
        'msgid "Key mesages"\nmsgstr "En bref"\n',
        "no paper says 'Key mesages'\n  hint: did you mean 'Key messages'?",
    ),
    "words that nobody has": (
        'msgid "Zendaer Bote"\nmsgstr "Zendaer Bote"\n',
        f"no paper says 'Zendaer Bote'\n  hint: all words of ours stand in {OURS.as_posix()}",
    ),
    "no context": (
        'msgid "drop"\nmsgstr "abandonner"\n',
        "no paper says 'drop'\n  hint: write msgctxt \"infinitive\" above it",
    ),
    "a context where there is none": (
        'msgctxt "a heading"\nmsgid "Key messages"\nmsgstr "En bref"\n',
        "no paper says 'Key messages'\n  hint: take out its msgctxt",
    ),
    "no forms for numbers": (
        'msgid "%(count)s case of concern"\nmsgstr "%(count)s cas"\n',
        "no paper says '%(count)s case of concern'\n  hint: it has a msgid_plural",
    ),
    "forms for numbers where there are none": (
        'msgid "Sources"\nmsgid_plural "Sources"\nmsgstr[0] "Source"\nmsgstr[1] "Sources"\n',
        "no paper says 'Sources'\n  hint: it has no msgid_plural",
    ),
    "nothing said": (
        'msgid "Sources"\nmsgstr ""\n',
        "nothing is said for 'Sources', which stays as it is\n"
        "  hint: write what papers shall say under msgstr, or take the entry out",
    ),
    "fuzzy": (
        '#, fuzzy\nmsgid "Sources"\nmsgstr "Fontaines"\n',
        "what is said here is marked as fuzzy, and not used\n"
        "  hint: look it over, then take out the word 'fuzzy' above it",
    ),
}


@pytest.mark.parametrize("file", [FRENCH, ENGLISH])
@pytest.mark.parametrize(("entry", "told"), IDLE.values(), ids=IDLE.keys())
def test_what_no_paper_would_say_is_told(
    ruritania: Ruritania, file: str, entry: str, told: str
) -> None:
    ruritania.write(file, HEADER + entry)
    line = 5 if entry.startswith("#") else 4
    assert found(ruritania) == [f"{file}:{line}: {told}"]


def test_words_of_ours_and_of_the_houses_templates_are_in_order(ruritania: Ruritania) -> None:
    ruritania.write("templates/eu-leaders/letter.html", PAGE + "{% endblock %}\n")
    ours = 'msgctxt "infinitive"\nmsgid "drop"\nmsgstr "abandonner"\n'
    own = 'msgid "Our thanks."\nmsgstr "Merci."\n'
    ruritania.write(FRENCH, HEADER + ours + own)
    assert found(ruritania) == []


@pytest.mark.parametrize(
    "file", ["locale/fr/brief.po", "locale/it/LC_MESSAGES/brief.po", "fr.po", "all/brief.po"]
)
def test_a_catalogue_in_another_place_is_told(ruritania: Ruritania, file: str) -> None:
    ruritania.write(f"templates/{file}", HEADER)
    assert found(ruritania) == [
        f"templates/{file}: no paper looks for its words in this file\n"
        f"  hint: it looks in {FRENCH} and its like, for en, fr, de, ru"
    ]


MEANT = {"en_GB": "en", "DE": "de", "ru@latin": "ru", "fra": "fr", "it": "fr"}


@pytest.mark.parametrize(("folder", "meant"), MEANT.items())
def test_a_catalogue_of_a_country_is_sent_to_that_of_its_language(
    ruritania: Ruritania, folder: str, meant: str
) -> None:
    ruritania.write(f"templates/{FILE.format(folder)}", HEADER)
    [told] = found(ruritania)
    assert f"it looks in templates/{FILE.format(meant)} and its like" in told


def test_an_idle_entry_may_be_allowed_with_a_reason(ruritania: Ruritania) -> None:
    entry = 'msgid "Zenda"\nmsgstr "Zenda"\n'
    ruritania.write(FRENCH, f"{HEADER}# allow idle-words: for the year's next version\n{entry}")
    assert check_all(ruritania.house, lambda _: None) == []


def test_the_check_of_a_house_goes_on_after_a_catalogue_that_cannot_be_read(
    ruritania: Ruritania,
) -> None:
    ruritania.write(FRENCH, 'msgid "Page"\nSeite\n')
    ruritania.write(ENGLISH, 'msgid "Pages"\nmsgstr "Sheet"\n')
    told = [str(problem) for problem in check_all(ruritania.house, lambda _: None)]
    assert [problem.partition(": ")[0] for problem in told] == [f"{ENGLISH}:1", f"{FRENCH}:2"]
