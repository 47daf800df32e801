"""The style sheet of our Word files: every style and its look, the sibling of the PDF's."""

from collections.abc import Iterator
from itertools import product

from generator.paper.document import Accent
from generator.writers.docx.boxes import box_styles
from generator.writers.docx.looks import HAIR, Accented, Edge, Family, Letters, Lines, Look, Side
from generator.writers.docx.numbering import (
    BOX_EDGE,
    COUNTED,
    LEVELS,
    Mark,
    Place,
    list_style,
    ready_list,
)
from generator.writers.docx.outline import NUMBERED_STYLE
from generator.writers.docx.tablelooks import table_paragraph_styles
from generator.writers.docx.theme import Ink
from generator.writers.docx.voices import Voice, all_voices

_RULE = (Edge(Side.BOTTOM, HAIR, 15, Ink.LINE),)
_SANS = Letters(Family.HEADING, size=0.9)
_HEADING = Family.HEADING

# Below a title stands one rule: Word draws the same rule under the last paragraph of several only.
_PAGE = (
    Look("Normal", Letters(Family.TEXT, 1, ink=Ink.INK), based_on=""),
    Look("Body Text", lines=Lines(after=0.5)),
    Look(
        "Title",
        Letters(_HEADING, 2.35, bold=True, spaced=-0.2),
        Lines(after=0, leading=1.12, keep_next=True, whole=True, hung=True, hyphens=False),
        following="Subtitle",
    ),
    Look(
        "Subtitle",
        Letters(size=1.25),
        Lines(
            before=0.7, after=0, leading=1.3, edges=_RULE, keep_next=True, hung=True, hyphens=False
        ),
        following="Byline",
    ),
    Look(
        "Byline",
        Letters(_HEADING, 0.95),
        Lines(before=0.9, after=1.3, edges=_RULE, hung=True, hyphens=False),
        following="Body Text",
    ),
    Look(
        "Marking",
        Letters(_HEADING, 1, bold=True, ink=Ink.ACCENT),
        Lines(after=0.5, keep_next=True, whole=True, hung=True, hyphens=False),
        following="Title",
    ),
    Look("Title Text", lines=Lines(before=0.7, after=0, hung=True, edges=_RULE)),
    Look(
        "heading 1",
        Letters(_HEADING, 1.6, bold=True, ink=Ink.ACCENT),
        Lines(
            1.8,
            0.6,
            leading=1.2,
            edges=(Edge(Side.TOP, HAIR, 7, Ink.LINE),),
            keep_next=True,
            whole=True,
            hung=True,
            hyphens=False,
            outline=0,
        ),
        following="Body Text",
    ),
    Look(
        "heading 2",
        Letters(_HEADING, 1.17, bold=True),
        Lines(1.15, 0.3, leading=1.2, keep_next=True, whole=True, hyphens=False, outline=1),
        following="Body Text",
    ),
    Look(
        "heading 3",
        Letters(_HEADING, 1, bold=True),
        Lines(1.15, 0.3, leading=1.2, keep_next=True, whole=True, hyphens=False, outline=2),
        following="Body Text",
    ),
    Look(NUMBERED_STYLE, lines=Lines(after=0.5, place=Place(COUNTED, 0))),
    Look(
        "Definition Term",
        Letters(_HEADING),
        Lines(before=0.3, after=0.1, keep_next=True, hyphens=False),
        following="Definition Text",
    ),
    Look("Definition Text", lines=Lines(after=0.5, left=BOX_EDGE)),
    Look("Definition List", lines=Lines(after=0.3), based_on="Definition Text"),
    Look("Lead", Letters(size=1.15), Lines(after=1, leading=1.38), following="Body Text"),
    Look("Facts", _SANS, Lines(after=0.2, keep_next=True), following="Body Text"),
    Look(
        "TOC Heading",
        Letters(_HEADING, 1.2, bold=True),
        Lines(1, 0.3, leading=1.2, keep_next=True, hyphens=False),
    ),
    Look("toc 1", Letters(_HEADING, bold=True), Lines(before=0.2, hyphens=False)),
    Look("toc 2", Letters(_HEADING), Lines(left=15, hyphens=False)),
    Look("toc 3", Letters(_HEADING, ink=Ink.QUIET), Lines(left=30, hyphens=False)),
    Look("footnote text", Letters(size=0.8), Lines(after=0.1, leading=1.35)),
    Look("Endnote List", Letters(size=0.8), Lines(after=0.2, leading=1.35, whole=True)),
    Look("Note List", lines=Lines(after=0.1), based_on="footnote text"),
    Look(
        "Note Separator",
        Letters(_HEADING, 0.1),
        Lines(before=0.9, after=0.4, edges=(Edge(Side.TOP, HAIR, 0, Ink.LINE),)),
        listed=False,
    ),
    Look(
        "header",
        Letters(_HEADING, 0.65, ink=Ink.QUIET, capitals=True, spaced=0.4),
        Lines(hung=True, hyphens=False),
    ),
    Look("footer", Letters(_HEADING, 0.77, ink=Ink.QUIET), Lines(align="right", hyphens=False)),
    # Empty, below a box: Word would make one box of two that touch.
    Look("Box Gap", Letters(_HEADING, 0.1), Lines(before=0, after=0.5), listed=False),
)

_LETTER = (
    Look("Logo", lines=Lines(after=0.8, natural=True, hung=True)),  # a lower line would cut it
    Look(
        "Letterhead",
        Letters(_HEADING, 1.9, bold=True, ink=Ink.ACCENT),
        Lines(after=1.8, leading=1.3, edges=(Edge(Side.BOTTOM, HAIR, 8, Ink.LINE),), hyphens=False),
    ),
    Look("Addressee", lines=Lines(hyphens=False)),
    Look("Copies", _SANS, Lines(before=0.75, hyphens=False)),
    Look("Dateline", lines=Lines(before=0.75, after=1.3, hyphens=False), following="Subject"),
    Look("Address Text", lines=Lines(hyphens=False)),
    Look(
        "Subject",
        Letters(_HEADING, 1.15, bold=True),
        Lines(after=0.8, leading=1.3, keep_next=True, hyphens=False, outline=0),
        following="Salutation",
    ),
    Look("Salutation", lines=Lines(after=0.5, keep_next=True), following="Body Text"),
    Look("Closing", lines=Lines(before=0.8, after=1, keep_next=True), following="Signatory"),
    Look("Signatory", lines=Lines(after=0.25, whole=True, hyphens=False)),
    Look("Enclosures", _SANS, Lines(before=0.8, hyphens=False)),
    Look("Signature Text", lines=Lines(after=0.25, hyphens=False)),
)


def paragraph_styles() -> Iterator[Look]:
    """Yield every paragraph style; one comes after the style it is based on."""
    yield from _PAGE
    yield from _LETTER
    yield from _list_styles()
    yield from box_styles()
    yield from table_paragraph_styles()


def _list_styles() -> Iterator[Look]:
    for mark, level in product(Mark, range(LEVELS)):
        place = Place(ready_list(mark, boxed=False), level)
        yield Look(list_style(mark, level), lines=Lines(after=0.3, whole=True, place=place))


# Words --------------------------------------------------------------------------------------------


def character_styles() -> Iterator[Accented]:
    """Yield every style for words, and one for each way in which they can meet.

    Word gives a run of words one style, so that strong words in a link need a style of their own.
    """
    yield Accented("footnote reference", Letters(raised=True))
    yield Accented("Letterhead Partner", Letters(size=1, ink=Ink.QUIET))
    for voice in all_voices():
        yield Accented(voice.style, _voice_letters(voice), listed=voice.simple)


def _voice_letters(voice: Voice) -> Letters:
    return Letters(
        family=Family.HEADING if voice.accent is Accent.LABEL else None,
        bold=voice.strong or voice.accent is Accent.LABEL,
        italic=voice.emphasis,
        ink=_voice_ink(voice),
        unproofed=voice.linked,  # a hyphen in an address would be taken for a part of it
    )


def _voice_ink(voice: Voice) -> Ink | None:
    match voice.accent:
        case Accent.LABEL:
            return Ink.ACCENT
        case Accent.QUIET if not voice.linked:
            return Ink.QUIET
        case Accent.QUIET | None:
            return Ink.ACCENT if voice.linked else None
