"""Find what each colour of a `_brand.yml` is: a value, or the name of one, perhaps by other names.

A name means what the file says for that use, else its palette, else our own colour for that use,
else what CSS calls so; what is said of a name never refers to itself, but to what comes after.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import astuple

from generator.errors import near
from generator.house.brandfile.csscolours import in_figures, read_paint
from generator.house.brandfile.findings import Tell, error
from generator.house.brandfile.legibility import legible
from generator.house.brandfile.shapes import BrandFile
from generator.paper.brand import Colours
from generator.paper.scale.measures import Ink, Shade, Use
from generator.yamlfile import Scalar

# What the standard's words are for on our papers, in the order of `Colours`.
USES = ("foreground", "background", "primary", "secondary", "light", "tertiary")
_PLAIN = re.compile(r"#[0-9a-fA-F]{6}")
_WHITE = "#ffffff"
_Step = tuple[str, ...]  # where a name is said: ("primary",), ("palette", "sea")


def read_colours(file: BrandFile, under: Colours, paints: "Paints", tell: Tell) -> Colours:
    """Return the colours of a look: the file's own, and else those of the look under it."""
    base = file.typography.base
    for circle in paints.circles():
        paints.tell_of_circle(circle, tell)
    typed = {use: getattr(file.color, use) for use in USES}
    typed["foreground"] = base.color or typed["foreground"]
    typed["background"] = base.background or typed["background"]
    ours = dict(zip(USES, astuple(under), strict=True))
    sheet = paints.read(typed["background"], ours["background"], tell)
    ink, *others = (
        paints.read(typed[use], ours[use], tell, sheet) for use in USES if use != "background"
    )
    return legible(Colours(ink, sheet, *others), under, typed, tell)


class Paints:
    """What the names of colours mean in a file."""

    def __init__(self, file: BrandFile, under: Colours) -> None:
        uses = file.color.model_dump(exclude={"palette"})
        steps: list[tuple[_Step, Scalar | None]] = [((use,), value) for use, value in uses.items()]
        steps += [(("palette", name), value) for name, value in file.color.palette.items()]
        self._said: Mapping[_Step, Scalar] = {step: value for step, value in steps if value}
        self._under = dict(zip(USES, astuple(under), strict=True))

    def read(self, typed: Scalar | None, otherwise: str, tell: Tell, ground: str = _WHITE) -> str:
        """Return a colour as `#rrggbb`, as it is seen on a ground if that shines through."""
        found = self._value(typed, tell) if typed else ""
        paint = read_paint(found)
        if paint is None:
            return otherwise
        return found if _PLAIN.fullmatch(found) else str(paint.over(in_figures(ground)))

    def ink(self, typed: Scalar | None, tell: Tell) -> Ink | None:
        """Return a colour as papers are inked: by what it is for if that is said, else by value."""
        if typed in USES:
            return Use(str(typed))
        value = self.read(typed, "", tell)
        return Shade(value) if value else None

    def circles(self) -> Iterator[list[_Step]]:
        """Yield the names that are said by each other, each circle of them once."""
        met: set[_Step] = set()
        for step in self._said:
            *trail, last = self._trail(step)
            if last in trail and last not in met:
                circle = trail[trail.index(last) :]
                met |= set(circle)
                yield circle

    def tell_of_circle(self, circle: list[_Step], tell: Tell) -> None:
        """Tell that some colours are said by each other, where the first of them is."""
        names = ", ".join(step[-1] for step in [*circle, circle[0]])
        hint = 'write one of them in figures, such as "#0b4f6c"'
        place = self._said[circle[0]].place
        tell(error(f"these colours are called after each other: {names}", place, hint))

    def _value(self, typed: Scalar, tell: Tell) -> str:
        """Return what stands at the end of a chain of names; nothing if that is no colour."""
        trail = self._trail(self._next(typed, ()))
        end = self._said[trail[-1]] if trail else typed
        if trail and trail[-1] in trail[:-1]:
            return ""  # a circle, of which is told once
        if found := self._under.get(end) or (str(end) if read_paint(end) else ""):
            return found
        known = {step[-1] for step in self._said} | self._under.keys()
        hint = near(end, known) or 'write it as "#0b4f6c", or the name of a palette colour'
        tell(error(f"{str(end)!r} is not a colour", end.place, hint))
        return ""

    def _trail(self, step: _Step | None) -> list[_Step]:
        """Return the steps from one name to the next, up to a value or to a step met before."""
        trail: list[_Step] = []
        while step:
            trail.append(step)
            step = None if step in trail[:-1] else self._next(self._said[step], step)
        return trail

    def _next(self, name: str, step: _Step) -> _Step | None:
        """Return where the file says what a name means that is said at a step."""
        steps = ((str(name),), ("palette", str(name)))
        return next((each for each in steps if each in self._said and each != step), None)
