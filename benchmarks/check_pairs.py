"""Pairs of German and English for the benchmarks of `translate-kit check`, and the PO files that programs read them in.

A file of pairs is tab-separated with a header: ``class``, ``de`` and ``en`` for correct pairs, and ``rule`` and
``words`` besides for pairs with one planted error: the rule that should find it, and the wrong words of the English
(empty where something was left out). A backslash with n stands for a line break; spaces count.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from translate_kit.catalog.header import HeaderSettings, new_header
from translate_kit.catalog.model import Catalog, Entry
from translate_kit.catalog.po import read_catalog
from translate_kit.catalog.writer import format_catalog
from translate_kit.errors import InputError

_WHEN = datetime(2026, 11, 1, 12, tzinfo=UTC)


class Case(NamedTuple):
    """One pair.

    Attributes:
        name: what it is about.
        de, en: the German and the English.
        rule: id of the rule that should speak; empty where the pair is correct.
        words: the wrong words of the English; empty for none in particular.
    """

    name: str
    de: str
    en: str
    rule: str = ""
    words: str = ""


class Book(NamedTuple):
    """A PO file with pairs as accepted entries.

    Attributes:
        path: it.
        lines: the line of each entry's msgid, ascending.
        cases: index of each entry's pair.
        by_msgid: the same by the German.
    """

    path: Path
    lines: tuple[int, ...]
    cases: tuple[int, ...]
    by_msgid: dict[str, int]

    def at(self, line: int) -> int | None:
        """The pair whose entry a line belongs to; None for the header's."""
        place = bisect_right(self.lines, line) - 1
        return self.cases[place] if place >= 0 else None


def read_pairs(path: Path) -> list[Case]:
    """Read a file of pairs.

    Raises:
        InputError: it cannot be read or is no such file.
    """
    try:
        header, *lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(path, f"cannot be read ({error})") from None
    names = header.split("\t")
    if not {"class", "de", "en"} <= set(names):
        raise InputError(path, "no columns class, de and en", line=1)
    cases = []
    for number, line in enumerate(lines, 2):
        cells = [cell.replace("\\n", "\n") for cell in line.split("\t")]
        if len(cells) != len(names):
            raise InputError(path, f"{len(cells)} cells below {len(names)} columns", line=number)
        row = dict(zip(names, cells, strict=True))
        cases.append(Case(row["class"], row["de"], row["en"], row.get("rule", ""), row.get("words", "")))
    return cases


def write_books(cases: Sequence[Case], folder: Path, name: str) -> list[Book]:
    """Write pairs as accepted entries, as `translate-kit draft` writes them; equal German goes to different files.

    Args:
        cases: the pairs.
        folder: where to; it must exist.
        name: of the files, without their number and ending.
    """
    shelves: list[dict[str, int]] = []
    for index, case in enumerate(cases):
        shelf = next((one for one in shelves if case.de not in one), None)
        if shelf is None:
            shelves.append(shelf := {})
        shelf[case.de] = index
    books = []
    for number, shelf in enumerate(shelves, 1):
        path = folder / f"{name}{number if number > 1 else ''}.po"
        entries = tuple(Entry(cases[index].de, cases[index].en) for index in shelf.values())
        write_catalog(entries, path)
        lines = {entry.msgid: entry.line for entry in read_catalog(path).entries}
        books.append(Book(path, tuple(lines.values()), tuple(shelf[msgid] for msgid in lines), shelf))
    return books


def write_catalog(entries: tuple[Entry, ...], path: Path) -> None:
    """Write a PO file of ours with a complete header."""
    head = new_header(path.stem, HeaderSettings(translator="Nobody <nobody@example.org>"), _WHEN)
    path.write_text(format_catalog(Catalog(entries, head=head)), encoding="utf-8", newline="\n")
