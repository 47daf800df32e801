"""Set the sheets of a look as a `_brand.yml` says: margins and type, for each form of paper."""

from collections.abc import Iterator
from dataclasses import replace

from generator.errors import Problem
from generator.house.brandfile.briefing import Form, Margins, Paper
from generator.house.brandfile.findings import error
from generator.house.brandfile.shapes import BrandFile
from generator.paper.brand import Brand, Page, Typesetting
from generator.yamlfile import Mapping, place_at

_FORMS = ("letter", "sheet", "speech")
_NARROWEST, _LOWEST = 80, 100  # millimetres for text; less holds no table and no address
_DENSE, _LOOSE = 1, 3  # parts of the size of type from line to line


def set_sheets(file: BrandFile, look: Brand) -> Brand:
    """Return a look with the sheets of a file; what the file does not say stays as it is."""
    base, briefing = file.typography.base, file.defaults.briefing
    before = Typesetting(look.text_size, look.leading, look.page)
    given = Form.model_construct(
        size=base.size, leading=base.leading, margins=briefing.margins, hang=briefing.hang
    )
    papers = _set(given, before, briefing.paper)
    letter = _set(briefing.letter, _in_proportion(look.letter, before, papers), briefing.paper)
    sheet, speech = (
        _set(form or Form(), _in_proportion(usual or before, before, papers), briefing.paper)
        if form or usual
        else None
        for form, usual in ((briefing.sheet, look.sheet), (briefing.speech, look.speech))
    )
    return replace(
        look,
        text_size=papers.text_size,
        leading=papers.leading,
        page=papers.page,
        letter=letter,
        sheet=sheet,
        speech=speech,
    )


def _in_proportion(form: Typesetting, before: Typesetting, after: Typesetting) -> Typesetting:
    """Return how a form is set once the text of papers has changed: as much larger or smaller."""
    size, leading = after.text_size / before.text_size, after.leading / before.leading
    return replace(
        form,
        text_size=form.text_size if size == 1 else round(form.text_size * size * 2) / 2,
        leading=form.leading if leading == 1 else round(form.leading * leading, 3),
    )


def _set(form: Form, usual: Typesetting, paper: Paper) -> Typesetting:
    size = form.size.points(usual.text_size) if form.size else usual.text_size
    leading = form.leading.times(size) if form.leading else usual.leading
    return Typesetting(size, leading, _page(form.margins, form.hang, paper, usual.page))


def _page(margins: Margins, hang: float | None, paper: Paper, usual: Page) -> Page:
    given = {**dict(paper), **dict(margins), "hang": hang}
    return replace(usual, **{name: side for name, side in given.items() if side is not None})


# What the shapes cannot know ----------------------------------------------------------------------


def faults_of_sheets(look: Brand, raw: Mapping) -> Iterator[Problem]:
    """Yield what cannot be set: no room for text, titles off the sheet, lines on each other."""
    base = ("typography", "base")
    papers = Typesetting(look.text_size, look.leading, look.page)
    yield from _faults(papers, raw, ("defaults", "briefing"), base)
    for name in _FORMS:
        if form := getattr(look, name):
            path = ("defaults", "briefing", name)
            yield from _faults(form, raw, path, path)


def _faults(
    form: Typesetting, raw: Mapping, sheet: tuple[str, ...], type: tuple[str, ...]
) -> Iterator[Problem]:
    page = form.page
    width, height = page.width - page.left - page.right, page.height - page.top - page.bottom
    if width < _NARROWEST or height < _LOWEST:
        message = f"the margins leave {width:g} by {height:g} millimetres for text"
        hint = f"leave {_NARROWEST} by {_LOWEST} or more"
        yield error(message, place_at(raw, (*sheet, "margins"), raw.place), hint)
    if page.hang > page.left:
        message = "titles would hang over the edge of the sheet"
        hint = "make 'hang' less than the left margin"
        yield error(message, place_at(raw, (*sheet, "hang"), raw.place), hint)
    if not _DENSE <= form.leading <= _LOOSE:
        message = f"lines would stand {form.leading:.2g} times the size of type apart"
        hint = f"make it from {_DENSE} to {_LOOSE}"
        yield error(message, place_at(raw, (*type, "line-height"), raw.place), hint)
