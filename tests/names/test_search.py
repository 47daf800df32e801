"""A name is found in whatever spelling, and ordinary words are none."""

import pytest

from generator.names.people import Called
from generator.names.search import Names, Sureness

WITHHELD = (
    Called("kobolt", ("Anton Kobolt", "Антон Коболт"), ("Kobolt",)),
    Called("ghulom", ("Gʻulom Oʻktamov",), ("Oʻktamov",)),
    Called("wozniak", ("Wiesław Łęcki",), ("Łęcki",)),
    Called("aliyev", ("Günel Əliyeva",), ("Əliyeva",)),
    Called("zhuk", ("Shchukin Yevgeniy", "Щукин Евгений"), ("Shchukin",)),
    Called("dzhalal", ("Zhanbolat Jalolov", "Жанболат Ҷалолов"), ("Jalolov",)),
    Called("hasan", ("Ahmad al-Masri", "أحمد المصري"), ("al-Masri",)),
    Called("quill", ("Zora Quillfeather",), ("Quillfeather",)),
    Called("may", ("Anna May",), ("May",)),
    Called("chen", ("Li Na",), ("Li",)),
    Called("zhao", ("Zhao Xiaolan", "赵 小兰"), ("Zhao",)),
    Called("nobody", ("—",), ("—",)),
    Called("aziz", ("Aziz Azizi",), ("Azizi",)),
)
FREE = (
    Called("maria", ("Maria Kobolt",), ("Kobolt",)),
    Called("antonina", ("Antonia Koboldt",), ("Koboldt",)),
)

NAMED = {
    "as registered": ("kobolt", "Anton Kobolt"),
    "in its own script": ("kobolt", "Антон Коболт"),
    "in capitals": ("kobolt", "ANTON KOBOLT"),
    "in small letters": ("kobolt", "anton kobolt"),
    "accents apart": ("aliyev", "Gu\u0308nel Əliyeva"),
    "one look-alike letter": ("kobolt", "Antоn Kobolt"),
    "look-alikes in the other direction": ("kobolt", "Aнтoн Koбoлт"),
    "Greek look-alikes": ("kobolt", "Αntοn Κοbοlt"),
    "a Greek letter that sounds otherwise": ("aliyev", "Gunel Aliyeνa"),
    "a Cyrillic one": ("kobolt", "ANTON KOВOLT"),
    "no ł": ("wozniak", "Wieslaw Lecki"),
    "no ə": ("aliyev", "Gunel Aliyeva"),
    "e for ə": ("aliyev", "Gunel Eliyeva"),
    "any apostrophe": ("ghulom", "G’ulom O`ktamov"),
    "another one": ("ghulom", "Gʼulom Oʼktamov"),
    "no apostrophe": ("ghulom", "Gulom Oktamov"),
    "Uzbek in Cyrillic": ("ghulom", "Ғулом Ўктамов"),
    "German": ("zhuk", "Jewgeni Schtschukin"),
    "Polish": ("zhuk", "Jewgienij Szczukin"),
    "French": ("zhuk", "Evguéni Chtchoukine"),
    "scientific": ("zhuk", "Evgenij Ščukin"),
    "passport": ("zhuk", "Evgenii Shchukin"),
    "Kazakh and Tajik sounds": ("dzhalal", "Dschanbolat Dschalolow"),
    "more of them": ("dzhalal", "Janbolat Dzhalolov"),
    "Russian endings": ("kobolt", "Антона Коболта"),
    "of the given name alone": ("kobolt", "Антоном Коболт"),
    "Ukrainian endings": ("kobolt", "Антонові Коболтові"),
    "a Czech ending": ("kobolt", "Antonu Koboltovi"),
    "a Kazakh ending": ("dzhalal", "Жанболат Ҷалоловтың"),
    "an Uzbek ending": ("ghulom", "Gʻulom Oʻktamovdan"),
    "the surname first": ("kobolt", "Kobolt, Anton"),
    "an initial": ("kobolt", "A. Kobolt"),
    "an initial after it": ("kobolt", "Коболт А.И."),
    "an initial of a surname that is a word": ("may", "A. May"),
    "words between": ("kobolt", "Anton, known as Kobolt"),
    "a hyphen inside": ("kobolt", "Anton Ko-bolt"),
    "a line break inside": ("kobolt", "Anton Ko\nbolt"),
    "both": ("kobolt", "Anton Ko-\nbolt"),
    "a zero-width space inside": ("kobolt", "An\u200bton Kobolt"),
    "a soft hyphen inside": ("kobolt", "Anton Ko\u00adbolt"),
    "a joiner inside": ("kobolt", "Anton Ko\u034fb\u2062olt"),
    "a direction inside": ("kobolt", "Anton Ko\u202ebolt\u202c"),
    "stresses": ("kobolt", "Анто́н Ко́болт"),
    "letters of full width": ("kobolt", "Ａｎｔｏｎ Ｋｏｂｏｌｔ"),
    "an article": ("kobolt", "l’Anton Kobolt"),
    "a possessive": ("kobolt", "Anton Kobolt's"),
    "in an address": ("kobolt", "antonkobolt@example.org"),
    "the first letter and the surname, in an address": ("kobolt", "akobolt@example.org"),
    "in the name of a file": ("kobolt", "kobolt_anton.jpg"),
    "in escapes": ("kobolt", "https://example.org/%D0%9A%D0%BE%D0%B1%D0%BE%D0%BB%D1%82-anton"),
    "Arabic, another alif": ("hasan", "احمد المصرى"),
    "Arabic, with and": ("hasan", "وأحمد المصري"),
    "Arabic in other vowels": ("hasan", "Ahmed el-Masri"),
    "a short name as it is spelt": ("chen", "Li Na"),
    "among words without spaces": ("zhao", "昨天赵小兰说"),
    "the same with spaces": ("zhao", "昨天 赵 小兰 说"),
    "two parts that sound alike": ("aziz", "Aziz Azizi"),
}  # fmt: skip


@pytest.fixture(scope="module")
def names() -> Names:
    return Names(WITHHELD)


@pytest.mark.parametrize(("id", "spelling"), NAMED.values(), ids=NAMED.keys())
def test_a_whole_name_is_found(names: Names, id: str, spelling: str) -> None:
    found = names.found_in(f"On that day ({spelling}) was heard.")
    assert {each.id for each in found if each.sureness is Sureness.NAMED} == {id}


ALONE = {
    "in the other script": ("kobolt", "Коболт"),
    "with an ending": ("kobolt", "Коболта"),
    "with look-alikes": ("kobolt", "Kоbоlt"),
    "before an at": ("quill", "quillfeather@example.org"),
    "before a point": ("kobolt", "kobolt.html"),
    "in a path": ("kobolt", "/people/kobolt/"),
    "in capitals": ("kobolt", "KOBOLT"),
}


@pytest.mark.parametrize(("id", "spelling"), ALONE.values(), ids=ALONE.keys())
def test_a_surname_alone_is_found(names: Names, id: str, spelling: str) -> None:
    found = names.found_in(f"On that day {spelling} was heard.")
    assert [(each.id, each.sureness) for each in found] == [(id, Sureness.SURNAME)]


NOT_SURE = {
    "a word": ("may", "Hope; May she be free."),
    "a short one": ("chen", "Mr Li was there."),
    "in Arabic letters, where most are words": ("hasan", "قال المصري"),
    "written small elsewhere": ("kobolt", "Kobolt: a kobolt is a spirit."),
}


@pytest.mark.parametrize(("id", "text"), NOT_SURE.values(), ids=NOT_SURE.keys())
def test_a_surname_that_is_a_word_is_a_doubt(names: Names, id: str, text: str) -> None:
    found = names.found_in(text)
    assert [(each.id, each.sureness) for each in found] == [(id, Sureness.DOUBTFUL)]


ORDINARY = {
    "a word that is a surname": "We may write in May 2022, on 5 May.",
    "the same after the given name": "Anna may go.",
    "a given name alone": "Anton was there.",
    "somebody with one name alike": "Anton Petrov and Zora Strofzin",
    "a surname in small letters": "a kobolt is a spirit",
    "a longer word": "Koboltova, Kobolts and Anton",
    "two texts": "Zora",
    "a name on two sides of a long sentence": "Anton met seven people, of whom the last was kobolt",
    "a hash": "sha256: 5f6a0b1c2d3e4f",
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=ORDINARY.keys())
def test_ordinary_words_are_nobodys_name(names: Names, text: str) -> None:
    assert names.found_in(text) == []


def test_no_name_goes_from_one_text_to_the_next(names: Names) -> None:
    assert names.found_in("Zora", "Strofzin", "Anton", "kobolt") == []


def test_the_name_of_somebody_who_may_be_named_is_theirs() -> None:
    names = Names(WITHHELD, FREE)
    assert names.found_in("Maria Kobolt spoke, and Antonia Koboldt.") == []
    [alone] = names.found_in("Kobolt spoke.")
    assert alone.sureness is Sureness.DOUBTFUL
    [both] = names.found_in("Anton and Maria Kobolt spoke.")
    assert both.sureness is Sureness.DOUBTFUL
    assert Sureness.NAMED in {each.sureness for each in names.found_in("Maria, Anton Kobolt")}


def test_what_a_place_is_called_is_no_surname_for_sure() -> None:
    names = Names(WITHHELD, others=["Kobolt upon Ruritz"])
    assert [each.sureness for each in names.found_in("in Kobolt")] == [Sureness.DOUBTFUL]
    assert [each.sureness for each in names.found_in("Anton Kobolt")] == [Sureness.NAMED]


def test_somebody_called_by_the_given_name_has_a_surname_too() -> None:
    names = Names([Called("anton", ("Anton Kobolt", "Антон Коболт"), ("Anton",))])
    assert [each.sureness for each in names.found_in("Коболт came.")] == [Sureness.SURNAME]
    assert [each.sureness for each in names.found_in("Anton came.")] == [Sureness.SURNAME]


def test_a_text_takes_the_time_of_its_length(names: Names) -> None:
    for long in (
        "Anton" + "\n" * 100_000 + "(Kobolt",
        "a" * 100_000,
        "@" * 100_000,
        "a.'" * 30_000,
    ):
        names.found_in(long)


def test_nobody_withheld_is_nobody_found() -> None:
    assert Names([]).found_in("Anton Kobolt") == []
