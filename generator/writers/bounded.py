"""Write a paper where what would take for ever, or all the memory, is ended."""

from dataclasses import replace

from generator.bounds import ended
from generator.errors import BriefError, Place, Problem, counted
from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.formats import Format
from generator.paper.walk import everything_in
from generator.writers import WRITERS
from generator.writers.written import NO_PDF, Written

MOST_SIGNS = 1_000_000  # some 600 pages; four times what the longest paper of ours has
_LESS = "order fewer countries, themes or facts, or look for a loop of a template that never ends"
_CALLED = {
    Format.PDF: "PDF",
    Format.DOCX: "a Word file",
    Format.HTML: "a web page",
    Format.TEXT: "plain text",
}


def write(paper: Paper, brand: Brand, format: Format, place: Place | None) -> Written:
    """Return a paper in a format; what is wrong with it as a whole is told at a place."""
    signs = _signs_in(paper)
    if signs > MOST_SIGNS:
        message = f"this paper has {counted(signs, 'sign')}, more than {MOST_SIGNS:,}"
        raise BriefError(Problem(message, place, _LESS, "too-much"))
    try:
        with ended(_too_much(format, place), signs):
            return WRITERS[format](paper, brand)
    except RecursionError:
        raise BriefError(_too_deep(format, place)) from None
    except BriefError as error:
        raise BriefError(*(_placed(problem, place) for problem in error.problems)) from error


def _signs_in(paper: Paper) -> int:
    return len(everything_in(paper))


def _placed(problem: Problem, place: Place | None) -> Problem:
    """Return a problem with a place; that the library of a format is lacking has none."""
    return problem if problem.code == NO_PDF else replace(problem, place=problem.place or place)


def _too_much(format: Format, place: Place | None) -> Problem:
    message = f"writing this paper as {_CALLED[format]} would take too much time or memory"
    hint = "look for a table of very many columns, or lists and boxes deep inside each other"
    return Problem(message, place, hint, "too-much")


def _too_deep(format: Format, place: Place | None) -> Problem:
    message = f"lists, boxes or tables are too deep inside each other for {_CALLED[format]}"
    return Problem(message, place, "take some of them apart", "too-much")
