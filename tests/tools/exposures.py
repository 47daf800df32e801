"""The mistakes that would expose somebody, as a tired colleague might make them.

For each module the tests that must notice, and its lines, each right and then wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.tools.mistakes import Mistake

_GATE = ("tests/gate/test_gate.py", "tests/gate/test_protection.py")
_WORDS = ("tests/gate/test_wording.py", "tests/gate/test_exposed.py")
_SOURCES = (*_GATE, "tests/gate/test_secondhand.py", *_WORDS)
_ANSWERS = (*_GATE, "tests/gate/test_conditions.py", "tests/gate/test_exactness.py")
_GROUPS = ("tests/gate/test_groups.py",)
_CONDITIONS = ("tests/gate/test_conditions.py",)
_EXACT = ("tests/gate/test_exactness.py",)
_CHOICE = (
    "tests/gate/test_exposed.py",
    "tests/gate/test_selection.py",
    "tests/gate/test_putaside.py",
)
_LETTERS = ("tests/gate/test_letters.py",)
_NAMES = ("tests/names",)
_CHANNELS = ("tests/channels",)
_WRITTEN = ("tests/checks/test_writtennames.py",)

_Changes = tuple[tuple[str, str], ...]
_TABLE: tuple[tuple[str, tuple[str, ...], _Changes], ...] = (
    (
        "generator/gate/answers.py",
        _ANSWERS,
        (
            (
                "self._lack(person, person.disclosure.name) or self.why_untold(person)",
                "self._lack(person, person.disclosure.name)",
            ),
            ("person.disclosure.name)", "person.disclosure.tell)"),
            (
                "self._lack_of_record(person) or self._lack(person, person.disclosure.tell)",
                "self._lack(person, person.disclosure.tell)",
            ),
            (
                "self._lack_of_record(person) or self._lack(person, person.disclosure.to_state)",
                "self._lack(person, person.disclosure.to_state)",
            ),
            ("person.disclosure.to_state)", "person.disclosure.tell)"),
            ("if taken_back := person.disclosure.withdrawn:", "if taken_back := '':"),
            ("if answer.scope < self.audience.reach:", "if answer.scope > self.audience.reach:"),
            ("answer.date > self.as_of", "answer.date < self.as_of"),
            ("max(self.as_of, self.brief.date)", "self.as_of"),
            ("max(self.as_of, self.brief.date)", "self.brief.date"),
            ("answer.expires < max(", "answer.expires <= max("),
            ('return "" if answer.date else "one has no date"', 'return ""'),
            ("return self._lack_of_source(answer.source)", 'return ""'),
            ("if not source.out_on(self.as_of):", "if False:"),
            ("record.embargo > self.as_of", "record.embargo < self.as_of"),
            (
                "record.scope >= self.audience.reach and not under_embargo",
                "record.scope >= self.audience.reach",
            ),
            (
                "record.scope >= self.audience.reach and not under_embargo",
                "not under_embargo",
            ),
            ("lack or self._lack_of_conditions(answer)", "lack"),
            (
                "self.why_untold(person) or self._lack(person, person.disclosure.photo)",
                "self.why_untold(person)",
            ),
            ("may(said.date or said.name)", "True"),
            ("Grain.MONTH if month else Grain.YEAR", "Grain.MONTH"),
            ("may(said.place or said.name)", "True"),
            ("may(said.sentence or said.name)", "True"),
        ),
    ),
    (
        "generator/gate/conditions.py",
        _CONDITIONS,
        (
            ('    yield _beside("audience", brief.audience, conditions.audiences)\n', ""),
            ('    yield _beside("language", brief.language, conditions.languages)\n', ""),
            ('    yield _beside("occasion", brief.occasion or "", conditions.occasions)\n', ""),
            ("first > min(as_of, brief.date)", "first > max(as_of, brief.date)"),
            ("not _stood(after, library, as_of) <= {*after.is_}", "False"),
            ("not _stood(bar, library, as_of).isdisjoint(bar.is_)", "False"),
            ("for found in (now, then)", "for found in (then,)"),
            ("for found in (now, then)", "for found in (now,)"),
        ),
    ),
    (
        "generator/gate/grained.py",
        _EXACT,
        (
            ("map(opening.exactness, told), EXACT)", "(), EXACT)"),
            (
                "return coarser(read_date(day.isoformat()), exactness_of(opening, fact).date)",
                "return read_date(day.isoformat())",
            ),
        ),
    ),
    (
        "generator/gate/coarse.py",
        _EXACT,
        (
            ("coarser(fact.date, limit.date) if fact.date else None}", "fact.date}"),
            ("coarser(entry.date, limit.date) if entry.date else None,", "entry.date,"),
            ("entry.place if limit.place is Nearness.PLACE else ()", "entry.place"),
            ("entry.sentence if limit.sentence else ()", "entry.sentence"),
            ('return found if found != id else ""', 'return ""'),
        ),
    ),
    (
        "generator/gate/exactness.py",
        _EXACT,
        (
            ("min(self.date, other.date)", "max(self.date, other.date)"),
            ("min(self.place, other.place)", "max(self.place, other.place)"),
            ("self.sentence and other.sentence", "self.sentence or other.sentence"),
        ),
    ),
    (
        "generator/gate/exactwords.py",
        _EXACT,
        (("if any(says_more_exactly(words, limit.date) for words in typed):", "if False:"),),
    ),
    (
        "generator/gate/protection.py",
        _SOURCES,
        (
            ("return self.may_tell(record)", "return True"),
            ("return self.may_cite(record)", "return True"),
            ("yield from self._people_of(record)", "yield from ()"),
            ("return all(map(self.may_name, people))", "return True"),
            ("return self.passes(source) and fits", "return self.passes(source)"),
            ("return self.passes(source) and fits", "return fits"),
            (
                "fits = all(map(self.passes, mentioned)) and all(map(self.may_tell, people))",
                "fits = all(map(self.passes, mentioned))",
            ),
            ("ref.read in self._citable and ref.id in self._fit", "ref.read in self._citable"),
            ("ref.read in self._citable and ref.id in self._fit", "ref.id in self._fit"),
        ),
    ),
    (
        "generator/gate/opening.py",
        (*_GATE, *_WORDS, *_EXACT, "tests/gate/test_figures.py", "tests/gate/test_groups.py"),
        (
            ("spreading.append(dependant)", "pass"),
            ("if lack := self.why_untold(person):", "if lack := '':"),
            (
                "if isinstance(fact, Recommendation) and not self._may_ask_about(person):",
                "if False:",
            ),
            (
                "unfit = (record for record in self._needed(fact) if not",
                "unfit = (record for record in () if not",
            ),
            ("for record in (fact, *self._needed(fact)):", "for record in (fact,):"),
            ("[*printed, *self.asked_for(fact)]", "printed"),
            ("return audience not in denied and", "return"),
            ("(not allowed or audience in allowed)", "True"),
            (
                "(fact.title, fact.text, fact.short, fact.line, fact.according_to)",
                "(fact.text, fact.short, fact.line, fact.according_to)",
            ),
            ("return (*words, fact.official)", "return words"),
            ("(*words, called, *map(_brought, self.history(fact)))", "(*words, called)"),
            (
                "return (entry.charge, entry.sentence, entry.place)",
                "return (entry.charge, entry.place)",
            ),
            (
                "return (entry.charge, entry.sentence, entry.place)",
                "return (entry.sentence, entry.place)",
            ),
            (
                "return (entry.charge, entry.sentence, entry.place)",
                "return (entry.charge, entry.sentence)",
            ),
            ("return (*words, fact.words, fact.by)", "return (*words, fact.by)"),
            ("return (*words, fact.what, fact.to)", "return (*words, fact.to)"),
            ("(criterion.text, *(found.text for found in known))", "(criterion.text,)"),
            ("if not self.passes(fact):", "if False:"),
            ("return fact.may_identify", "return False"),
            (
                "return any(map(few, (group.count - len(self.named(fact.people)), *unnamed)))",
                "return False",
            ),
            (
                "if typed := says_too_exactly(self.library, fact, self.exactness(person)):",
                "if typed := '':",
            ),
        ),
    ),
    (
        "generator/gate/telling.py",
        _WORDS,
        (
            (
                "tells = opening.may_name(person) and opening.all_fit(person.role)",
                "tells = opening.all_fit(person.role)",
            ),
            (
                "tells = opening.may_name(person) and opening.all_fit(person.role)",
                "tells = opening.may_name(person)",
            ),
            ("for found in asks if may_follow(opening, found)", "for found in asks"),
            ("for p in context if may_follow(opening, p)", "for p in context"),
        ),
    ),
    (
        "generator/gate/selection.py",
        _CHOICE,
        (
            ("left_out = barred or fact.id in opening.brief.exclude", "left_out = barred"),
            ("barred = opening.barrier(fact) or opening.trimmed(fact)", "barred = None"),
            ("    if fact.id in opening.brief.exclude:\n", "    if False:\n"),
            (
                "return not (left_out or over or put_aside_in(opening, fact))",
                "return not (left_out or over)",
            ),
            ("if untold := put_aside_in(opening, fact):", "if untold := None:"),
            (
                "fact.id in opening.brief.exclude or opening.replacing(fact)",
                "opening.replacing(fact)",
            ),
            (
                "fact.id in opening.brief.exclude or opening.replacing(fact)",
                "fact.id in opening.brief.exclude",
            ),
            ("return is_old or", "return"),
        ),
    ),
    (
        "generator/gate/wording.py",
        _WORDS,
        (
            ("case Person() if not opening.may_name(record):", "case Person() if False:"),
            (
                "open = opening.may_cite(source) and opening.names_openly(source)",
                "open = opening.may_cite(source)",
            ),
            (
                "open = opening.may_cite(source) and opening.names_openly(source)",
                "open = opening.names_openly(source)",
            ),
            ("    if opening.may_name(person):\n", "    if True:\n"),
        ),
    ),
    (
        "generator/gate/grouptelling.py",
        _GROUPS,
        (
            (
                "named = opening.named(dict.fromkeys(fact.people))\n    women",
                "named = [opening.library.find(Person, id) for id in fact.people]\n    women",
            ),
        ),
    ),
    (
        "generator/gate/pseudonyms.py",
        ("tests/gate/test_pseudonyms.py",),
        (
            ("if each.person == person.id:", "if each.person != person.id:"),
            (
                "yield from (_taken(each, found.id) for found in",
                "yield from (_taken(each, found.id) for found in () and",
            ),
        ),
    ),
    (
        "generator/gate/refusals.py",
        _LETTERS,
        (
            ("all(map(opening.may_put_to_state, people))", "True"),
            (
                "if lack := opening.why_unnamed(opening.library.find(Person, holder.person)):",
                "if lack := '':",
            ),
        ),
    ),
    (
        "generator/names/search.py",
        _NAMES,
        (
            ("(*search, *self._without_spaces(told))", "search"),
            ("told = plain(BREAK.join(texts))", "told = BREAK.join(texts)"),
            ("yield from self._whole()", "pass"),
            ("if self._has_initial(met, owner):", "if False:"),
            ("return met.in_address and self._is_distinct(met, owner)", "return False"),
        ),
    ),
    (
        "generator/names/lookalikes.py",
        _NAMES,
        (("    known = word.translate(_OTHERS)", "    known = word"),),
    ),
    (
        "generator/names/plain.py",
        _NAMES,
        (
            ("        text = unquote(text)", "        pass"),
            ('return _UNSEEN.sub("", ', "return str("),
        ),
    ),
    (
        "generator/names/words.py",
        _NAMES,
        (("if before and between", "if not before and between"),),
    ),
    (
        "generator/names/meetings.py",
        _NAMES,
        (
            (
                "return known.whole | known.in_address if self.in_address else known.whole",
                "return known.whole",
            ),
            ("_REACH = 3", "_REACH = 1"),
        ),
    ),
    (
        "generator/names/sounds.py",
        _NAMES,
        (("(word, *filter(None, apart), *looks_of(word))", "(word, *filter(None, apart))"),),
    ),
    (
        "generator/names/people.py",
        _NAMES,
        (("for one, other in permutations(name, 2):", "for one, other in ():"),),
    ),
    (
        "generator/channels/markup.py",
        _CHANNELS,
        (
            ("    yield from _attributes(rest)\n", ""),
            (
                "yield from (Heard(Channel.COMMENT, one or other) for one, other in",
                "yield from (Heard(Channel.COMMENT, '') for one, other in",
            ),
            ("_ESCAPED.sub(_sign, sheet)", "sheet"),
            ('_BETWEEN_STRINGS.sub("", _ESCAPED', "str(_ESCAPED"),
        ),
    ),
    (
        "generator/channels/pdf.py",
        _CHANNELS,
        (
            ("bodies.update(_packed(bodies[number], streams[number]))", "pass"),
            ("    yield from _strings(bodies)\n", ""),
            ("words_shown(bodies, streams))", "())"),
            ('elif b"/EmbeddedFile" in body:', "elif False:"),
            ('if b"/Metadata" in body:', "if False:"),
        ),
    ),
    (
        "generator/channels/package.py",
        _CHANNELS,
        (
            ('yield Heard(Channel.PART, f"/{name}")', "pass"),
            ('    **dict.fromkeys(("xlsx", "docx"), _package),\n', ""),
            ('    **dict.fromkeys(("png", "jpg", "jpeg"), _picture),\n', ""),
        ),
    ),
    (
        "generator/channels/page.py",
        _CHANNELS,
        (("yield from read_picture(b64decode(packed))", "pass"),),
    ),
    (
        "generator/checks/writtennames.py",
        _WRITTEN,
        (
            (
                "if found.sureness is not Sureness.DOUBTFUL",
                "if found.sureness is Sureness.DOUBTFUL",
            ),
            (
                "f\"a {path.rpartition('.')[2]} file\" if _is_named(path, names) else path",
                "path",
            ),
            ("if brand.logo:", "if False:"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Exposure:
    """One mistake: in which module, what stands there, what would stand there, who must notice."""

    module: str
    right: str
    wrong: str
    tests: tuple[str, ...]

    def __str__(self) -> str:
        right, wrong = (" ".join(each.split()) for each in (self.right, self.wrong))
        return f"{self.module}: {right}  became  {wrong or 'nothing'}"

    def planted(self, source: str) -> Mistake:
        """Return the module with the mistake in it; what it changes must stand there just once."""
        before, found, after = source.partition(self.right)
        if not found or self.right in after:
            raise ValueError(f"{self.module} must have once: {self.right}")
        line = before.count("\n") + 1
        return Mistake(line, self.right, self.wrong, before + self.wrong + after)


def exposures() -> Iterator[Exposure]:
    """Yield each mistake."""
    for module, tests, changes in _TABLE:
        for right, wrong in changes:
            yield Exposure(module, right, wrong, tests)
