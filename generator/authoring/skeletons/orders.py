"""Begin a brief: a copy of another, or a slip with the least that a paper needs."""

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.skeletons.typed import quoted, refuse_no_id, refuse_unknown, whole_library
from generator.compose.templates.forms import letters_among
from generator.errors import BriefError, Problem
from generator.facts.library import Library
from generator.facts.registers import Country, Occasion, Theme
from generator.facts.texts import plain_words
from generator.facts.translations import OTHER_LANGUAGES
from generator.house import House
from generator.house.briefs import Brief
from generator.publish.newfiles import create
from generator.yamlfile import parse_yaml
from generator.yamlfile.models import validate

_PAPER = "briefing-paper"
_COMMENT = re.compile(r"\s{2,}# .*")
_LOOKED_AT = ("occasion", "date", "as_of", "period", "include", "exclude", "letter")

_SLIP = """\
# yaml-language-server: $schema=../build/schema/brief.json
# What is wanted, and for whom; what the papers say stands in facts/.
title: {title}
occasion: {occasion}
audience: {audience}
date: {date}  # printed on the papers; decides who holds an office
# as_of: {date}  # what was known on this day; the date, unless it is said
{period}countries: [{countries}]
# region: the region whose other countries are told in short
themes: [{themes}]
language: en
# authors: [organisations that put out the papers: they ask what they have stated or adopted]
# include: [facts that would not go in by themselves]
# exclude: [facts that stay out]
documents: [{documents}]
# For a letter, add it to the documents and say who writes to whom:
# letter:
#   to: [offices]
#   cc: [offices that get a copy]
#   from: [organisations that sign]
#   place: Brussels
#   subject: the line above the greeting
#   purpose: a paragraph of role purpose
#   asks: [recommendations, in order]
#   priority_cases: [cases that the letter names]
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a new brief is to say; empty means what the old one says, or nothing yet."""

    title: str = ""
    occasion: str = ""
    audience: str = ""
    date: datetime.date | None = None
    period: str = ""
    countries: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


def new_brief(house: House, name: str, old: str, wanted: Wanted) -> list[str]:
    """Write a new order slip, a copy with its translations, and return the names of the files."""
    refuse_no_id(name, "brief")
    library = whole_library(house)
    refuse_unknown(library, Occasion, filter(None, [wanted.occasion]))
    refuse_unknown(library, Country, wanted.countries)
    refuse_unknown(library, Theme, wanted.themes)
    if wanted.audience:
        house.audience(wanted.audience)
    text = _copy(house, old, wanted) if old else _slip(house, library, wanted)
    file = f"briefs/{name}.yaml"
    _refuse_faulty(text, house.shown / file)
    files = {file: text.encode(), **(_translations(house, old, name) if old else {})}
    create(house.root, files, house.shown)
    return list(files)


def _refuse_faulty(text: str, shown: Path) -> None:
    """Raise if the slip could not be read: what was typed for it may be no date, or no time."""
    slip = validate(Brief, parse_yaml(text.encode(), shown), f"brief {shown.stem!r}")
    if isinstance(slip, list):
        raise BriefError(*slip)


# A slip to begin with -----------------------------------------------------------------------------


def _slip(house: House, library: Library, wanted: Wanted) -> str:
    _refuse_missing(wanted)
    countries = (library.find(Country, id) for id in wanted.countries)
    names = ", ".join(plain_words(country.title) for country in countries)
    usual = house.audience(wanted.audience).documents
    letters = letters_among(house.shelf(wanted.audience), usual)
    documents = [document for document in usual if document not in letters]
    return _SLIP.format(
        title=quoted(wanted.title or f"Human rights in {names}"),
        occasion=wanted.occasion,
        audience=wanted.audience,
        date=(wanted.date or _day_of(library.find(Occasion, wanted.occasion))).isoformat(),
        period=f"period: {wanted.period}\n" if wanted.period else "# period: 2021-01/2021-12\n",
        countries=", ".join(wanted.countries),
        themes=", ".join(wanted.themes),
        documents=", ".join(documents or [_PAPER]),
    )


def _refuse_missing(wanted: Wanted) -> None:
    parts = {
        "--occasion": wanted.occasion,
        "--audience": wanted.audience,
        "--country": wanted.countries,
        "--theme": wanted.themes,
    }
    missing = [option for option, given in parts.items() if not given]
    if missing:
        message = f"a brief that is no copy needs {', '.join(missing)}"
        hint = "or name one to copy: --from OLD; brief list briefs shows all"
        raise BriefError(Problem(message, None, hint, "missing"))


def _day_of(occasion: Occasion) -> datetime.date:
    """Return the first day that an occasion is planned for, by its latest date."""
    day = occasion.dates[-1].date.first if occasion.dates else None
    if day is None:
        message = f"occasion {str(occasion.id)!r} has no date yet"
        hint = "say the day of the papers: --date 2021-05-04"
        raise BriefError(Problem(message, occasion.where, hint, "missing"))
    return day


# A copy -------------------------------------------------------------------------------------------


def _copy(house: House, old: str, wanted: Wanted) -> str:
    """Return another brief's slip with its comments, what was asked for changed in it."""
    house.brief(old)  # tells what is wrong with it, or which name is near
    text = (house.root / f"briefs/{old}.yaml").read_bytes().decode("utf-8-sig")
    text = text.replace("\r\n", "\n")
    text = _put(text, "produced", lambda _: "")  # the copy is another paper, and may cite that
    changes = dict(_changes(wanted))
    if "period" in changes and not _part("period").search(text):
        text = _put(text, "date", lambda part: f"{part}period: {changes['period']}\n")
    for key, value in changes.items():
        text = _put(text, key, _changed_to(value))
    for key in _LOOKED_AT:
        if key not in changes:
            text = _put(text, key, lambda part: f"# Look at this: it is what {old} says.\n{part}")
    return text


def _translations(house: House, old: str, name: str) -> dict[str, bytes]:
    """Return the translations of another brief, which know what they were made from."""
    folder = house.root / "briefs"
    named = ((f"{old}.{language}.yaml", f"{name}.{language}.yaml") for language in OTHER_LANGUAGES)
    found = ((folder / its, f"briefs/{ours}") for its, ours in named)
    return {ours: path.read_bytes() for path, ours in found if path.is_file()}


def _put(text: str, key: str, change: Callable[[str], str]) -> str:
    """Return a slip with one of its parts changed, if it has that part."""
    found = _part(key).search(text)
    if found is None:
        return text
    return text[: found.start()] + change(found[0]) + text[found.end() :]


def _changed_to(value: str) -> Callable[[str], str]:
    """Return what gives a part another value, and keeps the comment at its end."""

    def change(part: str) -> str:
        comment = _COMMENT.search(part.split("\n")[0])
        return f"{part.split(':')[0]}: {value}{comment[0] if comment else ''}\n"

    return change


def _part(key: str) -> re.Pattern[str]:
    """Return what finds a key of the slip with all that belongs to it."""
    return re.compile(rf"^{key}:.*\n?(?:(?:[ \t]+\S|-[ \t]).*\n?)*", re.MULTILINE)


def _changes(wanted: Wanted) -> Iterator[tuple[str, str]]:
    """Yield the keys that are to change, with what they are to say."""
    if wanted.date:
        yield "date", wanted.date.isoformat()
        yield "as_of", wanted.date.isoformat()
    parts = {
        "title": quoted(wanted.title) if wanted.title else "",
        "occasion": wanted.occasion,
        "audience": wanted.audience,
        "period": wanted.period,
        "countries": f"[{', '.join(wanted.countries)}]" if wanted.countries else "",
        "themes": f"[{', '.join(wanted.themes)}]" if wanted.themes else "",
    }
    yield from ((key, value) for key, value in parts.items() if value)
