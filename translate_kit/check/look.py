"""Apply the rules to the entries of one piece of a catalog, in whatever process."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from translate_kit.catalog.located import LocatedCatalog
from translate_kit.catalog.model import Entry
from translate_kit.catalog.pieces import Part, Piece, read_piece
from translate_kit.catalog.provenance import Provenance
from translate_kit.catalog.state import State, state
from translate_kit.check.finding import Finding, Position, Remark, Span
from translate_kit.check.pair import Pair
from translate_kit.check.rule import DRAFTS, DocumentRule, PairRule, Rule
from translate_kit.check.style import Style
from translate_kit.glossary.match import Matcher

MOST = 50
"""Findings of one rule in one entry; more say nothing new."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a catalog is to be checked.

    Attributes:
        rules: those to apply.
        matcher: the glossary; None for none.
        style: the project's choices.
        drafts: whether fuzzy entries are looked at as accepted ones are.
        language: the target language, for the header.
    """

    rules: tuple[Rule, ...]
    matcher: Matcher | None = None
    style: Style = field(default_factory=Style)
    drafts: bool = False
    language: str = "en"

    def looks_at(self, where: State) -> bool:
        """Whether entries of a state are looked at by all rules."""
        return where.accepted or (self.drafts and where in DRAFTS)


@dataclass(slots=True)
class Counts:
    """How many entries stand where.

    Attributes:
        accepted: all accepted ones.
        unchanged: those of them that are a draft without one changed letter.
        fuzzy: with text, not accepted.
        empty: without text.
    """

    accepted: int = 0
    unchanged: int = 0
    fuzzy: int = 0
    empty: int = 0

    @property
    def entries(self) -> int:
        """All of them."""
        return self.accepted + self.fuzzy + self.empty

    def add(self, where: State) -> None:
        """Count one entry."""
        if where is State.EMPTY:
            self.empty += 1
        elif where.accepted:
            self.accepted += 1
            self.unchanged += where is State.ACCEPTED_UNCHANGED
        else:
            self.fuzzy += 1

    def __iadd__(self, other: "Counts") -> "Counts":
        self.accepted += other.accepted
        self.unchanged += other.unchanged
        self.fuzzy += other.fuzzy
        self.empty += other.empty
        return self


class Where(NamedTuple):
    """The entry that a fact comes from: its line, and the strings of the two sides."""

    line: int
    source: str
    target: str


@dataclass(slots=True)
class Look:
    """What was seen in a piece.

    Attributes:
        part: what was read, without its entries.
        findings: of rules that need one pair.
        counts: its entries.
        facts: rule id -> what it noted.
        places: rule id -> where each fact comes from.
        msgids: all msgids with their lines, where they were asked for.
    """

    part: Part
    findings: list[Finding] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    facts: dict[str, list[Any]] = field(default_factory=dict)
    places: dict[str, list[Where]] = field(default_factory=dict)
    msgids: list[tuple[str, int]] = field(default_factory=list)


def look(piece: Piece, catalog: LocatedCatalog, plan: Plan, provenance: Provenance, *, msgids: bool = False) -> Look:
    """Read a piece and apply the rules to each of its entries.

    Args:
        piece: it.
        catalog: the catalog that it is of.
        plan: how.
        provenance: the known drafts.
        msgids: whether the msgids are wanted.
    """
    part = read_piece(piece, catalog.path)
    seen = Look(part._replace(entries=()))
    by_state = {where: _applied(plan, where) for where in State}
    noting = [rule for rule in plan.rules if isinstance(rule, DocumentRule)]
    for entry in part.entries:
        where = state(entry, provenance)
        seen.counts.add(where)
        if msgids:
            seen.msgids.append((entry.msgid, entry.line))
        for place, pair in _pairs(entry, where, plan, provenance):
            for rule in by_state[where if pair.target.strip() else State.EMPTY]:
                for remark in islice(rule.check(pair), MOST):
                    seen.findings.append(finding(catalog, rule, remark, place, pair.source, pair.target))
            if plan.looks_at(where):
                _note(seen, noting, place, pair)
    return seen


def _note(seen: Look, noting: list[DocumentRule[Any]], place: Where, pair: Pair) -> None:
    for rule in noting:
        for fact in rule.note(pair):
            seen.facts.setdefault(rule.id, []).append(fact)
            seen.places.setdefault(rule.id, []).append(place)


def _applied(plan: Plan, where: State) -> tuple[PairRule, ...]:
    """The pair rules that look at entries of a state."""
    usual = plan.looks_at(where)
    return tuple(
        rule
        for rule in plan.rules
        if isinstance(rule, PairRule) and (usual if rule.states is None else where in rule.states)
    )


def _pairs(entry: Entry, where: State, plan: Plan, provenance: Provenance) -> Iterator[tuple[Where, Pair]]:
    """An entry's sentence with its translation; one pair a form where it has plural forms."""
    record = provenance.record(entry) if where in (State.DRAFT, State.ACCEPTED_UNCHANGED) else None
    if entry.msgid_plural is None:
        pair = Pair(entry.msgid, entry.msgstr, plan.matcher, where, record, plan.style)
        yield Where(entry.line, "msgid", "msgstr"), pair
        return
    for number, text in enumerate(entry.msgstr_plural):
        source, keyword = (entry.msgid_plural, "msgid_plural") if number else (entry.msgid, "msgid")
        pair = Pair(source, text, plan.matcher, where, None, plan.style)
        yield Where(entry.line, keyword, f"msgstr[{number}]"), pair


def finding(catalog: LocatedCatalog, rule: Rule, remark: Remark, where: Where, source: str, target: str) -> Finding:
    """A remark with its place in the file.

    Args:
        catalog: the file.
        rule: whose remark it is.
        remark: it.
        where: the entry that it is about.
        source, target: the texts that the remark's spans are places in.
    """
    span = remark.target or Span(0, len(target))
    said = remark.source
    return Finding(
        file=catalog.path.as_posix(),
        start=Position(*catalog.place(where.line, where.target, span.start)),
        end=Position(*catalog.place(where.line, where.target, span.end)),
        source_start=Position(*catalog.place(where.line, where.source, said.start if said else 0)),
        rule=rule.id,
        severity=remark.severity or rule.severity,
        message=remark.message,
        hint=remark.hint,
        source=source[said.start : said.end] if said else "",
        target=target[span.start : span.end] if remark.target else "",
        confidence=remark.confidence,
    )
