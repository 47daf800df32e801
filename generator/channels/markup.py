"""What markup says: its text block by block, attributes, comments and style sheets."""

import re
from collections.abc import Iterator
from html import unescape

from generator.channels.heard import Channel, Heard

_COMMENT = re.compile(r"<!--(.*?)-->|<\?(?!xml )(.*?)\?>", re.DOTALL)
_STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_INSIDE_A_LINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr"
    r"|w:(?:r|t|rPr|hyperlink|ins|bookmarkStart|bookmarkEnd|proofErr|softHyphen|noBreakHyphen"
    r"|(?:b|i|color|sz|rStyle|rFonts|lang|vertAlign|noProof|u|kern|spacing|rtl|cs|bCs|iCs|szCs)"
    r")|a:(?:r|t|rPr))(?:\s[^>]*)?/?>"
)
_ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.DOTALL)
_BETWEEN_STRINGS = re.compile(r"""(["'])\s+\1""")
_CHANNELS = {
    **dict.fromkeys(("alt", "descr", "title", "aria-label", "label"), Channel.DESCRIPTION),
    **dict.fromkeys(("href", "Target", "src", "cite", "action"), Channel.LINK),
    **dict.fromkeys(("style", "class"), Channel.STYLE),
    "content": Channel.PROPERTY,
}


def read_markup(text: str, channel: Channel = Channel.TEXT) -> Iterator[Heard]:
    """Yield what a page or a part says to its reader, and what it says besides."""
    yield from (Heard(Channel.COMMENT, one or other) for one, other in _COMMENT.findall(text))
    rest = _COMMENT.sub("", text)
    yield from (Heard(Channel.STYLE, _said_in(sheet)) for sheet in _STYLE.findall(rest))
    rest = _STYLE.sub("", rest)
    yield from _attributes(rest)
    yield Heard(channel, unescape(_TAG.sub("\n", _INSIDE_A_LINE.sub("", rest))))


def _said_in(sheet: str) -> str:
    """Return a style sheet with the signs that its escapes stand for, and split strings in one."""
    return _BETWEEN_STRINGS.sub("", _ESCAPED.sub(_sign, sheet))


def _sign(found: re.Match[str]) -> str:
    number = int(found[1] or "0", 16)
    return chr(number) if 0 < number < 0x110000 else found[2] or ""


def _attributes(text: str) -> Iterator[Heard]:
    found: dict[tuple[Channel, str], None] = {}
    for tag in _TAG.findall(text):
        for name, one, other in _ATTRIBUTE.findall(tag):
            value = one or other
            if any(map(str.isalpha, value)):
                channel = _CHANNELS.get(name.rpartition(":")[2], Channel.HIDDEN)
                found[channel, unescape(value)] = None
    yield from (Heard(channel, words) for channel, words in found)
