"""`brief new translation` tells what became of an original since it was translated."""

import pytest

from generator.facts.texts import parse_prose
from generator.facts.translations import fingerprint
from tests.houses.ruritania import PRESS, Ruritania
from tests.tools.typing import Brief

BESIDE = "facts/ruritania/press.fr.yaml"
TITLE = "title: Raid on a newspaper"
OLD = fingerprint("Raid on a newspaper")
LONG = "A raid on the newspaper that had told of the harvest, the court and all that it cost"
SUMMER = "The last printing house in [[upper-zenda]] closed."


def field(words: str, of: str = OLD) -> str:
    return f"  {words}\n  title: {{text: Descente, of: {of}, by: reviewed}}  # good\n"


def now(words: str) -> str:
    return f"# Now ({fingerprint(words)}): {words}"


def test_an_original_as_it_is_now_comes_below_the_one_that_was_translated(
    brief: Brief, ruritania: Ruritania
) -> None:
    brief("new", "translation", "fr", PRESS)
    place = "title:\n    text: {}\n    of: " + OLD
    ruritania.change(BESIDE, place.format('""'), place.format("Descente"))
    before = ruritania.read(BESIDE)
    ruritania.change(PRESS, TITLE, "title: Raid on the Bote")
    told = brief("new", "translation", "fr")
    assert BESIDE in told.out
    new = f"  # Raid on a newspaper\n  {now('Raid on the Bote')}\n"
    assert ruritania.read(BESIDE) == before.replace("  # Raid on a newspaper\n", new)
    assert BESIDE not in brief("new", "translation", "fr").out  # it says so already


ABOVE = {
    "nothing": ("# ours", "# ours\n  {now}"),
    "an earlier change": (f"# Raid\n  {now('Raid in May')}", "# Raid\n  {now}"),
    "an earlier change, and a note": (
        f"# Raid\n  {now('Raid in May')}\n  # ask Fritz",
        "# Raid\n  {now}\n  # ask Fritz",
    ),
    "a note that looks like one": (
        "# Now (0f0f0f0f): nothing of ours",
        "# Now (0f0f0f0f): nothing of ours\n  {now}",
    ),
    "a faulty reference": ("# see [rt-raid]", "# see [rt-raid]\n  {now}"),
}


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize(("above", "after"), ABOVE.values(), ids=ABOVE)
def test_only_what_we_said_of_a_change_is_replaced(
    brief: Brief, ruritania: Ruritania, above: str, after: str, end: str
) -> None:
    brief("new", "translation", "fr")
    ruritania.change(PRESS, TITLE, "title: Raid on the Bote")
    rest = "".join(ruritania.read(BESIDE).partition("  # Police")[1:])
    path = ruritania.root / BESIDE
    path.write_bytes(f"rt-raid:\n{field(above)}{rest}".replace("\n", end).encode())
    brief("new", "translation", "fr")
    told = field(after.format(now=now("Raid on the Bote")))
    assert path.read_bytes() == f"rt-raid:\n{told}{rest}".replace("\n", end).encode()


def test_what_somebody_translated_meanwhile_stays(brief: Brief, ruritania: Ruritania) -> None:
    brief("new", "translation", "fr")
    done = field(now("Raid in May"), fingerprint("Raid in May"))
    rest = ruritania.read(BESIDE).partition("  # Police")
    ruritania.write(BESIDE, f"rt-raid:\n{done}{rest[1]}{rest[2]}")
    brief("new", "translation", "fr")
    assert f"{now('Raid in May')}\n  {now('Raid on a newspaper')}\n" in ruritania.read(BESIDE)


def test_a_text_of_several_lines_is_known_again(brief: Brief, ruritania: Ruritania) -> None:
    text = f"{{text: La dernière, of: {fingerprint(parse_prose(SUMMER))}, by: reviewed}}"
    ruritania.write(BESIDE, f"rt-summer:\n  text: {text}\n")
    for words in (f"{LONG} in [[upper-zenda]].", f"{LONG}. {LONG}", "Short."):
        old = ruritania.read(PRESS)
        at = old.index("  - id: rt-summer")
        line = next(line for line in old[at:].splitlines() if line.strip().startswith("text: "))
        ruritania.write(PRESS, old.replace(line, f"    text: {words}"))
        brief("new", "translation", "fr")
    written = ruritania.read(BESIDE)
    assert written.count("# Now (") == 1
    assert f"rt-summer:\n  # Now ({fingerprint(parse_prose('Short.'))}): Short.\n  text:" in written
