"""A word of its own in every text of every record: none is found where it may not be told.

And each that may be told is found: a search that finds nothing would prove nothing.
"""

from collections.abc import Iterable, Iterator
from itertools import product

import pytest

from generator.compose.order import Order
from generator.facts.kinds import KINDS
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.canaries import (
    DOCUMENTS,
    FATES,
    REACH,
    TRANSLATED,
    Canaries,
    text_fields,
    with_canaries,
)
from tests.houses.ruritania import Ruritania, found_in
from tests.readers.everywhere import BY_ENDING, letters, said_by
from tests.tools.typing import Brief

MAIN = {
    "pdf": ("PDF: the words of its pages",),
    "docx": ("Word: the text", "Word: footnotes", "Word: endnotes"),
    "html": ("web page: text",),
    "txt": ("text: all of it",),
}
LANGUAGES = ("en", "fr", "ru")


@pytest.fixture(scope="module")
def canaries(tmp_path_factory: pytest.TempPathFactory) -> Canaries:
    return with_canaries(found_in(tmp_path_factory.mktemp("canaries")))


def files_of(
    canaries: Canaries, audience: str, formats: tuple[Format, ...], language: str = "en"
) -> dict[str, bytes]:
    """Return what a build leaves for an audience, by path."""
    order = Order(
        f"for-{audience}",
        formats=formats,
        documents=DOCUMENTS,
        language=language,
        allow_fallback=True,
    )
    built = build(canaries.ruritania.house, order)
    return {f"for-{audience}/{file}": data for file, data in built.files.items()}


def heard_in(files: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    return (said for path, data in files.items() for said in said_by(path, data))


def leaks(canaries: Canaries, audience: str, heard: Iterable[tuple[str, str]]) -> list[str]:
    """Return what stands in some channel, and may not be told to an audience."""
    forbidden = [each for each in canaries.found if not each.may_stand_in(audience)]
    return [
        f"{channel}: {each}"
        for channel, said in heard
        for each in forbidden
        if each.letters in said
    ]


def missing(canaries: Canaries, audience: str, said: str, language: str = "en") -> list[str]:
    """Return what may be told to an audience, and stands nowhere."""
    told = (each for each in canaries.found if each.must_stand_in(audience, language))
    return [str(each) for each in told if each.letters not in said]


def test_every_text_of_every_kind_of_record_has_a_canary_and_a_fate(canaries: Canaries) -> None:
    fields = text_fields(iter(KINDS.values()))
    assert fields - FATES.keys() == set(), "say in tests/houses/canaries.py what becomes of these"
    assert FATES.keys() - fields == {TRANSLATED}
    planted = {each.field for each in canaries.found}
    assert FATES.keys() - planted == set()


def test_there_are_more_than_fifty_six_channels() -> None:
    assert sum(map(len, BY_ENDING.values())) >= 56


@pytest.mark.parametrize("audience", ["everybody", "partners"])
def test_a_text_tells_an_audience_all_that_it_may_know_and_nothing_else(
    canaries: Canaries, audience: str
) -> None:
    files = files_of(canaries, audience, (Format.TEXT,))
    heard = list(heard_in(files))
    assert leaks(canaries, audience, heard) == []
    assert missing(canaries, audience, "".join(said for _, said in heard)) == []


@pytest.mark.prove
@pytest.mark.parametrize(("audience", "language"), [*product(REACH, LANGUAGES)])
def test_no_channel_of_any_file_tells_what_its_readers_may_not_know(
    canaries: Canaries, audience: str, language: str
) -> None:
    files = files_of(canaries, audience, tuple(Format), language)
    heard = list(heard_in(files))
    assert leaks(canaries, audience, heard) == []
    for ending, main in MAIN.items():
        said = "".join(each for channel, each in heard if channel in main)
        assert missing(canaries, audience, said, language) == [], ending


COMMANDS = {
    "build": ("build", "for-everybody", "--to", "text"),
    "build, for programs": ("build", "for-everybody", "--to", "text", "--json"),
    "why": ("why", "--brief", "for-everybody"),
    "why, for programs": ("why", "--brief", "for-everybody", "--json"),
}


@pytest.mark.prove
def test_nothing_that_a_command_says_of_a_brief_tells_it_either(
    brief: Brief, ruritania: Ruritania
) -> None:
    canaries = with_canaries(ruritania)
    for name, typed in COMMANDS.items():
        told = brief(*typed)
        heard = [(f"{name}: out", letters(told.out)), (f"{name}: err", letters(told.err))]
        assert leaks(canaries, "everybody", heard) == []
