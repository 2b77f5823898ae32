"""Plain text: from lines to blocks."""

import re
from collections.abc import Iterator

from translate_kit.source.lines import lines
from translate_kit.source.model import Block, Layout, Role
from translate_kit.source.plain_layout import choose_layout

MAX_HEADING = 120
"""Longest line, in code points, that can be a heading."""

_LETTER = re.compile(r"[^\W\d_]")
_CONTENT = re.compile(r"\w")
_STOP = re.compile(r"[.!?…:;,–—-][\"'“”»«’)\]]*$")
_BULLET = re.compile(r"[-–*•▪‣][ \t]+(?=\S)")

Span = tuple[int, int]


def parse_plain(text: str, layout: Layout = Layout.AUTO) -> tuple[tuple[Block, ...], Layout]:
    """Find the blocks of a plain text.

    A block of one line without punctuation at its end, with a letter and at most ``MAX_HEADING`` code points, is a
    heading, unless nothing follows it. A line that begins with a bullet or a dash is a list item. Lines without a
    letter or digit (``***``, ``-----``) are layout and part paragraphs as blank lines do.

    Args:
        text: the decoded file.
        layout: how paragraphs are written; ``auto`` tells it from the text, see ``choose_layout``.

    Returns:
        The blocks, and the layout that was used.
    """
    spans = [_strip(text, start, end) for start, end in lines(text)]
    if layout is Layout.AUTO:
        layout = choose_layout([text[start:end] for start, end in spans])
    paragraphs = list(_paragraphs(text, spans, wrapped=layout is Layout.WRAPPED))
    blocks = [_block(text, paragraph, last=paragraph is paragraphs[-1]) for paragraph in paragraphs]
    return tuple(blocks), layout


def _strip(text: str, start: int, end: int) -> Span:
    line = text[start:end]
    left = start + len(line) - len(line.lstrip())
    return left, max(left, start + len(line.rstrip()))


def _paragraphs(text: str, spans: list[Span], *, wrapped: bool) -> Iterator[list[Span]]:
    """Collect the lines of each paragraph. In a list, where the first line has a bullet, every bullet begins one."""
    paragraph: list[Span] = []
    for start, end in spans:
        if not _CONTENT.search(text, start, end):
            ends, line = True, []
        else:
            ends, line = not wrapped or _is_next_item(text, paragraph, start), [(start, end)]
        if ends and paragraph:
            yield paragraph
            paragraph = []
        paragraph += line
    if paragraph:
        yield paragraph


def _is_next_item(text: str, paragraph: list[Span], start: int) -> bool:
    if not paragraph:
        return False
    first = paragraph[0][0]
    return text[first] == text[start] and bool(_BULLET.match(text, first) and _BULLET.match(text, start))


def _block(text: str, spans: list[Span], *, last: bool) -> Block:
    start, end = spans[0]
    if bullet := _BULLET.match(text, start, end):
        return Block(Role.LIST_ITEM, ((bullet.end(), end), *spans[1:]), level=1)
    is_heading = (
        len(spans) == 1
        and not last
        and end - start <= MAX_HEADING
        and _LETTER.search(text, start, end)
        and not _STOP.search(text[start:end])
    )
    return Block(Role.HEADING, tuple(spans), level=1) if is_heading else Block(Role.PARAGRAPH, tuple(spans))
