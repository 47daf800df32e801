"""Say what goes with a letter: the papers that are ordered with it, by what each calls itself."""

from collections.abc import Iterable
from dataclasses import replace

from generator.compose.templates import Templates
from generator.gate import Opened
from generator.gate.dossier import Enclosure


def enclosing(opened: Opened, documents: Iterable[str], templates: Templates) -> Opened:
    """Return a dossier whose letter, if it has one, knows what goes with it."""
    dossier = opened.dossier
    if dossier.letter is None:
        return opened
    kinds = filter(None, map(templates.called, documents))
    enclosures = tuple(Enclosure(kind, dossier.title) for kind in kinds)
    letter = replace(dossier.letter, enclosures=enclosures)
    return replace(opened, dossier=replace(dossier, letter=letter))
