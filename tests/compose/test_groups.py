"""What papers print of a case of many: how many they are, who of them is named, who stands how."""

import pytest

from generator.compose.editions import compose_whole
from generator.paper.document import Paper
from generator.paper.walk import words_of
from generator.writers.docx import write_docx
from generator.writers.pdf import write_pdf
from tests.houses.ruritania import ORDER, PRESS, Ruritania
from tests.papers.small import brand
from tests.readers.docx import docx_findings, docx_words
from tests.readers.paper_words import paper_words
from tests.readers.pdf import findings
from tests.readers.pdf_says import pdf_differences

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


def composed(ruritania: Ruritania, document: str) -> Paper:
    ruritania.change(PRESS, "\nrecommendations:", CASE)
    ruritania.change(ORDER, "documents: [letter, briefing-paper]", f"documents: [{document}]")
    return compose_whole(ruritania.prepare()).papers[document]


def printed(ruritania: Ruritania, document: str) -> str:
    """Return the words of a document."""
    return " ".join(words_of(composed(ruritania, document).blocks).split())


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


@pytest.mark.parametrize("document", ["briefing-paper", "case-list"])
def test_word_and_pdf_lay_all_of_it_out(ruritania: Ruritania, document: str) -> None:
    paper = composed(ruritania, document)
    word, pdf = write_docx(paper, brand()).data, write_pdf(paper, brand()).data
    assert (docx_findings(word), findings(pdf)) == ([], [])
    assert docx_words(word) == paper_words(paper)
    assert pdf_differences(pdf, paper) == []
