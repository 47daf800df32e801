"""What sort of thing a fact is to whoever lays out a paper: templates print by these."""

from generator.facts.accounts import Event, Paragraph
from generator.facts.envelope import Fact
from generator.facts.vocabulary import Polarity, Role


def sort_of(fact: Fact) -> str:
    """Return what a fact is called among others of its sort, such as: laws."""
    match fact:
        case Paragraph():
            return _role(fact.role)
        case Event(polarity=Polarity.POSITIVE):
            return "steps forward"
        case _:
            return fact.plural


def _role(role: Role) -> str:
    match role:
        case Role.CONTEXT:
            return "background"
        case Role.TREND:
            return "patterns"
        case Role.MESSAGE:
            return "key messages"
        case Role.PURPOSE:
            return "purposes of letters"
        case Role.ARGUMENT:
            return "arguments for what is asked"
        case Role.METHOD:
            return "methods"
        case Role.QUESTION:
            return "questions"
