"""The guide to facts tells what is true: its examples are one library, its tables the models'."""

import re
from pathlib import Path

import pytest

from generator.authoring.schema.examples import WORKED
from generator.checks.checkup import check_all
from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.errors import Severity
from generator.facts.filenames import language_of
from generator.facts.kinds import KINDS
from generator.house import House
from generator.yamlfile import parse_yaml
from tests.checkout import ROOT
from tests.papers.pictures import png
from tests.tools.guide import filled_in, home_of

GUIDE = ROOT / "docs" / "facts.md"
BLOCK = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
INLINE = re.compile(r"`(\w+: [\[{][^`]*)`")
TOP_KEY = re.compile(r"^([\w-]+):", re.MULTILINE)


def examples() -> list[str]:
    """Return every YAML example of the guide."""
    return BLOCK.findall(GUIDE.read_text(encoding="utf-8"))


def file_of(example: str) -> str:
    """Return where an example stands, by its first key."""
    first = TOP_KEY.findall(example)[0]
    match first:
        case "title" if "reach:" in example:
            return "templates/eu-leaders/audience.yaml"
        case "title":
            return "briefs/visit-2021.yaml"
        case _ if first in KINDS:
            return home_of(KINDS[first])
        case _:
            return "facts/ruritania/press.fr.yaml"


def has_head(file: str) -> bool:
    """Return whether a file is one of facts, which have a head."""
    return file.startswith("facts/") and not language_of(Path(file))


def test_what_the_guide_shows_within_a_sentence_can_be_read() -> None:
    shown = INLINE.findall(GUIDE.read_text(encoding="utf-8"))
    assert any("without" in each for each in shown)
    for each in shown:
        assert parse_yaml(each.replace("\n", "\n  ").encode(), Path("guide")), each


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a house that holds every example of the guide, under the head that it shows."""
    head, *others = examples()
    files: dict[str, dict[str, list[str]]] = {}
    for example in others:
        sections = files.setdefault(file_of(example), {})
        key = example.split("\n")[0]
        if has_head(file_of(example)):
            sections.setdefault(key, []).append(example.partition("\n")[2])
        else:
            sections[""] = [example]
    for file, sections in files.items():
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        lists = "".join("\n".join([key, *parts]) for key, parts in sections.items())
        path.write_text((head if has_head(file) else "") + lists, encoding="utf-8")
    (tmp_path / "templates/assets").mkdir(parents=True, exist_ok=True)
    (tmp_path / "templates/assets/at-the-gate.jpg").write_bytes(png())
    (tmp_path / "facts/coalition-2021.csv").write_text(
        "organisation,country\nPrinters of Zenda,Ruritania\n", "utf-8"
    )
    return House(tmp_path, Path())


def test_the_examples_are_one_library_without_problems(house: House) -> None:
    library = house.library()
    assert [str(problem) for problem in library.problems] == []
    assert {record.kind for record in library.records.values()} == {
        kind.kind for kind in KINDS.values()
    }


def test_the_check_has_nothing_to_say_but_that_a_limit_is_not_verified(house: House) -> None:
    [problem] = check_all(house, lambda _: None)
    assert problem.severity is Severity.WARNING
    assert problem.message == (
        "nobody has verified the limit on 'submission' with those who set it"
    )


def test_the_brief_of_the_guide_makes_its_papers(house: House) -> None:
    prepared = prepare(house, Order("visit-2021"))
    for document in prepared.documents:
        assert compose(prepared, document).paper.blocks


def test_every_worked_example_is_quoted() -> None:
    quoted = examples()
    for path in WORKED.glob("*.yaml"):
        assert path.read_text(encoding="utf-8") in quoted, path.name


def test_the_guide_says_what_the_models_say(
    request: pytest.FixtureRequest,
) -> None:
    page = GUIDE.read_text(encoding="utf-8")
    if request.config.getoption("--accept"):
        GUIDE.write_text(filled_in(page), encoding="utf-8")
        return
    assert page == filled_in(page), "run: pytest --accept tests/docs/test_facts.py"


def test_each_kind_has_a_section_of_its_own() -> None:
    headings = re.findall(r"^### (\w+)$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == [kind.kind for kind in KINDS.values()]
