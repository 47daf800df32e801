"""A house sets its papers otherwise by switches, each of which changes PDF and Word alike."""

from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from lxml.etree import _Element

from generator.errors import BriefError
from generator.house.brandfile.looks import Switch, switches, words_of
from generator.paper.brand import Brand, Logo
from generator.paper.document import Document, Form, Paragraph
from generator.paper.scale.measures import BoxStyle, Shade, Unit, Use, Weight, measure_of
from generator.paper.scale.ours import OURS
from generator.writers.docx import write_docx
from generator.writers.html import write_html
from generator.writers.pdf import write_pdf
from tests.houses.looks import Look
from tests.papers.showcase import showcase
from tests.papers.small import FILLER, PICTURE, paper, words
from tests.readers.docx import docx_part
from tests.readers.layout import pages_of

START = """\
color: {palette: {sea: "#0b4f6c"}}
defaults:
  briefing:
"""
LINE = 4  # of the looks
EVERY = list(switches())
OF_LETTERS = ("logo", "letterhead", "partners", "address", "subject", "signatures", "signatories")
FORMS = dict.fromkeys(OF_LETTERS, Form.LETTER) | {
    "sheet-heading": Form.SHEET,
    "speech-head": Form.SPEECH,
}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def look(tmp_path_factory: pytest.TempPathFactory) -> Look:
    return Look(tmp_path_factory.mktemp("house"))


def read(look: Look, looks: str) -> Brand:
    """Return our look with some of a house's own, and a logo."""
    read = look.read(f"{START}    looks: {looks}\n")
    return replace(read, logo=Logo(PICTURE, "Seal"))


def name(switch: Switch) -> str:
    return ".".join(switch.path)


def typed(path: tuple[str, ...], said: object) -> str:
    """Return how a switch is typed in braces."""
    first, *rest = path
    return f"{{{first}: {typed(tuple(rest), said) if rest else said}}}"


def other(switch: Switch) -> str:
    """Return something else than ours for a switch to say."""
    match switch.ours:
        case None | Weight.REGULAR:
            return "700"
        case Weight.BOLD:
            return "400"
        case Use():
            return '"#123abc"'
        case str():
            return next(word for word in words_of(switch.kind) if word != switch.ours)
        case number:
            measure = measure_of(switch.kind)
            far = measure.unit is Unit.LINE or number < 0
            return f"{measure.most if far else min(number * 1.5, measure.most):g}"


def usual(switch: Switch) -> str:
    """Return the looks under a switch: a box must have what it gives a colour to."""
    shown_by = {"rule": BoxStyle.FRAME, "ground": BoxStyle.TINT}
    part, *said = switch.path
    if part.endswith("-box") and said[0] in shown_by:
        return f"{part}: {{style: {shown_by[said[0]]}}}"
    return ""


def with_switch(switch: Switch) -> str:
    """Return the looks with a switch set otherwise."""
    part, *said = switch.path
    inner = typed(tuple(said), other(switch))
    style = usual(switch).partition("style: ")[2].rstrip("}")
    return f"{{{part}: {inner[:-1]}{f', style: {style}' if style else ''}}}}}"


@cache
def written(look: Look, looks: str, form: Form) -> tuple[bytes, bytes]:
    own = replace(read(look, looks), faces=())  # fonts make files large, and have no switch
    return write_html(showcase(form), own).data, write_docx(showcase(form), own).data


@pytest.mark.parametrize("switch", EVERY, ids=name)
def test_each_switch_changes_the_page_and_the_word_file(look: Look, switch: Switch) -> None:
    form = FORMS.get(switch.path[0], Form.PAPER)
    before = written(look, f"{{{usual(switch)}}}", form)
    after = written(look, with_switch(switch), form)
    assert [old != new for old, new in zip(before, after, strict=True)] == [True, True]


@cache
def printed(look: Look, looks: str, form: Form) -> bytes:
    return write_pdf(showcase(form), read(look, looks)).data


@pytest.mark.prove
@pytest.mark.parametrize("switch", EVERY, ids=name)
def test_each_switch_is_seen_in_the_pdf(look: Look, switch: Switch) -> None:
    form = FORMS.get(switch.path[0], Form.PAPER)
    before = printed(look, f"{{{usual(switch)}}}", form)
    assert printed(look, with_switch(switch), form) != before


# What is seen -------------------------------------------------------------------------------------


def test_a_heading_is_as_large_as_the_house_says_in_both_formats(look: Look) -> None:
    own = read(look, "{heading-2: {size: 2, color: secondary}}")
    [size] = {
        line.size for page in pages_of(showcase(), own) for line in page if line.words == "Cases"
    }
    assert size == 2 * own.text_size
    style = style_in(write_docx(showcase(), own).data, "Heading2")
    assert (said(style, "sz"), said(style, "color")) == ("42", "5C6870")


def test_lines_end_at_one_edge_in_both_formats(look: Look) -> None:
    own = read(look, "{text: {align: justified}}")
    body = style_in(write_docx(showcase(), own).data, "BodyText")
    assert said(body, "jc") == "both"
    assert b"text-align: justify" in write_html(showcase(), own).data
    assert ends(read(look, "{}")) > 1
    assert ends(own) == 1


def ends(brand: Brand) -> int:
    """Return at how many places full lines of plain paragraphs end."""
    prose = Document(paper().meta, tuple(Paragraph(words(FILLER)) for _ in range(5)))
    lines = [line for page in pages_of(prose, brand) for line in page]
    full = [line for line, after in pairwise(lines) if line.block == after.block]
    return len({round(line.end) for line in full})


def test_a_box_has_another_style_in_word(look: Look) -> None:
    framed = write_docx(showcase(), read(look, "{case-box: {style: frame}}")).data
    plain = write_docx(showcase(), read(look, "{case-box: {style: none}}")).data
    assert edges(style_in(framed, "CaseText")) == ["top", "left", "bottom", "right"]
    assert edges(style_in(plain, "CaseText")) == []


def test_a_rule_without_width_is_none(look: Look) -> None:
    bare = write_docx(showcase(), read(look, "{heading-1: {rule: {width: 0}}}")).data
    assert edges(style_in(bare, "Heading1")) == []


def style_in(file: bytes, id: str) -> _Element:
    styles = docx_part(file, "word/styles.xml").iter(f"{W}style")
    return next(style for style in styles if style.get(f"{W}styleId") == id)


def said(style: _Element, tag: str) -> str | None:
    return next(style.iter(f"{W}{tag}")).get(f"{W}val")


def edges(style: _Element) -> list[str]:
    return [edge.tag.removeprefix(W) for edge in style.iterfind(f"{W}pPr/{W}pBdr/*")]


def test_a_colour_of_its_own_has_no_place_in_the_theme(look: Look) -> None:
    own = read(look, '{heading-1: {color: "#123abc"}, heading-2: {color: primary}}')
    assert own.scale.heading_1.ink == Shade("#123abc")
    file = write_docx(showcase(), own).data
    places = [
        next(style_in(file, id).iter(f"{W}color")).get(f"{W}themeColor")
        for id in ("Heading1", "Heading2")
    ]
    assert places == [None, "accent1"]


def test_nothing_said_is_our_own_look(look: Look) -> None:
    assert read(look, "").scale == read(look, "{title: {}}").scale == OURS


# What is refused ----------------------------------------------------------------------------------

FAULTS = {
    "a part there is not": (
        "{heading-4: {size: 1}}",
        "13: unknown key 'heading-4' in the looks\n  hint: did you mean 'heading-3'?",
    ),
    "a word there is not": (
        "{title: {sise: 2}}",
        "21: unknown key 'sise' in 'title' of the looks\n  hint: did you mean 'size'?",
    ),
    "a word in a rule": (
        "{head: {rule: {widht: 1}}}",
        "27: unknown key 'widht' in 'rule' of the looks\n  hint: did you mean 'width'?",
    ),
    "a size that is no number": (
        "{title: {size: large}}",
        "27: 'size': this must be a number, such as 2.35",
    ),
    "a size in other units": (
        "{title: {size: 24pt}}",
        "27: 'size': this must be a number without a unit, such as 2.35",
    ),
    "a height in other units": (
        "{logo: {height: 2em}}",
        "28: 'height': this must be a number, such as 11, in millimetres",
    ),
    "no rule": (
        "{notes: {rule: none}}",
        "27: 'rule': this must be in braces, such as {width: 0} for none",
    ),
    "a style for all boxes": (
        "{boxes: {style: tint}}",
        "28: 'style': this is said for each kind of box\n  hint: say it for each that you mean: "
        "case-box, context-box, key-messages-box, law-box, quote-box",
    ),
    "a size nobody can read": (
        "{title: {size: 50}}",
        "27: 'size': this must be from 0.5 to 5, such as 2.35",
    ),
    "a weight between": (
        "{title: {weight: 600}}",
        "29: 'weight': this must be 400 or 700",
    ),
    "a style of box there is not": (
        "{law-box: {style: framed}}",
        "30: 'style' has no value 'framed'\n  hint: did you mean 'frame'?",
    ),
    "a colour there is not": (
        "{title: {color: see}}",
        "28: 'see' is not a colour\n  hint: did you mean 'sea'?",
    ),
    "a part that is a number": (
        "{title: 2}",
        "20: 'title' is not in a form we can read\n"
        "  hint: write its parts in braces: {key: value, key: value}",
    ),
    "a number alone": (
        "2",
        "12: 'looks': name the parts that are to look otherwise; docs/looks.md lists them",
    ),
}


@pytest.mark.parametrize(("looks", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_where_and_what_to_do(look: Look, looks: str, expected: str) -> None:
    with pytest.raises(BriefError) as refusal:
        read(look, looks)
    assert str(refusal.value) == f"templates/_brand.yml:{LINE}:{expected}"


def test_all_faults_are_told_in_one_run(look: Look) -> None:
    with pytest.raises(BriefError) as refusal:
        read(look, "{title: {size: 50, color: see}, lists: {indent: far}}")
    assert {problem.place.column for problem in refusal.value.problems if problem.place} == {
        *(27, 38, 60),
    }
