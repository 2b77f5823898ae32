"""New terms into a table that people keep: what stands there stays, byte for byte."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from translate_kit.glossary.exchange.concept import Remarks
from translate_kit.glossary.exchange.loss import DEFAULTS
from translate_kit.glossary.exchange.tsv import cells_of, sort_key
from translate_kit.glossary.files import read_lines
from translate_kit.glossary.row import COLUMNS
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Term
from translate_kit.text import shown


@dataclass(frozen=True, slots=True)
class Updated:
    """What became of a table.

    Attributes:
        before: its content as it was read.
        text: its new content.
        added: terms that are new.
        same: terms that it has already, with all that they say.
        conflicts: terms that it has with something else; they stay as they are.
    """

    before: str
    text: str
    added: int
    same: int
    conflicts: int


def update(table: Path, terms: Sequence[Term], remarks: Remarks) -> Updated:
    """Add the terms that a table does not have.

    Args:
        table: the table; its comments, its columns, its line ends and all its rows are kept.
        terms: what an import brings.
        remarks: takes a line for each term that is in conflict.

    Raises:
        InputError: the table is broken.
    """
    existing = load_glossary([table]).terms
    before = table.read_bytes().decode("utf-8")  # with its byte order mark; `load_glossary` has found it good
    known = _known(existing)
    new, same, conflicts = [], 0, 0
    for term in terms:
        other = next((known[key] for key in _keys(term) if key in known), None)
        if other is None:
            new.append(term)
        elif differences := _differences(term, other):
            conflicts += 1
            what = ", ".join(differences)
            remarks.remark(
                term.line, f'"{shown(term.de)}" is already at {table}:{other.line} and stays; other there: {what}'
            )
        else:
            same += 1
    return Updated(before, _insert(before, table, new, remarks), len(new), same, conflicts)


def _known(existing: Sequence[Term]) -> dict[tuple[str, ...], Term]:
    """The terms of a table by all that an import may know them by."""
    known: dict[tuple[str, ...], Term] = {}
    for term in existing:
        for form in (term.de, *term.de_variants):
            known |= {(form,): term, (form, term.require, term.exclude): term}
    return known | {("id", term.id): term for term in existing}


def _keys(term: Term) -> list[tuple[str, ...]]:
    """Id, then forms; conditions count only where the import knows any (most formats have none)."""
    forms = (term.de, *term.de_variants)
    conditions = (term.require, term.exclude) if term.require or term.exclude else ()
    return [("id", term.id), *((form, *conditions) for form in forms)]


def _differences(new: Term, old: Term) -> list[str]:
    """Names of the columns in which an import says something that the table does not."""
    names = []
    if not {new.de, *new.de_variants} <= {old.de, *old.de_variants}:
        names.append("de")
    if not {new.en, *new.en_admitted} <= {old.en, old.en_plural, *old.en_admitted}:
        names.append("en")
    if not set(new.en_forbidden) <= set(old.en_forbidden):
        names.append("en_forbidden")
    names += [
        name
        for name, default in DEFAULTS.items()
        if name not in ("de_variants", "en_admitted", "en_forbidden", "source")
        and getattr(new, name) not in (default, getattr(old, name))
    ]
    return names


def _insert(text: str, table: Path, new: Sequence[Term], remarks: Remarks) -> str:
    """A table's text with rows for the new terms, each before the first row that sorts after it.

    Comments and blank lines belong to the row below them, as for ``lint --fix``: no new row comes between.
    """
    if not new:
        return text
    lines = re.findall(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+", text)
    end = next((mark for mark in ("\r\n", "\n", "\r") if lines[0].endswith(mark)), "\n")
    numbered = list(read_lines(table))
    header = [name.strip() for name in numbered[0][1].split("\t")]
    german = header.index("de")
    places = [number for number, _ in numbered]  # after each row; that of the header is where the first row begins
    keys = [line.split("\t")[german].strip().casefold() for _, line in numbered[1:]]
    largest = list(accumulate(keys, max))  # of all rows so far, so that tables out of order can be searched too
    inserts: dict[int, list[str]] = {}
    for term in sorted(new, key=sort_key):
        place = places[bisect_right(largest, term.de.casefold())]
        inserts.setdefault(place, []).append(_row(term, header, remarks) + end)
    if not lines[-1].endswith(("\r", "\n")):
        lines[-1] += end
    return "".join(
        part for index in range(len(lines) + 1) for part in (*inserts.get(index, ()), *lines[index : index + 1])
    )


def _row(term: Term, header: Sequence[str], remarks: Remarks) -> str:
    """A row with the table's own columns; what it has no column for is counted."""
    cells = cells_of(term)
    for name in COLUMNS:
        if name not in header and getattr(term, name) != DEFAULTS.get(name, getattr(term, name)):
            remarks.unread[f"column {name}, which the table does not have"] += 1
    return "\t".join(cells[name] for name in header)
