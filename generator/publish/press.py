"""Write papers in the formats asked for, and keep account of the files."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from itertools import product
from pathlib import Path

from generator import __version__
from generator.errors import BriefError, Place, Problem
from generator.gate.present import Present
from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.formats import Format
from generator.publish.manifest import NAME, File, count_words, files_of
from generator.publish.outdated import kept, removed, silenced, unordered
from generator.writers.bounded import write
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

    `ordered` are the documents that the brief orders, `places` says where, `present` who is in each
    paper, and `laid_out` has the PDFs that need not be written any more; `silent` have nothing to
    say. While anybody in the papers is `withheld`, no older file stays: it may name them.
    """

    def __init__(
        self,
        name: str,
        ordered: Collection[str],
        papers: Mapping[str, Paper],
        present: Mapping[str, Present],
        laid_out: Mapping[str, Written],
        brand: Brand,
        tell: Callable[[str], None],
        *,
        places: Mapping[str, Place],
        silent: Collection[str] = (),
        withheld: bool,
    ) -> None:
        self._name = name
        self._ordered = ordered
        self._papers = papers
        self._present = present
        self._laid_out = laid_out
        self._brand = brand
        self._look = brand.fingerprint()
        self._tell = tell
        self._places = places
        self._withheld = withheld
        self._silent = silent

    def make(self, documents: Sequence[str], formats: Sequence[Format]) -> Pressed:
        """Write each document in each format; without the PDF library, all but the PDF."""
        made: list[Pressed] = []
        for document, format in product(documents, formats):
            try:
                made.append(self._make(document, format))
            except BriefError as error:
                if any(problem.code != NO_PDF for problem in error.problems):
                    raise
                made.append(Pressed({}, (), error.problems))
        return _together(made)

    def _make(self, document: str, format: Format) -> Pressed:
        self._tell(f"writing {document}.{format.ending}")
        written = self._write(document, format)
        described = self._described(document, format, written)
        return Pressed({described.path: written.data}, (described,), ())

    def _write(self, document: str, format: Format) -> Written:
        if format is Format.PDF and document in self._laid_out:
            return self._laid_out[document]
        place = self._places.get(document)
        return write(self._papers[document], self._brand, format, place)

    def renew(self, made: Pressed, standing: Mapping[str, bytes]) -> Pressed:
        """Add to what was made what stands: as it is while it is true, and else made anew.

        What can be neither is told of.
        """
        others = [
            self._renewed(file, standing[file.path])
            for file in files_of(standing.get(NAME, b""))
            if file.path in standing and file.path not in made.files
        ]
        whole = _together([made, *others])
        return replace(whole, described=tuple(sorted(whole.described, key=lambda file: file.path)))

    def _renewed(self, file: File, data: bytes) -> Pressed:
        if self._is_true(file, data):
            return Pressed({file.path: data}, (self._with_people(file),), ())
        if file.document in self._silent:
            return Pressed({}, (), (silenced(file),))
        if file.document not in self._ordered:
            return Pressed({}, (), (unordered(file),))
        if self._stem(file) not in self._papers:
            return self._as_it_was(file, data, f"its paper in {file.language!r} cannot be made")
        try:
            return self._make(self._stem(file), file.format)
        except BriefError as error:
            return self._as_it_was(file, data, error.problems[0].message)

    def _as_it_was(self, file: File, data: bytes, why: str) -> Pressed:
        """Return a file that could not be made anew, unless it may name somebody withheld."""
        if self._withheld:
            return Pressed({}, (), (removed(file, why),))
        return Pressed({file.path: data}, (file,), (kept(file, why),))

    def _described(self, document: str, format: Format, written: Written) -> File:
        paper, here = self._papers[document], self._present[document]
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
            named=list(here.named),
            told_of=list(here.told_of),
        )

    def _with_people(self, file: File) -> File:
        """Return a file that stays, with those who are in it: an older build did not say."""
        here = self._present[self._stem(file)]
        return replace(file, named=list(here.named), told_of=list(here.told_of))

    def _is_true(self, file: File, data: bytes) -> bool:
        return file.inputs == self._inputs(self._stem(file)) and file.sha256 == digest(data)

    def _stem(self, file: File) -> str:
        """Return the document of a file, with its language if its name has one."""
        return file.path.removeprefix(f"{self._name}-").removesuffix(f".{file.format.ending}")

    def _inputs(self, document: str) -> str:
        """Return the hash of all that a file of this document is made from."""
        paper = repr(self._papers.get(document))
        return digest(f"{__version__}\n{_code()}\n{self._look}\n{paper}".encode())


def _together(parts: Sequence[Pressed]) -> Pressed:
    return Pressed(
        {path: data for part in parts for path, data in part.files.items()},
        tuple(file for part in parts for file in part.described),
        tuple(dict.fromkeys(problem for part in parts for problem in part.problems)),
    )


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
