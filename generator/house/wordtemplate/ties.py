"""Read what the parts of a Word template are tied to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import join, normpath
from zipfile import ZipFile

from generator.channels.wordfile import attribute, elements, read_part

_EDGE = re.compile(r"word/[\w-]*(?:header|footer)[\w-]*\.xml")


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation of a part: its id, the last word of its type, and where it leads."""

    id: str
    sort: str
    target: str
    outside: bool


def ties_of(package: ZipFile, name: str) -> Iterator[Tie]:
    """Yield what a part of the folder `word` is tied to."""
    ties = name.replace("word/", "word/_rels/", 1) + ".rels"
    if ties not in package.namelist():
        return
    for each in elements(read_part(package, ties), "Relationship"):
        outside, target = attribute(each, "TargetMode") == "External", attribute(each, "Target")
        within = normpath(join("/word", target)).removeprefix("/")
        sort = attribute(each, "Type").rpartition("/")[2]
        yield Tie(attribute(each, "Id"), sort, target if outside else within, outside)


def is_link(tie: Tie) -> bool:
    """Return whether it is the address of a page or a mailbox, which a reader may follow."""
    ordinary = tie.target.lower().startswith(("https:", "http:", "mailto:"))
    return tie.outside and tie.sort == "hyperlink" and ordinary


def edge_names(package: ZipFile) -> list[str]:
    """Return the names of the parts that are headers or footers."""
    return [name for name in package.namelist() if _EDGE.fullmatch(name)]
