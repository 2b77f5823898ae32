"""What ``draft --explain`` says: every way that was tried for a term, and why a candidate was not taken."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from translate_kit.draft.enforcement.model import Attempt, Candidate, Enforced
    from translate_kit.draft.pipeline import DraftReport

_MOST_REFUSED = 5
"""Refused candidates that are shown to people; machines get all."""


def explain(report: "DraftReport", *, err: bool) -> None:
    """Print what was tried, a paragraph a sentence.

    Args:
        report: the run.
        err: whether standard output is taken.
    """
    for sentence, enforced in report.enforced.items():
        click.echo("\n".join((click.style(sentence, bold=True), *_lines(enforced))) + "\n", err=err)


def _lines(enforced: "Enforced") -> Iterator[str]:
    yield f"  engine    {enforced.plain}"
    for attempt in enforced.attempts:
        said = f', the draft said "{attempt.said}"' if attempt.said else ""
        yield f"  {attempt.hit.surface} -> {attempt.hit.term.en}{said}; score {_score(attempt.score_before)}"
        refused = 0
        for one in attempt.candidates:
            refused += bool(one.refused)
            if refused <= _MOST_REFUSED:
                yield _candidate(one, taken=one is attempt.taken)
        if refused > _MOST_REFUSED:
            yield f"      ... and {refused - _MOST_REFUSED} more that were refused"
        if attempt.taken is None:
            yield "    nothing good was found; the draft stays as it is"
    yield f"  now       {enforced.text}"


def _candidate(one: "Candidate", *, taken: bool) -> str:
    mark = "-" if one.refused else "*" if taken else " "
    why = f"   ({one.refused})" if one.refused else ""
    return f"    {mark} {one.way:<9} {_score(one.score):>7} {one.text}{why}"


def _score(score: float | None) -> str:
    return "" if score is None else f"{score:.3f}"


def explained(report: "DraftReport") -> list[dict[str, object]]:
    """The same as data: one object a sentence."""
    return [
        {
            "sentence": sentence,
            "engine": enforced.plain,
            "draft": enforced.text,
            "terms": [_attempt(attempt) for attempt in enforced.attempts],
        }
        for sentence, enforced in report.enforced.items()
    ]


def _attempt(attempt: "Attempt") -> dict[str, object]:
    return {
        "concept": attempt.hit.term.id,
        "surface": attempt.hit.surface,
        "preferred": attempt.hit.term.en,
        "said": attempt.said,
        "score": attempt.score_before,
        "taken": attempt.taken.text if attempt.taken else None,
        "candidates": [
            {"way": one.way, "text": one.text, "score": one.score, "refused": one.refused} for one in attempt.candidates
        ],
    }
