"""From a document to its segments: one sentence each, with its exact place in the source."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from translate_kit.source.lines import LineNumbers
from translate_kit.source.model import Block, Document, Mark, MarkKind, Segment
from translate_kit.source.sentences import Piece, SentenceSplitter, find_sentences, keep_pairs_whole
from translate_kit.source.shadow import SOFT_HYPHEN, Shadow, ends_inside_word

_WHITE_SPACE = re.compile(r"[ \t\n\r\v\f\x85\u2028\u2029]+")  # no-break spaces are the author's and stay


def segment(document: Document, segmenter: SentenceSplitter) -> tuple[Segment, ...]:
    """Cut a document into segments.

    Markup belongs to the sentence whose text it touches: closing delimiters and footnote marks to the one before,
    opening ones to the one behind. What that means for emphasis around several sentences, for headings and for hard
    line breaks is told in ``sentences``. Blocks without a letter or digit have no segments.

    Args:
        document: the document.
        segmenter: cuts the text of one block into sentences.

    Returns:
        The segments, in order and without overlaps.
    """
    line_numbers = LineNumbers(document.text)
    found: list[Segment] = []
    for index, block in enumerate(document.blocks):
        for start, end in _places(document.text, block, segmenter):
            text = _fold(document.text, block, start, end)
            line = line_numbers[start]
            found.append(Segment(document.name, index, block.role, len(found), start, end, line, text))
    return tuple(found)


def _places(source: str, block: Block, segmenter: SentenceSplitter) -> Iterator[tuple[int, int]]:
    """Yield the places of a block's sentences in the source, their markup included."""
    shadow = Shadow(source, block)
    pieces, outside = keep_pairs_whole(shadow, find_sentences(shadow, block.role, segmenter))
    if not pieces:
        return
    starts = [shadow.source_start(piece.start) for piece in pieces]
    ends = [shadow.source_end(piece.end - 1) for piece in pieces]
    for gap, marks in enumerate(_marks_between(shadow, pieces)):
        end, start = _share(marks, outside)
        if end is not None and gap > 0:
            ends[gap - 1] = end
        if start is not None and gap < len(pieces):
            starts[gap] = start
    yield from zip(starts, ends, strict=True)


def _marks_between(shadow: Shadow, pieces: Sequence[Piece]) -> list[list[Mark]]:
    """Collect the marks before the first piece, between each two, and behind the last one."""
    gaps: list[list[Mark]] = [[] for _ in range(len(pieces) + 1)]
    starts = [piece.start for piece in pieces]
    for mark, position in shadow.marks:
        before = bisect_right(starts, position - 1)  # pieces that begin before the mark
        if before == 0 or pieces[before - 1].end <= position:
            gaps[before].append(mark)
    return gaps


def _share(marks: Iterable[Mark], outside: set[Mark]) -> tuple[int | None, int | None]:
    """Share the marks between two sentences out.

    Args:
        marks: the marks, in order.
        outside: delimiters that belong to no sentence.

    Returns:
        Where the sentence before them ends and the one behind them begins; None where no mark changes that.
    """
    end: int | None = None
    start: int | None = None
    depth = 0  # pairs opened here
    is_over = False  # nothing but a closing delimiter still belongs to the sentence before
    for mark in marks:
        if mark in outside or (mark.kind is MarkKind.BREAK and not depth):
            is_over = True
        elif mark.kind is MarkKind.OPEN:
            start = mark.start if not depth else start
            depth += 1
        elif mark.kind is MarkKind.CLOSE and not depth:
            end = mark.end
        else:
            depth -= mark.kind is MarkKind.CLOSE
            if not depth:  # an empty pair, or a mark that belongs to the text before it
                start = None
                end = end if is_over else mark.end
    return end, start


def _fold(source: str, block: Block, start: int, end: int) -> str:
    """The text of a segment: its source without layout and soft hyphens."""
    spans = block.spans
    parts: list[str] = []
    for index in range(bisect_right(spans, (start + 1,)) - 1, len(spans)):
        span_start, span_end = spans[index]
        if span_start >= end:
            break
        part = source[max(span_start, start) : min(span_end, end)]
        parts.append(part if ends_inside_word(part) else part + " ")
    return _WHITE_SPACE.sub(" ", "".join(parts).replace(SOFT_HYPHEN, "")).strip(" ")
