"""What all findings come to, in words."""

from collections import Counter
from collections.abc import Iterator

from translate_kit.check.finding import SEVERITIES
from translate_kit.check.outputs.view import View
from translate_kit.check.report import Report, reaches
from translate_kit.text import count

MANY = 10
"""So many findings can be counted at a glance; of more, each rule's are counted."""


def summary(report: Report, view: View) -> Iterator[str]:
    """The lines behind the findings, the entries last."""
    yield numbers(report, view)
    if len(report.findings) > MANY:
        rules = Counter(finding.rule for finding in report.findings)
        for rule, number in sorted(rules.items(), key=lambda item: (-item[1], item[0])):
            yield f"{number:>8} {rule}"
    for demand in report.unmet:
        yield f"not met: {demand}"
    if report.broken:
        yield "not all could be read; what could not be read has not been checked"
    yield entries(report, view)


def numbers(report: Report, view: View) -> str:
    """How many findings there are, as ``2 errors, 3 infos (not shown) in 2 files``."""
    found = report.numbers
    parts = [
        count(found[severity], severity) + ("" if reaches(severity, view.show) else " (not shown)")
        for severity in SEVERITIES
        if found[severity]
    ]
    return f"{', '.join(parts) or 'no findings'} in {count(report.files, 'file')}"


def entries(report: Report, view: View) -> str:
    """How many entries stand where, so that a tree of drafts never looks like a checked one."""
    counts = report.counts
    total = count(counts.entries, "entry", "entries")
    if counts.accepted:
        return (
            f"{total}: {counts.accepted} accepted ({counts.unchanged} without a change), "
            f"{counts.fuzzy} fuzzy, {counts.empty} empty"
        )
    if not counts.entries:
        return f"{total}: nothing to check"
    drafts = "drafts were checked" if view.drafts else "--drafts checks drafts"
    told = f" ({drafts})" if counts.fuzzy else ""
    checked = "" if view.drafts and counts.fuzzy else ", so almost nothing was checked"
    return f"{total}: none accepted{checked}{told}, {counts.fuzzy} fuzzy, {counts.empty} empty"
