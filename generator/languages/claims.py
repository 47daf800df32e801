"""What a text claims in the present tense of where somebody stands, language by language.

Only what holds now counts: what was once so contradicts nothing. French and German tell the past
with the same forms as what has just happened, so there a release counts unless the text goes on to
an arrest or a sentence.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache


class Claim(Enum):
    """Where somebody is said to stand, or what is said to be due to them."""

    ACCUSED = auto()  # prosecuted, on trial, under investigation
    LOCKED_UP = auto()
    SERVING = auto()
    HOUSE_ARREST = auto()
    FREE = auto()
    IN_EXILE = auto()
    DEAD = auto()
    TO_BE_RELEASED = auto()


@dataclass(frozen=True, slots=True)
class Claims:
    """How a language says them, and how its sentences hang together."""

    said: Mapping[Claim, re.Pattern[str]]
    release: re.Pattern[str]
    """A word of release."""
    demand: re.Pattern[str]
    """What asks for a release, and goes on to that word."""
    goes_on: str
    """The pronouns with which a sentence goes on to speak of those named before."""
    joint: str
    """What joins the last name of a list."""


@dataclass(frozen=True, slots=True)
class _Written:
    """The same as parts of regular expressions; a demand is what begins one."""

    said: Mapping[Claim, str]
    release: str
    demand: str
    goes_on: str
    joint: str


_IS = r"\b(?:is|are|remains?|stays?)(?: (?:still|now|again|currently))?(?: being)?"
_EST = (
    r"\b(?:est|sont|reste(?:nt)?|demeure(?:nt)?|se trouve(?:nt)?)"
    r"(?: (?:encore|toujours|actuellement|désormais|(?:à|de) nouveau))?"
)
_LIBERE = r"(?:libérée?s?|relâchée?s?|remise?s? en liberté)\b"
_PUIS = r"(?!.*\b(?:arrêt|interpell|incarcér|emprisonn|détenu|condamn|écrou))"
_YET = r"(?: (?:immer noch|noch immer|noch|weiterhin|derzeit|zurzeit|nach wie vor|wieder|erneut))?"
_IST = rf"\b(?:ist|sind|bleib(?:t|en)|sitzt|sitzen|befinde(?:t|n) sich){_YET}"
_HAFT = r"(?:in (?:\w+)?(?:haft|gewahrsam)|im gefängnis|hinter gittern|inhaftiert)"
_FREIGELASSEN = (
    r"freigelassen|freigekommen|(?:auf freien fuß|in freiheit) gesetzt"
    r"|aus (?:der|dem) (?:\w*haft|gefängnis|gewahrsam) entlassen"
)
_BEFORE = r"(?:(?!\b(?:nicht|nie|niemals|noch|war|waren)\b)(?:[^.!?;]|(?<=\d)\.))*?"
_DANN = r"(?!.*(?:festgenommen|verhaftet|inhaftiert|verurteilt|festgehalten|eingesperrt))"
_STILL = r"(?: (?:вс[её] ещ[её]|ещ[её]|по-прежнему|до сих пор|снова|вновь|сейчас|теперь))?"
_REMAINS = (
    r"(?<!\bне )\b(?:находится|находятся|оста[её]тся|остаются|содержится|содержатся|сидит|сидят)"
    rf"{_STILL}"
)

_LANGUAGES: Mapping[str, _Written] = {
    "en": _Written(
        {
            Claim.ACCUSED: rf"{_IS} (?:prosecuted|tried|investigated|(?:on|awaiting) trial"
            r"|under investigation)\b|\bawaits?(?: still)? trial\b",
            Claim.LOCKED_UP: rf"{_IS} (?:in prison|in jail|imprisoned|jailed|behind bars|held"
            r"|detained|in (?:[a-z-]+ )?(?:detention|custody))\b",
            Claim.SERVING: rf"{_IS} serving\b",
            Claim.HOUSE_ARREST: rf"{_IS} under house arrest\b",
            Claim.FREE: rf"{_IS} (?:free|at liberty)\b|\b(?:has|have) been (?:released|freed)\b",
            Claim.IN_EXILE: rf"{_IS} in exile\b|\blives? in exile\b",
            Claim.DEAD: r"\b(?:has|have) died\b|\bdied in (?:custody|prison|detention)\b",
            Claim.TO_BE_RELEASED: r"\b(?:must|should|ought to|has to|have to|needs? to) be"
            r" (?:[a-z]+ )?(?:released|freed|set free)\b",
        },
        release=r"\b(?:releas(?:e|ed|es|ing)|set free|freed|freeing)\b",
        # No noun, and nothing that somebody once asked for.
        demand=r"(?<!\bto )(?<!\bthe )(?<!\bour )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\ba )"
        r"(?<!\ban )\b(?:seek|secure|obtain|demand|request|urge|ask|want|hope for|appeal for"
        r"|insist on|call (?:for|on|upon)|calls (?:for|on|upon)|press for|push for|work for"
        r"|seeks|demands|urges|asks|wants|insists on|presses for)\b",
        goes_on="He|She|They",
        joint="and",
    ),
    "fr": _Written(
        {
            Claim.ACCUSED: rf"{_EST} (?:poursuivie?s?|jugée?s?|mise?s? en examen|en procès"
            r"|en attente de (?:(?:son|leur) )?(?:procès|jugement))\b"
            r"|\battend(?:ent)?(?: toujours| encore)? (?:son|leur) (?:procès|jugement)\b"
            r"|\bf(?:ait|ont)(?: toujours| encore)? l[’']objet (?:d[’']une enquête"
            r"|de poursuites)\b",
            Claim.LOCKED_UP: rf"{_EST} (?:en (?:prison|détention|garde à vue)|incarcérée?s?"
            r"|emprisonnée?s?|détenue?s?|derrière les barreaux)\b",
            Claim.SERVING: r"\bpurge(?:nt)?\b",
            Claim.HOUSE_ARREST: rf"{_EST} (?:assignée?s? à résidence|en résidence surveillée)\b",
            Claim.FREE: rf"{_EST} (?:libres?|en liberté)\b(?! (?:conditionnelle|surveillée))"
            rf"|\b(?:(?:a|ont)(?: (?!pas|plus|jamais|point)\w+)? été|vien(?:t|nent) d[’']être)"
            rf" {_LIBERE}{_PUIS}",
            Claim.IN_EXILE: rf"{_EST} en exil\b|\b(?:vit|vivent)(?: toujours| encore)? en exil\b",
            Claim.DEAD: r"\b(?:est|sont) (?:morte?s?|décédée?s?)\b",
            Claim.TO_BE_RELEASED: r"\bdoi(?:t|vent)(?: \w+ment)? être(?: \w+ment)?"
            r" (?:libérée?s?|relâchée?s?|remise?s? en liberté)\b",
        },
        release=r"\b(?:libér(?:ée?s?|er|ez|ation)|relâch\w+|(?:re)?mise?s? en liberté)\b",
        demand=r"(?<!\bla )(?<!\bune )(?<!\bsa )(?<!\bcette )(?<!\bleur )"
        r"\b(?:(?:demand|réclam|sollicit|implor)(?:e|ent|ons|ez)|exig(?:e|ent|eons|ez)"
        r"|appel(?:le|lent|ons|ez) à|obtenez|pri(?:ons|ez)|exhort(?:ons|ez))\b",
        goes_on="Ils?|Elles?",
        joint="et",
    ),
    "de": _Written(
        {
            Claim.ACCUSED: rf"{_IST} angeklagt\b|\bsteh(?:t|en){_YET} vor gericht\b"
            rf"|\b(?:wird|werden){_YET}(?: (?:straf)?(?:rechtlich|gerichtlich))?"
            r" (?:verfolgt|angeklagt|ermittelt)\b"
            rf"|\bwarte(?:t|n){_YET} auf (?:seinen|ihren|den) prozess\b",
            Claim.LOCKED_UP: rf"{_IST} {_HAFT}\b"
            rf"|\b{_HAFT} (?:ist|sind|sitzt|sitzen|bleib(?:t|en))\b"
            rf"|\b(?:wird|werden){_YET} (?:festgehalten|gefangen gehalten)\b",
            Claim.SERVING: r"\bverbüß(?:t|en)\b",
            Claim.HOUSE_ARREST: rf"(?:{_IST}|\bsteh(?:t|en){_YET}) (?:unter|im) hausarrest\b"
            r"|\b(?:unter|im) hausarrest (?:ist|sind|steh(?:t|en))\b",
            Claim.FREE: rf"{_IST} (?:frei|auf freiem fuß|in freiheit)\b"
            rf"|\b(?:wurden?|(?:ist|sind)){_BEFORE} (?:{_FREIGELASSEN})\b{_DANN}"
            rf"|\b(?:{_FREIGELASSEN}) (?:wurden?|worden (?:ist|sind))\b{_DANN}",
            Claim.IN_EXILE: rf"(?:{_IST}|\bleb(?:t|en){_YET}) im exil\b",
            Claim.DEAD: r"\b(?:ist|sind)\b(?:[^.!?]|(?<=\d)\.){0,60}\b(?:ver|ge)storben\b"
            r"|\bstarb(?:en)? (?:in|im) (?:\w+)?(?:haft|gewahrsam|gefängnis)\b",
            Claim.TO_BE_RELEASED: r"\b(?:muss|müssen|sollten?)\b[^.!?]*?"
            r"\b(?:freigelassen|freikommen)\b|\b(?:ist|sind)\b[^.!?]*?\bfreizulassen\b",
        },
        release=r"\b(?:freilassung|frei(?:zu|ge)lassen|freilassen|freilässt|auf freien fuß)\b",
        demand=r"(?<!\bzu )(?<!\bdie )\b(?:forder[nt]|verlang(?:en|t)|bitten|dräng(?:en|t)"
        r"|dringen|appellier(?:en|t))\b",
        goes_on="Er|Sie",
        joint="und",
    ),
    "ru": _Written(
        {
            Claim.ACCUSED: r"(?<!\bне )\b(?:преследу(?:е|ю)тся|судят|ожида(?:ет|ют) суда"
            r"|привлека(?:е|ю)тся к (?:уголовной )?ответственности"
            r"|подверга(?:е|ю)тся (?:уголовному )?преследованию)\b"
            rf"|{_REMAINS} под (?:следствием|судом)\b",
            Claim.LOCKED_UP: rf"{_REMAINS} (?:в|под)(?: (?!домашн)[а-яё-]+){{0,2}}"
            r" (?:тюрьме|колонии|заключении|стражей|сизо|изоляторе|арестом)\b"
            r"|(?<!\bне )\bудержива(?:е|ю)тся\b",
            Claim.SERVING: r"(?<!\bне )\bотбыва(?:ет|ют)\b",
            Claim.HOUSE_ARREST: rf"{_REMAINS} под домашним арестом\b",
            Claim.FREE: rf"{_REMAINS} на свободе\b|(?<!\bне )(?<!\bбыл )(?<!\bбыла )(?<!\bбыли )"
            r"(?<!\bбыть )(?<!\bнемедленно )(?<!\bнезамедлительно )\bосвобожд(?:[её]н|ена|ены)\b",
            Claim.IN_EXILE: rf"(?:{_REMAINS}|\bжив(?:[её]т|ут)) в (?:изгнании|эмиграции)\b",
            Claim.DEAD: r"\b(?:скончал(?:ся|ась|ись)|умер(?:ла|ли)?|погиб(?:ла|ли)?)\b",
            Claim.TO_BE_RELEASED: r"\b(?:долж(?:ен|на|ны)|необходимо|следует)\b[^.!?]*?"
            r"\bосвобо[жд]\w+",
        },
        release=r"\b(?:освобо[жд]\w+|на свободу)\b",
        demand=r"\b(?:требу(?:ем|ет|ют|йте)|прос(?:им|ит|ят|ите)|призыва(?:ем|ет|ют|йте)"
        r"|добива(?:емся|ется|ются|йтесь)|настаива(?:ем|ет|ют|йте))\b",
        goes_on="Он|Она|Они",
        joint="и",
    ),
}


SPOKEN = tuple(_LANGUAGES)


@cache
def claims_in(language: str) -> Claims:
    """Return how one of the `SPOKEN` languages says them."""
    written = _LANGUAGES[language]
    demand = rf"(?:{written.demand})[^.!?]*?{written.release}"
    return Claims(
        {claim: re.compile(pattern, re.IGNORECASE) for claim, pattern in written.said.items()},
        re.compile(written.release, re.IGNORECASE),
        re.compile(demand, re.IGNORECASE),
        written.goes_on,
        written.joint,
    )
