"""The call of a note stands beside the word before it, whatever that is set in."""

import pytest

from generator.paper.document import (
    Emphasis,
    Inline,
    Link,
    Note,
    Paragraph,
    Reference,
    Strong,
    Text,
)
from generator.writers.html.body.calls import called
from generator.writers.html.body.inlines import Notes, write_inlines

CALL = Note(1, (Paragraph((Text("A report."),)),))
NUMBER = Reference((Text("[1]"),), "notes")

HELD: dict[str, tuple[tuple[Inline, ...], tuple[tuple[Inline, ...], ...]]] = {
    "a word": ((Text("Some years."), CALL), ((Text("Some "),), (Text("years."), CALL))),
    "a word alone": ((Text("Years."), CALL, Text(" On")), ((Text("Years."), CALL), (Text(" On"),))),
    "an endnote": ((Text("Some years."), NUMBER), ((Text("Some "),), (Text("years."), NUMBER))),
    "a word in bold": (
        (Strong((Text("So it is"),)), CALL),
        ((Strong((Text("So it "),)),), (Strong((Text("is"),)), CALL)),
    ),
    "a word in bold and italics": (
        (Emphasis((Text("So "), Strong((Text("it"),)))), CALL),
        ((Emphasis((Text("So "),)),), (Emphasis((Strong((Text("it"),)),)), CALL)),
    ),
    "nothing to hold it": ((Text("Years. "), CALL), ((Text("Years. "),), (CALL,))),
    "an address": (
        (Text("see https://example.org/a"), CALL),
        ((Text("see https://example.org/a"),), (CALL,)),
    ),
    "a link": (
        (Link((Text("a"),), "https://example.org"), CALL),
        ((Link((Text("a"),), "https://example.org"),), (CALL,)),
    ),
    "a word that may have to be parted": (
        (Text("Internationalisation"), CALL),
        ((Text("Internationalisation"),), (CALL,)),
    ),
}


@pytest.mark.parametrize(("inlines", "expected"), HELD.values(), ids=HELD.keys())
def test_a_call_is_held_by_the_word_before_it(
    inlines: tuple[Inline, ...], expected: tuple[tuple[Inline, ...], ...]
) -> None:
    assert tuple(called(inlines)) == expected


def test_no_line_ends_between_a_word_and_its_call() -> None:
    page = write_inlines((Text("Some years."), CALL), Notes.AT_END)
    assert page.startswith('Some <span class="called">years.<sup>')
    assert page.endswith("</sup></span>")
