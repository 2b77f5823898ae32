"""A drafting run in small, without segmentation and engine: sentences in, catalog and provenance out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from translate_kit.catalog.header import HeaderSettings
from translate_kit.catalog.merge import PlannedEntry, undrafted
from translate_kit.catalog.model import Reference
from translate_kit.catalog.provenance import Draft, LedgerEntry, Maker
from translate_kit.catalog.store import SaveResult, load, save

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
FIRST = Maker("argos", "translate-de_en 1.3", "1111111111111111", "aaaaaaaaaaaaaaaa", "de_two 1.0.0")
SECOND = Maker("embedded", "gemma 1.0.0", "2222222222222222", "bbbbbbbbbbbbbbbb", "de_two 1.0.0")


def translate(sentence: str, maker: Maker) -> Draft:
    """Return what an engine would say, the same for the same maker."""
    term = LedgerEntry("ausschuss", 4, 13, "Ausschuss", "committee", "satisfied", "committee")
    return Draft(f"{sentence} in English by {maker.engine}.", maker, (term,))


def plan(sentences: Sequence[str], wanted: Sequence[str], maker: Maker) -> list[PlannedEntry]:
    """Return the plan for a document's sentences with drafts for the wanted ones."""
    return [
        PlannedEntry(
            sentence,
            (Reference("seeds/rede.txt", 2 * number + 1),),
            ("paragraph", f"Ausschuss -> committee: {maker.glossary}" if sentence in wanted else "paragraph"),
            translate(sentence, maker) if sentence in wanted else None,
        )
        for number, sentence in enumerate(sentences)
    ]


def draft(
    path: Path, sentences: Sequence[str], maker: Maker = FIRST, *, redraft: bool = False, now: datetime = NOW
) -> SaveResult:
    """Draft what has no text, or with ``redraft`` what another maker drafted, and save it."""
    catalog, provenance = load(path)
    wanted = undrafted(catalog, sentences, provenance, redraft=redraft, maker=maker)
    notes = {entry.msgid: entry.extracted for entry in catalog.entries} if catalog else {}
    planned = [
        item if item.draft else replace(item, extracted=notes.get(item.msgid) or item.extracted)
        for item in plan(sentences, wanted, maker)
    ]
    return save(path, planned, document="rede", settings=HeaderSettings(), now=now, redraft=redraft)
