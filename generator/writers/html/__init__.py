"""Write a paper as one web page that needs nothing beside it; the PDF is laid out from it too."""

from base64 import b64encode
from collections.abc import Iterable
from html import escape

from generator.paper.brand import Asset, Brand, Face
from generator.paper.document import Meta, Paper
from generator.paper.glyphs import fitted
from generator.paper.walk import everything_in
from generator.writers.agreed.directions import direction_of
from generator.writers.html.body import write_body
from generator.writers.html.body.inlines import Notes
from generator.writers.html.body.lists import write_starts
from generator.writers.html.body.setting import Setting
from generator.writers.html.body.tables import write_widths
from generator.writers.html.look import Address, write_look
from generator.writers.html.measures import write_boxes, write_sheet
from generator.writers.written import Written

# A browser runs nothing and fetches nothing for a page of ours, whatever came to stand in it.
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)


def write_html(paper: Paper, brand: Brand) -> Written:
    """Return a paper as an HTML page with its fonts inside and its notes at the end."""
    look = fitted(brand, everything_in(paper))
    styles = (write_style(paper, look, _data_address), write_sheet(look.set_for(paper.meta.form)))
    return Written(write_page(paper, look, Notes.AT_END, _data_address, styles).encode())


def write_page(
    paper: Paper, brand: Brand, notes: Notes, address: Address, styles: Iterable[str] = ()
) -> str:
    """Return a paper as HTML, with notes where they are wanted and faces where they are found.

    Each of the styles has an element of its own, so that a complaint about line 12 of the style
    sheet is about its line 12.
    """
    meta, set_so = paper.meta, brand.set_for(paper.meta.form)
    elements = "".join(f"<style>{style}</style>\n" for style in styles)
    return f"""<!DOCTYPE html>
<html lang="{escape(meta.language)}"{direction_of(meta.language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
{_head(meta)}
{elements}</head>
<body class="{meta.form}">
{write_body(paper, Setting(notes, set_so, address))}
</body>
</html>
"""


def write_style(paper: Paper, brand: Brand, address: Address) -> str:
    """Return the rules for one paper, which come before the style sheet that all share."""
    set_so = brand.set_for(paper.meta.form)
    return "\n".join(
        (
            write_look(set_so, paper.meta.furniture, address),
            write_boxes(set_so.scale, set_so.colours),
            write_widths(paper.blocks),
            write_starts(paper),
        )
    )


def _head(meta: Meta) -> str:
    authors = (f'<meta name="author" content="{escape(author)}">' for author in meta.authors)
    lines = (
        f"<title>{escape(meta.title)}</title>",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        *authors,
        f'<meta name="dcterms.created" content="{meta.date.isoformat()}">',
        f'<meta name="dcterms.modified" content="{meta.date.isoformat()}">',
    )
    return "\n".join(lines)


def _data_address(file: Face | Asset) -> str:
    kind = f"image/{file.ending}" if isinstance(file, Asset) else "font/ttf"
    return f"data:{kind};base64,{b64encode(file.data).decode('ascii')}"
