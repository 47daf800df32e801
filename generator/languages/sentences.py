"""How a sentence goes on after words that lead into it: "According to …, the police …".

Its first word becomes small if it has a capital for being first alone, which is known of the little
words that begin most sentences. Before any other word there is a colon, which is right in each
language; in German the order of words would change, so that a colon is always right.
"""

from generator.paper.document import Mention, OpenInline, Text

_LITTLE = {
    "en": (
        "a above after all almost also although among an and any around as at because "
        "before between both by during each even every few following for from his her "
        "how if in it its many more most much no none not of on once one only other "
        "over several she since so some such that the their there these they this "
        "those though three through to two under until what when where which while "
        "who with within without"
    ),
    "fr": (
        "à au aucun aucune aux avant beaucoup ce ces cet cette chaque dans de depuis "
        "des deux du elle elles en entre il ils la le les leur leurs malgré même on "
        "par parmi pendant plusieurs pour quand sa sans ses si son sur tous tout "
        "toutes trois un une"
    ),
    "ru": (
        "без более в во все для до ещё за и из из-за к как когда кроме лишь между "
        "многие на не нет ни о об однако он она они от перед по под после при с сам "
        "со такие там только три у эта эти это этот два"
    ),
}
_LITTLE_WORDS = {language: frozenset(words.split()) for language, words in _LITTLE.items()}


# What bodies are: an English name with one of these words in it has an article before it.
_BODIES = (
    "academy agency alliance assembly association authority bank board bureau campaign center"
    " centre chancellery coalition commission committee congress council court delegation"
    " department embassy federation forum foundation fund government group initiative institute"
    " institution league mission ministry movement nations network observatory office"
    " organisation organization parliament partnership party police project secretariat"
    " service society subcommittee tribunal union university"
)


def with_article(name: str) -> str:
    """Return an English name of a body as it stands in a sentence: the League, but Amnesty."""
    words = {word.strip("(),.").lower() for word in name.split()}
    has_its_own = name.lower().startswith("the ")
    return f"the {name}" if words & set(_BODIES.split()) and not has_its_own else name


def begun(words: str) -> str:
    """Return words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def continued(lead: str, sentence: tuple[OpenInline, ...], language: str) -> tuple[OpenInline, ...]:
    """Return a sentence after words that lead into it."""
    little = _LITTLE_WORDS.get(language, frozenset())
    match sentence:
        case (Text(text), *rest) if little and (small := _in_small(text, little)):
            return (Text(f"{lead}, {small}"), *rest)
        case (Mention(), *_) if little:
            return (Text(f"{lead}, "), *sentence)
        case _:
            return (Text(f"{lead}: "), *sentence)


def inside(phrase: tuple[OpenInline, ...], language: str) -> tuple[OpenInline, ...]:
    """Return a title as it stands inside a sentence: "the case of a teacher"."""
    match phrase:
        case (Text(text), *rest):
            small = _in_small(text, _LITTLE_WORDS.get(language, frozenset()))
            return (Text(small or text), *rest)
        case _:
            return phrase


def _in_small(text: str, little: frozenset[str]) -> str:
    """Return a text that begins with a small letter, or nothing if it has to keep its capital."""
    first = text.split(" ", 1)[0]
    word = first.rstrip(",;:").lower()
    if word in little or not first[:1].isalpha() or first[:1].islower():
        return text[:1].lower() + text[1:]
    return ""
