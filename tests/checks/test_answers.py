"""What makes somebody public is a work that was read, and best is what they say themselves."""

from tests.houses.ruritania import PEOPLE, SOURCES, Ruritania
from tests.tools.findings import codes, findings

PUBLIC = "      tell: {scope: public, basis: already_public,"


def test_who_is_public_by_a_work_that_nobody_has_read_is_told(ruritania: Ruritania) -> None:
    ruritania.change(SOURCES, "    accessed: 2021-05-01\n", "")
    told = [one for one in findings(ruritania) if "unread-basis" in one]
    assert told == [
        f"[unread-basis] {PEOPLE}:11:60: person 'rt-rassendyll' is made public by source"
        " 'rrl-statement', which nobody has read\n"
        "  hint: name a work that was read, or read it and add 'accessed' or 'held' to it"
    ]


def test_who_is_told_of_because_others_have_done_so_is_told(ruritania: Ruritania) -> None:
    asked = PUBLIC.replace("already_public", "public_case")
    ruritania.change(PEOPLE, PUBLIC, asked)
    assert findings(ruritania) == [
        f"[unasked] {PEOPLE}:11:36: person 'rt-rassendyll' is told of because others have done so\n"
        "  hint: ask them, or whoever speaks for them, and write their consent; if nobody can be"
        " asked, write '# allow unasked: ' and why"
    ]
    allowed = "      # allow unasked: she is out of reach, and known to those who hold her\n"
    ruritania.change(PEOPLE, asked, allowed + asked)
    assert codes(ruritania) == []
