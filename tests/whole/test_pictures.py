"""A picture goes into every format as its pixels alone: not its name, nor what its file told."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from PIL import Image

from generator.channels import read_file
from generator.compose.order import Order
from generator.paper.formats import Format
from tests.houses.building import build
from tests.houses.ruritania import BRIEF, found_in
from tests.papers.pictures import SECRET, chunk, png

FORMATS = (Format.PDF, Format.DOCX, Format.HTML)
SHOWN = """\
{% extends "base/briefing-paper.html" %}
{% block messages %}
<figure><img src="zzyzx-at-the-gate.jpg" alt="The gate"/><figcaption>The gate</figcaption></figure>
{% endblock %}
"""


def photo() -> bytes:
    """Return a photograph with all that a camera and an editor leave in one."""
    exif = Image.Exif()
    exif[0x013B] = SECRET.decode()
    exif.get_ifd(0x8825)[29] = SECRET.decode()  # of its places, the day
    small = BytesIO()
    Image.linear_gradient("L").resize((40, 30)).save(
        small, "JPEG", exif=exif, comment=SECRET, icc_profile=SECRET
    )
    return small.getvalue() + SECRET


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the files of a paper that shows a photograph, under a logo."""
    ruritania = found_in(tmp_path_factory.mktemp("shown") / "house")
    ruritania.write("templates/all/briefing-paper.html", SHOWN)
    ruritania.write("templates/_brand.yml", "logo: {path: zzyzx-seal.png, alt: A seal}\n")
    (ruritania.root / "templates/assets").mkdir()
    (ruritania.root / "templates/assets/zzyzx-at-the-gate.jpg").write_bytes(photo())
    told = chunk(b"tEXt", b"Author\0" + SECRET)
    (ruritania.root / "templates/zzyzx-seal.png").write_bytes(png(40, 30, told))
    order = Order(BRIEF, documents=("briefing-paper",), formats=FORMATS)
    return dict(build(ruritania.house, order).files)


def test_a_picture_is_in_every_format(files: dict[str, bytes]) -> None:
    word = ZipFile(BytesIO(next(files[name] for name in files if name.endswith(".docx"))))
    media = [name for name in word.namelist() if name.startswith("word/media/")]
    assert media == ["word/media/logo.png", "word/media/picture1.jpeg"]
    page = next(files[name] for name in files if name.endswith(".html")).decode()
    assert page.count("data:image/jpeg;base64,") == 1
    assert page.count("data:image/png;base64,") == 1


@pytest.mark.parametrize("secret", [SECRET.decode(), "zzyzx"])
def test_no_file_has_the_name_of_a_picture_or_what_was_in_it(
    files: dict[str, bytes], secret: str
) -> None:
    told = [
        (name, heard.channel)
        for name, data in files.items()
        for heard in read_file(name, data)
        if secret in heard.words
    ]
    assert told == []
    assert [name for name, data in files.items() if secret.encode() in data] == []
    word = ZipFile(BytesIO(next(files[name] for name in files if name.endswith(".docx"))))
    assert [part for part in word.namelist() if secret.encode() in word.read(part)] == []
