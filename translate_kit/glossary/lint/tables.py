"""Tables as they are written, faults and all: other than the loader, this reader goes on after a mistake."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from translate_kit.errors import InputError
from translate_kit.glossary.conflicts import check_conflicts
from translate_kit.glossary.files import check_characters, read_bytes, tables
from translate_kit.glossary.lint.finding import Remark, of_error
from translate_kit.glossary.row import COLUMNS, REQUIRED, term_of_row
from translate_kit.glossary.table import check_cells, check_header
from translate_kit.glossary.term import Term


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        line: its line, from 1.
        cells: the cells of known columns as they are written, with all their spaces.
        term: what the row says; None where it is broken.
    """

    line: int
    cells: Mapping[str, str]
    term: Term | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table that has a header.

    Attributes:
        path: the file.
        columns: the names of its columns, without unknown ones.
        rows: its rows, in order; those with too few or too many cells are left out.
    """

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms of all rows that are not broken."""
        return tuple(row.term for row in self.rows if row.term)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that can be read.

    Attributes:
        tables: the tables, in the order of the paths.
        terms: the terms of all tables; of two that contradict each other the first.
        broken: everything that would stop the loader, and so every other command.
    """

    tables: tuple[Table, ...]
    terms: tuple[Term, ...]
    broken: tuple[Remark, ...]


def read(paths: Sequence[Path]) -> Reading:
    """Read tables and collect what is broken in them.

    Args:
        paths: files, or folders whose ``*.tsv`` are read.

    Raises:
        InputError: a folder that cannot be read or holds no table.
    """
    broken: list[Remark] = []
    found = []
    for path in tables(paths):
        try:
            found.append(_read(path, broken))
        except InputError as error:
            broken.append(of_error(error))
    terms = list(_without_conflicts((term for table in found for term in table.terms), broken))
    return Reading(tuple(found), tuple(terms), tuple(broken))


def text_of(path: Path) -> str:
    """A table's text, a byte order mark and all line ends included.

    Raises:
        InputError: the file is missing, no regular file, unreadable, too large or not UTF-8.
    """
    raw = read_bytes(path)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = raw[: error.start].count(b"\n") + 1
        raise InputError(path, "is not UTF-8", line=place, mend="save it as UTF-8 text with tabs") from None


def is_row(line: str) -> bool:
    """Whether a line is the header or a row: neither blank nor a comment."""
    return bool(line.strip()) and not line.startswith("#")


def _read(path: Path, broken: list[Remark]) -> Table:
    text = text_of(path).removeprefix("\ufeff").replace("\r\n", "\n")
    if "\n" not in text:
        text = text.replace("\r", "\n")
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if is_row(line)]
    if not lines:
        mend = f"begin with a line of column names, {' and '.join(REQUIRED)} at least"
        raise InputError(path, "the table is empty", mend=mend)
    header = _header(path, *lines[0], broken)
    rows = []
    for number, line in lines[1:]:
        try:
            rows.append(_row(path, number, line, header, broken))
        except InputError as error:
            broken.append(of_error(error))
    return Table(path, tuple(name for name in header if name in COLUMNS), tuple(rows))


def _header(path: Path, number: int, line: str, broken: list[Remark]) -> list[str]:
    """The names of the columns; each unknown one is told.

    Raises:
        InputError: a column is there twice, or one that every table needs is missing, so that no row can be read.
    """
    check_characters(path, number, line)
    header = [name.strip() for name in line.split("\t")]
    for name in dict.fromkeys(header):
        try:
            check_header(path, number, [name, *(required for required in REQUIRED if required != name)])
        except InputError as error:
            broken.append(of_error(error))
    check_header(path, number, [name for name in header if name in COLUMNS])
    return header


def _row(path: Path, number: int, line: str, header: Sequence[str], broken: list[Remark]) -> Row:
    check_characters(path, number, line)
    cells = line.split("\t")
    check_cells(path, number, cells, len(header))
    known = {name: cell for name, cell in zip(header, cells, strict=True) if name in COLUMNS}
    values = {name: unicodedata.normalize("NFC", cell.strip()) for name, cell in known.items()}
    try:
        return Row(number, known, term_of_row(values, path, number))
    except InputError as error:
        broken.append(of_error(error))
        return Row(number, known, None)


def _without_conflicts(terms: Iterable[Term], broken: list[Remark]) -> Iterator[Term]:
    """The terms but for those that have the id, or a form and the conditions, of an earlier one."""
    ids: dict[str, Term] = {}
    forms: dict[tuple[str, str, str], Term] = {}
    for term in terms:
        keys = [(form, term.require, term.exclude) for form in (term.de, *term.de_variants)]
        known = (ids.get(term.id), *map(forms.get, keys))
        rivals = {(rival.path, rival.line): rival for rival in known if rival}
        for rival in rivals.values():
            try:
                check_conflicts((rival, term))
            except InputError as error:
                broken.append(of_error(error))
        if not rivals:
            ids[term.id] = term
            forms.update(dict.fromkeys(keys, term))
            yield term
