"""Find the house, and what ships with us behind it.

The house is the folder with `facts/` and `briefs/`, and perhaps `templates/` that override ours.
Ours lie in the checkout's own `templates/`, or inside the installed package.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.errors import BriefError, Place, Problem, near, raise_any
from generator.facts.envelope import Fact
from generator.facts.fields import Id
from generator.facts.filenames import misnamed, originals_in
from generator.facts.ids import fault_of_id, is_id
from generator.facts.library import Count, Library, read_library
from generator.facts.registers import Person
from generator.house.assets import ENDINGS, read_asset
from generator.house.audiences import PAGE_SIZES, Audience, read_audience
from generator.house.brandfile import read_brand
from generator.house.brandfile.ownsheets import own_style_sheets
from generator.house.briefs import Brief, brief_in, read_brief, wanted_by
from generator.house.once import once
from generator.house.shelf import Shelf, is_page, lies_in
from generator.house.wordtemplate import with_template
from generator.languages.catalogue import EVERY, FILE, Catalogue, open_catalogue, read_words
from generator.languages.pofile import Entry, read_po
from generator.paper.brand import PLAIN, Asset, Brand
from generator.shipped import our_templates
from generator.yamlfile import Scalar, decode, read_raw

PROFILE = "audience.yaml"
LOOK = "_brand.yml"
_ASSETS = "assets"  # the folder of pictures among the templates


@dataclass(frozen=True, slots=True)
class House:
    """A house; `shown` is how messages call its root.

    All but facts is read once: open a house anew to see it changed.
    """

    root: Path
    shown: Path
    kept: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def brief_names(self) -> list[str]:
        """Return the names of all briefs, in order."""
        return [path.stem for path in originals_in((self.root / "briefs").glob("*.yaml"))]

    def misnamed_briefs(self) -> Iterator[Problem]:
        """Yield a problem for each translation of a brief that nothing would ever read."""
        return misnamed(self.root / "briefs", self.shown / "briefs")

    @once
    def brief(self, name: str) -> Brief:
        """Return an order slip by its name, without its translations."""
        if name not in self.brief_names():
            hint = near(name, self.brief_names()) or "brief list briefs shows all"
            raise BriefError(Problem(f"unknown brief {name!r}", None, hint, "unknown-brief"))
        file = f"briefs/{name}.yaml"
        if not is_id(Scalar(name)):
            message = f"the file's name is the brief's id, and {fault_of_id(name)[0]}"
            problem = Problem(message, Place(self.shown / file), "rename the file", "brief-name")
            raise BriefError(problem)
        return read_brief(self.root / file, self.shown / file)

    def brief_in(self, brief: Brief, languages: Collection[str]) -> Brief:
        """Return an order slip with its translations into some languages."""
        file = f"briefs/{brief.place.file.name}"
        return brief_in(brief, self.root / file, self.shown / file, languages)

    def library_for(self, brief: Brief, others: Iterable[str] = ()) -> Library:
        """Return what a brief needs of the library, to be told in its language and in others."""
        wanted = wanted_by(brief, [brief.language, *others])
        return self._checked(read_library(*self._facts(), wanted))

    def library(self, count: Count | None = None) -> Library:
        """Return the whole library; `count` hears of each file."""
        return self._checked(read_library(*self._facts(), count=count))

    def _facts(self) -> tuple[Path, Path]:
        return self.root / "facts", self.shown / "facts"

    def _checked(self, library: Library) -> Library:
        """Add a problem for each audience that facts or people name and that there is not.

        A misspelt audience must not open what it was meant to close.
        """
        known = self.audience_names()
        typed = _audiences_in(library)
        unknown = tuple(_unknown_audience(id, known) for id in typed if id not in known)
        problems = (*library.problems, *unknown, *self._unknown_pictures(library))
        return replace(library, problems=problems)

    def _unknown_pictures(self, library: Library) -> Iterator[Problem]:
        """Yield a problem for each picture said to show somebody that there is not.

        A misspelt name must not let a picture be shown that was meant to be kept back.
        """
        for person in library.of(Person):
            for file in person.pictures:
                if file not in self._assets():
                    message = f"a picture that shows {str(person.id)!r} is not there"
                    hint = "write under 'pictures' the names of files in templates/assets/"
                    yield Problem(message, person.where, hint, "unknown-picture")

    @once
    def audience_names(self) -> list[str]:
        """Return the names of all audiences, ours and the house's."""
        folders = [self.root / "templates", our_templates()]
        return sorted({path.parent.name for at in folders for path in at.glob(f"*/{PROFILE}")})

    @once
    def audience(self, name: str) -> Audience:
        """Return an audience's profile, the house's before ours."""
        for folder, shown in self._template_roots() if name in self.audience_names() else ():
            if (path := folder / name / PROFILE).is_file():
                return read_audience(path, shown / name / PROFILE)
        raise BriefError(_unknown_audience(name, self.audience_names()))

    def folders_of(self, audience: str) -> list[Path]:
        """Return the folders of an audience's templates that are there, the house's before ours."""
        folders = dict.fromkeys(root / audience for root, _ in self._template_roots())
        return [folder for folder in folders if folder.is_dir()]

    @once
    def document_names(self, audience: str = "") -> list[str]:
        """Return the names of all documents that a brief can order, or one for an audience."""
        audiences = [audience] if audience else self.audience_names()
        return sorted(set().union(*(self.shelf(name).documents() for name in audiences)))

    def template_folders(self) -> list[tuple[Path, Path]]:
        """Return the house's own folders of templates, each with how messages call it."""
        root, shown = self._template_roots()[0]
        if root == our_templates():
            return []
        folders = sorted({page.parent for page in root.glob("*/*.html")})
        return [(folder, shown / folder.name) for folder in folders]

    def stray_page(self, document: str) -> Path | None:
        """Return how messages call a page of the house that is meant for a document no shelf has.

        It lies in another folder, or ends otherwise.
        """
        root, shown = self._template_roots()[0]
        pages = [] if root == our_templates() else sorted(root.rglob("*.*"))
        found = [page for page in pages if page.stem == document and is_page(page)]
        return shown / found[0].relative_to(root) if found else None

    @once
    def shelf(self, audience: str) -> Shelf:
        """Return where an audience's templates are looked for, first match first."""
        house, ours = self._template_roots()
        places = [(house, audience), (ours, audience), (house, "all"), (ours, "base")]
        folders = tuple((root / name, shown / name) for (root, shown), name in places)
        return Shelf(folders, folders[-1], self.template, self.has_template)

    def owns(self, place: Place) -> bool:
        """Return whether a file is the house's to change, rather than one of ours."""
        return place.file.is_relative_to(self.shown)

    @once
    def has_template(self, folder: Path, file: str) -> bool:
        """Return whether a template is in a folder."""
        return lies_in(folder, file)

    @once
    def template(self, path: Path, shown: Path) -> str:
        """Return what stands in a template."""
        return decode(self.template_raw(path, shown), shown)

    @once
    def template_raw(self, path: Path, shown: Path) -> bytes:
        """Return the file of a template as it is, with signs that nobody sees."""
        return read_raw(path, shown)

    @once
    def catalogue(self, language: str) -> Catalogue:
        """Return the fixed words of a language: the house's own before ours."""
        return open_catalogue(language, dict.fromkeys(self._template_roots()))

    def translates_into(self, language: str) -> bool:
        """Return whether the house has a catalogue of its own for a language."""
        root, _ = self._template_roots()[0]
        return (root / FILE.format(language)).is_file()

    def own_words(self, language: str) -> tuple[Entry, ...]:
        """Return what the house's own catalogue of a language has."""
        root, shown = self._template_roots()[0]
        return () if root == our_templates() else read_words(language, root, shown)

    @once
    def our_words(self) -> tuple[Entry, ...]:
        """Return all fixed words of ours, in English and with nothing said for them."""
        root, shown = self._template_roots()[1]
        return read_po(root / EVERY, shown / EVERY)

    def catalogue_files(self) -> list[Path]:
        """Return the files among the house's own templates that may be catalogues."""
        root, shown = self._template_roots()[0]
        found = [] if root == our_templates() else sorted(root.rglob("*.po"))
        return [shown / path.relative_to(root) for path in found]

    def brand(self, audience: Audience | None = None, pictures: Iterable[str] = ()) -> Brand:
        """Return the look of papers: what the house's `_brand.yml` makes of ours.

        An audience may print on another sheet. With the look come the pictures that the papers
        show, by their names.
        """
        look = self._look()
        if audience and audience.sheet:
            look = look.on_sheet(*PAGE_SIZES[audience.sheet])
        return replace(look, assets=self.pictures(pictures))

    @once
    def _look(self) -> Brand:
        found = tuple(own_style_sheets(*self._template_roots()[0]))
        look = PLAIN
        try:
            for root, shown in reversed(dict.fromkeys(self._template_roots())):
                if (root / LOOK).is_file():
                    look = read_brand(root / LOOK, shown / LOOK, look)
        except BriefError as refused:
            raise BriefError(*found, *refused.problems) from None
        raise_any(found)
        root, shown = self._template_roots()[0]
        return with_template(look, root, shown)

    def pictures(self, names: Iterable[str]) -> tuple[Asset, ...]:
        """Return some of the pictures by their names."""
        known = self._assets()
        return tuple(self._picture(*known[name]) for name in sorted(set(names)))

    @once
    def _picture(self, path: Path, shown: Path) -> Asset:
        ours = our_templates()
        within = ours if path.is_relative_to(ours) else self.root
        return read_asset(path, shown, within)

    def asset_names(self) -> list[str]:
        """Return the names of the pictures that papers may show, the house's and ours."""
        return sorted(self._assets())

    def _assets(self) -> dict[str, tuple[Path, Path]]:
        """Return by name where each picture lies, the house's before ours."""
        return {
            path.name: (path, shown / _ASSETS / path.name)
            for root, shown in reversed(self._template_roots())
            for path in sorted((root / _ASSETS).glob("*"))
            if path.suffix.lower() in ENDINGS
        }

    def _template_roots(self) -> list[tuple[Path, Path]]:
        ours = our_templates()
        return [(self.root / "templates", self.shown / "templates"), (ours, self._seen(ours))]

    def _seen(self, folder: Path) -> Path:
        """Return how messages call a folder: by its full path if it lies outside the house."""
        inside = folder.is_relative_to(self.root)
        return self.shown / folder.relative_to(self.root) if inside else folder


def _audiences_in(library: Library) -> Iterator[Id]:
    """Yield the audiences that facts allow or deny, and those that people's answers are for."""
    for fact in library.of(Fact):
        yield from fact.audiences.named
    for person in library.of(Person):
        for answer in person.disclosure.answers.values():
            yield from answer.conditions.audiences if answer.conditions else ()


def _unknown_audience(name: str, known: list[str]) -> Problem:
    hint = near(name, known) or "known: " + ", ".join(known)
    place = getattr(name, "place", None)
    return Problem(f"unknown audience {str(name)!r}", place, hint, "unknown-audience")


def open_house(folder: Path, here: Path) -> House:
    """Return the house in a folder; messages call files as seen from `here`."""
    if not _is_house(folder):
        message = f"{folder.as_posix()} is not a house: it does not hold facts/ and briefs/"
        raise BriefError(Problem(message, None, "name the folder that holds them", "no-house"))
    return House(folder, folder.relative_to(here) if folder.is_relative_to(here) else folder)


def find_house(start: Path, here: Path) -> House:
    """Return the nearest house at or above a folder; messages call files as seen from `here`."""
    for folder in [start, *start.parents]:
        if _is_house(folder):
            return open_house(folder, here)
    raise BriefError(
        Problem(
            "no house found: no folder here or above holds facts/ and briefs/",
            None,
            "go into your house, or name it with --house FOLDER",
            "no-house",
        )
    )


def _is_house(folder: Path) -> bool:
    return (folder / "facts").is_dir() and (folder / "briefs").is_dir()
