"""What a rule says, and what the reader of a report gets."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

Severity = Literal["error", "warning", "info"]
"""``error`` a reader would be misled or the file is broken, ``warning`` it looks wrong, ``info`` worth a look."""

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""From the worst to the mildest."""


class Span(NamedTuple):
    """A place in a text, in code points; the end is exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule has to say about one place, before it is known which rule speaks and in which file.

    Attributes:
        message: what is the matter, in words, without a full stop.
        hint: what to do about it, in words, without a full stop.
        target: the words of the msgstr that are meant; None for the whole of it.
        source: the words of the msgid that they belong to; None for none in particular.
        severity: where it is milder than the rule's own.
        confidence: how sure the rule is, from 0 to 1.
    """

    message: str
    hint: str = ""
    target: Span | None = None
    source: Span | None = None
    severity: Severity | None = None
    confidence: float = 1.0


class Position(NamedTuple):
    """A place in a file; both from 1, columns in code points of the line."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark with its rule and its place in the file.

    Attributes:
        file: the catalog, as the user named it, with forward slashes.
        start, end: the words in the msgstr, end exclusive; the line of the problem where there is no entry.
        source_start: the words in the msgid; None where there is no entry.
        rule: id of the rule.
        severity: how bad it is.
        message, hint: what is the matter, and what to do.
        source, target: the words on both sides; empty where there are none in particular.
        confidence: how sure the rule is, from 0 to 1.
    """

    file: str
    start: Position
    end: Position
    source_start: Position | None
    rule: str
    severity: Severity
    message: str
    hint: str = ""
    source: str = ""
    target: str = ""
    confidence: float = 1.0
