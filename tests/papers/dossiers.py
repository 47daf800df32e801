"""A small dossier about Ruritania, as the gate hands it to a template."""

from dataclasses import fields

from generator.gate.chapter import whole
from generator.gate.dossier import Body, Dossier, Message, Occasion, Switches, Told, Words
from generator.paper.document import Cite, Emphasis, Mention, Text


def words(text: str) -> Words:
    return Words((Text(text),))


TREND = Told(
    id="rt-trend",
    title=words("Self-censorship"),
    paragraphs=(
        Words((Text("Editors & <others> avoid "), Emphasis((Text("the harvest"),)), Text("."))),
        Words((Mention("rt-rassendyll", "Anton Rassendyll", "Rassendyll"),)),
    ),
    shortest=(),
    date="2021",
    word="",
    cites=(Cite("rrl-letter", "p. 2"),),
    where="",
    where_shortest="",
    where_titled="",
)

MESSAGE = Message(
    **{field.name: getattr(TREND, field.name) for field in fields(TREND)}, country="Ruritania"
)

DOSSIER = Dossier(
    title="The press in Ruritania",
    language="en",
    date="4 May 2021",
    information_as_of="4 May 2021",
    occasion=Occasion(
        "Visit to Ruritania",
        "May 2021",
        "visit",
        ("Ruritania",),
        "to Ruritania",
        True,
        "Chancellor of Strelsau",
        True,
        words("a meeting"),
        "",
    ),
    authors=(Body("Ruritanian Rights League", "RRL"), Body("Zenda Press Club", "")),
    coalition="",
    contact=None,
    switches=Switches(
        positive_first=False,
        gathered=False,
        listed=False,
        mood="imperative",
        vocabulary="authorities",
    ),
    issued=(),
    reference="",
    places=(),
    full_paper="",
    marking="",
    countries=("Ruritania",),
    themes=("Freedom of the press",),
    messages=(MESSAGE,),
    methods=(),
    questions=(),
    chapters=(),
    whole=whole(()),
    foremost=whole(()),
    letter=None,
    sources=(),
)
