"""The rules that a library, a brief or a finished paper is asked, in their order.

What a whole house is asked besides stands in `checkup`, what papers are asked before they leave in
`outgoing`.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.checks import (
    abbreviations,
    answers,
    asks,
    assertions,
    contradictions,
    counts,
    doubts,
    droppedrefs,
    finish,
    groups,
    laws,
    names,
    namesakes,
    numbers,
    occasions,
    offices,
    overtaken,
    quotations,
    references,
    replaced,
    secondhand,
    sources,
    spelling,
    staleness,
    titles,
    translations,
    twins,
)
from generator.checks.doubts import facts_in
from generator.checks.findings import Unsourced, part_of_brief
from generator.checks.slipwords import said_by_brief
from generator.errors import Place, Problem
from generator.facts.library import Library
from generator.gate import Opened
from generator.house.briefs import Brief
from generator.paper.document import Paper

LibraryRule = Callable[[Library], Iterator[Problem]]
BriefRule = Callable[[Brief, Library, Opened], Iterator[Problem]]
PaperRule = Callable[[Paper, Library], Iterator[Problem]]

# What each asks is answered by a record and by those it refers to, so that a build, which reads no
# more than its brief needs, may ask it as well as a check of the whole library.
RECORD_RULES: tuple[LibraryRule, ...] = (
    numbers.wrong_sums,
    counts.wrong_counts,
    numbers.ranks_beyond,
    numbers.wrong_changes,
    laws.law_dates,
    laws.law_stages,
    staleness.statuses_ahead,
    staleness.statuses_out_of_order,
    asks.asks_without_basis,
    asks.asks_without_origin,
    asks.asks_of_the_reader,
    assertions.unattributed,
    assertions.hollow_attributions,
    assertions.idle_speakers,
    quotations.own_quotation_marks,
    quotations.titles_in_marks,
    titles.empty_titles,
)
LIBRARY_RULES: tuple[LibraryRule, ...] = (
    names.typed_names,
    references.one_sided_asks,
    references.uncited_sources,
    replaced.half_replaced,
    twins.unlinked_twins,
    spelling.typed_references,
    spelling.similar_spellings,
    namesakes.two_meanings,
    namesakes.registered_twice,
    offices.overlapping_terms,
    offices.greetings_with_dear,
    occasions.date_order,
    occasions.repeated_rounds,
    occasions.own_hosts,
    numbers.two_values,
    counts.figures_of_few,
    groups.groups_of_few,
    groups.otherwise_counted,
    asks.unnamed_cases,
    asks.repeated_asks,
    assertions.one_sided_disputes,
    quotations.unmarked_quotations,
    sources.undated_sources,
    sources.without_url,
    answers.unread_answers,
    answers.unasked,
    secondhand.unread_sources,
    secondhand.borrowed_access,
    secondhand.publication_years,
    secondhand.cited_too_early,
    translations.old_translations,
    droppedrefs.dropped_references,
    *RECORD_RULES,
)
BRIEF_RULES: tuple[BriefRule, ...] = (
    doubts.later_knowledge,
    doubts.drafts,
    twins.told_twice,
    staleness.told_as_past,
    staleness.left_out,
    staleness.next_passed,
    asks.deaths_without_inquiry,
    contradictions.told_otherwise,
    overtaken.overtaken_counts,
    occasions.past_occasion,
    occasions.outdated_dates,
    offices.no_greeting,
    offices.foreign_copies,
    offices.copies_to_addressees,
    sources.other_titles,
    translations.outdated_translations,
    translations.machine_translations,
)
PAPER_RULES: tuple[PaperRule, ...] = (
    abbreviations.unexplained_abbreviations,
    abbreviations.two_meanings_typed,
    finish.repeated_sentences,
    finish.placeholders,
    finish.empty_sections,
)


def check_records(library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield what is wrong in the facts that a brief tells, and in the records that these name."""
    told = {str(fact.id) for fact in facts_in(library, opened)}
    told |= {id for id, telling in opened.dependants.items() if not told.isdisjoint(telling)}
    places = {str(library.records[id].where) for id in told}
    for rule in RECORD_RULES:
        yield from (problem for problem in rule(library) if str(problem.place) in places)


def check_brief(brief: Brief, library: Library, opened: Opened) -> Iterator[Problem]:
    """Yield what all rules find in a brief."""
    for rule in BRIEF_RULES:
        yield from rule(brief, library, opened)


def check_paper(brief: Brief, document: str, paper: Paper, library: Library) -> Iterator[Problem]:
    """Yield what all rules find in a paper; what no fact says is told at the brief."""
    for rule in PAPER_RULES:
        for problem in rule(paper, library):
            yield replace(problem, place=placed(problem.place, brief, document))


def placed(place: Place | None, brief: Brief, document: str) -> Place:
    """Return where a finding of a paper is told: at its fact, or where the brief says its words."""
    match place:
        case Unsourced():
            said = said_by_brief(brief, place.words)
            return said or place.beside or ordered_at(brief, document)
        case Place():
            return place
        case None:
            return ordered_at(brief, document)


def ordered_at(brief: Brief, document: str) -> Place:
    """Return where a document is ordered: by its name, or by the audience whose usual one it is."""
    for ordered in brief.documents or ():
        if ordered == document:
            return ordered.place
    return part_of_brief(brief, "audience")
