"""What a text claims of where somebody stands now is known in each language of our papers."""

import pytest

from generator.languages import PAPER_LANGUAGES
from generator.languages.claims import SPOKEN, Claim, claims_in

SAID: dict[Claim, dict[str, tuple[str, ...]]] = {
    Claim.ACCUSED: {
        "en": ("is being prosecuted", "is still on trial", "awaits trial"),
        "fr": (
            "est poursuivie",
            "est toujours en attente de son procès",
            "fait l’objet d’une enquête",
            "attend son jugement",
        ),
        "de": ("steht vor Gericht", "wird strafrechtlich verfolgt", "wartet auf ihren Prozess"),
        "ru": ("преследуется", "ожидает суда", "находится под следствием"),
    },
    Claim.LOCKED_UP: {
        "en": ("is in prison", "remains in pre-trial detention", "are behind bars"),
        "fr": ("est en prison", "reste en détention", "sont encore incarcérés", "est détenue"),
        "de": (
            "ist in Haft",
            "sitzt noch immer in Untersuchungshaft",
            "dass sie im Gefängnis ist",
            "wird weiterhin festgehalten",
        ),
        "ru": (
            "находится в тюрьме",
            "остаётся под стражей",
            "содержатся в следственном изоляторе",
            "по-прежнему удерживается",
        ),
    },
    Claim.SERVING: {
        "en": ("is serving three years",),
        "fr": ("purge une peine",),
        "de": ("verbüßt drei Jahre",),
        "ru": ("отбывает наказание",),
    },
    Claim.HOUSE_ARREST: {
        "en": ("is under house arrest",),
        "fr": ("est assignée à résidence",),
        "de": ("steht unter Hausarrest", "dass er unter Hausarrest steht"),
        "ru": ("находится под домашним арестом",),
    },
    Claim.FREE: {
        "en": ("is now free", "has been released"),
        "fr": (
            "est désormais libre",
            "sont en liberté",
            "a été libérée en mars",
            "ont enfin été relâchés",
            "vient d’être remis en liberté",
        ),
        "de": (
            "ist wieder frei",
            "ist auf freiem Fuß",
            "wurde im März freigelassen",
            "wurden am 3. Mai aus der Untersuchungshaft entlassen",
            "dass sie freigelassen wurde",
            "ist auf freien Fuß gesetzt worden",
        ),
        "ru": ("находится на свободе", "освобождена"),
    },
    Claim.IN_EXILE: {
        "en": ("lives in exile",),
        "fr": ("vit en exil",),
        "de": ("lebt weiterhin im Exil",),
        "ru": ("живёт в эмиграции",),
    },
    Claim.DEAD: {
        "en": ("has died", "died in custody"),
        "fr": ("est morte en détention", "sont décédés"),
        "de": ("ist am 3. Mai in der Haft verstorben", "starb im Gefängnis"),
        "ru": ("скончался", "погибла в колонии"),
    },
    Claim.TO_BE_RELEASED: {
        "en": ("must be immediately released",),
        "fr": ("doit être immédiatement libérée",),
        "de": ("muss sofort freigelassen werden", "ist sofort freizulassen"),
        "ru": ("должна быть немедленно освобождена",),
    },
}
ROWS = [
    (claim, language, words)
    for claim, languages in SAID.items()
    for language, sentences in languages.items()
    for words in sentences
]

# What once was, what is not, and what only sounds alike.
UNSAID = {
    "en": (
        "was in prison",
        "was released and arrested anew",
        "had been detained",
        "is not in prison",
        "should be heard",
    ),
    "fr": (
        "était en prison",
        "a été libérée, puis arrêtée",
        "avait été libérée",
        "n’a jamais été libérée",
        "n’a pas été relâché",
        "n’est pas en prison",
        "est en liberté conditionnelle",
        "doit être entendue",
    ),
    "de": (
        "war in Haft",
        "ist nicht in Haft",
        "wurde freigelassen und erneut festgenommen",
        "war freigelassen worden",
        "wurde nicht freigelassen",
        "wurde aus dem Dienst entlassen",
        "muss angehört werden",
    ),
    "ru": (
        "был освобождён и вновь задержан",
        "не находится под стражей",
        "находился в тюрьме",
        "должен быть заслушан",
    ),
}

DEMANDED = {
    "en": ("We demand the release of", "the demand for release of"),
    "fr": ("Nous demandons la libération de", "la demande de libération de"),
    "de": ("Wir fordern die Freilassung von", "die Forderung nach Freilassung von"),
    "ru": ("Мы требуем освободить", "Они требовали освободить"),
}


def claimed(words: str, language: str) -> list[Claim]:
    """Return what a sentence claims."""
    said = claims_in(language).said
    return [claim for claim, pattern in said.items() if pattern.search(words)]


@pytest.mark.parametrize(("claim", "language", "words"), ROWS)
def test_what_is_said_to_be_so_now_is_known_for_what_it_is(
    claim: Claim, language: str, words: str
) -> None:
    assert claimed(words, language) == [claim]


@pytest.mark.parametrize(("language", "sentences"), UNSAID.items())
def test_what_was_once_so_or_is_not_so_claims_nothing(
    language: str, sentences: tuple[str, ...]
) -> None:
    assert [words for words in sentences if claimed(words, language)] == []


@pytest.mark.parametrize(("language", "sentences"), DEMANDED.items())
def test_who_asks_for_a_release_is_told_from_who_speaks_of_one_asked_for(
    language: str, sentences: tuple[str, str]
) -> None:
    demand = claims_in(language).demand
    assert [bool(demand.search(words)) for words in sentences] == [True, False]


def test_every_language_of_papers_says_every_claim() -> None:
    assert {*SPOKEN} == {*PAPER_LANGUAGES}
    assert [language for language in SPOKEN if {*claims_in(language).said} != {*Claim}] == []
    assert [claim for claim, languages in SAID.items() if {*languages} != {*SPOKEN}] == []
