"""What a note in blocks may be: an <aside class="note"> that one call in the text leads to.

A paragraph cannot hold paragraphs, in HTML or in Word. So a note of more than words stands beside
the text, as in an e-book: <a class="note" href="#x"/> calls it, <aside class="note" id="x"> is it.
"""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from generator.compose.reader.places import say
from generator.errors import Problem, near

NOTE_BLOCKS = ("p", "ul", "ol")


def is_call(element: etree._Element) -> bool:
    """Return whether an element calls a note that stands elsewhere."""
    return element.tag == "a" and element.get("class") == "note"


def is_note_beside(element: etree._Element) -> bool:
    """Return whether an element is a note that is called elsewhere."""
    return element.tag == "aside" and element.get("class") == "note"


def note_beside(call: etree._Element) -> etree._Element:
    """Return the note that is called; the rules below hold that it is there."""
    asides = call.getroottree().getroot().iter("aside")
    return next(aside for aside in asides if _leads(call, aside))


def note_problems(page: etree._Element) -> Iterator[Problem]:
    """Yield what is wrong with calls of notes, and with the notes they lead to."""
    calls = list(filter(is_call, page.iter("a")))
    notes = list(filter(is_note_beside, page.iter("aside")))
    yield from _wrong_calls(calls, [note.get("id", "") for note in notes])
    for note in notes:
        yield from _wrong_note(note, sum(_leads(call, note) for call in calls))


def _leads(call: etree._Element, aside: etree._Element) -> bool:
    return is_note_beside(aside) and call.get("href") == f"#{aside.get('id')}"


def _wrong_calls(calls: list[etree._Element], ids: list[str]) -> Iterator[Problem]:
    seen = Counter(call.get("href", "") for call in calls)
    for call in calls:
        goal = call.get("href", "").removeprefix("#")
        if len(call) or (call.text or "").strip():
            yield say(call, "there are words in the call of a note", "write them into the note")
        elif goal not in ids:
            message = f"the call of a note leads to {goal!r}, but no note has that id"
            hint = near(goal, ids) or f'write <aside class="note" id="{goal}"> after the paragraph'
            yield say(call, message, hint)
        elif seen[f"#{goal}"] > 1:
            yield say(call, f"the note {goal!r} is called twice", "write a note for each call")


def _wrong_note(note: etree._Element, calls: int) -> Iterator[Problem]:
    if not note.get("id"):
        yield say(note, "a note beside the text has no id", "its call leads to it by its id")
    elif not calls:
        hint = f'call it in the text: <a class="note" href="#{note.get("id")}"/>'
        yield say(note, f"nothing calls the note {note.get('id')!r}", hint)
    if not len(note) or note[0].tag != "p":
        yield say(note, "a note does not begin with a paragraph", "begin it with <p>")
