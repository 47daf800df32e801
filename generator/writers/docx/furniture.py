"""Write what stands around the text: a letter's letterhead, a paper's running head, page numbers.

A letter begins with its letterhead and counts its pages from the second; all else counts them all
and has its running head from the second.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.paper.brand import Brand
from generator.paper.document import Form, Furniture, Meta
from generator.writers.docx.logos import LOGO, logo_part, write_logo
from generator.writers.docx.package import Part, Relation
from generator.writers.docx.paragraphs import Para, write_paragraphs
from generator.writers.docx.runs import write_run, write_tongue
from generator.writers.docx.titles import FETCHED
from generator.writers.docx.xml import word_part


@dataclass(frozen=True, slots=True)
class Running:
    """A header or footer, on the first page or on all others."""

    edge: str  # "header" or "footer"
    pages: str  # "first" or "default"
    paras: tuple[Para, ...]
    drawings: tuple[Part, ...] = ()

    @property
    def id(self) -> str:
        """Return the id of the relation to it."""
        return f"{self.pages}-{self.edge}"

    def on(self, pages: str) -> "Running":
        """Return the same on other pages."""
        return replace(self, pages=pages)

    @property
    def part(self) -> Part:
        """Return its part."""
        root = "hdr" if self.edge == "header" else "ftr"
        words = word_part(root, write_paragraphs(self.paras))
        ties = tuple(Relation(LOGO, "image", each.name) for each in self.drawings)
        return Part(f"{self.id}.xml", self.edge, words, ties)

    @property
    def relation(self) -> Relation:
        """Return the document's relation to it."""
        return Relation(self.id, self.edge, f"{self.id}.xml")

    @property
    def mention(self) -> str:
        """Return how the document's section asks for it."""
        return f'<w:{self.edge}Reference w:type="{self.pages}" r:id="{self.id}"/>'


def running(meta: Meta, title: str, brand: Brand) -> Iterator[Running]:
    """Yield the headers and footers of a paper with a title, headers first."""
    logo, hand = brand.logo, _Hand(meta.furniture, title, write_tongue(meta.language))
    sign = (Para("Logo", write_logo(logo, brand.scale)),) if logo else ()
    drawings = (logo_part(logo),) if logo else ()
    match meta.form:
        case Form.LETTER:
            yield Running("header", "first", (*sign, *hand.letterhead()), drawings)
        case Form.PAPER | Form.SHEET | Form.SPEECH:
            if sign:
                yield Running("header", "first", sign, drawings)
            yield Running("header", "default", (hand.running_head(),))
            yield Running("footer", "first", (hand.page_number(1),))
    yield Running("footer", "default", (hand.page_number(2),))


@dataclass(frozen=True, slots=True)
class _Hand:
    """Writes the words around the text in the direction of the paper."""

    furniture: Furniture
    title: str
    tongue: str

    def letterhead(self) -> Iterator[Para]:
        """Yield the names of the senders, the most responsible one large, and how to reach them."""
        first, *others = self.furniture.letterhead or ("",)
        partners = (self._run(_APART + name, "Letterhead Partner") for name in others)
        names, reached = "".join((self._run(first), *partners)), self.furniture.reached
        yield Para("Letterhead Names" if reached else "Letterhead", names)
        if reached:
            yield Para("Letterhead Lines", _BELOW.join(map(self._run, reached)))

    def running_head(self) -> Para:
        """Write what stands above each page; the title in it, Word fetches anew."""
        said = self.furniture.running_head
        if not self.title or not said.endswith(self.title):
            return Para("header", self._run(said))
        before = said.removesuffix(self.title)
        title = self._field(FETCHED, self.title)
        return Para("header", (self._run(before) if before else "") + title)

    def page_number(self, shown: int) -> Para:
        """Write "Page 2 of 3"; Word counts anew when it lays out the pages."""
        page, of = self._run(f"{self.furniture.page} "), self._run(f" {self.furniture.of} ")
        return Para(
            "footer",
            page + self._field("PAGE", str(shown)) + of + self._field("NUMPAGES", str(shown)),
        )

    def _field(self, instruction: str, shown: str) -> str:
        return f'<w:fldSimple w:instr=" {instruction} ">{self._run(shown)}</w:fldSimple>'

    def _run(self, text: str, style: str = "") -> str:
        return write_run(text, style, self.tongue)


_BELOW = "<w:r><w:br/></w:r>"
_APART = "\u00a0" * 4 + " "  # spaces that stay, and one at which a line may end
