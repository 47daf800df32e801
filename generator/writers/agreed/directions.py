"""Which words run from right to left, as every writer must know alike."""

from generator.paper.document import Inline, Span

_RIGHT_TO_LEFT = {"ar", "fa", "he", "ps", "ug", "ur"}


def right_to_left(tag: str) -> bool:
    """Return whether a language runs from right to left."""
    return tag.partition("-")[0] in _RIGHT_TO_LEFT


def is_right_to_left(inlines: tuple[Inline, ...]) -> bool:
    """Return whether all words are in one language that runs from right to left."""
    match inlines:
        case (Span(language=str(language)),):
            return right_to_left(language)
        case _:
            return False


def direction_of(language: str | None) -> str:
    """Return the attribute that turns words in HTML, empty for those that run as others do."""
    return ' dir="rtl"' if language and right_to_left(language) else ""
