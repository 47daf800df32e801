"""Write a paper on a house's own Word template: in its styles, on its sheet, under its letterhead.

Our text asks for styles by their ids. Styles of the template that stand for ours take our ids; what
the template lacks is added, in its fonts and in the brand's colours. Where the template says
nothing of an edge of the pages, ours stands.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.paper.brand import Brand, EmbeddedFonts, Page, Typesetting
from generator.paper.document import Form
from generator.paper.wordtemplate import Sheet, WordTemplate
from generator.writers.docx.furniture import Running
from generator.writers.docx.houseedges import HouseEdge
from generator.writers.docx.stylematch import Match, Style, matched, styles_of
from generator.writers.docx.xml import part

_ASKED = re.compile(
    r"(w:styleId=|<w:(?:basedOn|next|link|pStyle|rStyle|tblStyle|numStyleLink|styleLink) w:val=)"
    r'"([^"]*)"'
)
_LEADING = re.compile(r'<w:(?:basedOn|next|link) w:val="([^"]*)"/>')
_DEFAULT = ' w:default="1"'
_DEFAULTS = re.compile(r"<w:docDefaults>.*?</w:docDefaults>|<w:docDefaults/>", re.DOTALL)
_LETTERS = re.compile(r"<w:rPrDefault><w:rPr>(.*?)</w:rPr></w:rPrDefault>", re.DOTALL)
_LINES = re.compile(r"<w:pPrDefault>.*?</w:pPrDefault>", re.DOTALL)
_LANGUAGE = re.compile(r"<w:lang [^>]*/>")
_SIZE = re.compile(r'<w:sz w:val="(\d+)"/>')
_THEMED = re.compile(r' w:theme(?:Color|Fill)="\w+"|<w:rFonts [^>]*/>')
_LISTS = re.compile(r"<w:abstractNum .*?</w:abstractNum>|<w:num .*?</w:num>", re.DOTALL)
_NUMBERS = re.compile(r'(w:abstractNumId=|w:numId=|<w:(?:abstractNumId|numId) w:val=)"(\d+)"')
_LIST_STYLE = re.compile(r'<w:pStyle w:val="[^"]*"/>')
_ABOVE_OURS = 5000  # ids of the template's lists
_USUAL_SIZE = 10.0  # points, where a file does not say


# The look -----------------------------------------------------------------------------------------


def dressed(brand: Brand, form: Form) -> Brand:
    """Return a look on its house's template, if it has one; what is read aloud is on none."""
    template = None if form is Form.SPEECH else brand.word.template
    if template is None:
        return replace(brand, word=replace(brand.word, template=None))
    return _on_template(brand, template)


def _on_template(brand: Brand, template: WordTemplate) -> Brand:
    """Return a look on the sheet of a template, with letters of its size and no fonts of ours."""
    size = _size_of(template)
    page = _page(template.sheet) if template.sheet else replace(brand.page, hang=0)
    word = replace(brand.word, fonts=EmbeddedFonts.NONE)
    placed = replace(brand, page=page, text_size=size, faces=(), word=word)
    return replace(
        placed,
        letter=_set(brand.letter, page, size),
        sheet=brand.sheet and _set(brand.sheet, page, size),
    )


def _set(form: Typesetting, page: Page, size: float) -> Typesetting:
    return replace(form, page=page, text_size=size)


def _page(sheet: Sheet) -> Page:
    return Page(sheet.width, sheet.height, sheet.top, sheet.right, sheet.bottom, sheet.left)


def _size_of(template: WordTemplate) -> float:
    """Return the size of the template's text in points."""
    normal = [each.words for each in styles_of(template.styles) if each.name == "Normal"]
    defaults = _LETTERS.findall(template.styles)
    found = [said for words in (*normal, *defaults) for said in _SIZE.findall(words)]
    return int(found[0]) / 2 if found else _USUAL_SIZE


# The parts ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Dress:
    """What a paper is dressed in: parts of ours, or of a template with ours where it has none."""

    own: str  # styles
    template: WordTemplate | None

    @property
    def styles(self) -> bytes:
        """Return the styles of a template, and those of ours that it lacks."""
        if self.template is None:
            return self.own.encode()
        match, kept = self._match(self.template), self.template.styles
        for gone in match.giving_way.values():
            kept = kept.replace(gone.words, "")
        lacking = (each for each in styles_of(self.own) if each.name not in match.serving)
        added = "".join(_added(each, kept) for each in lacking)
        spoken = _spoken(_shifted(kept, match), _LANGUAGE.findall(self.own)[0])
        return part(_tied(f"{spoken.removesuffix('</w:styles>')}{added}</w:styles>"))

    def lists(self, ours: bytes) -> bytes:
        """Return the lists of a template beside ours: all kinds, and then all lists."""
        if self.template is None or not self.template.numbering:
            return ours
        own, match = ours.decode(), self._match(self.template)
        found = (_LIST_STYLE.sub("", each) for each in _LISTS.findall(self.template.numbering))
        theirs = [_shifted(each, match) for each in found]
        every = sorted([*_LISTS.findall(own), *theirs], key=lambda each: each.startswith("<w:num "))
        return f"{own[: own.index('<w:abstractNum ')]}{''.join(every)}</w:numbering>".encode()

    def theme(self, ours: bytes) -> bytes:
        """Return the theme of a template, or ours."""
        return (self.template.theme if self.template else b"") or ours

    def edges(self, ours: Iterable[Running]) -> Iterator[Running | HouseEdge]:
        """Yield the headers and footers of a template, and ours where it says nothing."""
        if self.template is None:
            yield from ours
            return
        match = self._match(self.template)
        theirs = [
            HouseEdge(replace(each, words=_shifted(each.words, match)))
            for each in self.template.edges
        ]
        said = {each.id for each in theirs}
        every: list[Running | HouseEdge] = [
            *theirs,
            *(each for each in ours if each.id not in said),
        ]
        yield from every
        if self.template.parts_even:
            yield from _on_even_pages(every)

    def _match(self, template: WordTemplate) -> Match:
        return matched(template, styles_of(self.own))


def _on_even_pages(every: Sequence[Running | HouseEdge]) -> Iterator[Running | HouseEdge]:
    """Yield for even pages what stands on the odd ones, where they have nothing of their own."""
    ids = {each.id for each in every}
    for each in every:
        even = each.on("even")
        if each.id.startswith("default-") and even.id not in ids:
            yield even


def _tied(styles: str) -> str:
    """Return styles none of which leads to one that is not there, as in some templates."""
    ids = {each.id for each in styles_of(styles)}
    return _LEADING.sub(lambda found: found[0] if found[1] in ids else "", styles)


def _added(style: Style, kept: str) -> str:
    """Return a style of ours in the template's fonts; each kind has one that is usual."""
    usual = any(each.kind == style.kind for each in styles_of(kept) if _DEFAULT in each.words)
    words = _THEMED.sub("", style.words)
    return words.replace(_DEFAULT, "") if usual else words


def _shifted(xml: str, match: Match) -> str:
    """Return a part of a template that asks for styles and lists by the ids they have in ours."""
    ids = match.ids
    renamed = _ASKED.sub(lambda found: f'{found[1]}"{ids.get(found[2], found[2])}"', xml)
    return _NUMBERS.sub(lambda found: f'{found[1]}"{_number(int(found[2]))}"', renamed)


def _number(number: int) -> int:
    return number + _ABOVE_OURS if number else 0  # 0 is no list


def _spoken(styles: str, said: str) -> str:
    """Return styles in which text is of a language, unless it says otherwise itself."""
    silent = _LANGUAGE.sub("", styles)
    letters = "".join((*_LETTERS.findall(silent), said))
    lines = "".join(_LINES.findall(silent))
    usual = f"<w:rPrDefault><w:rPr>{letters}</w:rPr></w:rPrDefault>{lines}"
    head, opened, tail = _DEFAULTS.sub("", silent).partition(">")
    return f"{head}{opened}<w:docDefaults>{usual}</w:docDefaults>{tail}"
