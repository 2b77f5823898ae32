"""Find the width that a PO file is wrapped to, so that it keeps its shape."""

from collections.abc import Sequence
from typing import NamedTuple

from translate_kit.catalog.linebreak import column_width
from translate_kit.catalog.model import Entry
from translate_kit.catalog.wrap import DEFAULT_WIDTH
from translate_kit.catalog.writer import string_block

# Weblate and translate-toolkit wrap at 77, polib at 78; Poedit and gettext at 79.
_USUAL = (77, 78, 76, 80, 100, 120)
_SAMPLE = 200
_MOST_WIDTHS = 30


class Block(NamedTuple):
    """An entry and its string lines as they stand in the file."""

    entry: Entry
    lines: Sequence[str]
    obsolete: bool = False


def detect_width(blocks: Sequence[Block]) -> int | None:
    """Return the page width in columns that gives most of the file's lines, None for an unwrapped file.

    Args:
        blocks: all entries, the header too.
    """
    sample = blocks[:: len(blocks) // _SAMPLE + 1]
    best: int | None = DEFAULT_WIDTH
    best_score = -1
    for width in _candidates(blocks):
        score = sum(string_block(entry, width, obsolete=old) == list(lines) for entry, lines, old in sample)
        if score > best_score:
            best, best_score = width, score
        if score == len(sample):
            break
    return best


def _candidates(blocks: Sequence[Block]) -> list[int | None]:
    """Return widths worth a try, the likely ones first.

    The widest line that has a place to break is as good as the true width: whatever did not fit the one does not fit
    the other. Wider lines, without such a place, stand before it.
    """
    lines = [line for block in blocks for line in block.lines if not line.endswith('""')]
    if all(line.endswith('\\n"') for line in lines if line.lstrip("#~| ").startswith('"')):
        return [DEFAULT_WIDTH, None]
    widths = sorted({_columns(line) for line in lines}, reverse=True)
    return [DEFAULT_WIDTH, None, *_USUAL, *widths[:_MOST_WIDTHS]]


def _columns(line: str) -> int:
    return len(line) if line.isascii() else sum(map(column_width, line))
