"""Documents that have nothing to say: they are not written, and no letter speaks of them."""

from collections.abc import Iterator

from generator.checks.findings import Code, error, warning
from generator.checks.missing import ordered_at
from generator.compose.editions import Edition
from generator.errors import Problem


def silent_documents(edition: Edition) -> Iterator[Problem]:
    """Yield a finding for each document that is not written, since it has nothing to say."""
    brief = edition.prepared.brief
    for document in edition.silent:
        place = ordered_at(brief, document)
        if not edition.papers:
            message = f"no document has anything to say: not even {document}"
            hint = "brief why --brief NAME says what keeps its facts out"
            yield error(Code.NOTHING_TO_SAY, message, place, hint)
        else:
            message = f"{document} has nothing to say, and is not written"
            hint = "order it no more; brief why --brief NAME says what keeps its facts out"
            yield warning(Code.NOTHING_TO_SAY, message, place, hint)
