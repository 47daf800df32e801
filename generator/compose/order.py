"""What is ordered, and what has to be ready before its papers can be composed."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.compose.templates import Templates
from generator.compose.templates.forms import letters_among
from generator.facts.library import Library
from generator.gate import Opened, open_dossier
from generator.gate.trims import UNTRIMMED, Trims
from generator.house import House
from generator.house.audiences import Audience
from generator.house.briefs import (
    Brief,
    LetterSlip,
    documents_of,
    refuse_language,
    refuse_missing_letter,
)
from generator.languages.catalogue import Catalogue
from generator.paper.document import Form
from generator.paper.formats import Format


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks of a build; empty means what the brief and its audience say."""

    brief: str
    documents: tuple[str, ...] = ()
    formats: tuple[Format, ...] = ()
    audience: str = ""
    as_of: date | None = None
    strict_length: bool = False
    language: str = ""
    allow_fallback: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """A brief with everything its papers are made from."""

    name: str
    brief: Brief
    audience: Audience
    library: Library
    opened: Opened
    catalogue: Catalogue
    templates: Templates
    house: Path  # how messages call it
    pictures: tuple[str, ...]  # the names of those it has
    documents: tuple[str, ...]

    def letter_in(self, document: str) -> LetterSlip | None:
        """Return who writes to whom, if a document is a letter."""
        return self.brief.letter if self.templates.form(document) is Form.LETTER else None


def ordered(house: House, order: Order) -> tuple[Brief, Audience]:
    """Return a brief as it was ordered, and the profile of its audience.

    Another audience gets its own usual documents, not those of the brief's.
    """
    brief = house.brief(order.brief)
    if order.audience not in ("", brief.audience):
        brief = brief.model_copy(update={"documents": None})
    refuse_language(order.language or brief.language, None)
    changed = {"audience": order.audience, "as_of": order.as_of, "language": order.language}
    brief = brief.model_copy(update={name: value for name, value in changed.items() if value})
    return brief, house.audience(brief.audience)


def prepare(house: House, order: Order) -> Prepared:
    """Return a brief with its dossier opened."""
    brief, audience = ordered(house, order)
    shelf = house.shelf(brief.audience)
    letters = letters_among(shelf, brief.documents or audience.documents)
    documents = documents_of(brief, audience, letters)
    refuse_missing_letter(brief, documents, letters)
    library = house.library_for(brief)
    catalogue = house.catalogue(brief.language)
    return Prepared(
        name=order.brief,
        brief=brief,
        audience=audience,
        library=library,
        opened=open_dossier(library, audience, brief, catalogue, UNTRIMMED),
        catalogue=catalogue,
        templates=Templates(shelf, catalogue),
        house=house.shown,
        pictures=tuple(house.asset_names()),
        documents=documents,
    )


def trimmed(prepared: Prepared, trims: Trims) -> Prepared:
    """Return a brief with its dossier opened anew, with less in it."""
    opened = open_dossier(
        prepared.library, prepared.audience, prepared.brief, prepared.catalogue, trims
    )
    return replace(prepared, opened=opened)
