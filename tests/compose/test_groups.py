"""What papers print of a case of many: how many they are, who of them is named, who stands how."""

from generator.compose.editions import compose_whole
from generator.paper.walk import words_of
from tests.houses.ruritania import ORDER, PRESS, Ruritania

CASE = """
  - id: rt-case-printers
    title: The printers of Zenda
    people: [rt-rassendyll, rt-p1]
    group: {count: 24, women: 10, men: 14, children: 6}
    date: 2021
    text: Police came at night.
    status:
      - {is: detained, date: 2021-04, sources: [rrl-statement]}
      - {is: released, date: 2021-05, people: [rt-rassendyll], others: 6, sources: [rrl-letter]}

recommendations:"""
WHO = "24 people (10 women, 14 men, 6 under 18): Anton Rassendyll, editor; 23 others"
STAND = (
    "detained since April 2021, as of 20 April 2021: 17;"
    " released in May 2021: 7 (Anton Rassendyll; 6 others)"
)


def printed(ruritania: Ruritania, document: str) -> str:
    """Return the words of a document."""
    ruritania.change(PRESS, "\nrecommendations:", CASE)
    ruritania.change(ORDER, "documents: [letter, briefing-paper]", f"documents: [{document}]")
    words = words_of(compose_whole(ruritania.prepare()).papers[document].blocks)
    return " ".join(words.split())


def test_a_box_says_who_they_are_and_how_they_stand(ruritania: Ruritania) -> None:
    words = printed(ruritania, "briefing-paper")
    assert f"The printers of Zenda People: {WHO} Status: {STAND}" in words


def test_so_does_a_row_of_a_table_of_cases(ruritania: Ruritania) -> None:
    words = printed(ruritania, "case-list")
    assert f"The printers of Zenda {WHO} Ruritania {STAND}" in words


def test_so_does_a_paper_in_another_language(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "language: en", "language: fr")
    words = printed(ruritania, "briefing-paper")
    assert "24 personnes (10 femmes, 14 hommes, 6 de moins de 18 ans) : Anton Rassendyll" in words
    assert "23 autres" in words
