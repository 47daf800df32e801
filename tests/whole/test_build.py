"""The whole way from facts to files, on the first real brief and on the little house."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from generator.build import Built
from generator.compose.order import Order, Prepared, prepare, read_order
from generator.compose.recipe import compose
from generator.errors import BriefError, Exit, Severity
from generator.facts.envelope import Fact
from generator.gate.dossier import Told
from generator.paper.document import Block, Heading, Paper, Paragraph, Section, Style
from generator.paper.formats import Format
from generator.paper.walk import blocks_in, notes_in, words_of
from tests.checkout import ROOT
from tests.houses.building import build as built
from tests.houses.real import LETTER, OURS, PAPER, REAL
from tests.houses.ruritania import BRIEF, ORDER, PRESS, Ruritania
from tests.readers.paper_words import paper_notes, paper_words
from tests.readers.parity import assert_same_words

ALL = tuple(Format)


LISTED = """
      - two computers, with *all*
        that was on them;
      - the archive of [[shc]].

      Nothing was given back.
"""


def papers(prepared: Prepared) -> dict[str, Paper]:
    return {document: compose(prepared, document).paper for document in prepared.documents}


@pytest.fixture(scope="module")
def real() -> Built:
    """Return the first real brief in every format."""
    return built(OURS, Order(REAL, formats=ALL))


@pytest.fixture(scope="module")
def real_prepared() -> Prepared:
    return prepare(OURS, Order(REAL))


@pytest.fixture(scope="module")
def real_papers(real_prepared: Prepared) -> dict[str, Paper]:
    return papers(real_prepared)


# The same words in every format -------------------------------------------------------------------


@pytest.mark.parametrize("document", [LETTER, PAPER])
def test_every_format_of_the_real_papers_says_the_same(
    real: Built, real_papers: dict[str, Paper], document: str
) -> None:
    assert_same_words(real.files, f"{REAL}-{document}", real_papers[document])


def test_every_format_of_the_little_papers_says_the_same(ruritania: Ruritania) -> None:
    ruritania.change(PRESS, "as the [[rrl]] recorded.", f"as the [[rrl]] recorded:\n{LISTED}")
    files = built(ruritania.house, Order(BRIEF, formats=ALL)).files
    for document, paper in papers(ruritania.prepare()).items():
        assert_same_words(files, f"{BRIEF}-{document}", paper)


@pytest.mark.parametrize("document", [LETTER, PAPER])
def test_the_real_papers_read_as_on_record(
    real: Built, document: str, is_golden: Callable[[str, str], bool]
) -> None:
    text = real.files[f"{REAL}-{document}.txt"].decode()
    assert is_golden(f"{REAL}-{document}.txt", text)


# What the real papers say -------------------------------------------------------------------------


def test_the_letter_has_about_900_words(real_papers: dict[str, Paper]) -> None:
    assert 850 <= len(paper_words(real_papers[LETTER])) <= 1000


def test_copies_go_to_the_five_ambassadors_at_their_posts(real_papers: dict[str, Paper]) -> None:
    blocks = blocks_in(real_papers[LETTER].blocks)
    (copies,) = (b for b in blocks if isinstance(b, Paragraph) and b.style is Style.COPIES)
    said = words_of([copies])
    assert re.findall(r"\(to (\w+)\)", said) == [
        "Kazakhstan",
        "Kyrgyzstan",
        "Tajikistan",
        "Turkmenistan",
        "Uzbekistan",
    ]
    assert said.startswith("Copy: Ambassadors of the European Union Kestutis Jankauskas (to ")


def test_the_letter_points_to_the_paper_by_its_real_title(real_papers: dict[str, Paper]) -> None:
    title = next(b for b in blocks_in(real_papers[PAPER].blocks) if isinstance(b, Heading))
    said = words_of(real_papers[LETTER].blocks)
    assert f"The enclosed paper, “{words_of([title])}”, tells more of this" in said
    assert said.endswith(f"Enclosure: Briefing paper, “{words_of([title])}”")


def test_greeting_and_signatures_are_computed(real_papers: dict[str, Paper]) -> None:
    said = words_of(real_papers[LETTER].blocks)
    assert "\nDear President Michel,\n" in said
    (signed,) = (
        block
        for block in real_papers[LETTER].blocks
        if isinstance(block, Section) and block.kind == "signatures"
    )
    assert [words_of([block]).rpartition(" ")[2] for block in signed.blocks[1:5]] == [
        "(IPHR)",
        "(KIBHR)",
        "(AHRCA)",
        "(TIHR)",
    ]


def test_nothing_that_became_known_later_is_in_the_papers(
    real: Built, real_papers: dict[str, Paper]
) -> None:
    said = "\n".join(words_of(paper.blocks) for paper in real_papers.values())
    for later in ("238", "2023", "Bloody January", "impunity"):
        assert later not in said
    assert "kz-january-2022-deaths" not in json.loads(real.files["manifest.json"])["facts"]


def test_knowing_more_the_same_brief_tells_it() -> None:
    prepared = prepare(OURS, Order(REAL, as_of=date(2024, 12, 31)))
    said = " ".join(words_of(compose(prepared, PAPER).paper.blocks).split())
    assert "238 people were killed" in said
    assert "Information as of 31 December 2024" in said
    assert "was detained when last known, on 19 October 2022" in said


# Where it comes from ------------------------------------------------------------------------------

FIXED = ("We write to you in view of", "Thank you for giving this your attention")


def test_every_paragraph_that_states_something_comes_from_a_fact_with_a_source(
    real_prepared: Prepared, real_papers: dict[str, Paper]
) -> None:
    for paper in real_papers.values():
        for block in blocks_in(paper.blocks):
            if isinstance(block, Paragraph) and block.style is Style.BODY:
                if words_of([block]).startswith(FIXED):
                    continue
                assert block.origin, words_of([block])
                for id in block.origin:
                    fact = real_prepared.library.find(Fact, id)
                    assert fact.sources, id


def test_every_note_names_a_source_of_the_library(
    real_prepared: Prepared, real_papers: dict[str, Paper]
) -> None:
    sources = real_prepared.opened.dossier.sources
    notes = paper_notes(real_papers[PAPER])
    own, *others = notes
    assert own.endswith("what this paper tells rests on the word of its authors.")
    assert len(others) == 2
    for note in others:
        for part in note.split("; "):
            assert any(s.title in part or (s.short and s.short in part) for s in sources), part


def test_notes_are_numbered_from_one_without_a_gap(real_papers: dict[str, Paper]) -> None:
    for paper in real_papers.values():
        numbers = [note.number for note in notes_in(paper.blocks)]
        assert numbers == list(range(1, len(numbers) + 1))


# The manifest -------------------------------------------------------------------------------------


def manifest(built: Built) -> dict[str, object]:
    told = json.loads(built.files["manifest.json"])
    assert isinstance(told, dict)
    return told


def test_the_manifest_tells_each_fact_with_its_place_and_its_blocks(ruritania: Ruritania) -> None:
    result = built(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)))
    facts = manifest(result)["facts"]
    assert isinstance(facts, dict)
    raid = facts["rt-raid"]
    line = ruritania.read(PRESS).splitlines().index("  - id: rt-raid") + 1
    assert raid["where"] == f"{PRESS}:{line}:5"
    blocks = list(blocks_in(papers(ruritania.prepare())[PAPER].blocks))
    assert [words_of([blocks[at - 1]])[:20] for at in raid["blocks"][PAPER]] == [
        "Raid on a newspaper "
    ]
    assert "rt-summer" not in facts  # not yet known
    assert "rt-case-p2" not in facts  # not agreed to


def test_the_manifest_describes_its_files_and_never_names_who_is_withheld(
    ruritania: Ruritania,
) -> None:
    result = built(ruritania.house, Order(BRIEF, formats=(Format.DOCX, Format.TEXT)))
    files = manifest(result)["files"]
    assert isinstance(files, list)
    assert [(file["path"], file["format"], file["pages"]) for file in files] == [
        (f"{BRIEF}-{document}.{format.ending}", format.value, None)
        for document in (PAPER, LETTER)
        for format in (Format.DOCX, Format.TEXT)
    ]
    for name in ("Kobolt", "Bersonin", "Кобольт"):
        assert name not in result.files["manifest.json"].decode()


def test_the_hash_of_a_fact_is_of_what_it_says_and_not_of_where_it_stands(
    ruritania: Ruritania,
) -> None:
    def hashes() -> dict[str, str]:
        facts = manifest(built(ruritania.house, Order(BRIEF, formats=(Format.TEXT,))))["facts"]
        assert isinstance(facts, dict)
        return {id: fact["hash"] for id, fact in facts.items()}

    before = hashes()
    ruritania.write(PRESS, "# moved\n\n" + ruritania.read(PRESS))
    assert hashes() == before
    ruritania.change(PRESS, "Police searched", "Officers searched")
    changed = {id for id, hash in hashes().items() if hash != before[id]}
    assert changed == {"rt-raid"}


def test_the_manifest_is_the_same_wherever_the_build_is_started(ruritania: Ruritania) -> None:
    order = Order(BRIEF, formats=(Format.TEXT,))
    elsewhere = replace(ruritania.house, shown=ruritania.root)
    assert built(elsewhere, order).files == built(ruritania.house, order).files


# A part of a build --------------------------------------------------------------------------------


def test_one_document_in_one_format_is_all_that_is_written(ruritania: Ruritania) -> None:
    result = built(ruritania.house, Order(BRIEF, (LETTER,), (Format.TEXT,)))
    assert sorted(result.files) == ["manifest.json", f"{BRIEF}-{LETTER}.txt"]


def test_what_a_partial_build_does_not_make_is_kept_while_it_is_still_true(
    ruritania: Ruritania,
) -> None:
    whole = built(ruritania.house, Order(BRIEF, formats=(Format.DOCX, Format.TEXT)))
    part = built(ruritania.house, Order(BRIEF, (LETTER,), (Format.TEXT,)), whole.files)
    assert part.files == whole.files
    assert part.problems == whole.problems == ()


def test_what_a_partial_build_would_leave_untrue_is_made_anew(
    ruritania: Ruritania,
) -> None:
    whole = built(ruritania.house, Order(BRIEF, formats=(Format.DOCX, Format.TEXT)))
    ruritania.change(PRESS, "We ask you to speak", "We beg you to speak")  # in the letter alone
    part = built(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)), whole.files)
    assert part == built(ruritania.house, Order(BRIEF, formats=(Format.DOCX, Format.TEXT)))
    assert b"beg you" in part.files[f"{BRIEF}-{LETTER}.txt"]


def test_a_build_of_one_document_makes_the_others_anew(ruritania: Ruritania) -> None:
    whole = built(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)))
    ruritania.change(PRESS, "We ask you to speak", "We beg you to speak")
    part = built(ruritania.house, Order(BRIEF, (PAPER,), (Format.TEXT,)), whole.files)
    assert b"beg you" in part.files[f"{BRIEF}-{LETTER}.txt"]
    assert part.problems == ()


def test_a_document_that_is_no_longer_ordered_goes_with_a_word(ruritania: Ruritania) -> None:
    whole = built(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)))
    ruritania.change(ORDER, f"documents: [{LETTER}, {PAPER}]", f"documents: [{LETTER}]")
    part = built(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)), whole.files)
    (told,) = (problem for problem in part.problems if problem.code == "dropped")
    assert told.severity is Severity.WARNING
    assert str(told) == (
        f"{BRIEF}-{PAPER}.txt was removed: the brief no longer orders it\n"
        f"  hint: write '{PAPER}' under 'documents' to have it again"
    )


def test_a_changed_look_makes_older_files_untrue(ruritania: Ruritania) -> None:
    order = Order(BRIEF, (LETTER,), (Format.TEXT,))
    whole = built(ruritania.house, replace(order, documents=()))
    looks = "defaults: {briefing: {looks: {title: {color: secondary}}}}\n"
    ruritania.write("templates/_brand.yml", looks)
    part = built(ruritania.house, order, whole.files)
    inputs = {file.path: file.inputs for file in whole.described}
    assert all(file.inputs != inputs[file.path] for file in part.described)


@pytest.mark.parametrize("broken", [b"", b"{}", b"[1]", b"\xff", b'{"files": [{"path": 1}]}'])
def test_a_manifest_that_cannot_be_read_keeps_nothing(ruritania: Ruritania, broken: bytes) -> None:
    order = Order(BRIEF, (LETTER,), (Format.TEXT,))
    standing = {"manifest.json": broken, f"{BRIEF}-{PAPER}.txt": b"old"}
    assert sorted(built(ruritania.house, order, standing).files) == [
        "manifest.json",
        f"{BRIEF}-{LETTER}.txt",
    ]


def test_a_document_the_brief_does_not_order_is_refused(ruritania: Ruritania) -> None:
    with pytest.raises(BriefError) as caught:
        built(ruritania.house, Order(BRIEF, ("leter",)))
    assert str(caught.value) == (
        "the brief orders no document 'leter'\n  hint: did you mean 'letter'?"
    )


# What stops a build, and what only warns ----------------------------------------------------------


def test_a_withheld_name_typed_in_a_template_stops_the_build(ruritania: Ruritania) -> None:
    ruritania.write(
        "templates/eu-leaders/letter.html",
        '{% extends "base/letter.html" %}{% block thanks %}<p>We thank ZOFIA kobolt.</p>'
        "{% endblock %}",
    )
    with pytest.raises(BriefError) as caught:
        built(ruritania.house, Order(BRIEF, formats=(Format.TEXT,)))
    assert caught.value.exit is Exit.WITHHELD
    assert "rt-p1" in str(caught.value)
    assert "kobolt" not in str(caught.value).lower()


def test_a_block_of_the_letter_can_be_changed_for_an_audience(ruritania: Ruritania) -> None:
    ruritania.write(
        "templates/eu-leaders/letter.html",
        '{% extends "base/letter.html" %}{% block thanks %}<p>With many thanks.</p>{% endblock %}',
    )
    said = built(ruritania.house, Order(BRIEF, (LETTER,), (Format.TEXT,))).files
    letter = said[f"{BRIEF}-{LETTER}.txt"].decode()
    assert "\nWith many thanks.\n" in letter
    assert "Thank you for giving" not in letter


def test_drafts_and_knowledge_after_the_papers_date_are_told_as_warnings(
    ruritania: Ruritania,
) -> None:
    ruritania.change(PRESS, "    title: Self-censorship\n", "    title: Self\n    stage: draft\n")
    order = Order(BRIEF, formats=(Format.TEXT,), as_of=date(2021, 9, 1))
    problems = built(ruritania.house, order).problems
    assert {problem.severity for problem in problems} == {Severity.WARNING}
    assert {"as-of", "draft"} <= {problem.code for problem in problems}


def test_a_brief_built_otherwise_has_a_folder_of_its_own(ruritania: Ruritania) -> None:
    def folder(audience: str = "", as_of: date | None = None) -> str:
        return read_order(ruritania.house, Order(BRIEF, audience=audience, as_of=as_of)).folder

    day = date(2022, 1, 2)
    assert folder() == BRIEF
    assert folder("eu-leaders", date(2021, 5, 4)) == BRIEF
    assert folder("upr") == f"{BRIEF}@upr"
    assert folder("upr", day) == f"{BRIEF}@upr@2022-01-02"
    assert folder(as_of=day) == f"{BRIEF}@eu-leaders@2022-01-02"


# The same bytes, and without the native library ---------------------------------------------------


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a folder, in a process of its own."""
    code = "from generator.cli import run; run()"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.prove
def test_the_same_brief_gives_the_same_bytes_in_other_processes_folders_zones_and_seeds(
    ruritania: Ruritania, tmp_path: Path
) -> None:
    other = tmp_path / "another house"
    shutil.copytree(ruritania.root, other)
    first = run(ruritania.root, "build", TZ="UTC", PYTHONHASHSEED="1", LC_ALL="C")
    second = run(other, "build", TZ="Asia/Almaty", PYTHONHASHSEED="2")
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    files = files_in(ruritania.root / "build" / BRIEF)
    assert len(files) == 5
    assert files_in(other / "build" / BRIEF) == files


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are hidden as Linux finds them")
def test_without_the_native_library_word_and_text_are_built_and_the_remedy_is_told(
    ruritania: Ruritania, tmp_path: Path
) -> None:
    """An empty file of its name stands where the loader looks first."""
    hidden = tmp_path / "lib"
    hidden.mkdir()
    for name in ("libpango-1.0.so.0", "libpango-1.0-0", "pango-1.0-0", "pango-1.0"):
        (hidden / name).write_bytes(b"")
    ruritania.add(ORDER, f"limits: [{{document: {PAPER}, pages: 9}}]\n")
    told = run(ruritania.root, "build", "--to", "pdf,docx,text", LD_LIBRARY_PATH=str(hidden))
    assert (told.returncode, told.stderr) == (
        1,
        "PDF needs the Pango library, which is not installed\n"
        "  hint: sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0\n"
        f"{ORDER}:22:21: warning: the pages of '{PAPER}' cannot be counted without the PDF library"
        " [uncounted-pages]\n"
        "  hint: its limit is 9 pages; run: brief doctor\n",
    )
    assert sorted(files_in(ruritania.root / "build" / BRIEF)) == sorted(
        [
            "manifest.json",
            *(f"{BRIEF}-{doc}.{end}" for doc in (LETTER, PAPER) for end in ("docx", "txt")),
        ]
    )
    doctor = run(ruritania.root, "doctor", LD_LIBRARY_PATH=str(hidden))
    assert doctor.returncode == 1
    assert "missing  Pango: not found\n" in doctor.stdout
    assert "remedy: sudo apt install libpango-1.0-0" in doctor.stdout


def test_without_pdf_a_pdf_that_stands_and_is_still_true_is_kept(ruritania: Ruritania) -> None:
    whole = built(ruritania.house, Order(BRIEF, (LETTER,), (Format.PDF, Format.TEXT)))
    part = built(ruritania.house, Order(BRIEF, (LETTER,), (Format.TEXT,)), whole.files)
    assert part.files == whole.files
    assert [file.pages for file in part.described if file.format is Format.PDF] == [1]


def test_an_order_slip_that_changes_nothing_in_a_paper_keeps_its_files(
    ruritania: Ruritania,
) -> None:
    whole = built(ruritania.house, Order(BRIEF, formats=(Format.DOCX,)))
    ruritania.change(ORDER, "place: Zenda", "place:  Zenda")
    part = built(ruritania.house, Order(BRIEF, (LETTER,), (Format.TEXT,)), whole.files)
    assert set(whole.files) < set(part.files)


def told_in(value: object) -> set[str]:
    """Return the ids of all facts inside a dossier."""
    if isinstance(value, Told):
        inner = {id for field in fields(value) for id in told_in(getattr(value, field.name))}
        return {value.id} | inner
    if isinstance(value, tuple):
        return {id for part in value for id in told_in(part)}
    if is_dataclass(value) and not isinstance(value, type):
        return {id for field in fields(value) for id in told_in(getattr(value, field.name))}
    return set()


@pytest.mark.parametrize("alone", [False, True], ids=["all kinds", "a figure without an event"])
def test_every_fact_that_a_dossier_tells_is_in_a_paper(ruritania: Ruritania, alone: bool) -> None:
    if alone:
        ruritania.change(ORDER, "include: [", "exclude: [rt-raid]\ninclude: [")
    prepared = ruritania.prepare()
    papers = [compose(prepared, document).paper for document in prepared.documents]
    origins = {id for paper in papers for block in blocks_in(paper.blocks) for id in origin(block)}
    arguments = {id for id in told_in(prepared.opened.dossier) if id not in origins}
    assert arguments == set()


def origin(block: Block) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(block, "origin", ())
    return found
