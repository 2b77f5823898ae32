"""The ``#.`` lines of an entry: what a translator should know about the sentence and its draft, in plain words."""

from collections.abc import Sequence

from translate_kit.catalog.provenance import LedgerEntry
from translate_kit.glossary.term import Hit, Verdict
from translate_kit.source.model import Role


def role_note(roles: Sequence[Role]) -> str:
    """What the sentence is in its document, such as ``heading`` or ``paragraph, table cell``."""
    return ", ".join(dict.fromkeys(roles))


def term_note(hit: Hit, verdict: Verdict | None, done: LedgerEntry | None = None, *, shared: bool = False) -> str:
    """One line for a term: ``term: Fraktionen -> parliamentary group (in the draft)``.

    Args:
        hit: the German side.
        verdict: what the draft did with it; None where no draft of ours is known.
        done: what was done to bring it into the draft, where that is known.
        shared: whether an earlier place of the same term has the words, as ``verify.sharing`` tells.
    """
    said = "" if verdict is None else f" ({'said once for several' if shared else _said(verdict, done)})"
    head = "term" if hit.enforceable else "term in a compound"
    if hit.enforceable and hit.term.enforce == "check":
        head = "term, only reported"
    return f"{head}: {_one_line(hit.surface)} -> {hit.term.en}{said}"


def plain_note(plain: str) -> str:
    """The line for the engine's own translation where the draft is another one for the sake of terms."""
    return f"the engine itself said: {_one_line(plain)}"


def _said(verdict: Verdict, done: LedgerEntry | None) -> str:
    action = done.action if done else "none"
    tried = ", and no good sentence with it was found" if action == "flagged" else ""
    match verdict.status:
        case "satisfied":
            return f"in the draft{_brought(done)}"
        case "admitted":
            return f'the draft said "{_one_line(verdict.rendering)}", also right{_brought(done)}'
        case "forbidden":
            return f'the draft said "{_one_line(verdict.rendering)}", WRONG here{tried}'
        case "missing":
            return f"NOT in the draft{tried}"


def _brought(done: LedgerEntry | None) -> str:
    """How a term came into the draft, where the engine itself had not said it."""
    if done is None or done.action in ("none", "right", "admitted", "flagged"):
        return ""
    if done.action == "replaced":
        return f', put in the place of "{_one_line(done.said)}"' if done.said else ", put in the place of other words"
    return {
        "reranked": "; another wording of the engine was taken",
        "forced": "; the engine was made to say it",
        "hinted": "; the engine was given the term",
    }[done.action]


def _one_line(words: str) -> str:
    """Words that a line end may divide, as one line can hold them."""
    return " ".join(words.split())
