"""The ``#.`` lines of an entry: what a translator should know about the sentence and its draft, in plain words."""

from collections.abc import Sequence

from translate_kit.glossary.term import Hit, Verdict
from translate_kit.source.model import Role


def role_note(roles: Sequence[Role]) -> str:
    """What the sentence is in its document, such as ``heading`` or ``paragraph, table cell``."""
    return ", ".join(dict.fromkeys(roles))


def term_note(hit: Hit, verdict: Verdict | None) -> str:
    """One line for a term: ``term: Fraktionen -> parliamentary group (in the draft)``.

    Args:
        hit: the German side.
        verdict: what the draft did with it; None where no draft of ours is known.
    """
    said = "" if verdict is None else f" ({_said(verdict)})"
    head = "term" if hit.enforceable else "term in a compound"
    return f"{head}: {' '.join(hit.surface.split())} -> {hit.term.en}{said}"


def _said(verdict: Verdict) -> str:
    match verdict.status:
        case "satisfied" if not verdict.rendering:
            return "said once for several"
        case "satisfied":
            return "in the draft"
        case "admitted":
            return f'the draft said "{verdict.rendering}", also right'
        case "forbidden":
            return f'the draft said "{verdict.rendering}", WRONG here'
        case "missing":
            return "NOT in the draft"
