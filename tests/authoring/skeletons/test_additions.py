"""Fields are added to a file of translations, and every byte that stands there is kept."""

from pathlib import Path

import pytest

from generator.authoring.skeletons.additions import with_additions
from generator.errors import BriefError

SEEN = Path("facts/ruritania/press.fr.yaml")
LINE = "# A line\nline:\n  text:\n"
BEFORE = """\
# Ours.

rt-raid:
  # Raid
  title: {text: Descente, of: 1234abcd, by: reviewed}
  # what stands at the end of a record

# what stands before the next
rt-summer:
    title:
      text: >
        Un été

        chaud
      of: 1234abcd
      by: machine
"""


def added(before: str, *ids: str, field: str = "line") -> str:
    return with_additions(before.encode(), {id: {field: LINE} for id in ids}, SEEN).decode()


def test_new_fields_stand_below_those_of_their_record() -> None:
    assert added(BEFORE, "rt-raid") == BEFORE.replace(
        "  # what stands at the end of a record\n",
        "  # what stands at the end of a record\n  # A line\n  line:\n    text:\n",
    )


def test_new_fields_are_indented_as_those_that_stand_there() -> None:
    assert added(BEFORE, "rt-summer") == BEFORE + "    # A line\n    line:\n      text:\n"


def test_new_records_stand_after_all_others() -> None:
    assert added(BEFORE, "rt-press-act") == (
        BEFORE + "\nrt-press-act:\n  # A line\n  line:\n    text:\n"
    )


def test_several_are_added_at_once_each_in_its_place() -> None:
    both = added(BEFORE, "rt-new", "rt-summer", "rt-raid")
    assert both == added(added(added(BEFORE, "rt-raid"), "rt-summer"), "rt-new")


def test_what_is_there_is_not_added_again() -> None:
    once = added(BEFORE, "rt-raid", "rt-new")
    assert added(once, "rt-raid", "rt-new") == once


def test_a_new_file_is_begun_with_what_is_added() -> None:
    assert added("", "rt-raid") == "\nrt-raid:\n  # A line\n  line:\n    text:\n"


def test_line_ends_and_the_mark_at_the_beginning_stay_as_they_are() -> None:
    windows = "\ufeff" + BEFORE.replace("\n", "\r\n")
    told = added(windows, "rt-raid", "rt-new")
    assert told == "\ufeff" + added(BEFORE, "rt-raid", "rt-new").replace("\n", "\r\n")


def test_a_last_line_without_an_end_gets_one() -> None:
    assert added(BEFORE.removesuffix("\n"), "rt-new") == added(BEFORE, "rt-new")


@pytest.mark.parametrize(
    "before",
    [
        "rt-raid: {title: {text: x, of: y, by: machine}}\n",
        "{rt-raid: {title: {text: x, of: y, by: machine}}}\n",
    ],
)
def test_a_file_in_braces_is_left_alone_and_told_of(before: str) -> None:
    with pytest.raises(BriefError) as refused:
        added(before, "rt-raid")
    assert str(refused.value) == (
        "facts/ruritania/press.fr.yaml: new translations cannot be added to this file\n"
        "  hint: let each id and each field begin a line of its own, without braces around all"
    )
