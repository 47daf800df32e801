"""A file of facts: every fault is told where it was typed, with what to do, all in one run."""

from pathlib import Path

import pytest

from generator.facts.accounts import Event
from generator.facts.measures import Figure
from generator.facts.reading import FactFile, Implied, read_facts

FILE = Path("facts/ruritania/press.yaml")
ABOUT = "about: {scope: public, sources: [rrl-letter]}\n"
EVENT = "events:\n- {id: rt-a, title: A"
PERSON = "people:\n- {id: rt-p1, name: Sofia Kobolt, short: Kobolt, disclosure: "


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "press.yaml"


def read(path: Path, text: str) -> FactFile:
    path.write_text(text, encoding="utf-8")
    return read_facts(path, FILE, Implied())


def told(path: Path, text: str) -> list[str]:
    problems = read(path, text).problems
    return [str(problem).removeprefix(f"{FILE}:") for problem in problems]


CASE = "cases:\n- {id: rt-a, title: A, people: [rt-p1]"
SOURCE = "sources:\n- {id: rt-s, title: A, type: report"


FAULTS = {
    "an unknown key": (
        ABOUT + "events:\n- {id: rt-a, tittle: A}",
        "3:14: unknown key 'tittle' in event 'rt-a'\n  hint: did you mean 'title'?",
    ),
    "an unknown key like no other": (
        ABOUT + "themes:\n- {id: press, title: Press, xxx: 1}",
        "3:29: unknown key 'xxx' in theme 'press'\n  hint: known here: articles, embargo,"
        " forms, huridocs, id, scope, sources, stage, supersedes, title, uhri, verified",
    ),
    "an unknown key inside a value": (
        ABOUT + EVENT + ", verified: {at: 2021-05-04, buy: editor}}",
        "3:51: unknown key 'buy' in 'verified' of event 'rt-a'\n  hint: did you mean 'by'?",
    ),
    "an unknown key inside a list": (
        ABOUT + EVENT + ", sources: [rrl-letter, {id: census-2021, page: 3}]}",
        "3:64: unknown key 'page' in 'sources' of event 'rt-a'\n"
        "  hint: known here: id, in, locator",
    ),
    "a work cited in itself": (
        ABOUT + EVENT + ", sources: [{id: rrl-letter, in: rrl-letter}]}",
        "3:55: 'in': no work is cited in itself\n"
        "  hint: leave 'in' away if rrl-letter was read; or name the work that cites it",
    ),
    "an unknown key in 'about'": (
        "about: {scop: public}\n",
        "1:9: unknown key 'scop' in 'about'\n  hint: did you mean 'scope'?",
    ),
    "an article that the treaty lacks": (
        ABOUT + "themes:\n- {id: a, title: A, articles: [{treaty: CAT, articles: [34(1)]}]}",
        "3:32: 'articles': CAT has articles 1 to 33, and no 34",
    ),
    "no source": (
        "about: {scope: public}\n" + EVENT + "}",
        "3:3: event 'rt-a' has no source\n"
        "  hint: every record needs at least one entry under 'sources'",
    ),
    "an empty list of sources": (
        ABOUT + EVENT + ", sources: []}",
        "3:3: event 'rt-a' has no source\n"
        "  hint: every record needs at least one entry under 'sources'",
    ),
    "no scope": (
        "about: {sources: [rrl-letter]}\n" + EVENT + "}",
        "3:3: event 'rt-a' does not say how far it may travel\n  hint: add 'scope: internal',"
        " partners, official or public, here or under 'about'",
    ),
    "an unknown scope": (
        ABOUT + EVENT + ", scope: publik}",
        "3:31: 'scope': a scope is one of never, internal, partners, official, public",
    ),
    "an unknown kind": (
        ABOUT + "event:\n- {id: rt-a}",
        "2:1: unknown kind 'event'\n  hint: did you mean 'events'?",
    ),
    "a kind that is no list": (
        ABOUT + "events: {id: rt-a}",
        "2:1: 'events' must be a list of records",
    ),
    "a record that is a word": (
        ABOUT + "events:\n- rt-a",
        "3:3: each event must hold 'key: value' pairs",
    ),
    "a missing title": (ABOUT + "events:\n- {id: rt-a}", "3:3: event 'rt-a' lacks 'title'"),
    "a missing id": (ABOUT + "events:\n- {title: A}", "3:3: this event lacks 'id'"),
    "an id with capitals": (
        ABOUT + "events:\n- {id: Rt-A, title: A}",
        "3:8: 'id': an id is 1 to 64 small letters, digits and hyphens; a capital letter"
        " stands in it",
    ),
    "an id with an apostrophe": (
        ABOUT + "events:\n- {id: rt-a's, title: A}",
        "3:8: 'id': an id is 1 to 64 small letters, digits and hyphens; an apostrophe stands in it",
    ),
    "an id in curly quotation marks, alone in its list": (
        ABOUT + EVENT + ", supersedes: [“rt-b”]}",
        "3:37: 'id': an id is 1 to 64 small letters, digits and hyphens; a left double"
        " quotation mark (U+201C) stands in it\n"
        "  hint: leave the quotation marks out, or type straight ones, ' or \"",
    ),
    "an id in angle quotation marks": (
        ABOUT + "events:\n- {id: «rt-a», title: A}",
        "3:8: 'id': an id is 1 to 64 small letters, digits and hyphens; a left-pointing double"
        " angle quotation mark (U+00AB) stands in it\n"
        "  hint: leave the quotation marks out, or type straight ones, ' or \"",
    ),
    "an id that begins with a hyphen": (
        ABOUT + "events:\n- {id: -a, title: A}",
        "3:8: 'id': an id is 1 to 64 small letters, digits and hyphens; it begins with a hyphen",
    ),
    "an id that Windows keeps": (
        ABOUT + "events:\n- {id: aux, title: A}",
        "3:8: 'id': Windows keeps 'aux' for itself: no file can be called so\n"
        "  hint: choose a longer one",
    ),
    "a status that there is not, alone in its history": (
        ABOUT + CASE + ", status: [{is: emprisoned, sources: [one]}]}",
        "3:55: 'is' has no value 'emprisoned'\n  hint: did you mean 'imprisoned'?",
    ),
    "an address with a space": (
        ABOUT + SOURCE + ", URL: https://example.org/harvest of silence}",
        "3:43: 'URL': the address has a space in it\n"
        "  hint: copy it anew from the browser, which writes %20 for a space",
    ),
    "an address with a no-break space": (
        ABOUT + SOURCE + ", URL: https://example.org/\u00a0harvest}",
        "3:43: 'URL': the address has a no-break space (U+00A0) in it\n"
        "  hint: copy it anew from the browser, which writes %20 for a space",
    ),
    "an address in angle brackets at its end": (
        ABOUT + SOURCE + ", URL: https://example.org/harvest>}",
        "3:43: 'URL': the address has > in it\n"
        "  hint: copy it anew from the browser, without what stands around it",
    ),
    "an address that breaks off": (
        ABOUT + SOURCE + ", URL: 'https://'}",
        "3:43: 'URL': the address breaks off after its beginning",
    ),
    "an address without its beginning": (
        ABOUT + SOURCE + ", URL: example.org/harvest}",
        "3:43: 'URL': an address begins with https:// or http://",
    ),
    "a prefix with a hyphen": (
        ABOUT + "countries:\n- {id: ruritania, title: A, code: RUR, prefix: land-0001}",
        "3:48: 'prefix': a prefix is 1 to 16 small letters and digits, without a hyphen\n"
        "  hint: ids have their first hyphen after it, as 'rt-raid' has it after 'rt'",
    ),
    "a date with its year last": (
        ABOUT + EVENT + ", date: 04.05.2021}",
        "3:30: 'date': a date begins with its year: write year-month-day, such as 2022-01-05",
    ),
    "a month that there is not": (
        ABOUT + EVENT + ", date: 2021-13}",
        "3:30: 'date': 2021-13 is not in the calendar: months run from 01 to 12",
    ),
    "a month where a day must be": (
        ABOUT + EVENT + ", embargo: 2021-05}",
        "3:33: 'embargo': this must be one day, such as 2022-10-19",
    ),
    "an unknown value of a closed set": (
        ABOUT + EVENT + ", assertion: aleged}",
        "3:35: 'assertion' has no value 'aleged'\n  hint: did you mean 'alleged'?",
    ),
    "a value of a closed set like no other": (
        ABOUT + EVENT + ", polarity: grey}",
        "3:34: 'polarity' has no value 'grey'\n  hint: known: positive, negative",
    ),
    "a word where a list must be": (
        ABOUT + EVENT + ", themes: press}",
        "3:32: 'themes' must be a list\n  hint: write it as [one, two]",
    ),
    "a list where a text must be": (
        ABOUT + EVENT + ", text: [a, b]}",
        "3:30: 'text': this must be a text; one that begins with [ or { needs quotation marks",
    ),
    "an empty text": (ABOUT + EVENT + ", text: ''}", "3:30: 'text': this must be a text"),
    "a title of two paragraphs": (
        ABOUT + 'events:\n- {id: rt-a, title: "A\\n\\nB"}',
        "3:21: 'title': this must be one line\n  hint: lists and paragraphs stand in a 'text'",
    ),
    "a reference that is not well formed": (
        ABOUT + EVENT + ", text: 'See [[Rt Case]].'}",
        "3:30: 'text': a reference is written [[id]] or [[id:form]], in small letters",
    ),
    "a number that is none": (
        ABOUT + "figures:\n- {id: rt-a, value: many, unit: people}",
        "3:21: 'value': a number is digits alone, such as 1000 or 45.87",
    ),
    "a short text that is long": (
        ABOUT + EVENT + f", line: {'word ' * 26}}}",
        "3:30: 'line': this may have 25 words at most",
    ),
    "an address that leads into a folder": (
        ABOUT + "sources:\n- {id: a, type: webpage, title: A, URL: file:///etc/passwd}",
        "3:41: 'URL': an address begins with https:// or http://",
    ),
    "a consent without who gave it": (
        ABOUT + PERSON + "{tell: {scope: public, basis: consent, date: 2021-04-01}}}",
        "3:69: 'tell': a consent needs 'given_by' and 'date'",
    ),
    "a publication without its source": (
        ABOUT + PERSON + "{name: {scope: public, basis: already_public}}}",
        "3:69: 'name': already_public needs the 'source' where their own side published it",
    ),
    "a public role as a reason to show a photograph": (
        ABOUT + PERSON + "{photo: {scope: public, basis: public_role}}}",
        "3:70: 'photo': a public_role is a basis for 'tell' and 'name' alone",
    ),
    "an ask of the house's own that somebody states": (
        ABOUT
        + "recommendations:\n- {id: rt-a, to: ruritania, verb: end, what: it, origin: derived,"
        " stated_by: rrl}",
        "3:78: 'stated_by': what the house derived is stated by nobody\n"
        "  hint: write 'origin: stated' if they make the demand, else leave them out",
    ),
    "a public case of nobody": (
        ABOUT + PERSON + "{name: {scope: public, basis: public_case}}}",
        "3:69: 'name': a public_case needs the 'source' where others took it up by name",
    ),
    "a photo on the word of others": (
        ABOUT + PERSON + "{photo: {scope: public, basis: public_case, source: rt-s}}}",
        "3:70: 'photo': a public_case is a basis for 'tell', 'name' and 'to_state' alone",
    ),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_where_and_what_to_do(path: Path, text: str, expected: str) -> None:
    assert told(path, text) == [expected]


def test_every_fault_of_a_file_is_told_in_one_run(path: Path) -> None:
    text = ABOUT + "events:\n- {id: rt-a}\n- {id: rt-b, title: B, dat: 2021}\ncase: []"
    assert told(path, text) == [
        "3:3: event 'rt-a' lacks 'title'",
        "4:24: unknown key 'dat' in event 'rt-b'\n  hint: did you mean 'date'?",
        "5:1: unknown kind 'case'\n  hint: did you mean 'cases'?",
    ]


def test_good_records_come_through_beside_faulty_ones(path: Path) -> None:
    file = read(path, ABOUT + "events:\n- {id: rt-a}\n- {id: rt-b, title: B}")
    assert [record.id for record in file.records] == ["rt-b"]


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ("scop: public, sources: [rrl-letter]", "1:9: unknown key 'scop' in 'about'"),
        ("scope: publik, sources: [rrl-letter]", "1:16: 'scope': a scope is one of"),
        ("scope: public, sources: [Rrl]", "1:34: 'id': an id is"),
    ],
)
def test_a_faulty_about_is_told_once_however_many_records_inherit_it(
    path: Path, about: str, expected: str
) -> None:
    records = "events:\n- {id: rt-a, title: A}\n- {id: rt-b, title: B}"
    [only] = told(path, f"about: {{{about}}}\n{records}")
    assert only.startswith(expected)


def test_a_record_inherits_from_about_and_may_say_otherwise(path: Path) -> None:
    text = ABOUT + EVENT + "}\n- {id: rt-b, title: B, scope: internal, sources: [census-2021]}"
    inherited, own = read(path, text).records
    assert (inherited.scope.name, inherited.sources[0].id) == ("PUBLIC", "rrl-letter")
    assert (own.scope.name, own.sources[0].id) == ("INTERNAL", "census-2021")


def test_what_yaml_would_change_stays_what_was_typed(path: Path) -> None:
    figure = "figures:\n- {id: rt-a, value: 1214, unit: 010, title: NO, text: 22:30}"
    [record] = read(path, ABOUT + figure).records
    assert isinstance(record, Figure)
    assert (str(record.value), record.unit, str(record.title), str(record.text)) == (
        "1214",
        "010",
        "((Text(text='NO'),),)",
        "((Text(text='22:30'),),)",
    )


def test_a_record_knows_its_place_and_its_id_knows_its_own(path: Path) -> None:
    [record] = read(path, ABOUT + "events:\n- title: A\n  id: rt-a").records
    assert isinstance(record, Event)
    assert str(record.where) == f"{FILE}:3:3"
    assert str(record.id.place) == f"{FILE}:4:7"


def test_one_addressee_may_be_written_without_a_list(path: Path) -> None:
    ask = "recommendations:\n- {id: rt-a, to: ruritania, verb: release, what: him}"
    assert read(path, ABOUT + ask).problems == ()


def test_a_case_needs_somebody_and_a_status(path: Path) -> None:
    text = ABOUT + "cases:\n- {id: rt-a, people: [], status: []}"
    assert told(path, text) == [
        "3:22: 'people' must not be empty",
        "3:34: 'status' must not be empty",
    ]


PRIVATE = {
    "a name where a status must be": "cases:\n- {id: rt-a, people: [rt-p1], status: [{is: Sofia Kobolt, sources: [x]}]}",  # noqa: E501
    "a name where a date must be": EVENT + ", date: Sofia Kobolt}",
    "a name where an id must be": "events:\n- {id: Sofia Kobolt}",
    "a name where a number must be": "figures:\n- {id: rt-a, unit: people, value: Sofia Kobolt}",
    "a name as a key": EVENT + ", Sofia Kobolt: arrested}",
    "a name as a kind": "Sofia Kobolt: [arrested]",
    "a name where an answer must be": PERSON + "{tell: Sofia Kobolt}}",
    "a name where a scope must be": PERSON + "{tell: {scope: Sofia Kobolt, basis: consent}}}",
    "a name where an address must be": "sources:\n- {id: a, type: t, title: T, URL: Sofia Kobolt}",
}


@pytest.mark.parametrize("text", PRIVATE.values(), ids=PRIVATE.keys())
def test_a_message_never_repeats_what_was_typed_in_a_private_place(path: Path, text: str) -> None:
    messages = "\n".join(told(path, ABOUT + text))
    assert messages
    assert "Kobolt" not in messages
