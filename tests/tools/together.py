"""Share tests out among processes so that what a module makes once is made once."""

from functools import cache

from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

from tests.checkout import ROOT


class Together(LoadScopeScheduling):  # type: ignore[misc]
    """Gives one process all tests of a module that share what it makes, the largest first.

    Of other modules it gives one test with all its parameters, which mostly look at the same.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if _shares(file) else nodeid.partition("[")[0]


@cache
def _shares(file: str) -> bool:
    return 'scope="module"' in (ROOT / file).read_text(encoding="utf-8")
