"""Say how Word is to treat the whole file, and what the file says about itself.

Nothing here asks Word to update fields: it would greet each reader with a question.
"""

from generator.paper.brand import EmbeddedFonts, InWord
from generator.paper.document import Meta
from generator.writers.agreed.directions import right_to_left
from generator.writers.docx.languages import word_language
from generator.writers.docx.notekinds import NoteKind
from generator.writers.docx.xml import escape, part, value, word_part

_MODERN = (  # the rules of layout since Word 2013
    "<w:compat>"
    '<w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat>"
)

_THEME_COLOURS = (
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" '
    'w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" '
    'w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" '
    'w:followedHyperlink="followedHyperlink"/>'
)


def write_settings(meta: Meta, kind: NoteKind, word: InWord) -> bytes:
    """Return the settings part; the order of its elements is fixed."""
    return word_part(
        "settings",
        '<w:zoom w:percent="100"/>'
        + _embedding(word.fonts)
        + "<w:autoHyphenation/>"
        + value("consecutiveHyphenLimit", 2)
        + value("hyphenationZone", 360)
        + "<w:doNotHyphenateCaps/>"
        + ("<w:evenAndOddHeaders/>" if word.template and word.template.parts_even else "")
        + value("characterSpacingControl", "doNotCompress")
        + _notes(kind)
        + _MODERN
        + _theme_language(meta.language)
        + _THEME_COLOURS
        + value("decimalSymbol", ".")
        + value("listSeparator", ","),
    )


def _embedding(fonts: EmbeddedFonts) -> str:
    """Say which fonts Word saves with the file: as many as came with it."""
    match fonts:
        case EmbeddedFonts.FULL:
            return "<w:embedTrueTypeFonts/>"
        case EmbeddedFonts.SUBSET:
            return "<w:embedTrueTypeFonts/><w:saveSubsetFonts/>"
        case EmbeddedFonts.NONE:
            return ""


def _notes(kind: NoteKind) -> str:
    separators = f'<w:{kind} w:id="-1"/><w:{kind} w:id="0"/>'
    return f"<w:{kind}Pr>{kind.figures}{separators}</w:{kind}Pr>"


def _theme_language(language: str) -> str:
    name = word_language(language)
    bidi = name if right_to_left(language) else "ar-SA"
    return f'<w:themeFontLang w:val="{escape(name)}" w:bidi="{escape(bidi)}"/>'


def write_properties(meta: Meta) -> bytes:
    """Return the core properties: organisations and the paper's own date, no person, no clock."""
    moment = f"{meta.date.isoformat()}T00:00:00Z"
    return part(
        "<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(meta.title)}</dc:title>"
        f"<dc:creator>{escape('; '.join(meta.authors))}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"<dc:language>{escape(word_language(meta.language))}</dc:language>"
        "</cp:coreProperties>"
    )
