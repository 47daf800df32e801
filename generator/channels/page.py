"""What a web page says that has its fonts and pictures inside."""

import re
from base64 import b64decode
from collections.abc import Iterator

from generator.channels.heard import Heard
from generator.channels.markup import read_markup
from generator.channels.pictures import read_picture

_INSIDE = re.compile(r"data:([\w/.+-]+);base64,([A-Za-z0-9+/=]+)")


def read_page(data: bytes) -> Iterator[Heard]:
    """Yield what a web page says, and the pictures in it."""
    parts = _INSIDE.split(data.decode("utf-8", errors="replace"))
    for kind, packed in zip(parts[1::3], parts[2::3], strict=True):
        if kind.startswith("image/"):
            yield from read_picture(b64decode(packed))
    yield from read_markup("".join(parts[::3]))
