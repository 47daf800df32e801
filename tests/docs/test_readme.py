"""What the README says first is done as it stands there, by somebody who has just run `make`."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checkout import ROOT

README = ROOT / "README.md"
ACTIVATE = ". .venv/bin/activate"


def commands_of(title: str) -> list[str]:
    """Return the commands in the first example of a paragraph that begins with some words."""
    _, _, rest = README.read_text(encoding="utf-8").partition(f"**{title}**")
    [example, *_] = re.findall(r"(?:^ {4}.+\n)+", rest, re.MULTILINE)
    return [line.strip() for line in example.splitlines()]


def test_brief_is_made_a_command_before_it_is_used_as_one() -> None:
    activated, used = f"\n    {ACTIVATE}\n", "\n    brief "
    before, found, after = README.read_text(encoding="utf-8").partition(activated)
    assert (found, used in before, used in after) == (activated, False, True)
    assert ".venv\\Scripts\\activate" in after.partition(used)[0]


@pytest.mark.skipif(
    not (Path(sys.prefix) / "bin" / "activate").is_file(), reason="needs a virtual environment"
)
def test_a_terminal_that_was_told_makes_a_house_of_ones_own_anywhere(tmp_path: Path) -> None:
    activate = ACTIVATE.replace(".venv", f"'{sys.prefix}'")
    steps = [activate, *commands_of("A house of your own")]
    clean = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    done = subprocess.run(
        ["/bin/sh", "-ec", "\n".join(steps)],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "my-house/build/visit-2021/visit-2021-letter.pdf").is_file()


def test_a_new_house_says_what_to_do_where_brief_is_not_known() -> None:
    told = (ROOT / "generator/shipped/sample/README.txt").read_text(encoding="utf-8")
    assert ACTIVATE in told
