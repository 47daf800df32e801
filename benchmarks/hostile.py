"""Print how long the nastiest files take to be read or refused; none may take a second.

Run: python -m benchmarks.hostile
"""

import time
from contextlib import suppress
from pathlib import Path

from generator.errors import BriefError
from generator.yamlfile import parse_yaml
from tests.houses.nasty import BIG, FILES

NAME = Path("hostile.yaml")


def seconds(raw: bytes) -> float:
    """Return how long it takes to read or refuse these bytes."""
    begun = time.perf_counter()
    with suppress(BriefError):
        parse_yaml(raw, NAME)
    return time.perf_counter() - begun


def main() -> None:
    """Print the ten slowest, slowest first."""
    files = {path.stem: path.read_bytes() for path in FILES}
    everything = {**files, **{name: write() for name, (write, _told) in BIG.items()}}
    taken = sorted(((seconds(raw), name) for name, raw in everything.items()), reverse=True)
    for each, name in taken[:10]:
        print(f"{each * 1000:8.1f} ms  {name}")
    print(f"{sum(each for each, _name in taken) * 1000:8.1f} ms  all {len(taken)}")


if __name__ == "__main__":
    main()
