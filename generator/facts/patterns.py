"""What a field's text looks like to an editor that checks while somebody types, as JSON Schema.

Editors read YAML in their own way: `2022` is a number to them, and a text to us. So whatever may be
written without quotation marks is taken in both forms; only true, false and null need the marks.
"""

from collections.abc import Mapping
from typing import Any

from generator.facts.symbols import SYMBOL
from generator.facts.treaties import ARTICLE
from generator.facts.vocabulary import Scope

Form = Mapping[str, Any]

ID_PATTERN = "[a-z0-9][a-z0-9-]{0,63}"
PREFIX_PATTERN = "[a-z0-9]{1,16}"
NUMBER_PATTERN = r"-?[0-9]{1,15}(\.[0-9]{1,6})?"
COUNT_PATTERN = "[0-9]{1,15}"
_PART = "[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
_WHEN_PATTERN = rf"{_PART}~?|{_PART}/({_PART}|\.\.)|\.\./{_PART}"
_DAY_PATTERN = "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"


def _written(kind: str, pattern: str) -> Form:
    """Return the form of a text like this, which editors may take for a number of some kind."""
    return {"type": ["string", kind], "pattern": f"^({pattern})$"}


ID: Form = _written("integer", ID_PATTERN)
PREFIX: Form = _written("integer", PREFIX_PATTERN)
LINE: Form = {"type": ["string", "number"], "pattern": r"^\s*\S.*\s*$"}
TEXT: Form = {"type": ["string", "number"], "pattern": r"\S"}
START: Form = {**_written("integer", rf"{_PART}~?|{_PART}/\.\."), "minimum": 1000, "maximum": 2999}
WHEN: Form = {**_written("integer", _WHEN_PATTERN), "minimum": 1000, "maximum": 2999}
DAY: Form = {"type": "string", "pattern": f"^{_DAY_PATTERN}$"}
SCOPE: Form = {"enum": [scope.name.lower() for scope in Scope]}
FLAG: Form = {
    "anyOf": [{"type": "boolean"}, {"type": "string", "pattern": "^(true|false|yes|no)$"}]
}
WEB_ADDRESS: Form = {"type": "string", "pattern": r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>\"]+$"}
E_MAIL_PATTERN = r"[^\s@<>\"(),:;]+@[^\s@<>\"(),:;.]+(\.[^\s@<>\"(),:;.]+)+"
E_MAIL: Form = {"type": "string", "pattern": f"^{E_MAIL_PATTERN}$"}
PHONE_PATTERN = r"\+?[0-9(][0-9()/ .-]{2,30}[0-9]"
PHONE: Form = _written("number", PHONE_PATTERN)
TABLE_PATTERN = r"[A-Za-z0-9][A-Za-z0-9._-]*\.csv"
TABLE: Form = {"type": "string", "pattern": f"^{TABLE_PATTERN}$"}
NUMBER: Form = _written("number", NUMBER_PATTERN)
COUNT: Form = {**_written("integer", COUNT_PATTERN), "minimum": 0}
LANGUAGE_PATTERN = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"
LANGUAGE: Form = {"type": "string", "pattern": f"^{LANGUAGE_PATTERN}$"}
SYMBOL_OF_UN: Form = {"type": "string", "pattern": f"^({SYMBOL})$"}
ARTICLE_OF_TREATY: Form = {**_written("integer", ARTICLE), "minimum": 1}
