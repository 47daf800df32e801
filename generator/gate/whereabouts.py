"""Where a fact was, for papers on several countries: a sentence keeps its place.

Under the title of its country a fact needs no more. Wherever it stands apart, in a list of a sheet
or among the points of a press release, its words name its country, or the paper does beside them.
"""

import re
from collections.abc import Iterable

from generator.facts.accounts import Paragraph, Quote
from generator.facts.acts import Commitment
from generator.facts.cases import Recommendation
from generator.facts.envelope import Fact
from generator.facts.registers import Country, Region
from generator.facts.vocabulary import Role
from generator.gate.dossier import Words
from generator.gate.opening import Opening
from generator.gate.wording import as_words, line, plain
from generator.languages.marks import bare
from generator.languages.typography import listed

_ENDINGS = {"ru": 3, "de": 1}  # by how many letters the name of a country may end otherwise


def unsaid_countries(opening: Opening, fact: Fact, words: Iterable[Words]) -> str:
    """Return the countries of a fact, or the region of one that has none of its own.

    Nothing is returned where words name them all, or where the paper is on no others.
    """
    said = bare(" ".join(as_words(each.inlines) for each in words))
    if not fact.countries:
        return _unsaid_region(opening, fact, said)
    if _is_on(opening) <= {*fact.countries}:
        return ""
    names = _titles(opening, fact.countries)
    if all(_names(said, bare(name), opening.language) for name in names):
        return ""
    return listed(names, opening.language)


def _unsaid_region(opening: Opening, fact: Fact, said: str) -> str:
    """Return the region of a fact on no country of it, in a paper that is on some of them alone.

    A key message is on what the paper is on.
    """
    region = _region_of(opening, fact)
    if region is None or (isinstance(fact, Paragraph) and fact.role is Role.MESSAGE):
        return ""
    if {*map(str, region.members)} <= {*map(str, opening.brief.countries)}:
        return ""
    name = plain(opening, region.title)
    told = (name, *_titles(opening, region.members))
    return "" if any(_names(said, bare(one), opening.language) for one in told) else name


def _region_of(opening: Opening, fact: Fact) -> Region | None:
    prefix = fact.id.partition("-")[0]
    return next((one for one in opening.library.of(Region) if one.prefix == prefix), None)


def _titles(opening: Opening, countries: Iterable[str]) -> list[str]:
    return [plain(opening, opening.library.find(Country, id).title) for id in countries]


def _names(said: str, name: str, language: str) -> bool:
    """Return whether words name a country or a region, in whatever case it stands."""
    ending = _ENDINGS.get(language, 0)
    stems = (re.escape(word[:-1] if ending > 1 else word) for word in name.split())
    whole = r"\s".join(rf"{stem}\w{{0,{ending}}}" for stem in stems)
    return bool(re.search(rf"(?<!\w){whole}(?!\w)", said))


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
