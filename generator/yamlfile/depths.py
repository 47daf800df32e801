"""Say of a line that fits nothing above it how deep it stands, and beside what it belongs."""

from collections.abc import Iterator, Sequence

from generator.yamlfile.lines import Sign, depth_of, lines_above, signs_of
from generator.yamlfile.words import Words


def at_wrong_depth(lines: Sequence[str], number: int) -> Words | None:
    """Return what is wrong with how deep a line stands; nothing if that is not its fault."""
    here = signs_of(lines, number)
    if not here or _goes_on_from_text(lines, number):
        return None
    beside = _nearest(here[0], _open_above(lines, number))
    if beside is None:
        return _belongs_to_nothing(here[0], lines)
    return None if beside.column == here[0].column else _told(here[0], beside)


def _goes_on_from_text(lines: Sequence[str], number: int) -> bool:
    """Return whether the line above is neither key nor entry, and less deep: it lacks something."""
    above = next(lines_above(lines, number), None)
    if above is None or signs_of(lines, above):
        return False
    return depth_of(lines[above - 1]) < depth_of(lines[number - 1])


def _open_above(lines: Sequence[str], number: int) -> Iterator[Sign]:
    """Yield the entries and keys that a line can stand beside, the deepest first."""
    deepest, is_entry = 10**6, False
    for above in lines_above(lines, number):
        signs = signs_of(lines, above)
        for sign in reversed(signs):
            heads_list = is_entry and sign.what != "-" and sign.column == deepest
            if sign.column < deepest or heads_list:
                yield sign
        if signs and signs[0].column <= deepest:
            deepest, is_entry = signs[0].column, signs[0].what == "-"


def _nearest(here: Sign, signs: Iterator[Sign]) -> Sign | None:
    alike = [sign for sign in signs if (sign.what == "-") == (here.what == "-")]
    return min(alike, key=lambda sign: abs(sign.column - here.column), default=None)


def _belongs_to_nothing(here: Sign, lines: Sequence[str]) -> Words | None:
    """Tell a list below a key that has its value on its own line."""
    above = next((sign for sign in _open_above(lines, here.line)), None)
    if here.what != "-" or above is None or lines[above.line - 1].rstrip().endswith(":"):
        return None
    message = f"no list can begin here: {above.what!r} on line {above.line} has its value already"
    hint = "write all entries below the key, each with its '-', or all in its brackets"
    return Words(message, hint, here.line, here.column)


def _told(here: Sign, beside: Sign) -> Words:
    stands = "stands too deep" if here.column > beside.column else "does not stand deep enough"
    other = f"the '-' on line {beside.line}"
    other = other if beside.what == "-" else f"{beside.what!r} on line {beside.line}"
    message = (
        f"this line {stands}: {here.what!r} begins in column {here.column},"
        f" {other} in column {beside.column}"
    )
    return Words(message, _remedy(here, beside), here.line, here.column)


def _remedy(here: Sign, beside: Sign) -> str:
    if here.what == "-":
        return f"begin it in column {beside.column}, if it is an entry of the same list"
    remedy = f"begin it in column {beside.column}, if it belongs beside {beside.what!r}"
    is_below = here.column > beside.column
    more = "; if it is more of the text above, put quotation marks around the whole text"
    return remedy + (more if is_below else "")
