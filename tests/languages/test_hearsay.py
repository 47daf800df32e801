"""A text says that it is somebody's word only with words that are used to say so."""

import pytest

from generator.languages.hearsay import is_somebodys_word

SAID = [
    "The Act is said to make editors careful.",
    "Editors are widely accused of spreading rumours.",
    "What the police stand accused of is not cleared up.",
    "Researchers write that few papers are left.",
    "Few papers are left, researchers write.",
    "She claims to have been beaten.",
    "Officials claim that nobody was beaten.",
    "The police deny it.",
    "Witnesses told the court of beatings.",
    "The League reports torture in Zenda.",
    "As the League found, he was beaten.",
    "The League counted nine closures.",
    "The League called for an end to it.",
    "By his own account he was beaten.",
    "In their view nobody was beaten.",
    "Reports of beatings are many.",
    "Accounts of what happened differ.",
    "It is alleged that editors were beaten.",
    "Allegedly, editors were beaten.",
    "The beatings alleged from that day were not looked into.",
]
NOT_SAID = [
    "The said Act makes editors careful.",
    "Claims for damages were rejected.",
    "The widow's claim was rejected.",
    "Police found weapons in the house.",
    "The state holds editors in prison.",
    "A report of the ministry was printed.",
    "Editors have a say in it.",
    "The Act is called the Press Act.",
    "The state report is late.",
    "Nine closures were counted.",
    "Police searched the office of the League.",
    "The Act makes editors answer for what others write.",
    "The Act came into force.",
]


@pytest.mark.parametrize("text", SAID)
def test_this_is_somebodys_word(text: str) -> None:
    assert is_somebodys_word(text)


@pytest.mark.parametrize("text", NOT_SAID)
def test_this_is_told_as_a_fact(text: str) -> None:
    assert not is_somebodys_word(text)
