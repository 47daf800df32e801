"""What keeps a file from being YAML is said in our words, whichever parser reads it."""

from pathlib import Path

import pytest
import yaml

from generator.errors import BriefError
from generator.yamlfile import events, parse_yaml
from tests.tools.libraries import repeated, sentences_of

FILE = Path("facts/ruritania/press.yaml")
HOSTILE = sorted((Path(__file__).parent / "hostile").glob("*.yaml"))
PARSERS = ("yaml.scanner", "yaml.parser", "yaml.reader", "yaml._yaml")

# What the parser written in Python takes otherwise than the one written in C: it knows no tab
# between values, and lets pass a directive and letters that are none.
TAKEN_OTHERWISE = (
    *("tab-after-a-colon", "tab-at-the-end", "tab-in-brackets"),
    *("directive-unknown", "escaped-surrogate", "escaped-too-far"),
)

SAID = {
    "a key without a space": (
        "events:\n- id: rt-a\n  title:Press Act\n  date: 2021\n",
        "3:9: a space is missing after 'title:'\n  hint: write 'title: ' and what follows",
    ),
    "an entry without a space": (
        "themes:\n-trials\n",
        "2:1: this line is neither a key with its value nor part of a text",
    ),
    "a key too deep": (
        "id: rt-a\n   title: Press Act\n",
        "2:4: this line stands too deep: 'title' begins in column 4, 'id' on line 1 in column 1\n"
        "  hint: begin it in column 1, if it belongs beside 'id'; if it is more of the text above,"
        " put quotation marks around the whole text",
    ),
    "a key too deep in an entry": (
        "events:\n- id: 'rt-a'\n    title: Press Act\n  date: 2021\n",
        "3:5: this line stands too deep: 'title' begins in column 5, 'id' on line 2 in column 3",
    ),
    "a key not deep enough": (
        "a:\n    b: one\n  c: two\n",
        "3:3: this line does not stand deep enough: 'c' begins in column 3, 'b' on line 2 in"
        " column 5\n  hint: begin it in column 5, if it belongs beside 'b'",
    ),
    "a key below a text of several lines": (
        "text: >\n  One.\n\n   title: Two.\n date: 2021\n",
        "5:2: this line stands too deep: 'date' begins in column 2, 'text' on line 1 in column 1",
    ),
    "an entry beside a dash alone": (
        "themes:\n  -\n    id: rt-a\n title: A\n",
        "4:2: this line stands too deep: 'title' begins in column 2, 'themes' on line 1 in column",
    ),
    "a dash too deep": (
        "events:\n- id: rt-a\n  title: A\n  - id: rt-b\n",
        "4:3: this line stands too deep: '-' begins in column 3, the '-' on line 2 in column 1\n"
        "  hint: begin it in column 1, if it is an entry of the same list",
    ),
    "a dash not deep enough": (
        "events:\n  - id: rt-a\n    title: A\n - id: rt-b\n",
        "4:2: this line does not stand deep enough: '-' begins in column 2, the '-' on line 2 in",
    ),
    "a list below a value": (
        "sources: [a]\n  - b\n",
        "2:3: no list can begin here: 'sources' on line 1 has its value already\n"
        "  hint: write all entries below the key, each with its '-', or all in its brackets",
    ),
    "a dash that touches a key": (
        "events:\n-id: rt-a\n  title: A\n",
        "2:2: a space is missing after '-'\n  hint: write '- ' and what follows",
    ),
    "a first key that touches its value": (
        "events:\n- id:rt-a\n  title: A\n",
        "2:6: a space is missing after 'id:'",
    ),
    "a second line with a colon": (
        "text: The raid was\n  on two days: Friday\n",
        "2:14: a ': ' stands in a text that goes on from above\n"
        "  hint: put quotation marks around the whole text, from its beginning",
    ),
    "curly quotation marks": (
        "title: “Raid: a newspaper”\n",
        "1:8: the quotation marks around this text are curly ones\n  hint: type straight ones, '"
        ' or ", around the whole text; inside it, others may stand',
    ),
    "curly quotation marks, low and single": (
        "- title: ‚Raid: a newspaper‘\n",
        "1:10: the quotation marks around this text are curly ones",
    ),
    "angle quotation marks": (
        "title: «Raid: a newspaper»\n",
        "1:8: the quotation marks around this text are not straight ones",
    ),
    "a curly quotation mark at the end": (
        'title: "Raid”\ndate: 2021\n',
        "1:8: the quotation mark is never closed\n"
        '  hint: the one at the end of its line is a curly one: type " there',
    ),
    "a no-break space as indentation": (
        "events:\n- id: rt-a\n \u00a0title: Press Act\n",
        "3:2: an invisible no-break space (U+00A0) stands here\n"
        "  hint: delete it and type an ordinary space: no other indents and parts",
    ),
    "a no-break space at the head of a folded text's first line": (
        "events:\n- id: rt-a\n  text: >-\n\u00a0   The police came.\n    They left.\n",
        "4:1: an invisible no-break space (U+00A0) stands here\n"
        "  hint: delete it and type an ordinary space: no other indents and parts",
    ),
    "a no-break space at the head of a text's second line, the last of its file": (
        "events:\n- id: rt-a\n  text: |\n    The police came.\n\u00a0   They left.\n",
        "5:1: an invisible no-break space (U+00A0) stands here",
    ),
    "a no-break space after a colon": (
        "events:\n- id: rt-a\n  title:\u00a0Press Act\n  date: 2021\n",
        "3:9: an invisible no-break space (U+00A0) stands here",
    ),
    "a narrow space after a first colon": (
        "events:\n- id:\u202frt-a\n  title: A\n",
        "2:6: an invisible narrow no-break space (U+202F) stands here",
    ),
    "an en dash among hyphens": (
        "sources:\n- a\n– b\n",
        "3:1: an en dash (U+2013) stands where a hyphen begins an entry\n"
        "  hint: type a hyphen and a space: '- '",
    ),
    "a full-width colon": (
        "id: rt-a\ntitle：A\ndate: 2021\n",
        "2:6: a fullwidth colon (U+FF1A) stands where ':' ends a key\n"
        "  hint: type a colon and a space: ': '",
    ),
    "a tab in a text": (
        "title: A raid\n\ttext: B\n",
        "2:1: a tab stands where only spaces may",
    ),
    "two colons": ("title: Raid: one\n", "1:12: a second ': ' stands on this line"),
    "a colon alone": (": one\n", "1:1: the key before ':' is missing"),
    "a tab before a key": ("a:\n\tb: one\n", "2:1: a tab stands where only spaces may"),
    "a quotation mark that never ends": (
        "id: rt-a\ntitle: 'Raid\ntext: A raid.\n",
        "2:8: the quotation mark is never closed",
    ),
    "a quotation mark that another one ends": (
        'a:\n- title: "Raid on it\n  text: A raid.\n- title: "Raid: two"\n  text: B\n',
        "2:10: the quotation mark is not closed before the one on line 4\n"
        "  hint: write another one where the text ends",
    ),
    "a bracket that ends on a later line": (
        "sources: [a, b\ntitle: A\n",
        "1:10: '[' is not closed, or a comma is missing",
    ),
    "words after a quotation": (
        'title: "Raid" on a newspaper\n',
        "1:15: words follow the quotation mark that ends the text",
    ),
    "words after a reference": ("text: [[rt-a]] left\n", "1:16: words follow the ']' that ends"),
    "a bracket of the other kind": ("a: {b: [c}\n", "1:10: '[' is not closed, or a comma is"),
    "a bracket too many": ("a: {b: c}}\n", "1:10: '}' closes nothing"),
    "a backslash": ('path: "C:\\Zenda"\n', "1:10: a backslash begins nothing known here"),
    "a percent sign": ("share: %5\n", "1:8: a text cannot begin with '%'"),
    "an ampersand": ("title: & Sons\n", "1:8: a text cannot begin with '&'"),
    "a dash after a key": ("title: - Raid\n", "1:8: '-' cannot stand here"),
    "words after a bar": ("text: |raid\n", "1:8: nothing may follow '|' on its line"),
    "more after the end": ("a: b\n...\nc: d\n", "3:1: something follows the '...' that ends"),
    "brackets in brackets": (
        f"a:\n  b: {'[' * 2000}\n",
        "2:28: nested more than 24 deep",
    ),
}


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read with one of PyYAML's two parsers; machines without the C library have the other."""
    monkeypatch.setattr(events, "_Loader", getattr(yaml, request.param))
    return str(request.param)


@pytest.mark.parametrize(("text", "message"), SAID.values(), ids=SAID.keys())
def test_what_is_no_yaml_is_told_by_what_stands_there(parser: str, text: str, message: str) -> None:
    place, words = message.split(": ", 1)
    known = words if words.startswith("nested") else f"this is not YAML: {words}"
    assert said_of(text.encode()).startswith(f"{FILE}:{place}: {known}")


def said_of(raw: bytes) -> str:
    try:
        return repr(parse_yaml(raw, FILE))
    except BriefError as error:
        return str(error)


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_both_parsers_have_the_same_said(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    raw = path.read_bytes()
    monkeypatch.setattr(events, "_Loader", yaml.CSafeLoader)
    by_one = said_of(raw)
    monkeypatch.setattr(events, "_Loader", yaml.SafeLoader)
    assert path.stem in TAKEN_OTHERWISE or said_of(raw) == by_one


def test_no_word_of_the_parsers_is_repeated() -> None:
    assert "mapping values are not allowed" in " ".join(sentences_of(*PARSERS))
    texts = [path.read_bytes() for path in HOSTILE] + [text.encode() for text, _ in SAID.values()]
    said = [said for said in map(said_of, texts) if said.startswith(f"{FILE}:")]
    assert len(said) > 100
    assert [repeated(each, *PARSERS) for each in said] == [[]] * len(said)
