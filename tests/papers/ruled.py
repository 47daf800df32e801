"""Print papers with one rule more than our style sheet has: what it must never come to say."""

from dataclasses import replace
from typing import Any

from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.writers.pdf.native import load
from generator.writers.written import Written


def printed_with(rule: str, paper: Paper, look: Brand) -> Written:
    """Return a paper printed with one rule more, in a style element of its own."""
    load()
    from generator.writers.pdf.layout import page_of, print_page

    return print_page(_ruled(page_of(paper, look), rule), paper, look)


def laid_out_with(rule: str, paper: Paper, look: Brand) -> Any:
    """Return the layout of a paper with one rule more."""
    load()
    from generator.writers.pdf.fontfolder import fonts_at_hand
    from generator.writers.pdf.layout import lay_out_page, page_of

    with fonts_at_hand() as fonts:
        return lay_out_page(_ruled(page_of(paper, look), rule), look, fonts)


def _ruled(page: Any, rule: str) -> Any:
    html = page.html.replace("</head>", f"<style>{rule}</style>\n</head>")
    return replace(page, html=html)
