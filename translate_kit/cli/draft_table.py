"""What ``draft`` prints: a short table for people, one object for machines."""

from collections import Counter
from typing import TYPE_CHECKING

from translate_kit.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate_kit.catalog.provenance import Action
    from translate_kit.draft.pipeline import DocumentReport, DraftReport
    from translate_kit.engine.base import Signature
    from translate_kit.glossary.term import Status

BROUGHT_IN: "tuple[Action, ...]" = ("reranked", "forced", "replaced", "hinted")
"""What may be done to bring a term into a draft."""


def show_table(run: Session, report: "DraftReport") -> None:
    """Print the table on standard error."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 1, 0, 0))
    table.add_column("document", overflow="fold")
    for name in ("segments", "reused", "drafted", "terms ok", "enforced", "wrong", "missing", "seconds"):
        table.add_column(name, justify="right", no_wrap=True)
    rows = report.documents
    for one in rows:
        table.add_row(one.name, *_cells(one.segments, one.reused, one.drafted, one.terms, one.actions, one.seconds))
    if len(rows) > 1:
        total = (sum(r.segments for r in rows), sum(r.reused for r in rows), sum(r.drafted for r in rows))
        table.add_row("all", *_cells(*total, *_all(report), report.seconds), style="bold")
    run.console.print(table)


def _cells(
    segments: int,
    reused: int,
    drafted: int,
    terms: "Mapping[Status, int]",
    actions: "Mapping[Action, int]",
    seconds: float,
) -> list[str]:
    ok = terms.get("satisfied", 0) + terms.get("admitted", 0)
    enforced = sum(actions.get(action, 0) for action in BROUGHT_IN)
    counts = (segments, reused, drafted, ok, enforced, terms.get("forbidden", 0), terms.get("missing", 0))
    return [*map(str, counts), f"{seconds:.1f}"]


def _all(report: "DraftReport") -> "tuple[Counter[Status], Counter[Action]]":
    """The terms of all documents, and what was done for them."""
    terms: Counter[Status] = Counter()
    actions: Counter[Action] = Counter()
    for one in report.documents:
        terms += one.terms
        actions += one.actions
    return terms, actions


def as_object(report: "DraftReport", signature: "Signature | None", *, dry_run: bool) -> dict[str, object]:
    """The command contract's object; ``details`` has the same figures for each document."""
    rows = report.documents
    return {
        "documents": len(rows),
        "segments": sum(one.segments for one in rows),
        "entries": sum(one.entries for one in rows),
        "reused": sum(one.reused for one in rows),
        "drafted": sum(one.drafted for one in rows),
        "empty": sum(one.empty for one in rows),
        "stale": report.stale,
        "terms": _terms(*_all(report)),
        "seconds": round(report.seconds, 3),
        "engine": None
        if signature is None
        else {
            "engine": signature.engine,
            "model": signature.model,
            "version": signature.version,
            "signature": signature.id,
        },
        "interrupted": report.interrupted,
        "dry_run": dry_run,
        "details": [_details(one) for one in rows],
    }


def _details(one: "DocumentReport") -> dict[str, object]:
    return {
        "document": one.name,
        "source": one.source,
        "catalog": one.catalog,
        "segments": one.segments,
        "entries": one.entries,
        "reused": one.reused,
        "drafted": one.drafted,
        "empty": one.empty,
        "kept_obsolete": one.kept,
        "terms": _terms(one.terms, one.actions),
        "seconds": round(one.seconds, 3),
        "written": one.written,
    }


def _terms(terms: "Mapping[Status, int]", actions: "Mapping[Action, int]") -> dict[str, int]:
    """Counts by what became of each term.

    satisfied, admitted, flagged (a wrong rendering stands) and missing add up to all terms. The others say how many of
    the first two were brought into the drafts, and in which way.
    """
    return {
        "satisfied": terms.get("satisfied", 0),
        "admitted": terms.get("admitted", 0),
        **{action: actions.get(action, 0) for action in BROUGHT_IN},
        "flagged": terms.get("forbidden", 0),
        "missing": terms.get("missing", 0),
    }
