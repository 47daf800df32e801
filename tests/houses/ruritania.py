"""A complete little house about the fictional Ruritania, written as text files and easy to vary.

The brief `visit-2021` makes a letter and a briefing paper for the Chancellor of Strelsau. In it
Anton Rassendyll is named by his own side's publication, `rt-p1` may be told of but not named in
public, and `rt-p2` gave no answer at all.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import house
from generator.compose.order import Order, Prepared, prepare
from generator.errors import BriefError
from generator.facts.library import Library

BRIEF = "visit-2021"
PRESS = "facts/ruritania/press.yaml"
TRIALS = "facts/ruritania/trials.yaml"
PEOPLE = "facts/ruritania/people.yaml"
SOURCES = "facts/sources/2021.yaml"
ORDER = f"briefs/{BRIEF}.yaml"


@dataclass(frozen=True, slots=True)
class Ruritania:
    """The house in a folder of its own; messages call its files as seen from the folder."""

    root: Path

    @property
    def house(self) -> house.House:
        """The house as the generator sees it."""
        return house.House(self.root, Path())

    def write(self, file: str, text: str) -> None:
        """Write a file, whatever stood there before."""
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, file: str) -> str:
        """Return the text of a file."""
        return (self.root / file).read_text(encoding="utf-8")

    def change(self, file: str, old: str, new: str) -> None:
        """Replace a text that stands exactly once in a file."""
        text = self.read(file)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        self.write(file, text.replace(old, new))

    def add(self, file: str, text: str) -> None:
        """Write more lines at the end of a file."""
        self.write(file, self.read(file) + text)

    def library(self) -> Library:
        """Return the whole library, with its problems."""
        return self.house.library()

    def problems(self) -> list[str]:
        """Return the problems of the whole library, as a user reads them."""
        return [str(problem) for problem in self.library().problems]

    def prepare(
        self, *, audience: str = "", as_of: date | None = None, brief: str = BRIEF
    ) -> Prepared:
        """Return a brief with its dossier opened."""
        return prepare(self.house, Order(brief, audience=audience, as_of=as_of))

    def brief_for(self, audience: str, brief: str = BRIEF) -> str:
        """Write a brief as another audience needs it, and return its name."""
        order = self.read(f"briefs/{brief}.yaml").replace(
            "audience: eu-leaders", f"audience: {audience}"
        )
        order = order.replace("documents: [letter, briefing-paper]\n", "")
        if self.house.audience(audience).one_state:
            order = order.replace("region: elphberg-lands\n", "")
        name = f"{brief}-for-{audience}"
        self.write(f"briefs/{name}.yaml", order)
        return name

    def refusal(self, *, audience: str = "", as_of: date | None = None) -> str:
        """Return what stops the brief, as a user reads it."""
        try:
            self.prepare(audience=audience, as_of=as_of)
        except BriefError as error:
            return str(error)
        raise AssertionError("nothing stopped the brief")


def found_in(root: Path) -> Ruritania:
    """Write the house into a folder and return it."""
    ruritania = Ruritania(root)
    for file, text in FILES.items():
        ruritania.write(file, text)
    return ruritania


_ABOUT = "about: {scope: public, sources: [rrl-letter], verified: {at: 2021-05-04, by: editor}, stage: checked}\n"  # noqa: E501
_ROLE = """\
    disclosure:
      tell: {scope: public, basis: public_role}
      name: {scope: public, basis: public_role}
"""

FILES = {
    "facts/themes.yaml": f"""\
{_ABOUT}
themes:
  - id: press
    title: Freedom of the press
  - id: trials
    title: Fair trials
""",
    "facts/organisations.yaml": f"""\
{_ABOUT}
organisations:
  - id: rrl
    title: Ruritanian Rights League
    abbreviation: RRL
  - id: shc
    title: Strelsau Helsinki Committee
    abbreviation: SHC
  - id: chancellery
    title: Chancellery of Strelsau
""",
    "facts/people.yaml": f"""\
{_ABOUT}
people:
  - id: rudolf-elphberg
    name: Rudolf Elphberg
    short: Elphberg
{_ROLE}\
  - id: fritz-tarlenheim
    name: Fritz von Tarlenheim
    short: Tarlenheim
{_ROLE}\
  - id: helga-strofzin
    name: Helga von Strofzin
    short: Strofzin
{_ROLE}\
""",
    "facts/offices.yaml": f"""\
{_ABOUT}
offices:
  - id: chancellor
    title: Chancellor of Strelsau
    address_as: Chancellor
    institution: chancellery
    holders:
      - {{person: rudolf-elphberg, term: 2019-03/2021-06-30}}
      - {{person: helga-strofzin, term: 2021-07-01/..}}
  - id: ambassador-ruritania
    title: Ambassador of Strelsau
    title_plural: Ambassadors of Strelsau
    address_as: Ambassador
    posted_to: ruritania
    holders:
      - {{person: fritz-tarlenheim, attested: [2021-05-04]}}
""",
    "facts/occasions.yaml": f"""\
{_ABOUT}
occasions:
  - id: visit-2021
    title: Visit of the Chancellor of Strelsau to Ruritania
    form: visit
    visitor: chancellor
    hosts: [ruritania]
    programme: a meeting with the King
""",
    "facts/terms.yaml": f"""\
{_ABOUT}
places:
  - id: upper-zenda
    title: Upper Zenda Autonomous County
    abbreviation: UZAC
    variants: [Oberzenda]
    country: ruritania
  - id: tarlenheim-castle
    title: Tarlenheim Castle
""",
    SOURCES: """\
about: {scope: public, verified: {at: 2021-05-04, by: editor}, stage: checked}

sources:
  - id: rrl-letter
    type: personal_communication
    title: Human rights issues for the visit to Ruritania
    short: Joint letter of 4 May 2021
    author: [rrl, shc]
    issued: 2021-05-04
    held: true
  - id: rrl-statement
    type: webpage
    title: Statement on the case of [[rt-rassendyll]]
    quoted: false
    author: [rrl]
    issued: 2021-04-20
    URL: https://example.org/statements/rassendyll
    accessed: 2021-05-01
  - id: census-2021
    type: report
    title: Prisons in Figures
    author: [{family: Sapt, given: K.}]
    publisher: Ruritanian Office of Statistics
    issued: 2021-03
    URL: https://example.org/census
    held: true
""",
    "facts/sources/later.yaml": """\
about: {scope: public, verified: {at: 2021-09-01, by: editor}, stage: checked}

sources:
  - id: bote-2021-08
    type: article-newspaper
    title: After the Summer
    publisher: Zendaer Bote
    issued: 2021-08-10
    URL: https://example.org/bote/2021-08-10
    held: true
""",
    "facts/ruritania/country.yaml": f"""\
{_ABOUT}
countries:
  - id: ruritania
    title: Ruritania
    prefix: rt
    code: RUR
""",
    "facts/strelsau/country.yaml": f"""\
{_ABOUT}
countries:
  - id: strelsau
    title: Strelsau
    prefix: st
    code: STR
""",
    "facts/region/region.yaml": f"""\
{_ABOUT}
regions:
  - id: elphberg-lands
    title: Elphberg Lands
    prefix: el
    members: [ruritania, strelsau]
""",
    PEOPLE: f"""\
{_ABOUT}
people:
  - id: rt-rassendyll
    name: Anton Rassendyll
    short: Rassendyll
    variants: [Anton Rasendil]
    role: editor
    forms: {{formal: Mr Anton Rassendyll}}
    disclosure:
      tell: {{scope: public, basis: already_public, source: rrl-statement}}
      name: {{scope: public, basis: already_public, source: rrl-statement}}
      to_state: {{scope: public, basis: already_public, source: rrl-statement}}
  - id: rt-p1
    name: Žofia Kobolt
    short: Kobolt
    original: Жофия Кобольт
    variants: [Sophie Kobolt]
    role: village teacher
    forms: {{formal: Ms Žofia Kobolt}}
    disclosure:
      tell: {{scope: public, basis: consent, given_by: herself, date: 2021-04-01}}
      name: {{scope: partners, basis: consent, given_by: herself, date: 2021-04-01}}
      to_state: {{scope: public, basis: consent, given_by: herself, date: 2021-04-01}}
  - id: rt-p2
    name: Detchard Bersonin
    short: Bersonin
    role: printer
""",
    PRESS: f"""\
{_ABOUT}
events:
  - id: rt-raid
    date: 2021-02-14
    title: Raid on a newspaper
    assertion: documented
    text: >
      Police searched the offices of the *Zendaer Bote* in [[upper-zenda]] and took away
      its computers, as the [[rrl]] recorded.
  - id: rt-summer
    date: 2021-07
    title: The summer closures
    text: The last printing house in [[upper-zenda]] closed.
    sources: [bote-2021-08]

paragraphs:
  - id: rt-message
    role: message
    priority: 1
    date: 2021
    text: Journalism is treated as a crime in Ruritania; [[rt-case-rassendyll]] shows it.
  - id: rt-trend
    role: trend
    date: 2021
    title: Self-censorship
    text: Editors avoid the harvest, the court and [[tarlenheim-castle]].
    short: Editors avoid the court.
    line: Editors are silent.
  - id: rt-purpose
    role: purpose
    date: 2021
    text: We ask you to speak of the press with the King.

laws:
  - id: rt-press-act
    date: 2021
    title: Press Act
    text: The Act makes every editor answer for what others write.
    history:
      - {{stage: adopted, date: 2021-03-01}}
      - {{stage: in_force, date: 2021-08-01, sources: [bote-2021-08]}}

cases:
  - id: rt-case-rassendyll
    title: "[[rt-rassendyll]]"
    people: [rt-rassendyll]
    priority: 1
    date: 2021
    text: The editor [[rt-rassendyll]] is prosecuted for a report on the harvest.
    sources: [rrl-statement, rrl-letter]
    status:
      - {{is: prosecuted, sources: [rrl-statement]}}
      - {{is: imprisoned, date: 2021-08-01, sources: [bote-2021-08]}}
    asks: [rt-rec-rassendyll]
    more: [rrl-statement]

recommendations:
  - id: rt-ask-rassendyll
    to: chancellor
    priority: 1
    date: 2021
    verb: raise
    what: the case of [[rt-case-rassendyll]] with the King
    cases: rt-case-rassendyll
    context: [rt-trend]
    origin: stated
  - id: rt-rec-rassendyll
    to: ruritania
    priority: 1
    date: 2021
    verb: drop
    what: the charges against [[rt-rassendyll]]
    cases: rt-case-rassendyll
    origin: stated
""",
    TRIALS: f"""\
{_ABOUT}
cases:
  - id: rt-case-p1
    title: A teacher
    people: [rt-p1]
    date: 2021
    text: The school dismissed [[rt-p1]]; the appeal of [[rt-p1:formal]] is before the court.
    status:
      - {{is: at_liberty, sources: [rrl-letter]}}
  - id: rt-case-p2
    title: A printer
    people: [rt-p2]
    date: 2021
    text: A printer awaits trial.
    status:
      - {{is: at_liberty, sources: [rrl-letter]}}

figures:
  - id: rt-prisoners
    date: 2021-01
    value: 1214
    unit: people in prison
    official: true
    text: By the official count, [[rt-prisoners]] people were in prison.
    sources: [{{id: census-2021, locator: table 2}}]

commitments:
  - id: rt-pledge
    date: 2020
    form: pledge
    by: ruritania
    title: Pledge on fair trials
    text: The government pledged to open its courts.

recommendations:
  - id: rt-rec-courts
    to: ruritania
    priority: 2
    date: 2021
    verb: ensure
    what: that trials are open to observers
    basis: [rt-press-act]
    origin: stated
""",
    "facts/strelsau/press.yaml": f"""\
{_ABOUT}
paragraphs:
  - id: st-trend
    role: trend
    date: 2021
    title: Licences for editors
    text: Strelsau asks every editor for a licence.
""",
    "facts/region/press.yaml": f"""\
{_ABOUT}
paragraphs:
  - id: el-trend
    role: trend
    date: 2021
    title: A shared censor
    text: In both countries the censor reads before the reader does.
    short: The censor reads first.
""",
    ORDER: """\
title: Human rights issues ahead of the visit to Ruritania
occasion: visit-2021
audience: eu-leaders
date: 2021-05-04
period: 2021-01/2021-12
countries: [ruritania]
region: elphberg-lands
themes: [press, trials]
language: en
include: [rt-pledge]
authors: [rrl, shc]
documents: [letter, briefing-paper]
letter:
  to: [chancellor]
  cc: [ambassador-ruritania]
  from: [rrl, shc]
  place: Zenda
  subject: The press and the courts of Ruritania
  purpose: rt-purpose
  asks: [rt-ask-rassendyll]
  priority_cases: [rt-case-rassendyll]
""",
    "templates/partners/audience.yaml": """\
title: Partner organisations
reach: partners
documents: [briefing-paper]
outputs: [pdf, docx]
""",
    "templates/ministry/audience.yaml": """\
title: Foreign ministries
reach: official
documents: [briefing-paper]
outputs: [pdf, docx]
""",
}
