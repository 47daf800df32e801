"""Nobody is named in the bytes of a finished file whom the gate withheld, in whatever channel.

What is written is read back by readers of its own, which know nothing of how it was written. What
papers say was searched before; here comes what is around them: names of files, descriptions of
pictures, style sheets, comments, properties, whatever a library put in.
"""

from collections.abc import Iterable, Iterator, Mapping

from generator.channels import read_file
from generator.channels.heard import Channel, Heard
from generator.checks.findings import Code, error
from generator.checks.people import withheld_names
from generator.compose.editions import Edition
from generator.errors import Problem
from generator.names.search import Names, Sureness
from generator.paper.brand import Brand

_HINTS = {
    Channel.FILE_NAME: "give the brief, the audience or the document another name",
    Channel.BOOKMARK: "a title or a heading has it: look into the templates and style sheets",
    Channel.DESCRIPTION: "look at the logo's 'alt' in templates/_brand.yml, and those of pictures",
    Channel.STYLE: "look into the style sheets and templates",
    Channel.PICTURE: "save the picture anew, without comments and other notes inside",
    Channel.PART: "give the picture another name",
}
_ELSEWHERE = "look into the templates, the catalogues of fixed words and templates/_brand.yml"


def named_in_files(
    edition: Edition, beside: Mapping[str, Edition], folder: str, files: Mapping[str, bytes]
) -> Iterator[Problem]:
    """Yield an error for each channel of each file that names somebody the gate withheld.

    The editions `beside` are known by their files, for a name may be for one language alone.
    """
    for file, data in files.items():
        prepared = beside.get(file.rpartition(".")[0], edition).prepared
        if prepared.opened.withheld:
            names = withheld_names(prepared.library, prepared.opened.withheld)
            path = f"{folder}/{file}"
            called = f"a {path.rpartition('.')[2]} file" if _is_named(path, names) else path
            yield from _named_in(called, read_file(path, data), names)


def named_around(edition: Edition, brand: Brand) -> Iterator[Problem]:
    """Yield the same of what is known before a file is written: its name, and the logo's words."""
    prepared = edition.prepared
    if prepared.opened.withheld:
        names = withheld_names(prepared.library, prepared.opened.withheld)
        is_named = _is_named(prepared.name, names)
        called = "a brief" if is_named else f"brief {prepared.name!r}"
        yield from _named_in(called, _around(edition, brand), names)


def _around(edition: Edition, brand: Brand) -> Iterator[Heard]:
    for document in edition.prepared.documents:
        yield Heard(Channel.FILE_NAME, f"/{edition.prepared.name}/{document}.")
    if brand.logo:
        yield Heard(Channel.DESCRIPTION, brand.logo.alt)


def _is_named(path: str, names: Names) -> bool:
    return bool(names.found_in(f"/{path}"))


def _named_in(called: str, heard: Iterable[Heard], names: Names) -> Iterator[Problem]:
    told = {
        (found.id, each.channel): None
        for each in heard
        for found in names.found_in(each.words)
        if found.sureness is not Sureness.DOUBTFUL
    }
    for id, channel in told:
        message = f"{called}: {channel} names {id!r}, who may not be named to this audience"
        yield error(Code.NAME_LEAK, message, None, _HINTS.get(channel, _ELSEWHERE))
