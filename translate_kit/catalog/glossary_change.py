"""What a change of the glossary does to the entries of catalogs.

A term is demanded of a translation where it is found in the German, can be enforced there (``Hit.enforceable``) and is
a ``must`` or ``prefer`` term. A demanded term that is missing in the translation, or said in words known to be wrong,
is a violation. What counts here is the change: violations that the old glossary did not have, and those that the new
one no longer has. Obsolete entries (``#~``) are nobody's translation and are left out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from translate_kit.catalog.model import Catalog, Entry, Key
from translate_kit.catalog.provenance import Provenance, provenance_path, read_provenance
from translate_kit.catalog.state import State, state
from translate_kit.glossary.difference import Difference, Kind
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Hit, Status, Term
from translate_kit.glossary.verify import verify

_RANKS: dict[Status | None, int] = {None: 0, "satisfied": 1, "admitted": 1, "missing": 2, "forbidden": 3}
_WRONG = ("missing", "forbidden")
_Hits = tuple[Sequence[Hit], Sequence[Hit]]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a change does with one term in one entry.

    Attributes:
        term: the term; as it was where the new glossary does not demand it here.
        source: the German text it stands in: the msgid, or the msgid_plural.
        start, end: its place there, in code points.
        status: what the translation does with it under the new glossary; None where that does not demand it, or where
            there is no translation.
        rendering: the English words that stand there, as far as either glossary knows them; else empty.
        change: what was done to the term itself; None where it is the same, but a neighbour takes its words now or
            leaves them.
    """

    term: Term
    source: str
    start: int
    end: int
    status: Status | None
    rendering: str
    change: Kind | None

    @property
    def surface(self) -> str:
        """The German words."""
        return self.source[self.start : self.end]


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What a change does with an entry. All terms in the order of the sentence.

    Attributes:
        entry: the entry.
        state: whose text it is.
        violates: violations that it did not have.
        passes: terms that were a violation and are none any more.
        concerns: terms that were not demanded of it, are now, and are no violation.
        still: changed terms that were a violation and still are.
    """

    entry: Entry
    state: State
    violates: tuple[Finding, ...] = ()
    passes: tuple[Finding, ...] = ()
    concerns: tuple[Finding, ...] = ()
    still: tuple[Finding, ...] = ()

    @property
    def to_set_fuzzy(self) -> bool:
        """Whether a person should look at the entry again, but its flag says that nobody need."""
        return bool(self.violates) and self.state.accepted


@dataclass(frozen=True, slots=True)
class CatalogChange:
    """What a change does with a catalog.

    Attributes:
        path: the PO file.
        total: the number of its live entries.
        entries: those that the change does anything with, or that a changed term leaves as wrong as they were.
        problems: lines of the provenance that could not be used, in words.
    """

    path: Path
    total: int
    entries: tuple[EntryChange, ...]
    problems: tuple[str, ...] = ()

    @property
    def to_set_fuzzy(self) -> tuple[Entry, ...]:
        """The entries that a person should look at again."""
        return tuple(change.entry for change in self.entries if change.to_set_fuzzy)

    def at_lines_of(self, catalog: Catalog) -> "CatalogChange":
        """The same with the lines of a newer state of the file."""
        lines: dict[Key, int] = {entry.key: entry.line for entry in catalog.entries}
        moved = (
            replace(change, entry=replace(change.entry, line=lines.get(change.entry.key, change.entry.line)))
            for change in self.entries
        )
        return replace(self, entries=tuple(moved))


class _Said(NamedTuple):
    """What a translation does with a demanded term."""

    hit: Hit
    source: str
    status: Status | None
    rendering: str

    @property
    def rank(self) -> int:
        """How bad it is; of several occurrences the worst counts."""
        return _RANKS[self.status]

    @property
    def wrong(self) -> bool:
        return self.status in _WRONG


class GlossaryChange:
    """Judges entries by two glossaries.

    Every German sentence is matched once by each of them; only translations of sentences in which that makes a
    difference are verified.

    Args:
        difference: the two glossaries.
    """

    def __init__(self, difference: Difference) -> None:
        effective = [change for change in difference.changes if change.effective]
        self._kinds: dict[str, Kind] = {change.term.id: change.kind for change in effective}
        self._renamed = difference.renamed
        self._terms = {term.id: term for term in difference.new.terms}
        self._matchers = (Matcher(difference.old), Matcher(difference.new)) if effective else None
        self._hits: dict[str, _Hits | None] = {}

    def catalog(self, path: Path, catalog: Catalog, step: Callable[[], object] = lambda: None) -> CatalogChange:
        """Judge the live entries of a catalog.

        Args:
            path: the PO file; the provenance beside it is read where it matters.
            catalog: what stands in it.
            step: called after every entry.

        Raises:
            InputError: a condition of a term that takes too long, or a provenance file that cannot be read.
        """
        changes = []
        for entry in catalog.entries:
            if change := self.entry(entry):
                changes.append(change)
            step()
        known = read_provenance(provenance_path(path)) if changes else Provenance()
        judged = tuple(replace(change, state=state(change.entry, known)) for change in changes)
        return CatalogChange(path, len(catalog.entries), judged, known.problems)

    def entry(self, entry: Entry) -> EntryChange | None:
        """Judge one entry, whose state is told as if nothing was known of drafts; None where nothing changes."""
        old: dict[str, _Said] = {}
        new: dict[str, _Said] = {}
        spoken: list[_Said] = []
        for source, text in _texts(entry):
            if hits := self._concerned(source):
                before, after = (_said(found, source, text) for found in hits)
                self._demand(old, before)
                self._demand(new, after)
                spoken += before
        return self._compare(entry, old, new, spoken) if old or new else None

    def _concerned(self, source: str) -> _Hits | None:
        """The terms of a sentence under both glossaries; None where nothing lies between them."""
        if self._matchers is None:
            return None
        if source not in self._hits:
            before, after = (matcher.find(source) for matcher in self._matchers)
            same = [self._place(hit) for hit in before] == [self._place(hit) for hit in after]
            touched = any(hit.term.id in self._kinds for hit in after)
            self._hits[source] = None if same and not touched else (before, after)
        return self._hits[source]

    def _place(self, hit: Hit) -> tuple[str, int, int, bool]:
        return self._concept(hit), hit.start, hit.end, hit.enforceable

    def _concept(self, hit: Hit) -> str:
        """The id of a term, of one that was renamed the new id."""
        return self._renamed.get(hit.term.id, hit.term.id)

    def _demand(self, table: dict[str, _Said], said: Iterable[_Said]) -> None:
        """File what is demanded by its concept."""
        for one in said:
            concept = self._concept(one.hit)
            demanded = one.hit.enforceable and one.hit.term.enforce != "check"
            if demanded and (concept not in table or one.rank > table[concept].rank):
                table[concept] = one

    def _compare(
        self, entry: Entry, old: Mapping[str, _Said], new: Mapping[str, _Said], spoken: Sequence[_Said]
    ) -> EntryChange | None:
        violates: list[Finding] = []
        passes: list[Finding] = []
        concerns: list[Finding] = []
        still: list[Finding] = []
        for concept, said in new.items():
            finding = self._finding(concept, said, said.status, spoken)
            was_wrong = concept in old and old[concept].wrong
            if said.wrong and not was_wrong:
                violates.append(finding)
            elif said.wrong and finding.change:  # what other terms of the sentence do wrong is another matter
                still.append(finding)
            elif was_wrong and not said.wrong:
                passes.append(finding)
            elif concept not in old:
                concerns.append(finding)
        for concept, said in old.items():
            # Words that are wrong still, by another term, have not come to pass.
            if said.wrong and concept not in new and not any(_meet(said, one) for one in new.values() if one.wrong):
                passes.append(self._finding(concept, said, None, spoken))
        if not (violates or passes or concerns or still):
            return None
        lists = (tuple(sorted(one, key=_order(entry))) for one in (violates, passes, concerns, still))
        return EntryChange(entry, state(entry, Provenance()), *lists)

    def _finding(self, concept: str, said: _Said, status: Status | None, spoken: Sequence[_Said]) -> Finding:
        hit = said.hit
        rendering = said.rendering or next((one.rendering for one in spoken if one.rendering and _meet(one, said)), "")
        term = self._terms.get(concept, hit.term)
        return Finding(term, said.source, hit.start, hit.end, status, rendering, self._kinds.get(concept))


def _texts(entry: Entry) -> Iterator[tuple[str, str]]:
    """Each German text of an entry with its translation: of plural forms the first is the singular's.

    Where that is missing, gettext takes the whole entry for untranslated, and so do we.
    """
    if entry.msgid_plural is None:
        yield entry.msgid, entry.msgstr
        return
    first, *others = entry.msgstr_plural or ("",)
    yield entry.msgid, first
    for text in others if others and first else (first,):
        yield entry.msgid_plural, text


def _said(hits: Sequence[Hit], source: str, text: str) -> list[_Said]:
    if not text.strip():
        return [_Said(hit, source, None, "") for hit in hits]
    return [_Said(one.hit, source, one.status, one.rendering) for one in verify(hits, text)]


def _meet(one: _Said, other: _Said) -> bool:
    """Whether two terms stand on the same German words."""
    return one.source == other.source and one.hit.start < other.hit.end and other.hit.start < one.hit.end


def _order(entry: Entry) -> Callable[[Finding], tuple[bool, int, int]]:
    return lambda finding: (finding.source != entry.msgid, finding.start, finding.end)
