"""Begin an audience: a copy of another's profile and templates, every other switch explained."""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from generator.authoring.schema import schema_of
from generator.authoring.schema.docstrings import told_of
from generator.authoring.skeletons.typed import as_title, quoted, refuse_no_id
from generator.errors import BriefError, Place, Problem
from generator.house import PROFILE, House
from generator.house.audiences import Audience
from generator.publish.newfiles import create

_TAKEN = ("all", "base", "fonts", "locale")  # folders of templates that are no audience's
_OPEN_TO_ALL = "never"  # a reach that an audience may not have
_EXAMPLES = {"sheet": "a4", "points": "5"}  # of switches that count for nothing unless said
_HEAD = "# Begun as a copy of {old}: change what differs, and say here whom it is for.\n"
_REST = "\n# Other switches, as they count unless they are said; take the # away to change one.\n"


def new_audience(house: House, name: str, old: str, title: str) -> list[str]:
    """Write a new audience's profile and templates, and return the names of their files."""
    refuse_no_id(name, "audience")
    _refuse_taken(house, name)
    audience = house.audience(old)
    files = {f"templates/{name}/{PROFILE}": _profile(house, old, audience, title or as_title(name))}
    for page in _pages(house, old):
        files.setdefault(f"templates/{name}/{page.name}", page.read_bytes())
    create(house.root, files, house.shown)
    return list(files)


def _refuse_taken(house: House, name: str) -> None:
    if name in _TAKEN or name in house.audience_names():
        place = Place(house.shown / "templates" / name)
        raise BriefError(Problem("this is there already", place, "choose another name", "exists"))


def _profile(house: House, old: str, audience: Audience, title: str) -> bytes:
    """Return the old profile under a new title, and the switches that it does not say."""
    path = next(
        folder / PROFILE for folder in house.folders_of(old) if (folder / PROFILE).is_file()
    )
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    copied = [f"title: {quoted(title)}" if line.startswith("title:") else line for line in lines]
    text = _HEAD.format(old=old) + "\n".join(copied) + "\n" + _REST + "".join(_unsaid(audience))
    return text.encode()


def _unsaid(audience: Audience) -> Iterator[str]:
    told = told_of(Audience)
    for name, field in Audience.model_fields.items():
        if name not in audience.model_fields_set and not field.is_required():
            value = getattr(audience, name)
            others = [word for word in words_of(name) if word != _typed(value)]
            remark = f"  # or {', '.join(others)}" if others else ""
            said = _EXAMPLES[name] if value is None else _typed(value)
            yield f"\n# {told[name]}\n# {name}: {said}{remark}\n"


def words_of(switch: str) -> list[str]:
    """Return the words that a switch may say, if they are a closed set."""
    field = schema_of("audience")["properties"][switch]
    words = field.get("enum", field.get("items", {}).get("enum", ()))
    return ["true", "false"] if "anyOf" in field else [w for w in words if w != _OPEN_TO_ALL]


def _typed(value: object) -> str:
    """Return a value of a switch as it is typed."""
    match value:
        case bool():
            return "true" if value else "false"
        case Enum():
            return str(value.value)
        case tuple():
            return "[" + ", ".join(map(_typed, value)) + "]"
        case _:
            return str(value)


def _pages(house: House, old: str) -> Iterator[Path]:
    """Yield the templates of an audience, the house's before ours."""
    for folder in house.folders_of(old):
        yield from sorted(folder.glob("*.html"))
