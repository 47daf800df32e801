"""Where a fact was, for papers on several countries: a sentence keeps its place.

Under the title of its country a fact needs no more. Wherever it stands apart, in a list of a sheet
or among the points of a press release, its words name its country, or the paper does beside them.
"""

import re
from collections.abc import Iterable

from generator.facts.accounts import Quote
from generator.facts.acts import Commitment
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.registers import Country
from generator.gate.dossier import Words
from generator.gate.opening import Opening
from generator.gate.wording import as_words, line, plain
from generator.languages.marks import bare
from generator.languages.typography import listed

_ENDINGS = {"ru": 3, "de": 1}  # by how many letters the name of a country may end otherwise


def unsaid_countries(opening: Opening, fact: Fact, words: Iterable[Words]) -> str:
    """Return the countries of a fact, unless words name them all or the paper is on no others."""
    if not fact.countries or _is_on(opening) <= {*fact.countries}:
        return ""
    countries = [opening.library.find(Country, id) for id in fact.countries]
    names = [plain(opening, country.title) for country in countries]
    said = bare(" ".join(as_words(each.inlines) for each in words))
    if all(_names(said, bare(name), opening.language) for name in names):
        return ""
    return listed(names, opening.language)


def _names(said: str, name: str, language: str) -> bool:
    """Return whether words name a country, in whatever case it stands."""
    ending = _ENDINGS.get(language, 0)
    stem = re.escape(name[:-1] if ending > 1 else name)
    return bool(re.search(rf"(?<!\w){stem}\w{{0,{ending}}}(?!\w)", said))


def of_its_kind(opening: Opening, fact: Fact) -> tuple[Words, ...]:
    """Return the words that papers print beside a fact's title and text, by its kind."""
    match fact:
        case Quote():
            return (line(opening, fact.words),)
        case Recommendation():
            return (line(opening, fact.what),)
        case Commitment():
            return (line(opening, opening.library.records[fact.by].title),)
        case _:
            return ()


def _is_on(opening: Opening) -> set[str]:
    """Return all countries that a paper is on."""
    return {*map(str, opening.brief.countries), *map(str, opening.members)}
