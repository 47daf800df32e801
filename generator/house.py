"""Find the house, and what ships with us behind it.

The house is the folder with `facts/` and `briefs/`, and perhaps `templates/` that override ours.
Ours lie in the checkout's own `templates/`, or inside the installed package.
"""

from dataclasses import dataclass
from pathlib import Path

from generator.audiences import Audience, read_audience
from generator.brand import Brand
from generator.brandfile import read_brand
from generator.briefs import Brief, read_brief, wanted_by
from generator.errors import BriefError, Problem, near
from generator.facts.library import Library, read_library
from generator.shelf import Shelf

_PACKAGE = Path(__file__).parent
PROFILE = "audience.yaml"
PIECES = "pieces"  # what templates share; not a document


def our_templates() -> Path:
    """Return the folder of the templates that ship with us."""
    shipped = _PACKAGE / "shipped" / "templates"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "templates"


@dataclass(frozen=True, slots=True)
class House:
    """A house; `shown` is how messages call its root."""

    root: Path
    shown: Path

    def brief_names(self) -> list[str]:
        """Return the names of all briefs, in order."""
        return sorted(path.stem for path in (self.root / "briefs").glob("*.yaml"))

    def brief(self, name: str) -> Brief:
        """Return an order slip by its name."""
        if name not in self.brief_names():
            hint = near(name, self.brief_names()) or "brief list briefs shows all"
            raise BriefError(Problem(f"unknown brief {name!r}", None, hint, "unknown-brief"))
        file = f"briefs/{name}.yaml"
        return read_brief(self.root / file, self.shown / file)

    def library_for(self, brief: Brief) -> Library:
        """Return what a brief needs of the library."""
        return read_library(self.root / "facts", self.shown / "facts", wanted_by(brief))

    def library(self) -> Library:
        """Return the whole library."""
        return read_library(self.root / "facts", self.shown / "facts")

    def audience_names(self) -> list[str]:
        """Return the names of all audiences, ours and the house's."""
        folders = [self.root / "templates", our_templates()]
        return sorted({path.parent.name for at in folders for path in at.glob(f"*/{PROFILE}")})

    def audience(self, name: str) -> Audience:
        """Return an audience's profile, the house's before ours."""
        for folder, shown in self._template_roots():
            if (path := folder / name / PROFILE).is_file():
                return read_audience(path, shown / name / PROFILE)
        problem = Problem(
            f"unknown audience {name!r}",
            getattr(name, "place", None),
            near(name, self.audience_names()) or "known: " + ", ".join(self.audience_names()),
            "unknown-audience",
        )
        raise BriefError(problem)

    def document_names(self) -> list[str]:
        """Return the names of all documents that a brief can order."""
        folders = [self.root / "templates", our_templates()]
        pages = {path.stem for at in folders for path in at.glob("*/*.html")}
        return sorted(pages - {PIECES})

    def shelf(self, audience: str) -> Shelf:
        """Return where an audience's templates are looked for, first match first."""
        house, ours = self._template_roots()
        places = [(house, audience), (ours, audience), (house, "all"), (ours, "base")]
        folders = tuple((root / name, shown / name) for (root, shown), name in places)
        return Shelf(folders, ours=folders[-1])

    def brand(self) -> Brand:
        """Return the look of papers: the house's `_brand.yml` and `paper.css` before ours."""
        css = self._template("paper.css")[0].read_text(encoding="utf-8")
        path, shown = self._template("_brand.yml")
        return read_brand(path, shown, css)

    def _template_roots(self) -> list[tuple[Path, Path]]:
        ours = our_templates()
        return [(self.root / "templates", self.shown / "templates"), (ours, Path("templates"))]

    def _template(self, name: str) -> tuple[Path, Path]:
        house, ours = self._template_roots()
        folder, shown = house if (house[0] / name).is_file() else ours
        return folder / name, shown / name


def find_house(start: Path, here: Path) -> House:
    """Return the nearest house at or above a folder; messages call files as seen from `here`."""
    for folder in [start, *start.parents]:
        if (folder / "facts").is_dir() and (folder / "briefs").is_dir():
            shown = folder.relative_to(here) if folder.is_relative_to(here) else folder
            return House(folder, shown)
    raise BriefError(
        Problem(
            "no house found: no folder here or above holds facts/ and briefs/",
            None,
            "go into your house, or name it with --house FOLDER",
            "no-house",
        )
    )
