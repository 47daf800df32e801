"""Write the contents as a field that is already filled.

The entries can be followed, and Word asks nothing when the file is opened. Page numbers are left
out: only Word knows its own pages, and numbers that it has not counted would be wrong.
"""

from collections.abc import Iterator

from generator.paper.document import Contents, Entry, Text
from generator.writers.docx.inlines import Words
from generator.writers.docx.paragraphs import Para, Step
from generator.writers.docx.runs import run_of
from generator.writers.docx.xml import escape


def write_contents(contents: Contents, words: Words) -> Iterator[Step]:
    """Yield the title and the entries; the field begins in the first and ends in the last."""
    yield Para("TOC Heading", words.write((Text(contents.title),)))
    last = len(contents.entries) - 1
    for number, entry in enumerate(contents.entries):
        begin = _begin(contents) if number == 0 else ""
        end = _mark("end") if number == last else ""
        yield Para(f"toc {entry.level - 1}", f"{begin}{_entry(entry, words)}{end}", joined=True)


def _entry(entry: Entry, words: Words) -> str:
    return words.lead_to(entry.anchor, words.write(entry.inlines))


def _begin(contents: Contents) -> str:
    deepest = max(entry.level for entry in contents.entries) - 1
    instruction = escape(f' TOC \\n \\h \\o "1-{deepest}" ')
    return (
        _mark("begin")
        + run_of(f'<w:instrText xml:space="preserve">{instruction}</w:instrText>')
        + _mark("separate")
    )


def _mark(kind: str) -> str:
    return run_of(f'<w:fldChar w:fldCharType="{kind}"/>')
