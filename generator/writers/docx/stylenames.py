"""The names of all styles of ours that a paper may ask for."""

from generator.paper.scale.ours import OURS as SCALE
from generator.writers.docx.looksheet import character_styles, paragraph_styles

OURS = (
    *(look.name for look in paragraph_styles(SCALE)),
    *(accented.name for accented in character_styles(SCALE)),
)
