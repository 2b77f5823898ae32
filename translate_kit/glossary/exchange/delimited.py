"""Reading tables of other tools: CSV and TSV, with a header or without, of Weblate, OmegaT, DeepL, or our own."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path

from translate_kit.errors import InputError
from translate_kit.glossary.exchange.concept import Concept, Languages, Remarks
from translate_kit.glossary.exchange.flat import FoundRow, concepts_of
from translate_kit.glossary.row import COLUMNS
from translate_kit.text import shown

_DELIMITERS = ("\t", ",", ";")
_NAMED_DELIMITER = re.compile(r"sep=([\t,;])[ \t]*(?:\r\n|\n|\r|$)", re.IGNORECASE)
"""A first line of its own by which spreadsheets tell the delimiter."""
_SAMPLE = 200
"""Lines by which the delimiter is guessed."""
_LISTS = ("de_variants", "en_admitted", "en_forbidden")
_OURS = frozenset({*_LISTS, "en_plural", "require", "exclude", "enforce"})
"""Columns that no other tool has: with one of them the table is ours, whatever else stands in it."""
_NAMES = {
    **dict.fromkeys(("source", "original", "untranslated", "source term", "quelle"), "source"),
    **dict.fromkeys(("target", "translated", "translation", "target term", "ziel"), "target"),
    **dict.fromkeys(("context", "tag"), "tag"),
    **dict.fromkeys(("source_lang", "source language", "sourcelang"), "source_lang"),
    **dict.fromkeys(("target_lang", "target language", "targetlang"), "target_lang"),
    **dict.fromkeys(("developer_comments", "definition", "explanation", "description"), "text"),
    **dict.fromkeys(("translator_comments", "comment", "comments", "note", "notes"), "more"),
    **dict.fromkeys(("location", "id", "fuzzy"), ""),
}
_LANGUAGE_NAMES = {"german": "de", "deutsch": "de", "english": "en", "englisch": "en"}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?")
_TAG = re.compile(r"(?:(?P<text>.*) )?\[(?P<tag>id: [^\[\]]*)\]", re.DOTALL)

Line = tuple[int, list[str]]
"""A row with the line where it begins."""


def read(path: Path, text: str, languages: Languages, remarks: Remarks, delimiter: str = "") -> list[Concept]:
    """The concepts of a table.

    Args:
        path: the file, for messages.
        text: its text.
        languages: which languages to look for where the file names any.
        remarks: takes what is left out.
        delimiter: what stands between cells; empty to guess.

    Raises:
        InputError: it is no table, or has no two columns of forms.
    """
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))  # a definition may be long; the file's size is limited
    named = _NAMED_DELIMITER.match(text)
    rows = list(_rows(path, text, delimiter or (named[1] if named else _guess(text))))[1 if named else 0 :]
    if not rows:
        raise InputError(path, "has no rows", mend="export it again")
    header = [cell.strip().casefold() for cell in rows[0][1]]
    if {"de", "en"} <= set(header) and (set(header) <= set(COLUMNS) or not _OURS.isdisjoint(header)):
        remarks.entries = len(rows) - 1
        used = {header.index(name) for name in COLUMNS if name in header}
        _count_unread(rows[0][1], used, rows[1:], remarks)
        return list(_own_rows({header[number]: number for number in sorted(used)}, rows[1:], remarks))
    columns = {} if _is_of_deepl(rows) else _columns(header, languages)
    if columns:
        titles, rows = rows[0][1], rows[1:]
        known = {number for number, name in enumerate(header) if _NAMES.get(name) == ""}
        _count_unread(titles, known | set(columns.values()), rows, remarks)
    else:
        columns = _columns_without_header(path, rows)
        _count_unread((), set(columns.values()), rows, remarks)
    remarks.entries = len(rows)
    return concepts_of(_found(columns, rows, languages, remarks))


def _rows(path: Path, text: str, delimiter: str) -> Iterator[Line]:
    """Rows that are not blank; with tabs, as OmegaT and our own tables have it, # begins a comment."""
    if delimiter == "\t":
        for number, line in enumerate(re.split("\r\n|\n|\r", text), start=1):
            if line.strip() and not line.startswith("#"):
                yield number, [_unquoted(cell) for cell in line.split("\t")]
        return
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    start = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield start, cells
            start = reader.line_num + 1
    except csv.Error as error:
        raise InputError(path, f"is no CSV: {error}", line=start, mend="check the quotation marks") from None


def _unquoted(cell: str) -> str:
    """Spreadsheets put quotation marks around cells; a single mark is text."""
    if len(cell) > 1 and cell.startswith('"') and cell.endswith('"'):
        return cell[1:-1].replace('""', '"')
    return cell


def _guess(text: str) -> str:
    """The delimiter that cuts most lines into one and the same number of cells, two at least."""
    lines = [line for line in text.splitlines()[:_SAMPLE] if line.strip() and not line.startswith("#")]
    best, most = ",", 0
    for delimiter in _DELIMITERS:
        counts = [len(cells) for cells in csv.reader(lines, delimiter=delimiter) if len(cells) > 1]
        same = max((counts.count(count) for count in set(counts)), default=0)
        if same > most:
            best, most = delimiter, same
    return best


def _columns(header: Sequence[str], languages: Languages) -> dict[str, int]:
    """Which column holds what, by its name; empty where the first row is no header."""
    columns: dict[str, int] = {}
    for number, name in enumerate(header):
        meaning = _NAMES.get(name)
        if meaning is None and _LANGUAGE.fullmatch(tag := _LANGUAGE_NAMES.get(name, name)):
            meaning = languages.side(tag)
        if meaning:
            columns.setdefault(meaning, number)
    return columns if {"source", "target"} <= set(columns) else {}


def _columns_without_header(path: Path, rows: Sequence[Line]) -> dict[str, int]:
    width = max(len(cells) for _, cells in rows)
    if width < 2:
        problem = "has one column only; a German and an English one are needed"
        raise InputError(path, problem, line=rows[0][0], mend="separate the cells by tabs, commas or semicolons")
    columns = {"source": 0, "target": 1}
    if _is_of_deepl(rows):
        return columns | {"source_lang": 2, "target_lang": 3}
    return columns | ({"more": 2} if width > 2 else {})


def _is_of_deepl(rows: Iterable[Line]) -> bool:
    """Whether the third and fourth cells are languages in every row: such a table has no header."""
    return all(len(cells) >= 4 and all(_LANGUAGE.fullmatch(cell.strip()) for cell in cells[2:4]) for _, cells in rows)


def _found(columns: dict[str, int], rows: Iterable[Line], languages: Languages, remarks: Remarks) -> Iterator[FoundRow]:
    for line, cells in rows:
        cell = {name: cells[number].strip() if number < len(cells) else "" for name, number in columns.items()}
        pair = (cell.get("source_lang", ""), cell.get("target_lang", ""))
        if all(pair) and [languages.side(tag) for tag in pair] != ["source", "target"]:
            remarks.left_out["other_languages"] += 1
            remarks.unread[f"language pair {shown(' to '.join(pair), 40)}"] += 1
            continue
        missing = next((name for name in ("source", "target") if not cell[name]), "")
        if missing:
            remarks.left_out[f"without_{missing}"] += 1
            continue
        text, tag = cell.get("text", "") or cell.get("more", ""), cell.get("tag", "")
        if found := _TAG.fullmatch(text):
            text, tag = found["text"] or "", found["tag"]
        elif not tag.startswith("id: ") and tag:
            text, tag = text or tag, ""  # a context of somebody else says what is meant
        yield FoundRow(line, cell["source"], cell["target"], tag, text)


def _count_unread(titles: Sequence[str], used: Set[int], rows: Iterable[Line], remarks: Remarks) -> None:
    """Count the cells of columns that nothing is made of."""
    for _, cells in rows:
        for number, cell in enumerate(cells):
            if number not in used and cell.strip():
                title = titles[number].strip() if number < len(titles) else ""
                remarks.unread[f"column {shown(title, 40) or number + 1}"] += 1


def _own_rows(columns: Mapping[str, int], rows: Iterable[Line], remarks: Remarks) -> Iterator[Concept]:
    """Concepts of a table with our columns."""
    for line, cells in rows:
        texts = {name: cells[number].strip() for name, number in columns.items() if number < len(cells)}
        cell = {name: text for name, text in texts.items() if text}
        missing = [side for side, name in (("source", "de"), ("target", "en")) if name not in cell]
        if missing:
            remarks.left_out[f"without_{missing[0]}"] += 1
            continue
        lists = {name: [form.strip() for form in cell.pop(name, "").split("|")] for name in _LISTS}
        yield Concept(
            line,
            id=cell.pop("id", ""),
            de=[cell.pop("de"), *lists["de_variants"]],
            en=[cell.pop("en"), *lists["en_admitted"]],
            forbidden=lists["en_forbidden"],
            fields=cell,
        )
