"""Looks of Ruritania: a `_brand.yml` over our own, with the fonts and pictures it names."""

import shutil
from pathlib import Path

from PIL import Image

from generator.errors import BriefError
from generator.house.brandfile import read_brand
from generator.paper.brand import PLAIN, Brand
from tests.checkout import ROOT

OURS = ROOT / "templates"
_SHOWN = Path("templates/_brand.yml")


def our_look() -> Brand:
    """Return our own look."""
    return read_brand(OURS / "_brand.yml", _SHOWN, PLAIN)


class Look:
    """A folder for a brand, and what becomes of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._under = our_look()

    def read(self, text: str) -> Brand:
        """Return the look that a file makes of ours."""
        file = self.folder / "_brand.yml"
        file.write_text(text, encoding="utf-8")
        return read_brand(file, _SHOWN, self._under)

    def told(self, text: str) -> list[str]:
        """Return what is told of a file that is read all the same."""
        return [
            f"{problem.severity.value} {problem}".replace(f"{_SHOWN}: ", "").replace(
                f"{_SHOWN}:", ""
            )
            for problem in self.read(text).problems
        ]

    def refused(self, text: str) -> str:
        """Return why a file is refused."""
        try:
            self.read(text)
        except BriefError as refusal:
            return str(refusal).replace(f"{_SHOWN}:", "")
        raise AssertionError("this was not refused")

    def put_font(self, name: str, ours: str) -> None:
        """Put a font of ours beside the brand, under another name."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(OURS / "fonts" / ours, path)

    def put_picture(self, name: str, width: int = 3) -> None:
        """Put a picture beside the brand."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (width, 1), "#0b4f6c").save(path)
