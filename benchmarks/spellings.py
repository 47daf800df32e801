"""Measure how well withheld names are found: spellings, false alarms and time.

Ten thousand invented people are spelt in every way that papers, passports, newspapers and hiders
spell names; each spelling stands in a sentence of its own. Printed are

    found       of each kind of spelling: how many, and how many of these only as a doubt
    alarms      people "found" in ordinary text in eight languages that names none of them
    time        to get 200 names ready and to search a paper of 60 kB for them
"""

import argparse
import gc
import random
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from faker import Faker

from generator.names.people import Called
from generator.names.search import Found, Names, Sureness

PEOPLE = 10_000
TEXT = 2_000_000  # signs of ordinary text
LANGUAGES = ("en_US", "fr_FR", "de_DE", "ru_RU", "uk_UA", "pl_PL", "tr_TR", "ar_AA")
SEED = 20211


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented: given name and surname as registered, and in their own script."""

    given: str
    surname: str
    own_given: str = ""
    own_surname: str = ""
    script: str = "latin"

    def called(self, id: str) -> Called:
        """Return how a register has them."""
        own = (f"{self.own_given} {self.own_surname}",) if self.own_given else ()
        return Called(id, (f"{self.given} {self.surname}", *own), (self.surname,))


# Transliterations, after their standards ----------------------------------------------------------

LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўәғқңөұүһҳҷӣӯ"
BGN = (
    "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya ë i yi ye g w"
    " a gh q ng o u u h h j i u"
)
SYSTEMS = {
    "english": BGN.replace("”", "_").replace("’", "_").replace("ë", "yo"),
    "passport": (
        "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia e i i ie g u"
        " a g k n o u u h h j i u"
    ),
    "german": (
        "a b w g d e sch s i j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja jo i ji je"
        " g w a g k ng ö u ü h h dsch i u"
    ),
    "french": (
        "a b v g d e j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia io i ï ié g w"
        " a gh k ng o ou u h h dj i ou"
    ),
    "polish": (
        "a b w g d e ż z i j k ł m n o p r s t u f ch c cz sz szcz _ y _ e ju ja jo i ji je g w"
        " a g k ng o u u h h dż i u"
    ),
    "scientific": (
        "a b v g d e ž z i j k l m n o p r s t u f x c č š šč _ y _ è ju ja ë i ï je g w"
        " a g k n o u u h h j i u"
    ),
}


def romanise(word: str, system: str) -> str:
    """Return a Cyrillic word as a system of transliteration has it."""
    table = dict(zip(LETTERS, SYSTEMS[system].split(), strict=True))
    latin = "".join(table.get(letter, letter) for letter in word.lower()).replace("_", "")
    return latin.capitalize()


# People -------------------------------------------------------------------------------------------

GIVEN_OF_ASIA = """
Нурлан Айгүл Бекзат Данияр Ерлан Жанболат Қайрат Мұхтар Нұрсұлтан Сәкен Тимур Шыңғыс Азамат
Бакыт Гүлнара Жылдыз Канат Мээрим Нурбек Самат Уланбек Чолпон Эрмек Ғайрат Дилмурод Жасур Зафар
Иқбол Лола Мухаммад Нодира Озода Рустам Саидакбар Тохир Улуғбек Фарход Хуршид Шавкат Юлдуз
Баҳром Далер Зайд Мавлуда Парвиз Раҳмон Сафар Фирӯз Ҷамшед Огулсапар Бердымурат Мырат Айна
"""
STEMS_OF_ASIA = """
Абдулла Алим Бердым Ғафур Дүйсен Ергеш Жұмағали Зокир Исмоил Каримжан Латиф Мирзо Назарбай
Оразбай Пулат Раҳим Саид Турсун Усмон Файзулла Хамид Холмат Шариф Эргаш Юнус Якуб Ҷалол Қодир
Сейтқали Тоқтар Байсал Жээнбек Атамбай Мамытбек Кадырбек Сооронбай Орозалы Ташбулат Шералы
Худойназар Аширмухаммед Гурбангелди Нурмухаммед Ораздурды Сапармырат Чарыяр Ниязмырат
Керимберди Байраммырат
"""
ARABIC = {
    "given": """
    Ahmad:أحمد Muhammad:محمد Mahmud:محمود Hasan:حسن Husain:حسين Khalid:خالد Yusuf:يوسف
    Ibrahim:إبراهيم Mustafa:مصطفى Fatima:فاطمة Maryam:مريم Layla:ليلى Samira:سميرة Tariq:طارق
    Salim:سليم Karim:كريم Rashid:رشيد Nasir:ناصر Faruq:فاروق Abdullah:عبدالله Zaynab:زينب
    Hisham:هشام Bilal:بلال Idris:إدريس Jamil:جميل
    """,
    "surname": """
    al-Masri:المصري al-Khatib:الخطيب Haddad:حداد Mansur:منصور al-Hariri:الحريري Qasimi:قاسمي
    Darwish:درويش Shahin:شاهين al-Sharif:الشريف Najjar:نجار Zaydan:زيدان Sabbagh:صباغ
    al-Baghdadi:البغدادي Tamimi:تميمي Khoury:خوري Barakat:بركات Hamdan:حمدان al-Rifai:الرفاعي
    Suleiman:سليمان Othman:عثمان Ghanim:غانم al-Zahrani:الزهراني Bishara:بشارة Fakhri:فخري
    Jaber:جابر
    """,
}


def people(number: int) -> list[Person]:
    """Return so many people, no two of one name, half of them of Cyrillic original."""
    chance = random.Random(SEED)
    made: dict[tuple[str, str], Person] = {}
    sources = [_cyrillic, _of_asia, _latin, _arabic]
    shares = [0.35, 0.25, 0.35, 0.05]
    makers = [source(chance) for source in sources]
    while len(made) < number:
        [maker] = chance.choices(makers, shares)
        person = next(maker)
        made.setdefault((person.given, person.surname), person)
    return list(made.values())


def _cyrillic(chance: random.Random) -> Iterator[Person]:
    fakers = [_faker("ru_RU"), _faker("uk_UA"), _faker("bg_BG")]
    while True:
        one = chance.choice(fakers)
        given, surname = (
            (one.first_name_male(), one.last_name_male())
            if chance.random() < 0.5
            else (one.first_name_female(), one.last_name_female())
        )
        yield _from_cyrillic(given, surname)


def _of_asia(chance: random.Random) -> Iterator[Person]:
    while True:
        stem, end = chance.choice(STEMS_OF_ASIA.split()), chance.choice(("ов", "ова"))
        if stem[-1] in "аоиы":
            end = end.replace("о", "е")
            stem = stem[:-1] + "а"
        yield _from_cyrillic(chance.choice(GIVEN_OF_ASIA.split()), stem + end)


def _from_cyrillic(given: str, surname: str) -> Person:
    names = (romanise(given, "english"), romanise(surname, "english"))
    return Person(*names, given, surname, "cyrillic")


def _latin(chance: random.Random) -> Iterator[Person]:
    fakers = [
        *map(_faker, ("az_AZ", "uz_UZ", "tr_TR", "pl_PL", "cs_CZ", "ro_RO", "lt_LT", "hr_HR"))
    ]
    while True:
        one = chance.choice(fakers)
        yield Person(one.first_name().split()[0], one.last_name().split()[0])


def _arabic(chance: random.Random) -> Iterator[Person]:
    given, surnames = (
        [pair.split(":") for pair in ARABIC[part].split()] for part in ("given", "surname")
    )
    while True:
        (one, own), (other, other_own) = chance.choice(given), chance.choice(surnames)
        yield Person(one, other, own, other_own, "arabic")


def _faker(locale: str) -> Faker:
    one = Faker(locale)
    one.seed_instance(SEED)
    return one


# Spellings ----------------------------------------------------------------------------------------

Spell = Callable[[Person, random.Random], str]


def _whole(person: Person) -> str:
    return f"{person.given} {person.surname}"


def _own(person: Person) -> str:
    return f"{person.own_given} {person.own_surname}".strip() or _whole(person)


def _either(person: Person, chance: random.Random) -> str:
    return chance.choice((_whole(person), _own(person)))


def _bare(text: str) -> str:
    for letter, other in zip("łŁəƏıİøđĐ", "lLeEiIodD", strict=True):
        text = text.replace(letter, other)
    parted = unicodedata.normalize("NFKD", text)
    plain = "".join(sign for sign in parted if not unicodedata.combining(sign))
    return re.sub("[’'ʻʼ‘`]", "", plain)


LOOKS = list(zip("aceopxyABCEHKMOPTXsij", "асеорхуАВСЕНКМОРТХѕіј", strict=True))


def _lookalikes(person: Person, chance: random.Random) -> str:
    """Put two letters of the other alphabet, or one, into every part that has one."""
    return " ".join(_disguised(word, chance) for word in _either(person, chance).split())


def _disguised(word: str, chance: random.Random) -> str:
    pairs = {**dict(LOOKS), **{other: one for one, other in LOOKS}}
    places = [at for at, letter in enumerate(word) if letter in pairs]
    for at in chance.sample(places, min(2, len(places))):
        word = word[:at] + pairs[word[at]] + word[at + 1 :]
    return word


def _inside(*signs: str) -> Spell:
    def spell(person: Person, chance: random.Random) -> str:
        words = _either(person, chance).split()
        at = max(range(len(words)), key=lambda each: len(words[each]))
        cut = chance.randint(2, len(words[at]) - 2) if len(words[at]) > 4 else 2
        words[at] = words[at][:cut] + chance.choice(signs) + words[at][cut:]
        return " ".join(words)

    return spell


def _apostrophes(person: Person, chance: random.Random) -> str:
    sign = chance.choice(["'", "’", "‘", "ʻ", "ʼ", "`", "´", "ʹ", ""])
    given, surname = person.given, person.surname
    if re.search("[’'ʻʼ‘`]", given + surname):
        return " ".join(re.sub("[’'ʻʼ‘`]", sign, each) for each in (given, surname))
    return " ".join(each[:2] + sign + each[2:] for each in (given, surname))


def _initials(person: Person, chance: random.Random) -> str:
    pairs = [(person.given, person.surname), (person.own_given, person.own_surname)]
    given, surname = chance.choice([pair for pair in pairs if pair[0]])
    return chance.choice((f"{given[0]}. {surname}", f"{surname} {given[0]}."))


def _address(person: Person, chance: random.Random) -> str:
    given, surname = _bare(person.given).lower(), _bare(person.surname).lower().replace("-", "")
    forms = (
        "{0}.{1}@example.org",
        "{0}{1}@example.org",
        "{1}_{0}.jpg",
        "/press/{0}-{1}/",
        "{1}{0}.pdf",
    )
    return chance.choice(forms).format(given, surname)


VOWELS = "аеиоуыэюяёіїєәөұүӣӯ"


def _endings_of(surname: str) -> tuple[str, list[str]]:
    """Return the stem of a Russian or Ukrainian surname, and its endings in other cases."""
    if re.search("(ов|ев|ин|ын|ёв|єв|їн|ін)$", surname):
        return surname, ["а", "у", "ым", "е", "им", "ові"]
    if re.search("(ова|ева|ина|ына|ёва|єва|їна|іна)$", surname):
        return surname[:-1], ["ой", "у", "ої", "ій", "ою"]
    if re.search("(ий|ый|ой)$", surname):
        return surname[:-2], ["ого", "ому", "им", "ом"]
    if surname.endswith("ая"):
        return surname[:-2], ["ой", "ую"]
    if surname[-1] in "ая":
        return surname[:-1], ["у", "ю", "ой"]
    if surname[-1] in VOWELS:
        return surname, [""]
    return surname.removesuffix("ь").removesuffix("й"), ["а", "у", "ом", "е", "ові"]


def _endings_of_given(given: str) -> tuple[str, list[str]]:
    fleeting = {"Павел": "Павл", "Пётр": "Петр", "Петр": "Петр", "Лев": "Льв"}
    if given in fleeting:
        return fleeting[given], ["а", "у", "ом", "е"]
    if given[-1] == "й":
        return given[:-1], ["я", "ю", "ем", "є"]
    if given[-1] == "ь":
        return given[:-1], ["я", "ю", "ем", "и"]
    if given[-1] == "а":
        return given[:-1], ["ы", "е", "у", "ой", "и", "ою"]
    if given[-1] == "я":
        return given[:-1], ["и", "е", "ю", "ей", "ї"]
    if given[-1] in VOWELS:
        return given, [""]
    return given, ["а", "у", "ом", "е", "ові"]


def _slavic(which: str) -> Spell:
    def spell(person: Person, chance: random.Random) -> str:
        given, surname = person.own_given, person.own_surname
        stem, endings = _endings_of_given(given)
        other, more = _endings_of(surname)
        given = stem + chance.choice(endings) if which != "surname" else given
        surname = other + chance.choice(more) if which != "given name" else surname
        return f"{given} {surname}"

    return spell


TURKIC = "ның нің дың дің тың тін ға ге қа ке ды ді ты ні да де та дан ден тан нан мен дын нын га"
UZBEK = "ning ga ni da dan ka"


def _turkic(person: Person, chance: random.Random) -> str:
    if person.script == "cyrillic" and chance.random() < 0.5:
        return f"{person.own_given} {person.own_surname}{chance.choice(TURKIC.split())}"
    return f"{person.given} {person.surname}{chance.choice(UZBEK.split())}"


def _arabic_spelt(person: Person, chance: random.Random) -> str:
    one, other = chance.choice(("أا", "إا", "ىي", "ةه", "كک", "يی"))
    spelt = _own(person).replace(one, other)
    return chance.choice(("{}", "و{}", "ل{}")).format(spelt)


def _arabic_in_latin(person: Person, chance: random.Random) -> str:
    swaps = [("u", "o"), ("a", "e"), ("i", "e"), ("al-", "el-"), ("al-", "al "), ("ai", "ei")]
    given, surname = person.given, person.surname
    for old, new in chance.sample(swaps, 2):
        at = chance.choice((0, 1))
        given = given.replace(old, new, 1) if at else given
        surname = surname if at else surname.replace(old, new, 1)
    return f"{given} {surname}"


def _system(name: str) -> Spell:
    def spell(person: Person, _: random.Random) -> str:
        words = (person.own_given, person.own_surname)
        return " ".join(romanise(word, name) for word in words)

    return spell


def _plainly(spell: Spell) -> Spell:
    return lambda person, chance: _bare(spell(person, chance))


def _reversed(person: Person, chance: random.Random) -> str:
    return ", ".join(reversed(_either(person, chance).split(" ", 1)))


def _surname(person: Person, chance: random.Random) -> str:
    return chance.choice((person.surname, person.own_surname or person.surname))


def _capitals(person: Person, chance: random.Random) -> str:
    return _either(person, chance).upper()


def _accents_apart(person: Person, chance: random.Random) -> str:
    return unicodedata.normalize("NFD", _either(person, chance))


NO_WIDTH = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u034f", "\u2062")
DIRECTION = ("\u202e", "\u200e", "\u200f", "\u2066", "\u061c")
ALL, CYRILLIC, ARAB = ("latin", "cyrillic", "arabic"), ("cyrillic",), ("arabic",)
KINDS: dict[str, tuple[tuple[str, ...], Spell]] = {
    "as registered": (ALL, lambda one, _: _whole(one)),
    "in its own script": (("cyrillic", "arabic"), lambda one, _: _own(one)),
    "in capitals": (ALL, _capitals),
    "accents apart": (ALL, _accents_apart),
    "every apostrophe, or none": (ALL, _apostrophes),
    "look-alike letters": (ALL, _lookalikes),
    "no accents": (ALL, lambda one, _: _bare(_whole(one))),
    **{f"{name} transliteration": (CYRILLIC, _system(name)) for name in SYSTEMS},
    "scientific, no signs": (CYRILLIC, _plainly(_system("scientific"))),
    **{
        f"Slavic ending of {which}": (CYRILLIC, _slavic(which))
        for which in ("given name", "surname", "both")
    },
    "Central Asian ending": (("latin", "cyrillic"), _turkic),
    "Arabic letters": (ARAB, _arabic_spelt),
    "Arabic in Latin letters": (ARAB, _arabic_in_latin),
    "reversed": (ALL, _reversed),
    "initial": (ALL, _initials),
    "surname alone": (ALL, _surname),
    "hyphen inside": (ALL, _inside("-", "\u2010")),
    "hyphen and line break": (ALL, _inside("-\n")),
    "line break inside": (ALL, _inside("\n")),
    "no width inside": (ALL, _inside(*NO_WIDTH)),
    "direction inside": (ALL, _inside(*DIRECTION)),
    "soft hyphen inside": (ALL, _inside("\u00ad")),
    "in an address or file name": (("latin", "cyrillic"), _address),
}


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the spellings of one kind."""

    kind: str
    spelt: int
    stopped: int
    doubted: int
    missed: Sequence[str]

    @property
    def recall(self) -> float:
        """The share that was found at all."""
        return (self.stopped + self.doubted) / self.spelt


def measure(everybody: Sequence[Person]) -> Iterator[Result]:
    """Spell everybody in every kind, each in a sentence, and say what was found."""
    known = Names([person.called(str(number)) for number, person in enumerate(everybody)])
    for kind, (scripts, spell) in KINDS.items():
        chance = random.Random(f"{SEED} {kind}")
        told: Counter[str] = Counter()
        missed = []
        for number, person in enumerate(everybody):
            if person.script in scripts:
                spelling = spell(person, chance)
                found = known.found_in(f"12: {spelling} (2021)")
                told[_outcome(found, str(number))] += 1
                if _outcome(found, str(number)) == "missed":
                    missed.append(f"{_whole(person)} | {_own(person)} | {spelling!r}")
        yield Result(kind, told.total(), told["stopped"], told["doubted"], missed)


def _outcome(found: Sequence[Found], id: str) -> str:
    sure = {each.sureness for each in found if each.id == id}
    if sure - {Sureness.DOUBTFUL}:
        return "stopped"
    return "doubted" if sure else "missed"


# Ordinary text ------------------------------------------------------------------------------------


def ordinary(size: int) -> dict[str, str]:
    """Return ordinary text of a language each, so many signs of all together."""
    return {locale: _text(locale, size // len(LANGUAGES)) for locale in LANGUAGES}


def _text(locale: str, size: int) -> str:
    writer, parts, length = _faker(locale), [], 0
    while length < size:
        parts.append(" ".join(writer.sentences(6)))
        length += len(parts[-1])
    return "\n".join(parts)


def main() -> None:
    """Print all three measurements."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--text", type=int, default=TEXT, help="signs of ordinary text")
    parser.add_argument("--missed", type=int, default=0, help="how many of those missed to show")
    options = parser.parse_args()
    everybody = people(options.people)
    _print_time(everybody)
    _print_found(everybody, options.missed)
    _print_alarms(everybody, options.text)


def _print_found(everybody: Sequence[Person], shown: int) -> None:
    results = list(measure(everybody))
    for one in results:
        print(f"{one.kind:32} {one.recall:8.2%} of {one.spelt:6}  as a doubt {one.doubted}")
        for missed in one.missed[:shown]:
            print(f"    {missed}")
    spelt = sum(one.spelt for one in results)
    found = sum(one.stopped + one.doubted for one in results)
    print(f"{'found':32} {found / spelt:8.2%} of {spelt:6}")


def _print_alarms(everybody: Sequence[Person], size: int) -> None:
    known = Names([person.called(str(number)) for number, person in enumerate(everybody)])
    for locale, text in ordinary(size).items():
        found = known.found_in(text)
        stops = [each for each in found if each.sureness is not Sureness.DOUBTFUL]
        doubts = {each.words for each in found} - {each.words for each in stops}
        shown = [f"{each.words} ({_whole(everybody[int(each.id)])})" for each in stops[:9]]
        told = f"{len(stops)} in {len(text)} signs of {locale}, and {len(doubts)} doubts"
        print(f"{'alarms':32} {told}", *shown)


def _print_time(everybody: Sequence[Person]) -> None:
    some = [person.called(str(number)) for number, person in enumerate(everybody[:200])]
    Names(some[:1]).found_in("Loads the tables of letters.")
    gc.disable()  # as while a command runs
    for locale in ("en_US", "ru_RU"):
        text = _text(locale, 60_000)
        begun = time.process_time()
        known = Names(some)
        ready = time.process_time()
        known.found_in(text)
        spent = (ready - begun) * 1000, (time.process_time() - ready) * 1000
        told = "{:.0f} ms to get 200 names ready, {:.0f} ms to search 60 kB of {}"
        print(f"{'time':32} {told.format(*spent, locale)}")
    gc.enable()


if __name__ == "__main__":
    main()
