"""Where the cells of a table stand. The parser gives their text, with ``\\|`` already turned into ``|``."""

import re
from collections.abc import Iterator
from itertools import pairwise

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

_PIPE = re.compile(r"(?<!\\)\|")
_BLANK = " \t\r\n\v\f"


def table_lines(state: StateBlock, first_token: int) -> Iterator[tuple[Token, tuple[int, int]]]:
    """Place the cells of the table whose tokens begin at ``first_token``.

    Yields:
        The inline token of each cell that has text, and its (start, end) in the parsed text.
    """
    cells: Iterator[tuple[int, int]] = iter(())
    for token in state.tokens[first_token:]:
        if token.type == "tr_open":
            assert token.map is not None
            cells = _cells(state, token.map[0])
        elif token.type == "inline":
            start, end = next(cells, (0, 0))
            if start < end:
                yield token, (start, end)


def _cells(state: StateBlock, line: int) -> Iterator[tuple[int, int]]:
    """Split a row at its pipes; a pipe at either edge of the row makes no cell."""
    start, end = _strip(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
    pipes = [pipe.start() for pipe in _PIPE.finditer(state.src, start, end)]
    edges = [start - 1, *pipes, end]
    cells = [(left + 1, right) for left, right in pairwise(edges)]
    if cells[0][0] == cells[0][1]:
        cells.pop(0)
    return iter([_strip(state.src, *cell) for cell in cells])


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _BLANK:
        start += 1
    while start < end and text[end - 1] in _BLANK:
        end -= 1
    return start, end
