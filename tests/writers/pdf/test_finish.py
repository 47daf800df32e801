"""What is done to a PDF when its end is written."""

import pydyf  # type: ignore[import-untyped]
import pytest

from generator.writers.pdf.finish import closed_cleanly


class Part(pydyf.Stream):  # type: ignore[misc]
    """A part that is closed as ours are."""

    data = closed_cleanly(pydyf.Stream.data)


def last_byte(part: pydyf.Stream) -> bytes:
    return bytes(part.data.removesuffix(b"\nendstream")[-1:])


@pytest.mark.parametrize("end", [b"\r", b"\n"])
def test_a_part_that_would_end_like_a_line_gets_another_end(end: bytes) -> None:
    content = bytes([end[0] - 1])  # the checksum counts from one
    assert last_byte(pydyf.Stream([content], compress=True)) == end
    assert last_byte(Part([content], compress=True)) not in b"\r\n"


def test_other_parts_stay_as_they_are() -> None:
    for compress in (True, False):
        stock = pydyf.Stream([b"BT", "ET"], compress=compress).data
        assert Part([b"BT", "ET"], compress=compress).data == stock
