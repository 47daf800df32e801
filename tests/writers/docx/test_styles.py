"""Every style of a Word file, with all that it claims of letters and lines."""

import re
from collections.abc import Callable
from dataclasses import replace

from generator.paper.brand import Brand
from generator.paper.document import Form, Paper
from generator.writers.docx import write_docx
from tests.papers.small import brand, paper
from tests.papers.submission import submission
from tests.readers.docx import W, docx_part
from tests.readers.docx_looks import docx_looks

Looks = dict[str, list[str]]

BRAND = brand()
BARE = replace(BRAND, faces=())
HANGING = replace(BARE, page=replace(BARE.page, hang=7))


def told(looks: Looks) -> str:
    return "".join("\n  ".join([name, *claims]) + "\n" for name, claims in looks.items())


def looks(paper: Paper, brand: Brand = BARE) -> Looks:
    return docx_looks(write_docx(paper, brand).data)


def in_form(form: Form, language: str = "en") -> Paper:
    return replace(paper(), meta=replace(paper().meta, form=form, language=language))


def test_every_style_claims_what_it_did(is_golden: Callable[[str, str], bool]) -> None:
    assert is_golden("word-styles.txt", told(looks(paper(), BRAND)))


def test_forms_languages_and_brands_change_these_claims(
    is_golden: Callable[[str, str], bool],
) -> None:
    usual = looks(paper())
    others = {
        "a letter": looks(in_form(Form.LETTER)),
        "a sheet": looks(in_form(Form.SHEET)),
        "a speech": looks(in_form(Form.SPEECH)),
        "read from right to left": looks(in_form(Form.PAPER, "ar")),
        "headings with numbers": looks(submission()),
        "titles that hang": looks(paper(), HANGING),
        "with the text's own font": looks(paper(), BRAND),
    }
    said = "\n".join(f"# {name}\n{told(unlike(each, usual))}" for name, each in others.items())
    assert is_golden("word-styles-otherwise.txt", said)


def unlike(looks: Looks, usual: Looks) -> Looks:
    """Return only what some looks claim otherwise."""
    others = {
        name: [claim for claim in claims if claim not in usual[name]]
        for name, claims in looks.items()
    }
    return {name: claims for name, claims in others.items() if claims}


def test_every_colour_and_font_of_a_style_is_a_place_in_the_theme() -> None:
    styles = docx_part(write_docx(paper(), BARE).data, "word/styles.xml")
    colours = [colour.get(f"{W}themeColor") for colour in styles.iter(f"{W}color")]
    fonts = [font.get(f"{W}asciiTheme") for font in styles.iter(f"{W}rFonts")]
    assert set(colours) == {"text1", "text2", "accent1"}
    assert set(fonts) == {"majorHAnsi", "minorHAnsi"}


def test_the_gallery_has_the_dozen_styles_that_somebody_writes_with() -> None:
    all_looks = looks(paper())
    ranks = {
        name: int(found[1])
        for name, (itself, *_) in all_looks.items()
        if (found := re.search(r"uiPriority=(\d+) qFormat", itself))
    }
    assert sorted(ranks, key=lambda name: ranks[name]) == [
        *("Body Text", "heading 1", "heading 2", "heading 3", "List Bullet", "List Number"),
        *("Quote", "Case Title", "Case Text", "Strong", "Emphasis", "Title"),
    ]
    others = all_looks.keys() - ranks
    assert all("semiHidden" in all_looks[name][0] for name in others)
