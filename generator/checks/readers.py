"""What those who receive the papers of a brief do not take."""

from collections.abc import Iterator

from generator.checks.findings import Code, part_of_brief, warning
from generator.errors import Problem
from generator.house.audiences import Audience
from generator.house.briefs import Brief


def untaken_language(brief: Brief, audience: Audience) -> Iterator[Problem]:
    """Yield a warning if the papers are in a language that their readers do not take."""
    taken = audience.languages
    if taken and brief.language not in taken:
        message = f"{str(brief.audience)!r} takes no papers in {str(brief.language)!r}"
        hint = (
            f"it takes {', '.join(taken)}; if the paper is for others, write"
            " '# allow untaken-language: ' and the reason"
        )
        yield warning(Code.UNTAKEN_LANGUAGE, message, part_of_brief(brief, "language"), hint)
