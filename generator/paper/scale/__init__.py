"""The proportions of a paper: how large, how far, how heavy and in which ink each part is set.

Every writer reads them here, and nowhere else: change one, and it changes in all formats. Sizes
are parts of the text's size unless said otherwise, spaces are parts of one line of text.
"""

from dataclasses import dataclass, replace

from generator.paper.document import CalloutKind, Form
from generator.paper.scale.parts import (
    Around,
    Box,
    Boxes,
    BoxTitle,
    Byline,
    Caption,
    ChapterHeading,
    Columns,
    Definitions,
    Endnotes,
    Head,
    Heading,
    Indented,
    Inked,
    Letterhead,
    Lists,
    Logo,
    Notes,
    Opening,
    PageNumber,
    Quote,
    RunningHead,
    SheetHeading,
    Signatories,
    Sized,
    Subtitle,
    TableNote,
    Tables,
    Text,
    Title,
    Words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The proportions of all papers; `ours` are those of our own look."""

    text: Text
    """paragraphs, and what all else begins from"""
    links: Words
    """addresses and references that can be followed"""
    labels: Words
    """the word that says what follows: Status, Table 1, CONFIDENTIAL"""
    head: Head
    """all that opens a paper; its size is that of title, subtitle and byline together"""
    title: Title
    """the title of a paper"""
    subtitle: Subtitle
    """what stands below the title"""
    byline: Byline
    """who and when, below a title"""
    lead: Opening
    """the first paragraph, which says it all"""
    heading_1: ChapterHeading
    """the heading of a chapter"""
    heading_2: Heading
    """the heading of a section"""
    heading_3: Heading
    """the heading of a part of a section"""
    contents: Heading
    """the heading of the contents"""
    lists: Lists
    """items; the colour is that of their marks"""
    numbered: Indented
    """paragraphs counted through the whole paper"""
    definitions: Definitions
    """what is said of a term"""
    quote: Quote
    """a quotation"""
    quote_byline: Inked
    """who is quoted"""
    small: Sized
    """lines of facts, copies, enclosures"""
    boxes: Boxes
    """all boxes"""
    box_title: BoxTitle
    """the title of a box"""
    case_box: Box
    """the box of a case"""
    context_box: Box
    """the box about a country"""
    key_messages_box: Box
    """the box of key messages"""
    law_box: Box
    """the box of a law"""
    quote_box: Box
    """a sentence set out large"""
    pull_quote: Sized
    """the letters of a sentence set out large"""
    tables: Tables
    """tables, and the letters of charts"""
    caption: Caption
    """the words above a table or figure, in parts of the table's size"""
    table_note: TableNote
    """the words below a table or figure, in parts of the table's size"""
    notes: Notes
    """notes at the foot of a page"""
    endnotes: Endnotes
    """notes and sources at the end of a paper"""
    running_head: RunningHead
    """the title above each page"""
    page_number: PageNumber
    """the number below each page"""
    logo: Logo
    """the senders' sign"""
    columns: Columns
    """text in two columns"""
    letterhead: Letterhead
    """the first of the senders' names above a letter"""
    partners: Inked
    """the other senders' names"""
    address: Around
    """the parts of a letter's address"""
    subject: Opening
    """the subject of a letter"""
    signatures: Around
    """the closing words of a letter"""
    signatories: Signatories
    """who signs"""
    sheet_heading: SheetHeading
    """the heading of a chapter on a sheet to leave behind"""
    speech_head: Sized
    """all that opens what is read aloud, whose text is large"""

    def set_for(self, form: Form) -> "Scale":
        """Return the proportions as one form of paper has them."""
        match form:
            case Form.PAPER | Form.LETTER:
                return self
            case Form.SHEET:
                short = self.sheet_heading
                heading = replace(
                    self.heading_1, size=short.size, before=short.before, after=short.after
                )
                return replace(self, heading_1=heading)
            case Form.SPEECH:
                return replace(self, head=replace(self.head, size=self.speech_head.size))

    def box(self, kind: CalloutKind) -> Box:
        """Return how one kind of box is set."""
        match kind:
            case CalloutKind.CASE:
                return self.case_box
            case CalloutKind.CONTEXT:
                return self.context_box
            case CalloutKind.KEY_MESSAGES:
                return self.key_messages_box
            case CalloutKind.LAW:
                return self.law_box
            case CalloutKind.QUOTE:
                return self.quote_box
