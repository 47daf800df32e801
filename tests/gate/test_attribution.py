"""What is reported, alleged or disputed is told as somebody's word, wherever it is printed."""

import pytest

from generator.compose.recipe import compose
from generator.facts.translations import fingerprint
from generator.gate.dossier import Words
from generator.gate.wording import as_words
from generator.languages.marks import bare
from generator.paper.walk import words_of
from tests.houses.ruritania import BRIEF, ORDER, PRESS, Ruritania

ORGANISATIONS = "facts/organisations.yaml"
CENSOR = """\
  - id: rt-censor
    role: message
    date: 2021
    text: The censor strikes out what he dislikes. Nobody may appeal.
    short: Censors strike out what they dislike.
    line: The [[rrl]] hears that censors strike out what they dislike.
"""


def paper_of(house: Ruritania, audience: str = "", document: str = "briefing-paper") -> str:
    """Return every word of a finished paper, with plain spaces."""
    brief = house.brief_for(audience) if audience else BRIEF
    paper = compose(house.prepare(brief=brief), document).paper
    return words_of(paper.blocks).replace("\u00a0", " ")


def told(house: Ruritania, said: str) -> tuple[str, str]:
    """Return a message of the house as papers print it in full, and in its shortest form."""
    house.change(PRESS, "paragraphs:\n", f"paragraphs:\n{CENSOR}{said}")
    [message] = [m for m in house.prepare().opened.dossier.messages if m.id == "rt-censor"]
    return plain(message.paragraphs[0]), plain(message.shortest[0])


def plain(words: Words) -> str:
    """Return words as they are read, without the marks of what is left in the original."""
    return bare(as_words(words.inlines))


FULL = "censor strikes out what he dislikes. Nobody may appeal."
LINE = "Ruritanian Rights League (RRL) hears that censors strike out what they dislike."
LEADS = {
    "stated": ("", f"The {FULL}", f"The {LINE}"),
    "documented": ("    assertion: documented\n", f"The {FULL}", f"The {LINE}"),
    "reported": ("    assertion: reported\n", f"Reportedly, the {FULL}", f"Reportedly, the {LINE}"),
    "alleged": ("    assertion: alleged\n", f"Allegedly, the {FULL}", f"Allegedly, the {LINE}"),
    "disputed": (
        "    assertion: disputed\n",
        f"The {FULL} Sources differ on this.",
        f"The {LINE} Sources differ on this.",
    ),
    "by somebody whom the line names": (
        "    assertion: reported\n    according_to: rrl\n",
        f"According to the Ruritanian Rights League, the {FULL}",
        f"The {LINE}",
    ),
    "by somebody else": (
        "    assertion: reported\n    according_to: [shc, chancellor]\n",
        f"According to the Strelsau Helsinki Committee and the Chancellor of Strelsau, the {FULL}",
        f"According to the Strelsau Helsinki Committee and the Chancellor of Strelsau, the {LINE}",
    ),
    "alleged by somebody": (
        "    assertion: alleged\n    according_to: shc\n",
        f"According to allegations by the Strelsau Helsinki Committee, the {FULL}",
        f"According to allegations by the Strelsau Helsinki Committee, the {LINE}",
    ),
    "in its own words": (
        "    assertion: alleged\n    attributed: true\n",
        f"The {FULL}",
        f"The {LINE}",
    ),
}


@pytest.mark.parametrize(("said", "full", "shortest"), LEADS.values(), ids=LEADS)
def test_a_statement_says_whose_word_it_is_unless_its_own_words_do(
    ruritania: Ruritania, said: str, full: str, shortest: str
) -> None:
    assert told(ruritania, said) == (full, shortest)


def test_a_body_says_how_its_name_follows(ruritania: Ruritania) -> None:
    """With its article in English, in whatever case in other languages."""
    form = "    forms: {according_to: according to the League}\n    abbreviation: RRL\n"
    ruritania.change(ORGANISATIONS, "    abbreviation: RRL\n", form)
    full, _ = told(ruritania, "    assertion: reported\n    according_to: rrl\n")
    assert full == f"According to the League, the {FULL}"


TYPED = {
    "title": "The Strelsau Helsinki Committee hears that they do.",
    "abbreviation": "The SHC hears that they do.",
    "another spelling": "Helsinki of Strelsau hears that they do.",
    "form of its name": "The Committee hears that they do.",
}


@pytest.mark.parametrize("line", TYPED.values(), ids=TYPED)
def test_a_text_that_names_who_says_it_in_typed_words_says_it_once(
    ruritania: Ruritania, line: str
) -> None:
    forms = "    variants: [Helsinki of Strelsau]\n    forms: {according_to: says the Committee}\n"
    ruritania.change(ORGANISATIONS, "    abbreviation: SHC\n", f"    abbreviation: SHC\n{forms}")
    ruritania.change(PRESS, "line: Editors are silent.", f"line: {line}")
    said = "    assertion: reported\n    according_to: shc\n"
    ruritania.change(PRESS, f"    line: {line}\n", f"    line: {line}\n{said}")
    [chapter, _] = ruritania.prepare().opened.dossier.chapters
    [trend] = chapter.trends
    assert plain(trend.shortest[0]) == line


def test_a_text_that_only_speaks_of_who_says_it_says_whose_word_it_is(ruritania: Ruritania) -> None:
    said = "    assertion: reported\n    according_to: shc\n"
    ruritania.change(
        PRESS,
        "    line: Editors are silent.\n",
        f"    line: The office of the [[shc]] was searched.\n{said}",
    )
    [chapter, _] = ruritania.prepare().opened.dossier.chapters
    [trend] = chapter.trends
    assert plain(trend.shortest[0]).startswith("According to the Strelsau Helsinki Committee, the")


def test_a_sentence_keeps_the_capital_of_a_name_after_a_colon(ruritania: Ruritania) -> None:
    ruritania.change(
        PRESS, "    text: The Act makes", "    assertion: reported\n    text: Act 12 makes"
    )
    assert "Reportedly: Act 12 makes every editor answer" in paper_of(ruritania)


ALLEGED = "    assertion: alleged\n    according_to: shc\n"


DOCUMENTS = {
    "eu-leaders": "briefing-paper",
    "eeas-dialogue": "briefing-paper",
    "embassies": "one-pager",
    "media": "press-release",
    "un-treaty-body": "submission",
}


@pytest.mark.parametrize(("audience", "document"), DOCUMENTS.items())
def test_every_document_tells_an_allegation_as_one(
    ruritania: Ruritania, audience: str, document: str
) -> None:
    ruritania.change(PRESS, "    text: Journalism", f"{ALLEGED}    text: Journalism")
    paper = paper_of(ruritania, audience, document)
    lead = "According to allegations by the Strelsau Helsinki Committee:"
    said = f"{lead} Journalism is treated"
    assert said in paper
    assert paper.count("Journalism is treated") == paper.count(said)


def test_a_title_that_stands_without_its_text_says_it_in_brackets(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "    title: Press Act\n", f"    title: Press Act\n{ALLEGED}")
    sheet = paper_of(ruritania, "embassies", "one-pager")
    assert "Press Act (Ruritania, adopted, 1 March 2021; as alleged)" in sheet


def test_what_a_person_says_who_may_not_be_told_is_not_told(ruritania: Ruritania) -> None:
    said = "    assertion: reported\n    according_to: rt-p2\n"
    ruritania.change(PRESS, "    text: The Act makes", f"{said}    text: The Act makes")
    [entry] = [e for e in ruritania.prepare().opened.ledger if e.id == "rt-press-act"]
    assert (entry.outcome, entry.rule) == ("out", "person")


IN_OTHER_LANGUAGES = {
    "fr": "Les éditeurs se taisent.",
    "ru": "В газетах молчат.",
    "de": "Die Redaktionen schweigen.",
}
SAID_IN_OTHERS = {
    ("fr", "reported"): "D’après une source (SHC), les éditeurs se taisent.",
    ("ru", "reported"): "По сведениям источника (SHC), в газетах молчат.",
    ("de", "reported"): "Laut einer Quelle (SHC): Die Redaktionen schweigen.",
    ("fr", "alleged"): "Selon des allégations (SHC), les éditeurs se taisent.",
    ("ru", "alleged"): "Как утверждается (SHC), в газетах молчат.",
    ("de", "alleged"): "Vorwürfen zufolge (SHC): Die Redaktionen schweigen.",
}


@pytest.mark.parametrize(("language", "assertion"), SAID_IN_OTHERS)
def test_other_languages_say_it_in_their_own_way(
    ruritania: Ruritania, language: str, assertion: str
) -> None:
    text, said = IN_OTHER_LANGUAGES[language], SAID_IN_OTHERS[language, assertion]
    line = "    line: Editors are silent.\n"
    ruritania.change(PRESS, line, f"{line}    assertion: {assertion}\n    according_to: shc\n")
    ruritania.change(ORDER, "language: en", f"language: {language}")
    of = fingerprint("Editors are silent.")
    translation = f"rt-trend:\n  line: {{text: {text}, of: {of}, by: machine}}\n"
    ruritania.write(f"facts/ruritania/press.{language}.yaml", translation)
    [chapter, _] = ruritania.prepare().opened.dossier.chapters
    [trend] = chapter.trends
    assert plain(trend.shortest[0]) == said.replace("SHC", "Strelsau Helsinki Committee")
