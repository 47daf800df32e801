"""Every rule is asked, and every code is explained."""

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
_EXPLAINED = re.compile(r"^### `([a-z-]+)` \((error|warning)\)$", re.MULTILINE)


def found() -> dict[str, str]:
    """Return each code that a rule finds, and how much it matters."""
    sources = PACKAGE.glob("checks/*.py")
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    return {Code[name].value: severity for severity, name in _FOUND.findall(text)}


def test_each_code_is_found_by_a_rule() -> None:
    assert set(found()) == set(Code)


def test_each_code_is_explained_with_how_much_it_matters() -> None:
    explained = _EXPLAINED.findall(PAGE.read_text(encoding="utf-8"))
    assert dict(explained) == found() | dict.fromkeys(map(str, Lacking), "warning")
    assert len(explained) == len(Code) + len(Lacking)


def test_severities_are_called_as_messages_call_them() -> None:
    assert set(found().values()) == {Severity.ERROR, Severity.WARNING}


def test_no_rule_is_asked_twice() -> None:
    rules = (*LIBRARY_RULES, *BRIEF_RULES, *PAPER_RULES)
    assert len(rules) == len(set(rules))
