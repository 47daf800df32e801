"""What a file of text says, and what a manifest does."""

import json
import re
from collections.abc import Iterator
from typing import Any

from generator.channels.heard import Channel, Heard

_HASH = re.compile(r"[0-9a-f]{8,64}")


def read_text(data: bytes) -> Iterator[Heard]:
    """Yield what a text says."""
    yield Heard(Channel.TEXT, data.decode("utf-8", errors="replace"))


def read_manifest(data: bytes) -> Iterator[Heard]:
    """Yield every key and every word of a manifest, but for hashes."""
    words = dict.fromkeys(_words(json.loads(data)))
    yield from (Heard(Channel.TEXT, each) for each in words if not _HASH.fullmatch(each))


def _words(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            yield from value
            for part in value.values():
                yield from _words(part)
        case list():
            for part in value:
                yield from _words(part)
        case _:
            return
