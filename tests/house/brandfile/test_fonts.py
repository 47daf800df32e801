"""Families and their faces: from files beside the brand; what is elsewhere is told, not fetched."""

import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from generator.errors import BriefError
from generator.paper.brand import Brand
from generator.paper.fontfile import table_in
from tests.houses.looks import Look, our_look

REGULAR, BOLD = "SourceSans3_400Regular.ttf", "SourceSans3_700Bold.ttf"
ITALIC, BOLD_ITALIC = "SourceSans3_400Regular_Italic.ttf", "SourceSans3_700Bold_Italic.ttf"
ZENDA = """\
typography:
  fonts:
    - family: Zenda Sans
      source: file
      files: [{files}]
  base: Zenda Sans
"""


@pytest.fixture
def look(tmp_path: Path) -> Look:
    made = Look(tmp_path)
    for name, ours in (("regular", REGULAR), ("bold", BOLD), ("italic", ITALIC)):
        made.put_font(f"fonts/{name}.ttf", ours)
    return made


def faces(brand: Brand, family: str = "Zenda Sans") -> list[tuple[int, bool]]:
    return [(face.weight, face.italic) for face in brand.faces if face.family == family]


def of_files(*files: str) -> str:
    return ZENDA.replace("{files}", ", ".join(files))


@pytest.mark.parametrize(
    "typography",
    ["{base: Source Sans 3}", "{base: {family: Source Sans 3}}"],
)
def test_a_family_of_ours_needs_no_files(look: Look, typography: str) -> None:
    brand = look.read(f"typography: {typography}\n")
    assert (brand.text_family, brand.heading_family) == ("Source Sans 3", "Source Sans 3")
    assert (brand.faces, brand.problems) == (our_look().faces, ())


def test_a_family_of_ones_own_stands_before_ours(look: Look) -> None:
    brand = look.read(
        of_files(
            "{path: fonts/regular.ttf}",
            "{path: fonts/bold.ttf, weight: bold}",
            "{path: fonts/italic.ttf, style: italic}",
        )
    )
    assert (brand.text_family, brand.heading_family) == ("Zenda Sans", "Source Sans 3")
    assert faces(brand) == [(400, False), (700, False), (400, True)]
    assert brand.faces[3:] == our_look().faces  # they stand in for letters it lacks
    assert brand.problems == ()


def test_a_file_that_does_not_say_its_weight_has_the_one_of_its_font(look: Look) -> None:
    brand = look.read(of_files("fonts/bold.ttf", "{path: fonts/regular.ttf, weight: auto}"))
    assert faces(brand) == [(700, False), (400, False)]


def test_the_files_nearest_to_regular_and_bold_are_taken(look: Look) -> None:
    brand = look.read(
        of_files(
            "{path: fonts/regular.ttf, weight: thin}",
            "{path: fonts/italic.ttf, weight: 450}",
            "{path: fonts/bold.ttf, weight: 600}",
        )
    )
    regular, bold = (face.data for face in brand.faces if face.family == "Zenda Sans")
    assert regular == (look.folder / "fonts/italic.ttf").read_bytes()
    assert bold == (look.folder / "fonts/bold.ttf").read_bytes()


def test_a_weight_that_text_asks_for_chooses_the_file(look: Look) -> None:
    files = ("{path: fonts/regular.ttf, weight: 400}", "{path: fonts/italic.ttf, weight: 300}")
    light = of_files(*files).replace("base: Zenda Sans", "base: {family: Zenda Sans, weight: 250}")
    cut = {face.weight: face.data for face in look.read(light).faces if face.family == "Zenda Sans"}
    assert cut == {
        400: (look.folder / "fonts/italic.ttf").read_bytes(),
        700: (look.folder / "fonts/regular.ttf").read_bytes(),
    }


def test_a_family_with_bold_italics_alone_keeps_them_for_bold(look: Look) -> None:
    look.put_font("fonts/both.ttf", BOLD_ITALIC)
    brand = look.read(
        of_files("{path: fonts/regular.ttf}", "{path: fonts/both.ttf, weight: 700, style: italic}")
    )
    assert faces(brand) == [(400, False), (700, True)]


REMEDY = (
    "put OpenSans-Regular.ttf and OpenSans-Bold.ttf into templates/fonts/ and write under 'fonts' "
    "- {family: Open Sans, source: file, files: [{path: fonts/OpenSans-Regular.ttf}, "
    "{path: fonts/OpenSans-Bold.ttf, weight: 700}]}; until then Source Serif 4 is used"
)
ELSEWHERE = {
    "nowhere": ("base: Open Sans", "2:9", "no file of it is named under 'fonts'"),
    "google": (
        "base: Open Sans\n  fonts: [{family: Open Sans, source: google, weight: [400, 700], "
        "style: normal, display: block}]",
        "3:20",
        "it is from Google Fonts, and nothing is fetched",
    ),
    "bunny": (
        "base: Open Sans\n  fonts: [{family: Open Sans, source: bunny, weight: 100..900}]",
        "3:20",
        "it is from Bunny Fonts, and nothing is fetched",
    ),
    "system": (
        "base: Open Sans\n  fonts: [{family: Open Sans, source: system}]",
        "3:20",
        "it is installed on some machines only",
    ),
    "the web": (
        "base: Open Sans\n  fonts: [{family: Open Sans, files: ['https://zenda.example/a.woff2']}]",
        "3:39",
        "'https://zenda.example/a.woff2' is on the web, and nothing is fetched",
    ),
    "a folder above": (
        "base: Open Sans\n  fonts: [{family: Open Sans, files: [../a.ttf]}]",
        "3:39",
        "'../a.ttf' lies outside the folder of the brand",
    ),
    "no folder": (
        "base: Open Sans\n  fonts: [{family: Open Sans, files: [fonts/zenda-roman.otf]}]",
        "3:39",
        "'fonts/zenda-roman.otf' is not there",
    ),
    "no font": (
        "base: Open Sans\n  fonts: [{family: Open Sans, files: [_brand.yml]}]",
        "3:39",
        "'_brand.yml' is no font that PDF and Word can both embed",
    ),
    "all weights": (
        "base: Open Sans\n  fonts: [{family: Open Sans, files: [fonts/variable.ttf]}]",
        "3:39",
        "'fonts/variable.ttf' holds all weights at once, and Word needs a file each",
    ),
    "italics": (
        "base: Open Sans\n  fonts: [{family: Open Sans, files: [{path: fonts/italic.ttf, "
        "style: italic}]}]",
        "3:20",
        "it has italics only",
    ),
}


@pytest.mark.parametrize(("typed", "place", "reason"), ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_text_in_a_font_that_is_elsewhere_is_set_in_ours(
    look: Look, typed: str, place: str, reason: str
) -> None:
    _variable(look.folder / "fonts/variable.ttf")
    text = f"typography:\n  {typed}\n"
    assert look.read(text).text_family == "Source Serif 4"
    assert look.told(text) == [
        f"warning {place}: the font 'Open Sans' is not at hand: {reason}\n  hint: {REMEDY}"
    ]


def _variable(path: Path) -> None:
    """Make a font that holds all weights in one file."""
    made = FontBuilder(font=TTFont(path.parent / "regular.ttf"))
    made.setupFvar([("wght", 300, 400, 800, "Weight")], [])
    made.save(path)


def test_what_the_warning_says_to_do_is_enough(look: Look) -> None:
    look.put_font("fonts/OpenSans-Regular.ttf", REGULAR)
    look.put_font("fonts/OpenSans-Bold.ttf", BOLD)
    entry = REMEDY.partition("'fonts' ")[2].partition("; ")[0]
    brand = look.read(f"typography:\n  base: Open Sans\n  fonts:\n    {entry}\n")
    assert (brand.text_family, brand.problems) == ("Open Sans", ())


def test_a_family_for_text_and_headings_is_missed_once(look: Look) -> None:
    assert len(look.told("typography: {base: Open Sans, headings: Open Sans}\n")) == 1


def test_a_misspelt_family_is_told_with_the_near_word(look: Look) -> None:
    text = of_files("{path: fonts/regular.ttf}").replace("base: Zenda", "base: Zneda")
    [told] = look.told(text)
    assert "the font 'Zneda Sans' is not at hand" in told
    assert "\n  hint: did you mean 'Zenda Sans'? Or put ZnedaSans-Regular.ttf" in told


def test_a_family_of_ours_misspelt_is_told_with_the_near_word(look: Look) -> None:
    [told] = look.told("typography: {headings: Source Serif4}\n")
    assert "\n  hint: did you mean 'Source Serif 4'? Or put SourceSerif4-Regular.ttf" in told


def test_a_family_lacking_for_all_says_what_text_and_what_headings_are_set_in(look: Look) -> None:
    [told] = look.told("typography: {base: Strelsau, headings: Strelsau}\n")
    assert told.startswith("warning 1:20: the font 'Strelsau' is not at hand")
    assert told.endswith(
        "; until then Source Serif 4 is used for text and Source Sans 3 is used for headings"
    )


def test_a_misspelt_file_is_told_with_the_near_word(look: Look) -> None:
    [told] = look.told(of_files("{path: fonts/regluar.ttf}"))
    assert "\n  hint: did you mean 'regular'? Or put" in told


def test_a_family_that_is_at_hand_in_part_is_used(look: Look) -> None:
    text = of_files("{path: fonts/regular.ttf}", "{path: zenda-heavy-cut.ttf, weight: 700}")
    assert look.read(text).text_family == "Zenda Sans"
    assert look.told(text) == [
        "warning 5:49: the font file 'zenda-heavy-cut.ttf' is not there\n"
        "  hint: put it there, or take its line away"
    ]


def test_a_family_that_papers_do_not_use_may_be_anywhere(look: Look) -> None:
    text = (
        "typography:\n  fonts: [{family: Fira Code, source: google}, "
        "{family: Closed Sans, files: [{path: 'https://zenda.example/a.woff2', weight: bold}]}]\n"
    )
    assert (look.told(text), look.read(text).faces) == ([], our_look().faces)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("fonts: [{family: Open Sans, source: web}]", "2:39: 'source': this must be file or goo"),
        ("fonts: [{famly: Open Sans}]", "2:12: unknown key 'famly' in 'fonts' of the brand"),
        ("fonts: [{source: file}]", "2:11: 'fonts' of the brand lacks 'family'"),
        ("base: {weight: blod}", "2:18: 'weight': did you mean 'bold'?"),
        ("headings: {wieght: 600}", "2:14: unknown key 'wieght' in 'headings' of the brand"),
        ("monospace: {famly: Fira Code}", "2:15: unknown key 'famly' in 'monospace' of the brand"),
        ("monospace-inlin: Fira Code", "2:3: unknown key 'monospace-inlin' in 'typography' of"),
        (
            "fonts: [{family: Zenda Sans, files: [cut.ttf]}]",
            "2:40: the font file 'cut.ttf' is cut short or damaged\n"
            "  hint: put it there anew, as it comes from its makers",
        ),
    ],
)
def test_a_fault_is_refused_where_it_stands(look: Look, typed: str, refusal: str) -> None:
    whole = (look.folder / "fonts/regular.ttf").read_bytes()
    (look.folder / "cut.ttf").write_bytes(whole[:3000])
    assert look.refused(f"typography:\n  {typed}\n").startswith(refusal)


# Files that are no fonts, or damaged ones ---------------------------------------------------------


def link_out(path: Path) -> None:
    elsewhere = path.parent.parent.parent / "elsewhere.ttf"
    elsewhere.write_bytes(path.parent.joinpath("bold.ttf").read_bytes())
    path.symlink_to(elsewhere)


TRAPS: dict[str, tuple[Callable[[Path], None], str]] = {
    "a pipe": (os.mkfifo if hasattr(os, "mkfifo") else Path.mkdir, "it is not an ordinary file"),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "it is not an ordinary file"),
    "a folder": (Path.mkdir, "Is a directory"),
    "a link out of the folder": (link_out, "it is a link that leads elsewhere"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such files")
@pytest.mark.parametrize(("put", "told"), TRAPS.values(), ids=TRAPS.keys())
def test_what_is_no_font_of_the_house_is_refused_where_it_is_named(
    look: Look, put: Callable[[Path], None], told: str
) -> None:
    put(look.folder / "fonts/trap.ttf")
    refused = look.refused(of_files("{path: fonts/trap.ttf}"))
    assert refused.startswith("5:22: the font file 'fonts/trap.ttf' cannot be ")
    assert told in refused


def with_table(font: bytes, name: bytes, offset: int, bytes: bytes) -> bytes:
    """Return a font with other bytes in one of its tables."""
    at = table_in(font, name) + offset
    return font[:at] + bytes + font[at + len(bytes) :]


def with_other_table(font: bytes, name: bytes, table: bytes) -> bytes:
    """Return a font with another table in place of one."""
    entry = font.index(name)
    at = struct.pack(">II", len(font), len(table))
    return font[: entry + 8] + at + font[entry + 16 :] + table


DAMAGE = {
    "a list of characters that lies outside": (b"cmap", 8, b"\xff" * 4),
    "more lists of characters than there are": (b"cmap", 2, b"\xff\xff"),
    "letters without a size": (b"head", 18, b"\0\0"),
    "more letters than have a width": (b"hhea", 34, b"\xff\xff"),
    "letters without a width": (b"hhea", 34, b"\0\0"),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_font_is_refused_where_it_is_named(
    look: Look, damage: tuple[bytes, int, bytes]
) -> None:
    whole = (look.folder / "fonts/regular.ttf").read_bytes()
    (look.folder / "fonts/damaged.ttf").write_bytes(with_table(whole, *damage))
    assert look.refused(of_files("{path: fonts/damaged.ttf, weight: 400}")) == (
        "5:22: the font file 'fonts/damaged.ttf' is cut short or damaged\n"
        "  hint: put it there anew, as it comes from its makers"
    )


def test_a_font_that_says_it_draws_all_of_unicode_is_refused_where_it_is_named(look: Look) -> None:
    path = look.folder / "fonts/regular.ttf"
    listed = struct.pack(">HHHHI", 0, 1, 3, 10, 12)  # one list, of 12 columns
    listed += struct.pack(">HHIIIIII", 12, 0, 28, 0, 1, 0x20, 0x10FFFF, 1)
    path.write_bytes(with_other_table(path.read_bytes(), b"cmap", listed))
    assert look.refused(of_files("{path: fonts/regular.ttf}")).startswith(
        "5:22: the font file 'fonts/regular.ttf' is cut short or damaged"
    )


def test_no_font_is_so_damaged_that_it_is_told_nowhere(look: Look) -> None:
    """Every kind of damage to what says where its tables lie, and to the first of each table."""
    path = look.folder / "fonts/regular.ttf"
    whole = path.read_bytes()
    tables = [table_in(whole, name) for name in (b"OS/2", b"cmap", b"head", b"hhea", b"hmtx")]
    places = (*range(4, 12, 2), *range(12, 220, 12), *(start + 2 for start in tables))
    for at in places:
        for spoilt in (b"\0\0", b"\x7f\xff", b"\xff\xff"):
            path.write_bytes(whole[:at] + spoilt + whole[at + 2 :])
            for told in told_of(look, "{path: fonts/regular.ttf}"):
                assert told.startswith(("5:22: ", "warning 5:22: ")), (at, spoilt, told)


def told_of(look: Look, file: str) -> list[str]:
    try:
        return look.told(of_files(file))
    except BriefError:
        return look.refused(of_files(file)).split("\n\n")
