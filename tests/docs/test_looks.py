"""The page on looks names every switch, with what it says in our own look and what it may say."""

import re
from itertools import groupby

from generator.authoring.schema.docstrings import told_in
from generator.house.brandfile.looks import Switch, key_of, switches, words_of
from generator.paper.scale import Scale
from generator.paper.scale.measures import Align, BoxStyle, Ink, Unit, Use, Weight, measure_of
from tests.checkout import ROOT
from tests.houses.ruritania import Ruritania

PAGE = (ROOT / "docs" / "looks.md").read_text(encoding="utf-8")
UNITS = {
    Unit.EM: "em",
    Unit.TEXT: "em",
    Unit.LINE: " lines",
    Unit.TIMES: "",
    Unit.POINT: "pt",
    Unit.MILLIMETRE: "mm",
}


def table(name: str) -> str:
    """Return a table of the page, by the remark above it."""
    return PAGE.split(f"<!-- {name} -->\n")[1].split("\n<!-- end -->")[0]


# Parts --------------------------------------------------------------------------------------------


def test_every_part_stands_on_the_page_with_our_own_values() -> None:
    told = {key_of(part): words for part, words in told_in(Scale)}
    rows = [
        f"| `{part}` | {told[part]} | {', '.join(map(shown, of_it))} |"
        for part, of_it in groupby(switches(), lambda switch: switch.path[0])
    ]
    assert table("parts").splitlines()[2:] == rows


def shown(switch: Switch) -> str:
    """Return a switch as it is in our own look; inside a rule its name has two words."""
    return f"`{' '.join(switch.path[1:])}: {value(switch.ours)}`"


def value(ours: object) -> str:
    match ours:
        case None:
            return "as around"
        case Weight():
            return str(ours.value)
        case float() | int():
            return f"{ours:g}"
        case _:
            return str(ours)


# Words --------------------------------------------------------------------------------------------


def test_every_word_stands_on_the_page_with_what_may_be_typed() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \| .+ \| (.+) \|$", table("words"), re.M)
    expected: dict[str, dict[str, None]] = {}
    for switch in switches():
        expected.setdefault(switch.path[-1], {}).setdefault(may_say(switch))
    assert dict(rows) == {word: "; ".join(said) for word, said in expected.items()}


def may_say(switch: Switch) -> str:
    if isinstance(switch.ours, Ink):
        return "a colour"
    return ", ".join(f"`{word}`" for word in words_of(switch.kind)) or bounds(switch)


def bounds(switch: Switch) -> str:
    measure = measure_of(switch.kind)
    return f"{measure.least:g} to {measure.most:g}{UNITS[measure.unit]}"


# The example --------------------------------------------------------------------------------------


def test_the_example_looks_as_the_page_says(ruritania: Ruritania) -> None:
    [example] = re.findall(r"```yaml\n(.*?)```", PAGE, re.S)
    ruritania.write("templates/_brand.yml", example)

    scale = ruritania.house.brand().scale
    heading = scale.heading_1
    assert (heading.size, heading.ink, heading.rule.width) == (1.8, Use.QUIET, 0)
    assert (scale.text.align, scale.case_box.style) == (Align.JUSTIFIED, BoxStyle.FRAME)
    assert scale.lists.indent == 2
