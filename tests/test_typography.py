"""Words are set as printers do; a middle dot stands here for a space at which no line may end."""

import pytest

from generator.typography import typeset

PAIRS = {
    "a day and its month and year": ("on 19 October 2022 in", "on 19·October·2022 in"),
    "a range of days": ("2–13 October 2023", "2–13·October·2023"),
    "a month and its year": ("In March 2014, by", "In March·2014, by"),
    "a year ties nothing": ("In 2022 protests grew", "In 2022 protests grew"),
    "a number and what it counts": ("of 1,334 words and 21 people", "of 1,334·words and 21·people"),
    "an article": ("art. 19 and arts. 2 and 3", "art.·19 and arts.·2 and 3"),
    "a paragraph cited": ("no. 26, paras. 1 and 3 (note 1)", "no.·26, paras.·1 and 3 (note·1)"),
    "a table": ("see table 2 and Figure 3 there", "see table·2 and Figure·3 there"),
    "a title and a name": ("Mr Rassendyll met Dr. Strakencz", "Mr·Rassendyll met Dr.·Strakencz"),
    "initials": ("K. Z. Elphberg", "K.·Z.·Elphberg"),
    "an apostrophe": ("the king's 'word'", "the king’s 'word’"),
}


@pytest.mark.parametrize(("typed", "set_"), PAIRS.values(), ids=PAIRS.keys())
def test_what_belongs_together_stays_on_one_line(typed: str, set_: str) -> None:
    assert typeset(typed).replace("\u00a0", "·") == set_
