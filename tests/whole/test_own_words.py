"""A house changes any fixed word of its papers in a catalogue of its own.

To see it of each, a house says a number for every one: "⟦12⟧". What its papers then have in letters
can only be what the house itself typed, and names of months.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

import pytest

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.facts.treaties import Treaty
from generator.languages.catalogue import FILE
from generator.languages.dates import plain_date
from generator.languages.typography import listed
from generator.paper.formats import Format
from generator.writers import WRITERS
from tests.houses.real import LETTER, PAPER
from tests.houses.ruritania import BRIEF, Ruritania, found_in
from tests.houses.wordy_ruritania import speak
from tests.papers.small import brand
from tests.tools.words import Phrase, all_phrases

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
IN_ENGLISH = """\
msgid " (accessed %(day)s)"
msgstr " (retrieved on %(day)s)"

msgid "Notes"
msgstr "What this rests on"

msgctxt "infinitive"
msgid "drop"
msgstr "give up"

msgid "prosecuted"
msgstr "before a court"

msgid "Key messages"
msgstr "In short"
"""


def test_words_of_the_gate_of_notes_and_of_templates_are_changed_alike(
    ruritania: Ruritania,
) -> None:
    ruritania.write(f"templates/{FILE.format('en')}", HEADER + IN_ENGLISH)
    profile = ruritania.read("templates/partners/audience.yaml")
    ruritania.write("templates/partners/audience.yaml", f"{profile}notes: endnotes\n")
    prepared = prepare(ruritania.house, Order(BRIEF, audience="partners"))
    text = WRITERS[Format.TEXT](compose(prepared, PAPER).paper, brand()).data.decode()
    for own in (
        "retrieved on 1",
        "What this rests on",
        "give up the",
        "before a court",
        "In short",
    ):
        assert own in text, own
    for ours in ("accessed", "Notes", "rop the", "prosecuted,", "Key messages"):
        assert ours not in text, ours


def test_signs_of_the_page_language_are_but_signs_in_a_catalogue(ruritania: Ruritania) -> None:
    own = 'msgid "Key messages"\nmsgstr "Q & A, <in short>: what\'s new"\n'
    ruritania.write(f"templates/{FILE.format('en')}", HEADER + own)
    paper = compose(prepare(ruritania.house, Order(BRIEF)), PAPER).paper
    text = WRITERS[Format.TEXT](paper, brand()).data.decode()
    assert "Q & A, <in short>: what’s new" in text


# Every fixed word --------------------------------------------------------------------------------

FORMS = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
OTHERS = (  # beside what each audience reads of the first brief
    *(("both", reader, PAPER) for reader in ("readers-0", "readers-1", "readers-3")),
    *(("both", reader, PAPER) for reader in ("eeas-dialogue", "european-parliament", "osce")),
    ("both", "embassies", "one-pager"),
    ("both", "readers-1", "speaking-note"),
    ("two", "readers-1", "speaking-note"),
    ("alone", "upr", "submission"),
    *((f"under-{treaty.lower()}", "un-treaty-body", "submission") for treaty in Treaty),
    ("theme", "embassies", "one-pager"),
    ("late", "osce", PAPER),
    ("tour", "eu-leaders", PAPER),
    *(("traveller", reader, LETTER) for reader in ("readers-1", "embassies")),
    ("traveller", "eu-leaders", PAPER),
    ("letter", "eu-leaders", LETTER),
    *((name, "eu-leaders", PAPER) for name in ("mills", "roads", "own", "own-alone", "freed")),
    *(("own", reader, PAPER) for reader in ("readers-1", "readers-2")),
    (BRIEF, "readers-0", "press-release"),
    (BRIEF, "readers-2", PAPER),
    ("quiet", "eu-leaders", "case-list"),
    ("held", "eeas-dialogue", "case-list"),
    ("twice", "eu-leaders", LETTER),
    *((name, "eu-leaders", LETTER) for name in ("open", "appeal", "concern", "body", "parts")),
    *(
        (name, "eu-leaders", "press-release")
        for name in ("quiet", "ahead", "one", "three", "nobody")
    ),
)
_CODE = re.compile(r"⟦(\d+)⟧")
_NAME = re.compile(r"%\(\w+\)s")
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNSAID = ("anchor", "anchors", "origin", "language", "address", "id")  # fields that no reader sees
# Keys, values of closed sets, and ids: what a house types for us, and not for its readers.
_FOR_US = re.compile(r"\b(is|stage|verb|implementation): \w+|[\w-]+:(?=\s)|\b[a-z]{2}-[\w-]+")


@cache
def phrases() -> tuple[Phrase, ...]:
    return tuple({(one.words, one.context): one for one in all_phrases()}.values())


@dataclass(frozen=True)
class Said:
    """What papers say in a language whose fixed words are numbers, and what their house typed."""

    language: str
    text: str
    typed: str


def coded(number: int, phrase: Phrase) -> str:
    """Return an entry that says a number, and the values that are filled in."""
    words = (phrase.words,) if isinstance(phrase.words, str) else phrase.words
    ids = zip(("msgid", "msgid_plural"), words, strict=False)
    texts = [" ".join([f"⟦{number}⟧", *dict.fromkeys(_NAME.findall(one))]) for one in words]
    names = ["msgstr"] if len(words) == 1 else ["msgstr[0]", "msgstr[1]"]
    context = [("msgctxt", phrase.context)] if phrase.context else []
    lines = [*context, *ids, *zip(names, texts, strict=True)]
    return (
        "".join(f"{name} {json.dumps(text, ensure_ascii=False)}\n" for name, text in lines) + "\n"
    )


@pytest.fixture(scope="module", params=["en", pytest.param("fr", marks=pytest.mark.prove)])
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Said:
    ruritania, language = speak(found_in(tmp_path_factory.mktemp("wordy"))), str(request.param)
    typed = " ".join(path.read_text("utf-8") for path in sorted(ruritania.root.rglob("*.yaml")))
    entries = "".join(coded(number, phrase) for number, phrase in enumerate(phrases()))
    ruritania.write(f"templates/{FILE.format(language)}", FORMS + entries)
    return Said(language, " ".join(papers(ruritania, language)), _FOR_US.sub(" ", typed))


def papers(ruritania: Ruritania, language: str) -> Iterator[str]:
    """Yield all that a reader sees or hears of each paper."""
    house = ruritania.house
    for audience in house.audience_names():
        prepared = prepare(house, Order(ruritania.brief_for(audience), language=language))
        yield from (" ".join(texts_in(compose(prepared, d).paper)) for d in prepared.documents)
    for brief, audience, document in OTHERS:
        prepared = prepare(house, Order(brief, audience=audience, language=language))
        yield " ".join(texts_in(compose(prepared, document).paper))


def texts_in(part: Any) -> Iterator[str]:
    if type(part) is str:  # and no word of a closed set
        yield part
    elif isinstance(part, tuple):
        yield from (text for one in part for text in texts_in(one))
    elif is_dataclass(part):
        seen = [field.name for field in fields(part) if field.name not in _UNSAID]
        yield from (text for name in seen for text in texts_in(getattr(part, name)))


def test_every_fixed_word_comes_out_as_the_house_has_it(said: Said) -> None:
    numbers = {int(number) for number in _CODE.findall(said.text)}
    unsaid = {one.words for number, one in enumerate(phrases()) if number not in numbers}
    assert unsaid == ({"(in English)"} if said.language == "en" else set())


def test_no_other_word_comes_out_than_those_of_the_house_and_of_the_calendar(said: Said) -> None:
    days = [plain_date(date(2021, month, 1), said.language) for month in range(1, 13)]
    known = {word.lower() for word in _WORD.findall(said.typed + listed(days, said.language))}
    printed = _WORD.findall(_CODE.sub(" ", said.text))
    assert {word for word in printed if word.lower() not in known} == set()
