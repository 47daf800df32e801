"""See that words can be read on the sheet: a brand may be for a dark screen, and paper is light."""

from collections.abc import Mapping
from dataclasses import replace

from generator.house.brandfile.csscolours import in_figures
from generator.house.brandfile.findings import Lacking, Tell, warning
from generator.paper.brand import Colours
from generator.yamlfile import Scalar

_TEXT = 4.5  # the contrast that the web's rules ask of text
_SEEN = 1.05  # that of a hairline: just to be seen
_LIGHT = 0.5


def legible(
    colours: Colours, under: Colours, typed: Mapping[str, Scalar | None], tell: Tell
) -> Colours:
    """Return colours that make a paper; what does not is taken from the look under them.

    Hairlines that would not be seen are no fault: the standard's `light` is for more than lines.
    """
    given = typed["background"] or typed["foreground"]
    if given and not _is_for_paper(colours):
        message = f"text in {colours.ink} on {colours.paper} is not for paper"
        hint = "give a dark 'foreground' and a light 'background'; until then ours are used"
        tell(warning(Lacking.CONTRAST, message, given.place, hint))
        colours = replace(colours, ink=under.ink, paper=under.paper)
    if (ground := typed["tertiary"]) and _contrast(colours.ink, colours.tint) < _TEXT:
        message = f"text in {colours.ink} could not be read in boxes of {colours.tint}"
        hint = "give a light 'tertiary'; until then ours is used"
        tell(warning(Lacking.CONTRAST, message, ground.place, hint))
        colours = replace(colours, tint=under.tint)
    if _contrast(colours.line, colours.paper) < _SEEN:
        colours = replace(colours, line=under.line)
    return colours


def _is_for_paper(colours: Colours) -> bool:
    light = in_figures(colours.paper).luminance >= _LIGHT
    return light and _contrast(colours.ink, colours.paper) >= _TEXT


def _contrast(one: str, other: str) -> float:
    return in_figures(one).contrast(in_figures(other))
