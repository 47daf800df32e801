"""Say where somebody stands, and since when."""

from generator.facts.vocabulary import STATUS_LABELS
from generator.gate.opening import Opening
from generator.gate.standing import Standing
from generator.languages.dates import spell_happening, spell_start


def status_of(opening: Opening, stood: Standing, since: str) -> str:
    """Return where somebody stands, and since when."""
    label = opening.say(STATUS_LABELS[stood.status])
    return (
        opening.say("%(status)s %(since)s") % {"status": label, "since": since} if since else label
    )


def since_when(opening: Opening, stood: Standing) -> str:
    """Return since when somebody stands so, or when it happened; an absent date is no words."""
    if stood.since is None:
        return ""
    spell = spell_happening if stood.has_happened else spell_start
    return spell(stood.since, opening.dated_in, opening.catalogue)
