"""The words by which an English text says that it is somebody's word, or that it is contested.

A word counts only as it is used to say so: who "says" has to stand before it, "the said Act" and
"claims for damages" tell nothing of whose word they are.
"""

import re

_OFTEN = r"(?:also |often |still |now |\w+ly )?"
# What says so by itself, whoever stands before it.
_BY_ITSELF = (
    r"\b(?:alleged(?:ly)?|reportedly|supposedly|purportedly|according to|reports of|reports? that"
    r"|of concern to|allegations?|accusations?|rumou?rs?|by \w+ (?:own |same )?(?:account|report)s?"
    r"|in \w+ (?:view|words|opinion)"
    r"|(?:accounts?|sources|versions|opinions|figures|estimates)\b[^.;]*\b(?:differ|disagree))\b"
    r"|\bthe concerns? (?:which|that)\b|(?:['’]s?|\b(?:their|its|his|her)) (?:\w+ )?"
    r"(?:views?|words|opinions?|accounts?|concerns?|findings?|judgements?)\b"
)
# What is done to a statement: "is widely said", "are accused", "stand accused".
_PASSIVE = (
    rf"\b(?:is|are|was|were|be|been|being|stands?|stood) {_OFTEN}"
    r"(?:said|alleged|reported|accused|believed|feared|suspected|claimed|thought|understood"
    r"|rumou?red|regarded|considered|disputed|contested|concerned)\b"
)
# What somebody does with it; these are verbs in whatever they stand before.
_VERBS = (
    r"says?|said|tells?|told|writes?|wrote|describes?|described|asserts?|asserted|argues?|argued"
    r"|maintain(?:s|ed)?|alleges?|believes?|believed|suspects?|complain(?:s|ed)?|warn(?:s|ed)?"
    r"|criticis(?:es|ed)|concludes?|concluded|accuses?|accused|considers?|considered|insists?|insisted"
    r"|testif(?:y|ies|ied)|stress(?:es|ed)?|emphasis(?:es|ed)|acknowledges?|acknowledged|den(?:y|ies|ied)"
    r"|hears?|heard|reported|stated|claimed|noted|feared|recorded|contradicts?|spoke of|speaks? of"
    r"|counted|documented|observed|recommend(?:s|ed)|welcom(?:es|ed)|repeated|estimated|judg(?:es|ed)"
    r"|announc(?:es|ed)|declar(?:es|ed)|propos(?:es|ed)|suggest(?:s|ed)?|express(?:es|ed)|voic(?:es|ed)"
    r"|confirm(?:s|ed)?|mention(?:s|ed)|quot(?:es|ed)|cit(?:es|ed)|listed|rated|ranked|demanded|thinks?"
    r"|point(?:s|ed)? out|called (?:for|on)"
)
# These are nouns as well, or mean other things, so that what follows has to show their use.
_SHOWN = (
    r"(?:claim|report|state|note|fear|find|found|hold|held|name|call|regard|urge|record|count)s?"
    r"(?:,|:| (?:that|it|him|her|them|itself|how|whether)\b)|claims? to\b"
    r"|(?:reports|notes|names|calls|urges|regards)(?! (?:of|for|on|in)\b) \w+"
)
_NO_SPEAKER = frozenset(
    str.split(
        "a an the this that these those such any each every no some of to for in on by with from"
        " and or much not be is are was were his her its their our"
    )
)
_SAID = re.compile(rf"{_BY_ITSELF}|{_PASSIVE}", re.IGNORECASE)
_WHAT = r"(?P<what>\bwhat(?:ever)? (?:the |its |their |his |her )?)?"  # "for what others write"
_DONE = tuple(
    re.compile(rf"{_WHAT}(?P<word>\S+?),? {_OFTEN}(?:{verbs})")
    for verbs in (rf"(?:{_VERBS})\b", _SHOWN)
)


def is_somebodys_word(text: str) -> bool:
    """Return whether an English text says that it is somebody's word."""
    done = (found for pattern in _DONE for found in pattern.finditer(text) if not found["what"])
    return bool(_SAID.search(text)) or any(_is_speaker(found["word"]) for found in done)


def _is_speaker(word: str) -> bool:
    """Return whether somebody may be called by the word before a verb."""
    return word.lower() not in _NO_SPEAKER and not word.endswith(("'", "’", "'s", "’s"))
