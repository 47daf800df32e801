"""Every rule is asked, and every code is explained."""

import ast
import re
from pathlib import Path

import generator.checks
from generator.checks.findings import Code
from generator.checks.rules import BRIEF_RULES, LIBRARY_RULES, PAPER_RULES
from generator.errors import Severity
from generator.house.brandfile.findings import Lacking

PACKAGE = Path(generator.__file__).parent
PAGE = PACKAGE.parent / "docs" / "checks.md"
_FOUND = re.compile(r"\b(error|warning)\(\s*Code\.(\w+)")
_RULE = re.compile(r"^def ([a-z]\w*)\([^)]*\) -> Iterator\[Problem\]:", re.MULTILINE)
_REFUSED = re.compile(r'"(not-(?:inspected|cleaned)|word-template)"')  # by no rule
_EXPLAINED = re.compile(r"^### `([a-z-]+)` \((error|warning)\)$", re.MULTILINE)


def found() -> dict[str, str]:
    """Return each code that a rule finds, and how much it matters."""
    sources = PACKAGE.glob("checks/*.py")
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    return {Code[name].value: severity for severity, name in _FOUND.findall(text)}


def refused() -> dict[str, str]:
    """Return each code of a Word or PDF file that is not inspected, or nothing is written on."""
    rooms = (*PACKAGE.glob("inspection/*.py"), *PACKAGE.glob("house/wordtemplate/*.py"))
    sources = [*rooms, PACKAGE / "cli" / "inspect.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    return dict.fromkeys(_REFUSED.findall(text), "error")


def test_each_code_is_found_by_a_rule() -> None:
    assert set(found()) == set(Code)


def test_each_code_is_explained_with_how_much_it_matters() -> None:
    explained = _EXPLAINED.findall(PAGE.read_text(encoding="utf-8"))
    lacking = dict.fromkeys(map(str, Lacking), "warning")
    assert dict(explained) == found() | lacking | refused()
    assert len(explained) == len(Code) + len(Lacking) + len(refused())


def test_severities_are_called_as_messages_call_them() -> None:
    assert set(found().values()) == {Severity.ERROR, Severity.WARNING}


def rules_written() -> set[str]:
    """Return the public functions of the modules of rules that yield problems."""
    sources = (path.read_text(encoding="utf-8") for path in PACKAGE.glob("checks/*.py"))
    return {name for source in sources for name in _RULE.findall(source)}


def spoken_of() -> set[str]:
    """Return every name that some module uses, rather than gives."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for node in nodes
        if isinstance(node, ast.Attribute | ast.Name)
    }


def test_every_rule_is_asked() -> None:
    assert rules_written()
    assert rules_written() - spoken_of() == set()


def test_no_rule_is_asked_twice() -> None:
    rules = (*LIBRARY_RULES, *BRIEF_RULES, *PAPER_RULES)
    assert len(rules) == len(set(rules))
