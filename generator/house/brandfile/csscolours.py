"""Read a colour as CSS writes it: in figures, by its name, or by a function such as `rgb()`."""

import colorsys
import re
from dataclasses import dataclass

_HEX = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_CALL = re.compile(r"(rgb|hsl)a?\((.+)\)")
_WHOLE = {"%": 100, "deg": 360, "turn": 1}


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour in red, green and blue from 0 to 1, and how much it covers what is under it."""

    red: float
    green: float
    blue: float
    cover: float = 1

    def over(self, ground: "Paint") -> "Paint":
        """Return what is seen of this colour on another."""
        pairs = zip(self._light(), ground._light(), strict=True)
        return Paint(*(here * self.cover + below * (1 - self.cover) for here, below in pairs))

    def contrast(self, other: "Paint") -> float:
        """Return how well one is read on the other: from 1 to 21, as the web's rules count it."""
        dark, light = sorted((self.luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)

    @property
    def luminance(self) -> float:
        """How light it is to the eye, from 0 to 1."""
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in self._light()
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def __str__(self) -> str:
        return "#" + "".join(f"{round(part * 255):02x}" for part in self._light())

    def _light(self) -> tuple[float, float, float]:
        return self.red, self.green, self.blue


def read_paint(text: str) -> Paint | None:
    """Return the colour that a text says, or nothing if it says none."""
    typed = text.strip().lower()
    if typed in _NAMED:
        return in_figures(_NAMED[typed])
    if _HEX.fullmatch(typed):
        return in_figures(typed)
    if called := _CALL.fullmatch(typed):
        return _computed(called[1], re.split(r"[\s,/]+", called[2].strip()))
    return None


def in_figures(typed: str) -> Paint:
    """Return a colour that is written in figures, such as `#0b4f6c` or `#fff`."""
    figures = typed.removeprefix("#")
    pairs = figures if len(figures) >= 6 else "".join(figure * 2 for figure in figures)
    return Paint(*(int(pairs[at : at + 2], 16) / 255 for at in range(0, len(pairs), 2)))


def _computed(function: str, typed: list[str]) -> Paint | None:
    """Return what `rgb(11 79 108)` or `hsl(200deg 80% 25%)` says; a fourth number is the cover."""
    whole = (255, 255, 255, 1) if function == "rgb" else (360, 100, 100, 1)
    parts = [_part(part, all_of_it) for part, all_of_it in zip(typed, whole, strict=False)]
    if len(typed) not in (3, 4) or None in parts:
        return None
    first, second, third, cover = (part or 0 for part in [*parts, 1.0][:4])
    if function == "hsl":
        first, second, third = colorsys.hls_to_rgb(first, third, second)
    return Paint(*(min(max(part, 0), 1) for part in (first, second, third, cover)))


def _part(typed: str, whole: float) -> float | None:
    """Return a number as a part of a whole, which its unit may name."""
    found = re.fullmatch(r"([-+]?\d*\.?\d+)(%|deg|turn|)", typed)
    return float(found[1]) / _WHOLE.get(found[2], whole) if found else None


_TABLE = """
    aliceblue f0f8ff  antiquewhite faebd7  aqua 00ffff  aquamarine 7fffd4  azure f0ffff
    beige f5f5dc  bisque ffe4c4  black 000000  blanchedalmond ffebcd  blue 0000ff
    blueviolet 8a2be2  brown a52a2a  burlywood deb887  cadetblue 5f9ea0  chartreuse 7fff00
    chocolate d2691e  coral ff7f50  cornflowerblue 6495ed  cornsilk fff8dc  crimson dc143c
    cyan 00ffff  darkblue 00008b  darkcyan 008b8b  darkgoldenrod b8860b  darkgray a9a9a9
    darkgreen 006400  darkgrey a9a9a9  darkkhaki bdb76b  darkmagenta 8b008b
    darkolivegreen 556b2f  darkorange ff8c00  darkorchid 9932cc  darkred 8b0000
    darksalmon e9967a  darkseagreen 8fbc8f  darkslateblue 483d8b  darkslategray 2f4f4f
    darkslategrey 2f4f4f  darkturquoise 00ced1  darkviolet 9400d3  deeppink ff1493
    deepskyblue 00bfff  dimgray 696969  dimgrey 696969  dodgerblue 1e90ff  firebrick b22222
    floralwhite fffaf0  forestgreen 228b22  fuchsia ff00ff  gainsboro dcdcdc  ghostwhite f8f8ff
    gold ffd700  goldenrod daa520  gray 808080  green 008000  greenyellow adff2f  grey 808080
    honeydew f0fff0  hotpink ff69b4  indianred cd5c5c  indigo 4b0082  ivory fffff0  khaki f0e68c
    lavender e6e6fa  lavenderblush fff0f5  lawngreen 7cfc00  lemonchiffon fffacd
    lightblue add8e6  lightcoral f08080  lightcyan e0ffff  lightgoldenrodyellow fafad2
    lightgray d3d3d3  lightgreen 90ee90  lightgrey d3d3d3  lightpink ffb6c1  lightsalmon ffa07a
    lightseagreen 20b2aa  lightskyblue 87cefa  lightslategray 778899  lightslategrey 778899
    lightsteelblue b0c4de  lightyellow ffffe0  lime 00ff00  limegreen 32cd32  linen faf0e6
    magenta ff00ff  maroon 800000  mediumaquamarine 66cdaa  mediumblue 0000cd
    mediumorchid ba55d3  mediumpurple 9370db  mediumseagreen 3cb371  mediumslateblue 7b68ee
    mediumspringgreen 00fa9a  mediumturquoise 48d1cc  mediumvioletred c71585
    midnightblue 191970  mintcream f5fffa  mistyrose ffe4e1  moccasin ffe4b5  navajowhite ffdead
    navy 000080  oldlace fdf5e6  olive 808000  olivedrab 6b8e23  orange ffa500  orangered ff4500
    orchid da70d6  palegoldenrod eee8aa  palegreen 98fb98  paleturquoise afeeee
    palevioletred db7093  papayawhip ffefd5  peachpuff ffdab9  peru cd853f  pink ffc0cb
    plum dda0dd  powderblue b0e0e6  purple 800080  rebeccapurple 663399  red ff0000
    rosybrown bc8f8f  royalblue 4169e1  saddlebrown 8b4513  salmon fa8072  sandybrown f4a460
    seagreen 2e8b57  seashell fff5ee  sienna a0522d  silver c0c0c0  skyblue 87ceeb
    slateblue 6a5acd  slategray 708090  slategrey 708090  snow fffafa  springgreen 00ff7f
    steelblue 4682b4  tan d2b48c  teal 008080  thistle d8bfd8  tomato ff6347  turquoise 40e0d0
    violet ee82ee  wheat f5deb3  white ffffff  whitesmoke f5f5f5  yellow ffff00
    yellowgreen 9acd32
"""
_WORDS = _TABLE.split()
_NAMED = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
