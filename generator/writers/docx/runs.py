"""Write runs: the smallest pieces of a Word text, each with one style and one language."""

import re

from generator.writers.agreed.directions import right_to_left
from generator.writers.docx.languages import word_language
from generator.writers.docx.looks import style_id
from generator.writers.docx.xml import escape, value

# No line ends in a range such as 2–13: after a dash, Word's "no-width non break" forbids it.
_DASH = re.compile(r"(?<=\d)–(?=\d)")
_NO_BREAK = "\u200d"


def write_run(text: str, style: str = "", tongue: str = "") -> str:
    """Return words in the style of a name, or in that of their paragraph."""
    words = escape(_DASH.sub(f"–{_NO_BREAK}", text))
    return run_of(f'<w:t xml:space="preserve">{words}</w:t>', style, tongue)


def run_of(inside: str, style: str = "", tongue: str = "") -> str:
    """Return a run of anything."""
    said = (value("rStyle", style_id(style)) if style else "") + tongue
    properties = f"<w:rPr>{said}</w:rPr>" if said else ""
    return f"<w:r>{properties}{inside}</w:r>"


def write_tongue(paper_language: str, language: str | None = None) -> str:
    """Return what a run says of its language: what the paper as a whole cannot say for it.

    A style can name a language, but Word lets only a run itself run from right to left.
    """
    turned = "<w:rtl/>" if right_to_left(language or paper_language) else ""
    if language is None:
        return turned
    where = "bidi" if turned else "val"
    return f'{turned}<w:lang w:{where}="{escape(word_language(language))}"/>'
