"""What there is and what is missing, a document at a time, before any engine is asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from translate_kit.catalog.merge import outdated, undrafted
from translate_kit.catalog.model import Catalog
from translate_kit.catalog.provenance import Maker, Provenance, provenance_path
from translate_kit.catalog.store import load
from translate_kit.draft.sentences import Sentence, unique_sentences
from translate_kit.errors import InputError
from translate_kit.source.decode import STDIN
from translate_kit.source.model import Document, Segment


@dataclass(frozen=True, slots=True)
class Plan:
    """A document beside its catalog.

    Attributes:
        document: the source.
        segments: number of its segments.
        sentences: its sentences, each once.
        reference: the source as ``#:`` names it.
        path: the PO file.
        catalog: what stands there, None where there is no file yet.
        provenance: the drafts that are known.
    """

    document: Document
    segments: int
    sentences: tuple[Sentence, ...]
    reference: str
    path: Path
    catalog: Catalog | None
    provenance: Provenance


def plan(document: Document, segments: Sequence[Segment], folder: Path, root: Path) -> Plan:
    """Read what the catalog of a document holds.

    Args:
        document: the source.
        segments: its segments.
        folder: the folder of the catalogs.
        root: folder that references are relative to.

    Raises:
        InputError: the catalog is broken, or another document's.
    """
    path = folder / f"{document.name}.po"
    catalog, provenance = load(path)
    found = Plan(
        document, len(segments), unique_sentences(segments), _reference(document.path, root), path, catalog, provenance
    )
    _check_same_document(found)
    return found


def _reference(path: Path, root: Path) -> str:
    """The source below the project's folder where it lies there, with ``/``."""
    if path == STDIN:
        return "stdin"
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return path.name


def _check_same_document(plan: Plan) -> None:
    """Refuse a catalog of another document with the same NAME: other references, and no sentence in common."""
    entries = plan.catalog.entries if plan.catalog else ()
    others = {reference.path for entry in entries for reference in entry.references} - {plan.reference}
    known = {entry.msgid for entry in entries}
    same = any(reference.path == plan.reference for entry in entries for reference in entry.references)
    if others and not same and not any(sentence.text in known for sentence in plan.sentences):
        raise InputError(
            plan.path,
            f"is the catalog of another document ({min(others)})",
            mend=f"rename {plan.document.path}, or give another --output",
        )


def check_paths(plans: Iterable[Plan]) -> None:
    """See that no document's file would stand where another one needs a folder.

    Raises:
        InputError: one does (``a.txt`` beside ``a.po/b.txt``).
    """
    files = {file: one for one in plans for file in (one.path, provenance_path(one.path))}
    for file, one in files.items():
        for folder in file.parents:
            if folder in files:
                other = files[folder].document.path
                raise InputError(
                    one.document.path, f"needs a folder where {other} has a file", mend="rename one of them"
                )


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
    """How many untouched drafts another engine, model, glossary or setting made."""
    return sum(len(outdated(one.catalog, one.provenance, maker)) for one in plans)
