"""Say which country an office is of: its title ends with the country's name."""

import re
from collections.abc import Iterable

from generator.facts.registers import Country, Office
from generator.facts.texts import plain_words


def home_of(office: Office, countries: Iterable[Country]) -> Country | None:
    """Return the country of an office, such as: King of Ruritania; it may be nobody's."""
    title = plain_words(office.title)
    return next((country for country in countries if _is_of(title, country)), None)


def _is_of(title: str, country: Country) -> bool:
    name = re.escape(plain_words(country.title).removeprefix("the "))
    return re.search(rf"\bof (?:the )?{name}(?=$| to | in )", title) is not None
