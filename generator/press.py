"""Write papers in the formats asked for, and keep account of the files."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from generator import __version__
from generator.brand import Brand
from generator.document import Paper
from generator.errors import BriefError, Problem, Severity
from generator.formats import Format
from generator.manifest import NAME, File, count_words, files_of
from generator.writers import WRITERS

NO_PDF = "no-pdf-library"


class Press:
    """Writes papers and keeps account of the files."""

    def __init__(
        self, name: str, papers: Mapping[str, Paper], brand: Brand, tell: Callable[[str], None]
    ) -> None:
        self._name = name
        self._papers = papers
        self._brand = brand
        self._look = brand.fingerprint()
        self._tell = tell
        self.files: dict[str, bytes] = {}
        self.described: list[File] = []
        self.problems: list[Problem] = []

    def make(self, documents: Iterable[str], formats: Iterable[Format]) -> None:
        """Write each document in each format; without the PDF library, all but the PDF."""
        for document in documents:
            for format in formats:
                self._tell(f"writing {document}.{format.ending}")
                try:
                    self._write(document, format)
                except BriefError as error:
                    if any(problem.code != NO_PDF for problem in error.problems):
                        raise
                    self.problems = list(error.problems)

    def _write(self, document: str, format: Format) -> None:
        paper = self._papers[document]
        written = WRITERS[format](paper, self._brand)
        name = f"{self._name}-{document}.{format.ending}"
        self.files[name] = written.data
        self.described.append(
            File(
                path=name,
                document=document,
                format=format,
                language=paper.meta.language,
                sha256=digest(written.data),
                size=len(written.data),
                pages=written.pages,
                words=count_words(paper),
                inputs=self._inputs(document),
            )
        )

    def _inputs(self, document: str) -> str:
        """Return the hash of all that a file of this document is made from."""
        paper = repr(self._papers.get(document))
        return digest(f"{__version__}\n{_code()}\n{self._look}\n{paper}".encode())

    def keep(self, standing: Mapping[str, bytes]) -> None:
        """Carry over what stands and is still true; say what is dropped."""
        for file in files_of(standing.get(NAME, b"")):
            if file.path in self.files or file.path not in standing:
                continue
            data = standing[file.path]
            if file.inputs == self._inputs(file.document) and file.sha256 == digest(data):
                self.files[file.path] = data
                self.described.append(file)
            else:
                self.problems.append(_dropped(file))


@cache
def _code() -> str:
    """Return a hash of the writers' own code: in a checkout it changes without a new version."""
    folder = Path(__file__).parent / "writers"
    return digest(b"".join(path.read_bytes() for path in sorted(folder.rglob("*.py"))))


def digest(data: bytes) -> str:
    """Return the hash by which a file is known again."""
    return sha256(data).hexdigest()


def _dropped(file: File) -> Problem:
    return Problem(
        f"{file.path} was removed: what it was made from has changed since",
        None,
        f"make it again with --to {file.format}",
        code="dropped",
        severity=Severity.WARNING,
    )
