"""Begin a document: a template that builds on another's, every block of it named."""

from generator.authoring.skeletons.typed import as_title, refuse_no_id
from generator.compose.templates.chain import blocks_of
from generator.compose.templates.forms import form_of
from generator.errors import BriefError, Problem, near
from generator.house import House
from generator.house.shelf import is_document
from generator.paper.document import Form
from generator.publish.newfiles import create

_ALL = "all"  # the folder of what is for every audience
_PAGE = """\
{{#
  {title}: say here what it is, and when it is used.
  A brief, or an audience's profile, orders it by its name: documents: [{name}]{readers}
#}}
{{% extends "{parent}" %}}

{{# How it is used, and so how its pages are set: {forms}. #}}
{{% set form = "{form}" %}}

{{# What it calls itself, under its title and where a letter encloses it:
{{% set kind = _("{title}") %}} #}}

{{#
  It says what {old} says until a block is written anew: take away the signs around one of those
  below, and write between its two lines. {{{{ super() }}}} prints what stood there before, and
  {{{{ super()|replace("Old words", "New words") }}}} the same with other words, such as a heading.
  Words stand in a tag, such as <p>Words.</p>; docs/contract.md has all that a page may say, and
  brief doctor tells where our pages lie, which show what each block says.
#}}

{blocks}
"""
_READERS = """
  The brief, or the profile, is for {audience}: no other audience has this document.\
"""
_BLOCK = """\
{{# {{% block {name} %}}
{{{{ super() }}}}
{{% endblock %}} #}}
"""


def new_document(house: House, name: str, old: str, audience: str) -> list[str]:
    """Write a new document's template, for all or for one audience, and return its file's name."""
    refuse_no_id(name, "document")
    if audience:
        house.audience(audience)
    _refuse_taken(house, name)
    file = f"templates/{audience or _ALL}/{name}.html"
    create(house.root, {file: _page(house, name, old, audience).encode()}, house.shown)
    return [file]


def _refuse_taken(house: House, name: str) -> None:
    if name in house.document_names():
        message = f"there is a document {name!r} already"
        hint = "choose another name; to change one of ours, docs/templates.md tells how"
        raise BriefError(Problem(message, None, hint, "exists"))
    if not is_document(name):
        message = f"{name!r} cannot be the name of a document: pieces are parts of others"
        raise BriefError(Problem(message, None, "choose another name", "value"))


def _page(house: House, name: str, old: str, audience: str) -> str:
    shelf = house.shelf(audience or _ALL)
    found = shelf.find(f"{old}.html")
    known = shelf.documents()
    if found is None or old not in known:
        message = f"unknown document {old!r}"
        hint = near(old, known) or "known: " + ", ".join(sorted(known))
        raise BriefError(Problem(message, None, hint, "unknown-document"))
    ours = shelf.find(f"base/{old}.html") == found
    blocks = blocks_of(shelf, f"{old}.html")
    return _PAGE.format(
        title=as_title(name),
        name=name,
        old=old,
        readers=_READERS.format(audience=audience) if audience else "",
        parent=f"base/{old}.html" if ours else f"{old}.html",
        form=form_of(shelf, old),
        forms=", ".join(Form),
        blocks="\n".join(_BLOCK.format(name=block) for block in blocks).rstrip(),
    )
