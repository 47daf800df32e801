"""The commands, their options and their help; each asks the modules below and prints the answer."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from generator import __version__
from generator.cli.new import new
from generator.cli.options import HouseOption, day_of, house_at, house_near
from generator.cli.plain import say
from generator.paper.formats import Format

app = typer.Typer(
    name="brief",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

JsonOption = Annotated[bool, typer.Option("--json", help="Print the answer as JSON on stdout.")]
StrictOption = Annotated[bool, typer.Option("--strict", help="Exit with 3 if there are warnings.")]


def _show_version(value: bool) -> None:  # noqa: FBT001  typer's callback
    if value:
        say(f"brief {__version__}")
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
    strict_length: Annotated[
        bool,
        typer.Option("--strict-length", help="Refuse a document over its limit; shorten none."),
    ] = False,
    language: Annotated[
        str,
        typer.Option("--language", metavar="LANGUAGE", help="Another language, such as fr."),
    ] = "",
    allow_fallback: Annotated[
        bool,
        typer.Option(
            "--allow-fallback", help="Print what has no translation in the original, and say so."
        ),
    ] = False,
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Make the papers of briefs, in PDF and Word.

    \b
    brief build michel-central-asia-2022      all its papers, in PDF and Word
    brief build --to docx                     every brief, in Word only
    brief build -d letter --as-of 2024-02-01  a letter that knows more
    brief build NAME --language fr            its papers in French

    The files go to build/NAME/, with a manifest.json that says what went into them. A build that
    fails leaves what stood there untouched.
    """
    from generator.cli.build import Wish, build_all

    wish = Wish(
        names=tuple(briefs or ()),
        documents=tuple(document or ()),
        formats=_formats(to),
        audience=audience,
        as_of=day_of(as_of, "--as-of"),
        output=output_dir,
        final=final,
        strict=strict,
        strict_length=strict_length,
        language=language,
        allow_fallback=allow_fallback,
        json=json,
    )
    sys.exit(build_all(house_at(house), wish))


def _formats(text: str) -> tuple[Format, ...]:
    known = ", ".join(Format)
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in list(Format):
            message = f"{name!r} is not a format; known: {known}"
            raise typer.BadParameter(message, param_hint="--to")
    return tuple(dict.fromkeys(Format(name) for name in names))


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
    from generator.cli.check import check_house

    if format not in ("", "github"):
        raise typer.BadParameter("the only format is 'github'", param_hint="--format")
    _refuse_absent(paths or [], "PATH")
    sys.exit(
        check_house(house_at(house), paths or [], strict=strict, json=json, github=bool(format))
    )


def _refuse_absent(paths: list[Path], called: str) -> None:
    for path in paths:
        if not path.exists():
            raise typer.BadParameter(f"there is no {path.as_posix()}", param_hint=called)


CountryOption = Annotated[
    str, typer.Option("--country", metavar="ID", help="Only of this country.")
]
ThemeOption = Annotated[str, typer.Option("--theme", metavar="ID", help="Only on this theme.")]
KindOption = Annotated[str, typer.Option("--kind", metavar="KIND", help="Only of this kind.")]
SourceOption = Annotated[
    str, typer.Option("--source", metavar="ID", help="Only what rests on this source.")
]
PersonOption = Annotated[
    str, typer.Option("--person", metavar="ID", help="Only what concerns this person.")
]


@app.command("list")
def list_(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="briefs, facts, sources, people or another kind; audiences, documents, words.",
        ),
    ],
    country: CountryOption = "",
    theme: ThemeOption = "",
    kind: KindOption = "",
    source: SourceOption = "",
    person: PersonOption = "",
    missing_translations: Annotated[
        str,
        typer.Option(
            "--missing-translations",
            metavar="LANGUAGE",
            help="Only texts that lag in this language; with WHAT all, those of every kind.",
        ),
    ] = "",
    brief: Annotated[
        str,
        typer.Option("--brief", "-b", metavar="NAME", help="Of those texts, what a brief prints."),
    ] = "",
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """List briefs, facts, sources, people, themes and more.

    \b
    brief list briefs
    brief list facts --country kazakhstan --theme defenders-persecution
    brief list facts --source iphr-statement-mamai
    brief list cases --person kz-mamai
    brief list people --json
    brief list facts --missing-translations fr
    brief list all --missing-translations fr --brief michel-central-asia-2022
    """
    from generator.cli.lags import EVERY_KIND, print_lags
    from generator.cli.list_ import LISTS, NO_RECORDS, WORDS, print_list
    from generator.cli.narrowing import Narrowing

    if what not in (*LISTS, EVERY_KIND) or (what == EVERY_KIND and not missing_translations):
        raise typer.BadParameter(f"{what!r} is none of: {', '.join(LISTS)}", param_hint="WHAT")
    if what in NO_RECORDS and (kind or source or person):
        message = f"--kind, --source and --person narrow records, not {what}"
        raise typer.BadParameter(message, param_hint="WHAT")
    if what == WORDS and (country or theme):
        raise typer.BadParameter("words belong to no country or theme", param_hint="WHAT")
    narrowing = Narrowing(country, theme, kind, source, person)
    if missing_translations:
        sys.exit(
            print_lags(
                house_at(house), what, narrowing, missing_translations, brief=brief, json=json
            )
        )
    if brief:
        message = "--brief goes with --missing-translations"
        raise typer.BadParameter(message, param_hint="--brief")
    sys.exit(print_list(house_at(house), what, narrowing, json=json))


@app.command()
def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="The id of any record.")],
    country: CountryOption = "",
    theme: ThemeOption = "",
    kind: KindOption = "",
    source: SourceOption = "",
    person: PersonOption = "",
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Show one record, whole: where it stands, and what uses it.

    \b
    brief show kz-case-mamai
    brief show iphr-statement-mamai --kind case    of the records only cases
    """
    from generator.cli.narrowing import Narrowing
    from generator.cli.show import print_record

    narrowing = Narrowing(country, theme, kind, source, person)
    print_record(house_at(house), id, narrowing, json=json)


@app.command()
def why(
    brief: Annotated[
        str, typer.Option("--brief", "-b", metavar="NAME", help="The brief to ask about.")
    ],
    id: Annotated[
        str,
        typer.Argument(
            metavar="ID", help="The id of a fact or a person; else all facts that were ordered."
        ),
    ] = "",
    audience: Annotated[
        str,
        typer.Option(
            "--audience", metavar="AUDIENCE", help="Another audience than the brief's own."
        ),
    ] = "",
    as_of: Annotated[
        str,
        typer.Option(
            "--as-of", metavar="DATE", help="Tell it of papers that know what was known on a day."
        ),
    ] = "",
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Say why a fact or person is in a brief, out of it, or masked.

    \b
    brief why kz-mamai --brief michel-central-asia-2022
    brief why --brief michel-central-asia-2022    every fact it orders

    For each document it says whether a fact is told in it, on which page, and if not, why: what
    gave way to a limit, too. Ids are told, and never a protected value.
    """
    from generator.cli.why import print_account, print_why
    from generator.compose.order import Order

    order = Order(brief, audience=audience, as_of=day_of(as_of, "--as-of"))
    if id:
        print_why(house_at(house), id, order, json=json)
    else:
        print_account(house_at(house), order, json=json)


@app.command()
def inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A PDF or Word file of anybody.")],
    clean: Annotated[
        bool, typer.Option("--clean", help="Write a cleaned copy of a Word file beside it.")
    ] = False,
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Say what a PDF or Word file tells besides its words.

    \b
    brief inspect theirs.docx           who wrote it, when, what is hidden in it
    brief inspect theirs.docx --clean   write theirs-clean.docx beside it

    People, times, software, comments, tracked changes, hidden text, attachments, thumbnails. It
    may tell a title, a language, a day, links, and an organisation of your registers as its author.
    Exits with 1 if it tells more. A cleaned file is drawn as before; look it over all the same.
    """
    from generator.cli.inspect import clean_copy, print_traces

    sys.exit(clean_copy(file) if clean else print_traces(file, house_near(house), json=json))


@app.command()
def recall(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="The id of a person.")],
    folders: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FOLDER", help="Where else files were put; build/ is looked at."),
    ] = None,
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Tell every file of the past that somebody is in, by name or not.

    \b
    brief recall kz-p17                 in build/, of all audiences and days
    brief recall kz-p17 archive sent    in these folders, too

    Of each file it says what it would be made anew: the name withheld, what tells of
    them left out, or no change. Copies printed or sent nobody but you can find.
    """
    from generator.cli.recall import print_recall

    _refuse_absent(folders or [], "FOLDER")
    whole = [folder.resolve() for folder in folders or ()]
    sys.exit(print_recall(house_at(house), person, whole, json=json))


@app.command()
def purge(
    briefs: Annotated[
        list[str] | None, typer.Argument(metavar="NAME", help="Briefs whose files are to go.")
    ] = None,
    person: Annotated[
        str, typer.Option("--person", metavar="ID", help="Every file that this person is in.")
    ] = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Every file, and what builds left behind.")
    ] = False,
    output_dir: Annotated[
        Path | None,
        typer.Option("--output-dir", "-o", metavar="FOLDER", help="Else the house's build/."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be removed.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Files changed by hand since, too.")
    ] = False,
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Remove files of builds for good: a brief's, a person's, or all.

    \b
    brief purge visit-2021               of all audiences and days
    brief purge --person kz-p17          every file that somebody is in
    brief purge --all --dry-run          what would be removed

    Only what a manifest tells of is removed, and a file that was changed by hand stays
    unless --force is said. --all takes what killed builds have left in the system's
    temporary folder, too. What is removed may still be found on the disk.
    """
    from generator.cli.purge import Purge
    from generator.cli.purge import purge as remove

    if sum((bool(briefs), bool(person), everything)) != 1:
        message = "say what to remove: briefs by NAME, --person ID, or --all"
        raise typer.BadParameter(message, param_hint="brief purge")
    outputs = output_dir.resolve() if output_dir else None
    asked = Purge(
        tuple(briefs or ()),
        person,
        outputs,
        everything=everything,
        dry_run=dry_run,
        yes=yes,
        force=force,
        json=json,
    )
    sys.exit(remove(house_at(house), asked))


@app.command()
def doctor(
    word: Annotated[
        bool, typer.Option("--word", help="Say how the house's own Word template fits.")
    ] = False,
    json: JsonOption = False,
    house: HouseOption = None,
) -> None:
    """Say what is installed, what is missing, and the exact remedy.

    \b
    brief doctor --word   what Word files take of templates/_house.docx
    """
    from generator.cli.doctor import print_health

    if not word:
        sys.exit(print_health(json=json))
    from generator.cli.doctorword import print_fitting

    sys.exit(print_fitting(house_at(house), json=json))


@app.command()
def schema(
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="Print that of a kind, a brief or an audience.")
    ] = "",
    output_dir: Annotated[
        Path | None,
        typer.Option("--output-dir", "-o", metavar="FOLDER", help="Else the house's build/schema."),
    ] = None,
    house: HouseOption = None,
) -> None:
    """Write schemas, for editors that complete and check YAML.

    \b
    brief schema         JSON Schemas for all files, to build/schema
    brief schema case    print that of one kind
    """
    from generator.cli.schema import print_schema, write_schemas

    if kind:
        print_schema(kind)
    else:
        write_schemas(output_dir or house_at(house).shown / "build" / "schema")


app.add_typer(new, name="new")
