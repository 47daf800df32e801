"""What the words of closed sets mean, told to whoever has to choose one."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from generator.facts.treaties import TREATIES, Treaty
from generator.facts.verbs import VERBS, Verb
from generator.facts.vocabulary import (
    ASSERTION_LABELS,
    COMMITMENT_LABELS,
    IMPLEMENTATION_LABELS,
    PROGRESS_LABELS,
    STAGE_LABELS,
    STATUS_LABELS,
    Assertion,
    CommitmentForm,
    Implementation,
    LawStage,
    Progress,
    Status,
)

_LABELS: Mapping[type[Enum], Mapping[Any, str]] = {
    Assertion: ASSERTION_LABELS,
    CommitmentForm: COMMITMENT_LABELS,
    Implementation: IMPLEMENTATION_LABELS,
    LawStage: STAGE_LABELS,
    Progress: PROGRESS_LABELS,
    Status: STATUS_LABELS,
    Treaty: {treaty: text.title for treaty, text in TREATIES.items()},
    Verb: {verb: forms.infinitive for verb, forms in VERBS.items()},
}


def choices(closed: type[Enum]) -> str:
    """Return what a closed set offers: each word, and what papers print for it if unlike."""
    labels = _LABELS.get(closed, {})
    words = [_choice(str(member.value), labels.get(member, "")) for member in closed]
    return f"One of: {'; '.join(words)}."


def _choice(word: str, label: str) -> str:
    return f"{word} ({label})" if label and label != word else word
