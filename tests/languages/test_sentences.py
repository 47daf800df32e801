"""A sentence goes on after words that lead into it, in each language as it may."""

import pytest

from generator.languages.sentences import continued, inside, with_article
from generator.paper.document import Emphasis, Mention, OpenInline, Text

SENTENCES = {
    "a little word": ("en", "The police came.", "As told, the police came."),
    "any other": ("en", "Police came.", "As told: Police came."),
    "a number": ("en", "12 people came.", "As told, 12 people came."),
    "a little word with a mark": ("en", "Once, police came.", "As told, once, police came."),
    "French": ("fr", "Des policiers sont venus.", "As told, des policiers sont venus."),
    "French elision": ("fr", "L’agent est venu.", "As told: L’agent est venu."),
    "Russian": ("ru", "В город пришли.", "As told, в город пришли."),
    "German": ("de", "Die Polizei kam.", "As told: Die Polizei kam."),
}


@pytest.mark.parametrize(("language", "text", "whole"), SENTENCES.values(), ids=SENTENCES)
def test_a_sentence_goes_on(language: str, text: str, whole: str) -> None:
    assert said(continued("As told", (Text(text),), language)) == whole


def test_a_name_keeps_its_capital() -> None:
    named = (Mention("rrl", "Rights League", "RRL"), Text(" says so."))
    assert said(continued("As told", named, "en")) == "As told, Rights League says so."
    assert said(continued("As told", named, "de")) == "As told: Rights League says so."


def test_words_in_italics_are_left_alone() -> None:
    paper = (Emphasis((Text("The Bote"),)), Text(" says so."))
    assert said(continued("As told", paper, "en")) == "As told: The Bote says so."


TITLES = {
    "a little word": ("en", "The printers of Zenda", "the printers of Zenda"),
    "a name": ("en", "Printers of Zenda", "Printers of Zenda"),
    "no name at all": ("en", "[name withheld]", "[name withheld]"),
    "English in a French paper": ("fr", "The printers of Zenda", "The printers of Zenda"),
    "German": ("de", "Die Drucker von Zenda", "Die Drucker von Zenda"),
}


@pytest.mark.parametrize(("language", "title", "within"), TITLES.values(), ids=TITLES)
def test_a_title_stands_inside_a_sentence(language: str, title: str, within: str) -> None:
    assert said(inside((Text(title),), language)) == within


NAMES = {
    "Ruritanian Rights League": "the Ruritanian Rights League",
    "UN Committee against Torture": "the UN Committee against Torture",
    "Ministry of the Interior": "the Ministry of the Interior",
    "Government of Ruritania": "the Government of Ruritania",
    "Zenda Watch": "Zenda Watch",
    "EUCAM": "EUCAM",
    "The Zenda Society": "The Zenda Society",
}


@pytest.mark.parametrize(("name", "said"), NAMES.items())
def test_the_name_of_a_body_has_its_article(name: str, said: str) -> None:
    assert with_article(name) == said


def said(inlines: tuple[OpenInline, ...]) -> str:
    found = []
    for inline in inlines:
        match inline:
            case Text(text):
                found.append(text)
            case Mention(full=full):
                found.append(full)
            case Emphasis(inner):
                found.append(said(inner))
            case _:
                raise AssertionError(inline)
    return "".join(found)
