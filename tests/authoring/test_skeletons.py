"""Beginning a house, a country, an audience, a document or a brief: each is fit for use."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from generator.authoring.skeletons.houses import BRIEF as SAMPLE
from tests.houses.ruritania import BRIEF, ORDER, Ruritania
from tests.tools.typing import Brief, Told, files_in

THEMES = "facts/themes.yaml"
NEXT = """\
  - id: visit-2022
    title: Second visit of the Chancellor of Strelsau to Ruritania
    form: visit
    visitor: chancellor
    hosts: [ruritania]
    dates:
      - {date: 2022-05-10, sources: [rrl-letter]}
"""


@pytest.fixture
def planned(ruritania: Ruritania) -> Ruritania:
    """Return the house once its register knows of a second visit."""
    ruritania.add("facts/occasions.yaml", NEXT)
    ruritania.change("facts/offices.yaml", "attested: [2021-05-04]", "term: 2020/..")
    return ruritania


def errors(told: Told) -> list[str]:
    """Return the errors that a check told, warnings apart."""
    lines = (line for line in told.err.splitlines() if not line.startswith("  hint"))
    return [line for line in lines if "warning: " not in line]


# The next visit -----------------------------------------------------------------------------------


def test_a_new_visit_takes_three_commands_and_no_template(brief: Brief, planned: Ruritania) -> None:
    new = ("--from", BRIEF, "--occasion", "visit-2022", "--date", "2022-05-02")
    assert brief("new", "brief", "visit-2022", *new, "--period", "2021/2022").exit == 0
    assert errors(brief("check")) == []
    assert brief("build", "visit-2022", "--to", "text").exit == 0
    built = planned.root / "build/visit-2022"
    letter = (built / "visit-2022-letter.txt").read_text(encoding="utf-8")
    assert letter.startswith("Helga von Strofzin\nChancellor of Strelsau\n")
    assert "Zenda, 2\u00a0May\u00a02022" in letter
    assert "Dear Chancellor Strofzin," in letter
    paper = (built / "visit-2022-briefing-paper.txt").read_text(encoding="utf-8")
    assert "Raid on a newspaper (14\u00a0February\u00a02021)" in paper
    assert "The summer closures (July\u00a02021)" in paper  # known by now


# A brief ------------------------------------------------------------------------------------------


def test_a_copy_has_the_translations_which_know_what_they_were_made_from(
    brief: Brief, ruritania: Ruritania
) -> None:
    french = "{text: La presse et les tribunaux, of: 1234abcd, by: reviewed}"
    ruritania.write(f"briefs/{BRIEF}.fr.yaml", f"# Ours\nbrief:\n  letter.subject: {french}\n")
    told = brief("new", "brief", "visit-2022", "--from", BRIEF)
    assert told.out.splitlines()[:2] == ["briefs/visit-2022.yaml", "briefs/visit-2022.fr.yaml"]
    copied = ruritania.read("briefs/visit-2022.fr.yaml")
    assert copied == ruritania.read(f"briefs/{BRIEF}.fr.yaml")


def test_a_copy_is_another_paper_and_may_cite_what_the_old_one_was(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.change(ORDER, "authors:", "produced: [rrl-letter]\nauthors:")
    assert brief("new", "brief", "visit-2022", "--from", BRIEF).exit == 0
    assert "rrl-letter" not in ruritania.read("briefs/visit-2022.yaml")


def test_a_copy_keeps_comments_and_marks_what_to_look_at(brief: Brief, planned: Ruritania) -> None:
    planned.change(ORDER, "date: 2021-05-04\n", "date: 2021-05-04  # a Tuesday\n")
    planned.change(ORDER, "title: Human", "# For the Chancellor.\ntitle: Human")
    told = brief("new", "brief", "visit-2022", "--from", BRIEF, "--date", "2022-05-02")
    assert told == Told(0, "briefs/visit-2022.yaml\nnext: brief build visit-2022\n", "")
    lines = planned.read("briefs/visit-2022.yaml").splitlines()
    assert lines[:5] == [
        "# For the Chancellor.",
        "title: Human rights issues ahead of the visit to Ruritania",
        "# Look at this: it is what visit-2021 says.",
        "occasion: visit-2021",
        "audience: eu-leaders",
    ]
    assert "date: 2022-05-02  # a Tuesday" in lines
    marked = [lines[at + 1] for at, line in enumerate(lines) if line.startswith("# Look at this")]
    assert [line.split(":")[0] for line in marked] == ["occasion", "period", "include", "letter"]
    without = [line for line in lines if not line.startswith("# Look at this")]
    assert len(without) == len(planned.read(ORDER).splitlines())


def test_a_slip_without_a_model_passes_and_builds(brief: Brief, planned: Ruritania) -> None:
    parts = ("--audience", "eu-leaders", "--country", "ruritania", "--theme", "press")
    assert brief("new", "brief", "second", "--occasion", "visit-2022", *parts).exit == 0
    slip = planned.read("briefs/second.yaml")
    assert "date: 2022-05-10  # printed" in slip
    assert "documents: [briefing-paper]\n" in slip
    assert errors(brief("check")) == []
    assert brief("build", "second", "--to", "text").exit == 0


def test_a_slip_without_a_model_says_what_it_lacks(brief: Brief) -> None:
    told = brief("new", "brief", "second", "--occasion", "visit-2021")
    assert told.err == (
        "a brief that is no copy needs --audience, --country, --theme\n"
        "  hint: or name one to copy: --from OLD; brief list briefs shows all\n"
    )


# A country and a theme ----------------------------------------------------------------------------


def test_a_new_country_passes_the_check(brief: Brief, ruritania: Ruritania) -> None:
    told = brief("new", "country", "grand-fenwick", "--code", "FEN", "--prefix", "gf")
    assert told == Told(
        0,
        "facts/grand-fenwick/country.yaml\n"
        "facts/grand-fenwick/people.yaml\n"
        "facts/sources/iso-3166.yaml\n"
        "next: write what is known in facts/grand-fenwick/THEME.yaml\n",
        "",
    )
    assert brief("check") == Told(0, "no problems\n", "")
    assert "title: Grand Fenwick\n" in ruritania.read("facts/grand-fenwick/country.yaml")
    again = brief(
        "new", "country", "narnia", "--code", "NAR", "--prefix", "na", "--title", "Narnia"
    )
    assert again == Told(
        0,
        "facts/narnia/country.yaml\n"
        "facts/narnia/people.yaml\n"
        "next: write what is known in facts/narnia/THEME.yaml\n",
        "",
    )


def test_a_new_theme_keeps_every_byte_before_it(brief: Brief, ruritania: Ruritania) -> None:
    path = ruritania.root / THEMES
    for ending in (b"\n", b""):  # with and without a line end after the last line
        path.write_bytes(path.read_bytes().rstrip(b"\n") + ending)
        before = path.read_bytes()
        told = brief("new", "theme", f"prisons{len(ending)}", "--title", "Prisons: who & why")
        assert (told.exit, told.err) == (0, "")
        assert path.read_bytes().startswith(before)
    assert 'title: "Prisons: who & why"\n' in ruritania.read(THEMES)
    assert brief("check") == Told(0, "no problems\n", "")


def test_a_theme_takes_the_line_ends_and_the_indent_of_its_file(
    brief: Brief, ruritania: Ruritania
) -> None:
    path = ruritania.root / THEMES
    flush = ruritania.read(THEMES).replace("\n  ", "\n")
    path.write_bytes(flush.replace("\n", "\r\n").encode())
    assert brief("new", "theme", "prisons").exit == 0
    written = path.read_bytes()
    assert b"\r\n- id: prisons" in written
    assert written.count(b"\n") == written.count(b"\r\n")
    assert brief("check").exit == 0


def test_a_theme_is_not_forced_into_a_file_that_ends_otherwise(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.add(THEMES, "terms:\n  - {id: a-term, title: A term}\n")
    before = ruritania.read(THEMES)
    told = brief("new", "theme", "prisons")
    assert told == Told(
        1,
        "",
        "facts/themes.yaml: a theme cannot be written at the end of this file\n"
        "  hint: let the list of 'themes' stand last, a line for each '- id'\n",
    )
    assert ruritania.read(THEMES) == before


def test_a_theme_begins_the_file_of_themes_if_there_is_none(
    brief: Brief, ruritania: Ruritania
) -> None:
    (ruritania.root / THEMES).unlink()
    for file in ("ruritania/press", "ruritania/trials", "strelsau/press", "region/press"):
        (ruritania.root / f"facts/{file}.yaml").unlink()
    assert brief("new", "theme", "press").exit == 0
    assert "sources" not in ruritania.read(THEMES)
    assert brief("list", "themes").out == "press  Press\n"


# What is refused ----------------------------------------------------------------------------------

REFUSED = {
    ("brief", "x", "--from", "visit-2012"): (
        "unknown brief 'visit-2012'\n  hint: did you mean 'visit-2021'?\n"
    ),
    ("brief", "Visit 2022", "--from", BRIEF): (
        "'Visit 2022' cannot be the name of a brief: an id is 1 to 64 small letters, digits and"
        " hyphens; a capital letter stands in it\n  hint: write it as visit-2022\n"
    ),
    ("theme", "women's-rights"): (
        '"women\'s-rights" cannot be the name of a theme: an id is 1 to 64 small letters, digits'
        " and hyphens; an apostrophe stands in it\n  hint: write it as women-s-rights\n"
    ),
    ("brief", "nul", "--from", BRIEF): (
        "'nul' cannot be the name of a brief: Windows keeps 'nul' for itself: no file can be called"
        " so\n  hint: choose a longer one\n"
    ),
    ("audience", "con", "--from", "media"): (
        "'con' cannot be the name of an audience: Windows keeps 'con' for itself: no file can be"
        " called so\n  hint: choose a longer one\n"
    ),
    ("brief", BRIEF, "--from", BRIEF): (
        "cannot write briefs/visit-2021.yaml: it is there already\n"
        "  hint: choose another name, or edit what is there\n"
    ),
    ("brief", "x", "--from", BRIEF, "--occasion", "visit-2022"): (
        "unknown occasion 'visit-2022'\n  hint: did you mean 'visit-2021'?\n"
    ),
    ("brief", "x", "--from", BRIEF, "--audience", "ministri"): (
        "unknown audience 'ministri'\n  hint: did you mean 'ministry'?\n"
    ),
    ("brief", "x", "--from", BRIEF, "--period", "last year"): (
        "briefs/x.yaml:7:9: 'period': this is not a date we can read"
    ),
    ("country", "ruritania", "--code", "RUR", "--prefix", "ru"): (
        "facts/ruritania/country.yaml:4:5: there is a record with the id 'ruritania' already\n"
    ),
    ("country", "sources", "--code", "SRC", "--prefix", "sr"): (
        "facts/sources: this is there already\n"
    ),
    ("country", "narnia", "--code", "nar", "--prefix", "na"): (
        "'nar' is not a country's code: three capital letters of ISO 3166-1\n"
        "  hint: write it as NAR\n"
    ),
    ("country", "narnia", "--code", "NAR", "--prefix", "rt"): (
        "facts/ruritania/country.yaml:4:5: the prefix 'rt' is that of 'ruritania'\n"
    ),
    ("country", "narnia", "--code", "NAR", "--prefix", "na-"): (
        "'na-' cannot begin ids: use two to eight small letters or digits\n  hint: such as kz\n"
    ),
    ("theme", "press"): "facts/themes.yaml:4:5: there is a record with the id 'press' already\n",
    ("theme", "people"): "'people' cannot be a theme: people.yaml holds something else\n",
}


@pytest.mark.parametrize(("arguments", "message"), REFUSED.items())
def test_what_cannot_be_begun_is_told_and_nothing_is_written(
    brief: Brief, ruritania: Ruritania, arguments: tuple[str, ...], message: str
) -> None:
    before = files_in(ruritania.root)
    told = brief("new", *arguments)
    assert (told.exit, told.out) == (1, "")
    assert told.err.startswith(message)
    assert files_in(ruritania.root) == before


# A house ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["my-house", "Дом – a house for Žofia"])
def test_a_new_house_builds_at_once(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    told = brief("new", "house", name)
    assert (told.exit, told.err) == (0, "")
    assert told.out.endswith(f"next: go into {name} and run: brief build {SAMPLE}\n")
    monkeypatch.chdir(tmp_path / name)
    assert brief("check", "--strict") == Told(0, "no problems\n", "")
    assert brief("build", "--to", "text,docx").exit == 0
    letter = Path(f"build/{SAMPLE}/{SAMPLE}-letter.txt").read_text(encoding="utf-8")
    assert "Dear Chancellor Elphberg," in letter
    readme = Path("README.txt").read_text(encoding="utf-8")
    assert len(readme.splitlines()) <= 17
    second = ("--from", SAMPLE, "--occasion", "visit-2022", "--date", "2022-05-02")
    assert brief("new", "brief", "visit-2022", *second).exit == 0
    assert brief("build", "visit-2022", "--to", "text").exit == 0


def own_house(brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Begin a house in a folder of its own, with a theme and a country."""
    assert brief("new", "house", str(tmp_path / "my-house")).exit == 0
    monkeypatch.chdir(tmp_path / "my-house")
    assert brief("new", "theme", "fair-trials").exit == 0
    assert brief("new", "country", "grand-fenwick", "--code", "FEN", "--prefix", "gf").exit == 0
    return tmp_path / "my-house"


def written_beside(house: Path, record: str) -> None:
    """Write a record of each register that has none yet, and one of a country's theme."""
    for kind, fields in OWN.items():
        file = house / f"facts/{kind}.yaml"
        typed = file.read_text(encoding="utf-8")
        assert f"{kind}: []\n" in typed
        entry = f"{kind}:\n  - {{id: own-{kind}, {fields}{record}}}\n"
        file.write_text(typed.replace(f"{kind}: []\n", entry), encoding="utf-8")
    fact = f"about: {{scope: public}}\nevents:\n  - {{id: gf-fair, title: Fair{record}}}\n"
    (house / "facts/grand-fenwick/fair-trials.yaml").write_text(fact, encoding="utf-8")


OWN = {
    "organisations": "title: Own League",
    "offices": "title: Own Chancellor",
    "people": "name: Jane Roe, short: Roe",
    "occasions": "title: Own visit, form: visit",
}


def test_what_is_written_beside_the_sample_rests_on_nothing_of_it(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = own_house(brief, tmp_path, monkeypatch)
    assert brief("check", "--strict") == Told(0, "no problems\n", "")
    written_beside(house, "")
    lines = brief("check").err.splitlines()
    told = [line.partition(": ")[2] for line in lines if "hint" not in line]
    assert sorted(told) == [
        "event 'gf-fair' has no source",
        "occasion 'own-occasions' has no source",
        "office 'own-offices' has no source",
        "organisation 'own-organisations' has no source",
        "person 'own-people' has no source",
    ]
    assert "rrl" not in (house / "facts/themes.yaml").read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="this is the command for other systems")
def test_the_command_of_the_readme_deletes_ruritania_and_leaves_no_error(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = own_house(brief, tmp_path, monkeypatch)
    written_beside(house, ", sources: [iso-3166]")
    [in_a_shell, _] = removals(house)
    done = subprocess.run(["/bin/sh", "-ec", in_a_shell], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [path for path in house.rglob("*") if "ruritania" in path.name] == []
    assert errors(brief("check")) == []
    assert "rrl" not in brief("list", "sources").out


def test_each_file_shows_what_it_holds_when_ruritania_is_gone(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = own_house(brief, tmp_path, monkeypatch)
    for path in (
        *house.glob("briefs/*"),
        *house.rglob("*uritania*.yaml"),
        *house.glob("facts/r*/*"),
    ):
        path.unlink(missing_ok=True)
    for path in house.glob("facts/*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert "uritania" not in text, path
        path.write_text(re.sub(r"(?m)^#  ", "  ", text.replace(": []", ":")), encoding="utf-8")
    assert {line.split(": ", 1)[1] for line in errors(brief("check"))} == {
        "unknown source 'a-source'",
        "unknown country 'a-country'",
    }


def test_the_command_for_windows_deletes_the_same(
    brief: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [in_a_shell, in_powershell] = removals(own_house(brief, tmp_path, monkeypatch))
    paths = in_a_shell.removeprefix("rm -r ").split(" ")
    assert in_powershell.startswith("rm -r ")
    assert in_powershell.removeprefix("rm -r ").split("     ")[0].split(", ") == paths
    assert all(list(Path().glob(path)) for path in paths)


def removals(house: Path) -> list[str]:
    """Return the commands by which README.txt deletes the sample, for shells and for PowerShell."""
    lines = (house / "README.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.startswith("  rm ")]


def test_an_empty_folder_may_become_a_house(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert brief("new", "house", str(tmp_path / "empty")).exit == 0


@pytest.mark.parametrize("inside", ["notes.txt", ".hidden"])
def test_a_folder_with_anything_in_it_is_left_alone(
    brief: Brief, tmp_path: Path, inside: str
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / inside).write_text("mine", encoding="utf-8")
    told = brief("new", "house", str(folder))
    assert told == Told(1, "", f"{folder} is not empty\n  hint: name a new folder\n")
    assert files_in(folder) == {inside: b"mine"}


@pytest.mark.skipif(os.name == "nt", reason="Windows forbids otherwise")
def test_a_file_is_no_place_for_a_house(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    told = brief("new", "house", str(tmp_path / "file"))
    assert told.exit == 1
    assert told.err.startswith(f"cannot write {tmp_path}/file: a file is in the way of a folder\n")


# An audience, a look ------------------------------------------------------------------------------


def test_a_new_audience_is_a_commented_copy_that_builds(ruritania: Ruritania, brief: Brief) -> None:
    told = brief("new", "audience", "our-review", "--from", "upr", "--title", "Our review")
    assert told.out == (
        "templates/our-review/audience.yaml\ntemplates/our-review/submission.html\n"
        "next: brief build BRIEF --audience our-review\n"
    )
    profile = ruritania.read("templates/our-review/audience.yaml")
    assert "title: Our review\n" in profile
    assert "# What those who govern are called: " in profile
    assert (
        "\n# How recommendations are put: imperative, gerund, or calls_on.\n"
        "# mood: imperative  # or gerund, calls_on\n" in profile
    )
    assert ruritania.house.audience("our-review").vocabulary == "government"
    ruritania.change("briefs/visit-2021.yaml", "region: elphberg-lands\n", "")
    order = ("build", "visit-2021", "--audience", "our-review", "--to", "text")
    assert brief(*order).exit == 0
    text = ruritania.read("build/visit-2021@our-review/visit-2021-submission.txt")
    assert "Earlier recommendations and commitments" in text


def test_every_switch_that_a_copy_explains_may_be_said(ruritania: Ruritania, brief: Brief) -> None:
    assert brief("new", "audience", "ours", "--from", "partners").exit == 0
    file = "templates/ours/audience.yaml"
    head, _, rest = ruritania.read(file).partition("# Other switches")
    said = [line[2:] for line in rest.splitlines()[1:] if re.fullmatch(r"# [a-z_]+: .*", line)]
    assert len(said) > 10
    ruritania.write(file, head + "\n".join([*said, ""]))
    before = ruritania.house.audience("partners").model_dump()
    after = ruritania.house.audience("ours").model_dump()
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"title", "sheet", "points"}


@pytest.mark.parametrize("name", ["upr", "partners", "base", "all", "locale"])
def test_an_audience_of_that_name_is_never_written_over(brief: Brief, name: str) -> None:
    told = brief("new", "audience", name, "--from", "upr")
    assert told == Told(
        1, "", f"templates/{name}: this is there already\n  hint: choose another name\n"
    )


# A document --------------------------------------------------------------------------------------


def ordered(ruritania: Ruritania, brief: Brief, document: str) -> str:
    """Order a document in the brief, check and build it, and return its text."""
    ruritania.change(ORDER, "documents: [letter, briefing-paper]", f"documents: [{document}]")
    assert brief("check").exit == 0
    assert brief("build", "visit-2021", "--to", "text").exit == 0
    return ruritania.read(f"build/visit-2021/visit-2021-{document}.txt")


@pytest.mark.parametrize(
    "old",
    [
        *("briefing-paper", "case-list", "letter", "one-pager"),
        *("press-release", "recommendations", "speaking-note", "submission"),
    ],
)
def test_a_new_document_says_what_the_other_says_until_it_is_changed(
    ruritania: Ruritania, brief: Brief, old: str
) -> None:
    assert brief("new", "document", "alert", "--from", old).exit == 0
    alert = ordered(ruritania, brief, "alert")
    ruritania.change(ORDER, "documents: [alert]", f"documents: [{old}]")
    assert brief("build", "visit-2021", "--to", "text").exit == 0
    assert alert == ruritania.read(f"build/visit-2021/visit-2021-{old}.txt")


def test_a_new_document_says_what_to_do_and_what_may_be_changed(
    ruritania: Ruritania, brief: Brief
) -> None:
    told = brief("new", "document", "urgent-alert", "--from", "one-pager")
    assert told.out == (
        "templates/all/urgent-alert.html\n"
        "next: order it in a brief, documents: [urgent-alert], and run: brief build BRIEF\n"
    )
    page = ruritania.read("templates/all/urgent-alert.html")
    assert page.startswith("{#\n  Urgent alert: say here what it is, and when it is used.\n")
    assert '{% extends "base/one-pager.html" %}' in page
    assert '{% set form = "sheet" %}' in page
    assert '{% set kind = _("Urgent alert") %} #}' in page
    assert "{# {% block title %}\n{{ super() }}\n{% endblock %} #}" in page


def test_a_new_document_of_one_audience_says_which_briefs_can_order_it(
    ruritania: Ruritania, brief: Brief
) -> None:
    told = brief("new", "document", "note", "--from", "letter", "--audience", "osce")
    assert told.out == (
        "templates/osce/note.html\n"
        "next: order it in a brief that says audience: osce, documents: [note],"
        " and run: brief build BRIEF\n"
    )
    page = ruritania.read("templates/osce/note.html")
    assert (
        "  The brief, or the profile, is for osce: no other audience has this document.\n" in page
    )


def test_a_new_document_tells_how_a_heading_is_changed_and_nothing_else(
    ruritania: Ruritania, brief: Brief
) -> None:
    assert brief("new", "document", "alert", "--from", "one-pager").exit == 0
    before = ordered(ruritania, brief, "alert")
    page = ruritania.read("templates/all/alert.html")
    [told] = re.findall(r'\{\{ super\(\)\|replace\("Old words", "New words"\) \}\}', page)
    block = "{% block challenges %}\n{{ super() }}\n{% endblock %}"
    words = told.replace("Old words", "Challenges").replace("New words", "Still unsolved")
    page = page.replace(f"{{# {block} #}}", block.replace("{{ super() }}", words))
    ruritania.write("templates/all/alert.html", page)
    assert brief("build", "visit-2021", "--to", "text").exit == 0
    after = ruritania.read("build/visit-2021/visit-2021-alert.txt")
    assert "Challenges\n==========" in before
    assert after == before.replace("Challenges\n==========", "Still unsolved\n==============")


def test_each_block_that_a_new_document_names_may_be_written_anew(
    ruritania: Ruritania, brief: Brief
) -> None:
    assert brief("new", "document", "alert", "--from", "briefing-paper").exit == 0
    file = "templates/all/alert.html"
    page = ruritania.read(file).replace("{# {% block", "{% block")
    ruritania.write(file, page.replace("{% endblock %} #}", "<p>Said.</p>\n{% endblock %}"))
    assert ordered(ruritania, brief, "alert").count("Said.") > page.count("{% block ")


def test_a_new_document_of_one_audience_builds_on_what_that_audience_has(
    ruritania: Ruritania, brief: Brief
) -> None:
    order = ("new", "document", "statement", "--from", "briefing-paper", "--audience", "osce")
    assert brief(*order).exit == 0
    page = ruritania.read("templates/osce/statement.html")
    assert '{% extends "briefing-paper.html" %}' in page
    ruritania.change(ORDER, "audience: eu-leaders", "audience: osce")
    assert "Written statement" in ordered(ruritania, brief, "statement")


def test_a_new_document_may_build_on_one_of_the_house(ruritania: Ruritania, brief: Brief) -> None:
    ruritania.write("templates/all/note.html", '{% set form = "speech" %}<p>A note.</p>')
    assert brief("new", "document", "alert", "--from", "note").exit == 0
    assert '{% set form = "speech" %}' in ruritania.read("templates/all/alert.html")
    assert "A note." in ordered(ruritania, brief, "alert")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            ("letter", "--from", "one-pager"),
            "there is a document 'letter' already\n"
            "  hint: choose another name; to change one of ours, docs/templates.md tells how\n",
        ),
        (
            ("alert", "--from", "leter"),
            "unknown document 'leter'\n  hint: did you mean 'letter'?\n",
        ),
        (
            ("alert", "--from", "pieces"),
            "unknown document 'pieces'\n"
            "  hint: known: briefing-paper, case-list, letter, one-pager, press-release,"
            " recommendations, speaking-note, submission\n",
        ),
        (
            ("alert", "--from", "letter", "--audience", "minstry"),
            "unknown audience 'minstry'\n  hint: did you mean 'ministry'?\n",
        ),
        (
            ("My Alert", "--from", "letter"),
            "'My Alert' cannot be the name of a document: an id is 1 to 64 small letters,"
            " digits and hyphens; a capital letter stands in it\n"
            "  hint: write it as my-alert\n",
        ),
        (
            ("alert-pieces", "--from", "letter"),
            "'alert-pieces' cannot be the name of a document: pieces are parts of others\n"
            "  hint: choose another name\n",
        ),
    ],
)
def test_a_document_that_cannot_be_begun_is_refused_and_nothing_written(
    ruritania: Ruritania, brief: Brief, typed: tuple[str, ...], told: str
) -> None:
    before = files_in(ruritania.root)
    assert brief("new", "document", *typed) == Told(1, "", told)
    assert files_in(ruritania.root) == before


def test_a_new_look_is_a_few_lines_over_ours_that_change_nothing_yet(
    ruritania: Ruritania, brief: Brief
) -> None:
    ours = ruritania.house.brand().fingerprint()
    told = brief("new", "brand")
    assert told.out == ("templates/_brand.yml\nnext: change templates/_brand.yml, and build\n")
    assert len(ruritania.read("templates/_brand.yml").splitlines()) == 5
    assert ruritania.house.brand().fingerprint() == ours
    assert ruritania.house.brand().problems == ()
    assert brief("build", "--to", "text").exit == 0
    assert brief("new", "brand").exit == 1


def test_what_a_new_look_shows_as_a_comment_may_be_said(ruritania: Ruritania, brief: Brief) -> None:
    brief("new", "brand")
    Image.new("RGB", (3, 1), "#7a1f2b").save(ruritania.root / "templates/logo.png")
    text = ruritania.read("templates/_brand.yml")
    ruritania.write(
        "templates/_brand.yml", text.replace("# typo", "typo").replace("# logo", "logo")
    )
    look = ruritania.house.brand()
    assert (look.text_family, look.problems) == ("Source Sans 3", ())
    assert look.logo is not None
    assert look.logo.alt == "House"  # the folder's name, until somebody says another
