"""Find the braces in a template that Jinja cannot read, and what is wrong between two of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compose.templates.source import without_comments

_OPENING = re.compile(r"\{[{%][-+]?")
_END_OF_RAW = re.compile(r"\{%[-+]?\s*endraw\b")
_STRING = r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*\""""
_SIGN = re.compile(rf"{_STRING}|[-+]?[}}%]\}}|\{{[{{%]|[{{}}]")
_STRINGS = re.compile(_STRING)
_CURLY = re.compile("[“”„‘’«»]")
_PAIRS = {")": "(", "]": "[", "}": "{"}

Fault = tuple[str, str]  # what is wrong, and the remedy


@dataclass(frozen=True, slots=True)
class Braces:
    """What stands from one pair of braces to the next: `closing` is empty if there is no next."""

    opening: str
    inside: str
    closing: str
    line: int
    last_line: int

    @property
    def is_tag(self) -> bool:
        """Whether it is a tag, and not a value to print."""
        return self.opening == "{%"

    @property
    def pair(self) -> str:
        """What should close it."""
        return "%}" if self.is_tag else "}}"

    def __str__(self) -> str:
        return f"{self.opening} {self.inside} {self.closing}"


def braces_in(source: str) -> Iterator[Braces]:
    """Yield all braces of a template in order, but not those in comments or in raw text."""
    source = without_comments(source)
    at = 0
    while opening := _OPENING.search(source, at):
        closing, at = _closing_of(source, opening.end())
        inside = source[opening.end() : at - len(closing)]
        line = source.count("\n", 0, opening.start()) + 1
        last = line + inside.rstrip().count("\n")
        yield Braces(opening[0][:2], inside.strip(), closing.lstrip("-+"), line, last)
        if opening[0].startswith("{%") and inside.strip() == "raw":
            end = _END_OF_RAW.search(source, at)
            at = end.start() if end else len(source)


def _closing_of(source: str, at: int) -> tuple[str, int]:
    """Return what closes the braces before a place, if anything does, and where that ends."""
    depth = 0
    while sign := _SIGN.search(source, at):
        at = sign.end()
        match sign[0].lstrip("-+"):
            case "{{" | "{%":
                return "", sign.start()
            case "{":
                depth += 1
            case "}" | "}}" if depth:
                depth, at = depth - 1, sign.start() + 1
            case "}" | "}}" | "%}":
                return sign[0], at
            case _:  # a text in quotation marks
                pass
    return "", len(source)


def fault_in(braces: Braces) -> Fault | None:
    """Return what is wrong with braces or between them, as far as signs alone can tell."""
    bare = _STRINGS.sub("''", braces.inside)
    if _CURLY.search(bare):
        hint = "inside {{ }} and {% %}, quotation marks are straight: \" or '"
        return "these quotation marks are curly", hint
    if not braces.closing:
        hint = f"write {braces.pair} where it ends; is a quotation mark missing?"
        return f"{braces.opening} is not closed", hint
    if braces.closing != braces.pair:
        return f"{braces.opening} is closed by {braces.closing}", f"write {braces.pair} there"
    if not braces.inside:
        hint = "write a name there, or remove it"
        return f"nothing stands between {braces.opening} and {braces.pair}", hint
    if '"' in bare or "'" in bare.replace("''", ""):
        return "a quotation mark is not closed", "write another one where the text ends"
    return _unpaired(bare)


def _unpaired(bare: str) -> Fault | None:
    """Return the first bracket that closes nothing, or the last one that is not closed."""
    waiting: list[str] = []
    for sign in re.findall(r"[()\[\]{}]", bare):
        if sign not in _PAIRS:
            waiting.append(sign)
        elif not waiting or waiting.pop() != _PAIRS[sign]:
            return f"{sign!r} closes nothing", "remove it, or write what it should close"
    if waiting:
        return f"{waiting[-1]!r} is not closed", "write the other bracket where it ends"
    return None
