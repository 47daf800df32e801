"""Pack parts into one Word file, with its relations and content types."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.writers.docx.archive import write_archive
from generator.writers.docx.xml import RELATIONS, escape, part

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE_PROPERTIES = f"{_PACKAGE}/relationships/metadata/core-properties"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


@dataclass(frozen=True, slots=True)
class Relation:
    """How a part leads to another one, or to an address outside."""

    id: str
    kind: str  # the last word of the relation's type
    target: str
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the package; its name counts from the folder `word`."""

    name: str
    kind: str  # the last word of the content type
    data: bytes
    relations: tuple[Relation, ...] = ()


class Links:
    """Gather the addresses a part leads to; each has one relation."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def id_of(self, address: str) -> str:
        """Return the id of the relation to an address."""
        return self._ids.setdefault(address, f"link{len(self._ids) + 1}")

    def relations(self) -> tuple[Relation, ...]:
        """Return the relations to all addresses asked for so far."""
        return tuple(
            Relation(id, "hyperlink", address, outside=True) for address, id in self._ids.items()
        )


def pack(parts: Iterable[Part], properties: bytes) -> bytes:
    """Return the Word file of some parts, the document first, and its core properties."""
    return write_archive(_members(tuple(parts), properties))


def _members(parts: tuple[Part, ...], properties: bytes) -> Iterator[tuple[str, bytes]]:
    yield "[Content_Types].xml", _content_types(parts)
    yield "_rels/.rels", _package_relations(parts[0])
    yield "docProps/core.xml", properties
    for each in parts:
        yield f"word/{each.name}", each.data
        if each.relations:
            yield _relations_name(each), _relations(map(_relation, each.relations))


def _relations_name(each: Part) -> str:
    folder, slash, file = each.name.rpartition("/")
    return f"word/{folder}{slash}_rels/{file}.rels"


def _content_types(parts: tuple[Part, ...]) -> bytes:
    kinds = "".join(_override(f"word/{each.name}", _content_type(each)) for each in parts)
    return part(
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + _override(
            "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"
        )
        + f"{kinds}</Types>"
    )


def _override(name: str, kind: str) -> str:
    return f'<Override PartName="/{name}" ContentType="{kind}"/>'


def _content_type(each: Part) -> str:
    match each.kind:
        case "document":
            return f"{_WORD}.document.main+xml"
        case "theme":
            return "application/vnd.openxmlformats-officedocument.theme+xml"
        case "obfuscatedFont":
            return "application/vnd.openxmlformats-officedocument.obfuscatedFont"
        case "chart":
            return "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        case "workbook":
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "png" | "jpeg" as kind:
            return f"image/{kind}"
        case kind:
            return f"{_WORD}.{kind}+xml"


def _package_relations(document: Part) -> bytes:
    return _relations(
        (
            _tie("document", f"{RELATIONS}/officeDocument", f"word/{document.name}"),
            _tie("properties", _CORE_PROPERTIES, "docProps/core.xml"),
        )
    )


def _relation(relation: Relation) -> str:
    mode = ' TargetMode="External"' if relation.outside else ""
    return _tie(relation.id, f"{RELATIONS}/{relation.kind}", relation.target, mode)


def _tie(id: str, kind: str, target: str, mode: str = "") -> str:
    return f'<Relationship Id="{id}" Type="{kind}" Target="{escape(target)}"{mode}/>'


def _relations(ties: Iterable[str]) -> bytes:
    return part(f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(ties)}</Relationships>')
