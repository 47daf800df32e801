"""A house changes any fixed word of its papers in a catalogue of its own."""

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.languages.catalogue import FILE
from generator.paper.formats import Format
from generator.writers import WRITERS
from tests.houses.real import PAPER
from tests.houses.ruritania import BRIEF, Ruritania
from tests.papers.small import brand

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
IN_ENGLISH = """\
msgid " (accessed %(day)s)"
msgstr " (retrieved on %(day)s)"

msgid "Notes"
msgstr "What this rests on"

msgctxt "infinitive"
msgid "drop"
msgstr "give up"

msgid "prosecuted"
msgstr "before a court"

msgid "Key messages"
msgstr "In short"
"""


def test_words_of_the_gate_of_notes_and_of_templates_are_changed_alike(
    ruritania: Ruritania,
) -> None:
    ruritania.write(f"templates/{FILE.format('en')}", HEADER + IN_ENGLISH)
    profile = ruritania.read("templates/partners/audience.yaml")
    ruritania.write("templates/partners/audience.yaml", f"{profile}notes: endnotes\n")
    prepared = prepare(ruritania.house, Order(BRIEF, audience="partners"))
    text = WRITERS[Format.TEXT](compose(prepared, PAPER).paper, brand()).data.decode()
    for own in (
        "retrieved on 1",
        "What this rests on",
        "give up the",
        "before a court",
        "In short",
    ):
        assert own in text, own
    for ours in ("accessed", "Notes", "rop the", "prosecuted,", "Key messages"):
        assert ours not in text, ours


def test_signs_of_the_page_language_are_but_signs_in_a_catalogue(ruritania: Ruritania) -> None:
    own = 'msgid "Key messages"\nmsgstr "Q & A, <in short>: what\'s new"\n'
    ruritania.write(f"templates/{FILE.format('en')}", HEADER + own)
    paper = compose(prepare(ruritania.house, Order(BRIEF)), PAPER).paper
    text = WRITERS[Format.TEXT](paper, brand()).data.decode()
    assert "Q & A, <in short>: what’s new" in text
