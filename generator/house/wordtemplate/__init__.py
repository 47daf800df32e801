"""Read `templates/_house.docx`: the letterhead, styles, theme and sheet of a house's designer.

Taken over is what papers are set in, and no more: no text of the file, none of its properties. What
could run, fetch or hide something is refused, all of it told at once.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from generator.channels.wordfile import elements, opened, read_part, take_out
from generator.errors import BriefError, Place, Problem, raise_any
from generator.house.files import UnusableError, read_file
from generator.house.wordtemplate.called import CODE, as_ours, misnamed, missed
from generator.house.wordtemplate.edges import read_edges
from generator.house.wordtemplate.refusals import faults_in
from generator.house.wordtemplate.sheets import read_sheet
from generator.paper.brand import Brand
from generator.paper.wordtemplate import WordTemplate

NAME = "_house.docx"

_MOST_MEGABYTES = 50  # letterheads with pictures for print have a few
_OTHERS = ("_house.docm", "_house.dotx", "_house.dotm", "_house.doc", "_house.odt")
_DOCUMENT, _STYLES = "word/document.xml", "word/styles.xml"
_NUMBERING, _SETTINGS = "word/numbering.xml", "word/settings.xml"


def with_template(look: Brand, folder: Path, shown: Path) -> Brand:
    """Return a look with the Word template that lies in a folder, if one does."""
    others = [path for path in sorted(folder.glob("_house.*")) if path.name in _OTHERS]
    if others:
        message = f"{others[0].name} is not read"
        hint = f"save it in Word as a document without macros, {NAME}"
        raise BriefError(_problem(message, hint, shown / others[0].name))
    if not os.path.lexists(folder / NAME):
        raise_any(tuple(missed(look.word.called)))
        return look
    template = read_word_template(folder / NAME, shown / NAME, folder)
    raise_any(tuple(misnamed(look.word.called, template.styles)))
    called = as_ours(look.word.called)
    return replace(look, word=replace(look.word, template=replace(template, called=called)))


def read_word_template(path: Path, shown: Path, within: Path) -> WordTemplate:
    """Return what papers take over of a template, or say all that stands in the way.

    `within` is the folder out of which no link may lead to it.
    """
    try:
        with opened(read_file(path, within, _MOST_MEGABYTES)) as package:
            raise_any(tuple(_faults(package, shown)))
            return _read(package)
    except OSError as error:
        raise BriefError(_problem(f"it cannot be read: {error.strerror}", "", shown)) from None
    except UnusableError as unusable:
        raise BriefError(_problem(unusable.fault, unusable.remedy, shown)) from None
    except BriefError as refused:
        raise BriefError(*(_placed(problem, shown) for problem in refused.problems)) from None


def _faults(package: ZipFile, shown: Path) -> Iterator[Problem]:
    for message, hint in faults_in(package):
        yield _problem(message, hint, shown)


def _placed(problem: Problem, shown: Path) -> Problem:
    """Return what is wrong with a package as a fault of the template."""
    if problem.place:
        return problem
    hint = problem.hint or "save it in Word as a document (.docx), without a password"
    return _problem(problem.message.removeprefix("the file cannot be inspected: "), hint, shown)


def _problem(message: str, hint: str, shown: Path) -> Problem:
    return Problem(f"the Word template: {message}", Place(shown), hint, CODE)


def _read(package: ZipFile) -> WordTemplate:
    section = _last_section(package)
    return WordTemplate(
        styles=_part(package, _STYLES),
        numbering=_part(package, _NUMBERING),
        theme=_theme(package),
        sheet=read_sheet(section),
        edges=tuple(read_edges(package, section)),
        parts_even=_says(package, "evenAndOddHeaders"),
    )


def _last_section(package: ZipFile) -> Any:
    """Return what the file says of its last sheet, or nothing."""
    sections = list(elements(read_part(package, _DOCUMENT), "sectPr"))
    return sections[-1] if sections else None


def _part(package: ZipFile, name: str) -> str:
    """Return a part as XML without what tells of work on it; nothing if it is not there."""
    if name not in package.namelist():
        return ""
    tree = read_part(package, name)
    take_out(tree)
    _close_up(tree.documentElement)
    return str(tree.documentElement.toxml())


def _close_up(element: Any) -> None:
    """Take out the blanks that some programs put between elements, in a part that has no words."""
    for child in list(element.childNodes):
        if child.nodeType == child.TEXT_NODE:
            element.removeChild(child)
        else:
            _close_up(child)


def _theme(package: ZipFile) -> bytes:
    found = [name for name in package.namelist() if name.startswith("word/theme/theme")]
    return bytes(read_part(package, found[0]).toxml(encoding="UTF-8")) if found else b""


def _says(package: ZipFile, switch: str) -> bool:
    if _SETTINGS not in package.namelist():
        return False
    found = list(elements(read_part(package, _SETTINGS), switch))
    return bool(found) and found[0].getAttribute("w:val") not in ("0", "false")
