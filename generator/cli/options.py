"""Options that several commands share, and what is made of them."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:  # reading a house takes longer than printing help
    from generator.house import House

_FIRST_YEAR, _LAST_YEAR = 1000, 2999  # as in facts

HouseOption = Annotated[
    Path | None,
    typer.Option(
        "--house",
        metavar="FOLDER",
        help="The folder with facts/ and briefs/; else the nearest one upwards.",
    ),
]


def house_at(path: Path | None) -> "House":
    """Return the house in a folder, or else the nearest one upwards."""
    from generator.house import find_house, open_house

    here = Path.cwd()
    return open_house((here / path).resolve(), here) if path else find_house(here, here)


def house_near(path: Path | None) -> "House | None":
    """Return the house in a folder, or else the nearest one upwards, if there is one."""
    from generator.errors import BriefError

    try:
        return house_at(path)
    except BriefError:
        if path:
            raise
        return None


def day_of(text: str, option: str) -> datetime.date | None:
    """Return the day that was typed, or nothing for nothing."""
    if not text:
        return None
    try:
        day = datetime.datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007  a day has no zone
    except ValueError:
        message = f"{text!r} is not a day; write it as 2022-10-19"
        raise typer.BadParameter(message, param_hint=option) from None
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        message = f"{text!r} is not in a year we know: years run from {_FIRST_YEAR} to {_LAST_YEAR}"
        raise typer.BadParameter(message, param_hint=option)
    return day
