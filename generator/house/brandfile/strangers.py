"""Tell what a `_brand.yml` has for other tools, and which of their keys may be ours misspelt."""

from collections.abc import Iterator

from pydantic import BaseModel

from generator.errors import Place, Problem, near
from generator.house.brandfile.briefing import Briefing
from generator.house.brandfile.findings import note
from generator.house.brandfile.shapes import BrandFile, Defaults, Meta
from generator.yamlfile import Mapping, key_place
from generator.yamlfile.models import keys_of

# Where other tools may keep what is theirs, and what is ours there.
_OPEN: dict[tuple[str, ...], type[BaseModel]] = {
    (): BrandFile,
    ("meta",): Meta,
    ("defaults",): Defaults,
}
# What the standard has that papers make no use of.
_UNUSED = (
    ("meta", "link"),
    ("typography", "monospace"),
    ("typography", "monospace-inline"),
    ("typography", "monospace-block"),
    ("typography", "headings", "style"),
    ("typography", "link", "background-color"),
    ("typography", "link", "decoration"),
    ("typography", "link", "family"),
)


def misspelt(raw: Mapping) -> Iterator[Problem]:
    """Yield keys that look like one of the standard, or stand too high, where any is allowed."""
    for path, part, key in _strange(raw):
        if hint := _stands_under(path, key) or near(key, keys_of(_OPEN[path])):
            where = f"{path[-1]!r} of the brand" if path else "the brand"
            message = f"unknown key {key!r} in {where}"
            yield Problem(message, key_place(part, key), hint, "unknown-key")


def _stands_under(path: tuple[str, ...], key: str) -> str:
    """Return a hint where a part of ours stands that was written further up."""
    if key in keys_of(Briefing) and path in ((), ("defaults",)):
        return "it stands under 'defaults: briefing:'"
    return "it stands under 'defaults:'" if (path, key) == ((), "briefing") else ""


def passed_over(raw: Mapping, shown: Place) -> Iterator[Problem]:
    """Yield one line on all that is for other tools, if there is any."""
    unused = [path for path in _UNUSED if said_at(raw, path) not in (None, "", "normal")]
    found = [*unused, *((*path, key) for path, _, key in _strange(raw))]
    if found:
        parts = ", ".join(": ".join(path) for path in found)
        yield note(f"for other tools, and passed over: {parts}", shown)


def _strange(raw: Mapping) -> Iterator[tuple[tuple[str, ...], Mapping, str]]:
    for path, model in _OPEN.items():
        part = said_at(raw, path)
        if isinstance(part, Mapping):
            yield from ((path, part, key) for key in part if key not in keys_of(model))


def said_at(raw: Mapping, path: tuple[str, ...]) -> object:
    """Return what stands at a path of keys, or nothing."""
    found: object = raw
    for key in path:
        found = found.get(key) if isinstance(found, Mapping) else None
    return found
