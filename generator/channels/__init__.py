"""Read a finished file by every channel that reaches a reader, a machine, or whoever looks inside.

heard      what a file says, and by which channel
pdf        a PDF: strings, properties, bookmarks, links, attachments, and the words its pages show
package    a Word file, part by part
wordfile   the package of a Word file of anybody, opened with care
drawings   what its pictures are called
page       a web page, with its styles, comments and pictures
plaintext  a text, and the manifest
markup     what pages and parts have in common
pictures   what a picture says besides its pixels
"""

from collections.abc import Callable, Iterator

from generator.channels.heard import Channel, Heard
from generator.channels.package import read_package
from generator.channels.page import read_page
from generator.channels.pdf import read_pdf
from generator.channels.plaintext import read_manifest, read_text

Reader = Callable[[bytes], Iterator[Heard]]

READERS: dict[str, Reader] = {
    "pdf": read_pdf,
    "docx": read_package,
    "html": read_page,
    "txt": read_text,
    "json": read_manifest,
}


def read_file(path: str, data: bytes) -> Iterator[Heard]:
    """Yield what a finished file says, its path first; the ending tells what it is."""
    yield Heard(Channel.FILE_NAME, f"/{path}")
    yield from READERS[path.rpartition(".")[2]](data)
