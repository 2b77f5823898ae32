"""Apply the rules to one catalog, then to all of them together."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from translate_kit.catalog.located import LocatedCatalog
from translate_kit.catalog.model import Entry, parse_header
from translate_kit.catalog.provenance import Provenance
from translate_kit.check.file_rules import header_remarks
from translate_kit.check.finding import Finding, Position, Remark
from translate_kit.check.look import Counts, Plan, Where, finding
from translate_kit.check.pool import looks
from translate_kit.check.rule import DocumentRule, Rule
from translate_kit.check.stale import Expected, stale_remarks

SEGMENTER = "X-Translate-Kit-Segmenter"


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
    jobs: int = 1,
) -> Checked:
    """Apply all rules that need one catalog only.

    Args:
        catalog: it.
        plan: how.
        provenance: its known drafts.
        expected: what its source says; None where it is not known.
        tick: called now and then with the share of the catalog that is done.
        jobs: most processes that a large catalog is shared among; 0 for one a processor.
    """
    noting = [rule for rule in plan.rules if isinstance(rule, DocumentRule)]
    result = Checked(catalog, facts={rule.id: [] for rule in noting}, places={rule.id: [] for rule in noting})
    msgids: list[tuple[str, int]] = []
    for number, seen in enumerate(looks(catalog, plan, provenance, jobs, msgids=expected is not None), start=1):
        result.counts += seen.counts
        result.findings += seen.findings
        msgids += seen.msgids
        for name, facts in seen.facts.items():
            result.facts[name] += facts
            result.places[name] += seen.places[name]
        tick(number / len(catalog.pieces))
        if not catalog.take(seen.part):
            break
    _file_findings(result, plan, expected, msgids)
    for rule in noting:
        if not rule.project:
            result.findings += _conclusions(rule, [result])
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


def _conclusions(rule: DocumentRule[Any], checked: Sequence[Checked]) -> Iterator[Finding]:
    facts = [fact for one in checked for fact in one.facts.get(rule.id, ())]
    owners = [(one, where) for one in checked for where in one.places.get(rule.id, ())]
    for conclusion in rule.conclude(facts):
        one, where = owners[conclusion.fact]
        other, there = owners[conclusion.other]
        entry = one.catalog.entry(where.line)
        remark = conclusion.remark
        if conclusion.other != conclusion.fact:
            line, _ = other.catalog.place(there.line, there.target, 0)
            place = f"line {line}" if other is one else f"{other.catalog.path.as_posix()}:{line}"
            remark = replace(remark, message=f"{remark.message} ({place})")
        yield finding(one.catalog, rule, remark, where, _string(entry, where.source), _string(entry, where.target))


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
