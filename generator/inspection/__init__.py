"""Say what a PDF or Word file of anybody tells besides its words, and clean one.

trace     what sorts of things there are, and which a paper may tell
word      what a Word file tells
pdf       what a PDF tells
cleaning  a Word file without what it should not tell
"""

from collections.abc import Iterator

from generator.errors import BriefError, Problem
from generator.inspection.trace import Trace
from generator.inspection.word import traces_of_word


def traces_in(name: str, data: bytes, organisations: frozenset[str]) -> Iterator[Trace]:
    """Yield what a file tells; `organisations` are those whose names it may give as its authors."""
    if data.startswith(b"PK"):
        yield from traces_of_word(data, organisations)
    elif b"%PDF-" in data[:1024]:
        from generator.inspection.pdf import traces_of_pdf

        yield from traces_of_pdf(data, organisations)
    else:
        raise BriefError(
            Problem(
                f"{name} is neither a PDF nor a Word file",
                None,
                hint="save it as one of them; a .doc of old is saved as .docx first",
                code="not-inspected",
            )
        )
