"""Begin a country: its folder, with its head and an empty register of people."""

import re

from generator.authoring.skeletons.typed import quoted, refuse_no_id, refuse_taken, whole_library
from generator.errors import BriefError, Place, Problem
from generator.facts.library import Library
from generator.facts.registers import Country, Region
from generator.house import House
from generator.publish.newfiles import create

_SCHEMA = "# yaml-language-server: $schema=../../build/schema/facts.json\n"
_ISO = "iso-3166"

_HEAD = """\
{schema}# What papers call {title}, and what its ids begin with.
about: {{scope: public, sources: [{iso}], stage: draft}}

countries:
  - id: {name}  # the name of this folder, too
    title: {title}
    prefix: {prefix}  # the ids in this folder begin with {prefix}-
    code: {code}  # of ISO 3166-1

# What is known stands beside this file, a file a theme: press.yaml for the theme press.
"""

_PEOPLE = """\
{schema}# Who is named, and why they may be. Without an answer a person is never named.
about: {{scope: internal, stage: draft}}

people: []
# A person looks like this; take the [] away when you write the first one.
#  - id: {prefix}-p1  # a neutral id, unless the name is public for good
#    name: Anton Rassendyll
#    short: Rassendyll
#    role: editor
#    sources: [a-source]
#    disclosure:
#      tell: {{scope: public, basis: consent, given_by: himself, date: 2021-04-01}}
#      name:
#        scope: partners
#        basis: consent
#        given_by: himself
#        date: 2021-04-01
#        conditions: {{languages: en}}  # if he said so
#      photo: {{scope: internal, basis: consent, given_by: himself, date: 2021-04-01}}
"""

_ISO_SOURCE = """\
{schema}# The standard that the codes of countries come from.
sources:
  - id: {iso}
    type: standard
    title: ISO 3166-1, codes for the names of countries
    quoted: false
    publisher: International Organization for Standardization
    issued: 2020-08
    URL: https://www.iso.org/iso-3166-country-codes.html
    held: true  # whoever typed a code has looked it up there
    scope: public
"""


def new_country(house: House, name: str, title: str, code: str, prefix: str) -> list[str]:
    """Make a country's folder, and return the names of its files."""
    refuse_no_id(name, "country")
    _refuse_code(code)
    library = whole_library(house)
    refuse_taken(library, name)
    _refuse_folder(house, name)
    _refuse_prefix(library, prefix)
    words = {
        "schema": _SCHEMA,
        "name": name,
        "title": quoted(title or name.replace("-", " ").title()),
        "code": code,
        "prefix": prefix,
        "iso": _ISO,
    }
    drafts = {
        f"facts/{name}/country.yaml": _HEAD,
        f"facts/{name}/people.yaml": _PEOPLE,
    }
    if _ISO not in library.records:
        drafts[f"facts/sources/{_ISO}.yaml"] = _ISO_SOURCE
    files = {file: draft.format(**words).encode() for file, draft in drafts.items()}
    create(house.root, files, house.shown)
    return list(drafts)


def _refuse_folder(house: House, name: str) -> None:
    if (house.root / "facts" / name).exists():
        place = Place(house.shown / "facts" / name)
        raise BriefError(Problem("this is there already", place, "choose another name", "exists"))


def _refuse_code(code: str) -> None:
    if not re.fullmatch("[A-Z]{3}", code):
        message = f"{code!r} is not a country's code: three capital letters of ISO 3166-1"
        hint = f"write it as {code.upper()}" if re.fullmatch("[A-Za-z]{3}", code) else ""
        raise BriefError(Problem(message, None, hint or "such as KAZ", "value"))


def _refuse_prefix(library: Library, prefix: str) -> None:
    """Raise unless a prefix is new: it says in which folder a record stands."""
    if not re.fullmatch("[a-z][a-z0-9]{1,7}", prefix):
        message = f"{prefix!r} cannot begin ids: use two to eight small letters or digits"
        raise BriefError(Problem(message, None, "such as kz", "value"))
    heads: list[Country | Region] = [*library.of(Country), *library.of(Region)]
    for record in heads:
        if record.prefix == prefix:
            message = f"the prefix {prefix!r} is that of {str(record.id)!r}"
            raise BriefError(Problem(message, record.where, "choose another", "exists"))
