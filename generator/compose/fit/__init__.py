"""How a document is kept within its limit: the way from the limits set on it to a shorter paper.

what the audience and the brief say of its length   -> its bound
the whole document, counted and perhaps laid out    -> its length
if that is too long: what gives way, in order       -> the cuts
the fewest of them that do, searched for            -> the draft that fits
all this, as one value                              -> `Fitted`

`checks/lengths` words what a `Fitted` says; the manifest and `brief why` have it from `account`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from generator.compose.fit.bound import Bound, bound_on
from generator.compose.fit.cuts import Cuts, weights_of
from generator.compose.fit.fitted import Draft, Fitted
from generator.compose.fit.length import counting_pages
from generator.compose.fit.search import fit
from generator.compose.order import Prepared, trimmed
from generator.compose.recipe import compose
from generator.gate.trims import UNTRIMMED, Trims
from generator.house import House
from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.walk import pictures_shown


def fit_all(house: House, prepared: Prepared, tell: Callable[[str], None]) -> dict[str, Fitted]:
    """Return each document that has a limit, within it or as short as it can be."""
    bounds = list(_bounds(prepared))
    whole = (compose(prepared, bound.document) for bound in bounds)
    brand = house.brand(prepared.audience, pictures_shown(whole))
    found: dict[str, Fitted] = {}
    for bound in bounds:
        tell(f"fitting {bound.document}")
        found[bound.document] = fit_document(prepared, bound, brand)
    return found


def _bounds(prepared: Prepared) -> Iterator[Bound]:
    limits = (*prepared.audience.limits, *prepared.brief.limits)
    for document in prepared.documents:
        if bound := bound_on(document, limits, _senders(prepared, document)):
            yield bound


def _senders(prepared: Prepared, document: str) -> int:
    """Return how many organisations put a document out: a joint one may have more words."""
    letter = prepared.letter_in(document)
    return len(letter.from_ if letter else prepared.brief.authors)


def fit_document(prepared: Prepared, bound: Bound, brand: Brand) -> Fitted:
    """Return a document within a limit, or at its shortest if that is still too long."""

    def draft(trims: Trims) -> Draft:
        less = trimmed(prepared, trims) if trims != UNTRIMMED else prepared
        return Draft(compose(less, bound.document), less.opened, trims)

    def cuts(whole: Draft) -> Cuts:
        printed = weights_of(whole.paper)
        dependants = whole.opened.dependants
        letter = prepared.letter_in(bound.document)
        return Cuts(letter, prepared.brief, prepared.library, dependants, printed)

    paging = counting_pages(brand, bound, prepared.audience.outputs)
    return fit(bound, cuts, draft, paging)


def papers_within(prepared: Prepared, fitted: Mapping[str, Fitted]) -> dict[str, Paper]:
    """Return all papers of a brief: those with a limit as they were fitted."""
    made = {document: found.draft.paper for document, found in fitted.items()}
    return {name: made.get(name) or compose(prepared, name) for name in prepared.documents}


def dossier_of(prepared: Prepared, document: str, fitted: Mapping[str, Fitted]) -> Prepared:
    """Return a brief with the dossier that one of its documents was made from."""
    if document not in fitted:
        return prepared
    return replace(prepared, opened=fitted[document].draft.opened)
