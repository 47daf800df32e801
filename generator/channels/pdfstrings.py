"""Strings as a PDF writes them: literal, with escapes, or in hexadecimal figures."""

import re

STRING = rb"\((?:[^()\\]|\\.)*\)|<(?!<)[0-9A-Fa-f\s]*>"
_LITERAL = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def decoded(string: bytes) -> str:
    """Return the words of a string as a PDF writes it: literal, or in hexadecimal figures."""
    if string.startswith(b"<"):
        figures = b"".join(string[1:-1].split())
        raw = bytes.fromhex((figures + b"0" * (len(figures) % 2)).decode("ascii"))
    else:
        raw = _LITERAL.sub(_literal, string[1:-1])
    if raw.startswith(b"\xfe\xff"):
        return raw[2:].decode("utf-16-be", errors="replace")
    return raw.decode("utf-8", errors="replace")


def _literal(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    if sign.isdigit():
        return bytes((int(sign, 8) & 0xFF,))
    return _LETTERS.get(sign, b"" if sign.endswith(b"\n") else sign)
