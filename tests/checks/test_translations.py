"""Translations keep up with their originals, and people answer for them."""

import pytest

from generator.checks.translations import machine_translations
from generator.compose.order import Order, prepare
from generator.errors import BriefError
from generator.facts.texts import parse_prose
from generator.facts.translations import fingerprint
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, PRESS, Ruritania
from tests.tools.findings import codes, findings

TEXT = "The last printing house in [[upper-zenda]] closed."
AHEAD = (
    "beginning here\n  hint: write each translation below its original; until then it is missing"
)
NOW = fingerprint(parse_prose(TEXT))


FRENCH = "facts/ruritania/press.fr.yaml"


REFERRING = "La dernière imprimerie de [[upper-zenda]] a fermé."


def translate(ruritania: Ruritania, of: str, by: str = "reviewed") -> None:
    french = f"{{text: '{REFERRING}', of: {of}, by: {by}}}"
    ruritania.write(FRENCH, f"rt-summer:\n  text: {french}\n")


def test_a_translation_of_an_older_text_is_told(ruritania: Ruritania) -> None:
    translate(ruritania, of="0f0f0f0f")
    assert findings(ruritania) == [
        f"[old-translation] {FRENCH}:2:74: 'of' is not the fingerprint of 'text' in event"
        " 'rt-summer', which may have been changed since\n"
        f"  hint: bring the 'fr' translation up to date, then write 'of: {NOW}';"
        " 'brief new translation fr' writes the text as it is now above it"
    ]


def test_a_translation_of_the_text_as_it_stands_is_in_order(ruritania: Ruritania) -> None:
    translate(ruritania, of=NOW, by="machine")
    assert codes(ruritania) == []


def test_a_paper_in_a_language_tells_what_a_machine_translated(ruritania: Ruritania) -> None:
    translate(ruritania, of=NOW, by="machine")
    ruritania.change(PRESS, "    sources: [bote-2021-08]\n\n", "\n")
    prepared = prepare(ruritania.house, Order(BRIEF, language="fr"))
    [told] = machine_translations(prepared.brief, prepared.library, prepared.opened)
    assert str(told.place) == f"{FRENCH}:2:16"
    assert told.message == "nobody reviewed 1 text in 'fr' that a machine translated"
    assert told.hint == (
        "have this reviewed, then write 'by: reviewed';"
        " 'brief list all --brief visit-2021 --missing-translations fr' lists them"
    )


def test_a_translation_of_a_brief_is_looked_at_in_every_language(ruritania: Ruritania) -> None:
    title = "{text: La presse, of: 0f0f0f0f, by: reviewed}"
    ruritania.write("briefs/visit-2021.ru.yaml", f"brief:\n  title: {title}\n")
    [told] = findings(ruritania)
    assert told.startswith(
        "[old-translation] briefs/visit-2021.ru.yaml:2:32: 'of' is not the fingerprint of 'title'"
        " in the brief,"
    )


def told_of_references(ruritania: Ruritania, french: str) -> list[str]:
    """Return what is said of the references of a translation."""
    text = f'{{text: "{french}", of: {NOW}, by: reviewed}}'
    ruritania.write(FRENCH, f"rt-summer:\n  text: {text}\n")
    return [told for told in findings(ruritania) if told.startswith("[dropped-reference]")]


def test_a_name_that_is_typed_where_the_original_refers_is_told(ruritania: Ruritania) -> None:
    [told] = told_of_references(ruritania, REFERRING.replace("[[upper-zenda]]", "Haute-Zenda"))
    assert told == (
        f"[dropped-reference] {FRENCH}:2:16: the 'fr' translation of 'text' in event 'rt-summer'"
        " lacks [[upper-zenda]]\n"
        "  hint: refer to it there, too: a name that is typed is never masked, and follows no"
        " register"
    )


def test_a_reference_that_is_kept_is_in_order(ruritania: Ruritania) -> None:
    assert told_of_references(ruritania, REFERRING) == []


def test_a_case_may_be_told_by_its_people(ruritania: Ruritania) -> None:
    raised = "what: the case of [[rt-case-rassendyll]] with the King\n"
    old = next(line for line in ruritania.read(PRESS).split("\n") if "what: " in line).strip()
    ruritania.change(PRESS, f"{old}\n", raised)
    french = "{text: le cas de [[rt-rassendyll]], of: 00000000, by: reviewed}"
    id = ruritania.read(PRESS).partition(raised)[0].rpartition("- id: ")[2].split("\n")[0]
    ruritania.write(FRENCH, f"{id}:\n  what: {french}\n")
    assert [told for told in findings(ruritania) if "dropped-reference" in told] == []


def test_an_old_translation_can_be_allowed_where_it_stands(ruritania: Ruritania) -> None:
    translate(ruritania, of="0f0f0f0f")
    ruritania.change(FRENCH, "reviewed}", "reviewed}  # allow old-translation: a comma moved")
    assert codes(ruritania) == []


def test_what_is_still_to_be_translated_is_told_once_for_a_language(ruritania: Ruritania) -> None:
    empty = f"\n    text:\n    of: {NOW}\n    by: machine\n"
    ruritania.write(FRENCH, f"rt-summer:\n  title: {empty}  text: {empty}")
    ruritania.write("briefs/visit-2021.fr.yaml", f"brief:\n  title: {empty}")
    ruritania.write("briefs/visit-2021.ru.yaml", f"brief:\n  title: {empty}")
    assert findings(ruritania) == [
        f"[unfinished-translation] {FRENCH}:3:5: 3 texts still to be translated into 'fr' in 2"
        f" files, {AHEAD}; they are in {FRENCH} (2), briefs/visit-2021.fr.yaml (1)",
        "[unfinished-translation] briefs/visit-2021.ru.yaml:3:5: 1 text still to be translated into"
        f" 'ru', {AHEAD}",
    ]


def test_the_files_that_have_most_to_translate_are_named(ruritania: Ruritania) -> None:
    empty = f"\n    text:\n    of: {NOW}\n    by: machine\n"
    for name, count in (("press", 1), ("trials", 2), ("people", 1), ("country", 3)):
        records = "".join(f"rt-{number}:\n  title: {empty}" for number in range(count))
        ruritania.write(f"facts/ruritania/{name}.fr.yaml", records)
    [told] = [told for told in findings(ruritania) if "unfinished" in told]
    assert "7 texts still to be translated into 'fr' in 4 files" in told
    assert told.endswith(
        "; most are in facts/ruritania/country.fr.yaml (3), facts/ruritania/trials.fr.yaml (2),"
        " facts/ruritania/people.fr.yaml (1)"
    )


def test_a_missing_translation_names_the_file_and_the_command(ruritania: Ruritania) -> None:
    with pytest.raises(BriefError) as refused:
        build(ruritania.house, Order(BRIEF, language="fr"))
    [told] = [one for one in refused.value.problems if "'title' in event 'rt-raid'" in one.message]
    assert str(told) == (
        f"{PRESS}:6:12: 'title' in event 'rt-raid' has no 'fr' translation\n"
        f"  hint: write it in {FRENCH}, or build with --allow-fallback;"
        " 'brief new translation fr --brief visit-2021' makes its place"
    )


def test_of_one_document_only_what_it_prints_has_to_be_translated(ruritania: Ruritania) -> None:
    with pytest.raises(BriefError) as refused:
        build(ruritania.house, Order(BRIEF, documents=("letter",), language="fr"))
    asked = " ".join(str(problem) for problem in refused.value.problems)
    assert "'what' in recommendation 'rt-ask-rassendyll'" in asked
    assert "rt-raid" not in asked
