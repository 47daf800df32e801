"""What is particular to the styles of one form of paper.

A speech is read aloud: its text is large, its titles are not, and no paragraph goes on over the
page. A sheet is glanced at: its chapters are short, and their headings smaller and nearer. Both
have lines long enough to do without hyphens.
"""

from dataclasses import replace

from generator.paper.document import Form
from generator.writers.docx.looks import Look

_TITLES = ("Title", "Subtitle", "Byline", "Marking", "header", "footer")
_READ_ALOUD = ("Body Text", "Lead")
_TITLES_OF_A_SPEECH = 0.7  # of what they are in a paper


def look_in(form: Form, look: Look) -> Look:
    """Return a look as one form of paper has it."""
    match form:
        case Form.LETTER | Form.PAPER:
            return look
        case Form.SHEET:
            return _on_sheet(look)
        case Form.SPEECH:
            return _read_aloud(look)


def _on_sheet(look: Look) -> Look:
    lines, letters = replace(look.lines, hyphens=False), look.letters
    if look.name == "heading 1":
        lines = replace(lines, before=1.2, after=0.4)
        letters = replace(letters, size=1.4)
    return replace(look, letters=letters, lines=lines)


def _read_aloud(look: Look) -> Look:
    lines, letters = replace(look.lines, hyphens=False), look.letters
    if look.name in _READ_ALOUD:
        lines = replace(lines, whole=True)
    if look.name in _TITLES and letters.size:
        letters = replace(letters, size=letters.size * _TITLES_OF_A_SPEECH)
    return replace(look, letters=letters, lines=lines)
