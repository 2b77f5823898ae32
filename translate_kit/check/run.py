"""Apply the rules to one catalog, then to all of them together."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from translate_kit.catalog.located import LocatedCatalog
from translate_kit.catalog.model import Entry, parse_header
from translate_kit.catalog.provenance import Provenance
from translate_kit.catalog.state import State, state
from translate_kit.check.file_rules import header_remarks
from translate_kit.check.finding import Finding, Position, Remark, Span
from translate_kit.check.pair import Pair
from translate_kit.check.rule import ACCEPTED, DRAFTS, DocumentRule, PairRule, Rule
from translate_kit.check.stale import Expected, stale_remarks
from translate_kit.check.style import Style
from translate_kit.glossary.match import Matcher

SEGMENTER = "X-Translate-Kit-Segmenter"


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
class Checked:
    """What is known of one catalog.

    Attributes:
        catalog: it.
        findings: so far; those of rules that compare catalogs come later.
        counts: its entries.
        facts: rule id -> what it noted.
        places: rule id -> where each fact comes from.
    """

    catalog: LocatedCatalog
    findings: list[Finding] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    facts: dict[str, list[Any]] = field(default_factory=dict)
    places: dict[str, list[Where]] = field(default_factory=dict)


def check_catalog(
    catalog: LocatedCatalog,
    plan: Plan,
    provenance: Provenance,
    expected: Expected | None = None,
    tick: Callable[[float], None] = lambda _share: None,
) -> Checked:
    """Apply all rules that need one catalog only.

    Args:
        catalog: it.
        plan: how.
        provenance: its known drafts.
        expected: what its source says; None where it is not known.
        tick: called now and then with the share of the catalog that is done.
    """
    result = Checked(catalog)
    by_state = {where: _applied(plan, where) for where in State}
    noting = {rule.id: rule for rule in plan.rules if isinstance(rule, DocumentRule)}
    result.facts = {name: [] for name in noting}
    result.places = {name: [] for name in noting}
    msgids: list[tuple[str, int]] = []
    for entry in catalog.entries():
        where = state(entry, provenance)
        result.counts.add(where)
        if not result.counts.entries % 200:
            tick(entry.line / catalog.lines)
        if expected:
            msgids.append((entry.msgid, entry.line))
        checking = where in ACCEPTED or (plan.drafts and where in DRAFTS)
        for place, pair in _pairs(entry, where, plan, provenance):
            for rule in by_state[where]:
                for remark in rule.check(pair):
                    result.findings.append(_finding(catalog, rule, remark, place, pair.source, pair.target))
            if checking:
                for name, noted in noting.items():
                    for fact in noted.note(pair):
                        result.facts[name].append(fact)
                        result.places[name].append(place)
    _file_findings(result, plan, expected, msgids)
    for noted in noting.values():
        if not noted.project:
            result.findings += _conclusions(noted, [result])
    return result


def compare(checked: Sequence[Checked], plan: Plan) -> list[Finding]:
    """Apply the rules that compare catalogs.

    Args:
        checked: all catalogs.
        plan: how.
    """
    found: list[Finding] = []
    for rule in plan.rules:
        if isinstance(rule, DocumentRule) and rule.project:
            found += _conclusions(rule, checked)
    return found


def _applied(plan: Plan, where: State) -> tuple[PairRule, ...]:
    """The pair rules that look at entries of a state."""
    usual = where in ACCEPTED or (plan.drafts and where in DRAFTS)
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


def _finding(catalog: LocatedCatalog, rule: Rule, remark: Remark, where: Where, source: str, target: str) -> Finding:
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


def _conclusions(rule: DocumentRule[Any], checked: Sequence[Checked]) -> Iterator[Finding]:
    facts = [fact for one in checked for fact in one.facts[rule.id]]
    owners = [(one, where) for one in checked for where in one.places[rule.id]]
    for conclusion in rule.conclude(facts):
        one, where = owners[conclusion.fact]
        other, there = owners[conclusion.other]
        entry = one.catalog.entry(where.line)
        remark = conclusion.remark
        line, _ = other.catalog.place(there.line, there.target, 0)
        place = f"line {line}" if other is one else f"{other.catalog.path.as_posix()}:{line}"
        remark = replace(remark, message=f"{remark.message} ({place})")
        yield _finding(one.catalog, rule, remark, where, _string(entry, where.source), _string(entry, where.target))


def _string(entry: Entry, keyword: str) -> str:
    if keyword.startswith("msgstr["):
        return entry.msgstr_plural[int(keyword[7:-1])]
    return {"msgid": entry.msgid, "msgid_plural": entry.msgid_plural or "", "msgstr": entry.msgstr}[keyword]


def _file_findings(result: Checked, plan: Plan, expected: Expected | None, msgids: Sequence[tuple[str, int]]) -> None:
    """What is wrong with the file itself."""
    catalog = result.catalog
    rules = {rule.id: rule for rule in plan.rules}
    remarks: list[tuple[str, int, Remark]] = [
        (problem.fault, problem.line, Remark(problem.message, problem.mend)) for problem in catalog.problems
    ]
    if not catalog.broken:
        line = catalog.head.line if catalog.head else 1
        remarks += [("header", line, remark) for remark in header_remarks(catalog.head, plan.language)]
        if expected:
            segmenter = _field(catalog.head, SEGMENTER)
            remarks += [("stale", at, remark) for at, remark in stale_remarks(expected, msgids, segmenter)]
    for name, line, remark in remarks:
        if rule := rules.get(name):
            result.findings.append(_at_line(catalog, rule, line, remark))


def _at_line(catalog: LocatedCatalog, rule: Rule, line: int, remark: Remark) -> Finding:
    place = Position(line, 1)
    severity = remark.severity or rule.severity
    return Finding(catalog.path.as_posix(), place, place, None, rule.id, severity, remark.message, remark.hint)


def _field(head: Entry | None, name: str) -> str:
    return parse_header(head.msgstr).get(name, "") if head else ""


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in the order of the files and their lines."""
    return sorted(findings, key=lambda one: (one.file, one.start, one.rule, one.message))
