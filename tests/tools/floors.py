"""The floors of the house, from the bottom up, and the doors of outside libraries.

The page on the architecture tells them, and tests hold the code to them.
"""

# From the bottom up: a module may import its own folder and the layers below it, not its folder's
# neighbours. A folder stands for all the modules in it.
LAYERS = (
    ("errors", "shipped"),
    ("bounds", "paper", "pictures", "yamlfile"),
    ("channels", "languages", "names", "writers"),
    ("facts",),
    ("house",),
    ("gate", "inspection"),
    ("compose", "publish"),
    ("authoring", "checks"),
    ("build",),
    ("cli",),
)

# Who may import a library: one module or one folder.
DOORS = {
    "anyascii": "names",
    "PIL": "pictures",
    "yaml": "yamlfile",
    "babel": "languages",
    "markdown_it": "facts/texts",
    "fontTools": "paper",
    "pikepdf": "inspection",
    "lxml": "compose/reader",
    "jinja2": "compose/templates",
    "markupsafe": "compose/templates",
    "weasyprint": "writers/pdf",
    "pydyf": "writers/pdf",
    "typer": "cli",
    "rich": "cli",
}
