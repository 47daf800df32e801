"""All that the gate hands over, field by field, for audiences that see more and less."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

import pytest

from generator.gate import dossier
from generator.gate.dossier import Dossier, Words
from tests.houses.full_ruritania import complete
from tests.houses.ruritania import Ruritania
from tests.readers.dossier_says import dossier_says, fields_told

# By country, theme, benchmark and article; and those who see more, or wait for an embargo.
AUDIENCES = (
    "eeas-dialogue", "eu-leaders", "european-parliament", "media", "partners", "un-treaty-body",
)  # fmt: skip


def opened(ruritania: Ruritania, audience: str) -> Dossier:
    return ruritania.prepare(brief=ruritania.brief_for(audience)).opened.dossier


@pytest.mark.parametrize("audience", AUDIENCES)
def test_an_audience_is_handed_this(
    ruritania: Ruritania, is_golden: Callable[[str, str], bool], audience: str
) -> None:
    said = dossier_says(opened(complete(ruritania), audience))
    assert is_golden(f"dossier-{audience}.txt", said)


def test_no_field_of_a_dossier_is_without_a_value_on_record(ruritania: Ruritania) -> None:
    complete(ruritania)
    told = (fields_told(opened(ruritania, audience)) for audience in AUDIENCES)
    assert set().union(*told) == set(_every_field())


def _every_field() -> Iterator[str]:
    for kind in vars(dossier).values():
        is_ours = getattr(kind, "__module__", "") == dossier.__name__
        if isinstance(kind, type) and is_ours and is_dataclass(kind) and kind is not Words:
            yield from (f"{kind.__name__}.{field.name}" for field in fields(kind))
