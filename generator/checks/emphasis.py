"""Words in capitals that are none of an abbreviation: typed so for effect, or by an ordinary name.

A title, a slogan or a single word may stand in capitals. What tells them from abbreviations is the
company they keep: other words in capitals, or the same word in small letters.
"""

import re
from collections.abc import Iterable, Iterator

from generator.checks.readings import Reading

_RUN = re.compile(r"[A-ZА-ЯЁ]{2,}(?:[ ,’'-]+[A-ZА-ЯЁ]{2,})+")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 6  # letters of an abbreviation; a longer word is none
_SLOGAN = 3  # words in capitals in a row
_TELLING = 4  # letters; a shorter word may well be an abbreviation, too: who, us, it

# Short words that are typed in capitals to stress them, and that no body or term is called by.
_STRESSED = frozenset(
    re.findall(
        r"\w+",
        """
        ALL ALSO AND ANY ARE BE BOTH BUT BY CALL DO END FOR FREE FROM HAS HAVE IF IN IS MAY MORE
        MUST NEVER NEW NO NOT NOW OF ON ONE ONLY OR STOP THE THIS TO URGENT WAS WE WILL WITH YES YOU
        ET LA LE LES NE NON OUI PAS SANS SEUL TOUS TOUT UN UNE
        ALLE DAS DER DIE EIN KEIN KEINE NEIN NICHT NIE NUR OHNE UND
        БЕЗ ВСЕ ВСЁ ДА И НЕ НЕТ НИ НИКТО ТОЛЬКО
        """,
    )
)


def stressed_in(readings: Iterable[Reading]) -> frozenset[str]:
    """Return the words in capitals that a paper stresses, rather than abbreviates by."""
    found = tuple(readings)
    small = {word.upper() for each in found for word in _WORD.findall(each.words) if word.islower()}
    telling = {word for word in small if len(word) >= _TELLING}
    runs = {word for each in found for word in _in_runs(each.words)}
    return frozenset(_STRESSED | telling | runs)


def _in_runs(words: str) -> Iterator[str]:
    """Yield the words of titles and slogans in capitals, such as URGENT APPEAL or FREE THEM ALL."""
    for run in _RUN.finditer(words):
        parts = _WORD.findall(run[0])
        if len(parts) >= _SLOGAN or any(len(part) > _LONGEST for part in parts):
            yield from parts
