"""The house of this checkout, and the first brief in it with its documents."""

from pathlib import Path

from generator.house import House
from tests.checkout import ROOT

OURS = House(ROOT, Path())
REAL = "michel-central-asia-2022"
LETTER, PAPER = "letter", "briefing-paper"
