"""The looks of a letter: the senders above it, the address, the subject, those who sign."""

from collections.abc import Iterator
from dataclasses import replace

from generator.paper.scale import Scale
from generator.writers.docx.looks import Family, Letters, Lines, Look, Side, letters_of, rule_at


def letter_styles(scale: Scale) -> Iterator[Look]:
    """Yield the styles that letters alone have, from above to below."""
    yield from _above(scale)
    yield from _addressed(scale)
    yield from _signed(scale)


def _above(scale: Scale) -> Iterator[Look]:
    head = scale.letterhead
    logo = Lines(after=scale.logo.after, natural=True, hung=True)  # a lower line would cut it
    yield Look("Logo", lines=logo)
    edges = (rule_at(Side.BOTTOM, head.rule),)
    lines = Lines(after=head.after, leading=head.leading, edges=edges, hyphens=False)
    names = letters_of(head, scale.text)
    yield Look("Letterhead", names, lines)
    # Above lines that have the same rule, which Word draws once, below them all.
    yield Look("Letterhead Names", names, replace(lines, after=0))
    yield Look("Letterhead Lines", Letters(Family.HEADING, scale.small.size), lines)


def _addressed(scale: Scale) -> Iterator[Look]:
    address, subject = scale.address, scale.subject
    yield Look("Addressee", lines=Lines(hyphens=False))
    copies = Lines(before=address.before, hyphens=False)
    yield Look("Copies", Letters(Family.HEADING, scale.small.size), copies)
    dated = Lines(before=address.before, after=address.after, hyphens=False)
    yield Look("Dateline", lines=dated, following="Subject")
    yield Look("Address Text", lines=Lines(hyphens=False))
    lines = Lines(
        after=subject.after, leading=subject.leading, keep_next=True, hyphens=False, outline=0
    )
    yield Look("Subject", letters_of(subject, scale.text), lines, following="Salutation")
    greeted = Lines(after=scale.text.after, keep_next=True)
    yield Look("Salutation", lines=greeted, following="Body Text")


def _signed(scale: Scale) -> Iterator[Look]:
    signatures, between = scale.signatures, scale.signatories.between
    closing = Lines(before=signatures.before, after=signatures.after, keep_next=True)
    yield Look("Closing", lines=closing, following="Signatory")
    yield Look("Signatory", lines=Lines(after=between, whole=True, hyphens=False))
    enclosed = Lines(before=signatures.before, hyphens=False)
    yield Look("Enclosures", Letters(Family.HEADING, scale.small.size), enclosed)
    yield Look("Signature Text", lines=Lines(after=between, hyphens=False))
