"""The logo, in every form of the standard; papers go without one that cannot be printed."""

from pathlib import Path

import pytest

from tests.houses.looks import Look

LEAGUE = "meta: {name: {full: Ruritanian Rights League, short: RRL}}\n"


@pytest.fixture
def look(tmp_path: Path) -> Look:
    made = Look(tmp_path)
    for width, name in enumerate(["logo.png", "signs/seal.jpg", "signs/small.png", "white.png"], 1):
        made.put_picture(name, width)
    (tmp_path / "seal.svg").write_text("<svg/>")
    return made


@pytest.mark.parametrize(
    ("typed", "name", "alt"),
    [
        ("logo.png", "logo.png", "Ruritanian Rights League"),
        ("{path: logo.png}", "logo.png", "Ruritanian Rights League"),
        ("{path: logo.png, alt: A seal}", "logo.png", "A seal"),
        ("{medium: logo.png}", "logo.png", "Ruritanian Rights League"),
        ("{medium: {path: logo.png, alt: A seal}, small: signs/small.png}", "logo.png", "A seal"),
        ("{small: signs/small.png, large: signs/seal.jpg}", "seal.jpg", "Ruritanian Rights League"),
        ("{small: signs/small.png}", "small.png", "Ruritanian Rights League"),
        ("{medium: {light: logo.png, dark: white.png}}", "logo.png", "Ruritanian Rights League"),
        ("{medium: {light: {path: logo.png, alt: A seal}}}", "logo.png", "A seal"),
        ("{medium: {dark: white.png}, small: logo.png}", "logo.png", "Ruritanian Rights League"),
        ("{images: {seal: {path: logo.png, alt: A seal}}, medium: seal}", "logo.png", "A seal"),
        (
            "{images: {seal: logo.png, white: white.png}, large: {light: seal, dark: white}}",
            "logo.png",
            "Ruritanian Rights League",
        ),
        ("{medium: seal.svg, large: signs/seal.jpg}", "seal.jpg", "Ruritanian Rights League"),
    ],
)
def test_the_logo_is_the_likeliest_that_can_be_printed_on_light_paper(
    look: Look, typed: str, name: str, alt: str
) -> None:
    logo = look.read(f"{LEAGUE}logo: {typed}\n").logo
    assert logo is not None
    assert (logo.picture.name, logo.alt) == (name, alt)
    assert look.told(f"{LEAGUE}logo: {typed}\n") == []


WITHOUT = {
    "an address": (
        "https://zenda.example/logo.png",
        "2:7: the logo 'https://zenda.example/logo.png' is on the web, and nothing is fetched",
    ),
    "a drawing": (
        "{medium: seal.svg, small: signs/seal.svg}",
        "2:16: the logo 'seal.svg' is neither PNG nor JPEG, which Word needs",
    ),
    "a picture that is not there": (
        "{medium: {light: sign.png}}",
        "2:24: the logo 'sign.png' is not there",
    ),
    "a picture from above": (
        "../logo.png",
        "2:7: the logo '../logo.png' lies outside the folder of the brand",
    ),
}


@pytest.mark.parametrize(("typed", "told"), WITHOUT.values(), ids=WITHOUT.keys())
def test_a_logo_that_cannot_be_printed_is_told_once(look: Look, typed: str, told: str) -> None:
    text = f"{LEAGUE}logo: {typed}\n"
    hint = "save it as PNG or JPEG in templates/ and name that file; until then papers have no logo"
    assert look.read(text).logo is None
    assert look.told(text) == [f"warning {told}\n  hint: {hint}"]


def test_a_logo_for_dark_ground_alone_is_not_printed(look: Look) -> None:
    text = f"{LEAGUE}logo: {{medium: {{dark: white.png}}}}\n"
    assert look.read(text).logo is None
    assert look.told(text) == [
        "warning 2:16: the logo is for dark ground only, and paper is light\n"
        "  hint: name the one for light ground: {light: …, dark: …}"
    ]


def test_a_logo_without_words_is_told(look: Look) -> None:
    logo = look.read("logo: logo.png\n").logo
    assert logo is not None
    assert logo.alt == "Logo"
    assert look.told("logo: logo.png\n") == [
        "warning 1:7: the logo says nothing to whoever cannot see it\n"
        '  hint: write {path: logo.png, alt: "…"}, or say meta: name'
    ]


def test_images_that_no_size_names_are_no_logo(look: Look) -> None:
    text = "logo: {images: {seal: logo.png}}\n"
    assert (look.read(text).logo, look.told(text)) == (None, [])


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        (
            "{images: {seal: logo.png}, medium: sael}",
            "1:42: no picture is called 'sael'\n  hint: did you mean 'seal'?",
        ),
        ("logo", "1:7: no picture is called 'logo'\n  hint: name a file, such as logo.png"),
        ("{mediun: logo.png}", "1:8: unknown key 'mediun' in 'logo' of the brand\n  hint: did you"),
        (
            "{images: {seal: {pth: logo.png}}}",
            "1:24: unknown key 'pth' in 'seal' of the brand\n  hint: did you mean 'path'?",
        ),
        ("{medium: {lihgt: logo.png}}", "1:17: unknown key 'lihgt' in 'medium' of the brand"),
        ("broken.png", "templates/broken.png: the picture cannot be used: it is cut short"),
    ],
)
def test_a_fault_is_refused_where_it_stands(look: Look, typed: str, refusal: str) -> None:
    (look.folder / "broken.png").write_bytes((look.folder / "logo.png").read_bytes()[:40])
    assert look.refused(f"logo: {typed}\n").startswith(refusal)
