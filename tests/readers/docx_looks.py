"""Read how a Word file says that its styles look: all that each of them claims."""

from lxml.etree import _Element

from tests.readers.docx import W, docx_part

_FONT = {
    "asciiTheme": "HAnsi",
    "hAnsiTheme": "HAnsi",
    "eastAsiaTheme": "EastAsia",
    "cstheme": "Bidi",
}


def docx_looks(data: bytes) -> dict[str, list[str]]:
    """Return what each style claims, by its name: of itself, and then of each of its parts."""
    styles = docx_part(data, "word/styles.xml").iter(f"{W}style")
    return dict(map(_look, styles))


def _look(style: _Element) -> tuple[str, list[str]]:
    name, *claims = style
    itself = [told(each) for each in claims if not len(each)]
    return name.get(f"{W}val") or "", [
        " ".join(itself),
        *(told(each) for each in claims if len(each)),
    ]


def told(element: _Element) -> str:
    """Return an element with its attributes and what is in it, such as `jc=right`."""
    name = _short(element.tag)
    said = {_short(key): str(value) for key, value in element.attrib.items()}
    if list(said) == ["val"] and not len(element):
        return f"{name}={said['val']}"
    for family in ("major", "minor"):
        if said == {place: f"{family}{script}" for place, script in _FONT.items()}:
            return f"font={family}"
    assert not (element.text or "").strip(), f"words in {name}"
    parts = [*(f"{key}={value}" for key, value in said.items()), *map(told, element)]
    return f"{name}({' '.join(parts)})" if parts else name


def _short(name: object) -> str:
    return str(name).split("}")[-1]
