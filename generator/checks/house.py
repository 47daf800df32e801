"""Look through a whole house: its facts, its briefs and its templates."""

from collections.abc import Callable, Iterator

from generator.checks.names import typed_in_brief, typed_names
from generator.errors import BriefError, Problem
from generator.house import House
from generator.templates import Templates


def check_all(house: House, tell: Callable[[str], None]) -> Iterator[Problem]:
    """Yield every problem of a house; `tell` hears of each step."""
    tell("reading the library")
    library = house.library()
    yield from library.problems
    tell("looking for typed names")
    yield from typed_names(library)
    for name in house.brief_names():
        tell(f"checking brief {name}")
        try:
            brief = house.brief(name)
            yield from library.dangling(brief)
            yield from typed_in_brief(library, brief, name)
            audience = house.audience(brief.audience)
        except BriefError as error:
            yield from error.problems
            continue
        templates = Templates(house.shelf(brief.audience))
        for document in brief.documents or audience.documents:
            yield from templates.check(document)
