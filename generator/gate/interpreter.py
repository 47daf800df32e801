"""Say each text in the language of a paper: what has no translation in the original, marked."""

from generator.facts.texts import FactInline, FactWords, Listed, Prose, Ref
from generator.facts.translations import Said, Saying, as_written, needs_translation, translation_of
from generator.languages.marks import mark
from generator.paper.document import Emphasis, Link, Strong, Text


class Interpreter:
    """Says texts in one language, and remembers which it had to leave, and which it had."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._numbers: dict[int, int] = {}
        self.left: list[Said] = []  # in the original; a mark's number is a place in this list
        self.translated: list[Said] = []

    def prose(self, text: Prose) -> Prose:
        """Return a text in the language, or the original with its words marked."""
        if other := translation_of(text, self._language):
            self.translated.append(as_written(text))
            said: Prose = other.text
            return said
        if not needs_translation(text, self._language):
            return text
        number = self._leave(text)
        return tuple(_marked(words, number) for words in text)

    def line(self, text: Saying) -> str:
        """Return a line in the language, or the original, marked."""
        if other := translation_of(text, self._language):
            self.translated.append(text)
            return str(other.text)
        if not needs_translation(text, self._language):
            return text
        return mark(text, self._leave(text))

    def _leave(self, told: Said) -> int:
        """Return the number of a text's mark: the same each time it is said."""
        text = as_written(told)
        if id(text) not in self._numbers:
            self._numbers[id(text)] = len(self.left)
            self.left.append(text)
        return self._numbers[id(text)]


def _marked(words: FactWords, number: int) -> FactWords:
    return tuple(_marked_inline(inline, number) for inline in words)


def _marked_inline(inline: FactInline, number: int) -> FactInline:
    match inline:
        case Text():
            return Text(mark(inline.text, number))
        case Strong():
            return Strong(_marked(inline.inlines, number))
        case Emphasis():
            return Emphasis(_marked(inline.inlines, number))
        case Link():
            return Link(_marked(inline.inlines, number), inline.address)
        case Listed():
            items = tuple(_marked(item, number) for item in inline.items)
            return Listed(items, inline.is_ordered)
        case Ref():
            return inline
