"""Facts are typed by hand: what YAML would change silently is refused with its place."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import BriefError, Place
from generator.yamlfile import key_place, parse_yaml, place_at

FILE = Path("facts/ruritania/press.yaml")

KEPT = {
    "the Norway trap": ("country: NO", "NO"),
    "a time of day": ("at: 22:30", "22:30"),
    "a number with a leading zero": ("code: 010", "010"),
    "a date": ("day: 2021-05-04", "2021-05-04"),
    "yes": ("held: yes", "yes"),
    "nothing": ("text: ''", ""),
    "a comment after two spaces": ("text: free  # checked by the League", "free"),
    "a number sign in quotation marks": ('text: "case #42 of 2021"', "case #42 of 2021"),
    "a number sign inside a word": ("text: C#1", "C#1"),
}


@pytest.mark.parametrize(("text", "value"), KEPT.values(), ids=KEPT.keys())
def test_a_value_stays_what_was_typed(text: str, value: str) -> None:
    assert list(parse_yaml(text.encode(), FILE).values()) == [value]


BEGIN = "begin with a key, a colon and a space"
REFUSED = {
    "a key written twice": (
        b"scope: internal\ntext: a\nscope: public",
        "3:1: the key 'scope' is written twice\n  hint: it stands first on line 1; keep one",
    ),
    "a key in another case": (
        b"Scope: internal\nscope: public",
        "2:1: the key 'scope' is written twice\n  hint: it stands first on line 1; keep one",
    ),
    "a text cut by a number sign": (
        b"text: case #42 of 2021",
        "1:12: the text after '#' would be lost\n  hint: put quotation marks around the whole"
        " text; a comment needs two spaces before '#' and one after",
    ),
    "a text in curly quotation marks cut by a number sign": (
        "text: “case #42 of 2021”".encode(),
        "1:13: the text after '#' would be lost: the quotation marks around this text are curly"
        " ones\n  hint: type straight ones, ' or \", around the whole text; inside it, others may"
        " stand",
    ),
    "a line indented by no-break spaces": (
        "events:\n- id: rt-a\n\u00a0\u00a0title: A".encode(),
        "3:1: an invisible no-break space (U+00A0) stands here\n"
        "  hint: delete it and type an ordinary space: no other indents and parts",
    ),
    "a dash that is no hyphen": (
        "events:\n– id: rt-a\n  title: A".encode(),
        "2:1: an en dash (U+2013) stands where a hyphen begins an entry\n"
        "  hint: type a hyphen and a space: '- '",
    ),
    "a no-break space in braces": (
        "name: {id:\u00a0rt-a}".encode(),
        "1:11: an invisible no-break space (U+00A0) stands here\n"
        "  hint: delete it and type an ordinary space: no other indents and parts",
    ),
    "a key that touches its value in braces": (
        b"name: {id:rt-a}",
        "1:11: a space is missing after 'id:'\n  hint: write 'id: ' and what follows",
    ),
    "a tab": (
        b"events:\n\t- id: rt-a",
        "2:1: this is not YAML: a tab stands where only spaces may\n"
        "  hint: indent with spaces, not tabs, and put quotation marks around the value",
    ),
    "a colon in a text": (
        b"text: Arrest: on 3 May",
        "1:13: this is not YAML: a second ': ' stands on this line\n"
        "  hint: put quotation marks around a text with ': '",
    ),
    "bytes that are not UTF-8": (
        "id: a\ntitle: Köche".encode("latin-1"),
        "2:9: the file is not UTF-8\n  hint: save it as UTF-8",
    ),
    "UTF-16": ("id: a".encode("utf-16"), "1:1: the file is UTF-16\n  hint: save it as UTF-8"),
    "a reversing character": (
        "text: a\u202eb".encode(),
        "1:8: the character U+202E (right-to-left override) may not be used\n"
        "  hint: delete it; it can hide or reverse text, or damage the finished files",
    ),
    "an escape that makes a control character": (
        b'text: "a\\eb"',
        "1:7: the character U+001B (a control character) may not be used\n"
        "  hint: delete it; it can hide or reverse text, or damage the finished files",
    ),
    "an alias": (
        b"a: &x 1\nb: *x",
        "1:4: anchors (&) are not used here\n"
        "  hint: put quotation marks around a text that begins with '&'",
    ),
    "a tag": (
        b"a: !!binary aGk=",
        "1:4: tags (!) are not used here\n"
        "  hint: put quotation marks around a text that begins with '!'",
    ),
    "a merge key": (
        b"a: {<<: {b: 1}}",
        "1:5: merge keys (<<) are not used here\n  hint: write the value out where it is needed",
    ),
    "a second document": (
        b"a: 1\n---\nb: 2",
        "2:1: a file holds one document\n  hint: remove the '---'",
    ),
    "an empty file": (b"# nothing yet\n", "1:1: the file is empty\n  hint: " + BEGIN),
    "a list": (b"- a\n- b", "1:1: the file must hold 'key: value' pairs\n  hint: " + BEGIN),
    "deep nesting": (
        b"a: " + b"[\n" * 30_000,
        "24:1: nested more than 24 deep\n"
        "  hint: close the brackets that were opened before, or indent less",
    ),
}


@pytest.mark.parametrize(("raw", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_a_trap_is_refused_with_its_place(raw: bytes, expected: str) -> None:
    with pytest.raises(BriefError) as refusal:
        parse_yaml(raw, FILE)
    assert str(refusal.value) == f"{FILE}:{expected}"


def test_every_value_and_key_knows_its_place() -> None:
    root = parse_yaml(b"events:\n- id: rt-a\n  sources: [one, two]\n", FILE)
    assert place_at(root, ("events", 0, "sources", 1), Place(FILE)) == Place(FILE, 3, 18)
    assert key_place(root["events"][0], "sources") == Place(FILE, 3, 3)


def test_a_part_of_a_folded_text_is_found_on_its_own_line() -> None:
    root = parse_yaml(b"text: >\n  One line\n  and [[rt-a]] here.\n", FILE)
    assert root["text"].place_of("[[rt-a]]") == Place(FILE, 3, 7)


def test_a_path_that_leads_nowhere_ends_at_the_last_known_place() -> None:
    root = parse_yaml(b"events:\n- id: rt-a\n", FILE)
    assert place_at(root, ("events", 0, "title"), Place(FILE)) == Place(FILE, 2, 3)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_our_words(raw: bytes) -> None:
    with suppress(BriefError):
        parse_yaml(raw, FILE)


@given(st.text(max_size=80))
def test_a_text_in_quotation_marks_is_never_changed(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    try:
        root = parse_yaml(f"text: {quoted}".encode("utf-8", "surrogatepass"), FILE)
    except BriefError:
        return
    assert "\n" in text or "\r" in text or root["text"] == text
