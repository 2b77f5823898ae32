"""A report for people: each finding with the line it is in, and the words marked."""

from collections.abc import Iterator
from dataclasses import replace

from translate_kit.check.finding import Finding, Position, Severity
from translate_kit.check.outputs.quote import GUTTER, quote, visible
from translate_kit.check.outputs.summary import summary
from translate_kit.check.outputs.view import View, about_line
from translate_kit.check.report import Report, reaches
from translate_kit.text import shown

_COLOURS: dict[Severity, str] = {"error": "1;31", "warning": "1;33", "info": "1;36"}
_BOLD, _DIM = "1", "2"
_MESSAGE, _WORDS = 1000, 80
"""Characters of a message, and of German words, that are shown."""


def text(report: Report, view: View) -> Iterator[str]:
    """The lines of a report: findings in the order of the files, then what they come to."""
    for finding in report.findings:
        if reaches(finding.severity, view.show):
            yield from _told(finding, view)
            yield ""
    yield from summary(report, view)


def one_line(message: str, most: int = _MESSAGE) -> str:
    """Foreign words on one line, without what a terminal would obey."""
    return message if len(message) <= most and message.isprintable() else shown(message, most)


def _told(finding: Finding, view: View) -> Iterator[str]:
    colour = _COLOURS[finding.severity]
    place = _paint(f"{visible(finding.file)}:{finding.start.line}:{finding.start.column}:", _BOLD, view)
    hint = f"; {finding.hint}" if finding.hint else ""
    yield f"{place} {_paint(finding.severity, colour, view)} {finding.rule}: {one_line(finding.message + hint)}"
    in_german = bool(finding.source and not finding.target and finding.source_start)
    if in_german and finding.source_start:  # nothing in the English to point to: show where it stands in the German
        start = finding.source_start
        end = Position(start.line, start.column + len(finding.source))
        yield from _quoted(replace(finding, start=start, end=end), view.line_of(finding.file, start.line), view)
    yield from _quoted(finding, view.line_of(finding.file, finding.start.line), view, carets=not in_german)
    if finding.source and not in_german:
        yield f"{_paint('  = German:', _DIM, view)} {one_line(finding.source, _WORDS)}"


def _quoted(finding: Finding, line: str, view: View, *, carets: bool = True) -> Iterator[str]:
    if not line.strip():
        return
    start, end = finding.start.column - 1, finding.end.column - 1
    if finding.end.line > finding.start.line:
        end = len(line.rstrip().removesuffix('"'))
    found = quote(line, min(start, len(line)), min(end, len(line)))
    gutter = _paint(GUTTER, _DIM, view)
    yield f"{gutter}{found.line}"
    if carets and not about_line(finding):
        yield f"{gutter}{_paint(found.carets, _COLOURS[finding.severity], view)}"


def _paint(words: str, colour: str, view: View) -> str:
    return f"\x1b[{colour}m{words}\x1b[0m" if view.colour else words
