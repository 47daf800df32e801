"""Read the headers and footers of a Word template, with the pictures they show."""

from collections.abc import Iterator
from posixpath import basename
from typing import Any
from zipfile import ZipFile

from generator.channels.drawings import name_neutrally
from generator.channels.wordfile import attribute, elements, read_part, take_out, words_in
from generator.errors import BriefError, Problem
from generator.house.wordtemplate.ties import Tie, is_link, ties_of
from generator.paper.wordtemplate import Beside, Edge
from generator.pictures import draw_anew
from generator.pictures.unfit import UnfitError

_PAGES = ("first", "default", "even")
_SHOWN = ("drawing", "pict", "fldSimple", "instrText", "sym")


def read_edges(package: ZipFile, section: Any) -> Iterator[Edge]:
    """Yield what stands above and below the pages of a section; an empty edge says nothing.

    Where a template does not set its first page apart, all its pages are alike.
    """
    if section is None:
        return
    apart = next(elements(section, "titlePg"), None) is not None
    targets = {tie.id: tie.target for tie in ties_of(package, "word/document.xml")}
    for kind in ("header", "footer"):
        for each in elements(section, f"{kind}Reference"):
            pages = attribute(each, "type") or "default"
            edge = _edge(package, targets.get(attribute(each, "id"), ""), kind, pages)
            if edge and (apart or pages != "first"):
                yield edge
                if pages == "default" and not apart:
                    yield Edge(kind, "first", edge.words, edge.beside)


def _edge(package: ZipFile, name: str, kind: str, pages: str) -> Edge | None:
    if pages not in _PAGES or name not in package.namelist():
        return None
    tree = read_part(package, name)
    take_out(tree)
    name_neutrally(tree)
    for bound in list(elements(tree, "dataBinding")):
        bound.parentNode.removeChild(bound)
    if not words_in(tree.documentElement) and not next(elements(tree, *_SHOWN), None):
        return None
    used = _ids_in(tree)
    ties = [tie for tie in ties_of(package, name) if tie.id in used]
    beside = tuple(_beside(package, tie) for tie in ties)
    return Edge(kind, pages, str(tree.documentElement.toxml()), beside)


def _ids_in(tree: Any) -> set[str]:
    """Return the ids of relations that a part uses."""
    named = (each.attributes.items() for each in tree.getElementsByTagName("*"))
    return {str(value) for items in named for key, value in items if key.startswith("r:")}


def _beside(package: ZipFile, tie: Tie) -> Beside:
    if is_link(tie):
        return Beside(tie.id, tie.target)
    if tie.sort != "image":
        raise _unfit(f"a header or footer holds something that papers cannot have ({tie.sort})")
    try:
        return Beside(tie.id, basename(tie.target), draw_anew(package.read(tie.target)).data)
    except UnfitError as unfit:
        message = f"the picture {basename(tie.target)} cannot be used: {unfit.fault.words}"
        raise BriefError(Problem(message, None, unfit.fault.remedy)) from None


def _unfit(message: str) -> BriefError:
    return BriefError(Problem(message, None, "put a PNG or JPEG picture in its place"))
