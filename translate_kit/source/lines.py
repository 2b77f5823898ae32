"""Lines of a text, as editors count them: they end with LF, CRLF or CR, and with nothing else."""

import re
from bisect import bisect_right
from collections.abc import Iterator

LINE_END = re.compile(r"\r\n|\r|\n")


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of every line, its line end left out."""
    start = 0
    for line_end in LINE_END.finditer(text):
        yield start, line_end.start()
        start = line_end.end()
    if start < len(text):
        yield start, len(text)


class LineNumbers:
    """Line numbers of places in a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(line_end.end() for line_end in LINE_END.finditer(text))]

    def __getitem__(self, offset: int) -> int:
        """Line of a code point, from 1."""
        return bisect_right(self._starts, offset)
