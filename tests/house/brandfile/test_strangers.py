"""What a `_brand.yml` has for other tools is passed over in one line; what is misspelt is not."""

from pathlib import Path

import pytest

from tests.houses.looks import Look


@pytest.fixture
def look(tmp_path: Path) -> Look:
    return Look(tmp_path)


def test_one_line_tells_all_that_is_for_other_tools(look: Look) -> None:
    text = """\
meta:
  name: Zenda
  link: {home: "https://zenda.example"}
  founded: 1952
typography:
  monospace: {family: Fira Code, size: 0.9em}
  monospace-inline: {color: red, background-color: mauve}
  link: {decoration: underline}
defaults:
  bootstrap: {enable-rounded: false}
  shiny: {theme: {preset: shiny}}
voice: calm
"""
    [note] = look.read(text).problems
    assert (str(note.severity), str(note)) == (
        "note",
        "templates/_brand.yml: for other tools, and passed over: meta: link, "
        "typography: monospace, typography: monospace-inline, typography: link: decoration, "
        "voice, meta: founded, defaults: bootstrap, defaults: shiny",
    )


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("typograhy: {base: Zenda Sans}", "1:1: unknown key 'typograhy' in the brand\n  hint: did"),
        ("colour: {primary: red}", "1:1: unknown key 'colour' in the brand\n  hint: did you mean"),
        ("meta: {nmae: Zenda}", "1:8: unknown key 'nmae' in 'meta' of the brand\n  hint: did you"),
        ("meta: {name: {ful: Zenda}}", "1:15: unknown key 'ful' in 'name' of the brand\n  hint: d"),
        (
            "looks: {lists: {indent: 2}}",
            "1:1: unknown key 'looks' in the brand\n  hint: it stands under 'defaults: briefing:'",
        ),
        (
            "defaults: {looks: {lists: {indent: 2}}}",
            "1:12: unknown key 'looks' in 'defaults' of the brand\n"
            "  hint: it stands under 'defaults: briefing:'",
        ),
        (
            "briefing: {hang: 3}",
            "1:1: unknown key 'briefing' in the brand\n  hint: it stands under 'defaults:'",
        ),
        ("defaults: {breifing: {hang: 3}}", "1:12: unknown key 'breifing' in 'defaults' of the"),
    ],
)
def test_a_key_of_the_standard_that_is_misspelt_is_refused(
    look: Look, text: str, refusal: str
) -> None:
    assert look.refused(f"{text}\n").startswith(refusal)
