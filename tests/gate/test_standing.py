"""A status is told with its two days, and what it brought is not known before it."""

from datetime import date

import pytest

from generator.compose.order import Order, prepare
from generator.compose.recipe import compose
from generator.gate.dossier import Case
from generator.gate.wording import as_words
from tests.houses.ruritania import BRIEF, ORDER, PEOPLE, PRESS, Ruritania, found_in
from tests.readers.paper_words import paper_words

FIRST = "      - {is: prosecuted, sources: [rrl-statement]}\n"
EARLIER, LATER = date(2021, 5, 4), date(2021, 8, 20)


def case_of(ruritania: Ruritania, as_of: date = EARLIER) -> Case:
    prepared = ruritania.prepare(as_of=as_of)
    [case] = [c for c in prepared.opened.dossier.whole.cases if c.id == "rt-case-rassendyll"]
    return case


SAID = {  # a status as typed, and as a paper of 4 May says it
    "since a day": (
        "is: imprisoned, date: 2018-03-01",
        "imprisoned since 1 March 2018, as of 20 April 2021",
        "en prison depuis le 1er mars 2018, à la date du 20 avril 2021",
        "в заключении с 1 марта 2018 г. (по состоянию на 20 апреля 2021 г.)",
        "in Strafhaft seit dem 1. März 2018 (Stand: 20. April 2021)",
    ),
    "since a month": (
        "is: on_trial, date: 2021-04, confirmed: 2021-05-02",
        "on trial since April 2021, as of 2 May 2021",
        "procès en cours depuis avril 2021, à la date du 2 mai 2021",
        "идёт судебный процесс с апреля 2021 г. (по состоянию на 2 мая 2021 г.)",
        "vor Gericht seit April 2021 (Stand: 2. Mai 2021)",
    ),
    "since a month that is written open": (
        "is: detained, date: 2021-04/..",
        "detained since April 2021, as of 20 April 2021",
        "en détention depuis avril 2021, à la date du 20 avril 2021",
        "под стражей с апреля 2021 г. (по состоянию на 20 апреля 2021 г.)",
        "in Haft seit April 2021 (Stand: 20. April 2021)",
    ),
    "since about a year": (
        "is: in_exile, date: 2019~",
        "in exile since about 2019, as of 20 April 2021",
        "en exil depuis 2019 environ, à la date du 20 avril 2021",
        "в изгнании приблизительно с 2019 г. (по состоянию на 20 апреля 2021 г.)",
        "im Exil etwa seit 2019 (Stand: 20. April 2021)",
    ),
    "nobody knows since when": (
        "is: detained",
        "detained as of 20 April 2021",
        "en détention, à la date du 20 avril 2021",
        "под стражей (по состоянию на 20 апреля 2021 г.)",
        "in Haft (Stand: 20. April 2021)",
    ),
    "happened on a day": (
        "is: acquitted, date: 2021-04-01",
        "acquitted on 1 April 2021",
        "acquittement le 1er avril 2021",
        "оправдательный приговор 1 апреля 2021 г.",
        "freigesprochen am 1. April 2021",
    ),
    "happened in a month": (
        "is: released, date: 2011-12",
        "released in December 2011",
        "remise en liberté en décembre 2011",
        "на свободе после освобождения в декабре 2011 г.",
        "freigelassen im Dezember 2011",
    ),
    "happened in another month": (
        "is: charges_dropped, date: 2019-05",
        "charges dropped in May 2019",
        "abandon des poursuites en mai 2019",
        "прекращение уголовного преследования в мае 2019 г.",
        "Verfahren eingestellt im Mai 2019",
    ),
    "happened in a year": (
        "is: deceased_in_custody, date: 2020",
        "died in custody in 2020",
        "décès en détention en 2020",
        "смерть под стражей в 2020 г.",
        "in Haft verstorben im Jahr 2020",
    ),
    "happened about a month": (
        "is: pardoned_or_amnestied, date: 2020-06~",
        "pardoned or amnestied about June 2020",
        "grâce ou amnistie vers juin 2020",
        "помилование или амнистия около июня 2020 г.",
        "begnadigt oder amnestiert um Juni 2020",
    ),
    "happened, nobody knows when": (
        "is: released",
        "released as of 20 April 2021",
        "remise en liberté, à la date du 20 avril 2021",
        "на свободе после освобождения (по состоянию на 20 апреля 2021 г.)",
        "freigelassen (Stand: 20. April 2021)",
    ),
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Ruritania:
    """Return a house with a case for each status above."""
    ruritania = found_in(tmp_path_factory.mktemp("standing"))
    case = (
        "  - {{id: rt-case-{}, title: A man, people: [rt-rassendyll], date: 2021, text: Told.,"
        " status: [{{{}, sources: [rrl-statement]}}]}}\n"
    )
    cases = (case.format(number, typed) for number, (typed, *_) in enumerate(SAID.values()))
    ruritania.change(PRESS, "\nrecommendations:", f"{''.join(cases)}\nrecommendations:")
    return ruritania


@pytest.mark.parametrize(("number", "language"), list(enumerate(("en", "fr", "ru", "de"), start=1)))
def test_papers_say_since_when_and_as_of_which_day(
    house: Ruritania, number: int, language: str
) -> None:
    prepared = prepare(house.house, Order(BRIEF, audience="partners", language=language))
    said = " ".join(paper_words(compose(prepared, "case-list").paper))
    missing = [case[number] for case in SAID.values() if f" {case[number]} " not in said]
    assert missing == [], said


def test_a_status_too_old_is_told_with_both_days(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "is: prosecuted", "is: on_trial, date: 2021-04-01")
    said = " ".join(paper_words(compose(ruritania.prepare(), "briefing-paper").paper))
    assert "had been on trial since 1 April 2021 when last known, on 20 April 2021" in said


def test_what_a_status_brought_is_not_known_before_it(ruritania: Ruritania) -> None:
    brought = "charge: rumours, sentence: three years, place: Zenda fortress"
    ruritania.change(PRESS, "is: imprisoned,", f"is: imprisoned, {brought},")
    before, after = case_of(ruritania, EARLIER), case_of(ruritania, LATER)
    assert not any((before.charge, before.sentence, before.held))
    said = [as_words(words.inlines) for words in (after.charge, after.sentence, after.held)]
    assert said == ["rumours", "three years", "Zenda fortress"]
    paper = compose(ruritania.prepare(as_of=LATER), "briefing-paper").paper
    assert (
        "Role: editor · Status: imprisoned since 1 August 2021, as of 10 August 2021"
        " · Held: Zenda fortress · Charge: rumours · Sentence: three years"
    ) in " ".join(paper_words(paper))


GOES_ON = {  # the status that follows a prison sentence, and what papers still tell of it
    "imprisoned": "rumours, three years, Zenda fortress",
    "forced_psychiatric": "rumours, three years, ",
    "released_conditionally": "rumours, three years, ",
    "deceased_in_custody": "rumours, three years, ",
    "released": ", , ",
    "acquitted": ", , ",
    "charges_dropped": ", , ",
    "pardoned_or_amnestied": ", , ",
}


@pytest.mark.parametrize(("status", "told"), GOES_ON.items())
def test_a_sentence_lasts_until_it_is_lifted_and_a_place_as_long_as_its_status(
    ruritania: Ruritania, status: str, told: str
) -> None:
    brought = "charge: rumours, sentence: three years, place: Zenda fortress"
    ruritania.change(PRESS, FIRST, FIRST.replace("prosecuted", f"imprisoned, {brought}"))
    ruritania.change(PRESS, "is: imprisoned, date: 2021-08-01", f"is: {status}")
    ruritania.write(ORDER, ruritania.read(ORDER).split("documents:")[0])  # and no letter
    case = case_of(ruritania, LATER)
    said = [as_words(words.inlines) for words in (case.charge, case.sentence, case.held)]
    assert ", ".join(said) == told


def test_where_somebody_without_a_name_is_held_is_not_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, FIRST, FIRST.replace("prosecuted", "detained, place: Zenda fortress"))
    assert case_of(ruritania).held
    name = "      name: {scope: public, basis: already_public, source: rrl-statement}\n"
    ruritania.change(PEOPLE, name, name.replace("public,", "internal,", 1))
    assert not case_of(ruritania).held


def test_a_sentence_that_refers_to_what_is_not_known_yet_bars_no_earlier_paper(
    ruritania: Ruritania,
) -> None:
    ruritania.change(PRESS, "is: imprisoned,", 'is: imprisoned, sentence: "as in [[rt-summer]]",')
    assert case_of(ruritania).status == "prosecuted"


MISPLACED = {
    "sentence: three years": "write 'sentence' in the entry of 'status' that brought it",
    "charge: rumours": "write 'charge' in the entry of 'status' that brought it",
    "place: Zenda": "write 'place' in the entry of 'status' that brought it",
}


@pytest.mark.parametrize(("typed", "hint"), MISPLACED.items())
def test_what_a_status_brought_is_refused_in_the_case_itself(
    ruritania: Ruritania, typed: str, hint: str
) -> None:
    ruritania.change(PRESS, "    more: [rrl-statement]\n", f"    {typed}\n")
    key = typed.partition(":")[0]
    assert ruritania.problems()[0].endswith(
        f"unknown key '{key}' in case 'rt-case-rassendyll'\n  hint: {hint}"
    )


@pytest.mark.parametrize("typed", ["2021-01/2021-03", "../2021-03"])
def test_a_status_that_begins_on_no_day_is_refused(ruritania: Ruritania, typed: str) -> None:
    ruritania.change(PRESS, "imprisoned, date: 2021-08-01", f"imprisoned, date: {typed}")
    assert ruritania.problems()[0].endswith(
        "'date': a status begins on a day, in a month or a year: 2022-01-05, 2022-01, 2022~"
    )
