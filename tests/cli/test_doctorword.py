"""`brief doctor --word` says how the house's own Word template fits."""

from tests.houses import wordtemplates as templates
from tests.houses.ruritania import Ruritania
from tests.tools.typing import Brief


def put(ruritania: Ruritania, data: bytes) -> None:
    folder = ruritania.root / "templates"
    folder.mkdir(exist_ok=True)
    (folder / "_house.docx").write_bytes(data)


def test_it_says_what_is_the_templates_what_is_ours_and_what_is_left_out(
    brief: Brief, ruritania: Ruritania
) -> None:
    put(ruritania, templates.foreign())
    ruritania.write(
        "templates/_brand.yml",
        "defaults: {briefing: {word: {styles: {Body Text: Fliesstext}}}}\n",
    )
    told = brief("doctor", "--word")
    lines = [line.split(None, 1) for line in told.out.splitlines()]
    assert told.exit == 0
    assert ["sheet", "216 by 279 millimetres"] in lines
    assert ["edges", "default header, first header"] in lines
    assert ["template's", "Body Text (Fliesstext)"] in lines
    assert ["template's", "heading 1"] in lines
    assert ["ours", "Case Text"] in lines
    assert any("python-docx" in line for line in told.out.splitlines() if "left out" in line)


def test_it_answers_a_program(brief: Brief, ruritania: Ruritania) -> None:
    assert brief("doctor", "--word", "--json").json == {"word_template": None}
    put(ruritania, templates.classic())
    found = brief("doctor", "--word", "--json").json["word_template"]
    assert found["edges"] == ["first header", "default footer"]
    assert found["matched"]["Title"] == "Title"


def test_a_template_with_a_program_is_refused_at_its_place(
    brief: Brief, ruritania: Ruritania
) -> None:
    put(ruritania, templates.with_part(templates.classic(), "word/vbaProject.bin", b"run"))
    for typed in (("doctor", "--word"), ("check",), ("build", "--to", "docx")):
        told = brief(*typed)
        assert told.exit != 0
        assert "templates/_house.docx: " in told.out + told.err
        assert "it holds a program" in told.out + told.err
