"""The UN's human rights treaties, and how their articles are written.

Names, bodies and the number of articles are those of the treaties' own texts, as the UN publishes
them: https://www.ohchr.org/en/core-international-human-rights-instruments-and-their-monitoring-bodies
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Treaty(StrEnum):
    """A core treaty by the short name that UN papers use."""

    ICERD = "ICERD"
    ICCPR = "ICCPR"
    ICCPR_OP1 = "ICCPR-OP1"
    ICCPR_OP2 = "ICCPR-OP2"
    ICESCR = "ICESCR"
    CEDAW = "CEDAW"
    CAT = "CAT"
    OP_CAT = "OP-CAT"
    CRC = "CRC"
    ICRMW = "ICRMW"
    CRPD = "CRPD"
    ICPPED = "ICPPED"


@dataclass(frozen=True, slots=True)
class TreatyText:
    """A treaty's title, the body that watches over it, and how many articles it has."""

    title: str
    body: str
    articles: int


A_TREATY = "a treaty"  # msgctxt: catalogues have short names apart from other abbreviations
TREATIES: dict[Treaty, TreatyText] = {
    Treaty.ICERD: TreatyText(
        "International Convention on the Elimination of All Forms of Racial Discrimination",
        "Committee on the Elimination of Racial Discrimination",
        25,
    ),
    Treaty.ICCPR: TreatyText(
        "International Covenant on Civil and Political Rights", "Human Rights Committee", 53
    ),
    Treaty.ICCPR_OP1: TreatyText(
        "Optional Protocol to the International Covenant on Civil and Political Rights",
        "Human Rights Committee",
        14,
    ),
    Treaty.ICCPR_OP2: TreatyText(
        "Second Optional Protocol to the International Covenant on Civil and Political Rights, "
        "aiming at the abolition of the death penalty",
        "Human Rights Committee",
        11,
    ),
    Treaty.ICESCR: TreatyText(
        "International Covenant on Economic, Social and Cultural Rights",
        "Committee on Economic, Social and Cultural Rights",
        31,
    ),
    Treaty.CEDAW: TreatyText(
        "Convention on the Elimination of All Forms of Discrimination against Women",
        "Committee on the Elimination of Discrimination against Women",
        30,
    ),
    Treaty.CAT: TreatyText(
        "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
        "Committee against Torture",
        33,
    ),
    Treaty.OP_CAT: TreatyText(
        "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or "
        "Degrading Treatment or Punishment",
        "Subcommittee on Prevention of Torture",
        37,
    ),
    Treaty.CRC: TreatyText(
        "Convention on the Rights of the Child", "Committee on the Rights of the Child", 54
    ),
    Treaty.ICRMW: TreatyText(
        "International Convention on the Protection of the Rights of All Migrant Workers and "
        "Members of Their Families",
        "Committee on Migrant Workers",
        93,
    ),
    Treaty.CRPD: TreatyText(
        "Convention on the Rights of Persons with Disabilities",
        "Committee on the Rights of Persons with Disabilities",
        50,
    ),
    Treaty.ICPPED: TreatyText(
        "International Convention for the Protection of All Persons from Enforced Disappearance",
        "Committee on Enforced Disappearances",
        45,
    ),
}

ARTICLE = r"[1-9][0-9]{0,2}(?:\([0-9]{1,2}\))?(?:\([a-z]{1,4}\)){0,2}"


class Article(str):
    """An article of a treaty as papers name it, such as 19, 2(3) or 14(3)(d)."""

    @property
    def number(self) -> int:
        """Its number without paragraph and letter."""
        return int(self.partition("(")[0])

    @property
    def sorting(self) -> tuple[int, ...]:
        """What articles are put in order by: 2, 2(3), 10."""
        return tuple(int(part) for part in re.findall("[0-9]+", self))


def read_article(text: str) -> Article:
    """Return an article, or say in a ValueError how one is written."""
    if not re.fullmatch(ARTICLE, text):
        raise ValueError("an article is written as 19, 2(3) or 14(3)(d)")
    return Article(text)
