"""What references lead to is counted once, in reading order."""

from generator.paper.document import (
    Callout,
    CalloutKind,
    Cite,
    ContentsHere,
    Definition,
    Definitions,
    Heading,
    Items,
    Note,
    NumberedHeadings,
    NumberedParagraph,
    OpenBlock,
    Paragraph,
    Pointer,
    Reference,
    Remark,
    Section,
    SectionKind,
    Text,
)
from tests.papers.loose_ends import refusal, settled, text


def heading(level: int, words: str, anchor: str = "") -> OpenBlock:
    return Heading(level, (Text(words),), anchor)


def led_to(anchor: str) -> OpenBlock:
    return Paragraph((Pointer(anchor),))


def labels(*blocks: OpenBlock) -> list[str]:
    """Return each heading of a settled paper with its number or label before it."""
    found = []
    for block in settled(*blocks).blocks:
        inside = block.blocks if isinstance(block, Callout | Section) else (block,)
        for each in inside:
            if isinstance(each, Heading):
                found.append(f"{each.label or '–'} {''.join(map(str, _words(each)))}")
    return found


def _words(heading: object) -> list[str]:
    assert isinstance(heading, Heading)
    return [inline.text for inline in heading.inlines if isinstance(inline, Text)]


def case(name: str, anchor: str = "") -> OpenBlock:
    return Callout(CalloutKind.CASE, (heading(4, name, anchor), Paragraph((Text("Told."),))))


def numbered(anchor: str = "") -> OpenBlock:
    return NumberedParagraph(None, (Text("Said."),), anchor)


# Headings -----------------------------------------------------------------------------------------


def test_headings_are_numbered_to_the_fourth_level_where_the_page_asks_for_it() -> None:
    chapters = (
        heading(2, "A"),
        heading(3, "A1"),
        heading(3, "A2"),
        heading(4, "A2x"),
        heading(2, "B"),
        heading(3, "B1"),
    )
    assert labels(heading(2, "Summary"), NumberedHeadings(chapters), heading(2, "Annex")) == [
        *("– Summary", "1 A", "1.1 A1", "1.2 A2", "1.2.1 A2x", "2 B", "2.1 B1"),
        "– Annex",
    ]


def test_numbers_go_on_from_one_part_of_a_paper_to_the_next() -> None:
    first, second = NumberedHeadings((heading(2, "A"),)), NumberedHeadings((heading(2, "B"),))
    assert labels(first, heading(2, "Between"), second) == ["1 A", "– Between", "2 B"]


def test_a_title_in_a_box_has_no_place_in_the_outline() -> None:
    box: OpenBlock = Callout(CalloutKind.LAW, (heading(4, "Press Act"),))
    assert labels(NumberedHeadings((heading(2, "A"), box, heading(3, "A1")))) == [
        *("1 A", "– Press Act", "1.1 A1")
    ]


def test_a_heading_in_a_part_that_nobody_sees_is_numbered_with_the_others() -> None:
    landscape: OpenBlock = Section(SectionKind.LANDSCAPE, (heading(3, "Wide"),))
    assert labels(NumberedHeadings((heading(2, "A"), landscape))) == ["1 A", "1.1 Wide"]


def test_contents_and_references_say_the_number() -> None:
    chapters = NumberedHeadings((heading(2, "Law", "law"), heading(3, "Courts", "courts")))
    assert text(ContentsHere("Contents"), chapters, led_to("courts")) == (
        "Contents\n- 1 Law\n- 1.1 Courts\nLaw\nCourts\n<section\u00a01.1 at courts>"
    )


# Cases --------------------------------------------------------------------------------------------


def test_cases_have_no_number_while_nothing_leads_to_them() -> None:
    assert labels(case("Anton"), case("Helga")) == ["– Anton", "– Helga"]


def test_all_cases_are_numbered_once_one_of_them_has_an_id() -> None:
    assert labels(case("Anton"), case("Helga", "helga"), case("Franz")) == [
        *("Case 1 Anton", "Case 2 Helga", "Case 3 Franz")
    ]
    assert text(led_to("helga"), case("Anton"), case("Helga", "helga")).startswith(
        "<case\u00a02 at helga>"
    )


# Paragraphs ---------------------------------------------------------------------------------------


def test_paragraphs_are_numbered_through_all_chapters() -> None:
    blocks = (numbered(), heading(2, "A"), numbered("b"), led_to("b"), numbered())
    numbers = [
        block.number for block in settled(*blocks).blocks if isinstance(block, NumberedParagraph)
    ]
    assert numbers == [1, 2, 3]
    assert "<paragraph\u00a02 at b>" in text(*blocks)


def test_a_reference_to_nothing_is_told_the_near_id() -> None:
    assert refusal(numbered("arrests"), led_to("arests")) == (
        "a reference leads to 'arests', but nothing in the paper has that id\n"
        "  hint: did you mean 'arrests'?"
    )


# Lists, definitions, notes ------------------------------------------------------------------------


def test_headings_in_lists_and_definitions_can_be_led_to() -> None:
    listed: OpenBlock = Items(((heading(4, "In a list", "l"),),))
    said: OpenBlock = Definitions((Definition((Text("T"),), (heading(4, "Said", "d"),)),))
    paper = settled(listed, said, led_to("l"), led_to("d"))
    assert [type(block).__name__ for block in paper.blocks] == [
        *("Items", "Definitions", "Paragraph", "Paragraph")
    ]


def test_a_note_of_several_blocks_is_numbered_once_and_settled_whole() -> None:
    inner = Items(((Paragraph((Pointer("x"),)),),), ordered=True, start=2)
    called: OpenBlock = Paragraph((Remark((Paragraph((Text("Don't"),)), inner)),))
    (_, paragraph) = settled(numbered("x"), called).blocks
    assert isinstance(paragraph, Paragraph)
    settled_list = Items(
        ((Paragraph((Reference((Text("paragraph\u00a01"),), "x"),)),),), ordered=True, start=2
    )
    assert paragraph.inlines == (Note(1, (Paragraph((Text("Don’t"),)), settled_list)),)


def test_a_chapter_with_a_number_is_a_chapter_like_others() -> None:
    """Where one source stands for a whole chapter, its first note says so."""
    told: tuple[OpenBlock, ...] = tuple(
        block
        for number in range(4)
        for block in (heading(3, f"Part {number}"), Paragraph((Text("A"), Cite("letter"))))
    )
    plain = text(heading(2, "Law"), *told)
    assert text(NumberedHeadings((heading(2, "Law"), *told))) == plain
    assert plain.count("[") == 1
