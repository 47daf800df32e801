"""The command line: what it answers, what it says when something is wrong, and what it leaves."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from generator import __version__
from tests.checkout import ROOT
from tests.houses.ruritania import BRIEF, ORDER, PEOPLE, PRESS, SOURCES, TRIALS, Ruritania
from tests.tools.libraries import repeated
from tests.tools.typing import Brief, Told, files_in

LETTER = f"build/{BRIEF}/{BRIEF}-letter.txt"

# Help ---------------------------------------------------------------------------------------------

COMMANDS = (
    "build",
    "check",
    "list",
    "show",
    "why",
    "inspect",
    "recall",
    "purge",
    "doctor",
    "schema",
    "new",
)


def test_without_a_command_the_help_tells_each_one_whole(brief: Brief) -> None:
    told = brief()
    assert told.exit == 2
    listed = (told.out + told.err).partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in listed] == list(COMMANDS)
    assert not any(line.endswith("...") for line in listed)


def test_the_version_is_told(brief: Brief) -> None:
    assert brief("--version") == Told(0, f"brief {__version__}\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_fits_a_small_screen(brief: Brief, command: str) -> None:
    told = brief(command, "--help")
    assert told.exit == 0
    assert told == brief(command, "-h")
    assert told.out.startswith(f"Usage: brief {command}")
    assert all(len(line) <= 80 for line in told.out.splitlines())


EXAMPLES = {
    "build": [
        "  brief build michel-central-asia-2022      all its papers, in PDF and Word",
        "  brief build --to docx                     every brief, in Word only",
    ],
    "check": ["  brief check facts/kazakhstan   only what concerns this folder"],
    "list": ["  brief list facts --country kazakhstan --theme defenders-persecution"],
    "show": ["  brief show kz-case-mamai"],
    "inspect": ["  brief inspect theirs.docx --clean   write theirs-clean.docx beside it"],
    "purge": ["  brief purge --all --dry-run          what would be removed"],
    "recall": ["  brief recall kz-p17 archive sent    in these folders, too"],
    "why": ["  brief why kz-mamai --brief michel-central-asia-2022"],
}


@pytest.mark.parametrize(("command", "lines"), EXAMPLES.items())
def test_the_help_of_a_command_gives_examples_each_on_its_line(
    brief: Brief, command: str, lines: list[str]
) -> None:
    shown = brief(command, "--help").out.splitlines()
    assert [line for line in lines if line not in shown] == []


# Building -----------------------------------------------------------------------------------------


def test_build_writes_the_files_and_tells_of_each(brief: Brief, ruritania: Ruritania) -> None:
    told = brief("build", BRIEF, "--to", "docx,text")
    assert (told.exit, told.err) == (0, "")
    *lines, of_letter, of_paper = told.out.splitlines()
    names = [line.split("  ")[0] for line in lines]
    assert names == [
        f"build/{BRIEF}/{BRIEF}-{document}.{ending}"
        for document in ("briefing-paper", "letter")
        for ending in ("docx", "txt")
    ]
    written = {f"build/{name}" for name in files_in(ruritania.root / "build")}
    assert written == {*names, f"build/{BRIEF}/manifest.json"}
    assert of_letter.startswith("letter: told ")
    assert of_paper.startswith("briefing-paper: told ")


def test_build_tells_words_and_pages(brief: Brief) -> None:
    told = brief("build", "--document", "letter", "--to", "pdf")
    assert told.out.startswith(f"build/{BRIEF}/{BRIEF}-letter.pdf  (")
    assert told.out.splitlines()[0].endswith(" words, 1 page; limit: 1,000 words)")


def test_build_answers_in_json(brief: Brief) -> None:
    answer = brief("build", "--to", "text", "-d", "letter", "--json").json
    (file,) = answer["files"]
    assert set(file) == {"path", "document", "format", "language", "sha256"}
    assert (file["path"], file["format"], file["language"]) == (LETTER, "text", "en")
    assert len(file["sha256"]) == 64
    assert answer["problems"] == []


def test_a_build_otherwise_goes_into_a_folder_of_its_own(
    brief: Brief, ruritania: Ruritania
) -> None:
    brief("build", "--to", "text", "--audience", "partners", "-o", "out")
    brief("build", "--to", "text", "--as-of", "2021-09-01", "-o", "out")
    folders = {path.name for path in (ruritania.root / "out").iterdir()}
    assert folders == {f"{BRIEF}@partners", f"{BRIEF}@eu-leaders@2021-09-01"}


def test_naming_a_brief_twice_builds_it_once(brief: Brief) -> None:
    assert len(brief("build", BRIEF, BRIEF, "--to", "text").out.splitlines()) == 4


def test_warnings_pass_unless_strict_or_final(brief: Brief, ruritania: Ruritania) -> None:
    late = ("build", "--to", "text", "--as-of", "2021-09-01")
    warned = brief(*late)
    assert warned.exit == 0
    assert "warning: the paper knows of later days (2021-09-01) than its own" in warned.err
    assert brief(*late, "--strict").exit == 3
    standing = files_in(ruritania.root / "build")
    final = brief(*late, "--final")
    assert final.exit == 1
    assert "warning" not in final.err
    assert final.err.endswith(f"{BRIEF}: nothing was written\n")
    assert files_in(ruritania.root / "build") == standing


def test_the_gate_stops_a_build_with_a_code_of_its_own(brief: Brief, ruritania: Ruritania) -> None:
    leak = "{% block thanks %}<p>Thanks to Kobolt Sophie, Sophie Kobolt.</p>{% endblock %}"
    ruritania.write("templates/eu-leaders/letter.html", '{% extends "base/letter.html" %}' + leak)
    told = brief("build", "--to", "text")
    assert told.exit == 4
    assert "names 'rt-p1', who may not be named to this audience" in told.err
    assert "Kobolt" not in told.err
    assert not (ruritania.root / "build").exists()


def test_many_briefs_go_on_after_one_fails_and_say_so(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.write("briefs/a-bad.yaml", ruritania.read(ORDER).replace("ruritania]", "narnia]"))
    told = brief("build", "--to", "text")
    assert told.exit == 1
    assert "a-bad: nothing was written\n" in told.err
    assert told.err.endswith("1 of 2 briefs built; failed: a-bad\n")
    assert (ruritania.root / LETTER).is_file()


def test_a_house_without_briefs_says_how_to_begin(brief: Brief, ruritania: Ruritania) -> None:
    (ruritania.root / ORDER).unlink()
    told = brief("build")
    assert (told.exit, told.out) == (1, "")
    assert told.err == "there are no briefs yet: write one in briefs/NAME.yaml\n"


# What stands in the output folder -----------------------------------------------------------------


def test_a_file_of_somebody_elses_is_never_taken_away(brief: Brief, ruritania: Ruritania) -> None:
    brief("build", "--to", "text")
    ruritania.write(f"build/{BRIEF}/my notes.txt", "mine")
    standing = files_in(ruritania.root / "build")
    told = brief("build", "--to", "text")
    assert told.exit == 1
    assert told.err == (
        f"cannot write build/{BRIEF}: 'my notes.txt' in it is not from a build\n"
        "  hint: move what is there, or choose another --output-dir\n"
        f"{BRIEF}: nothing was written\n"
    )
    assert files_in(ruritania.root / "build") == standing


def test_work_on_a_built_file_is_never_overwritten(brief: Brief, ruritania: Ruritania) -> None:
    brief("build", "--to", "text")
    ruritania.add(LETTER, "\nP.S. in my own hand\n")
    standing = files_in(ruritania.root / "build")
    told = brief("build", "--to", "docx")
    assert told.exit == 1
    assert told.err == (
        f"cannot write build/{BRIEF}: '{BRIEF}-letter.txt' in it was changed after it was built\n"
        "  hint: move it elsewhere to keep what was changed, or remove it\n"
        f"{BRIEF}: nothing was written\n"
    )
    assert files_in(ruritania.root / "build") == standing


@pytest.mark.parametrize("trace", [".DS_Store", ".~lock.letter.docx#", "~$letter.docx"])
def test_what_programs_leave_behind_is_in_nobodys_way(
    brief: Brief, ruritania: Ruritania, trace: str
) -> None:
    brief("build", "--to", "text")
    ruritania.write(f"build/{BRIEF}/{trace}", "")
    assert brief("build", "--to", "text").exit == 0


def test_a_file_that_was_removed_is_simply_made_again(brief: Brief, ruritania: Ruritania) -> None:
    brief("build", "--to", "text")
    (ruritania.root / LETTER).unlink()
    assert brief("build", "--to", "text").exit == 0
    assert (ruritania.root / LETTER).is_file()


# Wrong usage --------------------------------------------------------------------------------------

USAGE = {
    ("list", "nonsense"): ("WHAT: 'nonsense' is none of: facts, themes, countries, regions, "),
    ("list", "briefs", "--person", "rt-p1"): (
        "WHAT: --kind, --source and --person narrow records, not briefs"
    ),
    ("build", "--as-of", "garbage"): ("--as-of: 'garbage' is not a day; write it as 2022-10-19"),
    ("build", "--as-of", "2022-13-01"): "'2022-13-01' is not a day; write it as 2022-10-19",
    ("build", "--as-of", "20221019"): "'20221019' is not a day",
    ("build", "--as-of", "0001-01-01"): (
        "--as-of: '0001-01-01' is not in a year we know: years run from 1000 to 2999"
    ),
    ("why", "rt-raid", "-b", "x", "--as-of", "9999-12-31"): "'9999-12-31' is not in a year we know",
    ("build", "--to", "odt"): ("--to: 'odt' is not a format; known: pdf, docx, html, text"),
    ("check", "facts/narnia"): "PATH: there is no facts/narnia",
    ("check", "--format", "gitlab"): "--format: the only format is 'github'",
    ("why", "rt-raid", "-b", "x", "--as-of", "May"): "--as-of: 'May' is not a day",
    ("why", "rt-raid"): "--brief is missing\n  hint: brief why --help says what it takes\n",
    ("bild",): "there is no command 'bild'\n  hint: did you mean 'build'?\n",
    ("new", "new"): "there is no command 'new'\n  hint: brief new --help says what it takes\n",
    ("new", "hose", "x"): "there is no command 'hose'\n  hint: did you mean 'house'?\n",
    ("new", "house"): "FOLDER is missing\n  hint: brief new house --help says what it takes\n",
    ("build", "--fast"): "there is no option --fast\n",
    ("check", "--strit"): "there is no option --strit\n  hint: did you mean '--strict'?\n",
    ("build", "--to"): "--to needs a value after it\n",
    ("check", "--json=3"): "--json takes no value\n",
    ("schema", "case", "law"): "there are more words than this command takes\n",
}

# Newer versions of Typer have Click inside.
INSIDE = "typer._click" if find_spec("typer._click") else "click"
CLICK = tuple(f"{INSIDE}.{name}" for name in ("core", "exceptions", "parser"))


@pytest.mark.parametrize(("arguments", "message"), USAGE.items())
def test_wrong_usage_leaves_with_2_and_says_what_is_right(
    brief: Brief, arguments: tuple[str, ...], message: str
) -> None:
    told = brief(*arguments)
    assert (told.exit, told.out) == (2, "")
    assert message in told.err
    assert repeated(told.err, *CLICK) == []


UNKNOWN = {
    ("build", "visit-2012"): "unknown brief 'visit-2012'\n  hint: did you mean 'visit-2021'?\n",
    ("build", "xyz"): "unknown brief 'xyz'\n  hint: brief list briefs shows all\n",
    ("build", "-d", "leter"): (
        "the brief orders no document 'leter'\n  hint: did you mean 'letter'?\n"
    ),
    ("build", "-d", "xyz"): (
        "the brief orders no document 'xyz'\n  hint: it orders letter, briefing-paper\n"
    ),
    ("build", "visit-2021", "--audience", "embassies", "-d", "xyz"): (
        "the brief orders no document 'xyz'\n"
        "  hint: for another audience than its own its usual documents are made: one-pager;"
        " a brief that says audience: embassies may order others\n"
    ),
    ("build", "--audience", "ministri"): (
        "unknown audience 'ministri'\n  hint: did you mean 'ministry'?\n"
    ),
    ("show", "rt-raids"): "no record has the id 'rt-raids'\n  hint: did you mean 'rt-raid'?\n",
    ("why", "rt-raid", "-b", "x"): "unknown brief 'x'\n  hint: brief list briefs shows all\n",
    ("list", "facts", "--country", "ruritanja"): (
        "unknown country 'ruritanja'\n  hint: did you mean 'ruritania'?\n"
    ),
    ("list", "facts", "--kind", "cases"): ("unknown kind 'cases'\n  hint: did you mean 'case'?\n"),
    ("list", "facts", "--source", "rrl-leter"): (
        "unknown source 'rrl-leter'\n  hint: did you mean 'rrl-letter'?\n"
    ),
    ("list", "facts", "--person", "rt-p9"): (
        "unknown person 'rt-p9'\n  hint: did you mean 'rt-p2'?\n"
    ),
    ("list", "facts", "--theme", "x"): "unknown theme 'x'\n  hint: known: press, trials\n",
}


@pytest.mark.parametrize(("arguments", "message"), UNKNOWN.items())
def test_an_unknown_name_leaves_with_1_and_the_near_word(
    brief: Brief, arguments: tuple[str, ...], message: str
) -> None:
    told = brief(*arguments)
    assert (told.exit, told.out) == (1, "")
    assert told.err.startswith(message)


# Checking -----------------------------------------------------------------------------------------


@pytest.fixture
def spoilt(ruritania: Ruritania) -> Ruritania:
    """Return the house with one problem in a fact and one in a source."""
    ruritania.change(PRESS, "    title: Raid on", "    tittle: Raid on")
    ruritania.add(SOURCES, "  - id: bote-2021-02\n    tittle: The Harvest\n")
    return ruritania


def test_a_house_in_order_has_no_problems(brief: Brief) -> None:
    assert brief("check") == Told(0, "no problems\n", "")
    assert brief("check", "--strict", "--json").json == {"problems": []}


def test_check_tells_all_in_the_order_of_their_places(brief: Brief, spoilt: Ruritania) -> None:
    told = brief("check")
    assert told.exit == 1
    places = [line for line in told.err.splitlines() if not line.startswith("  hint")]
    numbers = [int(line.split(":")[1]) for line in places if line.startswith(PRESS)]
    assert numbers == sorted(numbers)
    assert any(line.startswith(f"{PRESS}:6:5: unknown key 'tittle'") for line in places)
    assert any(line.startswith(f"{SOURCES}:") for line in places)
    assert told.out == f"{len(places)} problems\n"


def test_check_answers_in_json(brief: Brief, spoilt: Ruritania) -> None:
    told = brief("check", "--json", PRESS)
    assert told.exit == 1
    assert told.err == ""
    first = told.json["problems"][0]
    assert first == {
        "file": PRESS,
        "line": 6,
        "column": 5,
        "code": first["code"],
        "severity": "error",
        "message": "unknown key 'tittle' in event 'rt-raid'",
        "hint": "did you mean 'title'?",
    }


def test_check_marks_the_lines_of_a_pull_request(brief: Brief, spoilt: Ruritania) -> None:
    told = brief("check", "--format", "github", PRESS)
    assert told.exit == 1
    assert told.out.splitlines()[0] == (
        f"::error file={PRESS},line=6,col=5,title=unknown-key::"
        "unknown key 'tittle' in event 'rt-raid' (did you mean 'title'?)"
    )


def test_check_keeps_to_the_paths_it_is_given(
    brief: Brief, spoilt: Ruritania, monkeypatch: pytest.MonkeyPatch
) -> None:
    def files(*paths: str) -> set[str]:
        problems = brief("check", "--json", *paths).json["problems"]
        return {Path(problem["file"]).name for problem in problems}

    assert files() == {"press.yaml", "2021.yaml"}
    assert files("facts/ruritania") == files(PRESS) == {"press.yaml"}
    assert files(str(spoilt.root / "facts/sources")) == {"2021.yaml"}
    assert files("facts/strelsau") == set()
    monkeypatch.chdir(spoilt.root / "facts/ruritania")
    assert files("press.yaml") == files(".") == {"press.yaml"}
    assert files("../sources", ".") == {"press.yaml", "2021.yaml"}


def test_messages_show_paths_that_work_from_where_the_user_stands(
    brief: Brief, spoilt: Ruritania, monkeypatch: pytest.MonkeyPatch
) -> None:
    stands = (".", "facts/ruritania", "..")
    for folder in stands:
        monkeypatch.chdir(spoilt.root / folder)
        house = () if folder != ".." else ("--house", "house")
        first = brief("check", "--json", *house).json["problems"][0]
        assert Path(first["file"]).is_file(), folder


def test_faults_of_our_own_templates_are_told_by_a_path_that_works(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.change(ORDER, "documents: [letter, briefing-paper]", "documents: [poster]")
    told = brief("check")
    assert told.exit == 1
    (hint,) = (line for line in told.err.splitlines() if line.startswith("  hint: looked in "))
    looked = hint.removeprefix("  hint: looked in ").split(", ")
    assert looked == [
        "templates/eu-leaders",
        f"{(ROOT / 'templates').as_posix()}/eu-leaders",
        "templates/all",
        f"{(ROOT / 'templates').as_posix()}/base",
    ]


# Which house --------------------------------------------------------------------------------------


def test_the_house_is_the_nearest_one_upwards(
    brief: Brief, ruritania: Ruritania, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ruritania.root / "facts/ruritania")
    assert brief("list", "briefs").out.startswith(BRIEF)


def test_a_house_may_be_named_from_elsewhere(
    brief: Brief, ruritania: Ruritania, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert brief("list", "briefs", "--house", "house").out.startswith(BRIEF)
    told = brief("build", "--house", str(ruritania.root), "--to", "text", "-d", "letter")
    assert told.out.startswith(f"{LETTER}  (")
    assert (tmp_path / LETTER).is_file()


def test_a_folder_that_is_no_house_is_refused_even_inside_one(
    brief: Brief, ruritania: Ruritania, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = brief("list", "briefs", "--house", "facts")
    assert told == Told(
        1,
        "",
        f"{ruritania.root.as_posix()}/facts is not a house: it does not hold facts/ and briefs/\n"
        "  hint: name the folder that holds them\n",
    )
    monkeypatch.chdir(tmp_path)
    assert brief("list", "briefs").err == (
        "no house found: no folder here or above holds facts/ and briefs/\n"
        "  hint: go into your house, or name it with --house FOLDER\n"
    )


# Listing, showing, explaining ---------------------------------------------------------------------


def test_list_answers_by_id_and_title(brief: Brief) -> None:
    assert brief("list", "briefs").out == (
        "visit-2021  Human rights issues ahead of the visit to Ruritania\n"
    )
    assert brief("list", "themes").out == "press   Freedom of the press\ntrials  Fair trials\n"
    assert brief("list", "audiences").out.splitlines() == [
        "eeas-dialogue        EEAS, human rights dialogue",
        "embassies            Embassies and missions",
        "eu-leaders           EU leaders",
        "eu-ministers         EU foreign ministers",
        "european-parliament  European Parliament",
        "media                Media",
        "ministry             Foreign ministries",
        "osce                 OSCE conferences",
        "partners             Partner organisations",
        "un-treaty-body       UN treaty body",
        "upr                  Universal Periodic Review",
    ]
    assert brief("list", "documents").out.startswith(
        "briefing-paper   briefing paper: a paper, for all audiences\n"
    )


def test_documents_are_listed_with_their_form_for_whom_and_where(
    brief: Brief, ruritania: Ruritania
) -> None:
    page = '{% set form = "sheet" %}<p>Alarm.</p>'
    for audience in ("ministry", "partners"):
        ruritania.write(f"templates/{audience}/urgent-alert.html", page)
    lines = brief("list", "documents").out.splitlines()
    assert "urgent-alert     urgent alert: a sheet, for ministry and partners" in lines
    [item] = [
        item
        for item in brief("list", "documents", "--json").json["items"]
        if item["id"] == "urgent-alert"
    ]
    assert (item["file"], item["line"]) == ("templates/ministry/urgent-alert.html", 1)


def test_list_can_be_narrowed(brief: Brief) -> None:
    everything = brief("list", "facts", "--json").json["items"]
    press = brief("list", "facts", "--country", "ruritania", "--theme", "press", "--json").json
    assert {item["id"] for item in press["items"]} < {item["id"] for item in everything}
    assert all(item["countries"] == ["ruritania"] for item in press["items"])
    assert all("press" in item["themes"] for item in press["items"])


@pytest.mark.parametrize(
    "what", ["briefs", "facts", "sources", "people", "audiences", "themes", "documents"]
)
def test_every_list_has_one_shape_in_json(brief: Brief, what: str) -> None:
    items = brief("list", what, "--json").json["items"]
    assert items
    for item in items:
        assert list(item) == [
            "id", "kind", "title", "countries", "themes", "date", "file", "line",
        ]  # fmt: skip


def ids(told: Told) -> list[str]:
    """Return the ids of a list that was answered in JSON."""
    return [item["id"] for item in told.json["items"]]


def test_list_tells_what_rests_on_a_source(brief: Brief) -> None:
    listed = ids(brief("list", "facts", "--source", "rrl-statement", "--json"))
    assert listed == ["rt-case-rassendyll"]
    listed = ids(brief("list", "laws", "--source", "bote-2021-08", "--json"))
    assert listed == ["rt-press-act"]


def test_list_tells_what_concerns_a_person_and_names_nobody(brief: Brief) -> None:
    listed = ids(brief("list", "facts", "--person", "rt-rassendyll", "--json"))
    assert listed == ["rt-message", "rt-case-rassendyll", "rt-ask-rassendyll", "rt-rec-rassendyll"]
    told = brief("list", "cases", "--person", "rt-p1")
    assert told.out.split() == ["rt-case-p1", "A", "teacher"]


def test_list_keeps_to_a_kind_and_each_kind_has_a_list(brief: Brief) -> None:
    cases = ids(brief("list", "facts", "--kind", "case", "--json"))
    assert cases == ids(brief("list", "cases", "--json"))
    assert cases == ["rt-case-rassendyll", "rt-case-p1", "rt-case-p2"]
    assert ids(brief("list", "offices", "--country", "ruritania", "--json")) == [
        "ambassador-ruritania"
    ]


def test_a_broken_brief_does_not_hide_the_others(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.write("briefs/a-bad.yaml", "tittle: x\n")
    told = brief("list", "briefs")
    assert told.exit == 1
    assert told.out == f"{BRIEF}  Human rights issues ahead of the visit to Ruritania\n"
    assert "briefs/a-bad.yaml:1:1: unknown key 'tittle' in brief 'a-bad'\n" in told.err
    assert ids(brief("list", "briefs", "--json")) == [BRIEF]


def test_a_listed_fact_says_where_it_stands(brief: Brief, ruritania: Ruritania) -> None:
    (raid,) = (i for i in brief("list", "facts", "--json").json["items"] if i["id"] == "rt-raid")
    assert raid == {
        "id": "rt-raid",
        "kind": "event",
        "title": "Raid on a newspaper",
        "countries": ["ruritania"],
        "themes": ["press"],
        "date": "2021-02-14",
        "file": PRESS,
        "line": 4,
    }


def test_lists_name_nobody(brief: Brief) -> None:
    for what, id in (("facts", "rt-case-p2"), ("people", "rt-p1"), ("sources", "rrl-statement")):
        told, answered = brief("list", what), brief("list", what, "--json")
        assert (told.exit, answered.exit) == (0, 0)
        assert id in told.out.split()
        assert id in ids(answered)
        for name in ("Kobolt", "Bersonin", "Rassendyll "):
            assert name not in told.out + answered.out


def test_show_names_the_files_of_its_translations(brief: Brief, ruritania: Ruritania) -> None:
    title = "{text: Engagement, of: 1234abcd, by: reviewed}"
    for language in ("ru", "fr"):
        ruritania.write(
            f"facts/ruritania/trials.{language}.yaml", f"rt-pledge:\n  title: {title}\n"
        )
    files = "facts/ruritania/trials.fr.yaml, facts/ruritania/trials.ru.yaml"
    assert f"translated in: {files}\n" in brief("show", "rt-pledge").out


def test_show_prints_a_record_as_it_is_written(brief: Brief, ruritania: Ruritania) -> None:
    line = ruritania.read(TRIALS).splitlines().index("  - id: rt-pledge") + 1
    assert brief("show", "rt-pledge").out == (
        f"commitment rt-pledge, at {TRIALS}:{line}:5\n"
        f"used in: {BRIEF}\n"
        "referred to by: nothing\n"
        "translated in: no file\n"
        "\n"
        "- id: rt-pledge\n"
        "  date: 2020\n"
        "  form: pledge\n"
        "  by: ruritania\n"
        "  title: Pledge on fair trials\n"
        "  text: The government pledged to open its courts.\n"
    )


def test_show_tells_which_records_refer_to_one(brief: Brief) -> None:
    assert (
        "\nreferred to by: rt-message, rt-ask-rassendyll" in brief("show", "rt-case-rassendyll").out
    )
    cases = brief("show", "rrl-statement", "--kind", "case", "--json").json
    assert cases["referred_to_by"] == ["rt-case-rassendyll"]


def test_show_answers_in_json(brief: Brief) -> None:
    answer = brief("show", "rt-case-p2", "--json").json
    assert (answer["id"], answer["kind"], answer["briefs"]) == ("rt-case-p2", "case", [])
    assert answer["text"].startswith("- id: rt-case-p2\n  title: A printer\n")


def test_show_of_a_case_does_not_name_who_is_in_it(brief: Brief) -> None:
    for id in ("rt-case-p1", "rt-case-p2", "rt-case-rassendyll"):
        told = brief("show", id)
        assert told.exit == 0
        assert told.out.startswith(f"case {id}, at {PRESS if id.endswith('dyll') else TRIALS}:")
        for name in ("Kobolt", "Кобольт", "Bersonin", "Anton"):
            assert name not in told.out


def test_show_still_answers_while_another_brief_is_broken(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.write("briefs/broken.yaml", "title: [")
    told = brief("show", "rt-raid")
    assert told.exit == 0
    assert f"used in: {BRIEF}\n" in told.out


def test_why_tells_the_rule_that_decided(brief: Brief) -> None:
    assert brief("why", "rt-raid", "-b", BRIEF).out == (
        "rt-raid: in – the brief asks for its country, theme and period [selected]\n"
        "let in, but the letter prints no events\n"
        "in the briefing-paper, p. 1\n"
    )
    assert brief("why", "rt-summer", "-b", BRIEF).out.endswith("[not-yet-known]\n")
    assert brief("why", "rt-case-p2", "--brief", BRIEF).out.startswith("rt-case-p2: out – ")


def test_why_tells_it_of_papers_that_know_of_another_day(brief: Brief) -> None:
    told = brief("why", "rt-summer", "-b", BRIEF, "--as-of", "2021-09-01").out
    assert told.startswith("rt-summer: in – ")
    assert "in the briefing-paper, p. 1" in told


def test_why_answers_in_json(brief: Brief) -> None:
    answer = brief("why", "rt-p1", "-b", BRIEF, "--json").json
    assert answer["brief"] == BRIEF
    (entry,) = answer["entries"]
    assert list(entry) == ["id", "outcome", "rule", "reason", "because"]
    assert (entry["outcome"], entry["rule"]) == ("masked", "name-withheld")


def test_why_never_tells_a_protected_value(brief: Brief) -> None:
    for id in ("rt-p1", "rt-case-p1", "rt-case-p2"):
        told = brief("why", id, "-b", BRIEF)
        assert told.exit == 0
        assert told.out.startswith(f"{id}: ")
        for name in ("Kobolt", "Кобольт", "Bersonin"):
            assert name not in told.out + told.err


def test_why_tells_what_was_not_even_read(brief: Brief, ruritania: Ruritania) -> None:
    told = brief("why", "st-trend", "-b", BRIEF)
    ruritania.change(ORDER, "region: elphberg-lands\n", "")
    told = brief("why", "st-trend", "-b", BRIEF)
    assert (told.exit, told.out) == (1, "")
    assert told.err.startswith(f"brief '{BRIEF}' did not read 'st-trend'\n")


def test_why_tells_what_brings_a_record_of_the_registers(brief: Brief) -> None:
    told = brief("why", "rudolf-elphberg", "-b", BRIEF)
    assert told.out == (
        "rudolf-elphberg: person of the registers, printed where it is referred to\n"
        "referred to here by: chancellor\n"
    )


def test_why_answers_even_where_the_gate_stops_the_build(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.change(ORDER, "cases: [rt-case-rassendyll]", "cases: [rt-case-p2]")
    assert brief("build", "--to", "text").exit == 4
    assert "(rt-p2: none was given) [person]" in brief("why", "rt-case-p2", "-b", BRIEF).out


def test_doctor_says_what_is_there(brief: Brief) -> None:
    told = brief("doctor")
    assert told.exit == 0
    assert [line.split()[0] for line in told.out.splitlines()] == ["ok"] * 5
    findings = brief("doctor", "--json").json["findings"]
    assert [finding["fine"] for finding in findings] == [True] * 5
    ours = Path(findings[-1]["detail"])
    assert (ours / "base" / "letter.html").is_file()


def test_one_failure_weighs_more_than_any_warning(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.write("briefs/a-bad.yaml", ruritania.read(ORDER).replace("ruritania]", "narnia]"))
    assert brief("build", "--to", "text", "--as-of", "2021-09-01", "--strict").exit == 1


def test_a_letter_that_names_what_may_not_be_told_is_stopped_by_the_gate(
    brief: Brief, ruritania: Ruritania
) -> None:
    told = "to_state: {scope: public, basis: already_public"
    ruritania.change(PEOPLE, told, told.replace("public", "internal", 1))
    assert brief("build", "--to", "text").exit == 4


def test_check_looks_at_the_brand_and_at_every_template(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.write("templates/all/memo.html", "<p>{{ titel }}</p>")
    ruritania.write("templates/_brand.yml", "color: {primary: see}\n")
    told = brief("check")
    assert told.exit == 1
    assert "templates/all/memo.html:1:7: unknown variable 'titel'" in told.err
    assert "templates/_brand.yml:1:18: 'see' is not a colour" in told.err


def test_facts_in_a_file_that_would_be_passed_over_are_told(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.write("facts/ruritania/extra.yml", "events: []\n")
    told = brief("check")
    assert "facts/ruritania/extra.yml: facts are read from .yaml files\n" in told.err
    assert "hint: rename it to extra.yaml" in told.err


def test_a_brief_whose_name_no_file_could_have_is_refused(
    brief: Brief, ruritania: Ruritania
) -> None:
    ruritania.write("briefs/März.yaml", ruritania.read(ORDER))
    told = "briefs/März.yaml: the file's name is the brief's id, and an id is 1 to 64 small letters"
    assert told in brief("check").err


def test_a_brief_whose_name_windows_keeps_is_refused(brief: Brief, ruritania: Ruritania) -> None:
    ruritania.write("briefs/con.yaml", ruritania.read(ORDER))
    assert brief("build", "con").err.startswith(
        "briefs/con.yaml: the file's name is the brief's id, and Windows keeps 'con' for itself: no"
        " file can be called so\n  hint: rename the file\n"
    )
