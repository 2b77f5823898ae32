"""A report for programs. The keys are a contract; ``version`` changes when one goes or means something else."""

import json
import re
from collections.abc import Iterator

from translate_kit.check.finding import SEVERITIES, Finding
from translate_kit.check.outputs.view import View
from translate_kit.check.report import Report

VERSION = 1

_UNFIT = re.compile("[\u0085\u2028\u2029\ud800-\udfff]")
"""What some programs take for the end of a line, and what is no UTF-8 (file names may hold it)."""


def json_object(report: Report, _view: View) -> Iterator[str]:
    """One JSON object with all findings, each on a line of its own."""
    yield f'{{"version": {VERSION}, "findings": ['
    last = len(report.findings) - 1
    for index, finding in enumerate(report.findings):
        yield _dump(record(finding)) + ("," if index < last else "")
    yield "], " + _dump(_whole(report))[1:]


def json_lines(report: Report, _view: View) -> Iterator[str]:
    """One JSON object a line: all findings, then the summary."""
    for finding in report.findings:
        yield _dump({"type": "finding"} | record(finding))
    yield _dump({"type": "summary", "version": VERSION} | _whole(report))


def record(finding: Finding) -> dict[str, object]:
    """One finding."""
    said = finding.source_start
    return {
        "file": finding.file,
        "line": finding.start.line,
        "column": finding.start.column,
        "end_line": finding.end.line,
        "end_column": finding.end.column,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "hint": finding.hint,
        "source": finding.source,
        "target": finding.target,
        "source_line": said.line if said else None,
        "source_column": said.column if said else None,
        "confidence": finding.confidence,
    }


def _whole(report: Report) -> dict[str, object]:
    counts, numbers = report.counts, report.numbers
    return {
        "files": report.files,
        "entries": {
            "accepted": counts.accepted,
            "accepted_unchanged": counts.unchanged,
            "fuzzy": counts.fuzzy,
            "empty": counts.empty,
        },
        "counts": {severity: numbers[severity] for severity in SEVERITIES},
        "unmet": list(report.unmet),
        "fail_on": report.fail_on,
        "exit_code": report.exit_code,
    }


def _dump(data: dict[str, object]) -> str:
    return _UNFIT.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(data, ensure_ascii=False))
