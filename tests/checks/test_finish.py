"""Nothing unfinished is left in a finished paper."""

from tests.houses.ruritania import ORDER, TRIALS, Ruritania
from tests.tools.findings import codes, findings


def test_a_sentence_that_stands_twice_is_told_with_both_places(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "The school dismissed", "The court is closed to all observers. X")
    ruritania.change(TRIALS, "A printer awaits", "The court is closed to all observers. He awaits")
    ruritania.change(ORDER, "audience: eu-leaders", "audience: partners")
    ruritania.change(TRIALS, "By the official", "The court is closed to *all* observers! By the")
    assert findings(ruritania) == [
        f"[repeated-sentence] {TRIALS}:4:5: a sentence stands twice in one paper\n"
        f"  hint: it stands first in what {TRIALS}:20:5 says; keep one"
    ]


def test_two_sentences_that_mask_a_name_may_be_alike(ruritania: Ruritania) -> None:
    masked = "The journalist [[rt-p1]] may not leave the town of Zenda."
    ruritania.change(TRIALS, "By the official", f"{masked} By the official")
    ruritania.change(TRIALS, "The government pledged", f"{masked} The government pledged")
    assert codes(ruritania) == []


def test_a_short_sentence_may_return(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "By the official", "The court is closed. By the official")
    ruritania.change(
        TRIALS, "The government pledged", "The court is closed. The government pledged"
    )
    assert codes(ruritania) == []


def test_a_placeholder_is_told_wherever_it_reaches_a_paper(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "pledged to open", "pledged on [insert date] to open")
    ruritania.change(ORDER, "subject: The press", "subject: TBC, the press")
    assert findings(ruritania) == [
        f"[placeholder] {place}: a placeholder was left{left}\n"
        "  hint: replace it by what it stands for"
        for place, left in ((f"{ORDER}:18:12", " 'TBC'"), (f"{TRIALS}:29:5", ""))
    ]


def test_an_omission_and_a_name_withheld_are_no_placeholders(ruritania: Ruritania) -> None:
    ruritania.change(TRIALS, "pledged to open", "pledged […] to [[rt-p1]] to open")
    assert codes(ruritania) == []


def test_a_heading_with_nothing_under_it_is_told(ruritania: Ruritania) -> None:
    page = (
        '{% extends "base/briefing-paper.html" %}'
        "{% block recommendations %}<h2>To be filled</h2><h2>Last</h2>{% endblock %}"
    )
    ruritania.write("templates/eu-leaders/briefing-paper.html", page)
    told = [told for told in findings(ruritania) if told.startswith("[empty")]
    assert told == [
        f"[empty-section] {ORDER}:12:21: a heading of level 2 has nothing under it\n"
        "  hint: leave the section out where it is empty"
    ]
