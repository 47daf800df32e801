"""Notes name a source in full the first time, and in short after."""

from dataclasses import replace

from generator.compose.settle.sourcestyle import full_note, repeated_note
from generator.gate.dossier import SourceNote
from generator.languages.catalogue import ENGLISH
from generator.paper.document import Link, OpenInline, Reference, Span, Text

REPORT = SourceNote(
    id="census-2021",
    authors=("Sapt K.",),
    title="Prisons in Figures",
    quoted=True,
    publisher="Ruritanian Office of Statistics",
    date="March 2021",
    address="https://example.org/census",
    accessed="1 May 2021",
    short="Census of 2021",
)
BARE = SourceNote("letter", (), "Letter of 4 May 2021", False, "", "", "", "", "")


def said(note: tuple[OpenInline, ...]) -> str:
    """Return a note as a reader sees it, addresses in brackets."""
    return "".join(map(_said, note))


def _said(inline: OpenInline) -> str:
    match inline:
        case Text():
            return inline.text
        case Link():
            assert inline.inlines == (Text(inline.address),)
            return f"<{inline.address}>"
        case Reference():
            return f"{''.join(map(_said, inline.inlines))}→{inline.anchor}"
        case _:
            raise AssertionError(inline)


def test_a_full_note_has_all_that_the_source_has_in_order() -> None:
    assert said(full_note(REPORT, "table 2", ENGLISH)) == (
        "Sapt K., “Prisons in Figures”, Ruritanian Office of Statistics, March 2021, table 2, "
        "<https://example.org/census> (accessed 1 May 2021)"
    )


def test_what_a_source_lacks_leaves_no_gap() -> None:
    assert said(full_note(BARE, "", ENGLISH)) == "Letter of 4 May 2021"
    assert said(full_note(replace(REPORT, publisher="", accessed="", authors=()), "", ENGLISH)) == (
        "“Prisons in Figures”, March 2021, <https://example.org/census>"
    )


def test_up_to_four_authors_are_named_and_of_more_the_first() -> None:
    authors = ("RRL", "SHC", "PLC", "ZPC", "HPC")
    assert said(full_note(replace(BARE, authors=authors[:1]), "", ENGLISH)).startswith("RRL, ")
    assert said(full_note(replace(BARE, authors=authors[:2]), "", ENGLISH)).startswith(
        "RRL and SHC, "
    )
    assert said(full_note(replace(BARE, authors=authors[:4]), "", ENGLISH)).startswith(
        "RRL, SHC, PLC and ZPC, "
    )
    assert said(full_note(replace(BARE, authors=authors), "", ENGLISH)).startswith(
        "RRL and others, "
    )


def test_a_repeated_note_leads_back_to_the_first() -> None:
    assert said(repeated_note(REPORT, "", 3, ENGLISH)) == "Census of 2021 (note\u00a03→note-3)"
    assert (
        said(repeated_note(REPORT, "p. 7", 3, ENGLISH))
        == "Census of 2021 (note\u00a03→note-3), p. 7"
    )


def test_a_source_without_a_short_name_repeats_its_title() -> None:
    unnamed = replace(REPORT, short="")
    assert (
        said(repeated_note(unnamed, "", 3, ENGLISH)) == "“Prisons in Figures” (note\u00a03→note-3)"
    )


def test_a_title_that_runs_the_other_way_keeps_its_order_between_its_marks() -> None:
    words = "گزارش UN دربارهٔ ۲۰۲۱"
    persian = replace(BARE, title=words, quoted=True, publisher="RRL", date="2021")
    assert full_note(persian, "", ENGLISH) == (
        Text("“"),
        Span((Text(words),), None, "fa"),
        Text("”"),
        Text(", "),
        Text("RRL"),
        Text(", "),
        Text("2021"),
    )
    assert full_note(replace(persian, language="ps"), "", ENGLISH)[1] == Span(
        (Text(words),), None, "ps"
    )


def test_a_title_in_another_language_is_told_as_such_in_every_note() -> None:
    german = replace(BARE, title="Die Presse", quoted=True, language="de")
    titled = (Text("“"), Span((Text("Die Presse"),), None, "de"), Text("”"))
    assert full_note(german, "", ENGLISH) == titled
    assert repeated_note(german, "", 2, ENGLISH)[:3] == titled
