"""Workflow commands that GitHub shows as annotations on the changed lines of a pull request."""

from collections.abc import Callable, Iterator
from functools import cache

from translate_kit.check.finding import SEVERITIES, Finding, Severity
from translate_kit.check.outputs.summary import entries, numbers
from translate_kit.check.outputs.text import one_line
from translate_kit.check.outputs.view import View, about_line
from translate_kit.check.report import Report, reaches

SHOWN = 10
"""Annotations of one kind that GitHub shows for a step; the rest stands in the log only."""

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def github(report: Report, view: View) -> Iterator[str]:
    """One command a finding, then what all come to in plain lines."""
    relative = cache(view.relative)
    for finding in report.findings:
        if reaches(finding.severity, view.show):
            yield _annotation(finding, relative)
    for demand in report.unmet:
        yield f"::error title=not met::{escape_data(one_line(demand))}"
    found = report.numbers
    many = any(found[severity] > SHOWN for severity in SEVERITIES if reaches(severity, view.show))
    limit = f"; GitHub shows only {SHOWN} annotations of a kind, the others stand above" if many else ""
    yield numbers(report, view) + limit
    yield entries(report, view)


def escape_data(text: str) -> str:
    """Escape what stands behind the last ``::``."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Escape the value of a property."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")


def _annotation(finding: Finding, relative: Callable[[str], str]) -> str:
    start, end = finding.start, finding.end
    place: dict[str, object] = {"file": relative(finding.file), "line": start.line}
    if end.line != start.line:  # the runner takes no columns then
        place |= {"endLine": end.line}
    elif not about_line(finding):
        place |= {"col": start.column, "endLine": end.line, "endColumn": end.column}
    place |= {"title": finding.rule}
    properties = ",".join(f"{name}={escape_property(str(value))}" for name, value in place.items())
    hint = f"; {finding.hint}" if finding.hint else ""
    return f"::{_COMMANDS[finding.severity]} {properties}::{escape_data(one_line(finding.message + hint))}"
