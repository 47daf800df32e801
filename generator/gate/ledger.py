"""The ledger: why each record is in a paper, out of it, or masked; by id, never by value."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Outcome(StrEnum):
    """What the gate did with a record."""

    IN = "in"
    OUT = "out"
    MASKED = "masked"


class Rule(StrEnum):
    """The rule that decided; each explains itself in `brief why`."""

    SELECTED = "selected"
    BY_HAND = "by-hand"
    NAMED = "named"
    NAME_WITHHELD = "name-withheld"
    PHOTO = "photo"
    SCOPE = "scope"
    EMBARGO = "embargo"
    AUDIENCE = "audience"
    PERSON = "person"
    TO_STATE = "to-state"
    EXACT = "exact"
    FEW = "few"
    SOURCE_WITHHELD = "source-withheld"
    NOT_YET_KNOWN = "not-yet-known"
    DEPENDS_ON = "depends-on"
    MET = "met"
    OVERTAKEN = "overtaken"
    CASE = "case"
    UNADOPTED = "unadopted"
    NO_ORIGIN = "no-origin"
    EXCLUDED = "excluded"
    COUNTRY = "country"
    THEME = "theme"
    PERIOD = "period"
    ADDRESSEE = "addressee"
    PRIORITY = "priority"
    SUPERSEDED = "superseded"
    STALE = "stale"
    OUTDATED = "outdated"
    LENGTH = "length"
    SHORTENED = "shortened"


# The rules that protect somebody; the others say what the brief wishes, or what was known.
PROTECTIVE = frozenset(
    {
        Rule.NAME_WITHHELD,
        Rule.PHOTO,
        Rule.SCOPE,
        Rule.EMBARGO,
        Rule.AUDIENCE,
        Rule.PERSON,
        Rule.TO_STATE,
        Rule.EXACT,
        Rule.FEW,
        Rule.SOURCE_WITHHELD,
    }
)

# The rules by which an ask waits until it is known to be its senders'.
WAITING = frozenset({Rule.UNADOPTED, Rule.NO_ORIGIN})

REASONS: dict[Rule, str] = {
    Rule.SELECTED: "the brief asks for its country, theme and period",
    Rule.BY_HAND: "the brief names it",
    Rule.NAMED: "an answer in the register allows the name for this audience",
    Rule.NAME_WITHHELD: "no answer in the register allows the name for this audience",
    Rule.PHOTO: "no answer in the register lets their pictures be shown to this audience",
    Rule.SCOPE: "its scope is narrower than the audience's reach",
    Rule.EMBARGO: "its embargo had not ended on the paper's day",
    Rule.AUDIENCE: "the record is not for this audience",
    Rule.PERSON: "no answer of a person in it lets it be told to this audience",
    Rule.TO_STATE: "no answer of a person in it lets it be put to the authorities",
    Rule.EXACT: "its words say when or where more exactly than a person in it lets it be told",
    Rule.FEW: "it counts fewer than five, and its record does not say that nobody is known by it",
    Rule.SOURCE_WITHHELD: "no source of it may be named to this audience",
    Rule.NOT_YET_KNOWN: "none of its sources was out on the day the paper knows of",
    Rule.DEPENDS_ON: "its text refers to a record that is left out",
    Rule.MET: "its case has come to what it asks for",
    Rule.OVERTAKEN: "its case has come to an end that leaves nothing to ask for",
    Rule.CASE: "the case it is asked for is left out; include it by hand to ask nevertheless",
    Rule.UNADOPTED: "a paper asks what all its senders state or have adopted; once they have, name"
    " them under its 'adopted_by', each with the day",
    Rule.NO_ORIGIN: "a paper asks what is known to be its senders'; write 'origin: stated' if its"
    " sources make the demand, or 'derived' if it is the house's own",
    Rule.EXCLUDED: "the brief excludes it by its id",
    Rule.COUNTRY: "the brief does not ask for its country",
    Rule.THEME: "the brief does not ask for its theme",
    Rule.PERIOD: "it lies outside the brief's period",
    Rule.ADDRESSEE: "it is asked of an office that this paper does not go to",
    Rule.PRIORITY: "the audience asks for priority cases only",
    Rule.SUPERSEDED: "a later record that was known by then replaces it",
    Rule.OUTDATED: "the record says itself that it was not to be used after an earlier day",
    Rule.LENGTH: "the paper would be longer than its limit",
    Rule.SHORTENED: "told in fewer words, to keep the paper within its limit",
    Rule.STALE: "its last status was too old on that day; include it by hand to tell it as past",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision: about which record, by which rule, and because of which other record.

    What comes out later counts from a day: `dated` is that of its source as the source has it.
    `lack` says of what is withheld what the answers in the register lack.
    """

    id: str
    outcome: Outcome
    rule: Rule
    because: str = ""
    dated: str = ""
    counts_from: date | None = None
    lack: str = ""

    @property
    def grounds(self) -> str:
        """Why the rule decided so: the other record, and what it lacks or when it counts from."""
        if self.counts_from is None:
            return ": ".join(filter(None, (self.because, self.lack)))
        return f"{self.because} dated {self.dated} counts from {self.counts_from}"

    @property
    def reason(self) -> str:
        """The rule in words, with its grounds."""
        return REASONS[self.rule] + (f" ({self.grounds})" if self.grounds else "")

    def __str__(self) -> str:
        return f"{self.id}: {self.outcome} – {self.reason} [{self.rule}]"


def briefly(rule: Rule) -> str:
    """Return what accounts call facts that a rule decided on, in words for one as for many."""
    match rule:
        case Rule.SELECTED | Rule.BY_HAND | Rule.NAMED | Rule.SHORTENED:
            return "let in"
        case Rule.NAME_WITHHELD | Rule.PHOTO | Rule.SCOPE | Rule.AUDIENCE | Rule.SOURCE_WITHHELD:
            return "not for this audience"
        case Rule.EMBARGO:
            return "under embargo"
        case Rule.FEW:
            return "counting very few"
        case Rule.PERSON | Rule.TO_STATE | Rule.EXACT:
            return "of people whose answers do not allow it"
        case Rule.NOT_YET_KNOWN:
            return "not known on that day"
        case Rule.DEPENDS_ON:
            return "resting on what is left out"
        case Rule.MET:
            return "asking for what is met"
        case Rule.OVERTAKEN:
            return "asking for what is overtaken"
        case Rule.CASE:
            return "asked for cases that are left out"
        case Rule.UNADOPTED:
            return "waiting for adoption"
        case Rule.NO_ORIGIN:
            return "waiting without 'origin'"
        case Rule.EXCLUDED:
            return "excluded"
        case Rule.COUNTRY | Rule.THEME:
            return "not asked for"
        case Rule.PERIOD:
            return "outside the period"
        case Rule.ADDRESSEE:
            return "asked of others"
        case Rule.PRIORITY:
            return "of lower priority"
        case Rule.SUPERSEDED:
            return "replaced since"
        case Rule.STALE:
            return "stale"
        case Rule.OUTDATED:
            return "out of date"
        case Rule.LENGTH:
            return "left out for length"
