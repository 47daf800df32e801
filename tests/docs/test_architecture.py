"""The page on the architecture leads to what is there."""

import ast
import re
from pathlib import Path

import pytest

from tests.checkout import ROOT
from tests.tools.floors import DOORS, LAYERS

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
_NAMED = re.compile(r"`((?:generator|templates|tests|docs|facts|briefs)/[\w./-]*)(?::(\w+))?`")
_LINKED = re.compile(r"\]\(([\w./-]+)\)")


def named() -> list[tuple[str, str]]:
    """Return each path on the page, with the name in it that the page speaks of."""
    return sorted(set(_NAMED.findall(PAGE)))


def defined_in(path: Path) -> set[str]:
    """Return the names that a module gives to others."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    names = {getattr(node, "name", "") for node in body}
    targets = [target for node in body if isinstance(node, ast.Assign) for target in node.targets]
    targets += [node.target for node in body if isinstance(node, ast.AnnAssign)]
    return names | {target.id for target in targets if isinstance(target, ast.Name)}


@pytest.mark.parametrize(("path", "name"), named())
def test_each_path_is_there_and_holds_what_the_page_names(path: str, name: str) -> None:
    assert (ROOT / path).exists()
    assert not name or name in defined_in(ROOT / path)


def test_each_link_leads_to_a_page() -> None:
    linked = _LINKED.findall(PAGE)
    assert linked
    assert [page for page in linked if not (ROOT / "docs" / page).is_file()] == []


def rooms() -> dict[str, tuple[int, set[str]]]:
    """Return each room of the table, with its floor and the libraries that only it imports."""
    rows = re.findall(r"^\| (\d) \| `generator/([\w.]+)/?` \|.*\| (.*)\|$", PAGE, re.MULTILINE)
    return {
        name.removesuffix(".py"): (int(floor), set(re.findall(r"[\w-]+", doors)))
        for floor, name, doors in rows
    }


def test_every_room_stands_in_the_table_on_its_floor() -> None:
    floors = {room: floor for floor, layer in enumerate(LAYERS) for room in layer}
    assert {room: floor for room, (floor, _) in rooms().items()} == floors


def test_every_outside_library_has_its_door_in_the_table() -> None:
    told = {library for _, doors in rooms().values() for library in doors} - {"pydantic"}
    entered = {room: set[str]() for room in rooms()}
    for library, door in DOORS.items():
        entered[door.split("/")[0]].add(library.replace("_", "-"))
    assert told == {library for doors in entered.values() for library in doors} - {"markupsafe"}
    for room, (_, doors) in rooms().items():
        assert doors - {"pydantic"} == entered[room] - {"markupsafe"}
