"""Write a Word file anew without what it should not tell: kept is what draws its pages, no more."""

import re
from collections.abc import Mapping
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Any, NoReturn
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from generator.channels.drawings import name_neutrally
from generator.channels.wordfile import (
    CHANGES,
    attribute,
    elements,
    is_xml,
    local,
    opened,
    read_part,
    take_out,
    words_in,
)
from generator.errors import BriefError, Problem
from generator.pictures import draw_anew
from generator.pictures.unfit import UnfitError

_TYPES, _CORE = "[Content_Types].xml", "docProps/core.xml"
_KEPT = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml"
    r"|word/(document|styles|numbering|settings|fontTable|footnotes|endnotes|webSettings)\.xml"
    r"|word/[a-z-]*(header|footer)\d*\.xml|word/theme/theme\d+\.xml|word/_rels/[\w-]+\.xml\.rels"
    r"|word/charts/(chart|style|colors)\d+\.xml|word/charts/_rels/[\w-]+\.xml\.rels"
    r"|word/fonts/\w+\.odttf|word/media/[\w-]+\.\w+"
)
_MEDIA = "word/media/"
# What a part may be tied to that its pages are drawn without, by the last word of its type.
_BESIDE = (
    *("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"),
    *("extended-properties", "custom-properties", "thumbnail", "customXml", "attachedTemplate"),
    *("glossaryDocument", "stylesWithEffects", "keyMapCustomizations", "vbaProject", "package"),
    *("classificationlabels", "documenttasks", "printerSettings"),
)
_CORE_WORDS = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties\
 xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
 xmlns:dc="http://purl.org/dc/elements/1.1/">\
<dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>"""


def cleaned(data: bytes) -> bytes:
    """Return a Word file cleaned, or say what somebody must decide first."""
    with opened(data) as package:
        kept = _called([name for name in package.namelist() if _KEPT.fullmatch(name)])
        parts = {called: _part(package, name, kept) for name, called in kept.items()}
    return _packed(parts)


def _called(names: list[str]) -> dict[str, str]:
    """Return what each part is called in the cleaned file: pictures by their number."""
    numbers = {name: number for number, name in enumerate(names) if name.startswith(_MEDIA)}
    return {name: _numbered(name, numbers[name]) if name in numbers else name for name in names}


def _numbered(name: str, number: int) -> str:
    return f"{_MEDIA}picture{number}.{name.rpartition('.')[2]}"


def _part(package: ZipFile, name: str, kept: Mapping[str, str]) -> bytes:
    if name.startswith(_MEDIA):
        return _picture(package.read(name))
    if not is_xml(name):
        return package.read(name)
    tree = read_part(package, name)
    if name == _CORE:
        said = {local(each): escape(words_in(each)) for each in elements(tree, "title", "language")}
        return _CORE_WORDS.format(said.get("title", ""), said.get("language", "")).encode()
    if name == _TYPES:
        _forget_types(tree, kept)
    elif name.endswith(".rels"):
        _cut_ties(tree, dirname(dirname(name)), kept)
    else:
        _refuse_changes(tree)
        take_out(tree)
        name_neutrally(tree)
    return bytes(tree.toxml(encoding="UTF-8"))


def _picture(data: bytes) -> bytes:
    try:
        return draw_anew(data).data
    except UnfitError as unfit:
        _refuse(
            f"a picture in the file cannot be cleaned: {unfit}",
            f"{unfit.fault.remedy}, and put it there again",
        )


def _forget_types(tree: Any, kept: Mapping[str, str]) -> None:
    for each in list(elements(tree, "Override")):
        name = attribute(each, "PartName").removeprefix("/")
        if name in kept:
            each.setAttribute("PartName", f"/{kept[name]}")
        else:
            each.parentNode.removeChild(each)


def _cut_ties(tree: Any, folder: str, kept: Mapping[str, str]) -> None:
    for each in list(elements(tree, "Relationship")):
        target, sort = attribute(each, "Target"), attribute(each, "Type").rpartition("/")[2]
        if attribute(each, "TargetMode") == "External" and sort == "hyperlink":
            if not target.lower().startswith(("https:", "http:", "mailto:")):
                each.setAttribute("Target", "about:blank")  # a path tells whose computer it was
        elif sort in _BESIDE:
            each.parentNode.removeChild(each)
        elif (name := normpath(join("/", folder, target)).removeprefix("/")) in kept:
            if kept[name] != name:
                each.setAttribute("Target", f"/{kept[name]}")
        else:
            _refuse(
                f"the file holds something that its pages need and that may tell more ({sort})",
                "replace it in Word by a picture of it, or take it out, and clean the file again",
            )


def _refuse_changes(tree: Any) -> None:
    if next(elements(tree, *CHANGES), None):
        _refuse(
            "the file has tracked changes, and nobody but you can say which of them stand",
            "accept or reject all of them in Word, save the file, and clean it again",
        )


def _refuse(message: str, hint: str) -> NoReturn:
    raise BriefError(Problem(message, None, hint, "not-cleaned"))


def _packed(parts: dict[str, bytes]) -> bytes:
    """Return the parts as a package that says nothing of when and where it was made."""
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for name in sorted(parts, key=lambda each: (each != _TYPES, each)):
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
            package.writestr(entry, parts[name])
    return file.getvalue()
