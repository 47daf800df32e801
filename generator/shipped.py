"""Where what ships with us lies: in the checkout's own folders, or inside the installed package."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def our_templates() -> Path:
    """Return the folder of the templates that ship with us."""
    shipped = _PACKAGE / "shipped" / "templates"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "templates"
