"""A text is paragraphs and lists, as typed; what would be flattened is refused where it stands."""

from pathlib import Path

import pytest

from generator.facts.textblocks import blocks_of, retyped
from generator.facts.texts import Listed, parse_prose
from generator.paper.document import Emphasis, Text
from generator.yamlfile import parse_yaml
from generator.yamlfile.models import RefusedError
from generator.yamlfile.typed import as_typed
from tests.houses.ruritania import PRESS, Ruritania

LEAD = Text("The Act has two faults:")
FAULTS = ((Text("it is vague;"),), (Text("it is harsh."),))
LIST = Listed(FAULTS, is_ordered=False)

TYPED = {
    "folded": "t: >\n  The Act has two faults:\n  - it is vague;\n  - it is harsh.\n",
    "folded, after an empty line": (
        "t: >-\n  The Act has two faults:\n\n  - it is vague;\n\n  - it is harsh.\n"
    ),
    "folded, indented": (
        "t: >\n  The Act\n  has two faults:\n\n    - it is vague;\n    - it is\n      harsh.\n"
    ),
    "as typed": "t: |\n  The Act has two faults:\n  - it is vague;\n  - it is harsh.\n",
    "in quotation marks": 't: "The Act has two faults:\n\n  - it is vague;\n  - it is harsh."\n',
    "in single ones": "t: 'The Act has two faults:\n  - it is vague;\n  - it is harsh.'\nu: x\n",
}


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED.keys())
def test_a_list_is_a_list_however_its_text_is_written(typed: str) -> None:
    assert parse_prose(as_typed(parse_yaml(typed.encode(), Path("a.yaml"))["t"])) == ((LEAD, LIST),)


def test_a_text_without_quotation_marks_has_lists_as_well() -> None:
    typed = parse_yaml(b"t: Two faults\n  - it is vague;\n  - it is harsh.\n", Path("a.yaml"))["t"]
    assert parse_prose(as_typed(typed)) == ((Text("Two faults"), LIST),)


def test_escapes_count_as_words_and_move_no_line_end() -> None:
    typed = parse_yaml(rb't: "\"Two\" \u0041' + b'\n  - it\n  - so"\n', Path("a.yaml"))["t"]
    assert as_typed(typed) == '"Two" A\n- it\n- so'


def test_numbers_make_an_ordered_list_and_words_follow_it() -> None:
    [first, second] = parse_prose("We ask:\n1. this,\n2. that.\n\nAnd no more.")
    assert first == (Text("We ask:"), Listed(((Text("this,"),), (Text("that."),)), is_ordered=True))
    assert second == (Text("And no more."),)


@pytest.mark.parametrize("count", ["1. one\n1. two", "1. one\n\n2. two", "1.  one\n 2. two"])
def test_numbers_may_be_typed_as_markdown_lets_them(count: str) -> None:
    [block] = blocks_of(count)
    assert (block.words, block.items, block.is_ordered) == ("", ["one", "two"], True)


def test_an_item_may_have_emphasis_and_go_on_below() -> None:
    [[_, listed]] = parse_prose("Both:\n- the *Bote*\n  and\n  more\n- it")
    assert listed == Listed(
        ((Text("the "), Emphasis((Text("Bote"),)), Text(" and more")), (Text("it"),)),
        is_ordered=False,
    )


WORDS = [
    "On\n1. January it was",  # no 2. follows
    "in the year\n2021. It was",
    "the press\n– so it was said – is\n– and stays – free",  # dashes in a sentence
    "It fell -\n-3 degrees",
    "a #1 list, 3 > 2, a|b and A+ or a* -- b",
    "see\n(a) there",
    "\\- no item",
]


@pytest.mark.parametrize("text", WORDS)
def test_what_only_looks_like_a_list_stays_words(text: str) -> None:
    assert parse_prose(text) == ((Text(text.replace("\n", " ").removeprefix("\\")),),)


SIGNS = "begin each item with '- ', or with '1. ', '2. ' and so on, at the head of its line"
ROWS = "write its rows as a list, or as records of a kind that papers tell in tables"
TITLE = "put it under 'title', and make a record of its own of what follows"
REFUSED = {
    "a list in a list": (
        "- a\n  - b",
        "a list stands in a list: texts have one level",
        "write its items as a sentence, or as items of the list around it",
    ),
    "an item of two paragraphs": (
        "- a\n\n  b",
        "an item of a list is one paragraph",
        "join it to the paragraph above it, or let it begin no deeper than the list",
    ),
    "a line that hangs": (
        "- a\nb",
        "it is not clear whether this line belongs to the item",
        "indent it below the item's words, or leave an empty line above a new paragraph",
    ),
    "a number left out": (
        "1. a\n2. b\n4. d",
        "the number 4 does not follow the one before it in this list",
        "count 1, 2, 3: papers count the items anew",
    ),
    "stars": ("* a\n* b", "a list does not begin its items with '*'", SIGNS),
    "bullets": ("Two:\n• a", "a list does not begin its items with '•'", SIGNS),
    "dashes": ("Two:\n– a\n– b", "a list does not begin its items with a dash", SIGNS),
    "letters": ("(a) x\n(b) y", "a list does not count its items like this", SIGNS),
    "brackets": ("1) x\n2) y", "a list does not count its items like this", SIGNS),
    "a heading": ("## Faults\n\nIt is vague.", "a text has no headings or rules", TITLE),
    "a heading underlined": ("Faults\n======", "a text has no headings or rules", TITLE),
    "a rule": ("One.\n\n---\n\nTwo.", "a text has no headings or rules", TITLE),
    "a table": ("So:\n| a | b |\n|---|---|\n| 1 | 2 |", "a text has no tables", ROWS),
    "a table without edges": ("a | b\n--- | ---\n1 | 2", "a text has no tables", ROWS),
    "columns": ("a\tb\n1\t2", "a text has no tables, and tabs make no columns", ROWS),
    "a quotation": (
        "> So it is",
        "a text knows no '>' at the head of a line",
        "a quotation is a record of its own, under 'quotes'",
    ),
}


@pytest.mark.parametrize(("text", "message", "hint"), REFUSED.values(), ids=REFUSED.keys())
def test_what_would_be_flattened_is_refused_with_the_remedy(
    text: str, message: str, hint: str
) -> None:
    with pytest.raises(RefusedError) as caught:
        parse_prose(text)
    assert (str(caught.value), caught.value.hint) == (message, hint)


def test_it_is_told_at_its_own_line(ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS, "in [[upper-zenda]] and took", "and took\n      ## Upper Zenda\n      and"
    )
    assert ruritania.problems() == [
        f"{PRESS}:10:7: 'text': a text has no headings or rules\n  hint: {TITLE}"
    ]


def test_a_list_is_refused_where_one_line_is_meant(ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS, "title: Raid on a newspaper", "title: >\n      Raids:\n      - one\n      - two"
    )
    assert ruritania.problems() == [
        f"{PRESS}:6:12: 'title': this must be one line\n"
        "  hint: lists and paragraphs stand in a 'text'"
    ]


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED.keys())
def test_a_text_can_be_typed_again_as_it_was(typed: str) -> None:
    text = as_typed(parse_yaml(typed.encode(), Path("a.yaml"))["t"])
    assert retyped(text) == "The Act has two faults:\n- it is vague;\n- it is harsh."


def test_what_is_typed_again_says_the_same() -> None:
    text = "One.\n\nWe ask:\n1. this,\n1. that.\n\n\nAnd\nno more."
    assert retyped(text) == "One.\n\nWe ask:\n1. this,\n2. that.\n\nAnd no more."
    assert parse_prose(retyped(text)) == parse_prose(text)
    assert retyped("- a\n  - b") == "- a\n  - b"  # refused elsewhere
