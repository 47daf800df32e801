"""The commands, their options and their help; each asks the modules below and prints the answer."""

import datetime
import sys
from pathlib import Path
from typing import Annotated

import typer

from generator import __version__
from generator.formats import Format
from generator.house import House, find_house

app = typer.Typer(
    name="brief",
    help="Briefing papers from checked facts: a letter and its annex, in PDF and Word.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

HouseOption = Annotated[
    Path | None,
    typer.Option("--house", help="The folder with facts/ and briefs/; else the nearest upwards."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the answer as JSON on stdout.")]
StrictOption = Annotated[bool, typer.Option("--strict", help="Exit with 3 if there are warnings.")]


def _house(path: Path | None) -> House:
    here = Path.cwd()
    return find_house((here / path).resolve() if path else here, here)


def _show_version(value: bool) -> None:  # noqa: FBT001  typer's callback
    if value:
        print(f"brief {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Briefing papers from checked facts: a letter and its annex, in PDF and Word.

    Start with:  brief list briefs   then   brief build NAME
    """


@app.command()
def build(
    briefs: Annotated[
        list[str] | None, typer.Argument(help="Names of briefs, as in briefs/NAME.yaml; else all.")
    ] = None,
    document: Annotated[
        list[str] | None,
        typer.Option("--document", "-d", help="Only this document, such as letter; repeatable."),
    ] = None,
    to: Annotated[
        str, typer.Option("--to", help="Formats, with commas between: pdf,docx,html,text.")
    ] = "",
    output_dir: Annotated[
        Path, typer.Option("--output-dir", "-o", help="Where the folder of each brief goes.")
    ] = Path("build"),
    audience: Annotated[
        str, typer.Option("--audience", help="Another audience than the brief's own.")
    ] = "",
    as_of: Annotated[
        str, typer.Option("--as-of", help="What was known on this day, such as 2022-10-19.")
    ] = "",
    final: Annotated[
        bool, typer.Option("--final", help="For papers that leave the house: no warning passes.")
    ] = False,
    strict: StrictOption = False,
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Make the papers of briefs, in PDF and Word.

    brief build michel-central-asia-2022                all its papers, in PDF and Word
    brief build michel-central-asia-2022 --to docx      Word only, in half a second
    brief build --as-of 2024-02-01                      what would be said knowing more

    The files go to build/NAME/, with a manifest.json that says what went into them. A failed build
    leaves what stood there untouched.
    """
    from generator.cli.building import Wish, build_all

    wish = Wish(
        names=tuple(briefs or ()),
        documents=tuple(document or ()),
        formats=_formats(to),
        audience=audience,
        as_of=_day(as_of),
        output=output_dir,
        final=final,
        strict=strict,
        json=json,
    )
    sys.exit(build_all(_house(house), wish))


def _formats(text: str) -> tuple[Format, ...]:
    known = ", ".join(Format)
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in list(Format):
            raise typer.BadParameter(f"{name!r} is not a format; known: {known}")
    return tuple(dict.fromkeys(Format(name) for name in names))


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter("write a day as 2022-10-19") from None


@app.command()
def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Only what concerns these files or folders.")
    ] = None,
    strict: StrictOption = False,
    json: JsonOption = False,
    format: Annotated[
        str, typer.Option("--format", help="'github' marks problems in a pull request.")
    ] = "",
    house: HouseOption = None,
) -> None:
    """Look through facts, briefs and templates, and tell everything that is wrong in one go.

    Each problem has its file, line and column, and a hint that says what to do.
    """
    from generator.cli.checking import check_house

    if format not in ("", "github"):
        raise typer.BadParameter("the only format is 'github'", param_hint="--format")
    sys.exit(check_house(_house(house), paths or [], strict=strict, json=json, github=bool(format)))


@app.command("list")
def list_(
    what: Annotated[
        str,
        typer.Argument(help="briefs, facts, sources, people, audiences, themes or documents."),
    ],
    country: Annotated[str, typer.Option("--country", help="Only of this country.")] = "",
    theme: Annotated[str, typer.Option("--theme", help="Only on this theme.")] = "",
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """List briefs, facts, sources, people, audiences, themes or documents.

    brief list facts --country kazakhstan --theme defenders-persecution
    """
    from generator.cli.listing import LISTS, print_list

    if what not in LISTS:
        raise typer.BadParameter(f"{what!r} is none of: {', '.join(LISTS)}", param_hint="WHAT")
    print_list(_house(house), what, country=country, theme=theme, json=json)


@app.command()
def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="The id of any record.")],
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Show one record, whole, with where it stands and which briefs use it."""
    from generator.cli.listing import print_record

    print_record(_house(house), id, json=json)


@app.command()
def why(
    id: Annotated[str, typer.Argument(metavar="ID", help="The id of a fact or a person.")],
    brief: Annotated[str, typer.Option("--brief", "-b", help="The brief to ask about.")],
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Say why a fact is in a brief, out of it, or masked; by id, never by a protected value."""
    from generator.cli.listing import print_why

    print_why(_house(house), id, brief, json=json)


@app.command()
def doctor(json: JsonOption = False) -> None:
    """Say what is installed, what is missing, and the exact remedy."""
    from generator.cli.doctoring import print_health

    sys.exit(print_health(json=json))
