"""Set words as printers do: the quotation marks, apostrophes and spaces of a language, and spaces
at which no line may end.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.languages import HOUSE_LANGUAGE
from generator.languages.marks import numbers_in, stretches
from generator.languages.quotemarks import with_marks
from generator.languages.scripts import in_directions, likely_language
from generator.languages.ties import tied
from generator.languages.typography import number_signs, spaced
from generator.paper.charts import Chart
from generator.paper.document import (
    Break,
    Emphasis,
    Inline,
    Link,
    Note,
    Recall,
    Reference,
    Span,
    Strong,
    Text,
)


def typeset(text: str, language: str) -> str:
    """Return a text that stands alone as it is printed in a language."""
    [printed] = _printed([(text, language)])
    return printed


def with_right_marks(text: str, language: str) -> str:
    """Return a text that is no part of the page, such as a file's title: its spaces stay."""
    cut, marked = _marked([(text, language)])
    return "".join(_woven(cut[0], iter(marked)))


def typeset_words(inlines: Sequence[Inline], language: str) -> tuple[Inline, ...]:
    """Return the words of a paragraph as they are printed: what a sign means shows from the words
    around it, be they in emphasis or in a link.
    """
    printed = iter(_printed(list(_leaves(inlines, language))))
    return _turned(tuple(_with(inline, printed) for inline in inlines))


def typeset_chart(chart: Chart, language: str) -> Chart:
    """Return a chart whose names and numbers are as they are printed in a language."""
    thousands, decimal = number_signs(language)
    return replace(
        chart,
        categories=tuple(typeset(name, language) for name in chart.categories),
        series=tuple(replace(each, name=typeset(each.name, language)) for each in chart.series),
        highlight=typeset(chart.highlight, language),
        thousands=thousands,
        decimal=decimal,
    )


def _leaves(inlines: Sequence[Inline], language: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of a paragraph in their order, each with its language."""
    for inline in inlines:
        match inline:
            case Text():
                yield inline.text, language
            case Break():
                yield "\n", language
            case Span():
                yield from _leaves(inline.inlines, inline.language or language)
            case Link() if _is_address(inline):
                pass
            case Strong() | Emphasis() | Link() | Reference():
                yield from _leaves(inline.inlines, language)
            case Note() | Recall():
                pass  # it is a paragraph of its own


def _with(inline: Inline, printed: Iterator[str]) -> Inline:
    """Return an inline with its texts as they are printed."""
    match inline:
        case Text():
            return Text(next(printed))
        case Break():
            next(printed)
            return inline
        case Link() if _is_address(inline):
            return inline
        case Strong() | Emphasis() | Link() | Reference() | Span():
            return replace(inline, inlines=tuple(_with(each, printed) for each in inline.inlines))
        case Note() | Recall():
            return inline


def _turned(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    """Put words that run from right to left into spans: all around them keeps its order."""
    return tuple(turned for inline in inlines for turned in _turned_inside(inline))


def _turned_inside(inline: Inline) -> Iterator[Inline]:
    match inline:
        case Text() if not numbers_in(inline.text):  # else it becomes a span in any case
            for words, is_turned in in_directions(inline.text):
                text = Text(words)
                yield Span((text,), None, likely_language(words)) if is_turned else text
        case Strong() | Emphasis() | Link() | Reference():
            yield replace(inline, inlines=_turned(inline.inlines))
        case Span() if not inline.language:
            yield replace(inline, inlines=_turned(inline.inlines))
        case _:
            yield inline


def _is_address(link: Link[Inline]) -> bool:
    return link.inlines == (Text(link.address),)


def _printed(texts: Sequence[tuple[str, str]]) -> list[str]:
    """Return texts as they are printed, each in its language."""
    cut, marked = _marked(texts)
    languages = [
        language
        for parts, (_, own) in zip(cut, texts, strict=True)
        for language in _languages(parts, own)
    ]
    said = (tied(spaced(*pair), pair[1]) for pair in zip(_plain(marked), languages, strict=True))
    return ["".join(_woven(parts, said)) for parts in cut]


def _plain(texts: Iterable[str]) -> Iterator[str]:
    """Write all hyphens as keyboards do: papers keep the other sign for those at line ends."""
    return (text.replace("\u2010", "-") for text in texts)


def _marked(texts: Sequence[tuple[str, str]]) -> tuple[list[list[str]], list[str]]:
    """Return texts cut where words in the original begin and end, and the right words for all."""
    cut = [stretches(text) for text, _ in texts]
    words = [
        pair
        for parts, (_, own) in zip(cut, texts, strict=True)
        for pair in zip(parts[::2], _languages(parts, own), strict=True)
    ]
    return cut, with_marks(words)


def _languages(parts: Sequence[str], own: str) -> list[str]:
    """Return the language of each stretch of words: each second one is in the original."""
    return [HOUSE_LANGUAGE if place % 2 else own for place in range(len(parts[::2]))]


def _woven(parts: Sequence[str], said: Iterator[str]) -> Iterator[str]:
    """Yield the parts of a text, its stretches of words replaced by what is said for each."""
    for place, part in enumerate(parts):
        yield part if place % 2 else next(said)
