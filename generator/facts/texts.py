"""The texts of facts: a small Markdown and its `[[references]]`, parsed once.

A text is paragraphs of words and lists, with *emphasis*, **strong** words, [links](https://…) and
references to records. A reference is the only way to name a person, a place or an organisation;
what it prints is decided later, by the gate.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Union

from generator.errors import Place
from generator.facts.textblocks import TypedBlock, blocks_of
from generator.paper.document import Emphasis, Link, Strong, Text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

ADDRESS = re.compile(r"(https?://|mailto:)[^\s<>\"]+\Z", re.IGNORECASE)
MAX_DEPTH = 8  # of emphasis in emphasis; each writer follows it down
_MARKUP = re.compile(r"[*_\[\]\\]")  # what may begin emphasis, a link, or a faulty reference
_SINGLE = re.compile(r"(?<!\[)\[[a-z0-9]+(?:-[a-z0-9]+)+\](?![\](])")
_OPENS, _CLOSES = re.compile(r"\S"), re.compile(r"\S\Z")
_INSIDE = re.compile(r"[\w)\]}.,%]\Z")  # before a sign that stands in a word, or in a sum
_GOES_ON = re.compile(r"[\w(\[{]")
_REFERENCE = re.compile(r"\[\[([a-z0-9][a-z0-9-]*)(?::([a-z-]+))?\]\]")


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to a record, in one of the record's named forms or its usual one."""

    id: str
    form: str = ""
    place: Place | None = field(default=None, compare=False, repr=False)

    def __str__(self) -> str:
        return f"[[{self.id}:{self.form}]]" if self.form else f"[[{self.id}]]"


@dataclass(frozen=True, slots=True)
class Listed:
    """A list in a text; it stands last in the paragraph that leads to it."""

    items: tuple["FactWords", ...]
    is_ordered: bool


FactInline = Union[
    Text, "Strong[FactInline]", "Emphasis[FactInline]", "Link[FactInline]", Ref, Listed
]
FactWords = tuple[FactInline, ...]
Prose = tuple[FactWords, ...]


def parse_prose(text: str, place_of: Callable[[str], Place] | None = None) -> Prose:
    """Return a text's paragraphs; `place_of` tells where a part of the text was written.

    Raises ValueError, with a sentence for the editor, for a reference that is not well formed, an
    address a paper may not carry, or what a text cannot hold.
    """
    if _SINGLE.search(text):
        raise ValueError("a reference has two brackets on each side: [[id]]")
    return tuple(_paragraph(block, place_of) for block in blocks_of(text, place_of))


def _paragraph(block: TypedBlock, place_of: Callable[[str], Place] | None) -> FactWords:
    words = _words(block.words, place_of)
    if not block.items:
        return words
    items = tuple(_words(item, place_of) for item in block.items)
    return (*words, Listed(items, block.is_ordered))


def _words(text: str, place_of: Callable[[str], Place] | None) -> FactWords:
    if not _MARKUP.search(_REFERENCE.sub("", text)):
        return tuple(_plain_words(text, place_of))
    [line] = _markdown().parseInline(text, {"place_of": place_of})
    return _without_seams(_inlines(iter(line.children or ()), 0))


def _plain_words(text: str, place_of: Callable[[str], Place] | None) -> Iterator[FactInline]:
    """Yield the words of a text that has no markup but references: nearly every text."""
    done = 0
    for found in _REFERENCE.finditer(text):
        if before := text[done : found.start()]:
            yield Text(before)
        yield _ref(found, place_of)
        done = found.end()
    if after := text[done:]:
        yield Text(after)


def _ref(found: re.Match[str], place_of: Callable[[str], Place] | None) -> Ref:
    return Ref(found[1], found[2] or "", place_of(found[0]) if place_of else None)


def _without_seams(inlines: Iterator[FactInline]) -> FactWords:
    """Join texts that markdown-it left in pieces."""
    joined: list[FactInline] = []
    for inline in inlines:
        match joined, inline:
            case [*_, Text(before)], Text(after):
                joined[-1] = Text(before + after)
            case _:
                joined.append(inline)
    return tuple(joined)


def plain_words(prose: Prose) -> str:
    """Return a text as bare words, its references as they are written."""
    return " ".join("".join(map(_plain, words)) for words in prose)


def _plain(inline: FactInline) -> str:
    match inline:
        case Text():
            return inline.text
        case Ref():
            return str(inline)
        case Strong() | Emphasis() | Link():
            return "".join(map(_plain, inline.inlines))
        case Listed():
            return "".join(f" - {plain_words((item,))}" for item in inline.items)


@cache
def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("zero", {"typographer": False})
    markdown.enable(["emphasis", "link", "escape"])
    markdown.validateLink = _any_address  # type: ignore[method-assign]
    markdown.inline.ruler.at("emphasis", _emphasis_rule)
    markdown.inline.ruler.before("link", "reference", _reference_rule)
    return markdown


def _any_address(url: str) -> bool:  # noqa: ARG001
    """Let every address through: `_address` refuses with a sentence, markdown-it in silence."""
    return True


def _reference_rule(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001  markdown-it's
    if not state.src.startswith("[[", state.pos):
        return False
    found = _REFERENCE.match(state.src, state.pos)
    if found is None:
        raise ValueError("a reference is written [[id]] or [[id:form]], in small letters")
    if not silent:
        token = state.push("reference", "", 0)
        token.meta = {"ref": _ref(found, state.env["place_of"])}
    state.pos = found.end()
    return True


def _emphasis_rule(state: "StateInline", silent: bool) -> bool:  # noqa: FBT001  markdown-it's
    """Let `*` begin and end emphasis at the edges of words alone: 2*3 and (2)*(3) stay."""
    from markdown_it.rules_inline.emphasis import tokenize

    begin, done = state.pos, len(state.delimiters)
    if not tokenize(state, silent):
        return False
    before, after = state.src[:begin], state.src[state.pos :]
    for sign in state.delimiters[done:]:
        sign.open = bool(_OPENS.match(after)) and not _INSIDE.search(before)
        sign.close = bool(_CLOSES.search(before)) and not _GOES_ON.match(after)
    return True


def _inlines(tokens: "Iterator[Token]", depth: int) -> Iterator[FactInline]:
    """Yield inlines until the closing token of the surrounding one."""
    if depth > MAX_DEPTH:
        raise ValueError("this many * and _ cannot be told apart: write \\* for an asterisk")
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                if token.content:
                    yield Text(token.content)
            case "reference":
                yield token.meta["ref"]
            case "strong_open":
                yield Strong(_without_seams(_inlines(tokens, depth + 1)))
            case "em_open":
                yield Emphasis(_without_seams(_inlines(tokens, depth + 1)))
            case "link_open":
                words = _without_seams(_inlines(tokens, depth + 1))
                yield Link(words, _address(str(token.attrs["href"])))
            case _:
                return


def _address(address: str) -> str:
    if ADDRESS.match(address):
        return address
    raise ValueError("an address begins with https://, http:// or mailto:")
