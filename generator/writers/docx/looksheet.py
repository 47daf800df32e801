"""The style sheet of our Word files: every style and its look, the sibling of the PDF's.

Proportions are the scale's. A number that stands here is Word's alone: a step between paragraphs
where the page has margins of whole groups, or the part of a space that falls to one of two styles.
"""

from collections.abc import Iterator
from dataclasses import replace

from generator.paper.document import Accent
from generator.paper.scale import Scale
from generator.paper.scale.measures import Ink, Use, Weight
from generator.paper.scale.parts import Heading
from generator.writers.docx.boxes import box_styles
from generator.writers.docx.letterlooks import letter_styles
from generator.writers.docx.looks import (
    Accented,
    Family,
    Letters,
    Lines,
    Look,
    Side,
    letters_of,
    line_ends,
    rule_at,
    unlike,
)
from generator.writers.docx.measures import indent
from generator.writers.docx.numbering import COUNTED, LEVELS, Mark, Place, list_style, ready_list
from generator.writers.docx.outline import NUMBERED_STYLE
from generator.writers.docx.runin import run_in_styles
from generator.writers.docx.tablelooks import table_paragraph_styles
from generator.writers.docx.titles import TITLE_WORDS
from generator.writers.docx.voices import Voice, all_voices

_HEADING = Family.HEADING
_STEP = 0.1  # of a line: the least that parts two paragraphs
_EMPTY = Letters(_HEADING, 0.1)  # of an empty paragraph, which Word needs here and there
_OF_TEN = 0.1  # the furniture's points as a part of the text, which it follows in Word


def paragraph_styles(scale: Scale) -> Iterator[Look]:
    """Yield every paragraph style; one comes after the style it is based on."""
    yield from _text(scale)
    yield from _head(scale)
    yield from _headings(scale)
    yield from _paragraphs(scale)
    yield from _contents(scale)
    yield from _notes(scale)
    yield from _furniture(scale)
    yield from letter_styles(scale)
    yield from _list_styles(scale)
    yield from box_styles(scale)
    yield from table_paragraph_styles(scale)


def _text(scale: Scale) -> Iterator[Look]:
    text = scale.text
    weight = unlike(text.weight, Weight.REGULAR)
    yield Look("Normal", Letters(Family.TEXT, 1, weight=weight, ink=text.ink), based_on="")
    yield Look("Body Text", lines=Lines(after=text.after, align=line_ends(text)))


def _head(scale: Scale) -> Iterator[Look]:
    """Yield what opens a paper.

    Below a title stands one rule: Word draws the same rule under the last paragraph of several.
    """
    head, title, subtitle, byline = scale.head, scale.title, scale.subtitle, scale.byline
    hung = Lines(hung=True, hyphens=False)
    ruled = replace(hung, edges=(rule_at(Side.BOTTOM, head.rule),))
    letters = letters_of(title, scale.text)
    yield Look(
        "Title",
        replace(letters, size=title.size * head.size, spaced=title.spacing),
        replace(hung, after=0, leading=title.leading, keep_next=True, whole=True),
        following="Subtitle",
    )
    letters = letters_of(subtitle, scale.text, None)
    yield Look(
        "Subtitle",
        replace(letters, size=subtitle.size * head.size),
        replace(ruled, before=subtitle.before, after=0, leading=subtitle.leading, keep_next=True),
        following="Byline",
    )
    yield Look(
        "Byline",
        Letters(_HEADING, byline.size * head.size, ink=unlike(byline.ink, scale.text.ink)),
        replace(ruled, before=byline.before, after=head.after),
        following="Body Text",
    )
    yield Look(
        "Marking",
        Letters(_HEADING, head.size, weight=scale.labels.weight, ink=scale.labels.ink),
        replace(hung, after=scale.text.after, keep_next=True, whole=True),
        following="Title",
    )
    words = replace(ruled, before=subtitle.before, after=0, hyphens=True)
    yield Look("Title Text", lines=words)


def _headings(scale: Scale) -> Iterator[Look]:
    chapter = _heading(1, scale.heading_1, scale)
    edges = (rule_at(Side.TOP, scale.heading_1.rule),)
    yield replace(chapter, lines=replace(chapter.lines, edges=edges, hung=True))
    yield _heading(2, scale.heading_2, scale)
    yield _heading(3, scale.heading_3, scale)


def _heading(level: int, heading: Heading, scale: Scale) -> Look:
    return Look(
        f"heading {level}",
        letters_of(heading, scale.text),
        Lines(
            heading.before,
            heading.after,
            heading.leading,
            keep_next=True,
            whole=True,
            hyphens=False,
            outline=level - 1,
        ),
        following="Body Text",
    )


def _paragraphs(scale: Scale) -> Iterator[Look]:
    text, lead, edge = scale.text, scale.lead, indent(scale.definitions.indent)
    ends = line_ends(text)
    counted = Lines(after=text.after, align=ends, place=Place(COUNTED, 0))
    yield Look(NUMBERED_STYLE, lines=counted)
    yield from run_in_styles(scale, counted)
    yield Look(
        "Definition Term",
        Letters(_HEADING),
        Lines(before=3 * _STEP, after=_STEP, keep_next=True, hyphens=False),
        following="Definition Text",
    )
    said = Lines(after=scale.definitions.after, left=edge, align=ends)
    yield Look("Definition Text", lines=said)
    items = Lines(after=scale.lists.between)
    yield Look("Definition List", lines=items, based_on="Definition Text")
    yield Look(
        "Lead",
        letters_of(lead, text, None),
        Lines(after=lead.after, leading=lead.leading, align=ends),
        following="Body Text",
    )
    facts = Lines(after=2 * _STEP, keep_next=True)
    yield Look("Facts", Letters(_HEADING, scale.small.size), facts, following="Body Text")


def _contents(scale: Scale) -> Iterator[Look]:
    """Yield the looks of the contents; entries have no mark, and stand in a little less."""
    title, step = scale.contents, indent(scale.lists.indent - 0.1)
    yield Look(
        "TOC Heading",
        letters_of(title, scale.text),
        Lines(title.before, title.after, title.leading, keep_next=True, hyphens=False),
    )
    entry = Lines(hyphens=False)
    chapter = Letters(_HEADING, weight=Weight.BOLD)
    yield Look("toc 1", chapter, replace(entry, before=2 * _STEP))
    yield Look("toc 2", Letters(_HEADING), replace(entry, left=step))
    yield Look("toc 3", Letters(_HEADING, ink=Use.QUIET), replace(entry, left=2 * step))


def _notes(scale: Scale) -> Iterator[Look]:
    notes, ends, heavy = scale.notes, scale.endnotes, unlike(Weight.REGULAR, scale.text.weight)
    yield Look(
        "footnote text",
        Letters(size=notes.size, weight=heavy),
        Lines(after=_STEP, leading=notes.leading),
    )
    listed = Lines(after=2 * _STEP, leading=ends.leading, whole=True)
    yield Look("endnote text", Letters(size=ends.size), listed)
    yield Look("Endnote List", Letters(size=ends.size), listed)
    yield Look("Note List", lines=Lines(after=_STEP), based_on="footnote text")
    rule = replace(
        rule_at(Side.TOP, notes.rule), distance=0
    )  # the gap stands below: Word's is 31pt
    parted = Lines(before=notes.before, after=notes.rule.gap, edges=(rule,))
    yield Look("Note Separator", _EMPTY, parted)


def _furniture(scale: Scale) -> Iterator[Look]:
    head, number = scale.running_head, scale.page_number
    heavy = unlike(Weight.REGULAR, scale.text.weight)
    above = Letters(_HEADING, head.size * _OF_TEN, heavy, ink=head.ink)
    yield Look(
        "header",
        replace(above, capitals=True, spaced=head.spacing),
        Lines(hung=True, hyphens=False),
    )
    below = Letters(_HEADING, number.size * _OF_TEN, heavy, ink=number.ink)
    yield Look("footer", below, Lines(align="right", hyphens=False))
    # Empty, below a box: Word would make one box of two that touch.
    gap = Lines(before=0, after=scale.boxes.around / 2)
    yield Look("Box Gap", _EMPTY, gap)


def _list_styles(scale: Scale) -> Iterator[Look]:
    lines = Lines(after=scale.lists.between, whole=True, align=line_ends(scale.text))
    for mark in Mark:
        for level in range(LEVELS):
            place = Place(ready_list(mark, boxed=False), level)
            yield Look(list_style(mark, level), lines=replace(lines, place=place))


# Words --------------------------------------------------------------------------------------------


def character_styles(scale: Scale) -> Iterator[Accented]:
    """Yield every style for words, and one for each way in which they can meet.

    Word gives a run of words one style, so that strong words in a link need a style of their own.
    """
    yield Accented("footnote reference", Letters(raised=True))
    yield Accented("endnote reference", Letters(raised=True))
    yield Accented("Letterhead Partner", Letters(size=1, ink=scale.partners.ink))
    yield Accented(TITLE_WORDS, Letters())
    for voice in all_voices():
        yield Accented(voice.style, _voice_letters(voice, scale))


def _voice_letters(voice: Voice, scale: Scale) -> Letters:
    return Letters(
        family=Family.HEADING if voice.accent is Accent.LABEL else None,
        weight=_voice_weight(voice, scale),
        italic=voice.emphasis,
        ink=_voice_ink(voice, scale),
        unproofed=voice.linked,  # a hyphen in an address would be taken for a part of it
    )


def _voice_weight(voice: Voice, scale: Scale) -> Weight | None:
    if voice.strong:
        return Weight.BOLD
    if voice.accent is Accent.LABEL:
        return scale.labels.weight
    return scale.links.weight if voice.linked else None


def _voice_ink(voice: Voice, scale: Scale) -> Ink | None:
    match voice.accent:
        case Accent.LABEL:
            return scale.labels.ink
        case Accent.QUIET if not voice.linked:
            return Use.QUIET
        case Accent.QUIET | None:
            return scale.links.ink if voice.linked else None
