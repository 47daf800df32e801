"""See that words can be read on the sheet: a brand may be for a dark screen, and paper is light."""

from collections.abc import Mapping
from dataclasses import replace

from generator.house.brandfile.csscolours import in_figures
from generator.house.brandfile.findings import Lacking, Tell, note, warning
from generator.paper.brand import Colours
from generator.yamlfile import Scalar

READ = 4.5  # the contrast that the web's rules ask of text
_GUESSED = 2  # below it, words are guessed at rather than read
_SEEN = 1.2  # that of a hairline: just to be seen
_LIGHT = 0.5
_OF_WORDS = {"primary": "accent", "secondary": "quiet"}
_Typed = Mapping[str, Scalar | None]  # what was typed for each use


def legible(colours: Colours, under: Colours, typed: _Typed, tell: Tell) -> Colours:
    """Return colours that make a paper, and tell what becomes of those that do not.

    Text, boxes and hairlines have those of the look under them instead; titles and small print
    that could not be read have the colour of text. Hairlines that would not be seen are no fault:
    the standard's `light` is for more than lines.
    """
    colours = _text(colours, under, typed, tell)
    for use, name in _OF_WORDS.items():
        if given := typed[use]:
            colours = replace(colours, **{name: _words(use, given, colours, tell)})
    if (given := typed["light"]) and contrast(colours.line, colours.paper) < _SEEN:
        message = f"hairlines in {colours.line} could not be seen on {colours.paper}"
        tell(note(f"{message}: ours, {under.line}, is used", given.place, Lacking.CONTRAST))
        colours = replace(colours, line=under.line)
    return colours


def contrast(one: str, other: str) -> float:
    """Return how well one colour is read on another."""
    return in_figures(one).contrast(in_figures(other))


def _text(colours: Colours, under: Colours, typed: _Typed, tell: Tell) -> Colours:
    given = typed["background"] or typed["foreground"]
    if given and not _is_for_paper(colours):
        message = f"text in {colours.ink} on {colours.paper} is not for paper"
        hint = "give a dark 'foreground' and a light 'background'; until then ours are used"
        tell(warning(Lacking.CONTRAST, message, given.place, hint))
        colours = replace(colours, ink=under.ink, paper=under.paper)
    if (ground := typed["tertiary"]) and contrast(colours.ink, colours.tint) < READ:
        message = f"text in {colours.ink} could not be read in boxes of {colours.tint}"
        hint = "give a light 'tertiary'; until then ours is used"
        tell(warning(Lacking.CONTRAST, message, ground.place, hint))
        colours = replace(colours, tint=under.tint)
    return colours


def _words(use: str, given: Scalar, colours: Colours, tell: Tell) -> str:
    """Return the colour of titles or of small print: a house's own is kept if it can be read."""
    own = str(getattr(colours, _OF_WORDS[use]))
    found = contrast(own, colours.paper)
    if found >= READ:
        return own
    if found >= _GUESSED:
        message = f"words in {own} are hard to read on {colours.paper}"
        hint = f"give a darker {use!r}; this one is kept"
    else:
        message = f"words in {own} could not be read on {colours.paper}"
        hint = f"give a darker {use!r}; until then that of text, {colours.ink}, is used"
    tell(warning(Lacking.CONTRAST, message, given.place, hint))
    return own if found >= _GUESSED else colours.ink


def _is_for_paper(colours: Colours) -> bool:
    light = in_figures(colours.paper).luminance >= _LIGHT
    return light and contrast(colours.ink, colours.paper) >= READ
