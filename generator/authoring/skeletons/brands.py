"""Begin a house's own look: a few lines over ours, which says all that they do not."""

from generator.authoring.skeletons.typed import as_title, quoted
from generator.house import LOOK, House
from generator.publish.newfiles import create

_TEXT = """\
# How our papers look (brand.yml). What is not said here is as in the look that brief comes with.
meta: {{name: {name}}}
color: {{primary: "{accent}"}}  # titles, links, the bars of boxes
# typography: {{base: Source Sans 3}}  # the font of text
# logo: logo.png  # PNG or JPEG, beside this file
"""


def new_brand(house: House) -> list[str]:
    """Write a short look for the house, and return the name of its file."""
    name = quoted(as_title(house.root.resolve().name))
    text = _TEXT.format(name=name, accent=house.brand().colours.accent)
    file = f"templates/{LOOK}"
    create(house.root, {file: text.encode()}, house.shown)
    return [file]
