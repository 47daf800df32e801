"""The library: every record that was read, by id, and whether its references lead somewhere.

Only what a brief needs is read: the registers, the files of its countries and themes, and whatever
those refer to. An id's prefix says which folder holds it, so a reference says which file to read.
People are read from every folder, because a name is protected wherever it might be typed.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from generator.errors import BriefError, Place, Problem
from generator.facts.beside import Stray, read_beside, unknown_record
from generator.facts.coalitions import Coalition
from generator.facts.envelope import Record, SourceRef
from generator.facts.filenames import misnamed, originals_in
from generator.facts.ids import fault_of_id, is_id
from generator.facts.reading import FactFile, Implied, ids_written_in, read_facts
from generator.facts.references import (
    Leads,
    Reference,
    circles,
    cited_in,
    dangling,
    leads_of,
    only_cited_in,
    pointers,
    wrong_kind,
)
from generator.facts.registers import Country, Person, Region
from generator.facts.signerlists import with_table
from generator.facts.translations import OTHER_LANGUAGES
from generator.yamlfile import Lines, Scalar, glance

Kind = TypeVar("Kind", bound=Record)

HEADS = ("country.yaml", "region.yaml")
PEOPLE = "people.yaml"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a brief needs read: countries (folders), a region, themes (file names), single ids, and
    translations into languages.
    """

    countries: tuple[str, ...] = ()
    region: str | None = None
    themes: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """Records by id, in the order of their files, and the problems met in reading them.

    `faulty` holds the ids in files that have problems: what refers to one of them is not at fault.
    `cited_in` has for each source that was not read itself the works that were, and cite it;
    `second_hand` the same for those alone that no record cites as read.
    """

    records: Mapping[str, Record]
    problems: tuple[Problem, ...]
    faulty: frozenset[str] = frozenset()
    cited_in: Mapping[str, Collection[str]] = field(default_factory=dict)
    second_hand: Mapping[str, Collection[str]] = field(default_factory=dict)

    def find(self, kind: type[Kind], id: str) -> Kind:
        """Return a record known to exist; `problems` has told of those that do not."""
        record = self.records[id]
        if not isinstance(record, kind):
            raise BriefError(wrong_kind(id, record, (kind.kind,), None))
        return record

    def dangling(self, value: object) -> Iterator[Problem]:
        """Yield a problem for every reference inside a value that leads nowhere."""
        return dangling(pointers(value), self.records, self.faulty)

    def of(self, kind: type[Kind]) -> Iterator[Kind]:
        """Yield every record of a kind."""
        return (record for record in self.records.values() if isinstance(record, kind))


Count = Callable[[int, int], None]  # hears how many are done, of how many


def read_library(
    root: Path, shown: Path, wanted: Wanted | None = None, count: Count | None = None
) -> Library:
    """Return the library under a `facts/` folder: what is wanted, or all of it.

    `count` hears of each file of a whole library.
    """
    asked = OTHER_LANGUAGES if wanted is None else wanted.languages
    shelf = _Shelf(root, shown, [language for language in OTHER_LANGUAGES if language in asked])
    shelf.refuse_other_endings()
    shelf.read_heads()
    if wanted is None:
        shelf.problems += misnamed(root, shown)
        shelf.read(_counted(originals_in(root.rglob("*.yaml")), count))
    else:
        shelf.read_wanted(wanted)
    problems = (*shelf.problems, *shelf.unknown(), *shelf.dangling(), *circles(shelf.records))
    told = tuple(dict.fromkeys(problems))
    works = (cited_in(shelf.sources), only_cited_in(shelf.sources))
    return Library(shelf.records, told, frozenset(shelf.faulty), *works)


def _counted(paths: list[Path], count: Count | None) -> Iterator[Path]:
    for done, path in enumerate(paths, start=1):
        yield path
        if count:
            count(done, len(paths))


class _Shelf:
    """Reads files, each once, and follows references to the folders they point into."""

    def __init__(self, root: Path, shown: Path, languages: Collection[str]) -> None:
        self._root = root
        self._shown = shown
        self._languages = languages
        self._done: set[Path] = set()
        self._folders: dict[str, Path] = {}
        self._prefixes: dict[Path, str] = {}
        self._references: list[Reference] = []
        self._strays: list[Stray] = []
        self.sources: list[SourceRef] = []
        self.records: dict[str, Record] = {}
        self.problems: list[Problem] = []
        self.faulty: set[str] = set()

    def refuse_other_endings(self) -> None:
        """Say which files would be passed over in silence."""
        for path in sorted(self._root.rglob("*.yml")):
            shown = self._shown / path.relative_to(self._root)
            hint = f"rename it to {path.stem}.yaml"
            self._say("facts are read from .yaml files", Place(shown), hint, "ending")

    def read_heads(self) -> None:
        """Read the head of every folder: it declares the prefix of the folder's ids."""
        heads = [head for name in HEADS for head in sorted(self._root.glob(f"*/{name}"))]
        for head in heads:
            before = set(self.records)
            self.read([head])
            for id in set(self.records) - before:
                record = self.records[id]
                if isinstance(record, Country | Region):
                    self._folders[record.prefix] = head.parent
                    self._prefixes[head.parent] = record.prefix

    def read_wanted(self, wanted: Wanted) -> None:
        self.read(originals_in(self._root.glob("*.yaml")))
        self.read(originals_in(self._root.glob("sources/*.yaml")))
        self.read(sorted(self._root.glob(f"*/{PEOPLE}")))
        region = self.records.get(wanted.region or "")
        members = region.members if isinstance(region, Region) else ()
        countries = (*wanted.countries, *members)
        for folder in dict.fromkeys([*countries, "region"]):
            files = (self._root / folder / f"{theme}.yaml" for theme in wanted.themes)
            self.read(path for path in files if path.exists() or path.is_symlink())
        lists = (("countries:", countries), ("themes:", wanted.themes))
        others = originals_in(self._root.rglob("*.yaml"))
        self.read(path for path in others if path not in self._done and _may_list(path, lists))
        self._follow(wanted.ids)

    def _follow(self, ids: Iterable[str]) -> None:
        """Read the folders that hold what is still missing, until nothing new comes."""
        named = {*ids, *(reference.id for reference in self._references)}
        missing = named - self.records.keys()
        folders = {self._folder_of(id) for id in missing} - {None}
        files = {path for folder in folders if folder for path in folder.glob("*.yaml")}
        originals = originals_in(files)
        if {*originals} - self._done:
            self.read(originals)
            self._follow(ids)

    def read(self, paths: Iterable[Path]) -> None:
        for path in paths:
            if path not in self._done:
                self._done.add(path)
                self._read(path)

    def _read(self, path: Path) -> None:
        shown = self._shown / path.relative_to(self._root)
        try:
            file = read_facts(path, shown, self._implied(path))
        except BriefError as error:
            self.problems += error.problems
            self.faulty |= ids_written_in(path)
            return
        if file.problems:
            self.problems += file.problems
            self.faulty |= ids_written_in(path)
        self._add(self._with_tables(self._in_languages(file, path), path), path)

    def _in_languages(self, file: FactFile, path: Path) -> Iterator[tuple[Record, Leads]]:
        """Yield a file's records with their translations: with all of them where people are, for
        a name is protected in every language.
        """
        people = any(isinstance(record, Person) for record in file.records)
        languages = OTHER_LANGUAGES if people else self._languages
        first = {str(record.id): record for record in reversed(file.records)}
        found = read_beside(first, path, file.path, languages)
        self.problems += found.problems
        self._strays += found.strays
        for record, leads in zip(file.records, file.leads, strict=True):
            told = found.holders[record.id] if first[record.id] is record else record
            yield told, leads if told is record else leads_of(told)

    def _with_tables(
        self, records: Iterable[tuple[Record, Leads]], path: Path
    ) -> Iterator[tuple[Record, Leads]]:
        """Yield records, those of coalitions with what stands in their tables."""
        for record, leads in records:
            if isinstance(record, Coalition) and record.csv:
                table = path.parent / record.csv
                try:
                    whole = with_table(record, table, self._shown / table.relative_to(self._root))
                except BriefError as error:
                    self.problems += error.problems
                    self.faulty.add(str(record.id))
                    continue
                yield whole, leads_of(whole)
            else:
                yield record, leads

    def _implied(self, path: Path) -> Implied:
        if path.parent == self._root or path.parent.name == "sources":
            return Implied()
        shown = self._shown / path.relative_to(self._root)
        folder = "" if path.parent.name == "region" else path.parent.name
        theme = "" if path.name in (*HEADS, PEOPLE) else path.stem
        country = self._id_from(folder, "the folder's name is its country's id", shown.parent)
        themes = self._id_from(theme, "the file's name is its theme's id", shown)
        return Implied(country, themes)

    def _id_from(self, name: str, why: str, at: Path) -> tuple[Scalar, ...]:
        """Return a folder's or file's name as an id, or say that it is none."""
        if name and not is_id(Scalar(name)):
            self._say(f"{why}, and {fault_of_id(name)[0]}", Place(at), "rename it", "name")
            return ()
        return (_typed(name, at),) if name else ()

    def _add(self, records: Iterable[tuple[Record, Leads]], path: Path) -> None:
        for record, leads in records:
            if record.id in self.records:
                first = self.records[record.id].where
                message = f"two records have the id {str(record.id)!r}"
                self._say(message, record.id.place, f"the first is at {first}", "duplicate-id")
                continue
            self.records[record.id] = record
            self._references += leads.references
            self.sources += leads.sources
            self._refuse_prefix(record, path)

    def _refuse_prefix(self, record: Record, path: Path) -> None:
        folder = self._folder_of(record.id)
        home = path.parent if path.name not in HEADS else None
        prefix = self._prefixes.get(home) if home else None
        if home and prefix and folder != home:
            message = f"the id {str(record.id)!r} does not begin with {prefix + '-'!r}"
            self._say(message, record.id.place, f"ids in {home.name}/ do", "prefix")

    def _folder_of(self, id: str) -> Path | None:
        return self._folders.get(id.partition("-")[0])

    def dangling(self) -> Iterator[Problem]:
        """Yield a problem for every reference in the library that leads nowhere."""
        return dangling(self._references, self.records, self.faulty)

    def unknown(self) -> Iterator[Problem]:
        """Yield a problem for every translation whose record is not where it should be."""
        strays = (stray for stray in self._strays if stray.id not in self.faulty)
        return (unknown_record(stray, self.records) for stray in strays)

    def _say(self, message: str, place: Place, hint: str, code: str) -> None:
        self.problems.append(Problem(message, place, hint, code=code))


def _may_list(path: Path, lists: Iterable[tuple[str, Iterable[str]]]) -> bool:
    """Glance into a file: its facts may name what is wanted, and so belong there as well."""
    raw = glance(path)
    return any(key.encode() in raw and any(id.encode() in raw for id in ids) for key, ids in lists)


def _typed(name: str, path: Path) -> Scalar:
    """Return a file's or folder's name as if it had been typed in the file."""
    scalar = Scalar(name)
    scalar.place, scalar.lines = Place(path), Lines()
    return scalar
