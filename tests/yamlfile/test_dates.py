"""Dates: how they are written in facts, and how papers print them."""

import re
import subprocess
import sys
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import BriefError
from generator.languages.catalogue import Catalogue, open_catalogue
from generator.languages.dates import plain_date, spell_date
from generator.shipped import our_templates
from generator.yamlfile.dates import Period, read_date


@cache
def words_in(language: str) -> Catalogue:
    """Return our fixed words in a language, of which English of America has those of English."""
    return open_catalogue(language.partition("-")[0], [(our_templates(), Path())])


def spelled(text: str, language: str) -> str:
    """Return a date as printed, with its non-breaking spaces shown as underscores."""
    return spell_date(read_date(text), language, words_in(language)).replace("\u00a0", "_")


# Reading ------------------------------------------------------------------------------------------

READ = {
    "2022": (date(2022, 1, 1), date(2022, 12, 31)),
    "2022-01": (date(2022, 1, 1), date(2022, 1, 31)),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    "2022-01-05": (date(2022, 1, 5), date(2022, 1, 5)),
    "2022-01-05/2022-01-11": (date(2022, 1, 5), date(2022, 1, 11)),
    "2022-01/2022-10": (date(2022, 1, 1), date(2022, 10, 31)),
    "2020/2021-03-05": (date(2020, 1, 1), date(2021, 3, 5)),
    "2022~": (date(2022, 1, 1), date(2022, 12, 31)),
    "2022-01~": (date(2022, 1, 1), date(2022, 1, 31)),
    "2023-08/..": (date(2023, 8, 1), None),
    "../2023-08": (None, date(2023, 8, 31)),
}


@pytest.mark.parametrize(("text", "days"), READ.items(), ids=READ.keys())
def test_a_date_knows_its_first_and_last_day(
    text: str, days: tuple[date | None, date | None]
) -> None:
    when = read_date(text)
    assert (when.first, when.last) == days
    assert when.text == text


def test_only_a_date_with_a_tilde_is_approximate() -> None:
    assert read_date("2022~").approximate
    assert not read_date("2022").approximate


CALENDAR = "is not in the calendar"
OVERLAP = "begins and ends in the same time: write one date, or exact days"
YEAR_FIRST = "a date begins with its year: write year-month-day, such as 2022-01-05"
FORMS = (
    "this is not a date we can read: write 2022, 2022-01 or 2022-01-05; 2022~ for 'about'; "
    "2022-01/2022-10 from one to another; 2023-08/.. since, ../2023-08 until"
)
REFUSED = {
    "2024-02-30": f"2024-02-30 {CALENDAR}: 2024-02 has 29 days",
    "2022-13": f"2022-13 {CALENDAR}: months run from 01 to 12",
    "2022-00": f"2022-00 {CALENDAR}: months run from 01 to 12",
    "2022-01-00": f"2022-01-00 {CALENDAR}: 2022-01 has 31 days",
    "5.1.2022": YEAR_FIRST,
    "05/01/2022": YEAR_FIRST,
    "5-1-22": YEAR_FIRST,
    "2022-1-5": "2022-1-5 lacks a digit: months and days have two, such as 2022-01-05",
    "0999": "0999 is not a year we know: years run from 1000 to 2999",
    "3000-01": "3000 is not a year we know: years run from 1000 to 2999",
    "2022-10/2022-01": "2022-10/2022-01 ends before it begins: write the earlier date first",
    "2022/2022": f"2022/2022 {OVERLAP}",
    "2022/2022-03": f"2022/2022-03 {OVERLAP}",
    "2022-03/2022": f"2022-03/2022 {OVERLAP}",
    "2022~/2023": "'about' stands once, after a single date, such as 2022~",
    "2022?": FORMS,
    "2022~~": "'about' stands once, after a single date, such as 2022~",
    "../..": FORMS,
    "2022/": FORMS,
    "2022/2023/2024": FORMS,
    "": FORMS,
    " 2022": FORMS,
    "2022\n": FORMS,
    "٢٠٢٢": FORMS,
    "the day Anton Rassendyll was arrested": FORMS,
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.items(), ids=[repr(key) for key in REFUSED])
def test_a_wrong_date_says_what_is_wrong_and_how_to_write_it(text: str, expected: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(expected)}$"):
        read_date(text)


# Comparing ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("2022-01", date(2022, 1, 31), True),
        ("2022-01", date(2022, 2, 1), False),
        ("2023-08/..", date(2023, 8, 1), True),
        ("2023-08/..", date(2023, 7, 31), False),
        ("2023-08/..", date(2999, 1, 1), True),
        ("../2023-08", date(1000, 1, 1), True),
        ("../2023-08", date(2023, 9, 1), False),
    ],
)
def test_a_day_is_in_a_period_or_not(text: str, day: date, expected: bool) -> None:
    assert (day in read_date(text)) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2022-01", "2022", True),
        ("2022-01", "2022-01-31/2022-02-02", True),
        ("2022-01", "2022-02", False),
        ("2022-12/..", "2022", True),
        ("2023/..", "../2022", False),
        ("2020/..", "../2022", True),
    ],
)
def test_two_periods_overlap_when_they_share_a_day(one: str, other: str, expected: bool) -> None:
    assert read_date(one).overlaps(read_date(other)) is expected
    assert read_date(other).overlaps(read_date(one)) is expected


def test_dates_sort_by_their_first_day_then_their_last() -> None:
    texts = ["2022", "2022-01-02", "2022-01", "2022/..", "2021-12/2022-01", "2022-01-01", "../2021"]
    ordered = [
        "../2021",
        "2021-12/2022-01",
        "2022-01-01",
        "2022-01",
        "2022",
        "2022/..",
        "2022-01-02",
    ]
    assert sorted(texts, key=read_date) == ordered


# Printing -----------------------------------------------------------------------------------------

ENGLISH = {
    "2022": "2022",
    "2022-01": "January 2022",
    "2022-01-05": "5_January 2022",
    "2022-01-05/2022-01-11": "5–11_January 2022",
    "2022-01-30/2022-02-02": "30_January_– 2_February 2022",
    "2022-01/2022-10": "January–October 2022",
    "2021-12/2022-01": "December 2021_– January 2022",
    "2021-12-01/2022-01-03": "1_December 2021_– 3_January 2022",
    "2021/2022": "2021–2022",
    "2020/2021-03-05": "2020_– 5_March 2021",
    "2022~": "about 2022",
    "2022-01~": "about January 2022",
    "2022-01-05~": "about 5_January 2022",
    "2023-08/..": "since August 2023",
    "../2023-08-05": "until 5_August 2023",
}


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items(), ids=ENGLISH.keys())
def test_english_papers_print_dates_the_british_way(text: str, expected: str) -> None:
    assert spelled(text, "en") == expected


OTHERS = {
    "fr": ("5_janvier 2022", "5–11_janvier 2022", "30_janvier_– 2_février 2022", "janvier 2022"),
    "de": (
        "5._Januar 2022",
        "5.–11._Januar 2022",
        "30._Januar_– 2._Februar 2022",
        "Januar 2022",
    ),
    "ru": (
        "5_января 2022_г.",
        "5–11_января 2022_г.",
        "30_января_– 2_февраля 2022_г.",
        "январь 2022_г.",
    ),
    "kk": (
        "2022_ж. 5_қаңтар",
        "2022_ж. 5–11_қаңтар",
        "2022_ж. 30_қаңтар_– 2_ақпан",
        "2022_ж. қаңтар",
    ),
    "ky": (
        "2022-ж., 5-январь",
        "2022-ж., 5–11-январь",
        "2022-ж., 30-январь_– 2-февраль",
        "2022-ж., январь",
    ),
    "tg": ("05_Январ 2022", "05–11_Январ 2022", "30_Январ_– 02_Феврал 2022", "Январ 2022"),
    "tk": ("5_ýanwar 2022", "5–11_ýanwar 2022", "30_ýanwar_– 2_fewral 2022", "ýanwar 2022"),
    "uz": ("5-yanvar, 2022", "5–11-yanvar, 2022", "30-yanvar_– 2-fevral, 2022", "yanvar, 2022"),
    "zh": ("2022年1月5日", "2022年1月5日–11日", "2022年1月30日–2月2日", "2022年1月"),
    "en-US": ("January 5, 2022", "January 5–11, 2022", "January 30_– February 2, 2022", None),
}
DAYS = ("2022-01-05", "2022-01-05/2022-01-11", "2022-01-30/2022-02-02", "2022-01")


@pytest.mark.parametrize(("language", "expected"), OTHERS.items(), ids=OTHERS.keys())
def test_other_languages_print_dates_their_own_way(
    language: str, expected: tuple[str | None, ...]
) -> None:
    printed = [spelled(text, language) for text in DAYS]
    assert [want or got for want, got in zip(expected, printed, strict=True)] == printed


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    assert spelled("2022-01-01", "fr") == "1er_janvier 2022"
    assert spelled("2022-01-01/2022-01-05", "fr") == "1er–5_janvier 2022"
    assert spelled("2022-01-01/..", "fr") == "depuis le 1er_janvier 2022"
    assert spelled("2022-01", "fr") == "janvier 2022"


WORDS = {
    ("2022~", "fr"): "vers 2022",
    ("2022-01-05~", "fr"): "vers le 5_janvier 2022",
    ("2023-08/..", "fr"): "depuis août 2023",
    ("../2023-08", "fr"): "jusqu’en août 2023",
    ("../2023-08-05", "fr"): "jusqu’au 5_août 2023",
    ("2022~", "de"): "um 2022",
    ("2023-08-05/..", "de"): "seit dem 5._August 2023",
    ("../2023-08-05", "de"): "bis zum 5._August 2023",
    ("2022~", "ru"): "около 2022_г.",
    ("2023-08/..", "ru"): "с августа 2023_г.",
    ("../2023-08-05", "ru"): "до 5_августа 2023_г.",
}


@pytest.mark.parametrize(("asked", "expected"), WORDS.items(), ids=[" ".join(key) for key in WORDS])
def test_about_since_and_until_are_said_in_the_language(
    asked: tuple[str, str], expected: str
) -> None:
    assert spelled(*asked) == expected


@pytest.mark.parametrize("text", ["2022~", "2023-08/..", "../2023-08"])
def test_a_language_without_these_words_is_an_error_and_never_english(text: str) -> None:
    with pytest.raises(BriefError, match="have no translation into 'kk'"):
        spell_date(read_date(text), "kk", Catalogue("kk", {}))


@pytest.mark.parametrize("language", ["xx", "", "not a language", "../../etc"])
def test_an_unknown_language_is_an_error(language: str) -> None:
    with pytest.raises(BriefError, match="dates cannot be printed in the language"):
        plain_date(date(2022, 1, 5), language)


def test_a_full_day_prints_like_the_same_date_in_a_fact() -> None:
    assert plain_date(date(2022, 1, 5), "en") == "5\u00a0January 2022"


def test_reading_dates_does_not_load_the_languages() -> None:
    ask = (
        "import sys, generator.yamlfile.dates as d; d.read_date('2022');"
        " print('babel' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


# Any date -----------------------------------------------------------------------------------------

days = st.dates(date(1000, 1, 1), date(2999, 12, 31))
parts = st.builds(lambda day, length: day.isoformat()[:length], days, st.sampled_from([4, 7, 10]))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Return any period, written in any of its forms."""
    form = draw(st.sampled_from(["{}", "{}~", "{}/..", "../{}", "{}/{}"]))
    start, end = read_date(draw(parts)), read_date(draw(parts))
    if form != "{}/{}" or start.overlaps(end):
        return read_date(form.replace("{}/{}", "{}").format(start.text))
    return read_date(form.format(*sorted([start.text, end.text], key=read_date)))


@given(periods())
def test_any_date_reads_back_from_its_text_and_is_in_order(when: Period) -> None:
    assert read_date(when.text) == when
    assert when.first is None or when.last is None or when.first <= when.last


@given(periods(), periods())
def test_overlapping_is_mutual_and_means_a_shared_day(one: Period, other: Period) -> None:
    shared = one.overlaps(other)
    assert other.overlaps(one) is shared
    assert one.overlaps(one)
    later = max(one.first or date.min, other.first or date.min)
    assert (later in one and later in other) is shared


@given(st.lists(periods(), max_size=6))
def test_any_dates_have_one_order(dates: list[Period]) -> None:
    ordered = sorted(dates)
    backwards = dates[::-1]
    assert sorted(backwards) == ordered
    starts = [when.first or date.min for when in ordered]
    assert starts == sorted(starts)


@given(st.text(max_size=20) | st.text("0123456789-/.~? \n", max_size=24))
def test_any_text_is_a_date_or_refused_with_a_sentence(text: str) -> None:
    try:
        said = spell_date(read_date(text), "en", words_in("en"))
    except ValueError as error:
        said = str(error)
    assert re.search(r"[12]\d{3}|write", said)


@given(periods(), st.sampled_from(["en", "fr", "de", "ru"]))
def test_any_date_is_printed_with_its_year(when: Period, language: str) -> None:
    printed = spell_date(when, language, words_in(language))
    assert {str(day.year) for day in (when.first, when.last) if day} <= set(_years(printed))


@given(days, days, st.sampled_from(sorted({*OTHERS, "en"})))
def test_any_span_of_days_names_both_days(one: date, other: date, language: str) -> None:
    if one == other:
        other = one + timedelta(days=1) if one < date(2999, 12, 31) else date(2999, 12, 30)
    first, last = sorted([one, other])
    printed = spell_date(read_date(f"{first}/{last}"), language, words_in(language))
    assert {first.day, last.day} <= {int(number) for number in _numbers(printed)}


def _numbers(text: str) -> list[str]:
    return "".join(sign if sign.isdigit() else " " for sign in text).split()


def _years(text: str) -> list[str]:
    return [number for number in _numbers(text) if len(number) == 4]
