"""Number the paragraphs of a paper throughout, as the bodies of the United Nations ask for.

What stands apart is not counted: titles, boxes, quotations, lists and tables.
"""

from dataclasses import replace

from generator.paper.document import NumberedParagraph, OpenBlock, OpenPaper, Paragraph, Style


def number_paragraphs(paper: OpenPaper) -> OpenPaper:
    """Return a paper whose paragraphs of text each ask for a number."""
    return replace(paper, blocks=tuple(map(_numbered, paper.blocks)))


def _numbered(block: OpenBlock) -> OpenBlock:
    if isinstance(block, Paragraph) and block.style is Style.BODY:
        return NumberedParagraph(None, block.inlines, origin=block.origin)
    return block
