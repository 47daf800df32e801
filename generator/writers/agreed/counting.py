"""Count the items of a list as print and Word do: 1, 2, 3 on the page, then a, b, c, then i, ii."""

from string import ascii_lowercase

_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"))


def count_in(lists: int, number: int) -> str:
    """Return the mark of an item in a list that so many others are around."""
    match lists:
        case 0:
            return str(number)
        case 1:
            return _letters(number)
        case _:
            return _roman(number)


def _letters(number: int) -> str:
    """Count a to z, then aa to zz."""
    above, here = divmod(number - 1, len(ascii_lowercase))
    return (_letters(above) if above else "") + ascii_lowercase[here]


def _roman(number: int) -> str:
    said = ""
    for value, sign in (*_ROMAN, (1, "i")):
        said += sign * (number // value)
        number %= value
    return said
