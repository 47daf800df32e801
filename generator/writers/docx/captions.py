"""Write captions: "Table 2. Caption", the number in a field."""

from generator.paper.document import Inline, Label
from generator.writers.docx.inlines import Words
from generator.writers.docx.runs import write_run


def write_caption(
    sequence: str, label: Label, caption: tuple[Inline, ...], anchor: str, words: Words
) -> str:
    """Return a caption; Word counts its sequence anew when something is put in before it."""
    number = words.field(f"SEQ {sequence} \\* ARABIC", write_run(str(label.number), "Label"))
    if anchor:
        number = words.bookmarks.mark(anchor, number)
    called = write_run(f"{label.word} ", "Label") + number + write_run(". ", "Label")
    return called + words.write(caption)
