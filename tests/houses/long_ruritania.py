"""The house of Ruritania with far more facts than a short paper can hold."""

from collections.abc import Iterator

from generator.house.audiences import Audience
from tests.houses.ruritania import ORDER, Ruritania

SHEET = "visit-sheet"
LIMITS = f"briefs/{SHEET}.yaml"
PROFILE = "templates/partners/audience.yaml"
_ABOUT = "about: {scope: public, sources: [rrl-letter], verified: {at: 2021-05-04, by: editor}, stage: checked}\n"  # noqa: E501


def crowd(ruritania: Ruritania, count: int = 24) -> None:
    """Add events of three priorities, some with shorter texts, some that refer to others."""
    ruritania.write("facts/ruritania/trials.yaml", _ABOUT + "events:\n" + "".join(_events(count)))
    text = ruritania.read(ORDER).replace("include: [rt-pledge]\n", "")
    ruritania.write(ORDER, text)
    ruritania.write(LIMITS, text.replace("[letter, briefing-paper]", "[briefing-paper]"))


def _events(count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        yield (
            f"  - id: rt-visit-{number:02}\n"
            f"    date: 2021-{1 + number % 4:02}-{1 + number:02}\n"
            f"    title: Press-Visit {number}\n"
            f"    priority: {1 + number % 3}\n"
            f"    text: {_sentences(number, 4)}{_reference(number)}\n"
            f"{_shorter(number)}"
        )


def _sentences(number: int, count: int) -> str:
    return "".join(
        f"The censor came to printing house {number} in week {week} and read each page by noon. "
        for week in range(1, count + 1)
    )


def _reference(number: int) -> str:
    """Return a reference to the visit before, in every fourth text."""
    return f"This was after [[rt-visit-{number - 1:02}]]." if number % 4 == 0 else ""


def _shorter(number: int) -> str:
    short = f"    short: {_sentences(number, 2)}\n"
    line = f"    line: The censor came for visit {number}.\n"
    return (short if number % 2 else "") + (line if number % 5 else "")


def limit(ruritania: Ruritania, most: str) -> None:
    """Set the limit of the sheet, such as `words: 500` or `pages: 1`."""
    kept = [line for line in ruritania.read(LIMITS).splitlines(True) if "limits:" not in line]
    entry = f"limits: [{{document: briefing-paper, {most}}}]\n"
    ruritania.write(LIMITS, "".join(kept) + entry)


def profile(ruritania: Ruritania, most: str) -> Audience:
    """Limit the briefing papers of an audience, and return its profile."""
    ruritania.add(PROFILE, f"limits:\n  - {{document: briefing-paper, {most}}}\n")
    return ruritania.house.audience("partners")
