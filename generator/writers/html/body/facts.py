"""Let what is laid out on pages say which facts it tells, so that the pages of each are known."""

import re
from collections.abc import Iterable
from html import escape

from generator.paper.document import Block
from generator.paper.walk import origin_of
from generator.writers.html.body.inlines import Notes
from generator.writers.html.body.setting import Setting

FACTS = "data-facts"
_FIRST_TAG = re.compile(r"<\w+")


def with_facts(written: str, blocks: Iterable[Block], setting: Setting) -> str:
    """Return what was written of some blocks, with their facts on its first tag.

    A web page has no use for them.
    """
    facts = dict.fromkeys(id for block in blocks for id in origin_of(block))
    if setting.notes is not Notes.AT_FOOT or not facts:
        return written
    named = f'{FACTS}="{escape(" ".join(facts))}"'
    return _FIRST_TAG.sub(rf"\g<0> {named}", written, count=1)
