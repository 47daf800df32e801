"""How a document is kept within its limit: the way from the limits set on it to a shorter paper.

what the audience and the brief say of its length   -> its bound
the whole document, counted and perhaps laid out    -> its length
if that is too long: what gives way, in order       -> the cuts
the fewest of them that do, searched for            -> the draft that fits
all this, as one value                              -> `Fitted`

`checks/lengths` words what a `Fitted` says; the manifest has it from `account`.
"""

from collections.abc import Callable, Iterator, Mapping

from generator.compose.fit.bound import Bound, bound_on
from generator.compose.fit.cuts import Cuts, weights_of
from generator.compose.fit.fitted import Draft, Fitted
from generator.compose.fit.length import paging
from generator.compose.fit.search import fit
from generator.compose.order import Prepared, trimmed
from generator.compose.recipe import Composed, compose
from generator.gate.trims import Trims
from generator.house import House
from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.walk import pictures_shown


def fit_all(
    house: House, prepared: Prepared, whole: Mapping[str, Composed], tell: Callable[[str], None]
) -> dict[str, Fitted]:
    """Return each document that has a limit, within it or as short as it can be.

    `whole` are the documents as they are before anything gives way.
    """
    found: dict[str, Fitted] = {}
    for bound in _bounds(prepared):
        tell(f"fitting {bound.document}")
        found[bound.document] = fit_document(house, prepared, whole[bound.document], bound)
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


def fit_document(house: House, prepared: Prepared, whole: Composed, bound: Bound) -> Fitted:
    """Return a document within a limit, or at its shortest if that is still too long."""
    document, opened = bound.document, prepared.opened
    letter, printed = prepared.letter_in(document), weights_of(whole.paper)
    cuts = Cuts(letter, prepared.brief, prepared.library, opened.dependants, printed)

    def draft(trims: Trims) -> Draft:
        less = trimmed(prepared, trims)
        return Draft(compose(less, document), less.opened, trims)

    def look(paper: Paper) -> Brand:
        return house.brand(prepared.audience, pictures_shown([paper]))

    place = prepared.templates.place(document)
    pages = paging(look, place, bound, prepared.audience.outputs)
    return fit(bound, Draft(whole, opened), cuts, draft, pages)
