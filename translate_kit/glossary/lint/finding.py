"""What lint says about a glossary table."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from translate_kit.errors import InputError
from translate_kit.glossary.term import Term

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule has to say about one place, before it is known which rule speaks.

    Attributes:
        path: the table.
        line: the line, from 1; None where the whole file is meant.
        message: what is the matter, in words, without a full stop.
        hint: how to mend it, in words, without a full stop.
        concept: id of the term; empty where no term is meant.
    """

    path: Path
    line: int | None
    message: str
    hint: str
    concept: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark with the rule that makes it.

    Attributes:
        file: the table, as the user named it, with forward slashes.
        line: the line, from 1; None where the whole file is meant.
        rule: id of the rule.
        severity: ``error`` a term does not do what its row says; ``warning`` something to mend; ``note`` to know.
        message, hint: what is the matter, and how to mend it.
        concept: id of the term; empty where no term is meant.
    """

    file: str
    line: int | None
    rule: str
    severity: Severity
    message: str
    hint: str
    concept: str = ""

    @property
    def place(self) -> str:
        """File and line, as editors understand them."""
        return f"{self.file}:{self.line}" if self.line else self.file


def about(term: Term, message: str, hint: str) -> Remark:
    """A remark on the row of a term."""
    return Remark(term.path, term.line, message, hint, term.id)


def of_error(error: InputError) -> Remark:
    """What the reader of tables would have stopped at, as a remark."""
    return Remark(Path(error.path), error.line, error.problem, error.mend)


def place_of(term: Term) -> str:
    """A term and where it stands, for messages about two terms."""
    return f'"{term.de}" ({term.path.name}:{term.line})'
