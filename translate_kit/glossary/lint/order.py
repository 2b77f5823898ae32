"""The order and the spaces of a table: what ``unsorted`` and ``spaces`` find and what ``--fix`` mends."""

import re
from bisect import bisect_right
from collections.abc import Sequence

Key = tuple[str, str]
LISTS = frozenset({"de_variants", "en_admitted", "en_forbidden"})
_TEXTS = frozenset({"definition", "example", "source"})
_PATTERNS = frozenset({"require", "exclude"})
_DOUBLE = re.compile(" {2,}")
_BORDER = re.compile(r"\s*\|\s*")


def sort_key(german: str, name: str) -> Key:
    """What tables are sorted by: the German term, small and capital letters alike and ä ö ü after z; then the id."""
    return german.casefold(), name


def misplaced(keys: Sequence[Key]) -> list[int]:
    """As few rows as can be moved to put all in order.

    Args:
        keys: a key for every row, in the order of the table.

    Returns:
        The indices of the rows that are not part of the longest run of rows in order, in order.
    """
    ends: list[Key] = []  # the smallest key that a run of this length can end with
    rows: list[int] = []
    before: list[int | None] = []
    for row, key in enumerate(keys):
        length = bisect_right(ends, key)
        before.append(rows[length - 1] if length else None)
        ends[length : length + 1] = [key]
        rows[length : length + 1] = [row]
    kept = set()
    last = rows[-1] if rows else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return [row for row in range(len(keys)) if row not in kept]


def tidy(column: str, cell: str) -> str:
    """A cell without spaces that nobody needs.

    Args:
        column: the cell's column. The spaces inside a pattern have a meaning and stay; a text keeps its no-break ones.
        cell: the cell as it is written.
    """
    cell = cell.strip()
    if column in _PATTERNS:
        return cell
    if column in _TEXTS:
        return _DOUBLE.sub(" ", cell)
    cell = " ".join(cell.split())
    return _BORDER.sub("|", cell) if column in LISTS else cell
