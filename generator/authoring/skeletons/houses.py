"""Begin a house: a folder with a small sample about a country that does not exist."""

from pathlib import Path

from generator.publish.newfiles import create, refuse_full

_SAMPLE = Path(__file__).parent.parent.parent / "shipped" / "sample"
BRIEF = "visit-2021"  # what the sample orders


def new_house(folder: Path) -> list[str]:
    """Make a house in a folder that is empty or not there, and return the names of its files."""
    refuse_full(folder)
    files = {
        path.relative_to(_SAMPLE).as_posix(): path.read_bytes()
        for path in sorted(_SAMPLE.rglob("*"))
        if path.suffix in (".yaml", ".txt")
    }
    create(folder, files, folder)
    return list(files)
