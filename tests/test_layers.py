"""Imports point downhill only, and each outside library has one door."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.publish.press import MAKERS
from tests.checkout import ROOT
from tests.tools.floors import DOORS, LAYERS

PACKAGE = ROOT / "generator"

# Pydantic has the whole layer.
SHAPED = (
    "authoring",
    "facts",
    "house",
    "yamlfile",
)
STANDARD_ONLY = "writers/docx"

TESTS = ROOT / "tests"
# Folders of tests that mirror no package: helpers by what they are; and what is proved of the pages
# of docs/, and of the whole way from facts to files.
HELPERS = {"houses", "papers", "readers", "tools"}
WIDER = {"docs", "library", "whole"}


@cache
def modules() -> dict[str, Path]:
    """Return every module by its path inside the package; a folder stands for its __init__."""
    return {
        path.relative_to(PACKAGE).with_suffix("").as_posix().removesuffix("/__init__"): path
        for path in PACKAGE.rglob("*.py")
        if path.parent != PACKAGE or path.name != "__init__.py"
    }


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Return every part of a module's code."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def imported(path: Path) -> tuple[str, ...]:
    """Return the full names of what a module imports, wherever in it."""
    return tuple(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by dots"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def layer_of(module: str) -> int:
    """Return how high a module stands."""
    top = module.split("/")[0]
    found = [height for height, layer in enumerate(LAYERS) if top in layer]
    assert found, f"{module} stands in no layer: add it to LAYERS"
    return found[0]


def ours(name: str) -> str:
    """Return the part of our package that an import names; `` for the package itself."""
    return name.removeprefix("generator").removeprefix(".").split(".")[0]


def is_inside(module: str, door: str) -> bool:
    return module == door or module.startswith(f"{door}/")


def test_every_module_stands_in_exactly_one_layer_and_every_layer_is_there() -> None:
    listed = [name for layer in LAYERS for name in layer]
    assert sorted(listed) == sorted({module.split("/")[0] for module in modules()})


@pytest.mark.parametrize("module", sorted(modules()))
def test_imports_point_downhill(module: str) -> None:
    names = [name for name in imported(modules()[module]) if name.split(".")[0] == "generator"]
    others = {ours(name) for name in names} - {"", "__version__", module.split("/")[0]}
    assert [name for name in others if layer_of(name) >= layer_of(module)] == []


def test_each_outside_library_has_one_door() -> None:
    known = {*sys.stdlib_module_names, "generator", "pydantic", "pydantic_core"}
    entered = {
        (library, module)
        for module, path in modules().items()
        for library in {name.split(".")[0] for name in imported(path)} - known
    }
    assert {library for library, _ in entered} == set(DOORS)
    assert [(what, where) for what, where in entered if not is_inside(where, DOORS[what])] == []


def test_pydantic_stays_in_the_layer_of_shapes() -> None:
    users = {
        module
        for module, path in modules().items()
        if any(name.split(".")[0] in ("pydantic", "pydantic_core") for name in imported(path))
    }
    assert {module.split("/")[0] for module in users} == set(SHAPED)


def test_a_file_is_known_again_by_all_the_code_that_makes_it() -> None:
    taken = {
        ours(name)
        for module, path in modules().items()
        if module.split("/")[0] in MAKERS
        for name in imported(path)
        if name.split(".")[0] == "generator"
    }
    assert taken <= {*MAKERS, "bounds", "errors"}


def test_word_is_written_with_the_standard_library_alone() -> None:
    for module, path in modules().items():
        if is_inside(module, STANDARD_ONLY):
            outside = {name.split(".")[0] for name in imported(path)} - sys.stdlib_module_names
            assert outside <= {"generator"}, module


@cache
def calls(path: Path) -> set[str]:
    """Return the names of all functions a module calls, such as `print` and `date.today`."""
    return {ast.unparse(node.func) for node in nodes_of(path) if isinstance(node, ast.Call)}


@pytest.mark.parametrize(
    "effect",
    [
        *("print", "input", "sys.exit", "exit"),
        *("date.today", "datetime.date.today", "datetime.now", "datetime.datetime.now"),
        *("time.time", "time.localtime", "os._exit"),
    ],
)
def test_only_the_command_line_prints_exits_and_could_read_the_clock(effect: str) -> None:
    found = [name for name, path in modules().items() if effect in calls(path)]
    assert [name for name in found if not is_inside(name, "cli")] == []


def test_nothing_reads_the_clock() -> None:
    clocks = {"date.today", "datetime.date.today", "datetime.now", "datetime.datetime.now"}
    assert [name for name, path in modules().items() if calls(path) & clocks] == []


@pytest.mark.parametrize("command", [["--version"], ["list", "briefs"], ["build", "--help"]])
def test_small_commands_load_no_large_library(command: list[str]) -> None:
    code = (
        "import sys\n"
        "from generator.cli import run\n"
        f"sys.argv = ['brief', *{command}]\n"
        "try:\n"
        "    run()\n"
        "finally:\n"
        "    large = {'weasyprint', 'docx', 'generator.writers.docx', 'fontTools', 'PIL'}\n"
        "    print('loaded:', sorted(large & set(sys.modules)))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    assert told.stdout.splitlines()[-1] == "loaded: []"


def test_tests_lie_like_the_code() -> None:
    packages = {path.parent.relative_to(PACKAGE) for path in PACKAGE.rglob("__init__.py")}
    folders = {path.parent.relative_to(TESTS) for path in TESTS.rglob("*.py")}
    assert {str(folder) for folder in folders - packages} == HELPERS | WIDER


def test_no_module_takes_from_a_test() -> None:
    users = [
        path for place in (TESTS, ROOT / "benchmarks", PACKAGE) for path in place.rglob("*.py")
    ]
    taken = [(path.name, name) for path in users for name in imported(path) if ".test_" in name]
    assert taken == []
