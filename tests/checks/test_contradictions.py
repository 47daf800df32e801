"""A case whose text tells another status than its history is told."""

import pytest

from generator.facts.texts import parse_prose
from generator.facts.translations import fingerprint
from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.tools.findings import findings

FIRST = "{is: prosecuted, sources: [rrl-statement]}"
URGED = "  priority_cases: [rt-case-rassendyll]\n"
ASKED = "    context: [rt-trend]\n"
TEXT = "The editor [[rt-rassendyll]] is prosecuted for a report on the harvest."
TOLD = "[told-otherwise]"

# What a text says, and the last status: whether the two contradict one another.
CLAIMS = [
    ("is being prosecuted", "imprisoned", True),
    ("is prosecuted", "suspended_sentence", True),
    ("is still being prosecuted", "in_exile", False),
    ("is on trial", "detained", False),
    ("awaits trial", "pre_trial_detention", False),
    ("is awaiting trial", "imprisoned", True),
    ("is in prison", "imprisoned", False),
    ("remains in prison", "at_liberty", True),
    ("is behind bars", "deceased_in_custody", True),
    ("is serving three years", "restricted_freedom", False),
    ("is held", "house_arrest", False),
    ("is being held", "travel_ban", True),
    ("is in pre-trial detention", "incommunicado", False),
    ("is in custody", "released_conditionally", True),
    ("is under house arrest", "house_arrest", False),
    ("is under house arrest", "detained", True),
    ("is now free", "imprisoned", True),
    ("has been released", "detained", True),
    ("was released and arrested anew", "detained", False),
    ("had been detained", "in_exile", False),
    ("lives in exile", "in_exile", False),
    ("lives in exile", "imprisoned", True),
    ("died in custody", "deceased_in_custody", False),
    ("has died", "imprisoned", True),
    ("must be released", "at_liberty", True),
    ("should be immediately freed", "in_exile", True),
    ("must be released", "imprisoned", False),
    ("is the one whose release we seek", "travel_ban", False),
    ("is known to you, and we demand his release", "deceased_in_custody", True),
]


@pytest.mark.parametrize(("words", "status", "contradicts"), CLAIMS)
def test_a_text_is_held_against_the_last_status(
    ruritania: Ruritania, words: str, status: str, contradicts: bool
) -> None:
    ruritania.change(PRESS, TEXT, f"The editor [[rt-rassendyll]] {words}, they say.")
    ruritania.change(PRESS, FIRST, FIRST.replace("prosecuted", f"{status}, confirmed: 2021-05-03"))
    assert any(one.startswith(TOLD) for one in findings(ruritania)) is contradicts


def test_the_words_are_told_with_the_status(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, FIRST, FIRST.replace("prosecuted", "imprisoned"))
    assert findings(ruritania) == [
        f"{TOLD} {PRESS}:50:40: case 'rt-case-rassendyll' says 'is prosecuted', and its last status"
        " is 'imprisoned'\n"
        "  hint: write the text anew: since when, and what came before; or add the status it tells"
        " of"
    ]


MESSAGE = "Journalism is treated as a crime in Ruritania; [[rt-case-rassendyll]] shows it."
PURPOSE = "We ask you to speak of the press with the King."
RAID = """>
      Police searched the offices of the *Zendaer Bote* in [[upper-zenda]] and took away
      its computers, as the [[rrl]] recorded."""
TREND = "Editors avoid the court."

# Where it stands, what is said there, and the last status: which words contradict it, if any.
ELSEWHERE = [
    (RAID, "The editor [[rt-rassendyll]] is still in prison.", "released", "is still in prison"),
    (RAID, "The editor [[rt-rassendyll]] is still in prison.", "imprisoned", ""),
    (RAID, "The editor [[rt-rassendyll]] was still in prison.", "released", ""),
    (RAID, "He wrote to [[rt-rassendyll]]. The printer is in prison.", "released", ""),
    (RAID, "They know [[rt-rassendyll]]. He is in custody.", "acquitted", "is in custody"),
    (RAID, "After [[rt-rassendyll]] wrote, [[rudolf-elphberg]] is now in exile.", "released", ""),
    (
        RAID,
        "[[rt-rassendyll]] and [[rudolf-elphberg]] are behind bars.",
        "released",
        "are behind bars",
    ),
    (MESSAGE, "We know that [[rt-case-rassendyll]] is on trial.", "acquitted", "is on trial"),
    (MESSAGE, "[[rt-rassendyll]] must be released.", "released", "must be released"),
    (MESSAGE, "[[rt-rassendyll]] must be released.", "imprisoned", ""),
    (PURPOSE, "Seek the release of [[rt-rassendyll]].", "released", "Seek the release"),
    (PURPOSE, "We urge you to set free [[rt-rassendyll]].", "acquitted", "urge you to set free"),
    (PURPOSE, "We asked for the release of [[rt-rassendyll]].", "released", ""),
    (PURPOSE, "Thank you for the release of [[rt-rassendyll]].", "released", ""),
    (TREND, "Editors know that [[rt-rassendyll]] is held.", "pardoned_or_amnestied", "is held"),
]


@pytest.mark.parametrize(("old", "text", "status", "told"), ELSEWHERE)
def test_what_other_records_say_of_somebody_is_held_against_the_last_status(
    ruritania: Ruritania, old: str, text: str, status: str, told: str
) -> None:
    _known(ruritania, status)
    ruritania.change(PRESS, old, f'"{text}"')
    found = [one for one in findings(ruritania) if one.startswith(TOLD)]
    assert len(found) == bool(told)
    assert all(f"says '{told}' of 'rt-" in one for one in found)


def test_what_another_record_says_is_told_at_its_words(ruritania: Ruritania) -> None:
    _known(ruritania, "released")
    ruritania.change(PRESS, RAID, "The editor [[rt-rassendyll]] is in prison.")
    (found,) = [one for one in findings(ruritania) if one.startswith(TOLD)]
    assert found == (
        f"{TOLD} {PRESS}:8:40: event 'rt-raid' says 'is in prison' of 'rt-rassendyll', and the"
        " last status of case 'rt-case-rassendyll' is 'released'\n"
        "  hint: write the text anew: since when, and what came before; or add the status it tells"
        " of"
    )


# Translations -------------------------------------------------------------------------------------

FRENCH = PRESS.replace(".yaml", ".fr.yaml")
RUSSIAN = PRESS.replace(".yaml", ".ru.yaml")
HINT = (
    "\n  hint: write the text anew: since when, and what came before; or add the status it tells of"
)


def _translate(ruritania: Ruritania, file: str, id: str, original: str, text: str) -> None:
    of = fingerprint(parse_prose(original))
    ruritania.write(file, f'{id}:\n  text: {{text: "{text}", of: {of}, by: reviewed}}\n')


def test_a_translation_of_a_case_is_held_against_its_last_status(ruritania: Ruritania) -> None:
    _known(ruritania, "released")
    original = "The editor [[rt-rassendyll]] wrote of the harvest."
    told = "La rédactrice [[rt-rassendyll]] est toujours en prison."
    _translate(ruritania, FRENCH, "rt-case-rassendyll", original, told)
    assert findings(ruritania) == [
        f"{TOLD} {FRENCH}:2:16: the 'fr' translation of 'text' in case 'rt-case-rassendyll' says"
        f" 'est toujours en prison', and its last status is 'released'{HINT}"
    ]


TRANSLATED = [  # what is said of the editor, who was released, and the words that contradict it
    ("[[rt-rassendyll]] находится под стражей.", "находится под стражей"),
    ("[[rt-rassendyll]] и [[rudolf-elphberg]] остаются в тюрьме.", "остаются в тюрьме"),
    ("Они знают [[rt-rassendyll]]. Он отбывает наказание.", "отбывает"),
    ("Они знают [[rt-rassendyll]]. Печатник отбывает наказание.", ""),
    ("Мы требуем освободить [[rt-rassendyll]].", "требуем освободить"),
    ("[[rt-rassendyll]] находился под стражей.", ""),
]


@pytest.mark.parametrize(("text", "told"), TRANSLATED)
def test_a_translation_is_held_to_what_it_says_of_somebody(
    ruritania: Ruritania, text: str, told: str
) -> None:
    _known(ruritania, "released")
    ruritania.change(PRESS, TREND, "Editors know [[rt-rassendyll]] and [[rudolf-elphberg]].")
    ruritania.change(PRESS, "    text: Editors avoid the harvest, the court and", "    text: At")
    ruritania.change(PRESS, "    line: Editors are silent.\n", "")
    of = fingerprint(parse_prose("Editors know [[rt-rassendyll]] and [[rudolf-elphberg]]."))
    ruritania.write(RUSSIAN, f'rt-trend:\n  short: {{text: "{text}", of: {of}, by: reviewed}}\n')
    found = [one for one in findings(ruritania) if one.startswith(TOLD)]
    assert len(found) == bool(told)
    assert all(f"{RUSSIAN}:2:17: " in one and f"says '{told}' of 'rt-" in one for one in found)


def _known(ruritania: Ruritania, status: str) -> None:
    """Let a status be known on the brief's day, and nobody but the text itself be urged."""
    ruritania.change(PRESS, TEXT, "The editor [[rt-rassendyll]] wrote of the harvest.")
    ruritania.change(PRESS, FIRST, FIRST.replace("prosecuted", f"{status}, confirmed: 2021-05-03"))
    ruritania.change(ORDER, URGED, "")
    ruritania.change(PRESS, ASKED, f"{ASKED}    ends_with: []\n")
