"""Say which styles Word offers, and in which order: those that somebody writes with.

A paper has a style for all that it may hold, from the line of a date to the title of a box. In the
gallery they would hide the dozen that a person looks for, so that it has these alone. Word's pane
of styles shows another one as soon as the paper uses it.
"""

from generator.writers.docx.xml import value

GALLERY = (
    "Body Text",
    "heading 1",
    "heading 2",
    "heading 3",
    "List Bullet",
    "List Number",
    "Quote",
    "Case Title",
    "Case Text",
    "Strong",
    "Emphasis",
    "Title",
)

_LAST = 99


def write_offer(name: str) -> str:
    """Return whether and where Word offers a style."""
    if name in GALLERY:
        return f"{value('uiPriority', GALLERY.index(name) + 1)}<w:qFormat/>"
    return f"{value('uiPriority', _LAST)}<w:semiHidden/><w:unhideWhenUsed/>"
