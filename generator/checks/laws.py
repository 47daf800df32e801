"""Laws whose history runs backwards."""

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.findings import Code, error, named, part_of, warning
from generator.errors import Problem
from generator.facts.acts import Law
from generator.facts.library import Library
from generator.facts.vocabulary import LawStage

_ORDER = {stage: number for number, stage in enumerate(LawStage)}


def law_dates(library: Library) -> Iterator[Problem]:
    """Yield an error for each stage that is dated before the stage it follows."""
    for law in library.of(Law):
        latest = None
        for number, step in enumerate(law.history):
            if step.date is None or step.date.last is None:
                continue
            if latest and latest.first and step.date.last < latest.first:
                message = f"{named(law)} reached {step.stage.value!r} before the stage it follows"
                hint = f"{step.date.text} is before {latest.text}; the oldest stage stands first"
                yield error(Code.LAW_DATES, message, part_of(law, "history", number, "date"), hint)
            latest = step.date


def law_stages(library: Library) -> Iterator[Problem]:
    """Yield a warning for each stage that follows a later one."""
    for law in library.of(Law):
        stages = [step.stage for step in law.history]
        for number, (before, stage) in enumerate(pairwise(stages), start=1):
            if _ORDER[stage] < _ORDER[before] and not _is_resumed(before, stage):
                message = f"{named(law)} is {stage.value!r} after it was {before.value!r}"
                hint = "put the stages in their order; the oldest stands first"
                spot = part_of(law, "history", number, "stage")
                yield warning(Code.LAW_STAGES, message, spot, hint)


def _is_resumed(before: LawStage, stage: LawStage) -> bool:
    """A law that was suspended may come into force again."""
    return before is LawStage.SUSPENDED and stage is LawStage.IN_FORCE
