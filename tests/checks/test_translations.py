"""Translations keep up with their originals, and people answer for them."""

from generator.checks.translations import machine_translations
from generator.compose.order import Order, prepare
from generator.facts.texts import parse_prose
from generator.facts.translations import fingerprint
from tests.houses.ruritania import BRIEF, PRESS, Ruritania
from tests.tools.findings import codes, findings

TEXT = "The last printing house in [[upper-zenda]] closed."
NOW = fingerprint(parse_prose(TEXT))


def translate(ruritania: Ruritania, of: str, by: str = "reviewed") -> None:
    french = f"{{text: La dernière a fermé., of: {of}, by: {by}}}"
    ruritania.change(PRESS, f"text: {TEXT}", f"text:\n      en: {TEXT}\n      fr: {french}")


def test_a_translation_of_an_older_text_is_told(ruritania: Ruritania) -> None:
    translate(ruritania, of="0f0f0f0f")
    assert findings(ruritania) == [
        f"[old-translation] {PRESS}:16:44: the 'fr' translation in event 'rt-summer' is of an older"
        f" text\n  hint: bring it up to date, then write 'of: {NOW}'"
    ]


def test_a_translation_of_the_text_as_it_stands_is_in_order(ruritania: Ruritania) -> None:
    translate(ruritania, of=NOW, by="machine")
    assert codes(ruritania) == []


def test_a_paper_in_a_language_tells_what_a_machine_translated(ruritania: Ruritania) -> None:
    translate(ruritania, of=NOW, by="machine")
    ruritania.change(PRESS, "    sources: [bote-2021-08]\n\n", "\n")
    prepared = prepare(ruritania.house, Order(BRIEF, language="fr"))
    [told] = machine_translations(prepared.brief, prepared.library, prepared.opened)
    assert told.message == "1 texts in 'fr' are a machine's, and nobody reviewed them"
    assert told.hint == (
        "have them reviewed, then write 'by: reviewed';"
        " 'brief list all --brief visit-2021 --missing-translations fr' lists them"
    )
