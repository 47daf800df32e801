"""What is done to a PDF before its end is written."""

from zlib import compress

import pydyf  # type: ignore[import-untyped]
import pytest

from generator.writers.pdf.finish import close_cleanly


def ending(part: pydyf.Stream) -> bytes:
    """Return the last byte of a compressed part."""
    return bytes(part.data.removesuffix(b"\nendstream")[-1:])


@pytest.mark.parametrize("sum_of_bytes", [0x0D - 1, 0x0A - 1])
def test_a_part_that_would_end_like_a_line_gets_another_end(sum_of_bytes: int) -> None:
    content = bytes([sum_of_bytes])
    assert compress(content)[-1:] in b"\r\n"
    part = pydyf.Stream([content], compress=True)
    close_cleanly(part)
    assert ending(part) not in b"\r\n"


def test_other_parts_stay_as_they_are() -> None:
    part = pydyf.Stream([b"BT", "ET"], compress=True)
    close_cleanly(part)
    assert part.stream == [b"BT", "ET"]
