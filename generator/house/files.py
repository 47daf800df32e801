"""Read what goes into papers from a file of the house: an ordinary one, inside it, of a size."""

from pathlib import Path

from generator.yamlfile.source import read_bytes

_MEGABYTE = 1_000_000


class UnusableError(ValueError):
    """Raised with what is wrong with a file, whatever it holds, and what to do about it."""

    def __init__(self, fault: str, remedy: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.remedy = remedy


def read_file(path: Path, within: Path, megabytes: int) -> bytes:
    """Return what a file holds; no link may lead out of the folder that it is to lie within.

    Raises OSError for what cannot be read, such as a pipe, and UnusableError.
    """
    data = read_bytes(path, megabytes * _MEGABYTE)
    if not path.resolve().is_relative_to(within.resolve()):
        raise UnusableError("it is a link that leads elsewhere", "put the file itself there")
    if len(data) > megabytes * _MEGABYTE:
        raise UnusableError(f"it is larger than {megabytes} MB", "make it smaller")
    return data
