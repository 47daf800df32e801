"""The commands, their options and their help; each asks the modules below and prints the answer."""

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator import __version__
from generator.formats import Format

if TYPE_CHECKING:  # reading a house takes longer than printing help
    from generator.house import House

app = typer.Typer(
    name="brief",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

HouseOption = Annotated[
    Path | None,
    typer.Option(
        "--house",
        metavar="FOLDER",
        help="The folder with facts/ and briefs/; else the nearest one upwards.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the answer as JSON on stdout.")]
StrictOption = Annotated[bool, typer.Option("--strict", help="Exit with 3 if there are warnings.")]


def _house(path: Path | None) -> "House":
    from generator.house import find_house, open_house

    here = Path.cwd()
    return open_house((here / path).resolve(), here) if path else find_house(here, here)


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

    \b
    Begin with
      brief list briefs     which papers there are
      brief build NAME      make those of one brief
      brief check           see what is wrong in facts, briefs and templates
    """


@app.command()
def build(
    briefs: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME", help="Briefs, as in briefs/NAME.yaml; else all."),
    ] = None,
    document: Annotated[
        list[str] | None,
        typer.Option(
            "--document",
            "-d",
            metavar="DOCUMENT",
            help="Only this document, such as letter; may be repeated.",
        ),
    ] = None,
    to: Annotated[
        str,
        typer.Option("--to", metavar="FORMATS", help="With commas between: pdf,docx,html,text."),
    ] = "",
    output_dir: Annotated[
        Path,
        typer.Option(
            "--output-dir", "-o", metavar="FOLDER", help="Where the folder of each brief goes."
        ),
    ] = Path("build"),
    audience: Annotated[
        str,
        typer.Option(
            "--audience", metavar="AUDIENCE", help="Another audience than the brief's own."
        ),
    ] = "",
    as_of: Annotated[
        str,
        typer.Option(
            "--as-of", metavar="DAY", help="What was known on this day, such as 2022-10-19."
        ),
    ] = "",
    final: Annotated[
        bool, typer.Option("--final", help="For papers that leave the house: no warning passes.")
    ] = False,
    strict: StrictOption = False,
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Make the papers of briefs, in PDF and Word.

    \b
    brief build michel-central-asia-2022      all its papers, in PDF and Word
    brief build --to docx                     every brief, in Word only
    brief build -d letter --as-of 2024-02-01  a letter that knows more

    The files go to build/NAME/, with a manifest.json that says what went into them. A build that
    fails leaves what stood there untouched.
    """
    from generator.cli.building import Wish, build_all

    wish = Wish(
        names=tuple(briefs or ()),
        documents=tuple(document or ()),
        formats=_formats(to),
        audience=audience,
        as_of=_day(as_of, "--as-of"),
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
            message = f"{name!r} is not a format; known: {known}"
            raise typer.BadParameter(message, param_hint="--to")
    return tuple(dict.fromkeys(Format(name) for name in names))


def _day(text: str, option: str) -> datetime.date | None:
    if not text:
        return None
    try:
        return datetime.datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007  a day has no zone
    except ValueError:
        message = f"{text!r} is not a day; write it as 2022-10-19"
        raise typer.BadParameter(message, param_hint=option) from None


@app.command()
def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Only what concerns these files or folders."),
    ] = None,
    strict: StrictOption = False,
    json: JsonOption = False,
    format: Annotated[
        str,
        typer.Option("--format", metavar="github", help="Mark the lines of a pull request."),
    ] = "",
    house: HouseOption = None,
) -> None:
    """Tell everything that is wrong in facts, briefs and templates.

    \b
    brief check                    the whole house
    brief check facts/kazakhstan   only what concerns this folder
    brief check --strict           warnings too make it fail, with exit code 3

    Each problem has its file, line and column, and a hint that says what to do.
    """
    from generator.cli.checking import check_house

    if format not in ("", "github"):
        raise typer.BadParameter("the only format is 'github'", param_hint="--format")
    for path in paths or ():
        if not path.exists():
            raise typer.BadParameter(f"there is no {path.as_posix()}", param_hint="PATH")
    sys.exit(check_house(_house(house), paths or [], strict=strict, json=json, github=bool(format)))


@app.command("list")
def list_(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="briefs, facts, sources, people, audiences, themes or documents.",
        ),
    ],
    country: Annotated[
        str, typer.Option("--country", metavar="ID", help="Only of this country.")
    ] = "",
    theme: Annotated[str, typer.Option("--theme", metavar="ID", help="Only on this theme.")] = "",
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """List briefs, facts, sources, people, themes and more.

    \b
    brief list briefs
    brief list facts --country kazakhstan --theme defenders-persecution
    brief list people --json
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
    """Show one record, whole: where it stands, which briefs use it.

    \b
    brief show kz-case-mamai
    """
    from generator.cli.showing import print_record

    print_record(_house(house), id, json=json)


@app.command()
def why(
    id: Annotated[str, typer.Argument(metavar="ID", help="The id of a fact or a person.")],
    brief: Annotated[
        str, typer.Option("--brief", "-b", metavar="NAME", help="The brief to ask about.")
    ],
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Say why a fact or person is in a brief, out of it, or masked.

    \b
    brief why kz-mamai --brief michel-central-asia-2022

    Ids are told, and never a protected value.
    """
    from generator.cli.showing import print_why

    print_why(_house(house), id, brief, json=json)


@app.command()
def doctor(json: JsonOption = False) -> None:
    """Say what is installed, what is missing, and the exact remedy."""
    from generator.cli.doctoring import print_health

    sys.exit(print_health(json=json))
