"""Look through a whole house: its facts, its briefs, its templates and its looks."""

from collections.abc import Callable, Iterator

from generator.build import Order, compose, prepare
from generator.checks.doubts import doubts
from generator.checks.names import typed_in_brief, typed_names
from generator.errors import BriefError, Place, Problem, Severity, near
from generator.facts.library import Library
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
        yield from _told(_check_brief(house, library, name))
    for name in house.audience_names():
        tell(f"checking audience {name}")
        yield from _told(_check_audience(house, name))
    yield from _idle_folders(house)
    tell("checking the brand")
    yield from _told(_check_brand(house))


def _told(found: Iterator[Problem]) -> Iterator[Problem]:
    """Yield what a check has found, and what stopped it."""
    try:
        yield from found
    except BriefError as error:
        yield from error.problems


def _check_brief(house: House, library: Library, name: str) -> Iterator[Problem]:
    """Yield what is wrong with an order slip; if nothing is, make its papers, but write none."""
    brief = house.brief(name)
    found = [*library.dangling(brief), *typed_in_brief(library, brief, name)]
    yield from found
    if not found and not library.problems:
        prepared = prepare(house, Order(name))
        yield from doubts(prepared.brief, prepared.library, prepared.opened)
        for document in prepared.documents:
            compose(prepared, document)


def _check_audience(house: House, name: str) -> Iterator[Problem]:
    """Yield what is wrong with a profile, and with any template a brief for it can order."""
    house.audience(name)
    templates = Templates(house.shelf(name))
    for document in house.document_names():
        yield from templates.check(document)


def _idle_folders(house: House) -> Iterator[Problem]:
    """Yield a warning for each folder of templates that nothing will ever look into."""
    known = house.audience_names()
    for folder, shown in house.template_folders():
        if folder.name == "base":
            message = "templates in base/ are not used: base/ always means ours"
            hint = "move them to templates/all/ or to the folder of an audience"
        elif folder.name not in (*known, "all"):
            message = f"no audience is called {folder.name!r}"
            hint = near(folder.name, known) or "an audience needs its audience.yaml"
        else:
            continue
        yield Problem(message, Place(shown), hint, "idle-folder", Severity.WARNING)


def _check_brand(house: House) -> Iterator[Problem]:
    house.brand()
    yield from ()
