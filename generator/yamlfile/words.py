"""What keeps a text from being YAML, in our words."""

from typing import NamedTuple


class Words(NamedTuple):
    """What is wrong and the remedy; where, unless it is where the parser gave up."""

    message: str
    hint: str
    line: int = 0
    column: int = 0
