"""The verbs of recommendations, a closed list, each with the forms that papers print.

They are the verbs of real letters and papers: what is asked of an addressee, and what authorities
should do.
"""

from dataclasses import dataclass
from enum import StrEnum


class Mood(StrEnum):
    """The grammatical mood of a recommendation."""

    IMPERATIVE = "imperative"
    INFINITIVE = "infinitive"
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class VerbForms:
    """A verb in the moods that papers use."""

    infinitive: str
    gerund: str

    def in_mood(self, mood: Mood) -> str:
        """Return the verb's form; in English the imperative is the infinitive."""
        match mood:
            case Mood.IMPERATIVE | Mood.INFINITIVE:
                return self.infinitive
            case Mood.GERUND:
                return self.gerund


class Verb(StrEnum):
    """What a recommendation asks for, as one word of a closed list."""

    # of an addressee
    RAISE = "raise"
    STRESS = "stress"
    INSIST = "insist"
    URGE = "urge"
    CALL_FOR = "call_for"
    MAKE_CLEAR = "make_clear"
    CONDITION = "condition"
    DEFER = "defer"
    MEET_WITH = "meet_with"
    VISIT = "visit"
    OBSERVE = "observe"
    FOLLOW_UP = "follow_up"
    ASK_FOR = "ask_for"
    PUBLISH = "publish"
    SUPPORT = "support"
    SPEAK_OUT = "speak_out"
    PRESS_FOR = "press_for"
    ENCOURAGE = "encourage"
    # of authorities
    RELEASE = "release"
    DROP = "drop"
    INVESTIGATE = "investigate"
    BRING_TO_JUSTICE = "bring_to_justice"
    ENSURE = "ensure"
    REPEAL = "repeal"
    AMEND = "amend"
    DECRIMINALISE = "decriminalise"
    WITHDRAW = "withdraw"
    REFRAIN_FROM = "refrain_from"
    END = "end"
    REGISTER = "register"
    UNBLOCK = "unblock"
    ALLOW = "allow"
    RATIFY = "ratify"
    IMPLEMENT = "implement"
    COOPERATE_WITH = "cooperate_with"
    INVITE = "invite"
    PROVIDE = "provide"
    ADOPT = "adopt"
    ESTABLISH = "establish"
    STRENGTHEN = "strengthen"
    IMPROVE = "improve"
    COMPLETE = "complete"
    REOPEN = "reopen"
    PROTECT = "protect"
    TRAIN = "train"
    INVOLVE = "involve"


VERBS: dict[Verb, VerbForms] = {
    Verb.RAISE: VerbForms("raise", "raising"),
    Verb.STRESS: VerbForms("stress", "stressing"),
    Verb.INSIST: VerbForms("insist", "insisting"),
    Verb.URGE: VerbForms("urge", "urging"),
    Verb.CALL_FOR: VerbForms("call for", "calling for"),
    Verb.MAKE_CLEAR: VerbForms("make clear", "making clear"),
    Verb.CONDITION: VerbForms("condition", "conditioning"),
    Verb.DEFER: VerbForms("defer", "deferring"),
    Verb.MEET_WITH: VerbForms("meet with", "meeting with"),
    Verb.VISIT: VerbForms("visit", "visiting"),
    Verb.OBSERVE: VerbForms("observe", "observing"),
    Verb.FOLLOW_UP: VerbForms("follow up", "following up"),
    Verb.ASK_FOR: VerbForms("ask for", "asking for"),
    Verb.PUBLISH: VerbForms("publish", "publishing"),
    Verb.SUPPORT: VerbForms("support", "supporting"),
    Verb.SPEAK_OUT: VerbForms("speak out", "speaking out"),
    Verb.PRESS_FOR: VerbForms("press for", "pressing for"),
    Verb.ENCOURAGE: VerbForms("encourage", "encouraging"),
    Verb.RELEASE: VerbForms("release", "releasing"),
    Verb.DROP: VerbForms("drop", "dropping"),
    Verb.INVESTIGATE: VerbForms("investigate", "investigating"),
    Verb.BRING_TO_JUSTICE: VerbForms("bring to justice", "bringing to justice"),
    Verb.ENSURE: VerbForms("ensure", "ensuring"),
    Verb.REPEAL: VerbForms("repeal", "repealing"),
    Verb.AMEND: VerbForms("amend", "amending"),
    Verb.DECRIMINALISE: VerbForms("decriminalise", "decriminalising"),
    Verb.WITHDRAW: VerbForms("withdraw", "withdrawing"),
    Verb.REFRAIN_FROM: VerbForms("refrain from", "refraining from"),
    Verb.END: VerbForms("end", "ending"),
    Verb.REGISTER: VerbForms("register", "registering"),
    Verb.UNBLOCK: VerbForms("unblock", "unblocking"),
    Verb.ALLOW: VerbForms("allow", "allowing"),
    Verb.RATIFY: VerbForms("ratify", "ratifying"),
    Verb.IMPLEMENT: VerbForms("implement", "implementing"),
    Verb.COOPERATE_WITH: VerbForms("cooperate with", "cooperating with"),
    Verb.INVITE: VerbForms("invite", "inviting"),
    Verb.PROVIDE: VerbForms("provide", "providing"),
    Verb.ADOPT: VerbForms("adopt", "adopting"),
    Verb.ESTABLISH: VerbForms("establish", "establishing"),
    Verb.STRENGTHEN: VerbForms("strengthen", "strengthening"),
    Verb.IMPROVE: VerbForms("improve", "improving"),
    Verb.COMPLETE: VerbForms("complete", "completing"),
    Verb.REOPEN: VerbForms("reopen", "reopening"),
    Verb.PROTECT: VerbForms("protect", "protecting"),
    Verb.TRAIN: VerbForms("train", "training"),
    Verb.INVOLVE: VerbForms("involve", "involving"),
}
