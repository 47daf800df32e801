"""Name the Word style of each heading, paragraph and list by what it is and what surrounds it."""

from enum import StrEnum

from generator.document import CalloutKind, SectionKind, Style


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
    QUOTE = "Quote"

    @property
    def boxed(self) -> bool:
        """Return whether paragraphs stand in from the margin."""
        return self not in (Frame.PAGE, Frame.TITLE, Frame.ADDRESS, Frame.SIGNATURES)


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


def section_frame(kind: SectionKind) -> Frame:
    """Return what a section puts around its blocks."""
    match kind:
        case SectionKind.TITLE:
            return Frame.TITLE
        case SectionKind.ADDRESS:
            return Frame.ADDRESS
        case SectionKind.SIGNATURES:
            return Frame.SIGNATURES


def heading_style(level: int, frame: Frame) -> str:
    """Return the style of a heading; in a box there is one title, whatever its level."""
    match frame:
        case Frame.CASE | Frame.CONTEXT | Frame.KEY_MESSAGES | Frame.LAW:
            return f"{frame} Title"
        case Frame.PAGE | Frame.TITLE | Frame.ADDRESS | Frame.SIGNATURES | Frame.QUOTE:
            return "Title" if level == 1 else f"heading {level - 1}"


def paragraph_style(style: Style, frame: Frame) -> str:
    """Return the style of a paragraph; a box knows plain text and facts."""
    match frame:
        case Frame.CASE | Frame.CONTEXT | Frame.KEY_MESSAGES | Frame.LAW:
            return f"{frame} Facts" if style is Style.FACTS else f"{frame} Text"
        case Frame.QUOTE:
            return "Quote"
        case Frame.TITLE | Frame.ADDRESS | Frame.SIGNATURES if style is Style.BODY:
            return f"{frame} Text"
        case _:
            return "Body Text" if style is Style.BODY else style.capitalize()
