"""Decide where a link leads, as every writer must know alike: in letters that all programs read.

People read and type a domain in their own letters; the name that is looked up is in Punycode, and
what follows it is written byte by byte.
"""

import re
import unicodedata
from urllib.parse import quote

_WEB = re.compile(
    r"(?P<before>\w+://(?:[^/?#@]*@)?)(?P<host>\[[^\]]*\]|[^/?#:]*)(?P<rest>.*)", re.DOTALL
)
_MAIL = re.compile(
    r"(?P<before>mailto:[^?@]*@)(?P<host>[^?,]*)(?P<rest>.*)", re.DOTALL | re.IGNORECASE
)
_DOTS = re.compile("[.\u3002\uff0e\uff61]")


def leading_to(address: str) -> str:
    """Return an address as programs follow it, in ASCII alone."""
    found = None if address.isascii() else _WEB.fullmatch(address) or _MAIL.fullmatch(address)
    if not found:
        return _in_bytes(address)
    return _in_bytes(found["before"]) + _looked_up(found["host"]) + _in_bytes(found["rest"])


def _looked_up(host: str) -> str:
    """Return a domain as it is looked up."""
    return ".".join(map(_label, _DOTS.split(host)))


def _label(label: str) -> str:
    if label.isascii():
        return label
    plain = unicodedata.normalize("NFKC", label).lower()
    return f"xn--{plain.encode('punycode').decode('ascii')}" if not plain.isascii() else plain


def _in_bytes(text: str) -> str:
    """Return a text with every letter beyond ASCII in percent signs; what has been so stays."""
    return "".join(sign if sign.isascii() else quote(sign) for sign in text)
