"""Begin something new, such as a country, an audience or a brief, and say what to do next."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.options import HouseOption, day_of, house_at
from generator.cli.plain import say

new = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Begin a house, country, theme, brief, audience, document …",
)

TitleOption = Annotated[
    str, typer.Option("--title", metavar="TITLE", help="What papers call it; else made of NAME.")
]


@new.command("house")
def house_(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="A new folder, or an empty one.")
    ],
) -> None:
    """Make a folder with a small sample that builds at once.

    \b
    brief new house my-house
    """
    from generator.authoring.skeletons.houses import BRIEF, new_house
    from generator.cli.schema import write_schemas

    _tell((folder / file for file in new_house(folder)), "")
    write_schemas(folder / "build" / "schema")
    say(f"next: go into {folder} and run: brief build {BRIEF}")


@new.command()
def country(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its id, such as kazakhstan.")],
    code: Annotated[str, typer.Option("--code", metavar="KAZ", help="Its code in ISO 3166-1.")],
    prefix: Annotated[str, typer.Option("--prefix", metavar="kz", help="What its ids begin with.")],
    title: TitleOption = "",
    house: HouseOption = None,
) -> None:
    """Make the folder of a country, with its head and people.

    \b
    brief new country kazakhstan --code KAZ --prefix kz
    """
    from generator.authoring.skeletons.countries import new_country

    at = house_at(house)
    made = new_country(at, name, title, code, prefix)
    _tell((at.shown / file for file in made), f"write what is known in facts/{name}/THEME.yaml")


@new.command()
def theme(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its id, such as fair-trials.")],
    title: TitleOption = "",
    house: HouseOption = None,
) -> None:
    """Write a theme at the end of facts/themes.yaml.

    \b
    brief new theme fair-trials --title "Fair trials"
    """
    from generator.authoring.skeletons.themes import new_theme

    at = house_at(house)
    made = new_theme(at, name, title)
    _tell((at.shown / file for file in made), f"write what is known in facts/COUNTRY/{name}.yaml")


@new.command()
def brief(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the new brief is called.")],
    old: Annotated[str, typer.Option("--from", metavar="OLD", help="A brief to copy.")] = "",
    occasion: Annotated[
        str, typer.Option("--occasion", metavar="ID", help="What it is written for.")
    ] = "",
    date: Annotated[
        str, typer.Option("--date", metavar="DAY", help="The papers' day, such as 2022-10-19.")
    ] = "",
    audience: Annotated[
        str, typer.Option("--audience", metavar="AUDIENCE", help="Whom it is for.")
    ] = "",
    country: Annotated[
        list[str] | None,
        typer.Option("--country", metavar="ID", help="A country; may be repeated."),
    ] = None,
    theme: Annotated[
        list[str] | None, typer.Option("--theme", metavar="ID", help="A theme; may be repeated.")
    ] = None,
    period: Annotated[
        str, typer.Option("--period", metavar="TIME", help="Such as 2022-01/2022-10.")
    ] = "",
    title: Annotated[
        str, typer.Option("--title", metavar="TITLE", help="The title of the paper.")
    ] = "",
    house: HouseOption = None,
) -> None:
    """Write an order slip: a copy of another, or one to fill in.

    \b
    brief new brief NAME --from OLD --occasion visit-2022 --date 2022-05-04
    brief new brief NAME --occasion O --audience A --country C --theme T
    """
    from generator.authoring.skeletons.orders import Wanted, new_brief

    wanted = Wanted(
        title=title,
        occasion=occasion,
        audience=audience,
        date=day_of(date, "--date"),
        period=period,
        countries=tuple(country or ()),
        themes=tuple(theme or ()),
    )
    at = house_at(house)
    made = new_brief(at, name, old, wanted)
    _tell((at.shown / file for file in made), f"brief build {name}")


@new.command()
def translation(
    language: Annotated[str, typer.Argument(metavar="LANGUAGE", help="Such as fr.")],
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE", help="Only of these files or folders; else of all."),
    ] = None,
    brief: Annotated[
        str, typer.Option("--brief", "-b", metavar="NAME", help="Only what this brief prints.")
    ] = "",
    house: HouseOption = None,
) -> None:
    """Make places for the translations that are missing.

    \b
    brief new translation fr --brief michel-central-asia-2022
    brief new translation fr facts/kazakhstan/press.yaml

    The places stand in files beside, such as facts/kazakhstan/press.fr.yaml, each below its
    original. What is there already stays as it is; above a translation whose original was changed
    since comes the new one, after "Now". Until something is written at a place, papers take it for
    missing.
    """
    from generator.cli.lags import make_places

    if brief and files:
        message = "name files, or a brief with --brief, but not both"
        raise typer.BadParameter(message, param_hint="FILE")
    at = house_at(house)
    made = make_places(at, language, brief, files or [])
    if made:
        _tell((at.shown / file for file in made), "write at each 'text', and run: brief check")
    else:
        say(f"nothing is missing in {language!r}, or it has its place already")


@new.command()
def audience(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its id, such as us-congress.")],
    old: Annotated[str, typer.Option("--from", metavar="OLD", help="The audience to copy.")],
    title: TitleOption = "",
    house: HouseOption = None,
) -> None:
    """Copy an audience's profile and templates, every switch explained.

    \b
    brief new audience us-congress --from european-parliament
    """
    from generator.authoring.skeletons.audiences import new_audience

    at = house_at(house)
    made = new_audience(at, name, old, title)
    _tell((at.shown / file for file in made), f"brief build BRIEF --audience {name}")


@new.command()
def document(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its id, such as alert.")],
    old: Annotated[
        str, typer.Option("--from", metavar="X", help="The document it builds on, such as letter.")
    ],
    audience: Annotated[
        str, typer.Option("--audience", metavar="AUDIENCE", help="Whom it is for; else for all.")
    ] = "",
    house: HouseOption = None,
) -> None:
    """Write the template of a document of your own, which builds on another.

    It says what the other says until you change a block of it. Briefs order it by its name; brief
    list documents shows all there are.

    \b
    brief new document alert --from one-pager
    brief new document alert --from one-pager --audience embassies
    """
    from generator.authoring.skeletons.documents import new_document

    at = house_at(house)
    made = new_document(at, name, old, audience)
    orderer = f"a brief that says audience: {audience}" if audience else "a brief"
    following = f"order it in {orderer}, documents: [{name}], and run: brief build BRIEF"
    _tell((at.shown / file for file in made), following)


@new.command()
def brand(house: HouseOption = None) -> None:
    """Write a few lines for the house's own look, over ours: its name, its colour, its font.

    \b
    brief new brand
    """
    from generator.authoring.skeletons.brands import new_brand

    at = house_at(house)
    made = new_brand(at)
    _tell((at.shown / file for file in made), "change templates/_brand.yml, and build")


def _tell(made: Iterable[Path], following: str) -> None:
    """Print each file that was made, and what to do next."""
    for path in made:
        say(path)
    if following:
        say(f"next: {following}")
