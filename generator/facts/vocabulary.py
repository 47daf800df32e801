"""The closed sets that facts choose from, with the words papers print for them.

The lists follow the field's own usage: case statuses merge those of published case lists and UN
forms. Verbs of recommendations stand in `verbs`, treaties in `treaties`.
"""

from enum import IntEnum, StrEnum


class Scope(IntEnum):
    """How far something may travel, from nowhere to everybody."""

    NEVER = 0
    INTERNAL = 1
    PARTNERS = 2
    OFFICIAL = 3
    PUBLIC = 4


class Basis(StrEnum):
    """Why a person may be told of or named."""

    CONSENT = "consent"
    PUBLIC_ROLE = "public_role"
    ALREADY_PUBLIC = "already_public"
    PUBLIC_CASE = "public_case"


class Preposition(StrEnum):
    """What stands before the countries of an occasion: a visit to, a summit with, a debate on."""

    TO = "to"
    WITH = "with"
    IN = "in"
    ON = "on"
    OF = "of"


class Stage(StrEnum):
    """How far a record has come in the house."""

    DRAFT = "draft"
    CHECKED = "checked"


class Coverage(StrEnum):
    """How much a record tells again of one that it replaces."""

    ALL = "all"


class Assertion(StrEnum):
    """How sure the statement is, and whose it is."""

    STATED = "stated"
    DOCUMENTED = "documented"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DISPUTED = "disputed"


class Origin(StrEnum):
    """Where an ask comes from."""

    STATED = "stated"
    DERIVED = "derived"


# How editors call how sure a statement is; papers say it in words of `gate.attribution`.
ASSERTION_LABELS: dict[Assertion, str] = {
    Assertion.STATED: "",
    Assertion.DOCUMENTED: "documented",
    Assertion.REPORTED: "reported",
    Assertion.ALLEGED: "alleged",
    Assertion.DISPUTED: "disputed",
}


class OfficeForm(StrEnum):
    """What sort of office somebody holds: readers differ by it.

    Heads of a state, a government or an institution; ministers, commissioners and the like; members
    of a parliament and chairs of its committees; ambassadors, and officials of foreign services;
    experts of a body that watches over rights, such as a rapporteur or an ombudsman.
    """

    LEADER = "leader"
    MINISTER = "minister"
    PARLIAMENTARIAN = "parliamentarian"
    DIPLOMAT = "diplomat"
    EXPERT = "expert"


class Polarity(StrEnum):
    """Whether an event is a step forward or a setback."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Role(StrEnum):
    """What an authored paragraph does in a paper."""

    CONTEXT = "context"
    TREND = "trend"
    MESSAGE = "message"
    PURPOSE = "purpose"
    ARGUMENT = "argument"  # why we ask: it follows the ask it belongs to
    METHOD = "method"  # how what the paper says was found out
    QUESTION = "question"  # what readers may ask a state, such as before its review


class LawStage(StrEnum):
    """How far a law has come, in order."""

    INITIATIVE = "initiative"
    DRAFT = "draft"
    FIRST_READING = "first_reading"
    SECOND_READING = "second_reading"
    THIRD_READING = "third_reading"
    ADOPTED = "adopted"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    REPEALED = "repealed"


class Status(StrEnum):
    """Where the person of a case stands; `prosecuted` and `detained` are for sources that say no
    more."""

    AT_LIBERTY = "at_liberty"
    UNDER_INVESTIGATION = "under_investigation"
    PROSECUTED = "prosecuted"
    TRAVEL_BAN = "travel_ban"
    HOUSE_ARREST = "house_arrest"
    ADMINISTRATIVE_DETENTION = "administrative_detention"
    DETAINED = "detained"
    PRE_TRIAL_DETENTION = "pre_trial_detention"
    ON_TRIAL = "on_trial"
    CONVICTED_APPEAL_PENDING = "convicted_appeal_pending"
    IMPRISONED = "imprisoned"
    SUSPENDED_SENTENCE = "suspended_sentence"
    RESTRICTED_FREEDOM = "restricted_freedom"
    FORCED_PSYCHIATRIC = "forced_psychiatric"
    FORCIBLY_DISAPPEARED = "forcibly_disappeared"
    INCOMMUNICADO = "incommunicado"
    IN_EXILE = "in_exile"
    EXTRADITION_RISK = "extradition_risk"
    EXTRADITED_OR_RETURNED = "extradited_or_returned"
    RELEASED_CONDITIONALLY = "released_conditionally"
    RELEASED = "released"
    ACQUITTED = "acquitted"
    CHARGES_DROPPED = "charges_dropped"
    PARDONED_OR_AMNESTIED = "pardoned_or_amnestied"
    INTERNAL_EXILE = "internal_exile"
    DECEASED_IN_CUSTODY = "deceased_in_custody"
    DECEASED = "deceased"
    UNKNOWN = "unknown"


# How papers call a status.
STATUS_LABELS: dict[Status, str] = {
    Status.AT_LIBERTY: "at liberty",
    Status.UNDER_INVESTIGATION: "under investigation",
    Status.PROSECUTED: "prosecuted",
    Status.TRAVEL_BAN: "banned from travelling",
    Status.HOUSE_ARREST: "under house arrest",
    Status.ADMINISTRATIVE_DETENTION: "in administrative detention",
    Status.DETAINED: "detained",
    Status.PRE_TRIAL_DETENTION: "in pre-trial detention",
    Status.ON_TRIAL: "on trial",
    Status.CONVICTED_APPEAL_PENDING: "convicted, appeal pending",
    Status.IMPRISONED: "imprisoned",
    Status.SUSPENDED_SENTENCE: "serving a suspended sentence",
    Status.RESTRICTED_FREEDOM: "serving a sentence of restricted freedom",
    Status.FORCED_PSYCHIATRIC: "in forced psychiatric treatment",
    Status.FORCIBLY_DISAPPEARED: "forcibly disappeared",
    Status.INCOMMUNICADO: "held incommunicado",
    Status.IN_EXILE: "in exile",
    Status.EXTRADITION_RISK: "at risk of extradition",
    Status.EXTRADITED_OR_RETURNED: "extradited or returned",
    Status.RELEASED_CONDITIONALLY: "released on conditions",
    Status.RELEASED: "released",
    Status.ACQUITTED: "acquitted",
    Status.CHARGES_DROPPED: "charges dropped",
    Status.PARDONED_OR_AMNESTIED: "pardoned or amnestied",
    Status.INTERNAL_EXILE: "in internal exile",
    Status.DECEASED_IN_CUSTODY: "died in custody",
    Status.DECEASED: "deceased",
    Status.UNKNOWN: "unknown",
}

# How papers call a law's stage.
STAGE_LABELS: dict[LawStage, str] = {
    LawStage.INITIATIVE: "initiative",
    LawStage.DRAFT: "draft",
    LawStage.FIRST_READING: "adopted in first reading",
    LawStage.SECOND_READING: "adopted in second reading",
    LawStage.THIRD_READING: "adopted in third reading",
    LawStage.ADOPTED: "adopted",
    LawStage.SIGNED: "signed",
    LawStage.IN_FORCE: "in force",
    LawStage.SUSPENDED: "suspended",
    LawStage.REPEALED: "repealed",
}

# What happens on a day, where the others begin on one: "released in May", but "in exile since May".
HAPPENINGS = frozenset(
    {
        Status.RELEASED_CONDITIONALLY,
        Status.RELEASED,
        Status.ACQUITTED,
        Status.CHARGES_DROPPED,
        Status.PARDONED_OR_AMNESTIED,
        Status.EXTRADITED_OR_RETURNED,
        Status.DECEASED_IN_CUSTODY,
        Status.DECEASED,
    }
)

# What lifts the charge and the sentence that an earlier status brought.
LIFTING = frozenset(
    {
        Status.RELEASED,
        Status.ACQUITTED,
        Status.CHARGES_DROPPED,
        Status.PARDONED_OR_AMNESTIED,
    }
)

# How many days a status may be trusted after the day it was last known to hold; none for what does
# not change.
FRESH_DAYS: dict[Status, int] = {
    Status.UNDER_INVESTIGATION: 60,
    Status.PROSECUTED: 60,
    Status.TRAVEL_BAN: 60,
    Status.HOUSE_ARREST: 14,
    Status.ADMINISTRATIVE_DETENTION: 14,
    Status.DETAINED: 14,
    Status.PRE_TRIAL_DETENTION: 14,
    Status.ON_TRIAL: 3,
    Status.CONVICTED_APPEAL_PENDING: 60,
    Status.IMPRISONED: 60,
    Status.FORCED_PSYCHIATRIC: 60,
    Status.FORCIBLY_DISAPPEARED: 60,
    Status.INCOMMUNICADO: 14,
    Status.IN_EXILE: 180,
    Status.EXTRADITION_RISK: 14,
}


class LawForm(StrEnum):
    """What sort of legal act it is; a draft is told by its stage."""

    CONSTITUTION = "constitution"
    CODE = "code"
    LAW = "law"
    DECREE = "decree"
    RESOLUTION = "resolution"
    BY_LAW = "by_law"


class CommitmentForm(StrEnum):
    """What somebody has bound itself by."""

    TREATY = "treaty"
    AGREEMENT = "agreement"
    PREFERENCES = "preferences"
    STRATEGY = "strategy"
    CONCLUSIONS = "conclusions"
    RESOLUTION = "resolution"
    RECOMMENDATION = "recommendation"
    PLEDGE = "pledge"
    MEMBERSHIP = "membership"


# How papers call what somebody has bound itself by.
COMMITMENT_LABELS: dict[CommitmentForm, str] = {
    CommitmentForm.TREATY: "treaty",
    CommitmentForm.AGREEMENT: "agreement",
    CommitmentForm.PREFERENCES: "trade preferences",
    CommitmentForm.STRATEGY: "strategy",
    CommitmentForm.CONCLUSIONS: "conclusions",
    CommitmentForm.RESOLUTION: "resolution",
    CommitmentForm.RECOMMENDATION: "recommendation",
    CommitmentForm.PLEDGE: "pledge",
    CommitmentForm.MEMBERSHIP: "membership",
}


class Implementation(StrEnum):
    """How far a commitment has been kept."""

    IMPLEMENTED = "implemented"
    PARTLY = "partly"
    NOT_IMPLEMENTED = "not_implemented"
    REGRESSION = "regression"
    NO_INFORMATION = "no_information"


# How papers call how far a commitment has been kept.
IMPLEMENTATION_LABELS: dict[Implementation, str] = {
    Implementation.IMPLEMENTED: "implemented",
    Implementation.PARTLY: "partly implemented",
    Implementation.NOT_IMPLEMENTED: "not implemented",
    Implementation.REGRESSION: "regression",
    Implementation.NO_INFORMATION: "no information",
}


class Progress(StrEnum):
    """How far a benchmark has been met on a day."""

    NONE = "none"
    LIMITED = "limited"
    SOME = "some"
    MET = "met"


# How papers call how far a benchmark has been met.
PROGRESS_LABELS: dict[Progress, str] = {
    Progress.NONE: "no progress",
    Progress.LIMITED: "limited progress",
    Progress.SOME: "progress",
    Progress.MET: "met",
}


class Precision(StrEnum):
    """How exact a number is."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"


class Few(StrEnum):
    """Why a figure of fewer than five may be told: few people are soon known by their number."""

    NOT_PEOPLE = "not_people"
    CANNOT_IDENTIFY = "cannot_identify"


class TranslatedBy(StrEnum):
    """Who answers for a translation."""

    MACHINE = "machine"
    REVIEWED = "reviewed"
