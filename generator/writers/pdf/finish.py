"""What is done to a PDF before its end is written."""

from typing import Any
from zlib import adler32

import pydyf  # type: ignore[import-untyped]

from generator.writers.pdf.declare import declare_pdf_ua

_LINE_ENDS = b"\r\n"


def finish(document: Any, pdf: Any) -> None:
    """Say that a file is PDF/UA too, and what its pages are called, and close its parts cleanly."""
    declare_pdf_ua(document, pdf)
    label_pages(pdf)
    for part in pdf.objects:
        if isinstance(part, pydyf.Stream) and part.compress:
            close_cleanly(part)


def label_pages(pdf: Any) -> None:
    """Call each page by the number printed on it, so that "page 3" leads where a reader means."""
    pdf.catalog["PageLabels"] = pydyf.Dictionary(
        {"Nums": pydyf.Array([0, pydyf.Dictionary({"S": "/D"})])}
    )


def close_cleanly(part: Any) -> None:
    """Let no compressed part end with what a reader may take for the end of a line, and cut off.

    It ends with a checksum, the last byte of which is the sum of all others: another line feed
    changes it. No part of ours minds one at its end.
    """
    whole = b"\n".join(pydyf._to_bytes(item) for item in part.stream)
    if adler32(whole) & 0xFF in _LINE_ENDS:
        part.stream.append(b"")
