"""Begin a house's own look: a copy of ours, with the fonts it names."""

from generator.house import House
from generator.publish.newfiles import create
from generator.shipped import our_templates

_BRAND = "_brand.yml"


def new_brand(house: House) -> list[str]:
    """Copy our look and its fonts into the house, and return the names of the files."""
    ours = our_templates()
    paths = [ours / _BRAND, *sorted((ours / "fonts").iterdir())]
    files = {f"templates/{path.relative_to(ours).as_posix()}": path.read_bytes() for path in paths}
    create(house.root, files, house.shown)
    return list(files)
