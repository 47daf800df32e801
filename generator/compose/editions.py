"""The editions of a brief's papers: its own language, and others that stand beside it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.compose.account import Account, account_of
from generator.compose.fit import fit_all
from generator.compose.fit.fitted import Fitted
from generator.compose.order import Ordered, Prepared, open_order, without
from generator.compose.recipe import Composed, compose
from generator.errors import BriefError
from generator.facts.library import Library
from generator.facts.translations import Said
from generator.gate import Opened
from generator.gate.ledger import Outcome
from generator.gate.present import Present, present_in
from generator.house import House
from generator.paper.document import Paper
from generator.paper.walk import facts_in
from generator.writers.written import Written


@dataclass(frozen=True)
class Edition:
    """The papers of a brief in one language, and how those with a limit were fitted to it.

    `silent` are those with nothing to say: they are accounted for, and not written.
    """

    prepared: Prepared
    composed: Mapping[str, Composed]
    fitted: Mapping[str, Fitted]
    silent: tuple[str, ...]

    @property
    def papers(self) -> dict[str, Paper]:
        """Each document as it will be written."""
        told = (name for name in self.composed if name not in self.silent)
        return {name: self.composed[name].paper for name in told}

    @property
    def present(self) -> dict[str, Present]:
        """Who is in each document."""
        library = self.prepared.library
        return {
            document: present_in(paper, self._opened(document), library)
            for document, paper in self.papers.items()
        }

    @property
    def laid_out(self) -> dict[str, Written]:
        """The PDF of each document whose pages had to be counted."""
        found = {document: one.laid_out for document, one in self.fitted.items()}
        return {document: written for document, written in found.items() if written}

    @property
    def namesakes(self) -> tuple[tuple[str, ...], ...]:
        """The ids of those who would be called alike in one of the papers, each group together."""
        return tuple(group for made in self.composed.values() for group in made.namesakes)

    @cached_property
    def accounts(self) -> tuple[Account, ...]:
        """What became of every fact ordered, document by document."""
        return tuple(
            account_of(document, made.paper, self._opened(document), self.prepared.library)
            for document, made in self.composed.items()
        )

    def _opened(self, document: str) -> Opened:
        """Return what the gate opened for a document: less, if it had to be shortened."""
        fitted = self.fitted.get(document)
        return fitted.draft.opened if fitted else self.prepared.opened

    @property
    def untold(self) -> tuple[Said, ...]:
        """Every text that the papers tell in the original."""
        return self.untold_in(self.composed)

    def untold_in(self, documents: Iterable[str]) -> tuple[Said, ...]:
        """Return every text that some of the papers tell in the original."""
        told = (text for name in documents for text in self.composed[name].untold)
        return tuple({id(text): text for text in told}.values())


def compose_whole(prepared: Prepared) -> Edition:
    """Return the papers of a brief as long as they are; a letter encloses none that is silent."""
    composed = {name: compose(prepared, name) for name in prepared.documents}
    silent = tuple(name for name, made in composed.items() if _is_silent(prepared, made))
    if not silent:
        return Edition(prepared, composed, {}, ())
    told = without(prepared, silent)
    letters = {name: compose(told, name) for name in told.documents if told.letter_in(name)}
    return Edition(told, {**composed, **letters}, {}, silent)


def _is_silent(prepared: Prepared, made: Composed) -> bool:
    """Return whether a document has nothing to say, or no fact where nothing was let in."""
    let_in = any(entry.outcome is Outcome.IN for entry in prepared.opened.ledger)
    return made.is_empty or (not let_in and not facts_in(made.paper))


def compose_within_limits(house: House, prepared: Prepared, tell: Callable[[str], None]) -> Edition:
    """Return the papers of a brief, those that have a limit shortened to it if they must be."""
    whole = compose_whole(prepared)
    fitted = fit_all(house, whole.prepared, whole.composed, tell)
    kept = {document: found.draft.composed for document, found in fitted.items()}
    return replace(whole, composed={**whole.composed, **kept}, fitted=fitted)


def editions_beside(
    house: House,
    ordered: Ordered,
    library: Library,
    languages: Iterable[str],
    tell: Callable[[str], None],
) -> Iterator[Edition]:
    """Yield the papers in other languages as they would be made today, where they could be."""
    for language in languages:
        try:
            prepared = open_order(house, ordered.in_language(house, language), library)
            yield compose_within_limits(house, prepared, tell)
        except BriefError:
            continue  # files that could not be made today do not stay
