"""Mending what needs no judgement: the order of the rows and needless spaces. Everything else stays byte for byte."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from translate_kit.glossary.lint.order import Key, misplaced, sort_key, tidy
from translate_kit.glossary.lint.tables import is_row, text_of
from translate_kit.glossary.row import make_id

_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_OLD_MAC_LINES = re.compile(r"[^\r]*\r|[^\r]+")
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Fix:
    """A table as it should be.

    Attributes:
        before: its text as it was read.
        text: its text.
        moved: how many rows had to be moved.
        tidied: how many rows lost spaces.
    """

    before: str
    text: str
    moved: int
    tidied: int


def fix(path: Path, *, order: bool, spaces: bool) -> Fix:
    """Sort a table and take out needless spaces.

    Comments and blank lines go where the row below them goes; those above the header and below the last row stay. Line
    ends and a byte order mark stay too; only a last line without an end gets one when it is moved.

    Args:
        path: a table without broken rows.
        order: whether to sort.
        spaces: whether to take out spaces.

    Raises:
        InputError: the file cannot be read.
    """
    text = text_of(path)
    mark = _MARK if text.startswith(_MARK) else ""
    top, header, rows, end = _parts(text.removeprefix(_MARK))
    columns = [name.strip() for name in _split(header)[0]]
    tidied = 0
    if spaces:
        tidy_rows = [_Row(row.above, _tidy_line(row.line, columns)) for row in rows]
        tidied = sum(new.line != old.line for new, old in zip(tidy_rows, rows, strict=True))
        rows = tidy_rows
    moved = 0
    if order and (moved := len(misplaced([_key(row, columns) for row in rows]))):
        rows = sorted(_with_ends(rows, _split(header)[1]), key=lambda row: _key(row, columns))
    body = "".join(row.above + row.line for row in rows)
    return Fix(text, mark + top + header + body + end, moved, tidied)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row, and the comments and blank lines right above it, with their line ends."""

    above: str
    line: str


def _parts(text: str) -> tuple[str, str, list[_Row], str]:
    """What stands above the header, the header, the rows, and what follows the last of them."""
    lines = (_LINES if "\n" in text else _OLD_MAC_LINES).findall(text)
    header = next(number for number, line in enumerate(lines) if is_row(line))
    rows = []
    above = ""
    for line in lines[header + 1 :]:
        if is_row(line):
            rows.append(_Row(above, line))
            above = ""
        else:
            above += line
    return "".join(lines[:header]), lines[header], rows, above


def _split(line: str) -> tuple[list[str], str]:
    """The cells of a line, and its line end."""
    content = line.rstrip("\r\n")
    return content.split("\t"), line[len(content) :]


def _tidy_line(line: str, columns: list[str]) -> str:
    cells, line_end = _split(line)
    return "\t".join(tidy(name, cell) for name, cell in zip(columns, cells, strict=True)) + line_end


def _key(row: _Row, columns: list[str]) -> Key:
    cells = {
        name: unicodedata.normalize("NFC", cell.strip())
        for name, cell in zip(columns, _split(row.line)[0], strict=True)
    }
    return sort_key(cells["de"], cells.get("id") or make_id(cells["de"]))


def _with_ends(rows: list[_Row], line_end: str) -> list[_Row]:
    """The rows, the last one with a line end too."""
    *others, last = rows
    return [*others, last if _split(last.line)[1] else _Row(last.above, last.line + line_end)]
