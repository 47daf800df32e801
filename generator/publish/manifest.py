"""What went into a build, as data: files, facts with their places, and what the gate decided.

It stays in the house beside the outputs, and names ids, never a protected value.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.errors import Place
from generator.facts.envelope import Record
from generator.facts.library import Library
from generator.gate.ledger import Entry
from generator.paper.document import Paper
from generator.paper.formats import Format
from generator.paper.walk import count_of, facts_in, words_of

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class File:
    """One file of a build. `inputs` is the hash of all it was made from.

    `told_on` has the pages of each fact, where the format has pages. `named` are the people whom it
    names, and `told_of` those whom it tells of, by their ids; older manifests do not say.
    """

    path: str
    document: str
    format: Format
    language: str
    sha256: str
    size: int
    pages: int | None
    words: int
    inputs: str
    told_on: Mapping[str, Sequence[int]] = field(default_factory=dict)
    named: Sequence[str] | None = None
    told_of: Sequence[str] | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the file as the manifest holds it."""
        return {name: getattr(self, name) for name in self.__slots__}


def describe(
    *,
    slip: Mapping[str, str],
    files: Iterable[File],
    facts: Any,
    ledger: Any,
    accounts: Any,
    lengths: Any,
    originals: Any,
) -> bytes:
    """Return the manifest's bytes: the same for the same build."""
    manifest = {
        "brief": slip,
        "files": [file.as_json() for file in files],
        "facts": facts,
        "ledger": ledger,
        "accounts": accounts,
        "lengths": lengths,
        "originals": originals,
    }
    return _as_bytes(manifest)


def without(manifest: bytes, paths: Collection[str]) -> bytes:
    """Return a manifest without some of its files, and without what it says of their documents."""
    told = json.loads(manifest)
    told["files"] = [file for file in told["files"] if file["path"] not in paths]
    left = {file["document"] for file in told["files"]}
    for part in ("accounts", "lengths"):
        told[part] = _of(left, told.get(part, {}))
    told["facts"] = {
        id: {**fact, "blocks": _of(left, fact["blocks"])}
        for id, fact in told.get("facts", {}).items()
        if _of(left, fact["blocks"])
    }
    return _as_bytes(told)


def _of(documents: Collection[str], told: Mapping[str, Any]) -> dict[str, Any]:
    return {document: each for document, each in told.items() if document in documents}


def _as_bytes(manifest: Mapping[str, Any]) -> bytes:
    return (json.dumps(manifest, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def files_of(manifest: bytes) -> list[File]:
    """Return the files a manifest tells of; one that cannot be read tells of none."""
    try:
        listed = json.loads(manifest)["files"]
        return [File(**{**file, "format": Format(file["format"])}) for file in listed]
    except (ValueError, KeyError, TypeError):
        return []


def languages_of(manifest: bytes) -> set[str]:
    """Return the languages of the files that a manifest tells of."""
    return {file.language for file in files_of(manifest)}


def facts_used(library: Library, papers: Mapping[str, Paper], house: Path) -> dict[str, Any]:
    """Return each fact in the papers, with its hash, its place and the blocks it is in.

    `house` is how places call the house: in the manifest they are told as seen from there, so that
    it is the same wherever a build is started.
    """
    used: dict[str, dict[str, list[int]]] = {}
    for document, paper in papers.items():
        for id, blocks in facts_in(paper).items():
            used.setdefault(id, {})[document] = list(blocks)
    return {
        id: {
            "hash": hash_of(library.records[id]),
            "where": str(_inside(library.records[id].where, house)),
            "blocks": blocks,
        }
        for id, blocks in sorted(used.items())
    }


def _inside(place: Place, house: Path) -> Place:
    return replace(place, file=place.file.relative_to(house))


def counts(ledger: Iterable[Entry]) -> dict[str, int]:
    """Return how often each rule decided."""
    return dict(sorted(Counter(f"{entry.outcome}:{entry.rule}" for entry in ledger).items()))


def hash_of(record: Record) -> str:
    """Return the hash of what a record says, wherever it is written."""
    fields = {name: repr(getattr(record, name)) for name in type(record).model_fields}
    del fields["where"]
    return sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()


def count_words(paper: Paper) -> int:
    """Return how many words a paper has, notes and contents among them."""
    return count_of(words_of(paper.blocks))
