"""What checks find: a code for each rule, and a spot in a record for where it is found.

Models do not keep where each of their texts was written. A rule names the record and the keys that
lead to the text; `placing` looks up the line once there is a finding.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from generator.errors import Place, Problem, Severity
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.facts.passages import Keys
from generator.house.briefs import Brief

Kind = TypeVar("Kind", bound=Record)


class Code(StrEnum):
    """Which rule a finding breaks; docs/checks.md explains each."""

    ABBREVIATION = "abbreviation"
    AS_OF = "as-of"
    BASE_FOLDER = "base-folder"
    BORROWED_ACCESS = "borrowed-access"
    BARE_ALLOW = "bare-allow"
    CITED_TOO_EARLY = "cited-too-early"
    COPY_TO_ADDRESSEE = "copy-to-addressee"
    DATE_ORDER = "date-order"
    DOUBLE_DEAR = "double-dear"
    DRAFT = "draft"
    DROPPED_REFERENCE = "dropped-reference"
    EMPTY_COUNTRY = "empty-country"
    EMPTY_SECTION = "empty-section"
    EMPTY_THEME = "empty-theme"
    EMPTY_TITLE = "empty-title"
    ERROR_ALLOWED = "error-allowed"
    FOREIGN_COPY = "foreign-copy"
    HALF_REPLACED = "half-replaced"
    HOLLOW_ATTRIBUTION = "hollow-attribution"
    IDLE_FILE = "idle-file"
    IDLE_FOLDER = "idle-folder"
    IDLE_SPEAKER = "idle-speaker"
    IDLE_TEMPLATE = "idle-template"
    IDLE_WORDS = "idle-words"
    IN_ORIGINAL = "in-original"
    INVISIBLE_SIGN = "invisible-sign"
    LAW_DATES = "law-dates"
    LAW_STAGES = "law-stages"
    LEFT_OUT_STALE = "left-out-stale"
    MACHINE_TRANSLATION = "machine-translation"
    MISCOUNTED = "miscounted"
    MISSING = "missing"
    NAME_LEAK = "name-leak"
    NEAR_DUPLICATE = "near-duplicate"
    NEXT_PASSED = "next-passed"
    NOTHING_TO_SAY = "nothing-to-say"
    NO_BASIS = "no-basis"
    NO_CONTACT = "no-contact"
    NO_INQUIRY = "no-inquiry"
    NO_ORIGIN = "no-origin"
    NO_SPOKESPERSON = "no-spokesperson"
    NO_GLYPH = "no-glyph"
    NO_GREETING = "no-greeting"
    NO_TRANSLATION = "no-translation"
    NO_URL = "no-url"
    OLD_TRANSLATION = "old-translation"
    ONE_SIDED_ASK = "one-sided-ask"
    ONE_SIDED_DISPUTE = "one-sided-dispute"
    OTHER_TITLE = "other-title"
    OUTDATED_DATE = "outdated-date"
    OUTLIVED_FILE = "outlived-file"
    OVER_LIMIT = "over-limit"
    OVERLAPPING_TERMS = "overlapping-terms"
    OWN_QUOTATION_MARKS = "own-quotation-marks"
    OWN_HOST = "own-host"
    PAST_OCCASION = "past-occasion"
    PLACEHOLDER = "placeholder"
    PREVIOUS_RANK_BEYOND = "previous-rank-beyond"
    PUBLICATION_YEAR = "publication-year"
    RANK_BEYOND = "rank-beyond"
    REGISTERED_TWICE = "registered-twice"
    REPEATED_ASK = "repeated-ask"
    REPEATED_ROUND = "repeated-round"
    REPEATED_SENTENCE = "repeated-sentence"
    SHARED_SHORT = "shared-short"
    SHORTENED = "shortened"
    SIMILAR_SPELLING = "similar-spelling"
    SPEAKS_TO_READER = "speaks-to-reader"
    STALE = "stale"
    STATUS_AHEAD = "status-ahead"
    STATUS_ORDER = "status-order"
    TELLING_ID = "telling-id"
    TOLD_OTHERWISE = "told-otherwise"
    TOLD_TWICE = "told-twice"
    TOO_LONG = "too-long"
    TWO_MEANINGS = "two-meanings"
    TWO_VALUES = "two-values"
    TYPED_NAME = "typed-name"
    TYPED_REFERENCE = "typed-reference"
    TYPED_SURNAME = "typed-surname"
    TYPED_VARIANT = "typed-variant"
    UNASKED = "unasked"
    UNATTRIBUTED = "unattributed"
    UNCITED_SOURCE = "uncited-source"
    UNCOUNTED_PAGES = "uncounted-pages"
    UNDATED_SOURCE = "undated-source"
    UNFINISHED_TRANSLATION = "unfinished-translation"
    UNKNOWN_DOCUMENT = "unknown-document"
    UNMARKED_QUOTATION = "unmarked-quotation"
    UNNAMED_CASE = "unnamed-case"
    UNREAD_BASIS = "unread-basis"
    UNREAD_SOURCE = "unread-source"
    UNREFERRED = "unreferred"
    UNTAKEN_LANGUAGE = "untaken-language"
    UNUSED_ALLOW = "unused-allow"
    UNVERIFIED_LIMIT = "unverified-limit"
    WIDE_WORD = "wide-word"
    WIDER_LIMIT = "wider-limit"
    FEW_PEOPLE = "few-people"
    OVERTAKEN_COUNT = "overtaken-count"
    UNTOLD_CASES = "untold-cases"
    WRONG_CHANGE = "wrong-change"
    WRONG_COUNT = "wrong-count"
    WRONG_SUM = "wrong-sum"


@dataclass(frozen=True, slots=True)
class Spot(Place):
    """A part of what stands at a place: the keys that lead to it, and the words in it."""

    path: Keys = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Unsourced(Place):
    """Words of a paper that no fact says, beside one or by themselves: the slip may say them."""

    words: str = ""
    beside: Spot | None = None


def part_of(record: Record, *path: str | int, words: str = "") -> Spot:
    """Return where a part of a record stands."""
    return Spot(record.where.file, record.where.line, record.where.column, path, words)


def part_of_brief(brief: Brief, *path: str | int, words: str = "") -> Spot:
    """Return where a part of an order slip stands."""
    return Spot(brief.place.file, path=path, words=words)


def known(library: Library, kind: type[Kind], id: str) -> Kind | None:
    """Return a record that something refers to, or nothing: a false reference was told already."""
    record = library.records.get(id)
    return record if isinstance(record, kind) else None


def named(record: Record) -> str:
    """Return how messages call a record: its kind and id, nothing it says."""
    return f"{record.kind} {str(record.id)!r}"


def error(code: Code, message: str, place: Place | None, hint: str) -> Problem:
    """Return a finding that cannot be right."""
    return Problem(message, place, hint, code.value)


def warning(code: Code, message: str, place: Place | None, hint: str) -> Problem:
    """Return a finding that may be right, and then says so with an `allow`."""
    return Problem(message, place, hint, code.value, Severity.WARNING)
