"""The symbols of UN documents.

A symbol begins with the body the document is of, and goes on in parts between strokes: a series, a
country, a session, a number. Committees have put them in several orders over the years:
CRC/C/15/Add.208, CCPR/CO/84/TJK, CERD/C/65/CO/4, CAT/C/KGZ/CO/2.
"""

import re

_COMMITTEE = "(?:CERD|CCPR|CEDAW|CAT|CRC|CMW|CRPD|CED)(?:/OP)?(?:/(?:CO?|SP|OP))?"
_ORGAN = r"(?:A|E|S|ST|HRI)(?:/(?:HRC|CN\.[0-9]{1,2}|C\.[0-9]{1,2}|ECE|CONF\.[0-9]{1,3}))*"
_SERIES = (
    "CO|CR|Q|QPR|RQ|FCO|FU|LOI|GC|GR|D|OP|ONPM|NONE|NGO|GOV|NI|INT|RES|DEC|PRST|REC|PV|SG|CORE|GEN|OPSC|OPAC"
    r"|WGAD|WGEID|WG\.[0-9]{1,2}|Sub\.[0-9]|E?S-[0-9]{1,2}"
)
_ISSUE = r"(?:Add|Rev|Corr|Amend|L|CRP|SR|R|INF)\.[0-9]{1,4}"
_COUNTRY = "[A-Z]{3}"
_NUMBER = (
    r"[0-9]{1,4}(?:-[0-9]{1,4})?(?:\([A-Z0-9-]{1,7}\))?"  # sessions and years: 35-36, 217(III)
)
_LETTER = rf"(?:(?:UA|AL|JUA|JAL|OL) )?{_COUNTRY} [0-9]{{1,2}}/[0-9]{{4}}"  # of special procedures
SYMBOL = (
    rf"(?:{_COMMITTEE}|{_ORGAN})(?:/(?:{_SERIES}|{_ISSUE}|{_COUNTRY}|{_NUMBER}))*"
    rf"/(?:{_NUMBER}(?:/{_COUNTRY})?|{_ISSUE})"
    rf"|{_LETTER}"
)


def read_symbol(text: str) -> str:
    """Return the symbol of a UN document, or say in a ValueError how one is written."""
    if not re.fullmatch(SYMBOL, text):
        raise ValueError(
            "a symbol is written as the UN writes it, such as CAT/C/KGZ/CO/2, CCPR/CO/84/TJK, "
            "A/HRC/39/3 or A/HRC/WG.6/30/TKM/1"
        )
    return text
