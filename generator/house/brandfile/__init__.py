"""Read `_brand.yml`, the brand.yml standard, into a look.

Every part of the standard may be missing: a file changes the look under it, which for a house is
ours. What papers cannot have, such as a font that would have to be fetched, is a warning of the
look; what cannot be right stops the reading, all of it told at once.
"""

from dataclasses import replace
from pathlib import Path

from generator.errors import BriefError, Place, Problem, Severity
from generator.house.brandfile.colours import Paints, read_colours
from generator.house.brandfile.faintness import faint_words
from generator.house.brandfile.findings import Tell
from generator.house.brandfile.fonts import read_fonts
from generator.house.brandfile.lettering import set_letters
from generator.house.brandfile.logos import read_logo
from generator.house.brandfile.looks import read_looks
from generator.house.brandfile.shapes import BrandFile
from generator.house.brandfile.sheets import faults_of_sheets, set_sheets
from generator.house.brandfile.strangers import misspelt, passed_over
from generator.paper.brand import Brand, InWord
from generator.paper.scale import Scale
from generator.yamlfile import Mapping, read_yaml, without
from generator.yamlfile.models import validate


def read_brand(path: Path, shown: Path, under: Brand) -> Brand:
    """Return the look that a file makes of another; its fonts and logo lie beside it.

    What cannot be read is told with what is wrong in the rest.
    """
    raw = read_yaml(path, shown)
    found = list(misspelt(raw))
    file = validate(BrandFile, raw, "the brand")
    if isinstance(file, list):
        found += file
        raw = without(raw, [problem.place for problem in file if problem.place])
        file = validate(BrandFile, raw, "the brand")
    if isinstance(file, list):
        raise BriefError(*found)
    look = _changed(under, file, raw, path.parent, found)
    if any(problem.severity is Severity.ERROR for problem in found):
        raise BriefError(*found)
    return replace(look, problems=(*found, *passed_over(raw, Place(shown))))


def _changed(
    under: Brand, file: BrandFile, raw: Mapping, folder: Path, found: list[Problem]
) -> Brand:
    """Return the look under a file as the file changes it; `found` hears what is told of it."""
    paints = Paints(file, under.colours)
    fonts = read_fonts(file.typography, raw, folder, under, found.append)
    look = set_sheets(file, under)
    look = replace(
        look,
        colours=read_colours(file, under.colours, paints, found.append),
        text_family=fonts.text,
        heading_family=fonts.headings,
        faces=fonts.faces,
        logo=read_logo(file, raw, folder, under.logo, found.append),
        scale=_scale(file, under.scale, look.text_size, paints, found.append),
        word=_in_word(file, under.word),
    )
    found += [*faults_of_sheets(look, raw), *faint_words(look, raw)]
    return look


def _in_word(file: BrandFile, under: InWord) -> InWord:
    """Return what is said of Word files alone, as a file changes it."""
    said = file.defaults.briefing.word
    called = tuple(said.styles.items()) if said.styles else under.called
    return replace(under, fonts=said.fonts or under.fonts, called=called)


def _scale(file: BrandFile, under: Scale, text_size: float, paints: Paints, tell: Tell) -> Scale:
    """Return the proportions under a file as its typography and its switches change them."""
    scale = set_letters(file.typography, under, text_size, paints, tell)
    said = file.defaults.briefing.looks
    return read_looks(said, scale, lambda typed: paints.ink(typed, tell), tell) if said else scale
