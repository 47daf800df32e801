"""Write styles.xml: the sheet of looks in Word's words, for one brand and one language."""

from generator.paper.brand import Brand
from generator.paper.document import Meta
from generator.writers.agreed.directions import right_to_left
from generator.writers.docx.forms import look_in
from generator.writers.docx.gallery import write_offer
from generator.writers.docx.languages import word_language
from generator.writers.docx.looks import Accented, Family, Look, style_id
from generator.writers.docx.looksheet import character_styles, paragraph_styles
from generator.writers.docx.outline import with_numbers
from generator.writers.docx.rules import Rules, write_fonts_of
from generator.writers.docx.tablelooks import write_table_styles
from generator.writers.docx.xml import escape, value, word_part

# Word's own styles keep their names in its language, and its commands know them.
_WORDS_OWN = {
    "Normal", "Body Text", "Title", "Subtitle", "heading 1", "heading 2", "heading 3",
    "Salutation", "Closing", "Quote", "Strong", "Emphasis", "Hyperlink",
    "caption", "TOC Heading", "toc 1", "toc 2", "toc 3", "header", "footer",
    "footnote text", "footnote reference", "endnote text", "endnote reference",
    "List Bullet", "List Bullet 2", "List Bullet 3",
    "List Number", "List Number 2", "List Number 3",
    "List Continue", "List Continue 2", "List Continue 3",
}  # fmt: skip

# The pane of styles offers ours, and none of the hundreds that Word has besides.
_HIDE_OTHERS = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
    'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
)

_FALLBACKS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
    '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)


def write_styles(brand: Brand, meta: Meta, *, numbered: bool) -> bytes:
    """Return the styles part; in some papers the headings are numbered."""
    rules = Rules(brand, meta.language)
    looks = paragraph_styles(brand.scale)
    looks = map(with_numbers, looks) if numbered else looks
    paragraphs = (_paragraph_style(look_in(meta.form, look, brand.scale), rules) for look in looks)
    characters = (_character_style(accented, rules) for accented in character_styles(brand.scale))
    kinds = (*paragraphs, *characters, write_table_styles(brand))
    return word_part(
        "styles", "".join((_defaults(meta.language), _HIDE_OTHERS, _FALLBACKS, *kinds))
    )


def _defaults(language: str) -> str:
    name = escape(word_language(language))
    bidi = name if right_to_left(language) else "ar-SA"
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'{write_fonts_of(Family.TEXT)}<w:lang w:val="{name}" w:eastAsia="{name}" w:bidi="{bidi}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )


def _paragraph_style(look: Look, rules: Rules) -> str:
    default = ' w:default="1"' if look.name == "Normal" else ""
    base = value("basedOn", style_id(look.based_on)) if look.based_on else ""
    follow = value("next", style_id(look.following)) if look.following else ""
    return (
        f'<w:style w:type="paragraph"{default}{_custom(look.name)} '
        f'w:styleId="{style_id(look.name)}">'
        f"{value('name', look.name)}{base}{follow}{write_offer(look.name)}"
        f"<w:pPr>{rules.lines(look)}</w:pPr><w:rPr>{rules.letters(look.letters)}</w:rPr></w:style>"
    )


def _character_style(accented: Accented, rules: Rules) -> str:
    return (
        f'<w:style w:type="character"{_custom(accented.name)} '
        f'w:styleId="{style_id(accented.name)}">'
        f"{value('name', accented.name)}{value('basedOn', 'DefaultParagraphFont')}"
        f"{write_offer(accented.name)}<w:rPr>{rules.letters(accented.letters)}</w:rPr>"
        "</w:style>"
    )


def _custom(name: str) -> str:
    return "" if name in _WORDS_OWN else ' w:customStyle="1"'
