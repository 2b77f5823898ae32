"""What a rule is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from translate_kit.glossary.lint.finding import Remark, Severity
from translate_kit.glossary.lint.subject import Subject


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong with a glossary.

    Attributes:
        id: its name, kebab-case.
        severity: ``error`` a term does not do what its row says; ``warning`` something to mend; ``note`` to know.
        summary: what it finds, in one sentence.
        check: finds it.
    """

    id: str
    severity: Severity
    summary: str
    check: Callable[[Subject], Iterable[Remark]]
