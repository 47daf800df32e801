"""No file is written whose bytes name anybody who is withheld: not its name, nor what is inside."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.channels import read_file
from generator.channels.heard import Channel
from generator.checks.people import withheld_names
from generator.compose.order import Order
from generator.errors import BriefError
from generator.paper.formats import Format
from tests.houses import wordtemplates
from tests.houses.building import build
from tests.houses.real import PAPER
from tests.houses.ruritania import BRIEF, ORDER, PEOPLE, Ruritania
from tests.papers.pictures import png
from tests.tools.findings import findings
from tests.tools.typing import Brief

LOGO = "{{path: seal.png, alt: {}}}\n"


def name_brief(ruritania: Ruritania) -> str:
    (ruritania.root / ORDER).rename(ruritania.root / "briefs/zofia-kobolt.yaml")
    return "zofia-kobolt"


def name_template(ruritania: Ruritania) -> str:
    ruritania.write("templates/all/kobolt.html", '{% extends "base/briefing-paper.html" %}')
    ruritania.change(ORDER, "documents: [letter, briefing-paper]", "documents: [letter, kobolt]")
    return BRIEF


def describe_logo(ruritania: Ruritania) -> str:
    (ruritania.root / "templates/seal.png").write_bytes(png())
    ruritania.write("templates/_brand.yml", f"logo: {LOGO.format('Seal of Жофия Кобольт')}")
    return BRIEF


def name_house(ruritania: Ruritania) -> str:
    """Let the organisation of the look, which is the logo's description, be named so."""
    (ruritania.root / "templates/seal.png").write_bytes(png())
    ruritania.write("templates/_brand.yml", "meta: {name: Kobolt Trust}\nlogo: seal.png\n")
    return BRIEF


def print_letterhead(ruritania: Ruritania) -> str:
    """Let the house's own Word template name them in its header."""
    head = wordtemplates.classic()
    named = wordtemplates.changed(head, "word/header1.xml", b"Castle Hill", b"Kobolt House")
    (ruritania.root / "templates").mkdir(exist_ok=True)
    (ruritania.root / "templates/_house.docx").write_bytes(named)
    return BRIEF


PLANTED = {
    "a brief": (name_brief, Format.TEXT, Channel.FILE_NAME),
    "a template": (name_template, Format.TEXT, Channel.FILE_NAME),
    "a logo, in a PDF": (describe_logo, Format.PDF, Channel.DESCRIPTION),
    "a logo, in Word": (describe_logo, Format.DOCX, Channel.DESCRIPTION),
    "a Word template": (print_letterhead, Format.DOCX, Channel.TEXT),
    "a logo, on a web page": (describe_logo, Format.HTML, Channel.DESCRIPTION),
    "a look": (name_house, Format.HTML, Channel.DESCRIPTION),
}


@pytest.mark.parametrize(("plant", "format", "channel"), PLANTED.values(), ids=PLANTED.keys())
def test_nothing_is_written_that_names_somebody_withheld(
    ruritania: Ruritania, plant: Callable[[Ruritania], str], format: Format, channel: Channel
) -> None:
    order = Order(plant(ruritania), formats=(format,))
    with pytest.raises(BriefError) as refusal:
        build(ruritania.house, order)
    assert refusal.value.exit == 4
    told = [problem.message for problem in refusal.value.problems]
    assert any(f": {channel} names 'rt-p1', who may not be named" in message for message in told)
    assert "obolt" not in str(refusal.value)
    assert "обольт" not in str(refusal.value)


@pytest.mark.parametrize(("plant", "format", "channel"), PLANTED.values(), ids=PLANTED.keys())
def test_the_same_is_written_and_heard_of_somebody_who_may_be_named(
    ruritania: Ruritania, plant: Callable[[Ruritania], str], format: Format, channel: Channel
) -> None:
    names = withheld_names(ruritania.library(), ["rt-p1"])
    role = "{scope: public, basis: public_role}"
    text = ruritania.read(PEOPLE)
    begin = text.index("    disclosure:", text.index("rt-p1"))
    end = text.index("  - id: rt-p2")
    answers = f"    disclosure:\n      tell: {role}\n      name: {role}\n"
    ruritania.write(PEOPLE, f"{text[:begin]}{answers}{text[end:]}")
    files = build(ruritania.house, Order(plant(ruritania), formats=(format,))).files
    heard = [each for file, data in files.items() for each in read_file(f"x/{file}", data)]
    found = [
        one.id for each in heard if each.channel is channel for one in names.found_in(each.words)
    ]
    assert "rt-p1" in found


@pytest.mark.parametrize("plant", [name_brief, name_template, describe_logo, name_house])
def test_a_check_tells_of_names_of_files_and_of_the_logo(
    ruritania: Ruritania, plant: Callable[[Ruritania], str]
) -> None:
    plant(ruritania)
    told = findings(ruritania)
    assert any(each.startswith("[name-leak] ") and "names 'rt-p1'" in each for each in told)
    assert not any("obolt" in each for each in told)


def test_files_that_stand_there_stay_as_they_are(brief: Brief, ruritania: Ruritania) -> None:
    assert brief("build", "--to", "text").exit == 0
    stood = standing(ruritania)
    name_house(ruritania)
    told = brief("build", "--to", "html")
    assert told.exit == 4
    assert standing(ruritania) == stood
    assert "a picture's description in it names 'rt-p1'" in told.err
    assert "hint: look at the logo's 'alt'" in told.err


def standing(ruritania: Ruritania) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted((ruritania.root / "build").rglob("*.*"))}


def test_a_name_that_is_for_one_language_alone_stands_in_its_files_alone(
    ruritania: Ruritania,
) -> None:
    name = "      name: {scope: partners, basis: consent, given_by: herself, date: 2021-04-01"
    own = f"{name.replace('partners', 'public')}, conditions: {{languages: en}}"
    ruritania.change(PEOPLE, name, own)
    ruritania.change(ORDER, "documents: [letter, briefing-paper]", "documents: [briefing-paper]")
    english = build(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)))
    order = Order(BRIEF, formats=(Format.TEXT,), language="fr", allow_fallback=True)
    both = build(ruritania.house, order, english.files)
    file = f"{BRIEF}-{PAPER}"
    assert b"Kobolt" in both.files[f"{file}.txt"]
    assert b"Kobolt" not in both.files[f"{file}-fr.txt"]
    again = build(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)), both.files)
    assert again.files[f"{file}.txt"] == english.files[f"{file}.txt"]
