"""Make the papers of a brief. Read this first: it is the whole way from facts to files.

read the brief and what it needs of the library
open a dossier, by the gate
fill a template, read the page, settle it     -> a paper, as data
write the paper in each format                -> bytes
describe what went into it                    -> the manifest
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from generator import __version__
from generator.audiences import Audience
from generator.brand import Brand
from generator.briefs import Brief
from generator.checks.names import Names, names_of, refuse_names
from generator.document import Form, Furniture, Meta, Paper
from generator.errors import BriefError, Problem, Severity, near
from generator.facts.envelope import Fact
from generator.facts.library import Library
from generator.facts.registers import Person
from generator.facts.vocabulary import Stage
from generator.formats import Format
from generator.gate import Opened, open_dossier
from generator.gate.ledger import Outcome
from generator.house import House
from generator.manifest import NAME, File, count_words, counts, describe, facts_used, files_of
from generator.reader import read_page
from generator.settle import settle
from generator.templates import Templates
from generator.walk import addresses_in, words_of
from generator.writers import WRITERS

LETTER = "letter"
NO_PDF = "no-pdf-library"


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks of a build; empty means what the brief and its audience say."""

    brief: str
    documents: tuple[str, ...] = ()
    formats: tuple[Format, ...] = ()
    audience: str = ""
    as_of: date | None = None

    @property
    def folder(self) -> str:
        """The folder of the outputs; a brief built otherwise has one of its own."""
        audience = f"@{self.audience}" if self.audience else ""
        as_of = f"@{self.as_of.isoformat()}" if self.as_of else ""
        return f"{self.brief}{audience or ('@' if as_of else '')}{as_of}"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A brief with everything its papers are made from."""

    name: str
    brief: Brief
    audience: Audience
    library: Library
    opened: Opened
    templates: Templates
    house: Path  # how messages call it

    @property
    def documents(self) -> tuple[str, ...]:
        """What the brief orders, or its audience's usual documents."""
        return self.brief.documents or self.audience.documents


@dataclass(frozen=True, slots=True)
class Built:
    """A finished build: files by name, their descriptions, and problems that did not stop it."""

    files: Mapping[str, bytes]
    described: tuple[File, ...]
    problems: tuple[Problem, ...]


def prepare(house: House, order: Order) -> Prepared:
    """Return a brief with its dossier opened."""
    brief = house.brief(order.brief)
    changed = {"audience": order.audience, "as_of": order.as_of}
    brief = brief.model_copy(update={name: value for name, value in changed.items() if value})
    audience = house.audience(brief.audience)
    library = house.library_for(brief)
    opened = open_dossier(library, audience, brief, brief.language)
    templates = Templates(house.shelf(brief.audience))
    return Prepared(order.brief, brief, audience, library, opened, templates, house.shown)


def compose(prepared: Prepared, document: str) -> Paper:
    """Return one paper of a brief, as data."""
    dossier = prepared.opened.dossier
    page = prepared.templates.fill(document, dossier)
    return settle(read_page(page, _meta(prepared, document)), dossier.sources)


def build(
    house: House, order: Order, standing: Mapping[str, bytes], tell: Callable[[str], None]
) -> Built:
    """Return every file of a build.

    `standing` holds the files that stand there now: those that this build does not make are kept
    if what they were made from has not changed. `tell` hears of each step.
    """
    tell("opening the library")
    prepared = prepare(house, order)
    _refuse_unordered(prepared, order)
    papers = {document: compose(prepared, document) for document in prepared.documents}
    refuse_names(_withheld(prepared), map(_all_words, papers.values()))
    press = _Press(prepared, papers, house.brand(), tell)
    press.make(order.documents or prepared.documents, order.formats or prepared.audience.outputs)
    press.keep(standing)
    return press.built()


class _Press:
    """Writes papers and keeps account of the files."""

    def __init__(
        self,
        prepared: Prepared,
        papers: Mapping[str, Paper],
        brand: Brand,
        tell: Callable[[str], None],
    ) -> None:
        self._prepared = prepared
        self._papers = papers
        self._brand = brand
        self._look = brand.fingerprint()
        self._tell = tell
        self._files: dict[str, bytes] = {}
        self._described: list[File] = []
        self._problems: list[Problem] = []

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
                    self._problems = list(error.problems)

    def _write(self, document: str, format: Format) -> None:
        paper = self._papers[document]
        written = WRITERS[format](paper, self._brand)
        name = f"{self._prepared.name}-{document}.{format.ending}"
        self._files[name] = written.data
        self._described.append(
            File(
                path=name,
                document=document,
                format=format,
                language=paper.meta.language,
                sha256=sha256(written.data).hexdigest(),
                size=len(written.data),
                pages=written.pages,
                words=count_words(paper),
                inputs=self._inputs(document),
            )
        )

    def _inputs(self, document: str) -> str:
        """Return the hash of all that a file of this document is made from."""
        paper = repr(self._papers.get(document))
        return sha256(f"{__version__}\n{self._look}\n{paper}".encode()).hexdigest()

    def keep(self, standing: Mapping[str, bytes]) -> None:
        """Carry over what stands and is still true; say what is dropped."""
        for file in files_of(standing.get(NAME, b"")):
            if file.path in self._files or file.path not in standing:
                continue
            data = standing[file.path]
            if file.inputs == self._inputs(file.document) and file.sha256 == _hash(data):
                self._files[file.path] = data
                self._described.append(file)
            else:
                self._problems.append(_dropped(file))

    def built(self) -> Built:
        """Return all files, the manifest among them."""
        described = tuple(sorted(self._described, key=lambda file: file.path))
        self._files[NAME] = describe(
            self._prepared.name,
            _slip(self._prepared),
            described,
            facts_used(self._prepared.library, self._papers, self._prepared.house),
            counts(self._prepared.opened.ledger),
        )
        return Built(self._files, described, (*_warnings(self._prepared), *self._problems))


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _dropped(file: File) -> Problem:
    return Problem(
        f"{file.path} was removed: what it was made from has changed since",
        None,
        f"make it again with --to {file.format}",
        code="dropped",
        severity=Severity.WARNING,
    )


def _refuse_unordered(prepared: Prepared, order: Order) -> None:
    for document in order.documents:
        if document not in prepared.documents:
            known = prepared.documents
            message = f"the brief orders no document {document!r}"
            hint = near(document, known) or "it orders " + ", ".join(known)
            raise BriefError(Problem(message, None, hint, "unknown-document"))


def _withheld(prepared: Prepared) -> Names:
    people = (prepared.library.find(Person, id) for id in prepared.opened.withheld)
    return names_of(people)


def _all_words(paper: Paper) -> str:
    """Return everything a file of this paper will say, in its pages and about itself."""
    meta, furniture = paper.meta, paper.meta.furniture
    around = (meta.title, *meta.authors, furniture.running_head, *furniture.letterhead)
    return "\n".join([words_of(paper.blocks), *addresses_in(paper.blocks), *around])


def _meta(prepared: Prepared, document: str) -> Meta:
    dossier = prepared.opened.dossier
    is_letter = document == LETTER and dossier.letter is not None
    title = dossier.letter.subject if is_letter and dossier.letter else dossier.title
    bodies = dossier.letter.signatories if is_letter and dossier.letter else dossier.authors
    return Meta(
        title=title,
        form=Form.LETTER if is_letter else Form.PAPER,
        language=dossier.language,
        authors=tuple(body.name for body in bodies),
        date=prepared.brief.date,
        furniture=Furniture(
            letterhead=tuple(body.abbreviation or body.name for body in bodies),
            running_head=title,
            page="Page",
            of="of",
        ),
    )


def _slip(prepared: Prepared) -> dict[str, str]:
    brief = prepared.brief
    return {
        "title": brief.title,
        "audience": brief.audience,
        "language": brief.language,
        "date": brief.date.isoformat(),
        "as_of": (brief.as_of or brief.date).isoformat(),
        "version": __version__,
    }


def _warnings(prepared: Prepared) -> Iterator[Problem]:
    """Yield what should be looked at before the papers leave the house."""
    brief = prepared.brief
    if brief.as_of and brief.as_of > brief.date:
        message = f"the paper knows of later days ({brief.as_of}) than its own date ({brief.date})"
        yield Problem(message, None, "give it a later date", "as-of", Severity.WARNING)
    inside = {entry.id for entry in prepared.opened.ledger if entry.outcome is Outcome.IN}
    for fact in prepared.library.of(Fact):
        if fact.id in inside and fact.stage is Stage.DRAFT:
            message = f"{fact.kind} {str(fact.id)!r} is a draft"
            hint = "check it against its source and set 'stage: checked'"
            yield Problem(message, fact.where, hint, "draft", Severity.WARNING)
    for id in prepared.opened.stale:
        message = f"the last status of case {id!r} is old, and is told as past"
        hint = "look for news, and add a status with its source"
        where = prepared.library.records[id].where
        yield Problem(message, where, hint, "stale", Severity.WARNING)
