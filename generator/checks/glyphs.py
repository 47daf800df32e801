"""What cannot be printed: signs that no font of the brand has a glyph for, or none of their own."""

from collections.abc import Iterator
from unicodedata import name

from generator.checks.findings import Code, Spot, error, part_of
from generator.checks.readings import Reading, readings
from generator.errors import Problem
from generator.facts.library import Library
from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.glyphs import signs_without_glyph
from generator.paper.walk import everything_in

_HINT = "write it otherwise, or add a font that has it to typography: fonts in templates/_brand.yml"

_OTHERWISE = "write it as the letter and the mark that it looks like, or otherwise"

# Arabic letters that fonts draw as another letter and a mark, so that who copies them gets both.
_TWOFOLD = frozenset("\u08b6\u08b7\u08b8\u08b9\u08ba")


def twofold_letters(paper: Paper, library: Library) -> Iterator[Problem]:
    """Yield an error for each letter of a paper that would be read back as two."""
    for sign in sorted(_TWOFOLD.intersection(everything_in(paper))):
        message = f"U+{ord(sign):04X} {name(sign)} is drawn as two letters, and copied as both"
        yield error(Code.NO_GLYPH, message, _place_of(sign, paper, library), _OTHERWISE)


def missing_glyphs(paper: Paper, library: Library, brand: Brand) -> Iterator[Problem]:
    """Yield an error for each sign of a paper that would be a box, or a stranger's letter."""
    for sign in signs_without_glyph(everything_in(paper), brand):
        message = f"no font of the brand has U+{ord(sign):04X} {name(sign, 'without a name')}"
        yield error(Code.NO_GLYPH, message, _place_of(sign, paper, library), _HINT)


def _place_of(sign: str, paper: Paper, library: Library) -> Spot | None:
    """Return the fact that says a sign: one of those it is printed from, or else the first."""
    printed = (id for each in readings(paper) if _says(each, sign) for id in each.origin)
    records = (library.records.get(id) for id in (*printed, *library.records))
    saying = (record for record in records if record and sign in repr(record))
    return next((part_of(record, words=sign) for record in saying), None)


def _says(reading: Reading, sign: str) -> bool:
    return sign in reading.words
