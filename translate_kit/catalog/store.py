"""Bring catalogs and their provenance to disk, so that a kill at any moment costs nothing."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from translate_kit.catalog.atomic import check_writable_name, write_atomic
from translate_kit.catalog.header import HeaderSettings, refreshed_header
from translate_kit.catalog.merge import Counts, MergeResult, PlannedEntry, merge
from translate_kit.catalog.model import Catalog
from translate_kit.catalog.po import read_catalog
from translate_kit.catalog.provenance import Provenance, provenance_path, read_provenance, write_provenance
from translate_kit.catalog.writer import format_catalog


@dataclass(frozen=True, slots=True)
class SaveResult:
    """What `save` left on the disk.

    Attributes:
        catalog: the catalog as it is now.
        provenance: what is known of its drafts now.
        counts: what was done, in entries.
        written: whether the catalog changed and was written.
    """

    catalog: Catalog
    provenance: Provenance
    counts: Counts
    written: bool


def load(path: Path) -> tuple[Catalog | None, Provenance]:
    """Read a catalog and its provenance.

    Args:
        path: the PO file; one that does not exist yet is None.

    Raises:
        InputError: it cannot be used, or its name is too long to be written.
    """
    check_writable_name(path)
    check_writable_name(provenance_path(path))
    catalog = read_catalog(path) if os.path.lexists(path) else None
    return catalog, read_provenance(provenance_path(path))


def write_catalog(catalog: Catalog, path: Path) -> bool:
    """Write a PO file where it would change in meaning.

    A file with the same content is left alone, whatever its line breaks, and keeps its time.

    Args:
        catalog: what to write.
        path: the file; it and its folders are created where they are missing.

    Returns:
        Whether it was written.

    Raises:
        InputError: it cannot be written, or what is there is no sound PO file and might hold a person's words.
    """
    if path.exists() and read_catalog(path) == catalog:
        return False
    write_atomic(path, format_catalog(catalog))
    return True


def save(
    path: Path,
    planned: Sequence[PlannedEntry],
    *,
    document: str,
    settings: HeaderSettings,
    now: datetime,
    redraft: bool = False,
) -> SaveResult:
    """Merge a document's sentences and drafts into its catalog on the disk.

    The catalog is read anew, so that what a person saved since the run began counts. The provenance is written before
    the catalog, with old and new drafts, and tidied after it: after a kill between any two writes each draft is known
    as one, and the next run ends with the same bytes. The caller holds `catalog_lock`.

    Args:
        path: the PO file; it is created where it is missing.
        planned: all sentences of the document, in order.
        document: the document's name.
        settings: what the header says.
        now: the time for the header, with a time zone.
        redraft: whether given drafts replace a machine's untouched text.

    Raises:
        InputError: a file cannot be used or written.
    """
    before, known = load(path)
    result = merge(before, planned, known, redraft=redraft)
    catalog = _with_header(before, result, document, settings, now)
    every = known.with_drafts(result.drafts)
    written = catalog != before
    if written:
        if every != known:
            write_provenance(every, provenance_path(path))
        write_atomic(path, format_catalog(catalog))
    left = every.pruned(catalog)
    if left != (every if written else known):
        write_provenance(left, provenance_path(path))
    return SaveResult(catalog, left, result.counts, written)


def _with_header(
    before: Catalog | None, result: MergeResult, document: str, settings: HeaderSettings, now: datetime
) -> Catalog:
    """Return the merged catalog with the header it needs; the old one where nothing changed."""
    if result.catalog == before and before.head:
        return before
    old = before or Catalog()
    head = refreshed_header(
        old.head,
        document,
        settings,
        now,
        source_changed=_source(old) != _source(result.catalog),
        text_changed=_texts(old) != _texts(result.catalog),
        maker=result.drafts[0][1].maker if result.drafts else None,
    )
    return replace(result.catalog, head=head)


def _source(catalog: Catalog) -> list[object]:
    return [(entry.msgid, entry.references, entry.extracted) for entry in catalog.entries]


def _texts(catalog: Catalog) -> set[object]:
    return {(entry.key, entry.msgstr, entry.msgstr_plural, entry.fuzzy) for entry in catalog}
