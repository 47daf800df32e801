"""Nasty files of YAML: those kept in a folder, and those too big to keep, with what is said."""

from collections.abc import Callable

from tests.checkout import ROOT

FILES = sorted((ROOT / "tests" / "yamlfile" / "hostile").glob("*.yaml"))

BIG: dict[str, tuple[Callable[[], bytes], str]] = {
    "10 MB in one line": (
        lambda: b"text: " + b"a" * 10_000_000,
        "1:1: the file is larger than 2 MB\n  hint: split it by theme",
    ),
    "10 MB in many lines": (
        lambda: b"text: >\n" + b"  a\n" * 2_500_000,
        "1:1: the file is larger than 2 MB\n  hint: split it by theme",
    ),
    "a line of 1 MB": (
        lambda: b"about: x\ntext: " + b"a" * 1_000_000,
        "2:1: a line of more than 20000 characters\n  hint: break it into lines",
    ),
    "a text of 1 MB": (
        lambda: b"text: >\n" + b"  a\n" * 250_000,
        "1:7: a text of more than 20000 characters\n"
        "  hint: is a quotation mark missing? else split it",
    ),
    "a quotation mark that swallows the rest": (
        lambda: b"title: 'A\n" + b"text: b\n" * 5_000 + b"more: c'",
        "1:8: a text of more than 20000 characters\n"
        "  hint: is a quotation mark missing? else split it",
    ),
    "30001 values": (
        lambda: b"a:\n" + b"- x\n" * 30_000,
        "29999:3: more than 30000 values\n  hint: split the file",
    ),
    "100 000 brackets": (
        lambda: b"a:\n" + b" [\n" * 100_000,
        "25:2: nested more than 24 deep\n"
        "  hint: close the brackets that were opened before, or indent less",
    ),
    "100 000 braces": (
        lambda: b"a:\n" + b" {a:\n" * 100_000,
        "25:2: nested more than 24 deep\n"
        "  hint: close the brackets that were opened before, or indent less",
    ),
    "500 000 complex keys": (
        lambda: b"? \n" * 500_000,
        "1:2: a key must be a word\n",
    ),
    "a key of 15 000 sorted accents": (
        lambda: f"? e{chr(0x301) * 9_000}{chr(0x316) * 9_000}\n: b".encode(),
        "1:3: more than 30 accents stand on one letter\n"
        "  hint: delete them; no page can print them",
    ),
    "1 MB of NUL": (
        lambda: b"\0" * 1_000_000,
        "1:1: the character U+0000 (a control character) may not be used\n",
    ),
}
