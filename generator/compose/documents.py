"""Which documents there are, in which form and for whom; and which are ordered, but not made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.compose.templates.forms import form_of
from generator.errors import Place, Problem, near
from generator.house import House
from generator.languages.typography import listed
from generator.paper.document import Form


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document that briefs can order; `audiences` are those it is made for, empty for all."""

    name: str
    form: Form
    audiences: tuple[str, ...]
    place: Place


def document_kinds(house: House) -> Iterator[DocumentKind]:
    """Yield every document that briefs of a house can order, by name."""
    for name in house.document_names():
        readers = readers_of(house, name)
        shelf = house.shelf(readers[0])
        if found := shelf.find(f"{name}.html"):
            all_read = len(readers) == len(house.audience_names())
            audiences = () if all_read else tuple(readers)
            yield DocumentKind(name, form_of(shelf, name), audiences, Place(found[1], 1))


def readers_of(house: House, document: str) -> list[str]:
    """Return the audiences that a document is made for."""
    audiences = house.audience_names()
    return [name for name in audiences if house.shelf(name).find(f"{document}.html")]


def unmade_documents(house: House, audience: str, documents: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each document that no template makes for an audience."""
    known = house.document_names(audience)
    for document in documents:
        if document not in known:
            message = f"there is no document {str(document)!r} for {audience}"
            hint = _remedy(house, audience, document)
            place = getattr(document, "place", None)
            yield Problem(message, place, hint, "no-template")


def _remedy(house: House, audience: str, document: str) -> str:
    known = house.document_names(audience)
    if readers := readers_of(house, document):
        where = f"put its template into templates/all/ or templates/{audience}/"
        return f"it is made for {listed(readers, 'en')} alone; {where}"
    if stray := house.stray_page(document):
        return _moved(stray, house.shown / "templates", document, audience)
    looked = dict.fromkeys(shown.as_posix() for _, shown in house.shelf(audience).folders)
    return near(document, known) or "looked in " + ", ".join(looked)


def _moved(stray: Path, templates: Path, document: str, audience: str) -> str:
    """Say of a template where nothing finds it what it must be called, or where it must lie."""
    folders = [templates / "all", templates / audience]
    if stray.parent in folders:
        return f"{stray.as_posix()} is no template: call it {document}.html"
    where = " or ".join(f"{folder.as_posix()}/" for folder in folders)
    return f"nothing looks at {stray.as_posix()}: put it into {where} as {document}.html"
