"""Rules that keep glossary tables honest. This tuple is the registry: a rule that is not in it does not exist."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from translate_kit.errors import InputError
from translate_kit.glossary.lint import (
    conditions,
    english,
    examples,
    german,
    layout,
    plurals,
    repeated,
    sources,
    wording,
)
from translate_kit.glossary.lint.finding import Finding, Remark, of_error
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject
from translate_kit.glossary.lint.tables import read

BROKEN = Rule("broken", "error", "What no command could read: it cannot be ignored.", lambda _subject: ())
"""Mistakes that the reader of tables finds."""

RULES: tuple[Rule, ...] = (
    BROKEN,
    *layout.RULES,
    *wording.RULES,
    *german.RULES,
    *repeated.RULES,
    *english.RULES,
    *plurals.RULES,
    *conditions.RULES,
    *examples.RULES,
    *sources.RULES,
)
RULE_IDS = tuple(rule.id for rule in RULES)


@dataclass(frozen=True, slots=True)
class Report:
    """What lint found.

    Attributes:
        findings: sorted by file, line and rule.
        tables, terms: how many were looked at.
    """

    findings: tuple[Finding, ...]
    tables: int
    terms: int

    @property
    def broken(self) -> bool:
        """Whether something could not be read at all."""
        return any(finding.rule == BROKEN.id for finding in self.findings)


def lint(paths: Sequence[Path], rules: Collection[str] = RULE_IDS) -> Report:
    """Look for mistakes in glossary tables.

    Args:
        paths: files, or folders whose ``*.tsv`` are read.
        rules: ids of the rules to apply; what is broken is always told.

    Returns:
        All findings, the notes among them.

    Raises:
        InputError: a folder that cannot be read or holds no table.
    """
    reading = read(paths)
    subject = Subject(reading)
    found = set(_findings(BROKEN, reading.broken))
    for rule in RULES:
        if rule.id in rules:
            found.update(_applied(rule, subject))
    ordered = sorted(found, key=lambda one: (one.file, one.line or 0, one.rule, one.message))
    return Report(tuple(ordered), len(reading.tables), len(reading.terms))


def _applied(rule: Rule, subject: Subject) -> Iterator[Finding]:
    """What a rule finds; a condition that takes too long ends it, as it would end every other command."""
    try:
        yield from _findings(rule, rule.check(subject))
    except InputError as error:
        yield from _findings(BROKEN, [of_error(error)])


def _findings(rule: Rule, remarks: Iterable[Remark]) -> Iterator[Finding]:
    for remark in remarks:
        yield Finding(
            remark.path.as_posix(), remark.line, rule.id, rule.severity, remark.message, remark.hint, remark.concept
        )
