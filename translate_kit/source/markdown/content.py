"""The text of a block, cut out of its lines, and the way back to the source."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from translate_kit.source.lines import LINE_END
from translate_kit.source.markdown.inline import Place
from translate_kit.source.model import Mark, MarkKind

_BLANK = " \t\v\f"


class ParsedText:
    """The text as the parser sees it: from some place in the file on, every line end a line feed.

    Attributes:
        text: that text.
    """

    def __init__(self, source: str, start: int) -> None:
        self.text = LINE_END.sub("\n", source[start:])
        self._start = start
        # Each CRLF moves everything behind it by one.
        pairs = [end.start() - start for end in LINE_END.finditer(source, start) if end.end() - end.start() == 2]
        self._pairs = [place - before for before, place in enumerate(pairs)]

    def to_source(self, offset: int) -> int:
        """Offset in the file of an offset in the text. The end of a line is the place before its line end."""
        return self._start + offset + bisect_left(self._pairs, offset)


@dataclass(frozen=True, slots=True)
class Content:
    """The text of one block.

    Attributes:
        parsed: the text it was cut from.
        lines: its lines as (start, end) in the parsed text, markers of containers left out.
        text: the lines, joined with line feeds.
    """

    parsed: ParsedText
    lines: Sequence[tuple[int, int]]
    text: str

    @classmethod
    def cut(cls, parsed: ParsedText, lines: Sequence[tuple[int, int]]) -> "Content":
        """Cut lines out of the parsed text. The white space at the end of the last one is not theirs."""
        text = "\n".join(parsed.text[start:end] for start, end in lines)
        return cls(parsed, lines, text.rstrip(_BLANK + "\n"))

    def place(self, places: Sequence[Place]) -> tuple[tuple[tuple[int, int], ...], tuple[Mark, ...]]:
        """Spans of the block and its marks, in the source.

        A hard line break is layout: spaces or the backslash before it belong to no span, and its mark covers all from
        the end of one line to the beginning of the next.
        """
        firsts = [0]  # where each line begins in the content
        for start, end in self.lines:
            firsts.append(firsts[-1] + end - start + 1)
        ends = [self._end(start, end) for start, end in self.lines]

        def locate(offset: int) -> tuple[int, int]:
            line = min(bisect_right(firsts, offset), len(self.lines)) - 1
            return line, self.lines[line][0] + offset - firsts[line]

        to_source = self.parsed.to_source
        marks = []
        for place in places:
            line, start = locate(place.start)
            if place.kind is MarkKind.BREAK and not place.tag:
                ends[line] = self._end(self.lines[line][0], start)
                mark = Mark(place.kind, to_source(ends[line]), to_source(self.lines[line + 1][0]))
            else:
                last = locate(place.end - 1)[1]
                mark = Mark(place.kind, to_source(start), to_source(last) + 1, place.shown)
            marks.append(mark)
        lines = [(start, end) for (start, _), end in zip(self.lines, ends, strict=True) if start < end]
        spans = tuple((to_source(start), to_source(end)) for start, end in lines)
        return spans, tuple(mark for mark in marks if mark.end > spans[0][0])  # no hard break before all text

    def _end(self, start: int, end: int) -> int:
        """Where a line's text ends, white space left out."""
        return start + len(self.parsed.text[start:end].rstrip(_BLANK))
