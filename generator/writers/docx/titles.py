"""Let the running head follow the title: who changes the one in Word has changed the other.

Word fetches words by the name of a style, and its own styles have other names in each of its
languages. The words of a title have a style of ours, therefore, which says nothing of their look.
"""

from collections.abc import Iterable

from generator.paper.document import Block, Heading, Inline, Text
from generator.paper.walk import blocks_in

TITLE_WORDS = "Title Words"
FETCHED = f"STYLEREF &quot;{TITLE_WORDS}&quot;"


def words_of_title(inlines: tuple[Inline, ...]) -> str:
    """Return the words of a title if Word can fetch them as they are: said in one voice."""
    match inlines:
        case (Text(text=text),):
            return text
        case _:
            return ""


def title_in(blocks: Iterable[Block]) -> str:
    """Return the words that the running head can fetch, if any."""
    titles = (each for each in blocks_in(blocks) if isinstance(each, Heading) and each.level == 1)
    return next((words_of_title(each.inlines) for each in titles), "")
