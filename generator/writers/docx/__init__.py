"""Write a paper as a Word file, part by part, as text.

Every look is a named style, every colour and font a place in the theme: whoever gets the file can
restyle it in Word. Start with `write_docx`; `sheet` is where the looks are said.
"""

from dataclasses import replace

from generator.brand import Brand, Page
from generator.document import Form, Label, Meta, Paper, Table
from generator.walk import blocks_in
from generator.writers.docx.body import Body
from generator.writers.docx.bookmarks import Bookmarks
from generator.writers.docx.fonts import write_fonts
from generator.writers.docx.furniture import Running, running
from generator.writers.docx.inlines import Words
from generator.writers.docx.languages import right_to_left
from generator.writers.docx.notes import Notes
from generator.writers.docx.numbering import Lists
from generator.writers.docx.package import Links, Part, Relation, pack
from generator.writers.docx.paragraphs import write_paragraphs
from generator.writers.docx.settings import write_properties, write_settings
from generator.writers.docx.styles import write_styles
from generator.writers.docx.theme import write_theme
from generator.writers.docx.xml import twips_of_millimetres, word_part
from generator.writers.written import Written

_FURNITURE_EDGE = 13.0  # millimetres from the edge of the sheet to its running heads

_ALWAYS = (
    Relation("styles", "styles", "styles.xml"),
    Relation("numbering", "numbering", "numbering.xml"),
    Relation("settings", "settings", "settings.xml"),
    Relation("fonts", "fontTable", "fontTable.xml"),
    Relation("theme", "theme", "theme/theme1.xml"),
    Relation("notes", "footnotes", "footnotes.xml"),
)


def write_docx(paper: Paper, brand: Brand) -> Written:
    """Return a paper as a Word file."""
    meta = paper.meta
    bookmarks, links, lists = Bookmarks(), Links(), Lists()
    labels = _labels(paper)
    notes = Notes(meta.language, bookmarks, labels)
    words = Words(meta.language, bookmarks, labels, links, notes.call)
    body = Body(words, lists, brand)
    text = write_paragraphs(body.write(paper.blocks))
    bookmarks.refuse_loose_ends()
    around = tuple(running(meta))
    look = _look(brand, meta.form)
    parts = (
        _document(text + _section(meta, brand.page, around), around, links),
        Part("styles.xml", "styles", write_styles(look, meta.language)),
        Part("numbering.xml", "numbering", lists.write(brand.colours)),
        Part("settings.xml", "settings", write_settings(meta)),
        Part("theme/theme1.xml", "theme", write_theme(brand)),
        notes.write(),
        *(each.part for each in around),
        *write_fonts(brand),
    )
    return Written(pack(parts, write_properties(meta)))


def _labels(paper: Paper) -> dict[str, Label]:
    tables = (block for block in blocks_in(paper.blocks) if isinstance(block, Table))
    return {table.anchor: table.label for table in tables if table.anchor}


def _look(brand: Brand, form: Form) -> Brand:
    """Set a letter a little closer than a paper, so that two sheets may hold it."""
    match form:
        case Form.LETTER:
            return replace(brand, text_size=brand.text_size * 0.95, leading=1.3)
        case Form.PAPER:
            return brand


def _document(text: str, around: tuple[Running, ...], links: Links) -> Part:
    relations = (*_ALWAYS, *(each.relation for each in around), *links.relations())
    inside = f"<w:body>{text}</w:body>"
    return Part("document.xml", "document", word_part("document", inside), relations)


def _section(meta: Meta, page: Page, around: tuple[Running, ...]) -> str:
    """Say the sheet and what stands around the text on it."""
    mentions = "".join(each.mention for each in around)
    direction = "<w:bidi/>" if right_to_left(meta.language) else ""
    return f"<w:sectPr>{mentions}{_sheet(page, meta.form)}<w:titlePg/>{direction}</w:sectPr>"


def _sheet(page: Page, form: Form) -> str:
    width, height = twips_of_millimetres(page.width), twips_of_millimetres(page.height)
    edges = {
        "top": page.top,
        "right": page.right,
        "bottom": page.bottom,
        "left": page.left,
        "header": page.top - 6 if form is Form.LETTER else _FURNITURE_EDGE,
        "footer": _FURNITURE_EDGE,
        "gutter": 0,
    }
    margins = " ".join(
        f'w:{edge}="{twips_of_millimetres(length)}"' for edge, length in edges.items()
    )
    return f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar {margins}/>'
