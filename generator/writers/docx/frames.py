"""Name the Word style of each heading, paragraph and list by what it is and what surrounds it."""

from enum import StrEnum

from generator.paper.document import CalloutKind, SectionKind, Style


class Frame(StrEnum):
    """What surrounds a paragraph; the value begins the names of its styles."""

    PAGE = ""
    TITLE = "Title"
    ADDRESS = "Address"
    SIGNATURES = "Signature"
    CASE = "Case"
    CONTEXT = "Context"
    KEY_MESSAGES = "Key Messages"
    LAW = "Law"
    PULL_QUOTE = "Pull Quote"
    QUOTE = "Quote"
    DEFINITION = "Definition"
    NOTE = "Note"
    ENDNOTES = "Endnote"

    @property
    def boxed(self) -> bool:
        """Return whether paragraphs stand in from the margin."""
        return self not in _ON_THE_MARGIN

    @property
    def lists(self) -> bool:
        """Return whether lists have a style of their own here."""
        return self.boxed or self is Frame.ENDNOTES

    @property
    def titled(self) -> bool:
        """Return whether this is a box, with a title and lines of facts."""
        return self in _BOXES


_ON_THE_MARGIN = (Frame.PAGE, Frame.TITLE, Frame.ADDRESS, Frame.SIGNATURES, Frame.ENDNOTES)
_BOXES = (Frame.CASE, Frame.CONTEXT, Frame.KEY_MESSAGES, Frame.LAW, Frame.PULL_QUOTE)


def callout_frame(kind: CalloutKind) -> Frame:
    """Return what a callout puts around its blocks."""
    match kind:
        case CalloutKind.CASE:
            return Frame.CASE
        case CalloutKind.CONTEXT:
            return Frame.CONTEXT
        case CalloutKind.KEY_MESSAGES:
            return Frame.KEY_MESSAGES
        case CalloutKind.LAW:
            return Frame.LAW
        case CalloutKind.QUOTE:
            return Frame.PULL_QUOTE


def section_frame(kind: SectionKind) -> Frame:
    """Return what a section puts around its blocks."""
    match kind:
        case SectionKind.TITLE:
            return Frame.TITLE
        case SectionKind.ADDRESS:
            return Frame.ADDRESS
        case SectionKind.SIGNATURES:
            return Frame.SIGNATURES
        case SectionKind.ENDNOTES:
            return Frame.ENDNOTES
        case SectionKind.LANDSCAPE | SectionKind.COLUMNS:
            return Frame.PAGE


def heading_style(level: int, frame: Frame) -> str:
    """Return the style of a heading; in a box there is one title, whatever its level."""
    if frame.titled:
        return f"{frame} Title"
    return "Title" if level == 1 else f"heading {level - 1}"


def paragraph_style(style: Style, frame: Frame) -> str:
    """Return the style of a paragraph; a box knows plain text and facts."""
    if frame.titled:
        return f"{frame} Facts" if style is Style.FACTS else f"{frame} Text"
    match frame:
        case Frame.QUOTE:
            return "Quote Byline" if style is Style.BYLINE else "Quote"
        case Frame.DEFINITION:
            return "Definition Text"
        case Frame.NOTE:
            return "footnote text"
        case Frame.ENDNOTES if style is Style.BODY:
            return "endnote text"
        case Frame.TITLE | Frame.ADDRESS | Frame.SIGNATURES if style is Style.BODY:
            return f"{frame} Text"
        case _:
            return "Body Text" if style is Style.BODY else style.capitalize()


def term_style(frame: Frame) -> str:
    """Return the style of a term that is defined; in a box it looks like a line of facts."""
    return paragraph_style(Style.FACTS, frame) if frame.titled else "Definition Term"
