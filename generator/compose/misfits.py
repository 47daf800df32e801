"""Whether a brief fits the readers it is made for; a paper that does not is refused, not forced.

Each problem says what the brief needs.
"""

from collections.abc import Iterator

from generator.errors import Place, Problem
from generator.facts.library import Library
from generator.facts.registers import Office
from generator.house.audiences import Audience, ChapterOrder
from generator.house.briefs import Brief

_CODE = "misfit"


def too_many_states(brief: Brief, audience: Audience) -> Iterator[Problem]:
    """Yield what a brief tells of beside the one state that papers for its readers are on."""
    if not audience.one_state:
        return
    first, *others = brief.countries
    alone = f"make a brief of its own for {brief.audience}, with 'countries: [{first}]'"
    if others:
        message = f"papers for {brief.audience} are on one state, and the brief is on several"
        yield Problem(message, others[0].place, f"{alone}, and one for each other", _CODE)
    if brief.region:
        message = f"papers for {brief.audience} are on one state, and the brief has a region"
        yield Problem(message, brief.region.place, f"{alone} and no 'region'", _CODE)


def other_readers(
    brief: Brief, audience: Audience, library: Library, written_for: str
) -> Iterator[Problem]:
    """Yield a problem for each addressee of a letter who is not among the audience's readers.

    An office that does not say what it is is taken for a reader of whom the brief was written for.
    """
    readers = audience.letters_to
    for pointer in brief.letter.to if brief.letter and readers else ():
        office = library.records.get(pointer)
        if not isinstance(office, Office) or office.form in readers:
            continue  # what leads nowhere is told elsewhere
        if office.form:
            message = f"the letter is to {str(pointer)!r}, a {office.form}: no reader of"
            hint = _remedy(brief, audience)
            yield Problem(f"{message} {brief.audience}", pointer.place, hint, _CODE)
        elif brief.audience != written_for:
            message = f"the letter is to {str(pointer)!r}, who may be no reader of {brief.audience}"
            hint = f"say what the office is at {office.where}, such as 'form: {readers[0]}', or "
            yield Problem(message, pointer.place, hint + _remedy(brief, audience), _CODE)


def _remedy(brief: Brief, audience: Audience) -> str:
    wanted = " or ".join(f"a {form}" for form in audience.letters_to)
    return f"make a brief for {brief.audience} with a letter to {wanted}, or order no letter"


def without_benchmarks(brief: Brief, audience: Audience, *, has_some: bool) -> Iterator[Problem]:
    """Yield a problem for papers that go from benchmark to benchmark, and have none to go by."""
    if audience.order is ChapterOrder.BENCHMARK and not has_some:
        message = f"papers for {brief.audience} go by benchmarks, and the brief tells of none"
        hint = (
            "add 'benchmarks:' to the facts on its countries and themes, name one of others under"
            " 'include:', or give the audience another 'order:'"
        )
        yield Problem(message, Place(brief.place.file, 1, 1), hint, _CODE)
