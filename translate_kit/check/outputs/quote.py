"""Quote a line of a file with a mark under the words that are meant."""

import unicodedata
from typing import NamedTuple

from translate_kit.catalog.linebreak import column_width
from translate_kit.text import UNFIT

WIDTH = 100
"""Characters of a line that are shown; longer ones are cut around the words."""

GUTTER = "  | "
"""Stands before quoted lines. Without it a line that begins with :: could give GitHub's runner orders."""

_BEFORE = 40
_WORD = 15
_TAB = 8


class Quote(NamedTuple):
    """A line with its mark, both behind the gutter.

    Attributes:
        line: the line, or what of it is near the words.
        carets: spaces and carets, which stand under the words.
    """

    line: str
    carets: str


def quote(line: str, start: int, end: int) -> Quote:
    """Quote a line.

    Args:
        line: as it stands, without its end.
        start, end: the words in it, in code points from 0, end exclusive; the same for a place between two characters.
    """
    begin, stop = _window(line, start, end)
    shown = visible(line[begin:stop])
    start, end = start - begin, max(start, min(end, stop)) - begin
    left, right = "…" if begin else "", "…" if stop < len(line) else ""
    before = "".join(one if one == "\t" else " " * column_width(one) for one in left + shown[:start])
    column = _columns(left + shown[:start], len(GUTTER))
    width = _columns(shown[start:end], column) - column
    return Quote(left + shown + right, before + "^" * max(1, width))


def visible(text: str) -> str:
    """A text of the same length without characters that a terminal would obey; tabs stay."""
    if text.isprintable():
        return text
    return "".join("�" if unicodedata.category(one) in UNFIT and one != "\t" else one for one in text)


def _window(line: str, start: int, end: int) -> tuple[int, int]:
    """The part of a line that is shown, cut between words where there are spaces."""
    if len(line) <= WIDTH:
        return 0, len(line)
    begin = max(0, min(start - _BEFORE, len(line) - WIDTH))
    stop = min(len(line), begin + WIDTH)
    if begin:
        space = line.find(" ", begin, min(start, begin + _WORD))
        begin = space + 1 if space >= 0 else begin
    if stop < len(line):
        space = line.rfind(" ", max(end, stop - _WORD), stop)
        stop = space if space >= 0 else stop
    return begin, stop


def _columns(text: str, column: int) -> int:
    """The column behind a text that begins in another one, both from 0."""
    for one in text:
        column += _TAB - column % _TAB if one == "\t" else column_width(one)
    return column
