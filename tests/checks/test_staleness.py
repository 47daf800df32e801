"""What time has overtaken is told: old statuses, and events that came and went without news."""

from tests.houses.ruritania import ORDER, PRESS, SOURCES, Ruritania
from tests.tools.findings import codes, findings

STATUS = "      - {is: prosecuted, sources: [rrl-statement]}\n"
NEXT = "    next: {date: 2021-05-02, what: the hearing, sources: [rrl-statement]}\n"


def two_cases(ruritania: Ruritania) -> None:
    """Add a case like that of the editor, which the brief does not name."""
    case = (
        "  - {id: rt-case-other, title: An editor, people: [rt-rassendyll], date: 2021,"
        " text: The editor waits., sources: [rrl-letter],"
        " status: [{is: on_trial, date: 2021-04-01, sources: [rrl-statement]}]}\n"
    )
    ruritania.change(PRESS, "\nrecommendations:", f"{case}\nrecommendations:")
    ruritania.change(ORDER, "audience: eu-leaders", "audience: partners")


def test_a_case_left_out_for_its_old_status_is_told(ruritania: Ruritania) -> None:
    two_cases(ruritania)
    [told] = findings(ruritania)
    assert told.startswith(
        f"[left-out-stale] {PRESS}:57:136: case 'rt-case-other' is left out: its status 'on_trial'"
        " was last known on 2021-04-20, and is trusted for 3 days\n"
        "  hint: look for news: add a status, or 'confirmed' to this one; or name the case under"
        " 'exclude' or 'include'"
    )


def test_a_case_that_the_brief_excludes_is_not_missed(ruritania: Ruritania) -> None:
    two_cases(ruritania)
    ruritania.change(ORDER, "authors:", "exclude: [rt-case-other]\nauthors:")
    assert codes(ruritania) == []


def test_a_case_told_as_past_is_a_doubt(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "is: prosecuted", "is: on_trial")
    assert findings(ruritania) == [
        f"[stale] {PRESS}:45:5: the last status of case 'rt-case-rassendyll' is old, and is told as"
        " past\n  hint: look for news, and add a status with its source"
    ]


def test_a_next_event_that_passed_without_news_stops_the_paper(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "    more: [rrl-statement]\n", f"    more: [rrl-statement]\n{NEXT}")
    expected = (
        f"{PRESS}:57:18: what was next in case 'rt-case-rassendyll' was due on 2021-05-02, and has"
        " no news\n  hint: add the status that came of it, or what is next now"
    )
    assert findings(ruritania) == [f"[next-passed] {expected}"]


def test_a_next_event_to_come_or_with_news_is_in_order(ruritania: Ruritania) -> None:
    coming = NEXT.replace("2021-05-02", "2021-05-04")
    ruritania.change(PRESS, "    more: [rrl-statement]\n", f"    more: [rrl-statement]\n{coming}")
    assert codes(ruritania) == []
    ruritania.change(PRESS, "2021-05-04, what", "2021-05-02, what")
    news = "      - {is: on_trial, sources: [news]}\n"
    ruritania.change(PRESS, STATUS, f"{STATUS}{news}")
    source = "  - {id: news, type: report, title: On Trial, issued: 2021-05-03, held: yes}\n"
    ruritania.add(SOURCES, source)
    assert codes(ruritania) == []


def test_a_case_whose_status_was_confirmed_is_not_missed(ruritania: Ruritania) -> None:
    two_cases(ruritania)
    ruritania.change(PRESS, "date: 2021-04-01, sources", "confirmed: 2021-05-02, sources")
    assert codes(ruritania) == []


def test_a_status_to_come_when_it_was_last_heard_of_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "is: imprisoned, date: 2021-08-01", "is: released, date: 2021-08-11")
    [told] = findings(ruritania)
    assert told == (
        f"[status-ahead] {PRESS}:54:30: status 'released' of case 'rt-case-rassendyll' begins on"
        " 2021-08-11, and was last known on 2021-08-10\n"
        "  hint: add a source that says it has happened; what is to come stands in 'next'"
    )
    ruritania.change(PRESS, "date: 2021-08-11", "date: 2021-08-11, confirmed: 2021-08-11")
    assert findings(ruritania) == []


def test_a_status_after_a_later_one_is_told(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "is: prosecuted", "is: prosecuted, date: 2021-04")
    ruritania.change(PRESS, "imprisoned, date: 2021-08-01", "imprisoned, date: 2021-03-31")
    [told] = findings(ruritania)
    assert told == (
        f"[status-order] {PRESS}:54:32: status 'imprisoned' of case 'rt-case-rassendyll' stands"
        " after a later one\n"
        "  hint: a history is written oldest first: put it in its place, or mend its date"
    )
