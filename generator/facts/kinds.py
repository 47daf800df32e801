"""All kinds of records, by the key that lists them in a file."""

from generator.facts.accounts import Event, Paragraph, Quote
from generator.facts.acts import Benchmark, Commitment, Law
from generator.facts.cases import Case, Recommendation
from generator.facts.coalitions import Coalition
from generator.facts.envelope import Record
from generator.facts.measures import Figure, Indicator
from generator.facts.registers import (
    Country,
    Occasion,
    Office,
    Organisation,
    Person,
    Place,
    Region,
    Source,
    Term,
    Theme,
)

KINDS: dict[str, type[Record]] = {
    kind.plural: kind
    for kind in (
        Theme,
        Country,
        Region,
        Place,
        Term,
        Organisation,
        Person,
        Office,
        Coalition,
        Occasion,
        Source,
        Event,
        Paragraph,
        Law,
        Commitment,
        Benchmark,
        Figure,
        Indicator,
        Quote,
        Case,
        Recommendation,
    )
}
