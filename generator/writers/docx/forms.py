"""What is particular to the styles of one form of paper.

A speech is read aloud: its text is large, what stands around it is not, and no paragraph goes on
over the page. A sheet is glanced at. Both have lines long enough to do without hyphens.
"""

from dataclasses import replace

from generator.paper.document import Form
from generator.paper.scale import Scale
from generator.writers.docx.looks import Look

_FURNITURE = ("header", "footer")  # their letters follow the text's, which is large
_READ_ALOUD = ("Body Text", "Lead")


def look_in(form: Form, look: Look, scale: Scale) -> Look:
    """Return a look as one form of paper has it."""
    match form:
        case Form.LETTER | Form.PAPER:
            return look
        case Form.SHEET:
            return _unhyphenated(look)
        case Form.SPEECH:
            return _read_aloud(_unhyphenated(look), scale)


def _unhyphenated(look: Look) -> Look:
    return replace(look, lines=replace(look.lines, hyphens=False))


def _read_aloud(look: Look, scale: Scale) -> Look:
    lines, letters = look.lines, look.letters
    if look.name in _READ_ALOUD:
        lines = replace(lines, whole=True)
    if look.name in _FURNITURE and letters.size:
        letters = replace(letters, size=letters.size * scale.head.size)
    return replace(look, letters=letters, lines=lines)
