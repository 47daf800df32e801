"""A reader can date a source and find it."""

from tests.houses.ruritania import ORDER, SOURCES, TRIALS, Ruritania
from tests.tools.findings import codes, findings


def test_a_source_without_any_date_is_told(ruritania: Ruritania) -> None:
    ruritania.add(SOURCES, "  - {id: bell, type: book, title: The Bell, held: true}\n")
    ruritania.change(TRIALS, "sources: [{id: census-2021", "sources: [bell, {id: census-2021")
    assert findings(ruritania) == [
        f"[undated-source] {SOURCES}:27:5: source 'bell' has no date\n"
        "  hint: add 'issued', or 'cited': the day of a dated source that names it"
    ]


def test_a_source_on_the_web_without_an_address_is_told(ruritania: Ruritania) -> None:
    ruritania.change(SOURCES, "    URL: https://example.org/statements/rassendyll\n", "")
    assert findings(ruritania) == [
        f"[no-url] {SOURCES}:12:11: source 'rrl-statement' is on the web, and does not say where\n"
        "  hint: add 'URL' and 'accessed', or another 'type'"
    ]


def test_a_letter_on_paper_needs_no_address(ruritania: Ruritania) -> None:
    assert "URL" not in ruritania.read(SOURCES).split("rrl-statement")[0]
    assert codes(ruritania) == []


def test_a_letter_is_called_in_notes_as_it_calls_itself(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "authors:", "produced: rrl-letter\nauthors:")
    assert findings(ruritania) == [
        f"[other-title] {ORDER}:19:12: the letter's subject is not the title of source"
        " 'rrl-letter', which it is\n"
        f"  hint: give both one title; the source stands at {SOURCES}:4:5"
    ]
    title = "Human rights issues for the visit to Ruritania"
    ruritania.change(ORDER, "subject: The press and the courts of Ruritania", f"subject: {title}")
    assert codes(ruritania) == []
