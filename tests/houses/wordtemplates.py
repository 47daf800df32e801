"""Word templates as three designers make them, and what may be wrong with one."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from generator.house.brandfile import read_brand
from generator.house.wordtemplate import NAME, with_template
from generator.paper.brand import PLAIN, Brand
from tests.houses.looks import OURS
from tests.papers.pictures import png

WORDS = "Ruritanian Rights League, 7 Castle Hill, Strelsau"


def saved(document: Document) -> bytes:
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def classic() -> bytes:
    """Return a letterhead with a picture on the first page, letters of 12 points, A4."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(40), Mm(25)
    section.different_first_page_header_footer = True
    head = section.first_page_header.paragraphs[0]
    head.add_run().add_picture(BytesIO(png()), width=Mm(20))
    head.add_run(WORDS)
    section.footer.paragraphs[0].text = "rrl.example"
    document.styles["Normal"].font.size = Pt(12)
    document.styles["Normal"].font.name = "Georgia"
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x7A, 0x1F, 0x2B)
    document.add_paragraph("What the designer tried out.")
    return saved(document)


def foreign() -> bytes:
    """Return one with styles called in German, one edge for all pages, on American paper."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(215.9), Mm(279.4)
    section.header.paragraphs[0].text = WORDS
    for name in ("Fliesstext", "Kasten Titel"):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(11)
    taken = document.styles.add_style("Beschriftung", WD_STYLE_TYPE.PARAGRAPH)
    taken.element.set(qn("w:styleId"), "CaseText")  # an id of ours for something else
    return saved(document)


def booklet() -> bytes:
    """Return one with even and odd pages, its own bullets and hardly a style."""
    document = docx.Document()
    for style in list(document.styles):
        if style.name not in ("Normal", "List Bullet", "Header", "Footer", "No List"):
            style.element.getparent().remove(style.element)
    document.settings.odd_and_even_pages_header_footer = True
    section = document.sections[0]
    section.even_page_header.paragraphs[0].text = "Even: " + WORDS
    section.header.paragraphs[0].text = "Odd: " + WORDS
    return saved(document)


TEMPLATES: dict[str, Callable[[], bytes]] = {
    "classic": classic,
    "foreign": foreign,
    "booklet": booklet,
}
BRANDS = {
    "foreign": "{styles: {Body Text: Fliesstext, case title: Kasten Titel}}",
}


def with_part(data: bytes, name: str, part: bytes) -> bytes:
    """Return a file with another part."""
    return with_parts(data, lambda old: part if old == name else None, {name: part})


def changed(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """Return a file with other words in a part."""
    with ZipFile(BytesIO(data)) as package:
        part = package.read(name)
    assert old in part
    return with_part(data, name, part.replace(old, new))


def with_parts(
    data: bytes, change: Callable[[str], bytes | None], added: dict[str, bytes]
) -> bytes:
    written = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(written, "w", ZIP_DEFLATED) as copy:
        for name in package.namelist():
            copy.writestr(name, change(name) or package.read(name))
        for name, part in added.items():
            if name not in package.namelist():
                copy.writestr(name, part)
    return written.getvalue()


def with_field(data: bytes, part: str, instruction: str) -> bytes:
    """Return a file with a field in a header or footer."""
    field = f'<w:fldSimple w:instr="{instruction}"><w:r><w:t>me</w:t></w:r></w:fldSimple>'
    return changed(data, part, b"</w:p>", field.encode() + b"</w:p>")


def look_of(folder: Path, template: bytes, word: str = "") -> Brand:
    """Return our look with a template of a house, which may say more of Word."""
    (folder / NAME).write_bytes(template)
    said = f"defaults: {{briefing: {{word: {word}}}}}\n" if word else "meta: {name: Zenda}\n"
    (folder / "_brand.yml").write_text(said, encoding="utf-8")
    shown = Path("templates")
    ours = read_brand(OURS / "_brand.yml", shown / "_brand.yml", PLAIN)
    return with_template(
        read_brand(folder / "_brand.yml", shown / "_brand.yml", ours), folder, shown
    )
