"""What there is and what is missing, a document at a time, before any engine is asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from translate_kit.catalog.merge import outdated, undrafted
from translate_kit.catalog.model import Catalog
from translate_kit.catalog.provenance import Maker, Provenance
from translate_kit.catalog.store import load
from translate_kit.draft.sentences import Sentence, unique_sentences
from translate_kit.source.model import Document, Segment


@dataclass(frozen=True, slots=True)
class Plan:
    """A document beside its catalog.

    Attributes:
        document: the source.
        segments: number of its segments.
        sentences: its sentences, each once.
        path: the PO file.
        catalog: what stands there, None where there is no file yet.
        provenance: the drafts that are known.
    """

    document: Document
    segments: int
    sentences: tuple[Sentence, ...]
    path: Path
    catalog: Catalog | None
    provenance: Provenance


def plan(document: Document, segments: Sequence[Segment], folder: Path) -> Plan:
    """Read what the catalog of a document holds.

    Args:
        document: the source.
        segments: its segments.
        folder: the folder of the catalogs.

    Raises:
        InputError: the catalog is broken.
    """
    path = folder / f"{document.name}.po"
    catalog, provenance = load(path)
    return Plan(document, len(segments), unique_sentences(segments), path, catalog, provenance)


def wanted(plans: Iterable[Plan], maker: Maker | None, *, redraft: bool, limit: int | None) -> list[str]:
    """The sentences that an engine should draft, each once, in document order.

    Args:
        plans: all documents.
        maker: what would make the drafts; needed for ``redraft``.
        redraft: whether untouched drafts of another maker are drafted anew.
        limit: how many at the most; None for all.
    """
    texts: dict[str, None] = {}
    for one in plans:
        msgids = (sentence.text for sentence in one.sentences)
        found = undrafted(one.catalog, msgids, one.provenance, redraft=redraft, maker=maker)
        texts.update(dict.fromkeys(found))
    return list(texts)[:limit]


def stale(plans: Iterable[Plan], maker: Maker) -> int:
    """How many untouched drafts another engine, model or glossary made."""
    return sum(len(outdated(one.catalog, one.provenance, maker)) for one in plans)
