"""What made each draft, kept in ``NAME.provenance.jsonl`` beside the catalog.

A line is one draft: hashes of its msgid and of its text, what made it, and what it does with each glossary term. The
file only ever answers "is this text a machine's?", so it is safe to lose (every text then counts as a person's), safe
to merge (lines are independent; of two drafts for one msgid both are known) and safe to damage (a broken line is
reported and left out).
"""

import hashlib
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args

from translate_kit.catalog.atomic import write_atomic
from translate_kit.catalog.model import Entry
from translate_kit.catalog.regular import read_regular
from translate_kit.glossary.term import Status, Verdict

_HASH = re.compile(r"[0-9a-f]{16}")

Action = Literal["none", "right", "admitted", "reranked", "forced", "replaced", "hinted", "flagged"]
"""What was done for a term.

``none`` nothing (the glossary was not enforced, or does not ask for it), ``right`` and ``admitted`` the plain draft
said it already, ``reranked`` another hypothesis of the engine was taken, ``forced`` the engine completed a given
beginning, ``replaced`` other words were exchanged for it, ``hinted`` the engine was given the German sentence with the
English term in it, ``flagged`` nothing good was found.
"""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What a draft does with one glossary term of its sentence.

    Attributes:
        concept: id of the term.
        source_start, source_end: its place in the msgid, in code points.
        surface: the German words as they stand there.
        preferred: the preferred English rendering.
        status: what the draft does with it.
        rendering: the English words that decided, empty for ``missing``.
        action: what was done to get there.
        said: what the engine's own draft said in that place, as far as it is known; empty otherwise.
        start, end: place of ``rendering`` in the draft, in code points; 0, 0 for ``missing``.
        score_before, score_after: mean log-probability a token of the whole sentence, of the engine's own draft and of
            the one that was taken; None where the draft was not changed for this term.
    """

    concept: str
    source_start: int
    source_end: int
    surface: str
    preferred: str
    status: Status
    rendering: str = ""
    action: Action = "none"
    said: str = ""
    start: int = 0
    end: int = 0
    score_before: float | None = None
    score_after: float | None = None

    @property
    def outcome(self) -> tuple[str, int, str, Status, str]:
        """Which term of the sentence it is, what it should be in English, and what became of it."""
        return self.concept, self.source_start, self.preferred, self.status, self.rendering


@dataclass(frozen=True, slots=True)
class Maker:
    """All that decides a draft; equal makers give equal drafts.

    Attributes:
        engine: name of the engine, such as ``argos``.
        model: name and version of the model.
        signature: the engine's `Signature.id`.
        glossary: the glossary's signature.
        segmenter: name, version and hash of the segmentation rules.
        enforcement: how the glossary was enforced, with all settings that decide it; ``off`` where it was not.
    """

    engine: str
    model: str
    signature: str
    glossary: str
    segmenter: str
    enforcement: str = "off"


@dataclass(frozen=True, slots=True)
class Draft:
    """A machine's translation.

    Attributes:
        text: the translation.
        maker: what made it.
        terms: the glossary terms of the sentence and what became of them.
        plain: the engine's own translation where it was changed for the sake of terms, else empty.
    """

    text: str
    maker: Maker
    terms: tuple[LedgerEntry, ...] = ()
    plain: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the file: a draft without its text.

    Attributes:
        msgid: hash of the msgid.
        draft: hash of the draft's text.
        maker: what made it.
        terms: its ledger.
        plain: the engine's own translation where the draft is another one, else empty.
    """

    msgid: str
    draft: str
    maker: Maker
    terms: tuple[LedgerEntry, ...] = ()
    plain: str = ""

    @classmethod
    def of(cls, msgid: str, draft: Draft) -> "Record":
        """Return the record of a draft for a msgid."""
        return cls(text_hash(msgid), text_hash(draft.text), draft.maker, draft.terms, draft.plain)

    def of_verdict(self, verdict: Verdict) -> LedgerEntry | None:
        """Return what the ledger says about a term of the sentence.

        None where the glossary has changed so that the ledger speaks of another rendering or of another outcome: what
        was done then says nothing about the term as it is now.
        """
        hit = verdict.hit
        wanted = hit.term.id, hit.start, hit.term.en, verdict.status, verdict.rendering
        return next((term for term in self.terms if term.outcome == wanted), None)


@dataclass(frozen=True, slots=True)
class Provenance:
    """The known drafts of a catalog.

    Attributes:
        records: msgid hash -> draft hash -> record. Usually one draft a msgid; several while a catalog is written
            and after merges.
        problems: lines that could not be used, in words, with file and line.
    """

    records: Mapping[str, Mapping[str, Record]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    @classmethod
    def of(cls, records: Iterable[Record], problems: Sequence[str] = ()) -> "Provenance":
        """Collect records; of two with the same hashes the last one wins."""
        table: dict[str, dict[str, Record]] = {}
        for record in records:
            table.setdefault(record.msgid, {})[record.draft] = record
        return cls(table, tuple(problems))

    def __iter__(self) -> Iterator[Record]:
        """Iterate over all records, sorted by their hashes."""
        for msgid in sorted(self.records):
            for draft in sorted(self.records[msgid]):
                yield self.records[msgid][draft]

    def drafts(self, msgid: str) -> Mapping[str, Record]:
        """Return the records of a msgid by draft hash."""
        return self.records.get(text_hash(msgid), {})

    def record(self, entry: Entry) -> Record | None:
        """Return the record of the draft that is the entry's text, None where a person wrote it."""
        return self.drafts(entry.msgid).get(text_hash(entry.msgstr)) if entry.msgstr and not entry.foreign else None

    def with_drafts(self, drafts: Iterable[tuple[str, Draft]]) -> "Provenance":
        """Return what is known with further drafts, given with their msgids, added."""
        return Provenance.of([*self, *(Record.of(msgid, draft) for msgid, draft in drafts)], self.problems)

    def pruned(self, entries: Iterable[Entry]) -> "Provenance":
        """Return what a catalog needs: for each entry the draft that it holds, or all where a person changed it."""
        kept: list[Record] = []
        for entry in entries:
            if not entry.foreign:
                record = self.record(entry)
                kept += [record] if record else self.drafts(entry.msgid).values()
        return Provenance.of(kept, self.problems)


_MAKER_FIELDS = tuple(item.name for item in fields(Maker))
_TERM_DEFAULTS = {item.name: item.default for item in fields(LedgerEntry)}
_TERM_FIELDS = tuple(_TERM_DEFAULTS)
_TERM_ALWAYS = frozenset(_TERM_FIELDS[: _TERM_FIELDS.index("said")])
"""Of later fields only those that say something are written."""
_TERM_TYPES: dict[str, Any] = {  # the others are text
    **dict.fromkeys(("source_start", "source_end", "start", "end"), int),
    **dict.fromkeys(("score_before", "score_after"), (float, int, NoneType)),
}


def text_hash(text: str) -> str:
    """Return the first 16 hex digits of a text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def provenance_path(catalog: Path) -> Path:
    """Return the provenance file of a catalog: ``NAME.provenance.jsonl`` for ``NAME.po``."""
    return catalog.with_name(catalog.name.removesuffix(".po") + ".provenance.jsonl")


def read_provenance(path: Path) -> Provenance:
    """Read a provenance file; a missing one knows nothing, broken lines are reported and left out.

    Args:
        path: the provenance file.

    Raises:
        InputError: it exists and cannot be read, or is no file.
    """
    try:
        data = read_regular(path, "provenance file")
    except FileNotFoundError:
        return Provenance()
    records, problems = [], []
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            records.append(_parse(_load(line)))
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            problems.append(f"{path}:{number}: broken line left out; its draft now counts as a person's text")
    return Provenance.of(records, problems)


def format_provenance(provenance: Provenance) -> str:
    """Return the text of a provenance file, sorted by msgid hash so that changes give small diffs."""
    return "".join(json.dumps(_plain(record), ensure_ascii=False) + "\n" for record in provenance)


def write_provenance(provenance: Provenance, path: Path) -> bool:
    """Write a provenance file where it would change.

    Returns:
        Whether it was written.
    """
    text = format_provenance(provenance)
    try:
        if read_regular(path, "provenance file") == text.encode("utf-8"):
            return False
    except FileNotFoundError:
        if not text:
            return False
    write_atomic(path, text)
    return True


def _plain(record: Record) -> dict[str, Any]:
    maker = {name: getattr(record.maker, name) for name in _MAKER_FIELDS}
    terms = [
        {
            name: getattr(term, name)
            for name, default in _TERM_DEFAULTS.items()
            if name in _TERM_ALWAYS or getattr(term, name) != default
        }
        for term in record.terms
    ]
    plain = {"plain": record.plain} if record.plain else {}
    return {"msgid": record.msgid, "draft": record.draft, **maker, "terms": terms, **plain}


def _load(line: bytes) -> Any:
    """Read a line's JSON; half a surrogate pair, which could not be written again, is an error too."""
    data = json.loads(line.decode("utf-8-sig"))
    if b"\\u" in line:
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    return data


def _parse(data: Mapping[str, Any]) -> Record:
    """Make a record of a line's JSON object; unknown keys are of a later version and left out."""
    if not (_HASH.fullmatch(data["msgid"]) and _HASH.fullmatch(data["draft"])):
        raise ValueError("no hash")
    maker = Maker(**{name: str(data[name]) for name in _MAKER_FIELDS if name in data or name != "enforcement"})
    terms = tuple(
        LedgerEntry(**{name: term[name] for name in _TERM_FIELDS if name in term}) for term in data.get("terms", ())
    )
    for term in terms:
        if any(not isinstance(getattr(term, name), _TERM_TYPES.get(name, str)) for name in _TERM_FIELDS):
            raise TypeError("no term")
        if term.action not in get_args(Action) or term.status not in get_args(Status):
            raise ValueError("no action or no status")
        if not all(map(math.isfinite, (term.score_before or 0.0, term.score_after or 0.0))):
            raise ValueError("no score")
    return Record(data["msgid"], data["draft"], maker, terms, str(data.get("plain", "")))
