"""The result of a run, and what it means for a pull request."""

from collections import Counter
from dataclasses import dataclass, field

from translate_kit.check.finding import SEVERITIES, Finding, Severity
from translate_kit.check.look import Counts

CLEAN, FINDINGS, BROKEN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Report:
    """What the rules said about some catalogs.

    Attributes:
        findings: all of them, in the order of the files and their lines.
        counts: the entries of all catalogs.
        files: number of catalogs.
        fail_on: the mildest severity that fails.
        unmet: demands on the whole that are not met, in words.
        broken: whether a file could not be read to its end.
    """

    findings: tuple[Finding, ...]
    counts: Counts = field(default_factory=Counts)
    files: int = 0
    fail_on: Severity = "error"
    unmet: tuple[str, ...] = ()
    broken: bool = False

    @property
    def numbers(self) -> Counter[Severity]:
        """How many findings of each severity."""
        return Counter(finding.severity for finding in self.findings)

    @property
    def failing(self) -> int:
        """How many findings fail the run."""
        return sum(reaches(finding.severity, self.fail_on) for finding in self.findings)

    @property
    def exit_code(self) -> int:
        """0 clean, 1 findings or unmet demands, 2 a file that could not be read to its end."""
        if self.broken:
            return BROKEN
        return FINDINGS if self.failing or self.unmet else CLEAN


def reaches(severity: Severity, threshold: Severity) -> bool:
    """Whether a severity is as bad as another one, or worse."""
    return SEVERITIES.index(severity) <= SEVERITIES.index(threshold)
