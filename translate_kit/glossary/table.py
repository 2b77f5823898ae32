"""Reading glossary tables: tab-separated text that people edit, so every mistake is told with its line."""

import difflib
import hashlib
import json
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import fields
from operator import attrgetter
from pathlib import Path

from translate_kit.errors import InputError
from translate_kit.glossary.conflicts import check_conflicts
from translate_kit.glossary.files import read_lines, tables
from translate_kit.glossary.row import COLUMNS, REQUIRED, term_of_row
from translate_kit.glossary.term import Glossary, Term
from translate_kit.text import shown

_NOT_SIGNED = frozenset({"domain", "definition", "example", "source", "status", "path", "line"})


def load_glossary(paths: Sequence[Path]) -> Glossary:
    """Read glossary tables.

    Args:
        paths: files, or folders whose ``*.tsv`` are read in the order of their names. UTF-8, with or without byte order
            mark, any line ends. The first line that is neither blank nor a ``#`` comment names the columns.

    Returns:
        The terms, sorted by id.

    Raises:
        InputError: the first problem found, in one line: a file that is missing, empty, not UTF-8 or not a table; a row
            that is broken; two terms that contradict each other.
    """
    terms: list[Term] = []
    for path in tables(paths):
        terms += _read(path)
    check_conflicts(terms)
    terms.sort(key=lambda term: term.id)
    return Glossary(tuple(terms), _signature(terms))


def _read(path: Path) -> Iterator[Term]:
    """The terms of one file."""
    lines = list(read_lines(path))
    if not lines:
        raise InputError(
            path, "the table is empty", mend=f"begin with a line of column names, {' and '.join(REQUIRED)} at least"
        )
    number, header_line = lines[0]
    header = [name.strip() for name in header_line.split("\t")]
    check_header(path, number, header)
    for number, line in lines[1:]:
        cells = line.split("\t")
        check_cells(path, number, cells, len(header))
        values = {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
        if not line.isascii():
            values = {name: unicodedata.normalize("NFC", cell) for name, cell in values.items()}
        yield term_of_row(values, path, number)


def check_header(path: Path, number: int, header: list[str]) -> None:
    """Refuse column names that make no table.

    Args:
        path: the table.
        number: the header's line.
        header: the names.

    Raises:
        InputError: a name that is unknown or there twice, or one that every table needs is missing.
    """
    for name in header:
        if name not in COLUMNS:
            near = difflib.get_close_matches(name[:100], COLUMNS, n=1)
            mend = f"did you mean {near[0]}" if near else f"known are {', '.join(COLUMNS)}"
            raise InputError(path, f'unknown column "{shown(name)}"', line=number, mend=mend)
        if header.count(name) > 1:
            raise InputError(path, f'column "{name}" is there twice', line=number, mend="leave one of them out")
    for name in REQUIRED:
        if name not in header:
            mend = "columns are separated by tabs" if len(header) == 1 else f'add a column "{name}"'
            raise InputError(path, f'column "{name}" is missing', line=number, mend=mend)


def check_cells(path: Path, number: int, cells: list[str], wanted: int) -> None:
    """Refuse cells that make no row.

    Args:
        path: the table.
        number: the row's line.
        cells: the cells.
        wanted: how many columns the table has.

    Raises:
        InputError: a cell that begins with a quotation mark, or too few or too many cells.
    """
    for cell in cells:
        if cell.startswith('"'):
            mend = "save it as plain tab-separated text without quotes"
            raise InputError(path, f"a cell begins with a quotation mark: {cell[:30]}", line=number, mend=mend)
    if len(cells) != wanted:
        mend = "check the tabs; leave empty cells empty, but keep their tabs"
        raise InputError(path, f"{len(cells)} cells, but the table has {wanted} columns", line=number, mend=mend)


def _signature(terms: Sequence[Term]) -> str:
    """Hash over all that changes a draft."""
    signed = attrgetter(*(field.name for field in fields(Term) if field.name not in _NOT_SIGNED))
    content = list(map(signed, terms))
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:16]
