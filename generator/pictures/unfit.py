"""What keeps a picture from being printed, each with its remedy."""

from enum import Enum


class Fault(Enum):
    """What is wrong with a picture, and what to do about it."""

    NEITHER = "it is neither PNG nor JPEG", "save it as one of them"
    DAMAGED = "it is cut short, damaged or empty", "open it and save it anew"
    TOO_LARGE = "it has more than 25 megapixels", "make it smaller"
    TOO_LONG = "a side of it has more than 20,000 pixels", "make it smaller"
    MOVING = "it moves", "save one picture of it"
    FOR_THE_PRESS = "it is in the colours of a printing press", "save it in RGB"
    DEEP_AND_SEEN_THROUGH = (
        "it is grey in 16 bits and see-through",
        "save it with 8 bits a channel",
    )

    def __init__(self, words: str, remedy: str) -> None:
        self.words = words
        self.remedy = remedy


class UnfitError(ValueError):
    """Raised with what is wrong with a picture."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.words)
        self.fault = fault
