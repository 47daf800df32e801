"""`# allow CODE: reason` silences one finding on one line, and is told if it silences none."""

from collections.abc import Callable

import pytest

from tests.houses.ruritania import ORDER, PRESS, TRIALS, Ruritania
from tests.tools.findings import codes, findings
from tests.tools.typing import Brief

REASON = "# allow typed-variant: the old name is what the text is about"
CLOSURES = "    title: The summer closures\n"
OLD = "    title: The closures in Oberzenda"
TEXT = "    text: The Act makes every editor answer for what others write.\n"
FOLDED = "    text: >{}\n      The Act makes every editor in\n      Oberzenda answer for others.\n"

ALLOWED: dict[str, Callable[[Ruritania], None]] = {
    "at the end of the line": lambda r: r.change(PRESS, CLOSURES, f"{OLD}  {REASON}\n"),
    "alone on the line above": lambda r: r.change(PRESS, CLOSURES, f"    {REASON}\n{OLD}\n"),
    "above another comment": lambda r: r.change(
        PRESS, CLOSURES, f"    {REASON}\n    # from the letter\n{OLD}\n"
    ),
    "on the line of a block's key": lambda r: r.change(PRESS, TEXT, FOLDED.format(f"  {REASON}")),
    "above the line of a block's key": lambda r: r.change(
        PRESS, TEXT, f"    {REASON}\n" + FOLDED.format("")
    ),
}


TITLE = "title: Human rights issues ahead of the visit to Ruritania\n"
AT_TITLE = "# allow abbreviation: every reader of this paper knows the KNB"
TITLES = {
    "after it": f"title: The KNB in Ruritania  {AT_TITLE}\n",
    "above it": f"{AT_TITLE}\ntitle: The KNB in Ruritania\n",
    "after its quotation mark": f'title: "The KNB in Ruritania"  {AT_TITLE}\n',
    "at its end, lines below": f"title: 'The KNB\n  in all of\n  Ruritania'  {AT_TITLE}\n",
    "at the end of a plain text": f"title: The KNB\n  in Ruritania  {AT_TITLE}\n",
    "at the key of a block": f"title: >-  {AT_TITLE}\n  The KNB\n  in Ruritania\n",
}


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES.keys())
def test_an_abbreviation_in_the_title_of_a_brief_is_allowed_where_it_stands(
    ruritania: Ruritania, title: str
) -> None:
    ruritania.change(ORDER, TITLE, title)
    assert codes(ruritania) == []


def test_what_the_words_of_a_brief_say_is_told_at_those_words(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, TITLE, "title: >\n  Rights, and\n  the KNB, in Ruritania\n")
    ruritania.change(ORDER, "subject: The press", "subject: The FZB and the press")
    assert [told.split(": ")[0] for told in findings(ruritania)] == [
        f"[abbreviation] {ORDER}:20:16",
        f"[abbreviation] {ORDER}:3:7",
    ]


def test_an_allowance_of_the_key_below_a_text_is_not_that_texts(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, TITLE, "title: >\n  The KNB in Ruritania\n")
    ruritania.change(ORDER, "occasion: visit-2021\n", f"occasion: visit-2021  {AT_TITLE}\n")
    assert {"abbreviation", "unused-allow"} <= set(codes(ruritania))


def test_what_a_usual_document_says_is_allowed_at_the_audience(ruritania: Ruritania) -> None:
    page = '{% extends "base/letter.html" %}{% block thanks %}<p>From the KNB.</p>{% endblock %}'
    ruritania.write("templates/eu-leaders/letter.html", page)
    ruritania.change(ORDER, "documents: [letter, briefing-paper]\n", "")
    [told] = [told for told in findings(ruritania) if told.startswith("[abbreviation]")]
    assert told.startswith(f"[abbreviation] {ORDER}:3:11: ")
    ruritania.change(ORDER, "audience: eu-leaders\n", f"audience: eu-leaders  {AT_TITLE}\n")
    assert "abbreviation" not in codes(ruritania)


@pytest.mark.parametrize("place", ALLOWED)
def test_a_warning_is_allowed_where_it_is(ruritania: Ruritania, place: str) -> None:
    ALLOWED[place](ruritania)
    assert codes(ruritania) == []


NOT_ALLOWED = {
    "with another code": "# allow typed-reference: it is a variant",
    "on another line": "# from the letter",
}


@pytest.mark.parametrize("comment", NOT_ALLOWED.values(), ids=NOT_ALLOWED.keys())
def test_only_that_code_on_that_line_is_silenced(ruritania: Ruritania, comment: str) -> None:
    ruritania.change(PRESS, CLOSURES, f"{OLD}  {comment}\n")
    ruritania.change(PRESS, "    date: 2021-07\n", f"    date: 2021-07  {REASON}\n")
    assert {"typed-variant", "unused-allow"} <= set(codes(ruritania))


def test_without_a_reason_nothing_is_allowed(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, CLOSURES, f"{OLD}  # allow typed-variant\n")
    assert findings(ruritania)[1] == (
        f"[bare-allow] {PRESS}:13:39: this allows 'typed-variant' without a reason, and so allows"
        " nothing\n  hint: write '# allow typed-variant: ' and the reason"
    )
    assert codes(ruritania) == ["typed-variant", "bare-allow"]


UNUSED = {
    "draft": "delete it",
    "typed-varient": "did you mean 'typed-variant'?",
    "anything": "no rule is called so; delete it",
}


@pytest.mark.parametrize("code", UNUSED)
def test_an_allowance_with_no_use_is_told(ruritania: Ruritania, code: str) -> None:
    ruritania.change(ORDER, "language: en\n", f"language: en  # allow {code}: for now\n")
    assert findings(ruritania) == [
        f"[unused-allow] {ORDER}:9:15: there is no {code!r} to allow here\n  hint: {UNUSED[code]}"
    ]


def test_an_error_cannot_be_allowed(ruritania: Ruritania) -> None:
    reason = "# allow law-dates: the gazette has it so"
    old = "{stage: in_force, date: 2021-08-01, sources: [bote-2021-08]}"
    new = "{stage: in_force, date: 2021-02-01, sources: [bote-2021-08]}"
    ruritania.change(PRESS, old, f"{new}  {reason}")
    assert findings(ruritania)[1] == (
        f"[error-allowed] {PRESS}:42:71: 'law-dates' is an error, and cannot be allowed\n"
        "  hint: mend what it is about"
    )
    assert codes(ruritania) == ["law-dates", "error-allowed"]


def test_a_text_may_hold_the_words_of_an_allowance(ruritania: Ruritania) -> None:
    folded = "    text: >\n      The Act says\n      so:  # allow draft: to all.\n"
    ruritania.change(PRESS, TEXT, folded)
    assert codes(ruritania) == []


def test_a_brief_allows_what_is_found_in_it_and_in_the_words_of_its_templates(
    ruritania: Ruritania,
) -> None:
    page = '{% extends "base/letter.html" %}{% block thanks %}<p>From the KNB.</p>{% endblock %}'
    ruritania.write("templates/eu-leaders/letter.html", page)
    ruritania.change(ORDER, "date: 2021-05-04\n", "date: 2021-05-04\nas_of: 2021-05-05\n")
    assert codes(ruritania) == ["as-of", "abbreviation"]
    reason = "# allow as-of: the letter went out a day late"
    ruritania.change(ORDER, "as_of: 2021-05-05\n", f"as_of: 2021-05-05  {reason}\n")
    reason = "# allow abbreviation: the reader is the KNB"
    ruritania.change(ORDER, "briefing-paper]\n", f"briefing-paper]  {reason}\n")
    assert codes(ruritania) == []


def test_nothing_is_called_unused_while_there_are_errors(ruritania: Ruritania) -> None:
    ruritania.change(ORDER, "language: en\n", "language: en  # allow draft: for now\n")
    ruritania.change(ORDER, "occasion: visit-2021", "occasion: visit-2020")
    assert codes(ruritania) == ["unknown-reference"]


def test_what_a_file_allows_does_not_stop_a_final_paper(brief: Brief, ruritania: Ruritania) -> None:
    draft = "  - id: rt-pledge\n    stage: draft\n"
    ruritania.change(TRIALS, "  - id: rt-pledge\n", draft)
    refused = brief("build", "--final", "--to", "text")
    assert refused.exit == 1
    assert "commitment 'rt-pledge' is a draft" in refused.err
    allowed = "  - id: rt-pledge  # allow draft: the editor is away, and it stood so last year\n"
    ruritania.change(
        TRIALS, "  - id: rt-pledge\n    stage: draft\n", f"{allowed}    stage: draft\n"
    )
    assert brief("build", "--final", "--to", "text").exit == 0


def test_what_a_build_alone_finds_may_be_allowed_without_a_doubt(
    ruritania: Ruritania, brief: Brief
) -> None:
    limit = (
        "limits:\n  - {document: briefing-paper, words: 250}  # allow shortened: a short paper\n"
    )
    ruritania.add(ORDER, limit)
    assert codes(ruritania) == []
    told = brief("build", "--to", "text", "-d", "briefing-paper")
    assert "left out for length" in told.out
    assert "[shortened]" not in told.err
