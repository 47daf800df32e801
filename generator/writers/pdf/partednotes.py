"""Put the paragraphs and lists of notes back into their notes, once the page has been read.

A note is written inside the paragraph that calls it. A parser of HTML ends that paragraph where
another begins; the layout engine lays out one inside the other without ado.
"""

from xml.etree.ElementTree import Element


def join_notes(page: Element) -> None:
    """Move what belongs to a note, and stands at the end of the page, into the note."""
    body = page.find("body")
    assert body is not None
    notes = {note.get("data-number"): note for note in body.iter("small")}
    for rest in body.findall("div[@class='rest']"):
        for block in rest:
            block.tail = None  # a line's end between two blocks would be laid out as a line
        notes[rest.get("data-number")].extend(rest)
        body.remove(rest)
