"""`brief new translation` makes a place for what is missing, and keeps what is there."""

import pytest

from generator.facts.texts import parse_prose
from generator.facts.translations import fingerprint
from tests.houses.ruritania import BRIEF, ORDER, PRESS, Ruritania
from tests.tools.typing import Brief, files_in

BESIDE = "facts/ruritania/press.fr.yaml"
ALLOWED = ("--language", "fr", "--allow-fallback", "--to", "text")
SUMMER = "The last printing house in [[upper-zenda]] closed."
HEAD = """\
# yaml-language-server: $schema=../../build/schema/translation.json
# press.yaml in French.
# Write `by: reviewed` once somebody has read the two side by side.
"""


def test_each_place_stands_below_the_original_with_its_fingerprint(
    brief: Brief, ruritania: Ruritania
) -> None:
    told = brief("new", "translation", "fr", PRESS)
    assert (told.exit, told.out) == (
        0,
        f"{BESIDE}\nnext: write at each 'text', and run: brief check\n",
    )
    assert ruritania.read(BESIDE).startswith(
        f"""{HEAD}
rt-raid:
  # Raid on a newspaper
  title:
    text: ""
    of: {fingerprint("Raid on a newspaper")}
    by: machine
  # Police searched the offices of the *Zendaer Bote* in [[upper-zenda]] and took away its
  # computers, as the [[rrl]] recorded.
  text:
    text: >
"""
    )
    of = fingerprint(parse_prose(SUMMER))
    short = f'  # {SUMMER}\n  text:\n    text: ""\n    of: {of}\n'
    assert short in ruritania.read(BESIDE)


def test_the_check_tells_what_is_unfinished_and_no_paper_prints_it(
    brief: Brief, ruritania: Ruritania
) -> None:
    before = brief("build", BRIEF, *ALLOWED)
    written = files_in(ruritania.root / "build")
    brief("new", "translation", "fr")
    assert "texts still to be translated into 'fr' in " in brief("check").err
    assert brief("check").exit == 0
    assert (brief("build", BRIEF, *ALLOWED).err, before.exit) == (before.err, 0)
    assert files_in(ruritania.root / "build") == written


def test_what_is_asked_for_twice_is_made_once(brief: Brief, ruritania: Ruritania) -> None:
    brief("new", "translation", "fr")
    made = files_in(ruritania.root)
    told = brief("new", "translation", "fr")
    assert told.out == "nothing is missing in 'fr', or it has its place already\n"
    assert files_in(ruritania.root) == made


def test_what_stands_there_is_kept_and_only_what_is_missing_comes(
    brief: Brief, ruritania: Ruritania
) -> None:
    title = f"{{text: Descente, of: {fingerprint('Raid on a newspaper')}, by: reviewed}}"
    own = f"# Ours\nrt-raid:\n  title: {title}  # good\n"
    ruritania.write(BESIDE, own)
    brief("new", "translation", "fr", PRESS)
    text = ruritania.read(BESIDE)
    assert text.startswith(own + "  # Police searched")
    assert text.count("rt-raid:") == 1
    assert "rt-press-act:\n  # Press Act\n" in text


def test_a_brief_asks_for_what_it_prints_alone(brief: Brief, ruritania: Ruritania) -> None:
    told = brief("new", "translation", "fr", "--brief", BRIEF)
    assert f"briefs/{BRIEF}.fr.yaml\n" in told.out
    assert "brief:\n  # Human rights issues ahead" in ruritania.read(f"briefs/{BRIEF}.fr.yaml")
    assert "rt-summer" not in ruritania.read(BESIDE)  # its source was not out
    listed = brief("list", "all", "--missing-translations", "fr", "--brief", BRIEF, "--json").json
    files = files_in(ruritania.root)
    places = sum(text.count(b"  by: machine") for name, text in files.items() if ".fr." in name)
    assert places == len(listed["items"])


def test_all_that_is_written_makes_a_paper(brief: Brief, ruritania: Ruritania) -> None:
    brief("new", "translation", "fr", "--brief", BRIEF)
    for name, raw in files_in(ruritania.root).items():
        if ".fr." in name:
            text = raw.decode().replace('text: ""', "text: Mots")
            ruritania.write(name, text.replace("text: >", "text: >\n      Mots"))
    ruritania.change("facts/offices.yaml", "2021-06-30}", "2021-06-30, greeting: Chancellor}")
    greeting = "{text: Monsieur, of: 1234abcd, by: machine}"
    file = "facts/offices.fr.yaml"
    line = f"chancellor:\n  holders.rudolf-elphberg.greeting: {greeting}\n"
    ruritania.change(file, "chancellor:\n", line)
    assert brief("build", BRIEF, "--language", "fr", "--to", "text").exit == 0


def test_a_folder_asks_for_all_its_files(brief: Brief, ruritania: Ruritania) -> None:
    told = brief("new", "translation", "ru", "facts/ruritania")
    assert {line.rpartition("/")[0] for line in told.out.splitlines()[:-1]} == {"facts/ruritania"}


REFUSED = {
    "an unknown language": (
        ["frr"],
        "unknown language 'frr'\n  hint: did you mean 'fr'?",
    ),
    "the language of the originals": (
        ["en"],
        "originals are in 'en', and need no translation\n"
        "  hint: known: fr, de, ru, kk, ky, tg, tk, uz",
    ),
    "an unknown file": (
        ["fr", "facts/ruritania/pres.yaml"],
        "facts/ruritania/pres.yaml holds nothing to translate\n"
        "  hint: did you mean 'facts/ruritania/press.yaml'?",
    ),
    "what is no file of facts": (
        ["fr", "templates"],
        "templates holds nothing to translate\n  hint: name a file of facts or of a brief",
    ),
    "an unknown brief": (["fr", "--brief", "visit-2020"], "unknown brief 'visit-2020'"),
}


@pytest.mark.parametrize(("asked", "told"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_done_is_told_and_nothing_is_written(
    brief: Brief, ruritania: Ruritania, asked: list[str], told: str
) -> None:
    before = files_in(ruritania.root)
    refused = brief("new", "translation", *asked)
    assert refused.exit == 1
    assert refused.err.startswith(told)
    assert files_in(ruritania.root) == before


def test_files_and_a_brief_are_not_asked_for_together(brief: Brief) -> None:
    told = brief("new", "translation", "fr", ORDER, "--brief", BRIEF)
    assert told.exit == 2
    assert "not both" in told.err


def test_nothing_is_written_if_one_file_cannot_be_added_to(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.write(BESIDE, "rt-raid: {title: {text: x, of: 1234abcd, by: machine}}\n")
    before = files_in(ruritania.root)
    told = brief("new", "translation", "fr")
    assert told.err.startswith(f"{BESIDE}: new translations cannot be added to this file\n")
    assert files_in(ruritania.root) == before


def test_a_house_with_faults_is_told_of_first(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "title: Press Act", "tittle: Press Act")
    assert "unknown key 'tittle'" in brief("new", "translation", "fr").err


def test_a_list_keeps_its_lines_above_its_translation(brief: Brief, ruritania: Ruritania) -> None:
    listed = (
        "text: >\n      One printing house closed:\n      - in [[upper-zenda]];\n      - in May."
    )
    ruritania.change(PRESS, f"text: {SUMMER}", listed)
    brief("new", "translation", "fr", PRESS)
    above = "  # One printing house closed:\n  # - in [[upper-zenda]];\n  # - in May.\n  text:\n"
    assert f"{above}    text: >\n" in ruritania.read(BESIDE)
