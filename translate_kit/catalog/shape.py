"""Find the width that a PO file is wrapped to, so that it keeps its shape."""

from collections.abc import Sequence

from translate_kit.catalog.linebreak import column_width
from translate_kit.catalog.model import Entry
from translate_kit.catalog.wrap import DEFAULT_WIDTH
from translate_kit.catalog.writer import string_block

# Poedit and gettext use 79, Weblate and translate-toolkit 77, polib 78.
_USUAL = (77, 78, 76, 80, 100, 120)
_SAMPLE = 200


def detect_width(blocks: Sequence[tuple[Entry, Sequence[str]]]) -> int | None:
    """Return the page width in columns that gives most of the file's lines, None for an unwrapped file.

    Args:
        blocks: live entries, each with its string lines as they stand in the file.
    """
    long = [(entry, lines) for entry, lines in blocks if len(lines) > 2 or any(len(line) > 60 for line in lines)]
    sample = long[:: len(long) // _SAMPLE + 1]
    best: int | None = DEFAULT_WIDTH
    best_score = -1
    for width in _candidates(sample):
        score = sum(string_block(entry, width) == list(lines) for entry, lines in sample)
        if score > best_score:
            best, best_score = width, score
        if score == len(sample):
            break
    return best


def _candidates(sample: Sequence[tuple[Entry, Sequence[str]]]) -> list[int | None]:
    """Return widths worth a try, the likely ones first: a wrapped file is about as wide as its longest lines."""
    widths = {_columns(line) for _, lines in sample for line in lines if len(line) > 20}
    return [DEFAULT_WIDTH, None, *_USUAL, *sorted(widths, reverse=True)[:12]]


def _columns(line: str) -> int:
    return len(line) if line.isascii() else sum(map(column_width, line))
