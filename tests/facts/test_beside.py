"""Translations stand beside: by id and field, and each fault is told where it was typed."""

from typing import Any

import pytest

from generator.errors import BriefError
from generator.facts.accounts import Event, Paragraph
from generator.facts.cases import Case
from generator.facts.envelope import Record
from generator.facts.registers import Occasion, Office, Person
from generator.facts.texts import plain_words
from generator.facts.translations import Said, fingerprint, translation_of
from generator.house.briefs import Brief
from tests.houses.ruritania import BRIEF, ORDER, PEOPLE, PRESS, Ruritania

FRENCH = "facts/ruritania/press.fr.yaml"
RUSSIAN = "facts/ruritania/people.ru.yaml"
ORDERED = f"briefs/{BRIEF}.fr.yaml"
RAID = "Raid on a newspaper"
OF_RAID = fingerprint(RAID)
TITLE = "rt-raid:\n  title: {text: Descente dans un journal, of: 1234abcd, by: machine}\n"


def french(text: Said) -> str:
    """Return the French of a text, as bare words."""
    found = translation_of(text, "fr")
    assert found, "there is no translation"
    return found.text if isinstance(found.text, str) else plain_words(found.text)


def in_french(ruritania: Ruritania) -> Brief:
    """Return the order slip with its French."""
    return ruritania.house.brief_in(ruritania.house.brief(BRIEF), ["fr"])


# What is read -------------------------------------------------------------------------------------


def test_a_translation_knows_its_original_who_answers_for_it_and_its_place(
    ruritania: Ruritania,
) -> None:
    ruritania.write(FRENCH, TITLE)
    found = translation_of(ruritania.library().find(Event, "rt-raid").title, "fr")
    assert found
    assert (str(found.of), found.by) == ("1234abcd", "machine")
    assert (str(found.place), str(found.of.place)) == (f"{FRENCH}:2:17", f"{FRENCH}:2:47")


def test_the_original_stays_what_it_is(ruritania: Ruritania) -> None:
    before = ruritania.library().records["rt-raid"]
    ruritania.write(FRENCH, TITLE)
    assert ruritania.library().records["rt-raid"] == before


def test_several_languages_stand_beside_one_file(ruritania: Ruritania) -> None:
    ruritania.write(FRENCH, TITLE)
    ruritania.write(FRENCH.replace(".fr.", ".ru."), TITLE.replace("Descente dans", "Обыск"))
    title = ruritania.library().find(Event, "rt-raid").title
    assert french(title) == "Descente dans un journal"
    assert translation_of(title, "ru")


NESTED: dict[str, tuple[str, tuple[str, str], type[Record], str, Any]] = {
    "a form": (
        PEOPLE,
        ("rt-rassendyll", "forms.formal"),
        Person,
        "M. Anton Rassendyll",
        lambda person: person.forms["formal"],
    ),
    "what a source is cited for, by the source": (
        PRESS,
        ("rt-raid", "sources.census-2021.locator"),
        Event,
        "p. 12",
        lambda event: event.sources[1].locator,
    ),
    "a holder's greeting, by the holder": (
        "facts/offices.yaml",
        ("chancellor", "holders.helga-strofzin.greeting"),
        Office,
        "Madame la Chancelière",
        lambda office: office.holders[1].greeting,
    ),
    "what has no id, by its number": (
        "facts/occasions.yaml",
        ("visit-2021", "dates.2.sources.rrl-letter.locator"),
        Occasion,
        "p. 2",
        lambda occasion: occasion.dates[1].sources[0].locator,
    ),
    "the same source twice, by their numbers": (
        PRESS,
        ("rt-message", "sources.2.locator"),
        Paragraph,
        "p. 4",
        lambda paragraph: paragraph.sources[1].locator,
    ),
    "what is to come": (
        PRESS,
        ("rt-case-rassendyll", "next.what"),
        Case,
        "le verdict",
        lambda case: case.next.what,
    ),
}


@pytest.fixture
def nested(ruritania: Ruritania) -> Ruritania:
    """Return the house with texts deep inside records."""
    cited = "sources: [rrl-letter, {id: census-2021, locator: page 12}]\n    title: Raid"
    ruritania.change(PRESS, "title: Raid", cited)
    ruritania.change(
        "facts/offices.yaml", "2021-07-01/..", "2021-07-01/.., greeting: Chancellor Strofzin"
    )
    ruritania.add(
        "facts/occasions.yaml",
        "    dates:\n      - {date: 2021-05-03, sources: [rrl-letter]}\n"
        "      - {date: 2021-05-04, sources: [{id: rrl-letter, locator: page 2}]}\n",
    )
    twice = "[{id: rrl-letter, locator: page 1}, {id: rrl-letter, locator: page 4}]"
    ruritania.change(PRESS, "- id: rt-message", f"- id: rt-message\n    sources: {twice}")
    coming = "{date: 2021-06, what: the verdict, sources: [rrl-letter]}"
    ruritania.change(PRESS, "    more: [rrl", f"    next: {coming}\n    more: [rrl")
    return ruritania


@pytest.mark.parametrize(("file", "where", "kind", "text", "get"), NESTED.values(), ids=NESTED)
def test_a_text_inside_a_record_has_a_name_that_a_translator_can_read(
    nested: Ruritania, file: str, where: tuple[str, str], kind: type[Record], text: str, get: Any
) -> None:
    id, field = where
    beside = file.replace(".yaml", ".fr.yaml")
    nested.write(beside, f'{id}:\n  {field}: {{text: "{text}", of: 1234abcd, by: reviewed}}\n')
    assert nested.problems() == []
    assert french(get(nested.library().find(kind, id))) == text


def test_a_greeting_is_not_taken_for_that_of_a_holder_who_was_added(nested: Ruritania) -> None:
    greeting = "{text: Madame la Chancelière, of: 1234abcd, by: reviewed}"
    file = "facts/offices.fr.yaml"
    nested.write(file, f"chancellor:\n  holders.helga-strofzin.greeting: {greeting}\n")
    first = "      - {person: rudolf-elphberg, term: 2019-03/2021-06-30}\n"
    earlier = "      - {person: fritz-tarlenheim, term: 2017/2018, greeting: Count}\n"
    nested.change("facts/offices.yaml", first, earlier + first)
    _, _, strofzin = nested.library().find(Office, "chancellor").holders
    assert strofzin.greeting
    assert french(strofzin.greeting) == "Madame la Chancelière"


def test_the_texts_of_an_order_slip_stand_below_brief(ruritania: Ruritania) -> None:
    ruritania.write(
        ORDERED,
        "brief:\n"
        "  title: {text: La presse, of: 1234abcd, by: reviewed}\n"
        "  letter.place: {text: Zenda-sur-Mer, of: 1234abcd, by: reviewed}\n",
    )
    brief = in_french(ruritania)
    assert brief.letter
    assert brief.letter.place
    assert [french(brief.title), french(brief.letter.place)] == ["La presse", "Zenda-sur-Mer"]


def test_a_place_where_nothing_is_written_yet_is_no_translation(ruritania: Ruritania) -> None:
    ruritania.write(FRENCH, "rt-raid:\n  title:\n    text:\n    of: 1234abcd\n    by: machine\n")
    assert ruritania.problems() == []
    assert translation_of(ruritania.library().find(Event, "rt-raid").title, "fr") is None


def test_a_long_text_may_have_paragraphs_and_a_title_may_not(ruritania: Ruritania) -> None:
    folded = "text: >\n      Un.\n\n      Deux.\n    of: 1234abcd\n    by: machine\n"
    ruritania.write(FRENCH, f"rt-raid:\n  text:\n    {folded}  title:\n    {folded}")
    assert ruritania.problems() == [
        f"{FRENCH}:10:11: the translation of 'title': this must be one line\n"
        "  hint: lists and paragraphs stand in a 'text'"
    ]
    assert len(translation_of(ruritania.library().find(Event, "rt-raid").text, "fr").text) == 2  # type: ignore[union-attr]


# Which languages are read -------------------------------------------------------------------------


def test_a_paper_reads_the_translations_into_its_own_language_alone(ruritania: Ruritania) -> None:
    ruritania.write(FRENCH, "faulty: [")
    ruritania.write(ORDERED, "faulty: [")
    assert ruritania.prepare().opened.dossier.chapters
    ruritania.write(ORDERED, TITLE.replace("rt-raid", "brief"))
    brief = in_french(ruritania).model_copy(update={"language": "fr"})
    [told] = ruritania.house.library_for(brief).problems
    assert str(told.place) == f"{FRENCH}:1:10"


def test_names_of_people_are_read_in_all_languages_for_they_are_protected_in_each(
    ruritania: Ruritania,
) -> None:
    ruritania.write(RUSSIAN, "rt-p2:\n  name: {text: Берсонин, of: 1234abcd, by: reviewed}\n")
    library = ruritania.house.library_for(ruritania.house.brief(BRIEF))
    assert translation_of(library.find(Person, "rt-p2").name, "ru")


# What is wrong ------------------------------------------------------------------------------------


def typed(
    field: str, text: str = "{text: x, of: 1234abcd, by: machine}", id: str = "rt-raid"
) -> str:
    return f"{id}:\n  {field}: {text}\n"


FAULTS = {
    "an unknown id": (
        typed("title", id="rt-riad"),
        "1:1: there is no record 'rt-riad' in facts/ruritania/press.yaml\n"
        "  hint: did you mean 'rt-raid'?",
    ),
    "a record that does not exist any more": (
        typed("title", id="xx"),
        "1:1: there is no record 'xx' in facts/ruritania/press.yaml\n"
        "  hint: delete its translations, if the record is gone",
    ),
    "a record of another file": (
        typed("title", id="st-trend"),
        "1:1: there is no record 'st-trend' in facts/ruritania/press.yaml\n"
        "  hint: it stands at facts/strelsau/press.yaml:4:5: move its translations to"
        " facts/strelsau/press.fr.yaml",
    ),
    "an id twice": (
        TITLE + TITLE,
        "3:1: the key 'rt-raid' is written twice\n  hint: it stands first on line 1; keep one",
    ),
    "an unknown field": (
        typed("titel"),
        "2:3: unknown field 'titel' of event 'rt-raid'\n  hint: did you mean 'title'?",
    ),
    "a field that no text is like": (
        typed("zzz"),
        "2:3: unknown field 'zzz' of event 'rt-raid'\n  hint: it has to translate: title, text",
    ),
    "a field that says nothing": (
        typed("date"),
        "2:3: 'date' of event 'rt-raid' is not translated\n  hint: delete this",
    ),
    "a text that the record does not have": (
        typed("line"),
        "2:3: event 'rt-raid' has no text 'line' to translate\n"
        "  hint: delete this, or write the original first",
    ),
    "a form that the record does not have": (
        typed("forms.frmal", id="rt-rassendyll"),
        "2:3: person 'rt-rassendyll' has no text 'forms.frmal' to translate\n"
        "  hint: did you mean 'forms.formal'?",
    ),
    "fields without their id": (
        "rt-raid: Descente\n",
        "1:1: 'rt-raid' must hold fields with their translations\n"
        "  hint: write each as 'title: {text: …, of: …, by: reviewed}'",
    ),
    "the text alone": (
        typed("title", "Descente"),
        "2:3: 'title' is not in a form we can read\n"
        "  hint: write each as 'title: {text: …, of: …, by: reviewed}'",
    ),
    "no fingerprint": (
        typed("title", "{text: x, by: machine}"),
        "2:10: the translation of 'title' lacks 'of'\n"
        f"  hint: write {{text: …, of: {OF_RAID}, by: reviewed}}",
    ),
    "an unknown key": (
        typed("title", "{text: x, off: 1234abcd, by: machine, of: 1234abcd}"),
        "2:20: unknown key 'off' in the translation of 'title'\n  hint: did you mean 'of'?",
    ),
    "nobody who answers for it": (
        typed("title", "{text: x, of: 1234abcd, by: machin}"),
        "2:38: 'by' has no value 'machin'\n  hint: did you mean 'machine'?",
    ),
    "a list for a text": (
        typed("title", "{text: [x], of: 1234abcd, by: machine}"),
        "2:17: 'text': this must be a text; one that begins with [ or { needs quotation marks\n"
        f"  hint: write {{text: …, of: {OF_RAID}, by: reviewed}}",
    ),
    "an unknown reference": (
        typed("text", '{text: "Vu par [[rll]].", of: 1234abcd, by: machine}'),
        "2:24: unknown reference 'rll'\n  hint: did you mean 'rrl'?",
    ),
    "a reference with one bracket": (
        typed("text", '{text: "Vu par [rt-raid].", of: 1234abcd, by: machine}'),
        "2:16: the translation of 'text': a reference has two brackets on each side: [[id]]",
    ),
    "no YAML": ("rt-raid: [", "1:11: this is not YAML"),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_at_its_place_with_what_to_do(
    ruritania: Ruritania, text: str, expected: str
) -> None:
    file = "facts/ruritania/people.fr.yaml" if "rassendyll" in text else FRENCH
    ruritania.write(file, text)
    [told] = ruritania.problems()
    assert told == f"{file}:{expected}" or told.startswith(f"{file}:{expected}:")


def test_all_faults_of_a_file_are_told_in_one_run(ruritania: Ruritania) -> None:
    ruritania.write(FRENCH, "".join(typed("titel", id=id) for id in ("rt-raid", "rt-summer", "x")))
    assert [told.split(": ")[0] for told in ruritania.problems()] == [
        f"{FRENCH}:2:3",
        f"{FRENCH}:4:3",
        f"{FRENCH}:5:1",
    ]


def test_a_record_that_cannot_be_read_does_not_make_its_translations_unknown(
    ruritania: Ruritania,
) -> None:
    ruritania.write(FRENCH, TITLE)
    ruritania.change(PRESS, f"title: {RAID}", "title: [x]")
    assert all(told.startswith(f"{PRESS}:") for told in ruritania.problems())


def test_two_records_with_an_id_are_told_of_whatever_is_translated(ruritania: Ruritania) -> None:
    ruritania.write(FRENCH, TITLE)
    ruritania.change(PRESS, "id: rt-summer", "id: rt-raid")
    [told] = ruritania.problems()
    assert told.startswith(f"{PRESS}:11:9: two records have the id 'rt-raid'")


def test_what_stands_beside_a_brief_is_told_as_well(ruritania: Ruritania) -> None:
    ruritania.write(ORDERED, typed("titel", id="brief") + typed("title", id="brif"))
    with pytest.raises(BriefError) as refused:
        in_french(ruritania)
    assert str(refused.value) == (
        f"{ORDERED}:2:3: unknown field 'titel' of the brief\n  hint: did you mean 'title'?\n"
        f"{ORDERED}:3:1: unknown key 'brif' in the translation of a brief\n"
        "  hint: its fields stand below 'brief:'"
    )


# The old way --------------------------------------------------------------------------------------

INSIDE = {
    "a fact": (
        PRESS,
        f"title: {RAID}",
        f"title: {{en: {RAID}, fr: {{text: x}}}}",
        ":6:12: 'title'",
    ),
    "a register": (
        PEOPLE,
        "short: Kobolt",
        "short: {en: Kobolt, fr: {text: x}}",
        ":16:12: 'short'",
    ),
    "a form": (
        PEOPLE,
        "{formal: Ms Žofia Kobolt}",
        "{formal: {en: Ms K, fr: x}}",
        ":20:21: 'formal'",
    ),
    "a brief": (ORDER, "place: Zenda", "place: {en: Zenda, fr: {text: x}}", ":17:10: 'place'"),
}


@pytest.mark.parametrize(("file", "old", "new", "told"), INSIDE.values(), ids=INSIDE)
def test_translations_inside_a_text_are_refused_with_the_file_to_write_and_the_command(
    ruritania: Ruritania, file: str, old: str, new: str, told: str
) -> None:
    ruritania.change(file, old, new)
    beside = file.replace(".yaml", ".fr.yaml")
    assert ruritania.refusal().startswith(
        f"{file}{told}: translations stand beside a text, in a file of their own\n"
        f"  hint: let the text in 'en' stand here alone, and move the others to {beside};"
        f" 'brief new translation fr {file}' makes the places for them"
    )


def test_a_brief_is_one_whatever_its_languages(ruritania: Ruritania) -> None:
    ruritania.write(ORDERED, typed("title", id="brief"))
    assert ruritania.house.brief_names() == [BRIEF]
    assert isinstance(ruritania.house.brief(BRIEF), Brief)
