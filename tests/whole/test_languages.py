"""A paper in a language never silently mixes in another."""

import json
from collections.abc import Callable

import pytest

from generator.build import Built
from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.errors import BriefError
from generator.facts.registers import Country, Region
from generator.facts.texts import parse_prose
from generator.facts.translations import fingerprint, translation_of
from generator.facts.vocabulary import Preposition
from generator.paper.formats import Format
from generator.paper.walk import words_of
from generator.writers import WRITERS
from tests.houses.building import build
from tests.houses.real import LETTER, OURS, PAPER, REAL
from tests.houses.ruritania import BRIEF, ORDER, PRESS, Ruritania
from tests.tools.typing import Brief

BESIDE = PRESS.replace(".yaml", ".fr.yaml")


def refusal(ruritania: Ruritania, language: str = "fr") -> list[str]:
    """Return the problems that stop the brief in a language, each with its place and message."""
    with pytest.raises(BriefError) as refused:
        build(ruritania.house, Order(BRIEF, language=language))
    return [f"{problem.place}: {problem.message}" for problem in refused.value.problems]


def allowed(ruritania: Ruritania) -> Built:
    order = Order(BRIEF, formats=(Format.TEXT,), language="fr", allow_fallback=True)
    return build(ruritania.house, order)


def text_of(built: Built, document: str) -> str:
    return built.files[f"{BRIEF}-{document}-fr.txt"].decode()


# What is missing ----------------------------------------------------------------------------------


def test_each_text_without_a_translation_is_an_error_at_its_place(ruritania: Ruritania) -> None:
    told = refusal(ruritania)
    assert f"{PRESS}:6:12: 'title' in event 'rt-raid' has no 'fr' translation" in told
    assert f"{ORDER}:1:8: 'title' in the brief has no 'fr' translation" in told
    assert "facts/terms.yaml:5:12: 'title' in place 'upper-zenda' has no 'fr' translation" in told
    assert f"{ORDER}:14:8: the addressee 'chancellor' has no greeting in 'fr'" in told


def test_what_no_paper_prints_is_not_missed(ruritania: Ruritania) -> None:
    told = " ".join(refusal(ruritania))
    assert "'text' in paragraph 'rt-trend'" in told
    assert "'line' in paragraph 'rt-trend'" not in told
    assert "rt-summer" not in told  # its source was not out


def test_names_need_a_translation_only_into_other_letters(ruritania: Ruritania) -> None:
    name = "'name' in person 'rudolf-elphberg'"
    assert name not in " ".join(refusal(ruritania, "fr"))
    assert name in " ".join(refusal(ruritania, "ru"))


def test_a_works_own_title_is_cited_as_it_is(ruritania: Ruritania) -> None:
    told = " ".join(refusal(ruritania))
    assert "'title' in source 'census-2021'" not in told
    assert "'title' in source 'rrl-statement'" in told  # our own description


# What is allowed ----------------------------------------------------------------------------------


def test_a_fallback_is_marked_once_in_each_paragraph(ruritania: Ruritania) -> None:
    paper = text_of(allowed(ruritania), PAPER)
    [raid] = [part for part in paper.split("\n\n") if "Police searched" in part]
    assert raid.count("(en anglais)") == 1
    assert "Messages clés" in paper


RANKS = """\
indicators:
  - {{id: {0}-i-law, title: Law, {1}, ranks: [{{among: world, rank: 3, of: 12}}]}}
  - {{id: {0}-i-order, title: Order, {1}, ranks: [{{among: world, rank: 5, of: 12}}]}}
  - {{id: {0}-i-speech, title: Speech, {1}, ranks: [{{among: world, rank: 9, of: 12}}]}}
"""
INDEX = "index: Index of Courts, publisher: rrl, edition: 2020"


def test_a_chart_or_a_table_in_the_original_says_so_in_its_caption(ruritania: Ruritania) -> None:
    ruritania.add(PRESS, RANKS.format("rt", INDEX))
    ruritania.add("facts/strelsau/press.yaml", RANKS.format("st", INDEX))
    ruritania.change(ORDER, "period: 2021-01/2021-12\n", "")
    told = text_of(allowed(ruritania), PAPER).replace("\u00a0", " ")
    [chart] = [part for part in told.split("\n\n") if part.startswith("Figure 1. ")]
    [table] = [part for part in told.split("\n\n") if part.startswith("Tableau 1. ")]
    assert " ".join(chart.split()).endswith("le rang 1 est le meilleur (en anglais)")
    assert table.count("(en anglais)") == 1


def test_a_fallback_says_its_language_to_screen_readers(ruritania: Ruritania) -> None:
    order = Order(BRIEF, formats=(Format.HTML,), language="fr", allow_fallback=True)
    page = build(ruritania.house, order).files[f"{BRIEF}-{PAPER}-fr.html"]
    assert '<html lang="fr">' in page.decode()
    assert '<span lang="en">Police searched the offices of the </span>' in page.decode()


def test_a_fallback_is_listed_in_the_manifest_and_told(ruritania: Ruritania) -> None:
    built = allowed(ruritania)
    originals = json.loads(built.files["manifest.json"])["originals"]
    assert ["rt-raid", "title"] in originals
    assert ["brief", "title"] in originals
    [told] = [problem for problem in built.problems if problem.code == "in-original"]
    assert str(told.place) == f"{ORDER}:9:11"
    assert told.message.startswith("the papers print ")
    assert told.message.endswith(" texts without 'fr' translation in English")
    assert told.hint == (
        f"the manifest names each; 'brief list all --brief {BRIEF} --missing-translations fr'"
        " lists them"
    )


def test_no_mark_is_left_in_any_file(ruritania: Ruritania) -> None:
    order = Order(BRIEF, formats=(Format.HTML, Format.TEXT), language="ru", allow_fallback=True)
    files = build(ruritania.house, order).files
    assert [name for name, file in files.items() if "\ue000" in file.decode()] == []


# What is translated -------------------------------------------------------------------------------


def translate(ruritania: Ruritania, text: str, french: str, of: str = "") -> None:
    """Give the title of the raid a French translation."""
    of = of or fingerprint(parse_prose(text))
    assert f"title: {text}" in ruritania.read(PRESS)
    ruritania.write(BESIDE, f"rt-raid:\n  title: {{text: {french}, of: {of}, by: reviewed}}\n")


def test_a_paper_tells_the_translation(ruritania: Ruritania) -> None:
    translate(ruritania, "Raid on a newspaper", "Descente dans un journal")
    paper = text_of(allowed(ruritania), PAPER).replace("\u00a0", " ")
    assert "Descente dans un journal (14 février 2021)." in paper


def test_a_translation_of_an_older_text_is_a_warning_in_a_build(ruritania: Ruritania) -> None:
    translate(ruritania, "Raid on a newspaper", "Descente dans un journal", of="0f0f0f0f")
    told = [str(problem) for problem in allowed(ruritania).problems]
    assert any("not the fingerprint of 'title' in event 'rt-raid'" in one for one in told)


def test_a_paper_with_translations_stays_beside_one_in_another_language(
    ruritania: Ruritania,
) -> None:
    translate(ruritania, "Raid on a newspaper", "Descente dans un journal")
    french = allowed(ruritania)
    english = build(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)), french.files)
    name = f"{BRIEF}-{PAPER}-fr.txt"
    assert english.files[name] == french.files[name]


def test_fixed_words_that_no_catalogue_has_are_an_error_in_the_template(
    ruritania: Ruritania,
) -> None:
    own = '{% extends "base/briefing-paper.html" %}\n{% block contents %}\n<p>{{ _("Our own words") }}</p>\n{% endblock %}\n'  # noqa: E501
    ruritania.write("templates/all/briefing-paper.html", own)
    prepared = prepare(ruritania.house, Order(BRIEF, language="fr"))
    with pytest.raises(BriefError) as refused:
        compose(prepared, PAPER)
    assert str(refused.value) == (
        "templates/all/briefing-paper.html:3: the fixed words 'Our own words' have no translation"
        " into 'fr'\n  hint: add them to templates/locale/fr/LC_MESSAGES/brief.po"
    )


def test_a_house_translates_its_own_fixed_words(ruritania: Ruritania) -> None:
    own = '{% extends "base/briefing-paper.html" %}{% block contents %}<p>{{ _("Our own words") }}</p>{% endblock %}'  # noqa: E501
    ruritania.write("templates/all/briefing-paper.html", own)
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    ruritania.write(
        "templates/locale/fr/LC_MESSAGES/brief.po",
        f'{head}msgid "Our own words"\nmsgstr "Nos propres mots"\n',
    )
    prepared = prepare(ruritania.house, Order(BRIEF, language="fr"))
    assert "Nos propres mots" in words_of(compose(prepared, PAPER).paper.blocks)


def test_a_template_may_fill_names_alone_into_its_words(ruritania: Ruritania) -> None:
    own = '{% extends "base/briefing-paper.html" %}{% block contents %}<p>{{ _("%(a)999999999s", a="x") }}</p>{% endblock %}'  # noqa: E501
    ruritania.write("templates/all/briefing-paper.html", own)
    with pytest.raises(BriefError, match="the template tries to reach something it may not"):
        compose(ruritania.prepare(), PAPER)


# On the command line ------------------------------------------------------------------------------


def test_the_language_is_in_the_name_of_a_file_and_the_others_stay(brief: Brief) -> None:
    brief("build", BRIEF, "--to", "text")
    told = brief("build", BRIEF, "--to", "text", "--language", "fr", "--allow-fallback")
    names = [line.split()[0].rpartition("/")[2] for line in told.out.splitlines() if "/" in line]
    assert names == [
        f"{BRIEF}-{PAPER}-fr.txt",
        f"{BRIEF}-{PAPER}.txt",
        f"{BRIEF}-{LETTER}-fr.txt",
        f"{BRIEF}-{LETTER}.txt",
    ]
    assert "was removed" not in told.err


def test_a_language_without_fixed_words_is_refused(brief: Brief) -> None:
    told = brief("build", BRIEF, "--language", "kk")
    assert told.exit == 1
    assert told.err.startswith(
        "papers cannot be written in 'kk' yet\n  hint: known: en, fr, de, ru; "
        "docs/languages.md tells how to add one"
    )


def test_what_lags_is_listed_with_what_a_translator_types(
    brief: Brief, ruritania: Ruritania
) -> None:
    translate(ruritania, "Raid on a newspaper", "Descente dans un journal", of="0f0f0f0f")
    told = brief("list", "facts", "--missing-translations", "fr")
    assert told.exit == 0
    now = fingerprint(parse_prose("Raid on a newspaper"))
    assert f"{BESIDE}:2:47: rt-raid title  outdated  of: {now}" in told.out
    assert "rt-trend line  missing" in told.out
    assert "visit-2021" not in told.out


def test_what_lags_can_be_narrowed_to_what_a_brief_prints(brief: Brief) -> None:
    told = brief("list", "all", "--missing-translations", "fr", "--brief", BRIEF)
    assert "brief title  missing" in told.out
    assert "rt-trend text  missing" in told.out
    assert "rt-trend line" not in told.out


def test_a_brief_alone_narrows_no_list(brief: Brief) -> None:
    told = brief("list", "facts", "--brief", BRIEF)
    assert told.exit == 2
    assert "--brief goes with --missing-translations" in told.err


# Ours ---------------------------------------------------------------------------------------------


def test_each_country_of_ours_has_its_name_after_each_word_before_it() -> None:
    """A summit with Uzbekistan is no « sommet (Ouzbékistan) » where the form is known."""
    brief = OURS.brief(REAL)
    library = OURS.library_for(brief, ["fr", "de", "ru"])
    lacking = [
        f"{record.id} {before} {language}"
        for record in (*library.of(Country), *library.of(Region))
        for before in Preposition
        for language in ("fr", "de", "ru")
        if not translation_of(record.forms.get(before, ()), language)
    ]
    assert (lacking, len([*library.of(Country)])) == ([], 5)


@pytest.mark.parametrize("language", ["fr", "ru"])
@pytest.mark.parametrize("document", [LETTER, PAPER])
def test_the_first_brief_is_wholly_in_french_and_in_russian(
    language: str, document: str, is_golden: Callable[[str, str], bool]
) -> None:
    prepared = prepare(OURS, Order(REAL, language=language))
    paper = compose(prepared, document).paper
    written = WRITERS[Format.TEXT](paper, OURS.brand()).data.decode()
    assert "\ue000" not in written
    assert is_golden(f"{REAL}-{document}-{language}.txt", written)
