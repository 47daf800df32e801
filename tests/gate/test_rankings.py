"""Indicators as tables: countries side by side, or one country among several groups."""

from generator.gate.dossier import Table
from tests.houses.ruritania import ORDER, Ruritania

ABOUT = (
    "about: {scope: public, sources: [census-2021], verified: {at: 2021-05-04, by: editor}, "
    "stage: checked}\n"
)


def indicator(id: str, title: str, says: str) -> str:
    return (
        f"  - {{id: {id}, title: {title}, index: Index of Courts, publisher: rrl, edition: 2020, "
        f"{says}}}\n"
    )


def rank(says: str) -> str:
    return f"ranks: [{{among: world, {says}}}]"


def courts(ruritania: Ruritania, here: list[str], there: list[str]) -> tuple[Table, ...]:
    """Return the tables of a paper on both countries, chapter after chapter."""
    for folder, lines in (("ruritania", here), ("strelsau", there)):
        if lines:
            text = ABOUT + "indicators:\n" + "".join(lines)
            ruritania.write(f"facts/{folder}/courts.yaml", text)
    ruritania.add("facts/themes.yaml", "  - {id: courts, title: Courts}\n")
    ruritania.change(ORDER, "themes: [press, trials]", "themes: [courts]")
    ruritania.write(ORDER, ruritania.read(ORDER).split("documents:")[0])
    ruritania.add(ORDER, "documents: [briefing-paper]\n")
    chapters = ruritania.prepare().opened.dossier.chapters
    return tuple(table for chapter in chapters for table in chapter.tables)


def test_measures_stand_down_and_countries_across(ruritania: Ruritania) -> None:
    [table] = courts(
        ruritania,
        [
            indicator("rt-i-all", "Overall", rank("rank: 7, of: 12, previous: 8")),
            indicator("rt-i-law", "Law", rank("rank: 3, of: 12")),
        ],
        [
            indicator("st-i-all", "Overall", rank("rank: 1, of: 12")),
            indicator("st-i-law", "Law", "no_data: true"),
        ],
    )
    assert (table.stub, table.columns, table.of) == ("measure", ("Ruritania", "Strelsau"), "12")
    assert [(row.name, row.cells) for row in table.rows] == [
        ("Overall", ("7 (8)", "1")),
        ("Law", ("3", "–")),
    ]
    assert (table.numbers, table.gaps, table.previous) == (True, True, True)
    assert (table.charted, table.total) == (("Ruritania", "Strelsau"), "12")
    assert [row.numbers for row in table.rows] == [("7", "1"), ("3", "–")]
    assert table.rows[1].ids == ("rt-i-law", "st-i-law")


def test_no_data_is_not_nought(ruritania: Ruritania) -> None:
    [table] = courts(
        ruritania,
        [indicator("rt-i", "Judges", "value: 0")],
        [indicator("st-i", "Judges", "no_data: true")],
    )
    assert [row.cells for row in table.rows] == [("0",), ("–",)]
    assert [row.numbers for row in table.rows] == [("0",), ("–",)]


def test_a_single_measure_has_its_countries_down(ruritania: Ruritania) -> None:
    [table] = courts(
        ruritania,
        [indicator("rt-i", "Civic space", "category: closed")],
        [indicator("st-i", "Civic space", "category: open")],
    )
    assert (table.stub, table.columns, table.numbers) == ("country", ("Civic space",), False)
    assert [(row.name, row.cells) for row in table.rows] == [
        ("Ruritania", ("closed",)),
        ("Strelsau", ("open",)),
    ]


def test_totals_that_differ_stand_in_each_cell(ruritania: Ruritania) -> None:
    [table] = courts(
        ruritania,
        [indicator("rt-i", "Overall", rank("rank: 7, of: 12"))],
        [indicator("st-i", "Overall", rank("rank: 1, of: 11"))],
    )
    assert (table.of, [row.cells for row in table.rows]) == ("", [("7 of 12",), ("1 of 11",)])


def test_one_country_is_shown_among_each_group_it_was_ranked_in(ruritania: Ruritania) -> None:
    among = "ranks: [{among: world, rank: 7, of: 12}, {among: lands, rank: 1, of: 2}]"
    [table] = courts(
        ruritania,
        [
            indicator("rt-i-all", "Overall", among),
            indicator("rt-i-law", "Law", rank("rank: 3, of: 12")),
        ],
        [],
    )
    assert (table.country, table.columns) == ("Ruritania", ("world", "lands"))
    assert [(row.name, row.cells) for row in table.rows] == [("Overall", ("7 of 12", "1 of 2"))]
    assert (table.charted, table.total) == (("world", "lands"), "12")
    assert [row.numbers for row in table.rows] == [("7", "1")]


def test_a_column_of_words_or_of_nothing_is_not_charted(ruritania: Ruritania) -> None:
    [table] = courts(
        ruritania,
        [
            indicator("rt-i-all", "Overall", rank("rank: 7, of: 12")),
            indicator("rt-i-law", "Law", rank("rank: 3, of: 12")),
        ],
        [
            indicator("st-i-all", "Overall", "no_data: true"),
            indicator("st-i-law", "Law", "category: fair"),
        ],
    )
    assert (table.columns, table.charted) == (("Ruritania", "Strelsau"), ("Ruritania",))
    assert [row.numbers for row in table.rows] == [("7",), ("3",)]


def test_one_rank_of_one_country_is_a_table_as_well(ruritania: Ruritania) -> None:
    [table] = courts(ruritania, [indicator("rt-i", "Overall", rank("rank: 7, of: 12"))], [])
    assert [(row.name, row.cells) for row in table.rows] == [("Ruritania", ("7",))]
