"""Write papers in the formats asked for, and keep account of the files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import product
from pathlib import Path

from generator import __version__
from generator.errors import BriefError, Problem, Severity
from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.formats import Format
from generator.publish.manifest import NAME, File, count_words, files_of
from generator.writers import WRITERS
from generator.writers.written import NO_PDF, Written

MAKERS = ("paper", "writers")  # the rooms whose code a paper's bytes are made by


@dataclass(frozen=True, slots=True)
class Pressed:
    """Files by name, what they are, and what was wrong that did not stop the rest."""

    files: Mapping[str, bytes]
    described: tuple[File, ...]
    problems: tuple[Problem, ...]


class Press:
    """Writes the papers of a brief in one look; `tell` hears of each file.

    `laid_out` are the PDFs that need not be written any more.
    """

    def __init__(
        self,
        name: str,
        papers: Mapping[str, Paper],
        laid_out: Mapping[str, Written],
        brand: Brand,
        tell: Callable[[str], None],
    ) -> None:
        self._name = name
        self._papers = papers
        self._laid_out = laid_out
        self._brand = brand
        self._look = brand.fingerprint()
        self._tell = tell

    def make(self, documents: Sequence[str], formats: Sequence[Format]) -> Pressed:
        """Write each document in each format; without the PDF library, all but the PDF."""
        files: dict[str, bytes] = {}
        described: list[File] = []
        missing: list[Problem] = []
        for document, format in product(documents, formats):
            self._tell(f"writing {document}.{format.ending}")
            try:
                written = self._write(document, format)
            except BriefError as error:
                if any(problem.code != NO_PDF for problem in error.problems):
                    raise
                missing += error.problems
                continue
            described.append(self._described(document, format, written))
            files[described[-1].path] = written.data
        return Pressed(files, tuple(described), tuple(dict.fromkeys(missing)))

    def _write(self, document: str, format: Format) -> Written:
        if format is Format.PDF and document in self._laid_out:
            return self._laid_out[document]
        return WRITERS[format](self._papers[document], self._brand)

    def keep(self, made: Pressed, standing: Mapping[str, bytes]) -> Pressed:
        """Add to what was made what stands and is still true; say what is dropped."""
        others = [
            file
            for file in files_of(standing.get(NAME, b""))
            if file.path in standing and file.path not in made.files
        ]
        kept = [file for file in others if self._is_true(file, standing[file.path])]
        dropped = [_dropped(file) for file in others if file not in kept]
        return Pressed(
            {**made.files, **{file.path: standing[file.path] for file in kept}},
            tuple(sorted((*made.described, *kept), key=lambda file: file.path)),
            (*made.problems, *dropped),
        )

    def _described(self, document: str, format: Format, written: Written) -> File:
        paper = self._papers[document]
        return File(
            path=f"{self._name}-{document}.{format.ending}",
            document=document.removesuffix(f"-{paper.meta.language}"),
            format=format,
            language=paper.meta.language,
            sha256=digest(written.data),
            size=len(written.data),
            pages=written.pages,
            words=count_words(paper),
            inputs=self._inputs(document),
            told_on={id: list(pages) for id, pages in sorted(written.told_on.items())},
        )

    def _is_true(self, file: File, data: bytes) -> bool:
        return file.inputs == self._inputs(self._stem(file)) and file.sha256 == digest(data)

    def _stem(self, file: File) -> str:
        """Return the document of a file, with its language if its name has one."""
        return file.path.removeprefix(f"{self._name}-").removesuffix(f".{file.format.ending}")

    def _inputs(self, document: str) -> str:
        """Return the hash of all that a file of this document is made from."""
        paper = repr(self._papers.get(document))
        return digest(f"{__version__}\n{_code()}\n{self._look}\n{paper}".encode())


@cache
def _code() -> str:
    """Return a hash of the makers' own code: in a checkout it changes without a new version."""
    package = Path(__file__).parent.parent
    files = (path for room in MAKERS for path in sorted((package / room).rglob("*")))
    made_by = (path.read_bytes() for path in files if path.suffix in (".py", ".css"))
    return digest(b"".join(made_by))


def digest(data: bytes) -> str:
    """Return the hash by which a file is known again."""
    return sha256(data).hexdigest()


def _dropped(file: File) -> Problem:
    named = file.path.endswith(f"-{file.document}-{file.language}.{file.format.ending}")
    language = f" --language {file.language}" if named else ""
    return Problem(
        f"{file.path} was removed: what it was made from has changed since",
        None,
        f"make it again with --to {file.format}{language}",
        code="dropped",
        severity=Severity.WARNING,
    )
