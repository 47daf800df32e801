"""The library reads what a brief needs, follows references, and says which lead nowhere."""

import time
from pathlib import Path

import pytest

from generator.errors import BriefError
from generator.facts import references
from generator.facts.accounts import Event
from generator.facts.cases import Case
from generator.facts.library import Library, Wanted, read_library
from generator.facts.registers import Person
from tests.houses.ruritania import ORDER, PEOPLE, PRESS, SOURCES, TRIALS, Ruritania

RAID = "title: Raid on a newspaper"


def wanted(ruritania: Ruritania, wanted: Wanted) -> Library:
    return read_library(ruritania.root / "facts", Path("facts"), wanted)


def test_a_brief_reads_the_registers_and_the_files_of_its_countries_and_themes(
    ruritania: Ruritania,
) -> None:
    library = wanted(ruritania, Wanted(("ruritania",), None, ("press",)))
    assert {"rrl", "chancellor", "census-2021", "rt-raid", "el-trend"} <= set(library.records)
    assert {"rt-case-p1", "st-trend"}.isdisjoint(library.records)
    assert library.problems == ()


def test_a_region_brings_the_files_of_all_its_members(ruritania: Ruritania) -> None:
    library = wanted(ruritania, Wanted(("ruritania",), "elphberg-lands", ("press",)))
    assert "st-trend" in library.records


def test_a_reference_brings_the_folder_its_prefix_names(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, RAID, f"{RAID}\n    short: Like [[st-trend]].")
    library = wanted(ruritania, Wanted(("ruritania",), None, ("press",)))
    assert "st-trend" in library.records
    assert library.problems == ()


def test_an_id_named_by_hand_brings_its_folder(ruritania: Ruritania) -> None:
    library = wanted(ruritania, Wanted(("ruritania",), None, ("press",), ("st-trend",)))
    assert "st-trend" in library.records


def test_a_fact_that_names_another_theme_or_country_is_read_with_it(ruritania: Ruritania) -> None:
    ruritania.add(TRIALS, "\nevents:\n  - {id: rt-both, title: B, themes: [press]}\n")
    ruritania.write(
        "facts/strelsau/trials.yaml",
        "events:\n  - {id: st-both, title: B, scope: public, sources: [rrl-letter],"
        " countries: [ruritania], themes: [press]}\n",
    )
    library = wanted(ruritania, Wanted(("ruritania",), None, ("press",)))
    assert library.find(Event, "rt-both").themes == ("trials", "press")
    assert library.find(Event, "st-both").countries == ("strelsau", "ruritania")


def test_people_are_read_from_every_folder_for_their_names_are_protected_everywhere(
    ruritania: Ruritania,
) -> None:
    ruritania.write(
        "facts/strelsau/people.yaml",
        "people:\n  - {id: st-p1, name: Rosa, short: Rosa, scope: public, sources: [rrl-letter]}\n",
    )
    library = wanted(ruritania, Wanted(("ruritania",), None, ("press",)))
    assert library.find(Person, "st-p1").name == "Rosa"


def test_a_brief_is_not_disturbed_by_what_it_does_not_read(ruritania: Ruritania) -> None:
    ruritania.write("facts/strelsau/trials.yaml", "events:\n- {id: st-x}\n")
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    assert ruritania.prepare().opened.dossier.chapters
    assert len(ruritania.problems()) == 3


FAULTS = {
    "an unknown reference, on its own line of a folded text": (
        (PRESS, "its computers, as the [[rrl]]", "its computers, as\n      the [[rll]]"),
        "facts/ruritania/press.yaml:11:11: unknown reference 'rll'\n  hint: did you mean 'rrl'?",
    ),
    "an unknown source": (
        (PRESS, "sources: [rrl-statement, rrl-letter]", "sources: [rrl-statment]"),
        "facts/ruritania/press.yaml:51:15: unknown source 'rrl-statment'\n"
        "  hint: did you mean 'rrl-statement'?",
    ),
    "an unknown superseded record": (
        (PRESS, RAID, f"{RAID}\n    supersedes: [rt-riad]"),
        "facts/ruritania/press.yaml:7:18: unknown reference 'rt-riad'\n"
        "  hint: did you mean 'rt-raid'?",
    ),
    "a reference to the wrong kind": (
        (PRESS, "people: [rt-rassendyll]", "people: [rrl]"),
        "facts/ruritania/press.yaml:47:14: 'rrl' is a record of kind 'organisation', not person\n"
        "  hint: it stands at facts/organisations.yaml:4:5",
    ),
    "an unknown form": (
        (TRIALS, "[[rt-p1:formal]]", "[[rt-p1:frmal]]"),
        "facts/ruritania/trials.yaml:8:57: 'rt-p1' has no form 'frmal'\n"
        "  hint: did you mean 'formal'?",
    ),
    "a reference to a paragraph without title": (
        (PRESS, "as the [[rrl]] recorded", "as [[rt-purpose]] says"),
        "facts/ruritania/press.yaml:10:25: paragraph 'rt-purpose' has no title, so this reference"
        " prints nothing\n  hint: give it a 'title' that fits into a sentence (it stands at"
        " facts/ruritania/press.yaml:30:5)",
    ),
    "a reference to a recommendation in emphasis": (
        (PRESS, "as the [[rrl]] recorded", "as *[[rt-rec-rassendyll]]* says"),
        "facts/ruritania/press.yaml:10:26: recommendation 'rt-rec-rassendyll' has no title, so this"
        " reference prints nothing\n  hint: give it a 'title' that fits into a sentence (it stands"
        " at facts/ruritania/press.yaml:68:5)",
    ),
    "a reference to a paragraph that has forms alone": (
        (
            PRESS,
            "paragraphs:\n",
            "paragraphs:\n  - id: rt-x\n    role: trend\n    forms: {law: the list}\n"
            "    text: As in [[rt-x]] of the Act.\n",
        ),
        "facts/ruritania/press.yaml:21:17: paragraph 'rt-x' has no title, so this reference prints"
        " nothing\n  hint: give it a 'title' that fits into a sentence (it stands at"
        " facts/ruritania/press.yaml:18:5), or print one of its forms: [[rt-x:law]]",
    ),
    "an id of another folder": (
        (PRESS, "- id: rt-raid", "- id: st-raid"),
        "facts/ruritania/press.yaml:4:9: the id 'st-raid' does not begin with 'rt-'\n"
        "  hint: ids in ruritania/ do",
    ),
    "an id used twice": (
        (PRESS, "- id: rt-summer", "- id: rt-raid"),
        "facts/ruritania/press.yaml:11:9: two records have the id 'rt-raid'\n"
        "  hint: the first is at facts/ruritania/press.yaml:4:5",
    ),
    "an audience that there is not": (
        (PRESS, RAID, f"{RAID}\n    audiences: {{deny: [eu-leader]}}"),
        "facts/ruritania/press.yaml:7:24: unknown audience 'eu-leader'\n"
        "  hint: did you mean 'eu-leaders'?",
    ),
    "a record that replaces itself": (
        (PRESS, RAID, f"{RAID}\n    supersedes: [rt-raid]"),
        "facts/ruritania/press.yaml:4:5: 'rt-raid' supersedes itself\n"
        "  hint: perhaps through others: break the circle",
    ),
    "a title that prints itself": (
        (PRESS, "title: Press Act", 'title: "[[rt-press-act]]"'),
        "facts/ruritania/press.yaml:36:5: 'rt-press-act' refers to itself\n"
        "  hint: perhaps through others: break the circle",
    ),
}


@pytest.mark.parametrize(("change", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_reference_that_goes_wrong_is_told_where_it_was_typed(
    ruritania: Ruritania, change: tuple[str, str, str], expected: str
) -> None:
    ruritania.change(*change)
    assert ruritania.problems()[:1] == [expected]
    assert expected.split("\n")[0] in ruritania.refusal()


def test_titles_that_print_each_other_are_told_of(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "title: Press Act", 'title: "[[rt-raid]]"')
    ruritania.change(PRESS, RAID, 'title: "[[rt-press-act]]"')
    assert [line.split(": ")[1] for line in ruritania.problems()] == [
        "'rt-raid' refers to itself\n  hint",
        "'rt-press-act' refers to itself\n  hint",
    ]


def test_a_file_named_like_no_theme_is_told_of_once(ruritania: Ruritania) -> None:
    ruritania.write("facts/ruritania/pres.yaml", ruritania.read("facts/strelsau/press.yaml"))
    ruritania.change("facts/ruritania/pres.yaml", "id: st-trend", "id: rt-x")
    ruritania.add("facts/ruritania/pres.yaml", "\nevents:\n  - {id: rt-y, title: Y}\n")
    assert ruritania.problems() == [
        "facts/ruritania/pres.yaml: unknown theme 'pres'\n  hint: did you mean 'press'?"
    ]


def test_problems_of_several_files_are_told_in_one_run(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, RAID, "tittle: Raid")
    ruritania.change(PEOPLE, "short: Kobolt", "shrt: Kobolt")
    ruritania.write(SOURCES, "sources: [")
    files = {line.split(":")[0] for line in ruritania.problems()}
    assert {PRESS, PEOPLE, SOURCES} <= files


def test_asking_for_a_record_of_another_kind_is_refused(ruritania: Ruritania) -> None:
    with pytest.raises(BriefError, match="'rrl' is a record of kind 'organisation', not case"):
        ruritania.library().find(Case, "rrl")


def thousand_events(file: int) -> str:
    about = "about: {scope: public, sources: [rrl-letter]}\nevents:\n"
    events = (
        f"- {{id: rt-{file}-{n}, title: An event, text: 'In [[upper-zenda]].'}}\n"
        for n in range(50)
    )
    return about + "".join(events)


def test_a_thousand_facts_are_read_in_far_less_than_two_seconds(ruritania: Ruritania) -> None:
    for file in range(20):
        ruritania.write(f"facts/ruritania/theme-{file}.yaml", thousand_events(file))
        ruritania.add("facts/themes.yaml", f"  - {{id: theme-{file}, title: A theme}}\n")
    begun = time.process_time()
    library = ruritania.library()
    assert library.problems == ()
    assert len(list(library.of(Event))) == 1002
    assert time.process_time() - begun < 2


def test_a_thousand_references_to_a_lost_source_are_told_as_fast(ruritania: Ruritania) -> None:
    for file in range(20):
        text = thousand_events(file).replace("An event,", "An event, sources: [lost-source],")
        ruritania.write(f"facts/ruritania/theme-{file}.yaml", text)
        ruritania.add("facts/themes.yaml", f"  - {{id: theme-{file}, title: A theme}}\n")
    begun = time.process_time()
    assert len(ruritania.problems()) == 1000
    assert time.process_time() - begun < 4


def test_an_id_with_an_apostrophe_is_told_once(ruritania: Ruritania) -> None:
    ruritania.change(PEOPLE, "id: rt-p1", "id: rt-p'1")
    told = "'id': an id is 1 to 64 small letters, digits and hyphens; an apostrophe stands in it"
    assert [problem.message for problem in ruritania.library().problems] == [told]


def test_a_file_or_folder_whose_name_is_no_id_is_told_once(ruritania: Ruritania) -> None:
    ruritania.write("facts/ruritania/women's-rights.yaml", "events: []\n")
    ruritania.write("facts/Strelsau/press.yaml", ruritania.read(TRIALS).replace("rt-", "st-"))
    assert [str(problem) for problem in ruritania.library().problems if problem.code == "name"] == [
        "facts/Strelsau: the folder's name is its country's id, and an id is 1 to 64 small letters,"
        " digits and hyphens; a capital letter stands in it\n  hint: rename it",
        "facts/ruritania/women's-rights.yaml: the file's name is its theme's id, and an id is 1 to"
        " 64 small letters, digits and hyphens; an apostrophe stands in it\n  hint: rename it",
    ]


def test_what_refers_to_a_faulty_record_is_not_at_fault_itself(ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS, "  - id: rt-case-rassendyll\n", "  - id: rt-case-rassendyll\n    x: 1\n"
    )
    problems = [problem.code for problem in ruritania.house.library().problems]
    assert problems == ["unknown-key"]


def test_what_refers_into_a_file_that_cannot_be_read_is_not_at_fault(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "events:", "events: [")
    problems = [problem.code for problem in ruritania.house.library().problems]
    assert problems == ["yaml"]


def test_very_many_wrong_ids_are_all_told_of_and_the_first_with_a_hint(
    ruritania: Ruritania, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = wanted(ruritania, Wanted()).records
    monkeypatch.setattr(references, "_COMPARED", 2 * len(records))
    wrong = [references.Reference(f"rrll{number}", (), None) for number in range(4)]
    hints = [problem.hint for problem in references.dangling([*wrong, *wrong], records)]
    assert hints == ["did you mean 'rrl'?", "did you mean 'rrl'?", "", ""] * 2
