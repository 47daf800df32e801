"""Write the headers and footers of a house's own Word template, with what they show."""

import re
from dataclasses import dataclass, replace

from generator.paper.wordtemplate import Edge
from generator.writers.docx.package import Part, Relation

_DRAWN = re.compile(r'(<wp:docPr [^>]*?\bid=")(\d+)"')
_ABOVE_OURS = 20_000  # numbers of the template's drawings
_FIRST = {"first": 100, "default": 200, "even": 300}  # the number of a picture on such pages
_PNG = b"\x89PNG"


@dataclass(frozen=True, slots=True)
class HouseEdge:
    """One header or footer of a template."""

    edge: Edge

    @property
    def id(self) -> str:
        """Return the id of the relation to it."""
        return f"{self.edge.pages}-{self.edge.kind}"

    @property
    def part(self) -> Part:
        """Return its part."""
        words = _DRAWN.sub(_above_ours, self.edge.words)
        return Part(f"{self.id}.xml", self.edge.kind, words.encode(), (*self._shown, *self._led))

    def on(self, pages: str) -> "HouseEdge":
        """Return the same on other pages."""
        return HouseEdge(replace(self.edge, pages=pages))

    @property
    def drawings(self) -> tuple[Part, ...]:
        """Return the pictures it shows."""
        pictures = (each.data for each in self.edge.beside if each.data)
        first = _FIRST[self.edge.pages]
        return tuple(
            Part(f"media/{self.edge.kind}-{number}.{_ending(data)}", _ending(data), data)
            for number, data in enumerate(pictures, first)
        )

    @property
    def relation(self) -> Relation:
        """Return the document's relation to it."""
        return Relation(self.id, self.edge.kind, f"{self.id}.xml")

    @property
    def mention(self) -> str:
        """Return how the document's section asks for it."""
        return f'<w:{self.edge.kind}Reference w:type="{self.edge.pages}" r:id="{self.id}"/>'

    @property
    def _shown(self) -> tuple[Relation, ...]:
        pictures = (each for each in self.edge.beside if each.data)
        pairs = zip(pictures, self.drawings, strict=True)
        return tuple(Relation(each.id, "image", drawn.name) for each, drawn in pairs)

    @property
    def _led(self) -> tuple[Relation, ...]:
        led = (each for each in self.edge.beside if not each.data)
        return tuple(Relation(each.id, "hyperlink", each.target, outside=True) for each in led)


def _above_ours(found: re.Match[str]) -> str:
    return f'{found[1]}{int(found[2]) + _ABOVE_OURS}"'


def _ending(picture: bytes) -> str:
    return "png" if picture.startswith(_PNG) else "jpeg"
