"""What the sentence splitter sees of a block: its text without markup, with a way back to the source.

``**Satz.** Noch einer`` and ``[Satz.](url) Noch einer`` are two sentences each, but a splitter finds no white space
after the full stop. So it is given a shadow: delimiters left out, inline code, images and addresses turned into one
plain word, line wraps into a space, soft hyphens removed.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from translate_kit.source.model import Block, Mark, MarkKind

SOFT_HYPHEN = "\u00ad"

_NO_SOFT_HYPHEN = re.compile(f"[^{SOFT_HYPHEN}]+")


def ends_inside_word(line: str) -> bool:
    """Whether a line ends with a soft hyphen behind a letter: the word goes on in the next one."""
    return line.endswith(SOFT_HYPHEN) and line[-2:-1].isalpha()


class Shadow:
    """The shadow of a block.

    Attributes:
        text: what the sentence splitter sees.
        marks: the delimiters, trailing marks and breaks of the block, in order, each with its position in ``text``.
        atoms: (start, end) in ``text`` of what is never cut.
        breaks: positions in ``text`` where a hard line break ends a sentence.
    """

    def __init__(self, source: str, block: Block) -> None:
        self.marks: list[tuple[Mark, int]] = []
        self.atoms: list[tuple[int, int]] = []
        self.breaks: list[int] = []
        self._pieces: list[str] = []
        self._length = 0
        self._positions: list[int] = []  # where each piece begins in the shadow
        self._sources: list[tuple[int, int, bool]] = []  # the source of each piece, and whether it is the same text
        self._build(source, block.spans, block.marks)
        self.text = "".join(self._pieces)

    def source_start(self, position: int) -> int:
        """Where the character at a position begins in the source."""
        piece = bisect_right(self._positions, position) - 1
        start, _, is_same = self._sources[piece]
        return start + position - self._positions[piece] if is_same else start

    def source_end(self, position: int) -> int:
        """Where the character at a position ends in the source."""
        piece = bisect_right(self._positions, position) - 1
        start, end, is_same = self._sources[piece]
        return start + position - self._positions[piece] + 1 if is_same else end

    def _build(self, source: str, spans: Sequence[tuple[int, int]], marks: Sequence[Mark]) -> None:
        cursor = spans[0][0]
        following = iter([*marks, None])
        mark = next(following)
        for start, end in spans:
            if cursor < start:  # a line wrap; inside a mark that spans lines the cursor is past it
                hard_break = None
                while mark is not None and mark.kind is MarkKind.BREAK and mark.end <= start:
                    hard_break, mark = mark, next(following)
                self._wrap(source, cursor, start, hard_break)
                cursor = start
            while mark is not None and mark.start < end:
                self._copy(source, cursor, mark.start)
                self._add_mark(mark)
                cursor = mark.end
                mark = next(following)
            self._copy(source, cursor, end)
            cursor = max(cursor, end)

    def _copy(self, source: str, start: int, end: int) -> None:
        for piece in _NO_SOFT_HYPHEN.finditer(source, start, end):
            self._add(piece[0], piece.start(), piece.end(), is_same=True)

    def _wrap(self, source: str, start: int, end: int, hard_break: Mark | None) -> None:
        if hard_break is not None:
            self.marks.append((hard_break, self._length))
        elif ends_inside_word(source[max(0, start - 2) : start]):
            return
        self._add(" ", start, end)
        if hard_break is not None:
            self.breaks.append(self._length)

    def _add_mark(self, mark: Mark) -> None:
        if mark.kind is MarkKind.ATOM:
            start = self._length
            self._add(mark.shown.replace(SOFT_HYPHEN, ""), mark.start, mark.end)
            self.atoms.append((start, self._length))
            return
        self.marks.append((mark, self._length))
        if mark.kind is MarkKind.BREAK:
            self._add(" ", mark.start, mark.end)
            self.breaks.append(self._length)

    def _add(self, text: str, start: int, end: int, *, is_same: bool = False) -> None:
        if text:
            self._positions.append(self._length)
            self._sources.append((start, end, is_same))
            self._pieces.append(text)
            self._length += len(text)
