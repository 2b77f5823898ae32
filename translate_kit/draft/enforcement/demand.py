"""Which terms of a sentence a draft still owes."""

from collections.abc import Sequence

from translate_kit.draft.enforcement.settings import Level
from translate_kit.glossary.term import Verdict


def owed(verdict: Verdict, level: Level) -> bool:
    """Whether a term has to be brought into the draft.

    A must-term that is missing or said wrongly; a preferred one that is said wrongly, with level ``prefer`` also one
    that is missing. What is only reported (``Hit.enforceable``, ``enforce: check``) is never owed.
    """
    term = verdict.hit.term
    if level == "off" or not verdict.hit.enforceable or term.enforce == "check":
        return False
    if verdict.status == "missing":
        return term.enforce == "must" or level == "prefer"
    return verdict.status == "forbidden"


def debts(verdicts: Sequence[Verdict], level: Level) -> list[int]:
    """Indices of the terms that are owed, in the order of the German sentence."""
    return [index for index, verdict in enumerate(verdicts) if owed(verdict, level)]
