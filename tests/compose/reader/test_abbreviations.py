"""The list of abbreviations says what each stands for that the page uses."""

from generator.paper.document import (
    Definition,
    Definitions,
    Heading,
    OpenBlock,
    OpenInline,
    Paragraph,
    Text,
)
from tests.papers.pages import blocks, faults

PLACE = '<nav class="abbreviations">Abbreviations</nav>'
LEAGUE = '<span data-mention="rrl" data-short="RRL">Ruritanian Rights League (RRL)</span>'
COUNTY = '<span data-mention="uzac" data-short="UZAC">Upper Zenda Autonomous County (UZAC)</span>'
EDITOR = '<span data-mention="rt-rassendyll" data-short="Rassendyll">Anton Rassendyll</span>'


def meaning(short: str, name: str) -> Definition[OpenBlock, OpenInline]:
    return Definition((Text(short),), (Paragraph((Text(name),)),))


def test_it_lists_each_once_in_order_with_its_name() -> None:
    heading, listed, *_ = blocks(f"{PLACE}<p>{COUNTY}, {LEAGUE}</p><p>{LEAGUE}</p>")
    assert heading == Heading(2, (Text("Abbreviations"),), "abbreviations")
    assert listed == Definitions(
        (
            meaning("RRL", "Ruritanian Rights League"),
            meaning("UZAC", "Upper Zenda Autonomous County"),
        )
    )


def test_small_letters_and_capitals_stand_in_one_order() -> None:
    codes = {"CPC": "Code of Procedure", "CivPC": "Civil Code of Procedure", "CC": "Civil Code"}
    mentions = [
        f'<span data-mention="{short}" data-short="{short}">{name} ({short})</span>'
        for short, name in codes.items()
    ]
    _, listed, *_ = blocks(f"{PLACE}<p>{', '.join(mentions)}</p>")
    assert listed == Definitions(tuple(meaning(one, codes[one]) for one in ("CC", "CivPC", "CPC")))


def test_people_have_short_names_and_no_abbreviations() -> None:
    [paragraph] = blocks(f"{PLACE}<p>{EDITOR}</p>")
    assert isinstance(paragraph, Paragraph)


def test_nothing_stands_there_where_nothing_is_abbreviated() -> None:
    assert blocks(f"<p>A</p>{PLACE}") == (Paragraph((Text("A"),)),)


def test_it_needs_a_title() -> None:
    assert faults('<nav class="abbreviations" data-at="base/note.html:7"/>') == [
        "base/note.html:7: <nav> has no words\n"
        "  hint: print it only where there is something to say: {% if … %}"
    ]
