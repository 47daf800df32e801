"""Say what this machine has of what `brief` needs, and how to get the rest."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from generator import __version__
from generator.cli.plain import say
from generator.cli.report import print_json
from generator.errors import BriefError, Exit
from generator.shipped import our_templates
from generator.writers.pdf.native import load

_INCOMPLETE = (
    "its own files are incomplete: install it again from where it came, a clone or a wheel"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing needed: what it is for, whether it is there, and the remedy if not."""

    name: str
    needed_for: str
    fine: bool
    detail: str
    remedy: str = ""


def print_health(*, json: bool) -> int:
    """Print every finding, and return 0 if nothing is missing."""
    findings = list(_findings())
    if json:
        fields = Finding.__slots__
        print_json({"findings": [{name: getattr(f, name) for name in fields} for f in findings]})
    else:
        for finding in findings:
            _print(finding)
    return int(Exit.DONE if all(finding.fine for finding in findings) else Exit.FAILED)


def _print(finding: Finding) -> None:
    say(f"{'ok     ' if finding.fine else 'missing'}  {finding.name}: {finding.detail}")
    if not finding.fine:
        say(f"         needed for {finding.needed_for}; remedy: {finding.remedy}")


def _findings() -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    new_enough = sys.version_info >= (3, 11)
    yield Finding("Python", "everything", new_enough, version, "install Python 3.11 or newer")
    yield Finding("brief", "everything", fine=True, detail=__version__)
    yield _pdf_library()
    yield _fonts()
    yield _templates()


def _pdf_library() -> Finding:
    try:
        load()
    except BriefError as error:
        problem = error.problems[0]
        return Finding("Pango", "PDF", fine=False, detail="not found", remedy=problem.hint)
    return Finding("Pango", "PDF", fine=True, detail="found")


def _fonts() -> Finding:
    fonts = sorted((our_templates() / "fonts").glob("*.ttf"))
    detail = f"{len(fonts)} files"
    return Finding("Fonts", "PDF and Word", fine=bool(fonts), detail=detail, remedy=_INCOMPLETE)


def _templates() -> Finding:
    """Say where ours lie: who changes a block wants to see what it says."""
    folder = our_templates()
    pages = any(folder.glob("base/*.html"))
    return Finding("Our templates", "papers", fine=pages, detail=str(folder), remedy=_INCOMPLETE)
