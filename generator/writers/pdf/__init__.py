"""Write a paper as PDF: the only door to WeasyPrint and pydyf, opened when a PDF is asked for."""

from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.writers.pdf.native import load
from generator.writers.written import Written


def write_pdf(paper: Paper, brand: Brand) -> Written:
    """Return a paper as one PDF that is both accessible (PDF/UA-1) and archival (PDF/A-3a)."""
    load()
    from generator.writers.pdf.layout import print_pdf

    return print_pdf(paper, brand)
