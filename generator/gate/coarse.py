"""Tell no more exactly when and where than the answers of those whom a fact is about let it.

It is done before anything is chosen, ordered or told, so that no choice and no order tells either
what the words do not: whoever comes after knows the coarser date alone.
"""

from dataclasses import dataclass, replace
from typing import Any

from generator.facts.cases import Case, StatusEntry
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.passages import rewritten
from generator.facts.references import pointers
from generator.facts.registers import Person, Place
from generator.facts.texts import FactInline, FactWords, Listed, Prose, Ref
from generator.facts.translations import Reworded, translations_of
from generator.gate.exactness import EXACT, Exactness, Nearness
from generator.gate.exactwords import stands_for
from generator.gate.grained import exactness_of
from generator.gate.opening import Opening
from generator.gate.trims import UNTRIMMED, Trims
from generator.house.audiences import Audience
from generator.house.briefs import Brief
from generator.languages import HOUSE_LANGUAGE
from generator.languages.catalogue import Catalogue
from generator.paper.document import Emphasis, Link, Strong, Text
from generator.yamlfile.dates import coarser


def open_gate(
    library: Library,
    audience: Audience,
    brief: Brief,
    catalogue: Catalogue,
    trims: Trims = UNTRIMMED,
) -> Opening:
    """Return the gate over a library that says nothing more exactly than it may be told."""
    opening = Opening(library, brief, audience, brief.knows_until, catalogue, trims)
    told = filter(opening.may_tell, library.of(Person))  # what tells of others is barred
    if all(opening.exactness(person) == EXACT for person in told):
        return opening
    facts = ((fact, exactness_of(opening, fact)) for fact in library.of(Fact))
    changed = {str(fact.id): _coarser(opening, fact, at) for fact, at in facts if at != EXACT}
    return replace(opening, library=replace(library, records={**library.records, **changed}))


def _coarser(opening: Opening, fact: Fact, limit: Exactness) -> Fact:
    changed: dict[str, Any] = {"date": coarser(fact.date, limit.date) if fact.date else None}
    if isinstance(fact, Case):
        told = {id(entry) for entry in opening.history(fact)}  # the others wait for their day
        entries = (_entry(each, limit) if id(each) in told else each for each in fact.status)
        changed["status"] = tuple(entries)
    words: Fact = rewritten(
        fact.model_copy(update=changed), _Places(opening.library, limit.place).reworded
    )
    return words


def _entry(entry: StatusEntry, limit: Exactness) -> StatusEntry:
    """Return a status less what may not be told, such as where somebody is held."""
    changed = {
        "date": coarser(entry.date, limit.date) if entry.date else None,
        "place": entry.place if limit.place is Nearness.PLACE else (),
        "sentence": entry.sentence if limit.sentence else (),
    }
    return entry.model_copy(update=changed)


@dataclass(frozen=True, slots=True)
class _Places:
    """Puts regions or countries in the place of the places that texts refer to."""

    library: Library
    nearness: Nearness

    def reworded(self, prose: Prose) -> Prose:
        """Return a text, and its translations, with no place nearer than it may be."""
        if not any(self._instead_of(pointer.id) for pointer in pointers(prose)):
            return prose
        told = Reworded(self._words(words, HOUSE_LANGUAGE) for words in prose)
        told.original = prose
        told.others = {
            language: replace(
                other, text=tuple(self._words(words, language) for words in other.text)
            )
            for language, other in translations_of(prose).items()
        }
        return told

    def _words(self, words: FactWords, language: str) -> FactWords:
        return tuple(part for inline in words for part in self._inlines(inline, language))

    def _inlines(self, inline: FactInline, language: str) -> FactWords:
        match inline:
            case Text():
                return (inline,)
            case Strong() | Emphasis() | Link():
                return (replace(inline, inlines=self._words(inline.inlines, language)),)
            case Listed():
                items = tuple(self._words(item, language) for item in inline.items)
                return (replace(inline, items=items),)
            case Ref():
                return self._printed(inline, language)

    def _printed(self, ref: Ref, language: str) -> FactWords:
        """Return what is told of a place; brackets spare other languages articles and endings."""
        id = self._instead_of(ref.id)
        if not id:
            return (ref,)
        if ref.form and ref.form in self.library.records[id].forms:
            return (replace(ref, id=id),)
        plain = replace(ref, id=id, form="")
        return (plain,) if language == HOUSE_LANGUAGE else (Text("["), plain, Text("]"))

    def _instead_of(self, id: str) -> str:
        """Return the id of what is told instead of a place, nothing where the place itself is."""
        record = self.library.records[id]
        found = stands_for(self.library, record, self.nearness) if isinstance(record, Place) else id
        return found if found != id else ""
