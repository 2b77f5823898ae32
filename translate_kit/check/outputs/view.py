"""How a report is to be shown."""

from collections.abc import Callable
from dataclasses import dataclass

from translate_kit.check.finding import Finding, Severity


def no_line(_file: str, _number: int) -> str:
    """No file can be quoted."""
    return ""


def same_path(file: str) -> str:
    """A path stays as the user named it."""
    return file


@dataclass(frozen=True, slots=True)
class View:
    """How a report is to be shown; formats for programs hold all findings whatever it says.

    Attributes:
        show: the mildest severity that is shown; milder findings are only counted.
        colour: whether a terminal reads it that knows colours.
        drafts: whether drafts were checked as accepted entries are.
        line_of: file and number from 1 -> the line as it stands, without its end; empty where it cannot be had.
        relative: file as the user named it -> its path from the top of the repository.
    """

    show: Severity = "warning"
    colour: bool = False
    drafts: bool = False
    line_of: Callable[[str, int], str] = no_line
    relative: Callable[[str], str] = same_path


def about_line(finding: Finding) -> bool:
    """Whether a finding is about a line of the file rather than about words of an entry."""
    return finding.source_start is None and finding.start == finding.end
