"""Find templates that nothing would ever look at: they would be left out in silence."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.checks.findings import Code, error, warning
from generator.errors import BriefError, Place, Problem, near
from generator.house import PROFILE, House
from generator.house.briefs import Brief
from generator.house.shelf import PIECES, is_document, is_page
from generator.shipped import our_templates

_ALL, _BASE = "all", "base"
_NO_TEMPLATES = ("assets", "fonts", "locale")
_NAMED = re.compile(r"""["']([\w./-]+\.html)["']""")


def misplaced_templates(house: House) -> Iterator[Problem]:
    """Yield a problem for each folder and file of templates that lies where nothing looks."""
    root, shown = house.root / "templates", house.shown / "templates"
    if root == our_templates():
        return
    meant = (page.relative_to(root) for page in sorted(root.rglob("*")) if _is_meant(page))
    pages = [page for page in meant if not _is_our_base(root, page)]
    folders = dict.fromkeys(page.parts[0] for page in pages if len(page.parts) > 1)
    idle = {folder: found for folder in folders if (found := _idle_folder(house, folder))}
    yield from idle.values()
    named = _named_in(house, pages)
    for page in pages:
        if page.parts[0] not in (*idle, *_NO_TEMPLATES) and (told := _idle_page(page, named)):
            message, hint = told
            yield warning(Code.IDLE_TEMPLATE, message, Place(shown / page), hint)


def unordered_documents(house: House, briefs: Iterable[Brief]) -> Iterator[Problem]:
    """Yield a warning for a document of the house that nobody orders, if another may be meant."""
    profiles = (house.audience(name) for name in house.audience_names())
    orders = [*(brief.documents or () for brief in briefs), *(one.documents for one in profiles)]
    ordered = {str(document) for documents in orders for document in documents}
    ours = {page.stem for page in our_templates().glob("*/*.html")}
    made = ours | ordered.intersection(house.document_names())
    for name in house.document_names():
        if name not in ordered | ours:
            alike = {other for other in made if not _is_variant(name, other)}
            yield from _unordered(house, name, alike)


def _is_variant(name: str, other: str) -> bool:
    """Return whether one name is the other with a number or a word after it: letter-2, letter."""
    short, long = sorted((name, other), key=len)
    return bool(re.fullmatch(rf"{re.escape(short)}[-0-9].*", long))


def _unordered(house: House, name: str, alike: set[str]) -> Iterator[Problem]:
    """Yield a warning for each template that may be a misspelt one; one beside it is not meant."""
    for folder, shown in house.template_folders():
        beside = {page.stem for page in folder.glob("*.html")}
        if name in beside and (meant := near(name, alike - beside)):
            message = f"nothing orders a document {name!r}, so nothing looks at its template"
            hint = f"{meant} If not, a brief orders it under 'documents'"
            yield warning(Code.IDLE_TEMPLATE, message, Place(shown / f"{name}.html"), hint)


def _is_meant(page: Path) -> bool:
    """Return whether a file looks like a template, or like the profile of an audience."""
    is_profile = page.stem == Path(PROFILE).stem and page.suffix in (".yaml", ".yml")
    return page.is_file() and (is_profile or is_page(page))


def _is_our_base(root: Path, page: Path) -> bool:
    """Return whether a file is our own, as in a copy of our checkout: it would change nothing."""
    ours = our_templates() / page
    is_copy = page.parts[0] == _BASE and ours.is_file()
    return is_copy and ours.read_bytes() == (root / page).read_bytes()


def _idle_folder(house: House, folder: str) -> Problem | None:
    known = house.audience_names()
    place = Place(house.shown / "templates" / folder)
    if folder == _BASE:
        message = "templates in base/ are not used: base/ always means ours"
        hint = "move them to templates/all/, or to the folder of an audience"
        return error(Code.BASE_FOLDER, message, place, hint)
    if folder in (*known, _ALL, *_NO_TEMPLATES):
        return None
    hint = near(folder, [*known, _ALL]) or f"an audience needs its {PROFILE}"
    return warning(Code.IDLE_FOLDER, f"no audience is called {folder!r}", place, hint)


def _idle_page(page: Path, named: set[str]) -> tuple[str, str] | None:
    """Return what is wrong with where a file lies or what it is called, and the remedy."""
    in_folder = Path(*page.parts[1:]).as_posix()
    if len(page.parts) == 1:
        where = "templates/all/, or into the folder of an audience"
        return "nothing looks for templates here", f"put it into {where}"
    if page.stem == Path(PROFILE).stem and page.suffix != ".html":
        return None if page.name == PROFILE else ("this is no profile", f"call it {PROFILE}")
    if page.suffix != ".html":
        return "this is no template: templates end in .html", f"call it {page.stem}.html"
    if in_folder in named or (len(page.parts) == 2 and is_document(page.stem)):
        return None
    if page.stem.endswith(PIECES):
        hint = f'write {{% import "{in_folder}" as … %}}; "base/{page.name}" is always ours'
        return "no template imports these pieces", hint
    hint = "a document is called by small letters, digits and hyphens, and lies in no folder within"
    return "this can be no document, and no template names it", hint


def _named_in(house: House, pages: Iterable[Path]) -> set[str]:
    """Return what templates name in quotation marks: what they extend, import and include."""
    texts = (_text(house, page) for page in pages if is_page(page))
    return {name for text in texts for name in _NAMED.findall(text)}


def _text(house: House, page: Path) -> str:
    """Return what a template says, as far as it can be read."""
    file = Path("templates") / page
    try:
        return house.template(house.root / file, house.shown / file)
    except BriefError:
        return (house.root / file).read_text(encoding="utf-8", errors="replace")
