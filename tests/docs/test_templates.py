"""The guide to templates, done as a person would do it, step by step, in one house."""

import re
from collections.abc import Callable, Iterator
from zipfile import ZipFile

import pytest
from PIL import Image

from generator.authoring.schema.docstrings import told_of
from generator.authoring.skeletons.audiences import words_of
from generator.house.audiences import Audience
from generator.paper.document import Form
from tests.checkout import ROOT
from tests.houses.ruritania import Ruritania
from tests.readers.pdf import opened, tags
from tests.tools.typing import Brief

GUIDE = ROOT / "docs" / "templates.md"
BLOCK = re.compile(r"```(sh|diff|html|text)\n(.*?)```", re.DOTALL)
SWITCHES = re.compile(r"<!-- switches -->\n.*?<!-- end -->", re.DOTALL)

# What switches say that have no closed set of words.
_FREE = {
    "title": "words",
    "languages": "`en`, `fr`, `ru` …",
    "documents": "names that `brief list documents` shows: `[letter, briefing-paper]`",
    "points": "a number, such as `5`",
    "limits": "`- {document: letter, words: 1000}`; [length.md](length.md) tells more",
}

Run = Callable[[str], None]


def switches() -> str:
    """Return the table of switches, as the models have it."""
    told = told_of(Audience)
    rows = "\n".join(
        f"| `{name}` | {told[name]} | {_words(name)} |" for name in Audience.model_fields
    )
    head = "| switch | meaning | what to type |\n|---|---|---|"
    return f"<!-- switches -->\n{head}\n{rows}\n<!-- end -->"


def _words(switch: str) -> str:
    return ", ".join(f"`{word}`" for word in words_of(switch)) or _FREE[switch]


def part(title: str) -> list[tuple[str, str]]:
    """Return the examples of one part of the guide: what sort each is, and its text."""
    parts = GUIDE.read_text(encoding="utf-8").split("\n## ")
    [found] = [text for text in parts if text.startswith(title)]
    return BLOCK.findall(found)


@pytest.fixture
def do(ruritania: Ruritania, brief: Brief) -> Run:
    """Return a function that carries out the examples of a part of the guide."""

    def run(title: str) -> None:
        for sort, text in part(title):
            match sort:
                case "sh":
                    told = brief(*text.split()[1:])
                    assert told.exit == 0, told.err
                case "diff":
                    _change(ruritania, text)
                case "html":
                    file, _, page = text.partition("\n")
                    ruritania.write(file, page)
                case _:
                    assert sort == "text"

    return run


def _change(ruritania: Ruritania, diff: str) -> None:
    """Change a file as an example shows: lines with a minus go, those with a plus come."""
    file, *lines = diff.splitlines()
    text = ruritania.read(file)
    for old, new in _hunks(lines):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    ruritania.write(file, text)


def _hunks(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the old and the new lines of each change; a line may be cut short at its end."""
    found = re.findall(r"((?:-.*\n)+)((?:\+.*\n)+)", "".join(f"{line}\n" for line in lines))
    for old, new in found:
        yield re.sub("^-", "", old, flags=re.M)[:-1], re.sub(r"^\+", "", new, flags=re.M)[:-1]


def built(ruritania: Ruritania, file: str) -> str:
    return (ruritania.root / "build" / file).read_text(encoding="utf-8")


def test_step_one_changes_a_switch(ruritania: Ruritania, do: Run) -> None:
    do("Step one")
    sheet = built(ruritania, "visit-2021@our-embassies/visit-2021-one-pager.txt")
    assert "May 4, 2021" in sheet.replace("\u00a0", " ")
    assert "\nSources\n=======\n\n- RRL and SHC, “Human rights issues" in sheet


def test_step_two_changes_the_look_of_word_as_well_as_of_the_pdf(
    ruritania: Ruritania, do: Run
) -> None:
    logo = ruritania.root / "templates" / "logo.png"
    logo.parent.mkdir(exist_ok=True)
    Image.new("RGB", (300, 100), "#7a1f2b").save(logo)
    do("Step two")
    letter = ruritania.root / "build/visit-2021/visit-2021-letter.pdf"
    with ZipFile(letter.with_suffix(".docx")) as word:
        theme = word.read("word/theme/theme1.xml").decode()
        body = word.read("word/document.xml").decode()
        header = word.read("word/first-header.xml").decode()
    pdf = opened(letter.read_bytes())
    assert list(map(float, pdf.pages[0].MediaBox)) == pytest.approx([0, 0, 612, 792], abs=0.1)
    assert [str(tag.Alt) for tag in tags(pdf) if tag.S == "/Figure"] == ["Ruritanian Rights League"]
    fonts = [str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()]
    assert [name for name in fonts if "Serif" in name] == []
    assert 'descr="Ruritanian Rights League"' in header
    assert "7A1F2B" in theme.upper()
    assert 'typeface="Source Sans 3"' in theme
    assert 'typeface="Source Serif 4"' not in theme
    assert 'w:w="12240"' in body  # 215.9 millimetres in twentieths of a point


def test_step_three_changes_a_block_and_leaves_the_others(ruritania: Ruritania, do: Run) -> None:
    do("Step three")
    letter = built(ruritania, "visit-2021/visit-2021-letter.txt")
    assert "We would welcome a meeting with you before the visit." in letter
    assert "We thank you" not in letter
    assert "Yours sincerely," in letter


def test_step_three_changes_a_heading_and_keeps_what_stands_below_it(
    ruritania: Ruritania, brief: Brief, do: Run
) -> None:
    assert brief("build", "visit-2021", "--audience", "embassies", "--to", "text").exit == 0
    before = built(ruritania, "visit-2021@embassies/visit-2021-one-pager.txt")
    do("Step three")
    after = built(ruritania, "visit-2021@embassies/visit-2021-one-pager.txt")
    assert "\nChallenges\n==========\n" in before
    heading = "\nWhat has happened\n=================\n"
    assert after == before.replace("\nChallenges\n==========\n", heading)


def test_step_four_makes_a_document_of_the_house(
    ruritania: Ruritania, brief: Brief, do: Run
) -> None:
    do("Step four")
    alert = built(ruritania, "visit-2021/visit-2021-alert.txt")
    assert "Urgent: this cannot wait for the visit." in alert
    assert "alert            alert: a sheet, for all audiences" in brief("list", "documents").out
    assert brief("check").out == "no problems\n"


def test_a_fault_is_told_as_the_guide_says_by_check_and_by_build(
    ruritania: Ruritania, brief: Brief, do: Run
) -> None:
    do("If something is wrong")
    [expected] = [text for sort, text in part("If something is wrong") if sort == "text"]
    assert expected in brief("check").err
    told = brief("build", "visit-2021")
    assert (told.exit, expected in told.err) == (1, True)


def test_the_guide_lists_every_switch(request: pytest.FixtureRequest) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    if request.config.getoption("--accept"):
        GUIDE.write_text(SWITCHES.sub(lambda _: switches(), text), encoding="utf-8")
    assert switches() in GUIDE.read_text(encoding="utf-8"), "right? then run: pytest --accept"


def test_the_guide_names_every_form() -> None:
    table = GUIDE.read_text(encoding="utf-8").split("| form | ")[1].split("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [form.value for form in Form]


def test_the_guide_names_every_audience_of_ours() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    ours = {
        path.parent.name for path in (GUIDE.parent.parent / "templates").glob("*/audience.yaml")
    }
    assert [name for name in sorted(ours) if f"| `{name}` |" not in text] == []
