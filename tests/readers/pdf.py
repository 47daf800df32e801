"""Read finished PDFs the way a reader, an archivist and a screen reader do."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import outloud  # type: ignore[import-untyped]
import page as page_validation
import pikepdf
import pypdfium2  # type: ignore[import-untyped]


def page_texts(data: bytes) -> list[str]:
    """Return the text of each page, on one line each and without the hyphens of line ends."""
    pages = pypdfium2.PdfDocument(data)
    return [_plain(page.get_textpage().get_text_range()) for page in pages]


def page_lines(data: bytes) -> list[str]:
    """Return the lines of all pages, as they stand."""
    pages = pypdfium2.PdfDocument(data)
    return [ln for page in pages for ln in page.get_textpage().get_text_range().splitlines()]


def _plain(text: str) -> str:
    joined = text.replace("\ufffe\r\n", "").replace("\ufffe", "").replace("\x02", "")
    return " ".join(joined.split())


def bookmarks(data: bytes) -> list[tuple[int, str]]:
    """Return the outline, as depth and title."""
    outline = pypdfium2.PdfDocument(data).get_toc()
    return [(entry.level, entry.get_title()) for entry in outline]


def findings(data: bytes) -> list[str]:
    """Return what PDF/UA-1, PDF/A-3a and a screen reader's view have against a file."""
    return [*standards(data), *_screen_reader(data)]


def standards(data: bytes) -> list[str]:
    """Return what PDF/UA-1 and PDF/A-3a have against a file."""
    return list(_standards(data))


def _standards(data: bytes) -> Iterator[str]:
    for profile in (
        page_validation.ValidationProfile.PDF_UA_1,
        page_validation.ValidationProfile.PDF_A_3A,
    ):
        for failure in page_validation.validate_pdf_bytes(data, profile=profile).failures:
            yield f"{failure.rule_id}: {failure.message}"


def _screen_reader(data: bytes) -> Iterator[str]:
    with _stored(data) as file:
        for finding in outloud.check(file).findings:
            yield f"{finding.rule}: {finding.message} {finding.evidence or ''}"


def unread(data: bytes) -> list[str]:
    """Return the words of each page that are not read aloud."""
    with _stored(data) as file:
        document = outloud.Document(file)
        pages = [document.content(index).artifact_runs() for index in range(len(document.pages))]
        document.close()
    return ["".join(run.text for run in runs) for runs in pages]


@contextmanager
def _stored(data: bytes) -> Iterator[str]:
    with TemporaryDirectory() as folder:
        file = Path(folder, "paper.pdf")
        file.write_bytes(data)
        yield str(file)


def opened(data: bytes) -> pikepdf.Pdf:
    """Return the objects of a file."""
    return pikepdf.open(BytesIO(data))


def tags(pdf: pikepdf.Pdf) -> list[Any]:
    """Return the elements of the tag tree, parents before children."""
    return list(_below(pdf.Root.StructTreeRoot.K[0]))


def _below(element: Any) -> Iterator[Any]:
    yield element
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _below(kid)


def raw(data: bytes) -> bytes:
    """Return everything a file holds, uncompressed."""
    unpacked = BytesIO()
    opened(data).save(unpacked, compress_streams=False, stream_decode_level=_ALL)
    return unpacked.getvalue()


_ALL = pikepdf.StreamDecodeLevel.all
