"""Give WeasyPrint the folder that it puts fonts in, and take it away again, whatever happens.

It would make one for each layout, and remove it when Python frees the layout: a command that ends
first, fails or is stopped would leave it in the system's temporary folder.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

from generator.writers.fontfolders import held
from generator.writers.written import FONT_FOLDERS


@contextmanager
def fonts_at_hand() -> Iterator[FontConfiguration]:
    """Yield what a layout keeps its fonts with, until it has been printed."""
    made = TemporaryDirectory(prefix=FONT_FOLDERS, ignore_cleanup_errors=True)
    with made as folder, held(Path(folder)):
        fonts = FontConfiguration()
        fonts._folder = Path(folder)
        yield fonts
