"""Say what a Word template may not hold: what runs, fetches, hides, or tells of somebody."""

from collections.abc import Iterator
from posixpath import basename
from typing import Any
from zipfile import ZipFile

from generator.channels.wordfile import CHANGES, MAIN, attribute, elements, read_part, words_in
from generator.house.wordtemplate.ties import edge_names, is_link, ties_of

_Fault = tuple[str, str]  # what is wrong, and what to do about it

# What a header may count or repeat; other fields tell who wrote a file, where it lay, or fetch.
FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES", "STYLEREF", "TITLE")
_RUNS = ("vbaproject.bin", "vbadata.xml")
_EMBEDS = ("word/embeddings/", "word/activex/", "word/afchunk")
_OBJECTS = ("object", "OLEObject", "control", "altChunk", "subDoc")
_TYPES, _DOCUMENT = "[Content_Types].xml", "word/document.xml"
_STYLES, _NUMBERING = "word/styles.xml", "word/numbering.xml"


def faults_in(package: ZipFile) -> Iterator[_Fault]:
    """Yield everything in a package that keeps it from being a template."""
    names = package.namelist()
    yield from _programs(package, names)
    for name in names:
        if name.lower().startswith(_EMBEDS):
            yield (
                f"{basename(name)} is embedded in it",
                "put a picture in its place",
            )
    if _DOCUMENT not in names or _STYLES not in names:
        yield "it has no text or no styles", "save it in Word as a document (.docx)"
        return
    taken = [name for name in (_STYLES, _NUMBERING, *edge_names(package)) if name in names]
    if any(_is_strange(read_part(package, name)) for name in taken):
        yield "Word did not write it in this form", "open it in Word and save it as .docx"
        return
    for name in (_DOCUMENT, *edge_names(package)):
        yield from _faults_of_ties(package, name)
    for name in taken:
        yield from _faults_of_part(read_part(package, name))


def _is_strange(tree: Any) -> bool:
    """Return whether the elements of a part are called otherwise than Word calls them."""
    return str(tree.documentElement.getAttribute("xmlns:w")) != MAIN


def _programs(package: ZipFile, names: list[str]) -> Iterator[_Fault]:
    hint = "save it in Word as a document without macros (.docx)"
    runs = [name for name in names if basename(name).lower() in _RUNS]
    if runs:
        yield f"it holds a program ({runs[0]})", hint
    elif b"macroEnabled" in package.read(_TYPES):
        yield "it is a file for macros", hint


def _faults_of_ties(package: ZipFile, name: str) -> Iterator[_Fault]:
    for tie in ties_of(package, name):
        if tie.outside and not is_link(tie):
            hint = "put the file itself into the template, or take the link out"
            yield f"{basename(name)} asks for something from outside ({tie.target})", hint


def _faults_of_part(tree: Any) -> Iterator[_Fault]:
    """Yield what a part may not hold."""
    if next(elements(tree, *CHANGES), None):
        yield (
            "it has tracked changes",
            "accept or reject all of them in Word, and save it",
        )
    if next(elements(tree, *_OBJECTS), None):
        yield "an object is embedded in a header or footer", "put a picture in its place"
    for field in _fields(tree):
        if field.split()[:1] and field.split()[0].upper() not in FIELDS:
            known = ", ".join(FIELDS)
            yield f"a header or footer has the field {field.split()[0]}", f"it may have {known}"


def _fields(tree: Any) -> Iterator[str]:
    yield from (attribute(each, "instr") for each in elements(tree, "fldSimple"))
    for paragraph in elements(tree, "p"):
        said = "".join(words_in(each) for each in elements(paragraph, "instrText"))
        if said.strip():
            yield said
