"""What is done to a PDF when its end is written."""

from typing import Any

import pydyf  # type: ignore[import-untyped]

from generator.writers.pdf.declare import declare_pdf_ua

_LIKE_LINES = (b"\r\nendstream", b"\n\nendstream")


def finish(document: Any, pdf: Any) -> None:
    """Say that a file is PDF/UA too, and what its pages are called."""
    declare_pdf_ua(document, pdf)
    label_pages(pdf)


def label_pages(pdf: Any) -> None:
    """Call each page by the number printed on it, so that "page 3" leads where a reader means."""
    pdf.catalog["PageLabels"] = pydyf.Dictionary(
        {"Nums": pydyf.Array([0, pydyf.Dictionary({"S": "/D"})])}
    )


def closed_cleanly(stock: property) -> property:
    """Let no compressed part end with what a reader may take for the end of a line, and cut off.

    It ends with a checksum, whose last byte is the sum of all others: one more line feed changes
    it, and no part of ours minds one at its end.
    """

    def data(part: Any) -> bytes:
        written: bytes = stock.__get__(part)
        if part.compress and written.endswith(_LIKE_LINES):
            part.stream.append(b"")
            written = stock.__get__(part)
        return written

    return property(data)
