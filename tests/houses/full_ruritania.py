"""Ruritania with a third theme in which every field that a dossier can have says something."""

from tests.houses.rich_ruritania import enrich
from tests.houses.ruritania import ORDER, Ruritania

_COURTS = """\
about:
  scope: public
  sources: [rrl-letter]
  verified: {at: 2021-05-04, by: editor}
  stage: checked

events:
  - id: rt-school
    date: 2021-04-10
    title: A school for judges
    polarity: positive
    assertion: disputed
    text: The court of Hentzau opened a school; its judges must *read the law*.

paragraphs:
  - id: rt-courts-now
    role: context
    date: 2021
    title: The courts today
    text: Ruritania has one court in each county and a court of appeal in Strelsau.
  - id: rt-courts-message
    role: message
    date: 2021
    title: Courts
    assertion: disputed
    text: No court is open.

quotes:
  - id: rt-judge
    date: 2021-04
    title: On opening a court
    assertion: disputed
    text: The judge spoke at the opening of the school.
    by: rrl
    words: Come in and listen.
    translated: true

laws:
  - id: rt-courts-act
    date: 2021
    title: Courts Act
    official: Act on the Peace of the Courts
    assertion: disputed
    text: The Act closes the courts in winter.
    history:
      - {stage: first_reading, date: 2021-02-01, votes: {for: 71, against: 12}}

cases:
  - id: rt-case-clerks
    title: Two clerks
    people: [rt-rassendyll, rt-p1]
    date: 2021
    assertion: disputed
    text: Two clerks copied a verdict.
    short: They copied a verdict.
    status:
      - is: imprisoned
        date: 2019-03
        charge: copying
        sentence: three years for *copying*
        place: the fortress of Zenda
        sources: [census-2019]
  - id: rt-case-printers
    title: The printers of Zenda
    people: [rt-rassendyll, rt-p1]
    group: {count: 24, called: printers, women: 7, men: 17, children: 5}
    date: 2021
    text: Police took 24 printers from their beds.
    status:
      - {is: detained, date: 2021-04, sources: [rrl-letter]}
      - {is: released, date: 2021-05-02, people: [rt-rassendyll], others: 6, sources: [rrl-letter]}
      - {is: on_trial, others: 5, sources: [census-2019]}
  - id: rt-case-porter
    title: A porter
    people: [rt-rassendyll]
    date: 2021
    text: A porter opened a door.
    status:
      - {is: released, date: 2019-05, sources: [census-2019]}
  - id: rt-case-cook
    title: A cook
    people: [rt-rassendyll]
    date: 2021
    text: A cook fell ill.
    status:
      - {is: deceased_in_custody, date: 2019-05, sources: [census-2019]}

commitments:
  - id: rt-accord
    date: 2021-01
    form: agreement
    by: ruritania
    title: Accord of Zenda
    assertion: disputed
    text: Ruritania undertook to publish each verdict.
  - id: rt-aid
    date: 2021-01
    form: agreement
    by: chancellery
    title: Aid to courts
    text: The Chancellery pays for clerks.

benchmarks:
  - id: rt-court-benchmarks
    by: chancellery
    date: 2021-03
    title: Open doors
    assertion: disputed
    text: The Chancellery asked for open doors.
    criteria:
      - {text: that doors are open}

recommendations:
  - id: rt-ask-courts
    to: ambassador-ruritania
    date: 2021
    title: Watching trials
    assertion: disputed
    origin: stated
    verb: urge
    what: the courts to open
    text: Observers have been turned away since 2019.
    line: Observers are turned away.
  - id: rt-rec-verdicts
    to: elphberg-lands
    date: 2021
    origin: stated
    verb: ensure
    what: that verdicts are published

indicators:
  - {id: rt-i-all, title: Overall, index: Index of Courts, publisher: rrl, edition: 2020,
     ranks: [{among: world, rank: 7, of: 12, previous: 8}, {among: region, rank: 2, of: 3}]}
  - {id: rt-i-law, title: Law, index: Index of Courts, publisher: rrl, edition: 2020, no_data: true}
  - {id: rt-i-cells, title: Cells, index: Index of Prisons, publisher: shc, edition: 2019,
     ranks: [{among: world, rank: 9, of: 12, previous: 9}]}
  - {id: rt-i-food, title: Food, index: Index of Prisons, publisher: shc, edition: 2019,
     no_data: true}
"""
_OLDER = """\
  - id: census-2019
    type: report
    title: Prisons in 2019
    quoted: false
    publisher: Ruritanian Office of Statistics
    issued: 2019-06
    held: true
"""
_CENSUS = "title: Prisons in Figures"
_BY_HAND = "rt-case-clerks, rt-ask-courts"  # told too old, asked of somebody else
_OCCASION = """\
    series: chancellors-visits
    round: 5
    dates:
      - {date: 2021-05-11/2021-05-12, sources: [rrl-letter]}
"""


_CONTACT = """\
contact: {desk: Press desk, email: a@example.org, phone: 12 34 56, web: "https://example.org/a"}
reference: RRL/17
issued: [{place: Zenda}, {place: Strelsau, date: 2021-05-05}]
"""
_OFFICE = """\
    abbreviation: RRL
    address: [1 Printers Row, Zenda]
    email: rrl@example.org
    phone: 12 34 57
    web: https://example.org/rrl
"""
_SIGNED = """\
  signatories:
    - {id: rrl, country: Ruritania}
    - {name: Ivo Sapt, function: Printer, organisation: Zenda Press, agreed: 2021-05-01,
       country: Zenda}
  signatories_by: country
  parts: [opening, {asks: {as: list, lead: "Please:"}}, {paragraphs: [rt-trend]}]
  place: Zenda
"""
_ENVOY = """\
  - id: envoy
    title: Ambassador of Strelsau
    title_plural: Ambassadors of Strelsau
    holders: [{person: helga-strofzin, attested: [2021-05-04]}]
"""
_REACHED = """\
    institution: chancellery
    address: [1 Palace Square, Strelsau]
    email: chancellor@example.org
"""


def complete(ruritania: Ruritania) -> Ruritania:
    """Write all that into a house, and return it."""
    enrich(ruritania)
    ruritania.write("facts/ruritania/courts.yaml", _COURTS)
    ruritania.add("facts/sources/2021.yaml", _OLDER)
    ruritania.change("facts/sources/2021.yaml", _CENSUS, f"{_CENSUS}\n    language: de")
    ruritania.add("facts/themes.yaml", "  - {id: courts, title: Courts}\n")
    ruritania.add("facts/occasions.yaml", _OCCASION)
    ruritania.change(ORDER, "themes: [press, trials]", "themes: [press, trials, courts]")
    ruritania.change(ORDER, "rt-observation]", f"rt-observation, {_BY_HAND}]")
    ruritania.add(ORDER, "produced: rrl-letter\n")
    ruritania.change(ORDER, "  cc: [", "  public: open_letter\n  by_email: true\n  cc: [envoy, ")
    ruritania.add("facts/offices.yaml", _ENVOY)
    ruritania.add(ORDER, _CONTACT)
    ruritania.change("facts/organisations.yaml", "    abbreviation: RRL\n", _OFFICE)
    ruritania.change(ORDER, "  place: Zenda\n", _SIGNED)
    ruritania.change("facts/offices.yaml", "    institution: chancellery\n", _REACHED)
    ruritania.add("templates/partners/audience.yaml", "cases: list\n")
    return ruritania
