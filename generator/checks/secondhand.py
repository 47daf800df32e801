"""Works that nobody in the house has read: cited as if they had been, read by others, or taken for
the time of what they tell.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from generator.checks.findings import Code, known, named, part_of, warning
from generator.errors import Problem, counted
from generator.facts.accounts import Event, Paragraph
from generator.facts.acts import Commitment
from generator.facts.cases import Recommendation
from generator.facts.envelope import Record, SourceRef
from generator.facts.library import Library
from generator.facts.measures import Figure
from generator.facts.references import sources_in
from generator.facts.registers import Source
from generator.yamlfile.dates import Period

_DATED = Event | Paragraph | Commitment | Recommendation | Figure


def unread_sources(library: Library) -> Iterator[Problem]:
    """Yield a warning for each source that vouches, and that nobody in the house has read."""
    for id, users in _vouching(library).items():
        source = known(library, Source, id)
        if source and not source.was_read:
            vouched = counted(len(users), "record")
            message = f"nobody has read {named(source)}, which vouches for {vouched}"
            hint = (
                "add 'accessed', the day it was read, or 'held: true' for a copy; or cite it in the"
                f" work that was: {{id: {id}, in: …}}, at {users[0].where} to begin with"
            )
            yield warning(Code.UNREAD_SOURCE, message, part_of(source), hint)


def borrowed_access(library: Library) -> Iterator[Problem]:
    """Yield a warning for each day of access of a source that all cite in another."""
    vouching = _vouching(library)
    for id in library.cited_in:
        source = known(library, Source, id)
        if source and source.accessed and id not in vouching:
            message = f"{named(source)} is cited in other works alone, and says when it was read"
            hint = (
                "a day on which the authors of another work looked at it is theirs: delete it;"
                " or, if it was read here, cite it without 'in'"
            )
            yield warning(Code.BORROWED_ACCESS, message, part_of(source, "accessed"), hint)


def publication_years(library: Library) -> Iterator[Problem]:
    """Yield a warning for each fact that is of the year in which a work cited for it came out."""
    for record in library.records.values():
        if isinstance(record, _DATED) and record.date:
            for ref in record.sources:
                cited = known(library, Source, ref.id) if ref.in_ else None
                if cited and cited.issued and cited.issued.text[:4] == record.date.text:
                    yield _of_that_year(record, ref)
                    break


def _of_that_year(record: Record, ref: SourceRef) -> Problem:
    message = f"the date of {named(record)} is the year in which {str(ref.id)!r} came out"
    hint = "that is no date of what the work tells: delete it, unless what was read has it"
    return warning(Code.PUBLICATION_YEAR, message, part_of(record, "date"), hint)


def cited_too_early(library: Library) -> Iterator[Problem]:
    """Yield a warning for each work that is said to be cited in one that came out before it."""
    refs = (ref for record in library.records.values() for ref in sources_in(record))
    told = (_too_early(ref, library) for ref in refs if ref.in_)
    yield from dict.fromkeys(problem for problem in told if problem)  # records share a file's


def _too_early(ref: SourceRef, library: Library) -> Problem | None:
    cited, read = (known(library, Source, id) for id in (ref.id, ref.read))
    if not (cited and cited.issued and read and read.issued):
        return None
    if not _is_after(cited.issued, read.issued):
        return None
    message = f"a work of {cited.issued.text} cannot be cited in one of {read.issued.text}"
    hint = f"look at 'issued' of {ref.id} and of {ref.read}, and at which of them cites the other"
    return warning(Code.CITED_TOO_EARLY, message, ref.id.place, hint)


def _is_after(one: Period, other: Period) -> bool:
    """Return whether a time is surely after another."""
    is_sure = not (one.approximate or other.approximate)
    return is_sure and (one.first or date.min) > (other.last or date.max)


def _vouching(library: Library) -> Mapping[str, list[Record]]:
    """Return the records that rest on each source, as what was read."""
    found: dict[str, list[Record]] = {}
    for record in library.records.values():
        for id in dict.fromkeys(ref.read for ref in sources_in(record)):
            found.setdefault(id, []).append(record)
    return found
