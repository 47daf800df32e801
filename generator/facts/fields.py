"""How the text typed in a field becomes a value, and what a field refuses.

Each type here is used as an annotation in the kinds. Its validator takes the text as it was typed,
with its place, and raises ValueError with a sentence for the editor.
"""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

from pydantic_core import CoreSchema, core_schema

from generator.facts.ids import fault_of_id, is_id, named_sign
from generator.facts.patterns import (
    ARTICLE_OF_TREATY,
    COUNT,
    COUNT_PATTERN,
    DAY,
    E_MAIL,
    E_MAIL_PATTERN,
    FLAG,
    ID,
    LANGUAGE,
    LANGUAGE_PATTERN,
    LINE,
    NUMBER,
    NUMBER_PATTERN,
    PHONE,
    PHONE_PATTERN,
    PREFIX,
    PREFIX_PATTERN,
    SCOPE,
    START,
    SYMBOL_OF_UN,
    TABLE,
    TABLE_PATTERN,
    TEXT,
    WEB_ADDRESS,
    WHEN,
    Form,
)
from generator.facts.symbols import read_symbol
from generator.facts.textblocks import TypedBlock, blocks_of
from generator.facts.texts import ADDRESS, Prose, parse_prose
from generator.facts.translations import Name, Saying
from generator.facts.treaties import Article, read_article
from generator.facts.vocabulary import Scope
from generator.languages import HOUSE_LANGUAGE
from generator.yamlfile import Mapping, Scalar
from generator.yamlfile.dates import Period, read_date
from generator.yamlfile.models import RefusedError
from generator.yamlfile.typed import as_typed

T = TypeVar("T")

_REFERENCE_SIGN = "[["


@dataclass(frozen=True, slots=True)
class Reads:
    """Tells pydantic to read a field with this function alone, whatever its type is built of.

    `form` is what an editor may be told of the text beforehand.
    """

    read: Callable[[Any], Any]
    form: Form = field(hash=False)

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, _schema: Any, _handler: Any) -> dict[str, Any]:
        return dict(self.form)


@dataclass(frozen=True, slots=True)
class Says(Reads):
    """Reads a text that papers print: in the house's language, for a translation stands beside."""

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read_original)

    def read_original(self, value: Any) -> Any:
        """Return the text that was typed, alone; a translation is read by `read` itself."""
        if isinstance(value, Mapping) and HOUSE_LANGUAGE in value:
            raise _inside(value)
        return self.read(value)


def _inside(value: Mapping) -> RefusedError:
    """Return the refusal of a text that is typed with its translations inside it."""
    others = [language for language in value if language != HOUSE_LANGUAGE] or ["LANGUAGE"]
    file = value.place.file
    files = " and ".join(file.with_suffix(f".{language}.yaml").as_posix() for language in others)
    hint = (
        f"let the text in {HOUSE_LANGUAGE!r} stand here alone, and move the others to {files};"
        f" 'brief new translation {others[0]} {file.as_posix()}' makes the places for them"
    )
    return RefusedError("translations stand beside a text, in a file of their own", hint)


@dataclass(frozen=True, slots=True)
class Widened:
    """Tells pydantic to bring a short way of writing a field into its long form first."""

    lengthen: Callable[[Any], Any]
    short_of: Callable[[Form], Form]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.lengthen, handler(source))

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        long = handler(schema)
        return {"anyOf": [self.short_of(long), long]}


def read_id(value: Any) -> Scalar:
    """Return an id as it was typed."""
    if not is_id(value):
        raise RefusedError(*fault_of_id(value))
    return value


def _prefix(value: Any) -> Scalar:
    prefix = read_id(value)
    if not re.fullmatch(PREFIX_PATTERN, prefix):
        hint = "ids have their first hyphen after it, as 'rt-raid' has it after 'rt'"
        raise RefusedError("a prefix is 1 to 16 small letters and digits, without a hyphen", hint)
    return prefix


def _line(value: Any) -> str:
    text = _text(value)
    if "\n" in text or any(block.items for block in _blocks(value)):
        raise RefusedError("this must be one line", "lists and paragraphs stand in a 'text'")
    return text


def _plain_line(value: Any) -> str:
    """Return a line in which no reference is read, so none may stand: it would be printed raw."""
    text = _line(value)
    if _REFERENCE_SIGN in text:
        hint = "this line stays as it is typed: write plain words, and name nobody here"
        place_of = getattr(value, "place_of", None)
        place = place_of(_REFERENCE_SIGN) if place_of else None
        raise RefusedError("a reference is not read here", hint, place)
    return text


def _blocks(value: str) -> list[TypedBlock]:
    """Return what was typed on several lines that YAML made one of: it may have been a list."""
    typed = as_typed(value)
    return blocks_of(typed, getattr(value, "place_of", None)) if "\n" in typed else []


def _text(value: Any) -> str:
    if isinstance(value, list | dict):
        raise ValueError("this must be a text; one that begins with [ or { needs quotation marks")
    if not isinstance(value, str) or not value.strip():
        raise ValueError("this must be a text")
    return str(value).strip()


def _prose(value: Any) -> Prose:
    _text(value)
    return parse_prose(as_typed(value), getattr(value, "place_of", None))


def _phrase(value: Any) -> Prose:
    _line(value)
    prose = parse_prose(as_typed(value), getattr(value, "place_of", None))
    if len(prose) != 1:
        raise ValueError("this must be one line")
    return prose


def _saying(value: Any) -> Saying:
    return Saying(_plain_line(value))


def _name(value: Any) -> Name:
    return Name(_plain_line(value))


_NUMBER = re.compile(NUMBER_PATTERN)


def _number(value: Any) -> Decimal:
    text = _line(value)
    if not _NUMBER.fullmatch(text):
        raise ValueError("a number is digits alone, such as 1000 or 45.87")
    return Decimal(text)


def _count(value: Any) -> int:
    text = _line(value)
    if not re.fullmatch(COUNT_PATTERN, text):
        raise ValueError("this must be a whole number, such as 140")
    return int(text)


def _symbol(value: Any) -> str:
    return read_symbol(_line(value))


def _article(value: Any) -> Article:
    return read_article(_line(value))


def _language(value: Any) -> str:
    text = _line(value)
    if not re.fullmatch(LANGUAGE_PATTERN, text):
        raise ValueError("a language is written by its code, such as fa, ru or uz-Cyrl")
    return text


def _when(value: Any) -> Period:
    return read_date(_line(value))


def _start(value: Any) -> Period:
    when = read_date(_line(value))
    if when.first is None or ("/" in when.text and when.last):
        raise ValueError(
            "a status begins on a day, in a month or a year: 2022-01-05, 2022-01, 2022~"
        )
    return when


def _day(value: Any) -> datetime.date:
    period = read_date(_line(value))
    if period.first is None or period.first != period.last or period.approximate:
        raise ValueError("this must be one day, such as 2022-10-19")
    return period.first


def _scope(value: Any) -> Scope:
    if not isinstance(value, str) or value not in SCOPE["enum"]:
        raise ValueError("a scope is one of never, internal, partners, official, public")
    return Scope[value.upper()]


def _flag(value: Any) -> bool:
    match value:
        case "true" | "yes":
            return True
        case "false" | "no":
            return False
        case _:
            raise ValueError("this must be true or false")


def _address(value: Any) -> str:
    text = _line(value)
    if not text.lower().startswith(("https://", "http://")):
        raise ValueError("an address begins with https:// or http://")
    if not ADDRESS.match(text):
        raise _unfit_address(text)
    return text


def _e_mail(value: Any) -> str:
    text = _line(value)
    if not re.fullmatch(E_MAIL_PATTERN, text):
        raise RefusedError("an e-mail address is one word around an @", "such as desk@example.org")
    return text


def _phone(value: Any) -> str:
    text = _line(value)
    if not re.fullmatch(PHONE_PATTERN, text):
        raise RefusedError("a telephone number is digits and blanks alone", "such as +32 2 123 45")
    return text


def _unfit_address(text: str) -> ValueError:
    """Return what keeps an address that begins as one from being one."""
    if found := re.search(r"\s", text):
        hint = "copy it anew from the browser, which writes %20 for a space"
        return RefusedError(f"the address has {named_sign(found[0])} in it", hint)
    if found := re.search(r"[<>\"]", text):
        hint = "copy it anew from the browser, without what stands around it"
        return RefusedError(f"the address has {found[0]} in it", hint)
    return ValueError("the address breaks off after its beginning")


def _kept_line(value: Any) -> Scalar:
    """Return a plain line that still knows where it was typed."""
    _plain_line(value)
    if not isinstance(value, Scalar):
        raise ValueError("this must be a text")
    return value


def _file_of_table(value: Any) -> str:
    text = _line(value)
    if not re.fullmatch(TABLE_PATTERN, text):
        raise RefusedError("a table is a .csv file beside this one", "such as coalition-2021.csv")
    return text


def _listed(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


Id = Annotated[Scalar, Reads(read_id, ID)]
PrefixField = Annotated[Scalar, Reads(_prefix, PREFIX)]
KeptLine = Annotated[Scalar, Reads(_kept_line, LINE)]
FileOfTable = Annotated[str, Reads(_file_of_table, TABLE)]
Line = Annotated[str, Reads(_plain_line, LINE)]
SayingField = Annotated[Saying, Says(_saying, LINE)]
NameField = Annotated[Name, Says(_name, LINE)]
if TYPE_CHECKING:
    Phrase = Prose
    LongText = Prose
else:  # pydantic cannot resolve a recursive union, and need not: it never looks inside
    Phrase = Annotated[tuple, Says(_phrase, LINE)]
    LongText = Annotated[tuple, Says(_prose, TEXT)]
When = Annotated[Period, Reads(_when, WHEN)]
Start = Annotated[Period, Reads(_start, START)]
Day = Annotated[datetime.date, Reads(_day, DAY)]
ScopeField = Annotated[Scope, Reads(_scope, SCOPE)]
Flag = Annotated[bool, Reads(_flag, FLAG)]
Address = Annotated[str, Reads(_address, WEB_ADDRESS)]
EMail = Annotated[str, Reads(_e_mail, E_MAIL)]
Phone = Annotated[str, Reads(_phone, PHONE)]
Number = Annotated[Decimal, Reads(_number, NUMBER)]
Count = Annotated[int, Reads(_count, COUNT)]
LanguageTag = Annotated[str, Reads(_language, LANGUAGE)]
Symbol = Annotated[str, Reads(_symbol, SYMBOL_OF_UN)]
ArticleField = Annotated[Article, Reads(_article, ARTICLE_OF_TREATY)]
OneOrMore = Annotated[tuple[T, ...], Widened(_listed, lambda many: many["items"])]

Target = Literal[
    "country", "region", "theme", "organisation", "person", "office", "occasion", "source", "place",
    "term", "coalition",
    "event", "case", "law", "commitment", "benchmark", "figure", "indicator", "quote",
    "recommendation", "paragraph",
]  # fmt: skip
FACT: Literal["fact"] = "fact"


class Pointer(Scalar):
    """An id that refers to a record of one of these kinds; FACT stands for those of all facts."""

    __slots__ = ("kinds",)
    kinds: tuple[Target | Literal["fact"], ...]


def pointing_to(*kinds: Target | Literal["fact"]) -> Reads:
    """Return the validator of ids that refer to records of these kinds."""

    def point(value: Any) -> Pointer:
        written = read_id(value)
        pointer = Pointer(written)
        pointer.place, pointer.lines, pointer.kinds = written.place, written.lines, kinds
        return pointer

    return Reads(point, ID)


AnyId = Annotated[Pointer, pointing_to()]
FactId = Annotated[Pointer, pointing_to(FACT)]
CountryId = Annotated[Pointer, pointing_to("country")]
RegionId = Annotated[Pointer, pointing_to("region")]
ThemeId = Annotated[Pointer, pointing_to("theme")]
OrganisationId = Annotated[Pointer, pointing_to("organisation")]
PersonId = Annotated[Pointer, pointing_to("person")]
OfficeId = Annotated[Pointer, pointing_to("office")]
AddresseeId = Annotated[Pointer, pointing_to("office", "organisation", "person")]
SigningId = Annotated[Pointer, pointing_to("organisation", "person")]
SignerId = Annotated[Pointer, pointing_to("organisation", "person", "coalition")]
OccasionId = Annotated[Pointer, pointing_to("occasion")]
SourceId = Annotated[Pointer, pointing_to("source")]
PlaceId = Annotated[Pointer, pointing_to("place")]
CaseId = Annotated[Pointer, pointing_to("case")]
ParagraphId = Annotated[Pointer, pointing_to("paragraph")]
RecommendationId = Annotated[Pointer, pointing_to("recommendation")]
AskedId = Annotated[Pointer, pointing_to("office", "organisation", "country", "region")]
BoundId = Annotated[Pointer, pointing_to("organisation", "country")]
CountedId = Annotated[Pointer, pointing_to("event", "case", "law")]
QuoteId = Annotated[Pointer, pointing_to("quote")]
FigureId = Annotated[Pointer, pointing_to("figure")]
SpeakerId = Annotated[Pointer, pointing_to("person", "office", "organisation", "country")]
BasisId = Annotated[
    Pointer,
    pointing_to(
        "event", "case", "law", "commitment", "benchmark", "figure", "indicator", "quote",
        "paragraph",
    ),
]  # fmt: skip
