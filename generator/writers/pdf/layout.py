"""Lay a paper out with WeasyPrint, prove that nothing is lost or out of place, and print it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

import weasyprint  # type: ignore[import-untyped]
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]
from weasyprint.urls import (  # type: ignore[import-untyped]
    FatalURLFetchingError,
    URLFetcher,
    URLFetcherResponse,
)

from generator.bounds import TOO_MUCH
from generator.errors import BriefError, Problem, raise_any
from generator.paper.brand import Asset, Brand, Face
from generator.paper.document import Paper
from generator.paper.glyphs import fitted
from generator.paper.walk import everything_in, notes_in
from generator.writers.html import write_page, write_style
from generator.writers.html.body.inlines import Notes
from generator.writers.html.look import face_name
from generator.writers.html.measures import write_sheet
from generator.writers.pdf.complaints import complaints_raised
from generator.writers.pdf.factpages import pages_of_facts
from generator.writers.pdf.finish import finish
from generator.writers.pdf.fontfolder import fonts_at_hand
from generator.writers.pdf.longtables import headless, set_repeats_apart
from generator.writers.pdf.overflow import overfull
from generator.writers.pdf.partednotes import join_notes
from generator.writers.pdf.repairs import repaired
from generator.writers.pdf.room import lines_left
from generator.writers.pdf.verify import misplaced_notes
from generator.writers.written import Written


@dataclass(frozen=True, slots=True)
class Page:
    """A paper as a page of HTML, the rules for it alone, and the style sheet that all share."""

    html: str
    style: str
    sheet: str


def print_pdf(paper: Paper, brand: Brand) -> Written:
    """Return a paper as PDF, or say why it cannot be printed as it should be."""
    look = fitted(brand, everything_in(paper))
    return print_page(page_of(paper, look), paper, look)


def print_page(page: Page, paper: Paper, look: Brand) -> Written:
    """Return the page that a paper was written as, printed."""
    with repaired(), _failures_told(), complaints_raised(), fonts_at_hand() as fonts:
        layout = lay_out_page(page, look, fonts)
        raise_any(_unprintable(layout.pages, paper))
        left = lines_left(layout.pages[-1], look.set_for(paper.meta.form))
        set_repeats_apart(layout.pages)
        told_on = pages_of_facts(layout.pages)
        data = layout.write_pdf(pdf_variant="pdf/a-3a", finisher=finish)
    return Written(data, len(layout.pages), left, told_on)


def _unprintable(pages: Sequence[Any], paper: Paper) -> Iterator[Problem]:
    """Yield what would be lost, be elsewhere, or run over its edge."""
    yield from misplaced_notes(pages, [note.number for note in notes_in(paper.blocks)])
    yield from overfull(pages, paper)
    yield from headless(pages)


def lay_out(paper: Paper, brand: Brand) -> Any:
    """Return WeasyPrint's layout of a paper, to be looked at."""
    look = fitted(brand, everything_in(paper))
    with fonts_at_hand() as fonts:
        return lay_out_page(page_of(paper, look), look, fonts)


def page_of(paper: Paper, look: Brand) -> Page:
    """Return a paper as the page that is laid out, in a look that has all its signs."""
    return Page(
        write_page(paper, look, Notes.AT_FOOT, _asset_address),
        write_style(paper, look, _asset_address),
        write_sheet(look.set_for(paper.meta.form)),
    )


def lay_out_page(page: Page, look: Brand, fonts: FontConfiguration) -> Any:
    """Return WeasyPrint's layout of a page, made from it and the look's files alone."""
    logo = (look.logo.picture,) if look.logo else ()
    files: tuple[Face | Asset, ...] = (*look.faces, *look.assets, *logo)
    fetcher = _Assets({_asset_address(file): file.data for file in files})
    html = weasyprint.HTML(string=page.html, base_url=None, url_fetcher=fetcher)
    style = weasyprint.CSS(string=page.style, url_fetcher=fetcher, font_config=fonts)
    join_notes(html.etree_element)
    styles = [style, _sheet_read(page.sheet)]
    return html.render(font_config=fonts, stylesheets=styles, pdf_variant="pdf/a-3a")


@lru_cache(maxsize=16)
def _sheet_read(sheet: str) -> Any:
    """Return a style sheet as WeasyPrint has it, read once for all papers of its look.

    Reading it takes longer than to lay a short letter out.
    """
    with complaints_raised():
        return weasyprint.CSS(string=sheet, url_fetcher=_Assets({}))


def _asset_address(file: Face | Asset) -> str:
    """Return a name that says nothing: what the file of a picture is called is the house's."""
    if isinstance(file, Asset):
        return f"asset:picture/{sha256(file.data).hexdigest()}"
    return f"asset:{face_name(file)}"


class _Assets(URLFetcher):  # type: ignore[misc]
    """Hands out what it was given by name; there is no network and no disk behind it."""

    def __init__(self, assets: dict[str, bytes]) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False, fail_on_errors=True)
        self._assets = assets

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002
        if url not in self._assets:
            raise FatalURLFetchingError("not an asset")
        return URLFetcherResponse(url, self._assets[url])


# What goes wrong while it works ----------------------------------------------------------------


@contextmanager
def _failures_told() -> Iterator[None]:
    """Tell a refused file, and any fault of WeasyPrint's own, as problems of ours.

    A style sheet that it complained of is read anew: it does not complain of the same rule twice.
    """
    try:
        yield
    except FatalURLFetchingError:
        raise BriefError(
            Problem(
                "the style sheet asks for a file that does not come with the brand",
                None,
                hint="remove its url(…) and @import: only the brand's own fonts can be used",
                code="not-an-asset",
            )
        ) from None
    except BriefError:
        _sheet_read.cache_clear()
        raise
    except (*TOO_MUCH, RecursionError):  # told by whoever knows the paper
        _sheet_read.cache_clear()
        raise
    except Exception as fault:
        raise BriefError(
            Problem(f"WeasyPrint failed with {type(fault).__name__}", None, code="pdf-failed")
        ) from fault
