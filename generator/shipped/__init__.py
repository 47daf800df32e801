"""Where what ships with us lies: in the checkout's own folders, or inside the installed package."""

from pathlib import Path

_SHIPPED = Path(__file__).parent


def our_templates() -> Path:
    """Return the folder of the templates that ship with us."""
    shipped = _SHIPPED / "templates"
    return shipped if shipped.is_dir() else _SHIPPED.parent.parent / "templates"
