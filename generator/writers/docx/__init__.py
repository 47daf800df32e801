"""Write a paper as a Word file, part by part, as text.

Every look is a named style, every colour and font a place in the theme: whoever gets the file can
restyle it in Word. Start with `write_docx`; `looksheet` is where the looks are said.
"""

from dataclasses import replace

from generator.paper.brand import Brand
from generator.paper.document import Paper
from generator.paper.glyphs import fitted
from generator.paper.walk import everything_in
from generator.writers.docx.body import Body
from generator.writers.docx.bookmarks import Bookmarks
from generator.writers.docx.drawings import Drawings
from generator.writers.docx.fonts import write_fonts
from generator.writers.docx.furniture import Running, running
from generator.writers.docx.houseedges import HouseEdge
from generator.writers.docx.inlines import Words
from generator.writers.docx.labels import labels_in, numbers_headings
from generator.writers.docx.measures import in_word
from generator.writers.docx.notekinds import NoteKind, notes_called
from generator.writers.docx.notes import Notes
from generator.writers.docx.numbering import Lists
from generator.writers.docx.outline import counted
from generator.writers.docx.package import Links, Part, Relation, pack
from generator.writers.docx.paragraphs import write_paragraphs
from generator.writers.docx.sections import Sections
from generator.writers.docx.settings import write_properties, write_settings
from generator.writers.docx.styles import write_styles
from generator.writers.docx.template import Dress, dressed
from generator.writers.docx.theme import write_theme
from generator.writers.docx.titles import title_in
from generator.writers.docx.xml import word_part
from generator.writers.written import Written

_ALWAYS = (
    Relation("styles", "styles", "styles.xml"),
    Relation("numbering", "numbering", "numbering.xml"),
    Relation("settings", "settings", "settings.xml"),
    Relation("fonts", "fontTable", "fontTable.xml"),
    Relation("theme", "theme", "theme/theme1.xml"),
)


def write_docx(paper: Paper, brand: Brand) -> Written:
    """Return a paper as a Word file."""
    everything, meta = everything_in(paper), paper.meta
    brand = dressed(fitted(brand, everything), meta.form)
    brand = replace(brand, scale=in_word(brand.scale))
    bookmarks, links, lists = Bookmarks(), Links(), Lists()
    kind, blocks = notes_called(paper.blocks)
    labels, numbered = labels_in(blocks), numbers_headings(blocks)
    notes = Notes(kind, meta.language, bookmarks, labels, lists, brand)
    words = Words(meta.language, bookmarks, labels, links, notes.call)
    look = brand.set_for(meta.form)
    drawings = Drawings(look)
    body = Body(words, lists, drawings, look, numbers_headings=numbered)
    dress = Dress(write_styles(look, meta, numbered=numbered).decode(), brand.word.template)
    around = tuple(dress.edges(running(meta, title_in(blocks), brand)))
    sections = Sections(meta, look, "".join(each.mention for each in around), kind)
    steps, last = sections.part(body.write(blocks))
    text = write_paragraphs(steps) + last
    bookmarks.refuse_loose_ends()
    numbering = lists.write(brand, counted(brand.scale, numbered=numbered))
    parts = (
        _document(text, kind, around, links, drawings),
        Part("styles.xml", "styles", dress.styles),
        Part("numbering.xml", "numbering", dress.lists(numbering)),
        Part("settings.xml", "settings", write_settings(meta, kind, brand.word)),
        Part("theme/theme1.xml", "theme", dress.theme(write_theme(brand))),
        notes.write(),
        *(each.part for each in around),
        *(drawing for each in around for drawing in each.drawings),
        *drawings.parts(),
        *write_fonts(brand, everything),
    )
    return Written(pack(parts, write_properties(meta)))


def _document(
    text: str,
    kind: NoteKind,
    around: tuple[Running | HouseEdge, ...],
    links: Links,
    drawings: Drawings,
) -> Part:
    notes = Relation("notes", kind.part, f"{kind.part}.xml")
    others = (*(each.relation for each in around), *links.relations(), *drawings.relations())
    relations = (*_ALWAYS, notes, *others)
    inside = f"<w:body>{text}</w:body>"
    return Part("document.xml", "document", word_part("document", inside), relations)
